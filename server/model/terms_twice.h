// SPDX-License-Identifier: MIT
//
// Terms twice: abbreviations that the body of a document explains more than
// once. Private to the model.

#ifndef UND_MODEL_TERMS_TWICE_H
#define UND_MODEL_TERMS_TWICE_H

#include "terms.h"

/// Tell the second places: acro-double-def. They hang on the terms and on the
/// roles of all parts.
void und_terms_twice(const und_terms *terms, const und_flow *flow,
                     und_flaws *flaws_out);

#endif
