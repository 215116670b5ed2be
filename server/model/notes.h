// SPDX-License-Identifier: MIT
//
// Notes: footnotes and the marks that call them, brought together. Private to
// the model.

#ifndef UND_MODEL_NOTES_H
#define UND_MODEL_NOTES_H

#include "reading.h"

/// Tell the real calls from the candidates, and report what has no counterpart.
/// Returns whether calls of this document may be bare figures.
bool und_notes_match(const und_flow *flow);

/// Do the parts that took the place of `gone` have the same notes and calls, in
/// a document without bare ones? Then what was found of the old calls is handed
/// on to the new ones.
bool und_notes_unchanged(const und_flow *flow, und_splice splice,
                         const und_parts *gone);

/// The note that `call` in the part `index` calls: of those with its number the
/// first that follows, else the last before; or UND_NO_PART.
uint32_t und_notes_find(const und_part *parts, uint32_t count, uint32_t index,
                        const und_note_call *call);

#endif
