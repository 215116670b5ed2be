// SPDX-License-Identifier: MIT
//
// Calls: the marks in running text that call a footnote. Private to the model.
//
// Superscript figures, [^1], ^{1} and asterisks at the end of a word are marks
// by themselves. In extracted text a mark may be a bare figure ("children 1
// and", "members2."): such a one is only a candidate, flagged `bare`, until a
// note with its number is found (see notes.h).

#ifndef UND_MODEL_CALLS_H
#define UND_MODEL_CALLS_H

#include "flow.h"

/// Find the calls in the text of `part`, which was read from `block`, and keep
/// them in its facts. Offsets count from the part's start.
void und_calls_read(und_part *part, und_slice text, const und_block *block);

/// Report the marks of the part `index` that stand on the wrong side of a
/// punctuation mark, have a space before them or follow another one without a
/// comma. Bare figures are left alone.
void und_calls_check(const und_flow *flow, uint32_t index);

#endif
