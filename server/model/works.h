// SPDX-License-Identifier: MIT
//
// Works: publications that are cited by volume or sales number. Private to the
// model.

#ifndef UND_MODEL_WORKS_H
#define UND_MODEL_WORKS_H

#include "own_text.h"

/// Check the text of the part `index`: unts-form ("Treaty Series, 2225"),
/// unts-known (vol. 2235, No. 39574), sales-form (F91.IV.2), sales-language
/// (E.91.IV.2 in a French draft).
void und_works_check(const und_flow *flow, uint32_t index,
                     const und_own_text *own);

#endif
