// SPDX-License-Identifier: MIT
//
// States: lists of States in running text. Private to the model.

#ifndef UND_MODEL_STATES_H
#define UND_MODEL_STATES_H

#include "own_text.h"

/// Check the lists of States in the text of the part `index`: list-alpha-order
/// (one that stands out of the alphabet), name-country-form ("États-Unis"
/// beside "Iran (République islamique d’)").
void und_states_check(const und_flow *flow, uint32_t index,
                      const und_own_text *own);

#endif
