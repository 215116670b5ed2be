// SPDX-License-Identifier: MIT
//
// Named: the body whose full name stands right beside a number. Private to the
// model.

#ifndef UND_MODEL_NAMED_H
#define UND_MODEL_NAMED_H

#include "own_text.h"

/// The body that `text` ends with the full name of, "the Security Council";
/// UND_BODY_NONE if none.
und_body und_named_at_end(und_slice text, und_language language);

/// The body that `text` begins with, " of the Security Council".
und_body und_named_at_start(und_slice text, und_language language);

/// Check the numbers in the text of the part `index` that are no citations, for
/// they lack what would make them one: res-sc-year (1325/2000), res-old-session
/// (2625), res-part-letter (53 B/243).
void und_named_check(const und_flow *flow, uint32_t index,
                     const und_own_text *own);

#endif
