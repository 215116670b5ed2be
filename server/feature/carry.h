// SPDX-License-Identifier: MIT
//
// Carry: the cross-references of a document follow what they point to. Private
// to the features.

#ifndef UND_FEATURE_CARRY_H
#define UND_FEATURE_CARRY_H

#include "plan.h"

/// Add the edits of all cross-references to what `plan` moves.
void und_carry(und_plan *plan);

#endif
