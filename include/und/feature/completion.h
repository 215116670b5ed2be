// SPDX-License-Identifier: MIT
//
// Completion: what a writer may be about to cite, for textDocument/completion:
// after a word for resolutions or decisions, "[" or the beginning of a symbol,
// a number or, after such a word, a word of the title, the documents of the
// workspace, those that it cites and those of the catalogue; after a word for
// paragraphs, those of the draft. What is looked at is the line before the
// cursor, and what is known in memory.
//
// Units    Byte offsets.
// Owns     The list and its strings: und_completions_finish().

#ifndef UND_FEATURE_COMPLETION_H
#define UND_FEATURE_COMPLETION_H

#include "und/base/alloc.h"
#include "und/feature/holdings.h"
#include "und/model/document.h"

typedef struct {
  char *text;   ///< what takes the place of what was typed: "74/173"
  char *symbol; ///< of a document, canonical; NULL for a paragraph
  char *detail; ///< symbol, title and date, or a paragraph's first words
} und_completion;

typedef struct {
  uint32_t start; ///< of what was typed so far
  uint32_t end;
  bool cut;      ///< there are more; typing on leads to them
  bool by_title; ///< what was typed is of their titles, not of their texts
  UND_ARRAY(und_completion) items; ///< the best first
} und_completions;

/// List what may stand at `offset`; nothing, where nothing is cited.
void und_completions_build(und_document *document, const und_holdings *holdings,
                           uint32_t offset, und_completions *completions_out);

void und_completions_finish(und_completions *completions);

#endif
