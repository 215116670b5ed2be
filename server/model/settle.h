// SPDX-License-Identifier: MIT
//
// Settle: what all parts are and which are at fault, kept up with edits.
// Private to the model.
//
// The flow's memory is kept at every few dozen parts. After an edit the flow
// begins at the last such place whose answers did not look at what changed, and
// ends at the first behind the change where its memory is what it was: all that
// follows would come out the same.

#ifndef UND_MODEL_SETTLE_H
#define UND_MODEL_SETTLE_H

#include "forms.h"
#include "reading.h"
#include "titles.h"

/// A run of parts, and what its answers depend on.
typedef struct {
  uint32_t count;
  uint32_t ahead;  ///< how many parts from its first on were looked at
  uint32_t back;   ///< how many parts before its first were looked at
  und_forms forms; ///< of its labels
  uint64_t labels; ///< a hash of its roles and labels
} und_run;

typedef UND_ARRAY(und_title_mark) und_title_marks;

typedef struct {
  UND_ARRAY(und_run) runs;
  UND_ARRAY(und_flow_state) states; ///< before each run
  und_flaws flow;                   ///< of numbers and letters
  und_flaws notes;                  ///< of footnotes
  und_flaws forms;                  ///< of what labels look like
  und_title_marks marks;            ///< headings and bodies, in order
  und_flaws titles;                 ///< of headings that stand alone
  bool bare_notes;                  ///< calls may be bare figures
  uint64_t labels;                  ///< a hash of all roles and labels
} und_settled;

void und_settled_finish(und_settled *settled);

/// Settle all parts. `flow->flaws` is not used.
void und_settle_all(und_settled *settled, const und_flow *flow);

/// Settle what a splice of the parts changed; `gone` are the parts that gave
/// way. Returns the parts that were settled anew.
und_stretch und_settle_changed(und_settled *settled, const und_flow *flow,
                               und_splice splice, const und_parts *gone);

#endif
