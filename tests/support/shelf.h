// SPDX-License-Identifier: MIT
//
// Shelf: a library of texts, as a test writes them.

#ifndef UND_TESTS_SUPPORT_SHELF_H
#define UND_TESTS_SUPPORT_SHELF_H

#include "und/store/library.h"

/// Put `text` into `library`, as the file at `path`.
static inline void und_shelf_put(und_library *library, const char *path,
                                 const char *text)
{
  und_document *document = und_document_new(und_slice_from(text), path);

  und_library_put(library, path, und_document_identity(document),
                  und_digest_new(document));
  und_document_free(document);
}

#endif
