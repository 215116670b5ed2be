// SPDX-License-Identifier: MIT
//
// Library: the documents known to be in the workspace, by symbol. In memory.
//
// Owns     Copies of all that is put in: und_library_free().
// Borrows  Look-ups return entries that hold until the next change.

#ifndef UND_STORE_LIBRARY_H
#define UND_STORE_LIBRARY_H

#include "und/model/identity.h"

typedef struct und_library und_library;

typedef struct {
  char *path;
  und_identity identity;
} und_library_entry;

und_library *und_library_new(void);
void und_library_free(und_library *library);

/// Take the document at `path` in, in place of what was known of that path.
/// A copy of `identity` is kept; one without a symbol is kept too.
void und_library_put(und_library *library, const char *path,
                     const und_identity *identity);

/// Forget `path` and, if it is a folder, all below it.
void und_library_remove(und_library *library, const char *path);

/// Find the document that bears `symbol` (canonical, any case), in `language`
/// if there is one, else in any. NULL if there is none.
const und_library_entry *und_library_find(const und_library *library,
                                          und_slice symbol,
                                          und_language language);

uint32_t und_library_count(const und_library *library);

#endif
