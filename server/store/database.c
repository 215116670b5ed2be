// SPDX-License-Identifier: MIT

#include "database.h"

#include <errno.h>
#include <stdio.h>

#include "und/base/alloc.h"
#include "und/symbol/symbol.h"
#include "und/text/utf8.h"

// clang-format off
static const char *const texts[UND_SQL_COUNT] = {
  [UND_SQL_FIND] = "SELECT id, " UND_COLUMNS " FROM document WHERE key = ?",
  [UND_SQL_EACH] = "SELECT " UND_COLUMNS " FROM document ORDER BY key",
  [UND_SQL_SEARCH] =
    "SELECT symbol, d.title_en, d.title_fr, d.title_es, d.title_ru, d.title_ar, "
    "d.title_zh, date, body, session, vote, source FROM title "
    "JOIN document d ON d.id = title.rowid WHERE title MATCH ? "
    "ORDER BY rank LIMIT ?",
  [UND_SQL_PREFIX] = "SELECT " UND_COLUMNS " FROM document "
                     "WHERE key >= ? AND key < ? ORDER BY key LIMIT ?",
  [UND_SQL_NEWEST] = "SELECT " UND_COLUMNS " FROM document "
                     "WHERE key >= ? AND key < ? ORDER BY key DESC LIMIT ?",
  [UND_SQL_INSERT] = "INSERT INTO document(" UND_COLUMNS ", key) "
                     "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)",
  [UND_SQL_UPDATE] =
    "UPDATE document SET symbol=?, title_en=?, title_fr=?, title_es=?, "
    "title_ru=?, title_ar=?, title_zh=?, date=?, body=?, session=?, vote=?, "
    "source=? WHERE id=?",
  [UND_SQL_ADD_WORDS] = "INSERT INTO title(rowid, words) VALUES(?, ?)",
  [UND_SQL_REMOVE_WORDS] =
    "INSERT INTO title(title, rowid, words) VALUES('delete', ?, ?)",
};
// clang-format on

sqlite3_stmt *und_database_get(und_catalogue *catalogue, und_sql sql)
{
  sqlite3_stmt **statement = &catalogue->statements[sql];

  if (*statement == NULL && sqlite3_prepare_v3(catalogue->database, texts[sql],
                                               -1, SQLITE_PREPARE_PERSISTENT,
                                               statement, NULL) != SQLITE_OK) {
    und_database_failed(catalogue);
  }
  return *statement;
}

bool und_database_run(und_catalogue *catalogue, const char *sql)
{
  return sqlite3_exec(catalogue->database, sql, NULL, NULL, NULL) ==
           SQLITE_OK ||
         und_database_failed(catalogue);
}

void und_database_explain(const char *path, int code, sqlite3 *database,
                          und_buffer *out)
{
  static const struct {
    int code;
    const char *says;
  } rows[] = {
    {SQLITE_NOTADB, "is no catalogue of undocd; choose another file"},
    {SQLITE_CORRUPT, "is damaged; delete it and import again"},
    {SQLITE_READONLY, "cannot be written"},
    {SQLITE_PERM, "cannot be written"},
    {SQLITE_BUSY, "is being written by another program; try again later"},
    {SQLITE_LOCKED, "is being written by another program; try again later"},
    {SQLITE_FULL, "does not fit on the disk"},
  };

  for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++) {
    if ((code & 0xFF) == rows[i].code) {
      und_buffer_addf(out, "%s %s", path, rows[i].says);
      return;
    }
  }
  int error = database ? sqlite3_system_errno(database) : 0;
  if ((code & 0xFF) == SQLITE_CANTOPEN) {
    und_buffer_addf(out, "%s cannot be opened%s%s", path, error ? ": " : "",
                    error ? strerror(error) : "");
  } else {
    und_buffer_addf(out, "%s: %s", path,
                    database ? sqlite3_errmsg(database) : sqlite3_errstr(code));
  }
}

bool und_database_failed(und_catalogue *catalogue)
{
  catalogue->fault.size = 0;
  und_database_explain(catalogue->path,
                       sqlite3_extended_errcode(catalogue->database),
                       catalogue->database, &catalogue->fault);
  return false;
}

void und_database_bind(sqlite3_stmt *statement, int place, und_slice value)
{
  if (value.size > 0) {
    sqlite3_bind_text(statement, place, value.data, (int)value.size,
                      SQLITE_STATIC);
  } else {
    sqlite3_bind_null(statement, place);
  }
}

void und_database_row(sqlite3_stmt *statement, int first,
                      und_record *record_out)
{
  for (int i = 0; i < UND_FIELD_COUNT; i++) {
    const void *text = sqlite3_column_text(statement, first + i);
    uint32_t size = (uint32_t)sqlite3_column_bytes(statement, first + i);
    record_out->values[i] = (und_slice){text, text ? size : 0};
  }
}

bool und_database_key(und_catalogue *catalogue, und_slice symbol)
{
  und_symbol parsed;

  symbol = und_record_trim(symbol);
  if (symbol.size > 0 && symbol.data[symbol.size - 1] == '*') { // a reissue
    symbol.size--;
  }
  if (!und_symbol_parse_link(symbol, &parsed) ||
      parsed.text.size != symbol.size) {
    return false;
  }
  catalogue->key.size = 0;
  catalogue->symbol.size = 0;
  und_symbol_write_key(&parsed, &catalogue->key);
  und_symbol_write(&parsed, &catalogue->symbol);
  return true;
}

// Chinese, Japanese and Korean characters: a run of them is several words.
static bool is_ideograph(uint32_t code)
{
  return (code >= 0x2E80 && code <= 0x9FFF) ||
         (code >= 0xF900 && code <= 0xFAFF) ||
         (code >= 0x20000 && code <= 0x3FFFF);
}

void und_database_words(und_slice title, und_buffer *out)
{
  uint32_t start = 0;

  for (uint32_t at = 0; at < title.size;) {
    if ((unsigned char)title.data[at] < 0xE2) { // no such character begins so
      at++;
      continue;
    }
    und_character character = und_utf8_step(title, at);
    if (is_ideograph(character.code)) {
      und_buffer_add(out, und_slice_cut(title, start, at + character.size));
      und_buffer_adds(out, " ");
      start = at + character.size;
    }
    at += character.size;
  }
  und_buffer_add(out, und_slice_cut(title, start, title.size));
  und_buffer_adds(out, " ");
}
