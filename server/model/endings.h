// SPDX-License-Identifier: MIT
//
// Endings: the mark that a paragraph of a resolution ends with. Private to the
// model. A colon leads to a list, whose last item bears the mark then.

#ifndef UND_MODEL_ENDINGS_H
#define UND_MODEL_ENDINGS_H

#include "step.h"

/// Check how the part ends that was just settled: pre-comma, op-semicolon,
/// op-last-stop; and that no preambular paragraph follows an operative one:
/// pre-after-op.
void und_endings_check(und_step *s);

#endif
