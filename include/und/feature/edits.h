// SPDX-License-Identifier: MIT
//
// Edits: replacements that are to be made in a text together, at one time. All
// ranges count in the text as it is before any of them.
//
// Units    Byte offsets.
// Owns     The replacements: und_edits_finish().
// Fails    Never.

#ifndef UND_FEATURE_EDITS_H
#define UND_FEATURE_EDITS_H

#include "und/base/alloc.h"
#include "und/base/buffer.h"

typedef struct {
  uint32_t start;
  uint32_t end;
  uint32_t at;   ///< of the new text in the list's own bytes
  uint32_t size; ///< of the new text; 0 removes
} und_edit;

typedef struct {
  UND_ARRAY(und_edit) items;
  und_buffer bytes;
} und_edits;

/// Add the replacement of the bytes from `start` up to `end` by `text`.
void und_edits_add(und_edits *edits, uint32_t start, uint32_t end,
                   und_slice text);

/// The new text of one of them, until the next one is added.
static inline und_slice und_edits_text(const und_edits *edits,
                                       const und_edit *edit)
{
  return und_slice_cut(und_buffer_slice(&edits->bytes), edit->at,
                       edit->at + edit->size);
}

/// Bring them into the order of places, and leave out what is there twice,
/// changes nothing of `text`, or overlaps an edit before it. Of edits that
/// begin at one place, an insertion comes first.
void und_edits_settle(und_edits *edits, und_slice text);

/// Append `text` with the edits, which are settled, made in it.
void und_edits_apply(const und_edits *edits, und_slice text, und_buffer *out);

/// Release; the list is empty and usable again.
void und_edits_finish(und_edits *edits);

#endif
