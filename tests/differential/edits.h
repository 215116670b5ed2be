// SPDX-License-Identifier: MIT
//
// Edits: what a writer does to a text, at random: labels, breaks, marks and
// words typed in, ranges and lines deleted, moved and doubled.
//
// Units    Byte offsets.
// Owns     The replacement of an edit: und_edit_finish().

#ifndef UND_TESTS_DIFFERENTIAL_EDITS_H
#define UND_TESTS_DIFFERENTIAL_EDITS_H

#include "support/random.h"
#include "und/base/buffer.h"

/// What is asked after an edit, so that the document is brought up to date.
typedef enum {
  UND_ASK_NOTHING,
  UND_ASK,           ///< all but citations
  UND_ASK_CITATIONS, ///< those too
} und_ask;

typedef struct {
  uint32_t start;
  uint32_t end;
  und_buffer replacement;
  und_ask ask;
} und_edit;

void und_edit_finish(und_edit *edit);

/// A writer at work: where the last edit ended, what is still to be typed there
/// letter by letter, and what would undo that edit.
typedef struct {
  uint32_t last;
  const char *rest; ///< NULL when nothing is being typed
  und_buffer undo;
  uint32_t undo_start;
  uint32_t undo_end;
} und_writer;

void und_writer_finish(und_writer *writer);

/// Make up the next edit of `text`; every second one is near the last.
void und_edit_random(und_slice text, und_writer *writer, und_random *random,
                     und_edit *edit_out);

#endif
