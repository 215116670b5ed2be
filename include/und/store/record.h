// SPDX-License-Identifier: MIT
//
// Record: what a list of documents says of one of them, as an importer reads
// it, the catalogue keeps it and a feature shows it.
//
// Units    Dates are YYYY, YYYY-MM or YYYY-MM-DD; votes are for-against-
//          abstaining, "79-60-33"; all is UTF-8 on one line.
// Borrows  All values. Each function says how long they hold.
// Fails    Never; what is not known is empty.

#ifndef UND_STORE_RECORD_H
#define UND_STORE_RECORD_H

#include "und/base/buffer.h"
#include "und/symbol/language.h"

/// The values, in the order of the columns. The title in a language is
/// UND_FIELD_TITLE + und_language.
typedef enum {
  UND_FIELD_SYMBOL,
  UND_FIELD_TITLE,
  UND_FIELD_DATE = UND_FIELD_TITLE + UND_LANGUAGE_COUNT,
  UND_FIELD_BODY,
  UND_FIELD_SESSION,
  UND_FIELD_VOTE,
  UND_FIELD_SOURCE,
  UND_FIELD_COUNT,
} und_field;

/// The value in UND_FIELD_SOURCE is one source of all, or what
/// und_record_merge() made of several.
typedef struct {
  und_slice values[UND_FIELD_COUNT];
} und_record;

/// The source of what is built into undocd.
#define UND_STARTER_SOURCE "the starter catalogue of undocd"

/// Takes records one by one. Returns false to have no more.
typedef struct {
  bool (*take)(void *data, const und_record *record);
  void *data;
} und_record_sink;

/// The name of a column: "symbol", "title_en", "date" …
const char *und_field_name(unsigned field);

/// Find the column called `name`. Returns UND_FIELD_COUNT if there is none.
unsigned und_field_find(und_slice name);

/// The same record with its values in `space`, whose bytes it takes the place
/// of; it holds until they change.
und_record und_record_copy(const und_record *record, und_buffer *space);

/// Take the values of `other` where `record` has none, each with its source.
/// The sources are written to `space`, which must live as long as the record
/// and may hold those of neither.
void und_record_merge(und_record *record, const und_record *other,
                      und_buffer *space);

/// Where the value in `field` comes from; empty if that is not known.
und_slice und_record_source(const und_record *record, unsigned field);

/// Append the sources that a record's value in UND_FIELD_SOURCE stands for,
/// each once, with "; " between them.
void und_record_list_sources(und_slice sources, und_buffer *out);

/// The title in `language`, else in English, French or any; empty if there is
/// none. `*language_out` is the one it is in.
und_slice und_record_title(const und_record *record, und_language language,
                           und_language *language_out);

/// Append `date`, as catalogues write it ("2019-12-18", "[2019]", "18 Dec.
/// 2019", "20191218"), as YYYY, YYYY-MM or YYYY-MM-DD. Returns false, and
/// appends nothing, if it is none.
bool und_record_write_date(und_slice date, und_buffer *out);

/// The slice without white space at both ends.
und_slice und_record_trim(und_slice slice);

#endif
