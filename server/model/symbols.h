// SPDX-License-Identifier: MIT
//
// Symbols: those in a part's text that nobody should write so. Private to the
// model.
//
// Source   conventions on symbols: their forms, and what is no form of one (see
//          und/symbol/malformed.h).

#ifndef UND_MODEL_SYMBOLS_H
#define UND_MODEL_SYMBOLS_H

#include "own_text.h"

/// Check the text of the part `index`: sym-syntax, sym-case, sym-space,
/// sym-suffix-form, sym-session-range.
void und_symbols_check(const und_flow *flow, uint32_t index,
                       const und_own_text *own);

#endif
