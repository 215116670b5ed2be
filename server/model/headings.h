// SPDX-License-Identifier: MIT
//
// Headings: the counts of chapters, I., and of the headings below them, A.
// Private to the model.

#ifndef UND_MODEL_HEADINGS_H
#define UND_MODEL_HEADINGS_H

#include "flow.h"

/// Is a label that may be a numeral or a letter one of a chapter, where
/// `chapter` is the last chapter's number and `capital` the last letter of a
/// heading in it, each 0 for none? I. after H. is a letter; I. at first, or V.
/// after IV., is a numeral.
bool und_headings_is_chapter(const und_label *label, uint32_t chapter,
                             uint32_t capital);

/// Take the heading `index`, of the first level or the second, into its count.
/// Returns false for what only looks like one: an initial before a name.
bool und_headings_take(const und_flow *flow, und_flow_state *state,
                       uint32_t index, bool chapter, und_reach *reach);

#endif
