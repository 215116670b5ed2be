// SPDX-License-Identifier: MIT
//
// Tongue: all that undocd says of findings and repairs in one language beside
// English. Private to the feature layer. To add a language, write such a file
// and name it in words.c; the test of words lists what it lacks.

#ifndef UND_FEATURE_TONGUE_H
#define UND_FEATURE_TONGUE_H

#include "und/feature/repair.h"
#include "und/feature/words.h"

/// What a check says: its rule, its sentence, what its related place is and
/// what is said where a label is repeated. NULL where it says no such thing.
typedef struct {
  const char *rule;
  const char *says;
  const char *related;
  const char *twice;
} und_check_words;

typedef struct {
  und_check_words checks[UND_CHECK_COUNT];
  const char *titles[UND_REPAIR_TITLE_COUNT];
  const char *words[UND_WORD_COUNT];
} und_tongue;

extern const und_tongue und_tongue_fr;

/// The file of `language`, NULL where there is none.
const und_tongue *und_tongue_of(und_language language);

/// The sentences of `check`.
und_check_words und_tongue_check(und_language language, und_check check);

/// The pattern of a repair's title, with {was} and {becomes}.
const char *und_tongue_title(und_language language, unsigned title);

#endif
