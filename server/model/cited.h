// SPDX-License-Identifier: MIT
//
// Cited: does what a text says of a resolution fit its number? Private to the
// model. Only citations whose body the text names are judged; those that rest
// on a guess are left alone.
//
// Source   conventions on the numbering of resolutions: the session of an organ
//          tells the year, the number of a Security Council resolution too.

#ifndef UND_MODEL_CITED_H
#define UND_MODEL_CITED_H

#include "flow.h"

/// Check the citations of the part `index`: cite-year-vs-session,
/// cite-sc-year.
void und_cited_check(const und_flow *flow, uint32_t index);

#endif
