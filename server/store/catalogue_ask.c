// SPDX-License-Identifier: MIT
//
// Asking a catalogue.

#include "database.h"

bool und_catalogue_find(und_catalogue *catalogue, und_slice symbol,
                        und_record *record_out)
{
  return und_database_key(catalogue, symbol) &&
         und_catalogue_find_key(catalogue, und_buffer_slice(&catalogue->key),
                                record_out);
}

bool und_catalogue_find_key(und_catalogue *catalogue, und_slice key,
                            und_record *record_out)
{
  sqlite3_stmt *find = und_database_get(catalogue, UND_SQL_FIND);
  und_record row;

  if (find == NULL) {
    return false;
  }
  und_database_bind(find, 1, key);
  int code = sqlite3_step(find);
  if (code == SQLITE_ROW) {
    und_database_row(find, 1, &row);
    *record_out = und_record_copy(&row, &catalogue->space);
  } else if (code != SQLITE_DONE) {
    und_database_failed(catalogue);
  }
  sqlite3_reset(find); // a row that is held keeps an import's log from going
  return code == SQLITE_ROW;
}

// Hand the rows of `statement` out. Returns false where the database fails.
static bool hand_out(und_catalogue *catalogue, sqlite3_stmt *statement,
                     und_record_sink sink)
{
  und_record record;
  int code;

  while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
    und_database_row(statement, 0, &record);
    if (!sink.take(sink.data, &record)) {
      code = SQLITE_DONE;
      break;
    }
  }
  if (code != SQLITE_DONE) {
    und_database_failed(catalogue);
  }
  sqlite3_reset(statement);
  return code == SQLITE_DONE;
}

bool und_catalogue_each(und_catalogue *catalogue, und_record_sink sink)
{
  sqlite3_stmt *each = und_database_get(catalogue, UND_SQL_EACH);

  return each != NULL && hand_out(catalogue, each, sink);
}

// The words as FTS5 is asked for them: "word"* for each, and the characters of
// a Chinese one as a phrase.
static void write_query(und_slice words, und_buffer *out)
{
  while (words.size > 0) {
    uint32_t size = 0;
    while (size < words.size && strchr(" \t\r\n\"", words.data[size]) == NULL) {
      size++;
    }
    if (size > 0) {
      und_buffer_adds(out, out->size > 0 ? " \"" : "\"");
      und_database_words(und_slice_cut(words, 0, size), out);
      und_buffer_adds(out, "\"*");
    }
    words = und_slice_cut(words, size + 1, words.size);
  }
}

void und_catalogue_search(und_catalogue *catalogue, und_slice words,
                          uint32_t limit, und_record_sink sink)
{
  sqlite3_stmt *search = und_database_get(catalogue, UND_SQL_SEARCH);
  und_buffer query = {0};

  write_query(words, &query);
  if (search != NULL && query.size > 0) {
    und_database_bind(search, 1, und_buffer_slice(&query));
    sqlite3_bind_int64(search, 2, limit);
    hand_out(catalogue, search, sink);
  }
  und_buffer_finish(&query);
}

void und_catalogue_begin(und_catalogue *catalogue)
{
  und_database_run(catalogue, "BEGIN");
}

void und_catalogue_end(und_catalogue *catalogue)
{
  und_database_run(catalogue, "COMMIT");
}

void und_catalogue_prefix(und_catalogue *catalogue, und_slice prefix,
                          bool newest, uint32_t limit, und_record_sink sink)
{
  sqlite3_stmt *find =
    und_database_get(catalogue, newest ? UND_SQL_NEWEST : UND_SQL_PREFIX);
  und_buffer bounds[2] = {{0}, {0}};

  // What stands behind the last figure, and behind all characters of a key.
  und_buffer_add(&bounds[0], prefix);
  und_buffer_adds(&bounds[0], newest ? "0" : "");
  und_buffer_add(&bounds[1], prefix);
  und_buffer_adds(&bounds[1], newest ? ":" : "\x7F");
  if (find != NULL) {
    und_database_bind(find, 1, und_buffer_slice(&bounds[0]));
    und_database_bind(find, 2, und_buffer_slice(&bounds[1]));
    sqlite3_bind_int64(find, 3, limit);
    hand_out(catalogue, find, sink);
  }
  und_buffer_finish(&bounds[0]);
  und_buffer_finish(&bounds[1]);
}

static bool count_one(void *data, const und_record *record)
{
  und_catalogue_counts *counts = data;

  counts->documents++;
  for (unsigned i = 0; i < UND_FIELD_COUNT; i++) {
    counts->with[i] += record->values[i].size > 0;
  }
  return true;
}

static int check_row(void *sound, int count, char **values, char **names)
{
  (void)names;
  *(bool *)sound = count > 0 && values[0] && strcmp(values[0], "ok") == 0;
  return 0;
}

bool und_catalogue_count(und_catalogue *catalogue,
                         und_catalogue_counts *counts_out)
{
  bool sound = false;

  *counts_out = (und_catalogue_counts){0};
  if (sqlite3_exec(catalogue->database, "PRAGMA quick_check(1)", check_row,
                   &sound, NULL) != SQLITE_OK) {
    return und_database_failed(catalogue);
  }
  if (!sound) {
    catalogue->fault.size = 0;
    und_database_explain(catalogue->path, SQLITE_CORRUPT, NULL,
                         &catalogue->fault);
    return false;
  }
  return und_catalogue_each(catalogue,
                            (und_record_sink){count_one, counts_out});
}
