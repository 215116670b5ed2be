// SPDX-License-Identifier: MIT
//
// Symbol: the letters and numbers that name one United Nations document, such
// as A/RES/74/173 or E/CN.15/2021/1/Add.1. Parsed by tables after the UN
// document symbol conventions, into parts; written in one canonical spelling.
//
// Units    Bytes. Sessions and numbers count from 1.
// Borrows  A parsed symbol points into the text it was read from.
// Fails    Where a function returns bool; it then leaves its outputs alone.
//
// The canonical spelling has no spaces, a part letter directly after its
// number and the session or year in brackets after that: A/RES/53/243B,
// A/RES/217A(III), S/RES/1325(2000), A/CONF.157/24(PartI). The key, by which
// symbols are compared, is the canonical spelling in capitals. Equal are
// A/RES/217(III)A, A/RES/217 A (III) and A/RES/217A(III); different are a
// resolution and one part of it.
//
// Two documents issued as one bear a double symbol, A/79/943-S/2025/369: each
// half names it as well as the whole. A/C.6/56/SR.11-13 is a range of three.
// A/79/6(Sect.1) is a document of its own, not a part of A/79/6.

#ifndef UND_SYMBOL_SYMBOL_H
#define UND_SYMBOL_SYMBOL_H

#include "und/base/buffer.h"
#include "und/symbol/body.h"

typedef enum {
  UND_SYMBOL_DOCUMENT,
  UND_SYMBOL_RESOLUTION,
  UND_SYMBOL_DECISION,
  UND_SYMBOL_STATEMENT,     ///< PRST: a statement by a President
  UND_SYMBOL_DRAFT,         ///< L.: limited distribution, as a rule a draft
  UND_SYMBOL_RECORD,        ///< SR., PV.: the record of a meeting
  UND_SYMBOL_ROOM_PAPER,    ///< CRP.
  UND_SYMBOL_WORKING_PAPER, ///< WP.
  UND_SYMBOL_INFORMATION,   ///< INF
  UND_SYMBOL_RESTRICTED,    ///< R.: not for the public, so without a link
  UND_SYMBOL_KIND_COUNT,
} und_symbol_kind;

typedef enum {
  UND_SUFFIX_ADDENDUM,
  UND_SUFFIX_CORRIGENDUM,
  UND_SUFFIX_REVISION,
  UND_SUFFIX_AMENDMENT,
  UND_SUFFIX_SUMMARY,
  UND_SUFFIX_PART,       ///< (Part I)
  UND_SUFFIX_VOLUME,     ///< (Vol. I)
  UND_SUFFIX_RESUMPTION, ///< (Resumption 1)
  UND_SUFFIX_SUPPLEMENT, ///< (SUPP)
  UND_SUFFIX_SECTION,    ///< (Sect. 1), (Introduction): of a budget
} und_suffix_kind;

typedef struct {
  und_suffix_kind kind;
  uint32_t number; ///< 0 where there is none
  char letter;     ///< of a section 29A, 0 where there is none
} und_suffix;

enum { UND_SUFFIXES = 6 };

/// What stands before the number of a special session.
typedef enum {
  UND_SESSION_REGULAR,
  UND_SESSION_SPECIAL,   ///< S-
  UND_SESSION_EMERGENCY, ///< ES-
} und_session_kind;

typedef struct {
  und_slice text;     ///< as written, the reissue asterisk left out
  uint32_t base_size; ///< of the text up to the first suffix
  uint32_t half_size; ///< of the first half of a double symbol, else 0
  uint32_t series;    ///< for und_symbol_series_name()
  und_body body;      ///< whose document it is, UND_BODY_NONE if unknown
  und_symbol_kind kind;
  und_session_kind session_kind;
  uint32_t session; ///< 0 where the symbol has none
  bool roman;       ///< the session stands in roman numerals, in brackets
  uint32_t year;    ///< 0 where the symbol has none
  uint32_t number;  ///< the last number of the base
  uint32_t last;    ///< of a range of meetings SR.11-13, else `number`
  char part;        ///< letter of a part, 0 where there is none
  bool linked;      ///< does the public document system have it by itself?
  und_suffix suffixes[UND_SUFFIXES];
  uint32_t suffix_count;
} und_symbol;

/// Parse the symbol that `text` begins with, the longest that the table
/// allows. Spaces are allowed before a bracket, in it and before a part letter
/// only; no-break hyphens and spaces are hyphens and spaces.
/// What follows must not be a letter, a digit or one more component: a symbol
/// with such a tail is none. A closing bracket, full stop or comma is never
/// part of a symbol. Of a double symbol the parts are those of the first half.
bool und_symbol_parse(und_slice text, und_symbol *symbol_out);

/// As und_symbol_parse(), but letters may be capital or small as in links
/// (https://undocs.org/a/res/74/173).
bool und_symbol_parse_link(und_slice text, und_symbol *symbol_out);

/// Append the canonical spelling.
void und_symbol_write(const und_symbol *symbol, und_buffer *out);

/// Append the key: the canonical spelling in capitals.
void und_symbol_write_key(const und_symbol *symbol, und_buffer *out);

/// Append the canonical spelling of the symbol that has `key`, without reading
/// the symbol again.
void und_symbol_write_of_key(und_slice key, und_buffer *out);

/// Do two symbols, in any accepted spelling and case, name one document?
/// A half of a double symbol equals the whole.
bool und_symbol_equal(und_slice left, und_slice right);

/// What the series is called: "Security Council resolution". English where no
/// name in `language` is known.
const char *und_symbol_series_name(const und_symbol *symbol,
                                   und_language language);

/// The years to which the document can belong, from its year or session.
/// Returns false where nothing follows from the symbol.
bool und_symbol_years(const und_symbol *symbol, uint32_t *first_out,
                      uint32_t *last_out);

/// Whether `text` can be a template for und_symbol_link(): it begins with
/// https:// or http://, has {symbol}, and no other field but {language}.
bool und_symbol_is_link_template(und_slice text);

/// Append the address of the document in `language`: `template` with its fields
/// {language} and {symbol} filled in; NULL is that of the public document
/// system, https://undocs.org/{language}/{symbol}. The letter of an old
/// resolution is left out. Returns false, and appends nothing, for a symbol
/// without an address of its own: decisions, resolutions of commissions,
/// conference room papers, other organizations.
bool und_symbol_link(const und_symbol *symbol, und_language language,
                     const char *template, und_buffer *out);

/// The document that a symbol without an address is published in: the sessional
/// volume of the decisions of the General Assembly (A/74/49), the report of a
/// commission's session (E/2011/30). Returns false where none is known.
bool und_symbol_publication(const und_symbol *symbol, und_buffer *out);

#endif
