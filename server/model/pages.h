// SPDX-License-Identifier: MIT
//
// Pages: page numbers such as 3/12 at the foot of pages. Private to the model.

#ifndef UND_MODEL_PAGES_H
#define UND_MODEL_PAGES_H

#include "flow.h"

/// Take the furniture `index`: report a page number that does not go on from
/// the one before, though the one after it does.
void und_pages_take(const und_flow *flow, und_flow_state *state, uint32_t index,
                    und_reach *reach);

#endif
