// SPDX-License-Identifier: MIT
//
// Repeats: titles that stand twice. Private to the model.

#ifndef UND_MODEL_REPEATS_H
#define UND_MODEL_REPEATS_H

#include "flow.h"

/// Does the heading `index` say what the heading above it says? Reports it.
void und_repeats_heading(const und_flow *flow, uint32_t index,
                         und_reach *reach);

/// Does the item `index` of an agenda have the title of an earlier one? Reports
/// it.
void und_repeats_agenda(const und_flow *flow, uint32_t index, und_reach *reach);

#endif
