// SPDX-License-Identifier: MIT
//
// Links: where the citations of a document lead, for textDocument/documentLink:
// to the cited document's file where the workspace has it, else to its address
// on the web.
//
// Units    Byte offsets.
// Owns     The list and its strings: und_links_finish().
// Borrows  Paths are the library's.

#ifndef UND_FEATURE_LINKS_H
#define UND_FEATURE_LINKS_H

#include "und/base/alloc.h"
#include "und/feature/holdings.h"
#include "und/model/document.h"

typedef struct {
  uint32_t start;
  uint32_t end;
  const char *path; ///< of the cited document; NULL if it is not at hand
  char *address;    ///< on the web; NULL where `path` is not
  char *symbol;     ///< canonical
} und_link;

typedef struct {
  UND_ARRAY(und_link) items;
} und_links;

/// All citations of `document` that lead anywhere, in order.
void und_links_build(und_document *document, const und_holdings *holdings,
                     und_links *links_out);

void und_links_finish(und_links *links);

/// Append the symbol and, if it is known, the title of a document that is cited
/// in `language`.
void und_link_write_tooltip(und_slice symbol, const und_holdings *holdings,
                            und_language language, und_buffer *out);

#endif
