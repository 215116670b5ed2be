// SPDX-License-Identifier: MIT
//
// Hover: what stands at a place, in a few lines, for textDocument/hover.
//
// Units    Byte offsets.
// Owns     The text is appended to the caller's buffer.

#ifndef UND_FEATURE_HOVER_H
#define UND_FEATURE_HOVER_H

#include "und/feature/holdings.h"
#include "und/model/document.h"

/// Append the part of `cited` at `offset` as it reads: the paragraph that a
/// citation names, which stands before what und_hover() says of the document.
void und_hover_cited(und_document *cited, uint32_t offset,
                     const und_holdings *holdings, bool markdown,
                     und_buffer *out);

/// Describe what stands at `offset`: a citation's document, the paragraph that
/// is pointed to, a footnote's text, a label's place in its sequence. As
/// Markdown, or as plain text for clients without it. Returns false, and
/// appends nothing, where there is nothing to say.
bool und_hover(und_document *document, const und_holdings *holdings,
               uint32_t offset, bool markdown, und_buffer *out,
               uint32_t *start_out, uint32_t *end_out);

#endif
