// SPDX-License-Identifier: MIT
//
// Outline: the headings, paragraphs and items of a document as a tree, for
// textDocument/documentSymbol, and its foldable regions, for
// textDocument/foldingRange.
//
// Units    Byte offsets; lines from 0.
// Owns     The arrays: und_outline_finish(), und_folds_finish(). Names point
//          into the outline's own memory.

#ifndef UND_FEATURE_OUTLINE_H
#define UND_FEATURE_OUTLINE_H

#include "und/base/alloc.h"
#include "und/model/document.h"

typedef enum {
  UND_OUTLINE_TITLE,
  UND_OUTLINE_HEADING,
  UND_OUTLINE_BODY,      ///< an acting body and the resolution under it
  UND_OUTLINE_PARAGRAPH, ///< numbered
  UND_OUTLINE_ITEM,      ///< with a letter
  UND_OUTLINE_PREAMBLE,  ///< one preambular paragraph
} und_outline_kind;

typedef struct {
  uint32_t start; ///< of all that belongs to it
  uint32_t end;
  uint32_t select_start; ///< of what names it: its label or its title
  uint32_t select_end;
  uint32_t depth; ///< 0 at the top; an entry's children follow it directly
  und_outline_kind kind;
  und_slice name; ///< "II. Prevention", "12. The first words of it…"
} und_outline_entry;

typedef struct {
  UND_ARRAY(und_outline_entry) entries;
  und_buffer text;
} und_outline;

/// The outline of `document`, in document order.
void und_outline_build(und_document *document, und_outline *outline_out);

void und_outline_finish(und_outline *outline);

typedef enum { UND_FOLD_REGION, UND_FOLD_COMMENT } und_fold_kind;

typedef struct {
  uint32_t first_line;
  uint32_t last_line;
  und_fold_kind kind; ///< a comment is page furniture or a footnote
} und_fold;

typedef struct {
  UND_ARRAY(und_fold) folds;
} und_folds;

/// Every region of more than one line, outer before inner.
void und_folds_build(und_document *document, und_folds *folds_out);

void und_folds_finish(und_folds *folds);

#endif
