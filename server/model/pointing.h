// SPDX-License-Identifier: MIT
//
// Pointing: how a text names the places that it points to. Private to the
// model. Whether they are there is judged elsewhere: pointed.h.

#ifndef UND_MODEL_POINTING_H
#define UND_MODEL_POINTING_H

#include "own_text.h"

/// Check the text of the part `index`: xref-vague ("(see above)"),
/// xref-unit-name ("paragraphe c)"), xref-range ("sections C to A"),
/// abbr-plural ("No. 43 and 44").
void und_pointing_check(const und_flow *flow, uint32_t index,
                        const und_own_text *own);

#endif
