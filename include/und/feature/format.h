// SPDX-License-Identifier: MIT
//
// Format: the structure of a draft in the house form, for
// textDocument/formatting and rangeFormatting: the odd labels in the form of
// the others, one space behind a label, one empty line between paragraphs, no
// blanks at the ends of lines. What the text says, and how its lines are
// broken, stays. Formatting what is formatted changes nothing.
//
// Units    Byte offsets.

#ifndef UND_FEATURE_FORMAT_H
#define UND_FEATURE_FORMAT_H

#include "und/feature/edits.h"
#include "und/model/document.h"

/// The edits of the lines that hold the bytes from `start` up to `end`.
void und_format(und_document *document, uint32_t start, uint32_t end,
                und_edits *edits_out);

#endif
