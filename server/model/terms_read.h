// SPDX-License-Identifier: MIT
//
// Terms read: the abbreviations in the text of one part. Private to the model.

#ifndef UND_MODEL_TERMS_READ_H
#define UND_MODEL_TERMS_READ_H

#include "flow.h"

/// Fill the list of abbreviations of the part `index`, once.
void und_terms_read(const und_flow *flow, uint32_t index);

/// What tells one abbreviation from another.
uint64_t und_term_hash(und_slice text);

#endif
