// SPDX-License-Identifier: MIT
//
// Abbreviation: what one at a place of a draft stands for, and where it is
// used. Private to the features.
//
// Units    Byte offsets into the document.
// Borrows  The document, which must not change meanwhile.

#ifndef UND_FEATURE_ABBREVIATION_H
#define UND_FEATURE_ABBREVIATION_H

#include "pointers.h"

typedef struct {
  uint64_t hash; ///< what tells it from others
  uint32_t start;
  uint32_t end;
} und_abbreviation;

/// The abbreviation at `offset` of the part `index`. Its end counts as inside.
bool und_abbreviation_at(und_document *document, uint32_t index,
                         uint32_t offset, und_abbreviation *found_out);

/// Where it is explained first: the part, the place there, and the start of the
/// words that it stands for. Returns false if it is not.
bool und_abbreviation_explained(und_document *document, uint64_t hash,
                                uint32_t *start_out, uint32_t *end_out,
                                uint32_t *words_out);

/// Tell `sink` of each place where it stands, in order.
void und_abbreviation_uses(und_document *document, uint64_t hash,
                           und_pointer_sink sink);

#endif
