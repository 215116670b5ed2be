// SPDX-License-Identifier: MIT
//
// Rename: another number for a paragraph, another letter for an item, another
// mark for a footnote, with all that points to it in the document; another
// symbol for a document, in every citation. For textDocument/prepareRename,
// rename and linkedEditingRange.
//
// Units    Byte offsets.
// Owns     A name belongs to the caller: und_name_at_finish().
// Fails    Returns false where there is nothing to rename, or, with a sentence
//          in `reason_out`, where the new name will not do.

#ifndef UND_FEATURE_RENAME_H
#define UND_FEATURE_RENAME_H

#include "und/feature/references.h"
#include "und/feature/repair.h"

/// What can be renamed at a place.
typedef struct {
  uint32_t start; ///< of the name as it is written there
  uint32_t end;
  char *placeholder; ///< what a person would change
  und_subject subject;
} und_name_at;

/// Find what can be renamed at `offset`.
bool und_rename_find(und_document *document, uint32_t offset,
                     und_name_at *name_out);

void und_name_at_finish(und_name_at *name);

/// Give the part or footnote `subject` the number or letter in `name`, in the
/// form that it has: "14", "14.", "(c)" and "c" will all do.
bool und_rename_part(und_document *document, const und_subject *subject,
                     und_slice name, und_repair *repair_out,
                     const char **reason_out);

/// Add the edit for one citation, the bytes from `start` up to `end` of `text`,
/// of the document `old`, which is to be called `new` (both canonical):
/// "74/173" becomes "74/174", and so does the link behind it. `*sure_out` tells
/// whether it can be written as it was; if not, the whole symbol is. Nothing is
/// added where the citation names the document by other words.
void und_rename_citation(und_slice text, uint32_t start, uint32_t end,
                         und_slice old, und_slice new, und_edits *edits_out,
                         bool *sure_out);

/// Where the number begins that names a resolution in running text: behind the
/// last letters and their slash of A/RES/74/173; 0 for a symbol without one.
uint32_t und_rename_number(und_slice name);

/// List the places that hold the same number as the footnote's mark or note at
/// `offset`, so that they can be typed together.
bool und_rename_linked(und_document *document, uint32_t offset,
                       und_references *places_out, und_units units);

#endif
