// SPDX-License-Identifier: MIT
//
// Citers: which documents of a library cite one. Private to the features.

#ifndef UND_FEATURE_CITERS_H
#define UND_FEATURE_CITERS_H

#include "und/store/library.h"

enum { UND_CITERS = 3 };

typedef struct {
  uint32_t count;
  const und_library_entry *first[UND_CITERS]; ///< in the order of paths
} und_citers;

/// Do two canonical symbols name one document?
bool und_citers_same(const char *left, const char *right);

/// Find the documents that cite `symbol` (canonical, any case), other than
/// those that bear it and the one at `except` (NULL for none).
und_citers und_citers_find(const und_library *library, und_slice symbol,
                           const char *except);

#endif
