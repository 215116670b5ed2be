// SPDX-License-Identifier: MIT
//
// Own text: what a part itself says, without the footnotes and the furniture
// that a page's end put inside it. Private to the model.
//
// Units    Byte offsets, into the document where nothing else is said.
// Borrows  The document's text, until und_own_text_finish().
// Owns     A copy of the text where it has pieces: und_own_text_finish().

#ifndef UND_MODEL_OWN_TEXT_H
#define UND_MODEL_OWN_TEXT_H

#include "flow.h"
#include "und/base/alloc.h"
#include "und/model/part.h"

/// A part's own text as one run, and where its pieces come from.
typedef struct {
  und_slice text;
  und_buffer joined; ///< used where something stands inside the part
  UND_ARRAY(und_hole) pieces;
  uint32_t start; ///< of the only piece where nothing was joined
} und_own_text;

/// The text of the part `index`, after its label.
void und_own_text_join(und_own_text *own, const und_part *parts, uint32_t count,
                       uint32_t index, const und_text *text);

/// The place in the document of `offset` in the joined text; that of an end
/// stays with the piece before it.
uint32_t und_own_text_place(const und_own_text *own, uint32_t offset,
                            bool is_end);

/// Keep a fault of the part `index`, whose text `own` is, from `start` to `end`
/// of that text.
void und_own_text_report(const und_own_text *own, const und_flow *flow,
                         uint32_t index, und_check check, uint32_t start,
                         uint32_t end);

/// The same, with what should stand there. Keeps the fault without it where it
/// is longer than a finding can hold.
void und_own_text_amend(const und_own_text *own, const und_flow *flow,
                        uint32_t index, und_check check, uint32_t start,
                        uint32_t end, und_slice put);

void und_own_text_finish(und_own_text *own);

/// Append the own text of the part `index` on one line.
void und_own_text_line(const und_part *parts, uint32_t count, uint32_t index,
                       const und_text *text, und_buffer *out);

#endif
