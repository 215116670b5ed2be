// SPDX-License-Identifier: MIT
//
// Opener: the verb, with its adverbs, that opens a preambular or operative
// paragraph of a resolution: "Recalling also", "Prie instamment", "ссылаясь
// далее", "وإذ تشير كذلك", "又回顾".
//
// Units    Bytes.
// Borrows  The text, during the call.
// Fails    Returns false, and leaves `*opener_out` alone, where no opener is.

#ifndef UND_SYMBOL_OPENER_H
#define UND_SYMBOL_OPENER_H

#include "und/symbol/language.h"

/// Which part of a resolution an opener belongs to.
typedef enum {
  UND_OPENER_PREAMBULAR = 1,
  UND_OPENER_OPERATIVE = 2,
  UND_OPENER_BOTH = 3, ///< Chinese verbs have one form for both
} und_opener_part;

typedef struct {
  und_opener_part part;
  uint32_t offset; ///< after the marks of emphasis skipped
  uint32_t size;   ///< of the phrase: verb, adverbs and what belongs to them
} und_opener;

/// Find the opener that `text` begins with. Marks of emphasis (* and _) and
/// spaces before it are skipped. In English, French and Spanish an opener has
/// a capital; in Russian, as in resolutions, it may have a small letter, so
/// that at the start of a line inside a paragraph an ordinary participle
/// passes for one: ask what the line before ended in.
bool und_opener_find(und_slice text, und_language language,
                     und_opener *opener_out);

#endif
