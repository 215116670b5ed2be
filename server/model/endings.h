// SPDX-License-Identifier: MIT
//
// Endings: the mark that a paragraph of a resolution ends with. Private to the
// model. A colon leads to a list, whose last item bears the mark then.

#ifndef UND_MODEL_ENDINGS_H
#define UND_MODEL_ENDINGS_H

#include "step.h"

/// Check how the part ends that was just settled: pre-comma, op-semicolon,
/// op-last-stop, organ-comma; and that no preambular paragraph follows an
/// operative one: pre-after-op.
void und_endings_check(und_step *s);

/// The mark that the part ends with; marks of notes may stand behind it. Counts
/// from the part's start. Returns false where it ends without.
bool und_endings_mark(const und_flow *flow, const und_part *part,
                      uint32_t *start_out, uint32_t *end_out);

#endif
