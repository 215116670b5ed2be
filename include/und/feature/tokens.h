// SPDX-License-Identifier: MIT
//
// Tokens: what an editor paints in a draft, for textDocument/semanticTokens:
// headings, numbers and letters, opening verbs, citations, abbreviations, marks
// of footnotes and what a page put between.
//
// Units    Byte offsets.
// Owns     The list: und_tokens_finish().

#ifndef UND_FEATURE_TOKENS_H
#define UND_FEATURE_TOKENS_H

#include "und/base/alloc.h"
#include "und/feature/holdings.h"
#include "und/model/document.h"

typedef enum {
  UND_TOKEN_HEADING,
  UND_TOKEN_LABEL,    ///< of a paragraph, an item, a heading
  UND_TOKEN_VERB,     ///< opening a preambular or operative paragraph
  UND_TOKEN_CITATION, ///< a symbol or the number of a resolution
  UND_TOKEN_ABBREVIATION,
  UND_TOKEN_NOTE,      ///< the mark of a footnote, in the text and at the note
  UND_TOKEN_FURNITURE, ///< running heads, page numbers, front matter
  UND_TOKEN_KINDS,
} und_token_kind;

/// What is more to be said of a token, as bits.
typedef enum {
  UND_TOKEN_DEFINITION = 1 << 0, ///< a footnote itself, a term explained
  UND_TOKEN_KNOWN = 1 << 1,      ///< a citation whose document is at hand
  UND_TOKEN_ASSUMED = 1 << 2,    ///< whose body nothing in the text names
  UND_TOKEN_UNRESOLVED = 1 << 3, ///< of which no symbol is known
} und_token_modifier;

typedef struct {
  uint32_t start;
  uint32_t end; ///< on the same line
  uint8_t kind;
  uint8_t modifiers;
} und_token;

typedef struct {
  UND_ARRAY(und_token) items;
} und_tokens;

/// The tokens of the parts that lie between `from` and `to`, in order; none
/// stands over another or over the end of a line.
void und_tokens_build(und_document *document, const und_holdings *holdings,
                      uint32_t from, uint32_t to, und_tokens *tokens_out);

void und_tokens_finish(und_tokens *tokens);

#endif
