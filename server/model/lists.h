// SPDX-License-Identifier: MIT
//
// Lists: how a list of items begins and what leads to it. Private to the model.

#ifndef UND_MODEL_LISTS_H
#define UND_MODEL_LISTS_H

#include "flow.h"

/// The item `index` opened the innermost list of `state`: report it if its kind
/// does not belong below the list around it, or if no other item follows.
void und_lists_opened(const und_flow *flow, const und_flow_state *state,
                      uint32_t index, und_reach *reach);

/// Does the second label of a list of the kind stand in the text of its first
/// item, `index`?
bool und_lists_go_on_inside(const und_flow *flow, uint32_t index, uint8_t kind);

/// The text `index` ends with a stop: report that if a list follows it.
void und_lists_lead(const und_flow *flow, uint32_t index, und_reach *reach);

#endif
