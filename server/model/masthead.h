// SPDX-License-Identifier: MIT
//
// Masthead: whether the lines at the head of a document agree with its symbol
// and with each other, and the furniture of its pages with both. Private to the
// model.

#ifndef UND_MODEL_MASTHEAD_H
#define UND_MODEL_MASTHEAD_H

#include "flow.h"

/// Tell what does not: mast-distr-symbol, mast-language-original,
/// mast-session-year, mast-item-agenda, mast-running-head, mast-job-number. The
/// head of a document is short, so it is looked at each time.
void und_masthead_check(const und_flow *flow, und_flaws *flaws_out);

#endif
