// SPDX-License-Identifier: MIT
//
// Filling a catalogue.

#include "database.h"

#include "und/base/ascii.h"

// A date in its form, so that dates compare; what is no date stays away.
static void tidy_date(und_record *record, und_buffer *space)
{
  space->size = 0;
  record->values[UND_FIELD_DATE] =
    und_record_write_date(record->values[UND_FIELD_DATE], space)
      ? und_buffer_slice(space)
      : (und_slice){0};
}

static void write_words(const und_record *record, und_buffer *out)
{
  out->size = 0;
  for (unsigned i = 0; i < UND_LANGUAGE_COUNT; i++) {
    und_slice title = record->values[UND_FIELD_TITLE + i];
    if (title.size > 0) {
      und_database_words(title, out);
    }
  }
}

static bool run(und_catalogue *catalogue, sqlite3_stmt *statement)
{
  bool done = sqlite3_step(statement) == SQLITE_DONE;

  if (!done) {
    und_database_failed(catalogue);
  }
  sqlite3_reset(statement);
  return done;
}

// Add the words of the titles for the document `id`, or take them away.
static bool put_words(und_catalogue *catalogue, int64_t id,
                      const und_record *record, und_sql sql)
{
  write_words(record, &catalogue->words);
  if (catalogue->words.size == 0) {
    return true;
  }
  sqlite3_stmt *statement = und_database_get(catalogue, sql);
  if (statement == NULL) {
    return false;
  }
  sqlite3_bind_int64(statement, 1, id);
  und_database_bind(statement, 2, und_buffer_slice(&catalogue->words));
  return run(catalogue, statement);
}

static void bind(sqlite3_stmt *statement, const und_record *record)
{
  for (int i = 0; i < UND_FIELD_COUNT; i++) {
    und_database_bind(statement, i + 1, record->values[i]);
  }
}

static bool insert(und_catalogue *catalogue, const und_record *record)
{
  sqlite3_stmt *statement = und_database_get(catalogue, UND_SQL_INSERT);

  if (statement == NULL) {
    return false;
  }
  bind(statement, record);
  und_database_bind(statement, UND_FIELD_COUNT + 1,
                    und_buffer_slice(&catalogue->key));
  catalogue->tally.added++;
  return run(catalogue, statement) &&
         put_words(catalogue, sqlite3_last_insert_rowid(catalogue->database),
                   record, UND_SQL_ADD_WORDS);
}

static bool same(const und_record *left, const und_record *right,
                 unsigned first, unsigned end)
{
  for (unsigned i = first; i < end; i++) {
    if (!und_slice_equal(left->values[i], right->values[i])) {
      return false;
    }
  }
  return true;
}

// Put what `record` knows over the document `id`, of which `old` is known.
static bool update(und_catalogue *catalogue, int64_t id, const und_record *old,
                   und_record *record)
{
  und_buffer sources = {0};
  bool done = true;

  und_record_merge(record, old, &sources);
  if (!same(old, record, 0, UND_FIELD_COUNT)) {
    sqlite3_stmt *statement = und_database_get(catalogue, UND_SQL_UPDATE);
    catalogue->tally.changed++;
    done = statement != NULL;
    if (done) {
      bind(statement, record);
      sqlite3_bind_int64(statement, UND_FIELD_COUNT + 1, id);
      done = run(catalogue, statement);
    }
  }
  if (done && !same(old, record, UND_FIELD_TITLE, UND_FIELD_DATE)) {
    done = put_words(catalogue, id, old, UND_SQL_REMOVE_WORDS) &&
           put_words(catalogue, id, record, UND_SQL_ADD_WORDS);
  }
  und_buffer_finish(&sources);
  return done;
}

// Put `record` in, whose symbol was read.
static bool put_known(und_catalogue *catalogue, const und_record *record)
{
  und_record fresh = *record;
  und_buffer date = {0};
  und_buffer kept = {0};
  bool done = true;

  fresh.values[UND_FIELD_SYMBOL] = und_buffer_slice(&catalogue->symbol);
  tidy_date(&fresh, &date);
  sqlite3_stmt *find = und_database_get(catalogue, UND_SQL_FIND);
  if (find != NULL) {
    und_database_bind(find, 1, und_buffer_slice(&catalogue->key));
  }
  int code = find ? sqlite3_step(find) : SQLITE_ERROR;
  if (code == SQLITE_ROW) {
    und_record old;
    int64_t id = sqlite3_column_int64(find, 0);
    und_database_row(find, 1, &old);
    old = und_record_copy(&old, &kept);
    sqlite3_reset(find);
    done = update(catalogue, id, &old, &fresh);
  } else if (code == SQLITE_DONE) {
    sqlite3_reset(find);
    done = insert(catalogue, &fresh);
  } else {
    done = und_database_failed(catalogue);
  }
  und_buffer_finish(&date);
  und_buffer_finish(&kept);
  return done;
}

// A/RES/74/232A-B is two documents, and cited as one part or the other. Returns
// false if the symbol is no such range, or the file fails.
static bool put_parts(und_catalogue *catalogue, const und_record *record,
                      und_slice symbol)
{
  und_record part = *record;
  und_buffer name = {0};
  const char *tail = symbol.data + symbol.size - 3;
  bool range = symbol.size > 4 && und_is_capital(tail[0]) && tail[1] == '-' &&
               und_is_capital(tail[2]) && tail[0] < tail[2];

  und_buffer_add(&name, und_slice_cut(symbol, 0, symbol.size - 2));
  for (char letter = tail[0]; range && letter <= tail[2]; letter++) {
    name.data[name.size - 1] = letter;
    part.values[UND_FIELD_SYMBOL] = und_buffer_slice(&name);
    range = und_database_key(catalogue, part.values[UND_FIELD_SYMBOL]) &&
            put_known(catalogue, &part);
  }
  und_buffer_finish(&name);
  return range;
}

bool und_catalogue_put(und_catalogue *catalogue, const und_record *record)
{
  und_slice symbol = und_record_trim(record->values[UND_FIELD_SYMBOL]);

  catalogue->tally.records++;
  if (und_database_key(catalogue, symbol)) {
    return put_known(catalogue, record);
  }
  if (symbol.size > 3 && put_parts(catalogue, record, symbol)) {
    return true;
  }
  catalogue->tally.foreign++;
  return catalogue->fault.size == 0;
}

bool und_catalogue_commit(und_catalogue *catalogue)
{
  // With the log in the file, a folder that cannot be written later is no
  // hindrance; that a reader keeps it from being so is none either.
  return und_database_run(catalogue, "COMMIT") &&
         (und_database_run(catalogue, "PRAGMA wal_checkpoint(TRUNCATE)") ||
          true);
}
