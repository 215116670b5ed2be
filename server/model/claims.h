// SPDX-License-Identifier: MIT
//
// Claims: what a document says of one thing in several places: the date of a
// resolution, the number that goes with a title, the period of a plan, the day
// of its own adoption. Where they differ, the odd one is a fault. Private to
// the model.

#ifndef UND_MODEL_CLAIMS_H
#define UND_MODEL_CLAIMS_H

#include "reading.h"

typedef struct {
  uint64_t labels; ///< of the document, when they were last judged
  und_flaws flaws; ///< cite-date-conflict, cite-number-conflict,
                   ///< term-period-conflict, adoption-date, cite-future,
                   ///< duplicate-item-text, annex-cited,
                   ///< mandate-next-session
} und_claims;

void und_claims_finish(und_claims *claims);

/// Look at the claims of all parts. `labels` stands for all roles and labels in
/// their order; `flow->flaws` is not used.
void und_claims_all(und_claims *claims, const und_flow *flow, uint64_t labels);

/// Look at what a splice changed; `gone` are the parts that gave way.
void und_claims_changed(und_claims *claims, const und_flow *flow,
                        und_splice splice, const und_parts *gone,
                        uint64_t labels);

#endif
