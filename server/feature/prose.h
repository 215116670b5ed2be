// SPDX-License-Identifier: MIT
//
// Prose: what undocd says to a reader, being written as Markdown or as plain
// text. Private to the features.
//
// Borrows  The buffer that it is appended to.

#ifndef UND_FEATURE_PROSE_H
#define UND_FEATURE_PROSE_H

#include "phrases.h"

typedef struct {
  und_language language; ///< of what undocd says itself
  bool markdown;
  und_buffer *out;
} und_prose;

/// Append words of a document, which may hold marks of Markdown.
void und_prose_words(const und_prose *prose, und_slice text);

/// The same in bold.
void und_prose_strong(const und_prose *prose, und_slice text);

/// Begin a new paragraph.
void und_prose_paragraph(const und_prose *prose);

/// Append a phrase; see und_phrase_write().
void und_prose_say(const und_prose *prose, und_phrase phrase,
                   const und_slice *fields);

/// The label of a paragraph without what parts it from the text: "12." and
/// "12 -" are 12.
und_slice und_prose_bare_label(und_slice label);

/// Cut `text` between two words, so that at most `limit` bytes are left, and
/// let an ellipsis stand for the rest.
void und_prose_cut(und_buffer *text, uint32_t limit);

#endif
