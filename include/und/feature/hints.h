// SPDX-License-Identifier: MIT
//
// Hints: what the numbers of resolutions and decisions stand for, to be shown
// behind them, for textDocument/inlayHint.
//
// Units    Byte offsets.
// Owns     The list and its words: und_hints_finish().

#ifndef UND_FEATURE_HINTS_H
#define UND_FEATURE_HINTS_H

#include "und/base/alloc.h"
#include "und/feature/holdings.h"
#include "und/model/document.h"

typedef struct {
  uint32_t offset; ///< behind the number
  char *title;     ///< its first words
  char *whole;     ///< with the symbol before it
} und_hint;

typedef struct {
  UND_ARRAY(und_hint) items;
} und_hints;

/// List those from `start` up to `end`, in order. A symbol that is written in
/// full, and a document whose title nobody knows, has none.
void und_hints_build(und_document *document, const und_holdings *holdings,
                     uint32_t start, uint32_t end, und_hints *hints_out);

void und_hints_finish(und_hints *hints);

#endif
