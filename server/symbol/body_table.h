// SPDX-License-Identifier: MIT
//
// The tables behind body.c.

#ifndef UND_SYMBOL_BODY_TABLE_H
#define UND_SYMBOL_BODY_TABLE_H

#include "und/symbol/body.h"

typedef struct {
  const char *pattern; ///< folded
  und_body body;
  und_class class;
} und_body_alias;

typedef struct {
  const und_body_alias *items;
  uint32_t count;
} und_body_aliases;

/// What drafters call a body for short, in capitals; a text may have the same
/// letters as a word ("га", a hectare), so that case matters here.
typedef struct {
  const char *text;
  und_body body;
} und_body_acronym;

enum { UND_BODY_ACRONYMS = 20 };

extern const und_body_acronym und_body_acronym_table[UND_LANGUAGE_COUNT]
                                                    [UND_BODY_ACRONYMS];

extern const und_body_entry und_body_table[UND_BODY_COUNT];
extern const char *const und_body_names[UND_BODY_COUNT][UND_LANGUAGE_COUNT];
extern const und_body_aliases und_body_alias_table[UND_LANGUAGE_COUNT];

#endif
