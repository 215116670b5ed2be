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

/// Make up an edit of `text`; every second one is near `last`.
void und_edit_random(und_slice text, uint32_t last, und_random *random,
                     und_edit *edit_out);

#endif
