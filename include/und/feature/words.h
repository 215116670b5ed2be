// SPDX-License-Identifier: MIT
//
// Words: what undocd says of findings and repairs, in the language of the
// reader. English stands in the table of checks and in words.c; each other
// language is one file, words_fr.c. What a language lacks is said in English.
//
// Borrows  The strings are constants.

#ifndef UND_FEATURE_WORDS_H
#define UND_FEATURE_WORDS_H

#include "und/base/buffer.h"
#include "und/symbol/language.h"

typedef enum {
  UND_WORD_ANOTHER,    ///< a symbol that nobody can name
  UND_WORD_THE_SYMBOL, ///< what a masthead lacks
  UND_WORD_THE_DATE,
  UND_WORD_THE_ORIGINAL,
  UND_WORD_TEXT_BEFORE, ///< in the place of a label
  UND_WORD_OR,          ///< {1} or {2}: years
  UND_WORD_TO,          ///< {1} to {2}: years
  UND_WORD_IGNORE,      ///< {1}: a check
  UND_WORD_TURN_OFF,    ///< {1}: a check, {2}: the configuration file
  UND_WORD_REPAIR_KIND, ///< {1}: a check, {2}: how many
  UND_WORD_REPAIR_ALL,  ///< {1}: how many
  UND_WORD_SHOW_CITING, ///< what cites the numbers that change
  UND_WORD_CITED_ONCE,  ///< {1}: where
  UND_WORD_CITED_OFTEN, ///< {1}: how often, {2}: where
  UND_WORD_CITED_ELSEWHERE,
  UND_WORD_READING,  ///< the folder, for the first time
  UND_WORD_READ_ALL, ///< {1} files, {2} documents
  UND_WORD_COUNT,
} und_word;

/// Append `word` with its fields filled from `fields`, which has as many as the
/// word asks for.
void und_word_write(und_word word, und_language language,
                    const und_slice *fields, und_buffer *out);

/// The language of the reader whose locale is called `name`, "fr-CA" or
/// "fr_FR.UTF-8". Returns false, and leaves `*language_out` alone, for one that
/// is not official.
bool und_reader_find(und_slice name, und_language *language_out);

#endif
