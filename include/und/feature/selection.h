// SPDX-License-Identifier: MIT
//
// Selection: what an editor selects around a place, each step larger: the word,
// the clause, the sentence, the item, the paragraph, the section, the document.
// For textDocument/selectionRange.
//
// Units    Byte offsets.
// Owns     The list: und_selection_finish().

#ifndef UND_FEATURE_SELECTION_H
#define UND_FEATURE_SELECTION_H

#include "und/base/alloc.h"
#include "und/feature/outline.h"

typedef struct {
  uint32_t start;
  uint32_t end;
} und_selection_step;

typedef struct {
  UND_ARRAY(und_selection_step) steps; ///< the smallest first, each in the next
} und_selection;

/// The steps around the byte at `offset`; `outline` is that of the document.
void und_selection_build(und_document *document, const und_outline *outline,
                         uint32_t offset, und_selection *selection_out);

void und_selection_finish(und_selection *selection);

#endif
