// SPDX-License-Identifier: MIT
//
// Definition: where what stands at a place is defined, for
// textDocument/definition: a citation leads to its document, at the cited
// paragraph where it names one; a cross-reference to its paragraph or section;
// a footnote's mark to its note and back.
//
// Units    Byte offsets.

#ifndef UND_FEATURE_DEFINITION_H
#define UND_FEATURE_DEFINITION_H

#include "und/model/document.h"
#include "und/store/library.h"

typedef struct {
  uint32_t origin_start; ///< what in this document leads there
  uint32_t origin_end;
  const char *path; ///< another document's; NULL for this one. The library's
  const und_mention *mention; ///< the citation that leads there; NULL for none.
                              ///< The document's
  bool absent;                ///< the cited document is not at hand
  und_slice locator;   ///< what to look for there ("par. 37 g)"), in this text
  uint32_t locator_at; ///< the cursor in it, which tells an item of a list
  uint32_t start;      ///< in this document; 0 where path is not NULL
  uint32_t end;
} und_target;

/// Find the target of what stands at `offset`: a place, or else a document that
/// is not at hand. Returns false if there is none.
bool und_definition(und_document *document, const und_library *library,
                    uint32_t offset, und_target *target_out);

/// Find in `document`, the target of a citation, the part that `locator`
/// ("par. 37 g)", "annex I, para. 33") names; the place is that of its label
/// or title, else the document's start. Of a list, "paras. 2 (b) and 3", the
/// item at `at` counts, else the first. `language` is that of the locator.
void und_definition_locate(und_document *document, und_slice locator,
                           uint32_t at, und_language language,
                           uint32_t *start_out, uint32_t *end_out);

#endif
