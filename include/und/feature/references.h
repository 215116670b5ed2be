// SPDX-License-Identifier: MIT
//
// References: everything that points to what stands at a place, for
// textDocument/references and textDocument/documentHighlight: to a document,
// in any spelling and in all files; to a paragraph, item, section or annex of
// this document, from its own text and from the documents that cite it; to a
// footnote.
//
// Units    Byte offsets in this document, ranges of the client in others.
// Owns     Subjects and lists belong to the caller: und_subject_finish(),
//          und_references_finish().

#ifndef UND_FEATURE_REFERENCES_H
#define UND_FEATURE_REFERENCES_H

#include "und/base/alloc.h"
#include "und/model/document.h"
#include "und/store/library.h"

typedef enum {
  UND_SUBJECT_DOCUMENT, ///< a document that has a symbol
  UND_SUBJECT_PART,     ///< a part of this document, by its label
  UND_SUBJECT_NOTE,     ///< a footnote of this document
  UND_SUBJECT_TERM,     ///< an abbreviation in this document
} und_subject_kind;

/// What is pointed to.
typedef struct {
  und_subject_kind kind;
  char *symbol;   ///< of a document, canonical; else NULL
  uint32_t part;  ///< else: its part or note
  uint64_t term;  ///< or what tells the abbreviation from others
  uint32_t start; ///< what names it there
  uint32_t end;
} und_subject;

/// Find what stands at `offset`: the cited document on a citation, this one on
/// its own symbol or title, a part on its label or on a cross-reference to it,
/// a note on its label or its mark, an abbreviation. Returns false if there is
/// none.
bool und_subject_find(und_document *document, uint32_t offset,
                      und_subject *subject_out);

void und_subject_finish(und_subject *subject);

typedef struct {
  const char *path; ///< NULL for this document; else the library's
  und_range range;
  bool declares;       ///< it is the thing itself, not a reference to it
  und_slice locator;   ///< of a citation in the library, as written; the
                       ///< library's
  und_slice paragraph; ///< the label of the one that the citation stands in;
                       ///< the library's
} und_reference_place;

typedef struct {
  UND_ARRAY(und_reference_place) items;
} und_references;

/// List what points to `subject` of `document`, and the subject itself, in the
/// order of paths and places. `name` is what the library knows the document by;
/// its digest there must be up to date. With `library` NULL only places in this
/// document are listed.
void und_references_build(und_document *document, const char *name,
                          const und_subject *subject,
                          const und_library *library, und_units units,
                          und_references *references_out);

/// List the citations of `symbol` (canonical, any case) in all documents, and
/// the documents that bear it.
void und_references_cite(und_slice symbol, const und_library *library,
                         und_units units, und_references *references_out);

void und_references_finish(und_references *references);

#endif
