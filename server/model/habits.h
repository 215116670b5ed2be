// SPDX-License-Identifier: MIT
//
// Habits: which of several forms a document has most: straight apostrophes or
// curly ones, a space before a colon or none. What it does throughout is its
// own practice; where one form is rare beside another, the rare places are
// told. Private to the model.
//
// Each part's text is counted once, with its spots. Only where a form turns out
// to be odd are the parts that have it gone over again, to tell the places, and
// after an edit those parts alone that are new.

#ifndef UND_MODEL_HABITS_H
#define UND_MODEL_HABITS_H

#include "flow.h"

/// How often a document has each.
typedef struct {
  uint32_t of[UND_HABIT_COUNT];
} und_habits;

/// Count the part in, or out.
void und_habits_count(und_habits *habits, const und_part *part, bool in);

/// What is told of a part, and in which words, hangs on this alone; 0 where
/// nothing is odd.
uint64_t und_habits_key(const und_habits *habits);

/// Tell the odd places of `parts`.
void und_habits_tell(const und_habits *habits, const und_flow *flow,
                     und_stretch parts, und_flaws *flaws_out);

#endif
