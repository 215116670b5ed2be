// SPDX-License-Identifier: MIT
//
// Wording: what the texts of the parts say wrong, kept up with edits. Private
// to the model. A part's own words are looked at once; its citations again
// where a body that is named before it may have changed whose they are.

#ifndef UND_MODEL_WORDING_H
#define UND_MODEL_WORDING_H

#include "claims.h"
#include "habits.h"
#include "pointed.h"
#include "reading.h"
#include "terms.h"

typedef struct {
  und_flaws own;       ///< that a part's text shows by itself
  und_habits habits;   ///< which forms the document has
  und_flaws odd;       ///< of those that are seldom
  uint64_t odd_key;    ///< what `odd` hangs on
  und_flaws cites;     ///< of citations
  und_terms terms;     ///< abbreviations, and their flaws
  und_claims claims;   ///< what is said in several places, and their flaws
  und_flaws frame;     ///< of running heads and job numbers
  uint64_t frame_key;  ///< what `frame` hangs on
  und_flaws twice;     ///< of those explained twice
  uint64_t labels;     ///< the roles of the parts that `twice` hangs on
  und_pointed pointed; ///< cross-references, and their flaws
} und_wording;

void und_wording_finish(und_wording *wording);

/// Look at all parts. `labels` stands for their numbers; `flow->flaws` is not
/// used.
void und_wording_all(und_wording *wording, const und_flow *flow,
                     uint64_t labels);

/// Look at what a splice of the parts changed, `gone` being the parts that gave
/// way and `settled` those that were settled anew.
void und_wording_changed(und_wording *wording, const und_flow *flow,
                         und_splice splice, const und_parts *gone,
                         und_stretch settled, uint64_t labels);

#endif
