// SPDX-License-Identifier: MIT
//
// Body: the organs, commissions, councils and conferences that adopt
// resolutions, with their names in the six languages and the way they number
// what they adopt. A body is an index into one table; a new body is a new row.
//
// Units    Years of the calendar. Sessions count from 1.
// Borrows  All strings are constants.
// Fails    Where a function returns bool.

#ifndef UND_SYMBOL_BODY_H
#define UND_SYMBOL_BODY_H

#include "und/symbol/language.h"

/// A body, as an index. UND_BODY_OTHER stands for every organization outside
/// the United Nations whose resolutions have no symbol here.
typedef enum {
  UND_BODY_NONE,
  UND_BODY_GA,
  UND_BODY_SC,
  UND_BODY_ECOSOC,
  UND_BODY_TC,
  UND_BODY_SECRETARIAT,
  UND_BODY_HRC,
  UND_BODY_CHR,
  UND_BODY_CCPCJ,
  UND_BODY_CND,
  UND_BODY_CSW,
  UND_BODY_CSOCD,
  UND_BODY_CPD,
  UND_BODY_STATISTICAL,
  UND_BODY_CSTD,
  UND_BODY_CSD,
  UND_BODY_UNFF,
  UND_BODY_ECE,
  UND_BODY_ESCAP,
  UND_BODY_ECA,
  UND_BODY_ECLAC,
  UND_BODY_ESCWA,
  UND_BODY_UNEA,
  UND_BODY_UNEP,
  UND_BODY_HABITAT,
  UND_BODY_UNCTAD,
  UND_BODY_UNDP,
  UND_BODY_UNICEF,
  UND_BODY_UNIDO_GC,
  UND_BODY_UNIDO_IDB,
  UND_BODY_CTOC,
  UND_BODY_COSP,
  UND_BODY_FCCC,
  UND_BODY_CBD,
  UND_BODY_ICCD,
  UND_BODY_ILC,
  UND_BODY_UNCITRAL,
  UND_BODY_PBC,
  UND_BODY_FIRST_COMMITTEE,
  UND_BODY_SECOND_COMMITTEE,
  UND_BODY_THIRD_COMMITTEE,
  UND_BODY_FOURTH_COMMITTEE,
  UND_BODY_FIFTH_COMMITTEE,
  UND_BODY_SIXTH_COMMITTEE,
  UND_BODY_OTHER,
  UND_BODY_COUNT,
} und_body;

/// What a body is called for short: "the Council", "the Commission".
typedef enum {
  UND_CLASS_NONE,
  UND_CLASS_ASSEMBLY,
  UND_CLASS_COUNCIL,
  UND_CLASS_COMMISSION,
  UND_CLASS_COMMITTEE,
  UND_CLASS_CONFERENCE,
} und_class;

/// How a body numbers its resolutions.
typedef enum {
  UND_SERIES_NONE,    ///< not at all, or not in a way known here
  UND_SERIES_SESSION, ///< session/number: 74/173
  UND_SERIES_YEAR,    ///< year/number: 2019/19
  UND_SERIES_RUNNING, ///< one count since 1946, with the year: 1325 (2000)
} und_series;

typedef struct {
  const char *code;       ///< short English name, "GA", "CCPCJ"
  und_class class;        ///< what it is called for short
  und_series series;      ///< how it numbers
  const char *resolution; ///< key of a resolution, "A/RES/%s"; NULL: none
  const char *decision;   ///< key of a decision; NULL: none
  bool linked; ///< are its resolutions documents of their own, with a link?
} und_body_entry;

/// Facts about `body`. Never NULL.
const und_body_entry *und_body_get(und_body body);

/// The full name in the nominative, "Commission on Narcotic Drugs". English
/// where the table has none in `language`.
const char *und_body_name(und_body body, und_language language);

/// Find the body of a code, "HRC". Returns false, and leaves `*body_out`
/// alone, if there is none.
bool und_body_find(und_slice code, und_body *body_out);

/// A naming of a body in running text.
typedef struct {
  uint32_t offset; ///< in folded text
  uint32_t size;   ///< in folded text
  und_body body;   ///< UND_BODY_NONE for a short name
  und_class class; ///< of a short name: the class it points to
} und_body_mention;

/// Read a body's name, full or short, in any case form, at the start of a word
/// at `at` of folded text (see fold.h). The longest name wins. Returns false,
/// and leaves `*mention_out` alone, if there is none.
bool und_body_read(und_slice folded, uint32_t at, und_language language,
                   und_body_mention *mention_out);

/// Read what a body is called for short in capitals, "HRC", "UNGA", "ГА", at
/// `at` of `text` itself: a whole word, and no part of a symbol. Returns its
/// end, or `at` if there is none.
uint32_t und_body_read_acronym(und_slice text, uint32_t at,
                               und_language language, und_body *body_out);

/// Is `line`, whole, the line with which a resolution names its acting body:
/// "The General Assembly,", "إن الجمعية العامة،", "安全理事会，"? The body as
/// the resolutions of the six languages name it, with the article that the
/// language asks for and with or without the comma. `*certain_out` (may be
/// NULL) is false for a bare name that a masthead would have too (Russian,
/// Arabic and Chinese without a comma). Emphasis marks and white space around
/// are allowed.
bool und_body_line(und_slice line, und_language language, und_body *body_out,
                   bool *certain_out);

/// The years in which session `session` of `body` was held: the first and the
/// last. Returns false where there is no rule. Source: the lists of sessions
/// of each body.
bool und_body_years(und_body body, uint32_t session, uint32_t *first_out,
                    uint32_t *last_out);

/// The year in which the Security Council adopted its resolution `number`, 0
/// for 0 and UINT32_MAX for one that lies beyond the table.
uint32_t und_body_council_year(uint32_t number);

#endif
