// SPDX-License-Identifier: MIT
//
// Case: a text and the edits made to it, so that a difference can be played
// again, made smaller and kept.
//
// Owns     Text and edits: und_case_finish().

#ifndef UND_TESTS_DIFFERENTIAL_CASE_H
#define UND_TESTS_DIFFERENTIAL_CASE_H

#include "edits.h"
#include "und/base/alloc.h"

typedef struct {
  und_buffer text;
  UND_ARRAY(und_edit) edits;
} und_case;

void und_case_finish(und_case *played);

/// Make the edits one by one; after each that asks, and after the last, compare
/// with a fresh document. Returns true if there is no difference, else appends
/// the first to `difference_out`.
bool und_case_play(const und_case *played, und_buffer *difference_out);

/// Leave out of a case with a difference what is not needed for one.
void und_case_shrink(und_case *played);

/// Write the case to a file, or read one. Returns false if that fails.
bool und_case_save(const und_case *played, const char *path);
bool und_case_load(und_case *played_out, const char *path);

#endif
