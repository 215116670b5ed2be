// SPDX-License-Identifier: MIT
//
// Database: an open catalogue, and its statements. Private to the store.

#ifndef UND_STORE_DATABASE_H
#define UND_STORE_DATABASE_H

#include <sqlite3.h>

#include "und/store/catalogue.h"

/// The statements, each prepared once, when it is asked for first.
typedef enum {
  UND_SQL_FIND,
  UND_SQL_EACH,
  UND_SQL_SEARCH,
  UND_SQL_PREFIX,
  UND_SQL_NEWEST,
  UND_SQL_INSERT,
  UND_SQL_UPDATE,
  UND_SQL_ADD_WORDS,
  UND_SQL_REMOVE_WORDS,
  UND_SQL_COUNT,
} und_sql;

struct und_catalogue {
  sqlite3 *database;
  char *path;
  sqlite3_stmt *statements[UND_SQL_COUNT];
  und_buffer key;    ///< of the symbol at hand
  und_buffer symbol; ///< the same, canonical
  und_buffer space;  ///< of the record that was found last
  und_buffer words;
  und_buffer fault;
  und_catalogue_tally tally;
};

/// The names of all columns, as they follow each other in a record.
#define UND_COLUMNS                                                            \
  "symbol, title_en, title_fr, title_es, title_ru, title_ar, title_zh, date, " \
  "body, session, vote, source"

/// "PRAGMA application_id" of a catalogue, and its "PRAGMA user_version".
#define UND_CATALOGUE_ID 0x756E6463 // "undc"
#define UND_CATALOGUE_VERSION 1

/// The statement, ready to be bound; NULL where the database fails.
sqlite3_stmt *und_database_get(und_catalogue *catalogue, und_sql sql);

/// Run `sql`, which may be several statements. Returns false where it fails.
bool und_database_run(und_catalogue *catalogue, const char *sql);

/// Note why the last call to SQLite failed. Returns false.
bool und_database_failed(und_catalogue *catalogue);

/// Append, for a person, what `code` of SQLite means for the file at `path`.
void und_database_explain(const char *path, int code, sqlite3 *database,
                          und_buffer *out);

/// Bind `value`; an empty one is NULL. It must live until the statement ran.
void und_database_bind(sqlite3_stmt *statement, int place, und_slice value);

/// Read a row that begins with the columns of a record, from `first` on.
void und_database_row(sqlite3_stmt *statement, int first,
                      und_record *record_out);

/// Read `symbol` in any spelling into the catalogue's key and symbol. Returns
/// false if it is none.
bool und_database_key(und_catalogue *catalogue, und_slice symbol);

/// Append `title` as its words are looked up: each Chinese character is a word.
void und_database_words(und_slice title, und_buffer *out);

#endif
