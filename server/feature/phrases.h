// SPDX-License-Identifier: MIT
//
// Phrases: what undocd says to a reader, in the six languages. Private to the
// feature layer.
//
// Owns     Text is appended to the caller's buffer.

#ifndef UND_FEATURE_PHRASES_H
#define UND_FEATURE_PHRASES_H

#include "und/base/buffer.h"
#include "und/model/identity.h"

typedef enum {
  UND_PHRASE_SESSION, ///< {1}: its number
  UND_PHRASE_SPECIAL_SESSION,
  UND_PHRASE_EMERGENCY_SESSION,
  UND_PHRASE_YEARS,    ///< {1} to {2}
  UND_PHRASE_DOCUMENT, ///< what is known of no series
  UND_PHRASE_ABSENT,
  UND_PHRASE_ABSENT_UNKNOWN, ///< the catalogue does not know it either
  UND_PHRASE_READING,
  UND_PHRASE_FROM_SYMBOL, ///< {1}: facts that follow from the symbol
  UND_PHRASE_PRESENT,     ///< {1}: file, {2}: language and date
  UND_PHRASE_CITED_BY,    ///< {1}: names of documents
  UND_PHRASE_IN_ALL,      ///< {1}: the first of {2} names
  UND_PHRASE_CITED_AT,    ///< places follow, one a line
  UND_PHRASE_CITED_NOWHERE,
  UND_PHRASE_CITATIONS, ///< {1}: how many
  UND_PHRASE_NOT_KNOWN, ///< {1}: facts
  UND_PHRASE_CARD,      ///< what the page of a card is
  UND_PHRASE_WEAK_BODY,
  UND_PHRASE_NO_SYMBOL,
  UND_PHRASE_VOTE,         ///< {1} for, {2} against, {3} abstaining
  UND_PHRASE_SOURCE,       ///< {1}: facts, {2}: where they are from
  UND_PHRASE_STARTER,      ///< what is built into undocd
  UND_PHRASE_STATED_TITLE, ///< {1}: where, {2}: the title
  UND_PHRASE_STATED_DATE,  ///< {1}: where, {2}: the date
  UND_PHRASE_LINE,         ///< {1}: a document, {2}: the number of a line
  UND_PHRASE_TITLE_FACT,
  UND_PHRASE_DATE_FACT,
  UND_PHRASE_VOTE_FACT,
  UND_PHRASE_AND,
  UND_PHRASE_COMMA,
  UND_PHRASE_LISTED,    ///< between two of a list
  UND_PHRASE_PARAGRAPH, ///< {1}: the label
  UND_PHRASE_OPERATIVE,
  UND_PHRASE_ITEM,
  UND_PHRASE_HEADING,
  UND_PHRASE_LIST_ITEM,
  UND_PHRASE_FOOTNOTE,
  UND_PHRASE_OF, ///< {1} to {2}: the first and the last of a sequence
  UND_PHRASE_IN, ///< {1}: what holds it
  UND_PHRASE_COUNT,
} und_phrase;

/// Append `phrase` with its fields {1}, {2} and {3} filled from `fields`, which
/// has as many as the phrase asks for.
void und_phrase_write(und_phrase phrase, und_language language,
                      const und_slice *fields, und_buffer *out);

/// Append `pattern` with its fields filled in the same way.
void und_phrase_fill(const char *pattern, const und_slice *fields,
                     und_buffer *out);

/// Append "18 December 2019", "May 2017" or "2017".
void und_phrase_write_date(const und_date *date, und_language language,
                           und_buffer *out);

/// Append "74th session", "10th emergency special session".
void und_phrase_write_session(uint32_t number, und_phrase kind,
                              und_language language, und_buffer *out);

#endif
