// SPDX-License-Identifier: MIT
//
// Terms twice: abbreviations that the body of a document explains more than
// once. Private to the model.

#ifndef UND_MODEL_TERMS_TWICE_H
#define UND_MODEL_TERMS_TWICE_H

#include "terms.h"

/// Tell the second places: acro-double-def. Looked up when it is asked for,
/// since what is a summary or an annex may change with any heading.
void und_terms_twice(const und_terms *terms, const und_flow *flow,
                     und_flaws *flaws_out);

#endif
