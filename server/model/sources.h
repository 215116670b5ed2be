// SPDX-License-Identifier: MIT
//
// Sources: what stands between the works that a footnote names. Private to the
// model.

#ifndef UND_MODEL_SOURCES_H
#define UND_MODEL_SOURCES_H

#include "flow.h"

/// Report the comma in the footnote `index` after which another source begins,
/// where the note itself parts its sources by semicolons. Sure only of a title
/// in emphasis right after the place in the work before: "chap. I, sect. C,
/// *Tenth Congress ...*".
void und_sources_check(const und_flow *flow, uint32_t index);

#endif
