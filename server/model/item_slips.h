// SPDX-License-Identifier: MIT
//
// Item slips: labels that could go on with a list or begin one, of which what
// follows tells that they are wrong. Private to the model.

#ifndef UND_MODEL_ITEM_SLIPS_H
#define UND_MODEL_ITEM_SLIPS_H

#include "flow.h"

/// Is the item `index`, (i) right after "(h) ...:", a numeral? It is if (ii)
/// follows.
bool und_item_opens_numerals(const und_flow *flow, const und_flow_state *state,
                             uint32_t index, und_reach *reach);

/// Report the label of the item `index` if it is such a slip, and move the
/// lists of `state` on. Returns whether it is.
bool und_item_slips_take(const und_flow *flow, und_flow_state *state,
                         uint32_t index, und_reach *reach);

#endif
