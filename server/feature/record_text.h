// SPDX-License-Identifier: MIT
//
// Record text: what a catalogue says of a document, for a person. Private to
// the feature.
//
// Owns     Text is appended to the caller's buffer.

#ifndef UND_FEATURE_RECORD_TEXT_H
#define UND_FEATURE_RECORD_TEXT_H

#include "und/model/identity.h"
#include "und/store/record.h"
#include "und/symbol/symbol.h"

/// The date, as far as it is known.
und_date und_record_text_date(const und_record *record);

/// Append the title in `language`, else in another one with its code behind it.
/// Returns false where there is none.
bool und_record_write_title(const und_record *record, und_language language,
                            und_buffer *out);

/// Append date, vote, and body and session where these do not follow from
/// `symbol`: "18 December 2019; 79 for, 60 against, 33 abstaining". Returns
/// false where there is none of them.
bool und_record_write_facts(const und_record *record, const und_symbol *symbol,
                            und_language language, und_buffer *out);

/// Append which of the facts come from where: "Title and date: UN Digital
/// Library. Vote: votes.csv." `title` is the field of the title that was shown,
/// or UND_FIELD_COUNT.
void und_record_write_source(const und_record *record, unsigned title,
                             und_language language, und_buffer *out);

/// Append what is not known: "Not known: date and vote." `title` tells whether
/// the title is. Returns false where nothing is missing.
bool und_record_write_missing(const und_record *record, bool title,
                              const und_symbol *symbol, und_language language,
                              und_buffer *out);

#endif
