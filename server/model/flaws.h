// SPDX-License-Identifier: MIT
//
// Flaws: lists of faults that are kept up with edits, in the order of their
// parts. Private to the model.

#ifndef UND_MODEL_FLAWS_H
#define UND_MODEL_FLAWS_H

#include "reading.h"

/// Put `fresh` (may be NULL) in the place of the flaws of the parts from
/// `start` up to `end` as they were. Those of parts behind the splice move with
/// them, and so do the places that they are related to.
void und_flaws_put(und_flaws *flaws, const und_flaws *fresh, uint32_t start,
                   uint32_t end, und_splice splice);

/// Is there a flaw of a part from `start` up to `end`?
bool und_flaws_any(const und_flaws *flaws, uint32_t start, uint32_t end);

#endif
