// SPDX-License-Identifier: MIT
//
// Passage: a paragraph, item, note or heading as it reads, for a hover on what
// points to it. Private to the features.
//
// Owns     Text is appended to the buffer of the prose.

#ifndef UND_FEATURE_PASSAGE_H
#define UND_FEATURE_PASSAGE_H

#include "prose.h"
#include "und/model/document.h"

/// Append what the part is and its label, "Item **(b)**".
void und_passage_write_name(und_document *document, uint32_t index,
                            const und_prose *prose);

/// Append the words of the part.
void und_passage_write_words(und_document *document, uint32_t index,
                             const und_prose *prose);

/// Append both, and the items of a paragraph below it, up to a few hundred
/// bytes.
void und_passage_write(und_document *document, uint32_t index,
                       const und_prose *prose);

#endif
