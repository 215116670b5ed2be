// SPDX-License-Identifier: MIT
//
// Numbers: the counts of paragraphs. Private to the model.

#ifndef UND_MODEL_NUMBERS_H
#define UND_MODEL_NUMBERS_H

#include "flow.h"

typedef enum {
  UND_NUMBER_PARAGRAPH,
  UND_NUMBER_LISTED,     ///< in a list inside a paragraph, such as an agenda
  UND_NUMBER_HEADING,    ///< a heading 1. 2. 3.
  UND_NUMBER_PREAMBULAR, ///< a preambular paragraph that should bear none
} und_number_place;

/// Take the numbered part `index` into its count. `*reach` grows to what
/// was looked at.
und_number_place und_numbers_take(const und_flow *flow, und_flow_state *state,
                                  uint32_t index, und_reach *reach);

/// Is the item `index` a paragraph whose number has a bracket, 3) between 2.
/// and 4.?
bool und_numbers_bracketed(const und_flow *flow, const und_flow_state *state,
                           uint32_t index, und_reach *reach);

#endif
