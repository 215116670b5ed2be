// SPDX-License-Identifier: MIT
//
// Typing: what Enter brings at the end of a paragraph or an item: the next
// number or letter, in the form of the one before, for
// textDocument/onTypeFormatting. A second Enter takes it away again. Nothing
// comes in the middle of a sentence, nor where nothing is being counted.
//
// Units    Byte offsets.

#ifndef UND_FEATURE_TYPING_H
#define UND_FEATURE_TYPING_H

#include "und/feature/edits.h"
#include "und/model/document.h"

/// The edits that follow a line break just typed, after which the cursor is at
/// `offset`. There may be none.
void und_typing_break(und_document *document, uint32_t offset,
                      und_edits *edits_out);

#endif
