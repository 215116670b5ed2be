// SPDX-License-Identifier: MIT
//
// Stated: what the texts of a library say of a document that they cite, its
// title and its date. Private to the features.
//
// Borrows  The library, from which all of it is.

#ifndef UND_FEATURE_STATED_H
#define UND_FEATURE_STATED_H

#include "und/store/library.h"

/// A fact, and where it is stated.
typedef struct {
  const und_library_entry *entry; ///< NULL where nobody states it
  uint32_t line;                  ///< counted from 0
  und_date date;
  und_slice title;
} und_stated_fact;

typedef struct {
  und_stated_fact date;  ///< a whole date before a year, then in path order
  und_stated_fact title; ///< one in the reader's language, then in path order
} und_stated;

/// Find what is stated of `symbol` (canonical, any case) anywhere but in the
/// file at `except` (NULL for none). A year alone says no more than the symbol.
und_stated und_stated_find(const und_library *library, und_slice symbol,
                           und_language language, const char *except);

#endif
