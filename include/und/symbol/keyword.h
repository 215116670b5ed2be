// SPDX-License-Identifier: MIT
//
// Keyword: the fixed words by which the parts of a United Nations document
// are recognised, in six languages: "Annex", "Résumé", "Distr.:", "(suite)",
// "51-е пленарное заседание". Comparison is without case, accents, vowel
// signs and kinds of space (see fold.h).
//
// Units    Bytes.
// Borrows  The line, during the call.
// Fails    Where a function returns bool; it then leaves its outputs alone.

#ifndef UND_SYMBOL_KEYWORD_H
#define UND_SYMBOL_KEYWORD_H

#include "und/symbol/language.h"

typedef enum {
  UND_KEYWORD_ANNEX,
  UND_KEYWORD_APPENDIX,
  UND_KEYWORD_ENCLOSURE,
  UND_KEYWORD_CHAPTER,
  UND_KEYWORD_SECTION,
  UND_KEYWORD_PART,
  UND_KEYWORD_ARTICLE,
  UND_KEYWORD_TABLE,
  UND_KEYWORD_FIGURE,
  UND_KEYWORD_SUMMARY,
  UND_KEYWORD_CONTENTS,
  UND_KEYWORD_INTRODUCTION,
  UND_KEYWORD_UNITED_NATIONS,
  UND_KEYWORD_DISTRIBUTION, ///< "Distr.:"
  UND_KEYWORD_ORIGINAL,     ///< "Original:"
  UND_KEYWORD_LANGUAGE,     ///< a name of a language in a masthead
  UND_KEYWORD_AGENDA_ITEM,  ///< "Agenda item", "Point 6 de l'ordre du jour"
  UND_KEYWORD_SESSION,      ///< "session" in a session line
  UND_KEYWORD_CONTINUED,    ///< "(continued)"
  UND_KEYWORD_ADOPTED,      ///< "Resolution adopted by"
  UND_KEYWORD_ON_PROPOSAL,  ///< "[on the report of", "[without reference to"
  UND_KEYWORD_PLENARY,      ///< "36th plenary meeting"
  UND_KEYWORD_RESOLUTION,   ///< a number may follow
  UND_KEYWORD_DECISION,     ///< a number may follow
  UND_KEYWORD_DRAFT,        ///< "Draft resolution", "Draft decision"
  UND_KEYWORD_REPORT,
  UND_KEYWORD_NOTE,   ///< "Note by the"
  UND_KEYWORD_LETTER, ///< "Letter dated", "Note verbale dated"
  UND_KEYWORD_ADDENDUM,
  UND_KEYWORD_CORRIGENDUM,
  UND_KEYWORD_NOTICE,           ///< "Note", what symbols and maps mean
  UND_KEYWORD_OFFICIAL_RECORDS, ///< and the number of their supplement
  UND_KEYWORD_MONTH,            ///< the name of a month
  UND_KEYWORD_COUNT,
} und_keyword_kind;

/// Does `line` begin with a keyword of `kind`, as whole words, after white
/// space, "[" and marks of headings and emphasis? `*size_out` (may be NULL) is
/// where it ends, counted from the start of `line`.
bool und_keyword_starts(und_slice line, und_language language,
                        und_keyword_kind kind, uint32_t *size_out);

/// Does a keyword of `kind` stand anywhere in the first 160 bytes of `line`?
/// `*offset_out` and `*size_out` (each may be NULL) tell where.
bool und_keyword_within(und_slice line, und_language language,
                        und_keyword_kind kind, uint32_t *offset_out,
                        uint32_t *size_out);

/// Which keyword does `line` begin with? The longest wins; months and
/// languages, which begin many a line, are not looked for.
bool und_keyword_find(und_slice line, und_language language,
                      und_keyword_kind *kind_out, uint32_t *size_out);

/// The month, 1 to 12, whose name `text` begins with; 0 if none. `*size_out`
/// (may be NULL) is where the name ends. Chinese months ("12月") are figures
/// and are read as well.
int und_keyword_month(und_slice text, und_language language,
                      uint32_t *size_out);

#endif
