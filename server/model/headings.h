// SPDX-License-Identifier: MIT
//
// Headings: the counts of chapters, I., and of the headings below them, A.
// Private to the model.

#ifndef UND_MODEL_HEADINGS_H
#define UND_MODEL_HEADINGS_H

#include "flow.h"

/// Take the heading `index`, of the first level or the second, into its count.
/// Returns false for what only looks like one: an initial before a name.
bool und_headings_take(const und_flow *flow, und_flow_state *state,
                       uint32_t index, bool chapter, und_reach *reach);

#endif
