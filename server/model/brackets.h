// SPDX-License-Identifier: MIT
//
// Brackets: round brackets without a partner in a part's text. Private to the
// model.

#ifndef UND_MODEL_BRACKETS_H
#define UND_MODEL_BRACKETS_H

#include "own_text.h"

/// Check the text of the part `index`: bracket-balance.
void und_brackets_check(const und_flow *flow, uint32_t index,
                        const und_own_text *own);

#endif
