// SPDX-License-Identifier: MIT
//
// Document: one draft, from its text to what it says. The document owns the
// text, the syntax tree and the parts; an edit marks it, and the next question
// brings it up to date: only the blocks that the edit touched are read again.
//
// Units    Byte offsets.
// Owns     Everything it returns, until its next edit or its end.
// Borrows  Content, path and replacements during the call.
// Fails    und_document_edit() alone, where the text would grow too large.

#ifndef UND_MODEL_DOCUMENT_H
#define UND_MODEL_DOCUMENT_H

#include "und/model/directive.h"
#include "und/model/finding.h"
#include "und/model/identity.h"
#include "und/model/part.h"
#include "und/text/text.h"

typedef struct und_document und_document;

/// A document with a copy of `content`. `path` (may be NULL) is only looked at
/// for a symbol in the file's name. The caller owns it: und_document_free().
und_document *und_document_new(und_slice content, const char *path);

/// Release. NULL is allowed.
void und_document_free(und_document *document);

/// Release what only an edit asks for, where none is to be expected. After one
/// all of the text is read anew.
void und_document_rest(und_document *document);

/// Take `fallback` for the language where neither the front matter nor the
/// words of the text tell it; English until it is set.
void und_document_set_language(und_document *document, und_language fallback);

/// Replace the bytes from `start` up to `end` by `replacement` (UTF-8; bad
/// bytes are repaired). Returns false if the text would exceed its limit.
bool und_document_edit(und_document *document, uint32_t start, uint32_t end,
                       und_slice replacement);

/// The text with its lines.
const und_text *und_document_text(const und_document *document);

/// How many bytes of the content given to und_document_new() were no UTF-8.
uint32_t und_document_bad_bytes(const und_document *document);

/// The language it is written in.
und_language und_document_language(und_document *document);

/// What it is: symbol, organ, kind, date, title.
const und_identity *und_document_identity(und_document *document);

/// All parts, in order.
const und_part *und_document_parts(und_document *document, uint32_t *count_out);

/// The part that holds the byte at `offset` (of several, the innermost), or
/// UND_NO_PART.
uint32_t und_document_part_at(und_document *document, uint32_t offset);

/// The part that the part `index` belongs to: an item's paragraph or the item
/// above it, a paragraph's heading, a heading's upper heading, the part that a
/// continuation goes on with; or UND_NO_PART.
uint32_t und_document_parent(und_document *document, uint32_t index);

/// The marks in the text that call a footnote, of the part `index`.
const und_note_call *und_document_note_calls(und_document *document,
                                             uint32_t index,
                                             uint32_t *count_out);

/// The footnote that `call`, in the part `index`, calls; UND_NO_PART if the
/// document has none.
uint32_t und_document_note(und_document *document, uint32_t index,
                           const und_note_call *call);

/// The citations in the part `index`, each with its canonical symbol.
const und_mention *und_document_citations(und_document *document,
                                          uint32_t index, uint32_t *count_out);

/// The abbreviations in the part `index`, in order.
const und_term *und_document_terms(und_document *document, uint32_t index,
                                   uint32_t *count_out);

/// What is wrong with numbers, letters and notes, in the order of their
/// places.
const und_finding *und_document_findings(und_document *document,
                                         uint32_t *count_out);

/// The comments that speak to the checks, in the order of their starts.
const und_directive *und_document_directives(und_document *document,
                                             uint32_t *count_out);

/// How many ERROR nodes the syntax tree has; always 0 but for a bug.
uint32_t und_document_error_nodes(und_document *document);

/// The text of a part, without the notes and furniture that stand inside it,
/// appended to `out` on one line.
void und_document_part_text(und_document *document, uint32_t index,
                            und_buffer *out);

#endif
