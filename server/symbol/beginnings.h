// SPDX-License-Identifier: MIT
//
// Beginnings: with which bytes the patterns of a table begin. Most texts begin
// with none of them, and need not be folded nor compared with any.

#ifndef UND_SYMBOL_BEGINNINGS_H
#define UND_SYMBOL_BEGINNINGS_H

#include "und/symbol/fold.h"

enum { UND_BEGINNING = 3, UND_BEGINNINGS = 1024 };

/// A set of beginnings of UND_BEGINNING bytes: a bit for a hash of each, so
/// that it may say yes where no is right, but never the other way.
typedef struct {
  uint32_t bits[UND_BEGINNINGS / 32];
} und_beginnings;

/// Add what `pattern` (see und_fold_match) may begin with. It has a letter
/// first, or a number.
void und_beginnings_add(und_beginnings *set, const char *pattern);

/// The beginning that stands at `bytes`.
static inline uint32_t und_beginning_of(const char *bytes)
{
  return (uint32_t)(unsigned char)bytes[0] << 16 |
         (uint32_t)(unsigned char)bytes[1] << 8 | (unsigned char)bytes[2];
}

static inline uint32_t und_beginning_hash(uint32_t beginning)
{
  return beginning * 2654435761U >> 22;
}

/// May a pattern stand at `at` of `folded`? Yes where a number does, or the
/// text ends before a beginning does.
static inline bool und_beginnings_has(const und_beginnings *set,
                                      und_slice folded, uint32_t at)
{
  if (at + UND_BEGINNING > folded.size ||
      (folded.data[at] >= '0' && folded.data[at] <= '9')) {
    return true;
  }
  uint32_t hash = und_beginning_hash(und_beginning_of(folded.data + at));

  return (set->bits[hash / 32] >> hash % 32 & 1) != 0;
}

/// May a pattern begin `text`? Folds no more of it than is needed.
bool und_beginnings_may_start(const und_beginnings *set, und_slice text);

#endif
