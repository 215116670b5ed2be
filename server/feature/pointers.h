// SPDX-License-Identifier: MIT
//
// Pointers: the words and marks of a document that point to one of its own
// parts. Private to the features.
//
// Units    Byte offsets.

#ifndef UND_FEATURE_POINTERS_H
#define UND_FEATURE_POINTERS_H

#include "und/model/document.h"

/// Takes places one by one.
typedef struct {
  void (*take)(void *data, uint32_t start, uint32_t end);
  void *data;
} und_pointer_sink;

/// Hand the cross-references of `document` to its part `target` to `sink`,
/// those that lead into it included: "paragraph 5 (a)" points to paragraph 5.
void und_pointers_to_part(und_document *document, uint32_t target,
                          und_pointer_sink sink);

/// Hand the marks that call the footnote `note` to `sink`.
void und_pointers_to_note(und_document *document, uint32_t note,
                          und_pointer_sink sink);

/// Does the locator `text`, in `language`, lead to the part `target` of
/// `document`, or into it?
bool und_pointers_lead(und_document *document, und_slice text,
                       und_language language, uint32_t target);

/// The part of this document that a cross-reference at `offset` leads to, and
/// its place; UND_NO_PART if there is no cross-reference.
uint32_t und_pointers_at(und_document *document, uint32_t index,
                         uint32_t offset, uint32_t *start_out,
                         uint32_t *end_out);

/// Does a citation, or the locator of one, stand at `offset` of the part
/// `index`? What is said there is not of this document.
bool und_pointers_is_cited(und_document *document, uint32_t index,
                           uint32_t offset);

#endif
