// SPDX-License-Identifier: MIT
//
// Masthead: whether the lines at the head of a document agree with its symbol
// and with each other, and the furniture of its pages with both. Private to the
// model.

#ifndef UND_MODEL_MASTHEAD_H
#define UND_MODEL_MASTHEAD_H

#include "flow.h"

/// How many parts the head of a document has at most.
enum { UND_MASTHEAD_LINES = 60 };

/// Tell what the head itself shows: mast-distr-symbol, mast-language-original,
/// mast-session-year, mast-item-agenda. It is short, so it is looked at each
/// time.
void und_masthead_check(const und_flow *flow, und_flaws *flaws_out);

/// What und_masthead_frame() hangs on beside the parts: the symbol.
uint64_t und_masthead_key(const und_flow *flow);

/// Tell what the furniture among `parts` shows: mast-running-head,
/// mast-job-number.
void und_masthead_frame(const und_flow *flow, und_stretch parts,
                        und_flaws *flaws_out);

#endif
