// SPDX-License-Identifier: MIT
//
// Unnumbered: paragraphs that bear no number and should, or bear one and should
// not. Private to the model.

#ifndef UND_MODEL_UNNUMBERED_H
#define UND_MODEL_UNNUMBERED_H

#include "flow.h"

/// Learn from the first lines of a document whether it is a report.
void und_unnumbered_learn(und_flow_state *state, const und_part *part);

/// The text `index` has no number: report it where it stands between numbered
/// paragraphs of a report. Only a whole paragraph between two whole ones is
/// sure; what follows a list, a colon or a quotation goes on with it.
void und_unnumbered_text(const und_flow *flow, und_flow_state *state,
                         uint32_t index, und_reach *reach);

/// Report the numbered paragraph `index` if a summary begins with it.
void und_unnumbered_summary(const und_flow *flow, const und_flow_state *state,
                            uint32_t index);

/// Report the operative paragraph `index`, which has the number 1, if no other
/// follows in its resolution.
void und_unnumbered_operative(const und_flow *flow, uint32_t index,
                              und_reach *reach);

#endif
