// SPDX-License-Identifier: MIT
//
// Lenses: how often a draft and its paragraphs are cited by the others, for
// textDocument/codeLens.
//
// Units    Byte offsets.
// Owns     The list and its words: und_lenses_finish().

#ifndef UND_FEATURE_LENSES_H
#define UND_FEATURE_LENSES_H

#include "und/base/alloc.h"
#include "und/feature/holdings.h"
#include "und/model/document.h"

typedef struct {
  uint32_t start; ///< of the symbol, or of the label of the part
  uint32_t end;
  uint32_t count; ///< of citations
  char *words;    ///< "citations: 3"
} und_lens;

typedef struct {
  UND_ARRAY(und_lens) items;
} und_lenses;

/// List them in order: the document itself, and what of it is cited by its
/// number or letter. Nothing for what nobody cites.
void und_lenses_build(und_document *document, const und_holdings *holdings,
                      und_lenses *lenses_out);

void und_lenses_finish(und_lenses *lenses);

#endif
