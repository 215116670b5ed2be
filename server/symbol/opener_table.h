// SPDX-License-Identifier: MIT
//
// The table behind opener.c.

#ifndef UND_SYMBOL_OPENER_TABLE_H
#define UND_SYMBOL_OPENER_TABLE_H

#include "und/symbol/opener.h"

/// Lists of folded patterns (see fold.h), each ended by NULL.
typedef struct {
  const char *const *preambular; ///< verbs that open a preambular paragraph
  const char *const *operative;  ///< verbs that open an operative paragraph
  const char *const *before;     ///< adverbs that may stand before the verb
  const char *const *after;      ///< adverbs that may stand after the verb
  const char *const *object;     ///< what "expresses its deep" goes on with
  const char *const *express;    ///< the verbs with which an object may stand
  const char *const *linking;    ///< counts only where something follows
} und_opener_words;

extern const und_opener_words und_opener_english;
extern const und_opener_words und_opener_french;
extern const und_opener_words und_opener_spanish;
extern const und_opener_words und_opener_russian;
extern const und_opener_words und_opener_arabic;
extern const und_opener_words und_opener_chinese;

#endif
