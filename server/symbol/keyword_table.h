// SPDX-License-Identifier: MIT
//
// The table behind keyword.c.

#ifndef UND_SYMBOL_KEYWORD_TABLE_H
#define UND_SYMBOL_KEYWORD_TABLE_H

#include "und/symbol/keyword.h"

enum { UND_KEYWORD_SPELLINGS = 4, UND_MONTHS = 12 };

/// Folded patterns; unused ones are NULL.
typedef struct {
  const char *spellings[UND_KEYWORD_SPELLINGS];
} und_keyword_row;

extern const und_keyword_row und_keyword_table[UND_KEYWORD_COUNT]
                                              [UND_LANGUAGE_COUNT];

/// Names of months, the Chinese column empty. Arabic has two calendars of
/// names, written together as "كانون الأول/ديسمبر": here the first, then the
/// second.
extern const und_keyword_row und_month_table[UND_MONTHS][UND_LANGUAGE_COUNT];

/// Could one of these names stand at `at` of `folded`? A quick look, that may
/// say yes where none does.
bool und_month_may_stand(und_slice folded, uint32_t at, und_language language);

#endif
