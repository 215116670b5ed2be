// SPDX-License-Identifier: MIT
//
// Items: the counts of lettered and numbered items under paragraphs. Private
// to the model.

#ifndef UND_MODEL_ITEMS_H
#define UND_MODEL_ITEMS_H

#include "flow.h"

/// The value of `label` when read as `kind`, or 0: i) is the ninth letter and
/// the first numeral.
uint32_t und_items_value(const und_label *label, uint8_t kind);

/// Take the item `index` into its list. `agenda` is true inside an agenda.
/// Returns its degree, from 1. `*reach` grows to what was looked at.
uint8_t und_items_take(const und_flow *flow, und_flow_state *state,
                       uint32_t index, bool agenda, und_reach *reach);

#endif
