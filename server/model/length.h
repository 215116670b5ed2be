// SPDX-License-Identifier: MIT
//
// Length: how many words a report has. Private to the model.

#ifndef UND_MODEL_LENGTH_H
#define UND_MODEL_LENGTH_H

#include "flow.h"

/// Tell a report that has more words than it may, notes and headings included:
/// length-limit.
void und_length_check(const und_flow *flow, und_flaws *flaws_out);

#endif
