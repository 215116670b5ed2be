// SPDX-License-Identifier: MIT
//
// Brackets: round brackets without a partner, and marks of
// punctuation that stand doubled, in a part's text. Private to the model.

#ifndef UND_MODEL_BRACKETS_H
#define UND_MODEL_BRACKETS_H

#include "flow.h"

/// Check the text of the part `index`: bracket-balance, double-punct.
void und_brackets_check(const und_flow *flow, uint32_t index);

#endif
