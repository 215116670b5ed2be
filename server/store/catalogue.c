// SPDX-License-Identifier: MIT

#include "und/store/catalogue.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "database.h"
#include "und/base/alloc.h"
#include "und/base/folder.h"

enum {
  READ_PATIENCE_MS = 50, // the thread that waits is the editor's
  WRITE_PATIENCE_MS = 5000,
};

char *und_catalogue_path(const char *chosen)
{
  const char *named = getenv("UNDOCD_CATALOGUE");
  const char *data = getenv("XDG_DATA_HOME");
  const char *home = getenv("HOME");
  und_buffer path = {0};

  if (chosen != NULL && *chosen != '\0') {
    return und_copy(und_slice_from(chosen));
  }
  if (named != NULL && *named != '\0') {
    return und_copy(und_slice_from(named));
  }
  if (data != NULL && *data == '/') {
    und_buffer_adds(&path, data);
  } else if (home != NULL && *home == '/') {
    und_buffer_addf(&path, "%s/.local/share", home);
  } else {
    return NULL;
  }
  und_buffer_adds(&path, "/undocd/catalogue.db");
  return path.data;
}

static int open_database(const char *path, int flags, sqlite3 **database_out)
{
  return sqlite3_open_v2(path, database_out,
                         flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI |
                           SQLITE_OPEN_EXRESCODE,
                         NULL);
}

static int ask_number(sqlite3 *database, const char *sql, int64_t *number_out)
{
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v2(database, sql, -1, &statement, NULL);

  if (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
    *number_out = sqlite3_column_int64(statement, 0);
    code = SQLITE_OK;
  }
  sqlite3_finalize(statement);
  return code;
}

// What the file is, once the first page was read.
typedef enum { EMPTY, OURS, FOREIGN, NEWER } file_kind;

static int look(sqlite3 *database, file_kind *kind_out)
{
  int64_t id = 0;
  int64_t version = 0;
  int64_t tables = 0;
  int code = ask_number(database, "PRAGMA application_id", &id);

  if (code == SQLITE_OK) {
    code = ask_number(database, "PRAGMA user_version", &version);
  }
  if (code == SQLITE_OK) {
    code = ask_number(database, "SELECT count(*) FROM sqlite_schema", &tables);
  }
  *kind_out = id == UND_CATALOGUE_ID && tables > 0
                ? (version > UND_CATALOGUE_VERSION ? NEWER : OURS)
              : id == 0 && tables == 0 ? EMPTY
                                       : FOREIGN;
  return code;
}

static und_catalogue *wrap(sqlite3 *database, const char *path)
{
  und_catalogue *catalogue = und_alloc(1, sizeof *catalogue);

  catalogue->database = database;
  catalogue->path = und_copy(und_slice_from(path));
  return catalogue;
}

// Append what kind of a wrong file it is. Returns false.
static bool refuse(const char *path, file_kind kind, und_buffer *fault)
{
  und_buffer_addf(fault, "%s %s", path,
                  kind == NEWER
                    ? "was made by a newer undocd; use that, or another file"
                    : "is no catalogue of undocd; choose another file");
  return false;
}

// The name of the file as an URI that takes its folder as it is: nothing is
// written beside it, as a file that is in use otherwise would ask for.
static char *unchanging(const char *path)
{
  und_buffer uri = {0};

  und_buffer_adds(&uri, "file:");
  for (; *path != '\0'; path++) {
    und_buffer_addf(&uri, strchr("%?#", *path) ? "%%%02X" : "%c", *path);
  }
  und_buffer_adds(&uri, "?immutable=1");
  return uri.data;
}

// Open to read, and look what it is. Opened to be written, too, for only then
// the last reader takes the log's files away. Where the folder cannot be
// written these cannot be made, and nobody else writes there either.
static int open_to_read(const char *path, sqlite3 **database_out,
                        file_kind *kind_out)
{
  int code = open_database(path, SQLITE_OPEN_READWRITE, database_out);

  sqlite3_busy_timeout(*database_out, READ_PATIENCE_MS);
  if (code == SQLITE_OK) {
    code = look(*database_out, kind_out);
  }
  if (code == SQLITE_OK) {
    code = sqlite3_exec(*database_out, "PRAGMA query_only=1", NULL, NULL, NULL);
  }
  if ((code & 0xFF) != SQLITE_CANTOPEN && (code & 0xFF) != SQLITE_READONLY) {
    return code;
  }
  char *uri = unchanging(path);
  sqlite3_close(*database_out);
  code = open_database(uri, SQLITE_OPEN_READONLY, database_out);
  if (code == SQLITE_OK) {
    code = look(*database_out, kind_out);
  }
  und_free(uri);
  return code;
}

und_status und_catalogue_open(const char *path, und_catalogue **catalogue_out,
                              und_buffer *fault)
{
  struct stat status;
  sqlite3 *database = NULL;
  file_kind kind = EMPTY;

  if (stat(path, &status) != 0) {
    bool missing = errno == ENOENT || errno == ENOTDIR;
    und_buffer_addf(fault, missing ? "there is no catalogue at %s" : "%s: %s",
                    path, strerror(errno));
    return missing ? UND_NOT_FOUND : UND_UNREADABLE;
  }
  int code = S_ISREG(status.st_mode) ? open_to_read(path, &database, &kind)
                                     : SQLITE_NOTADB;
  if (code != SQLITE_OK) {
    und_database_explain(path, code, database, fault);
  } else if (kind == EMPTY) { // an import began it, and did not end
    und_buffer_addf(fault, "there is nothing in the catalogue at %s", path);
  } else if (kind != OURS) {
    refuse(path, kind, fault);
  } else {
    *catalogue_out = wrap(database, path);
    return UND_OK;
  }
  sqlite3_close(database);
  return code == SQLITE_OK && kind == EMPTY ? UND_NOT_FOUND : UND_UNREADABLE;
}

// Of new words 32 MiB are gathered, not 1, before they are written: an import
// has many.
static const char schema[] =
  "CREATE TABLE document(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, "
  "symbol TEXT NOT NULL, title_en TEXT, title_fr TEXT, title_es TEXT, "
  "title_ru TEXT, title_ar TEXT, title_zh TEXT, date TEXT, body TEXT, "
  "session TEXT, vote TEXT, source TEXT);"
  "CREATE VIRTUAL TABLE title USING fts5(words, content='', "
  "tokenize=\"unicode61 remove_diacritics 2\");"
  "INSERT INTO title(title, rank) VALUES('hashsize', 33554432);";

// Begin the transaction, with an empty catalogue made first where there is
// none.
static bool begin(und_catalogue *catalogue, und_buffer *fault)
{
  file_kind kind = EMPTY;
  und_buffer marks = {0};

  und_buffer_addf(&marks, "PRAGMA application_id=%d; PRAGMA user_version=%d;",
                  UND_CATALOGUE_ID, UND_CATALOGUE_VERSION);
  bool begun = und_database_run(catalogue, "PRAGMA journal_mode=WAL;"
                                           "PRAGMA synchronous=NORMAL;"
                                           "PRAGMA cache_size=-65536;"
                                           "BEGIN IMMEDIATE") &&
               (look(catalogue->database, &kind) == SQLITE_OK ||
                und_database_failed(catalogue)) &&
               (kind != EMPTY || (und_database_run(catalogue, schema) &&
                                  und_database_run(catalogue, marks.data)));
  und_buffer_finish(&marks);
  if (!begun) {
    und_buffer_adds(fault, catalogue->fault.data);
  }
  return begun;
}

und_status und_catalogue_edit(const char *path, und_catalogue **catalogue_out,
                              und_buffer *fault)
{
  sqlite3 *database = NULL;
  file_kind kind = EMPTY;

  und_folder_make_above(path, 0777);
  int code =
    open_database(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, &database);
  sqlite3_busy_timeout(database, WRITE_PATIENCE_MS);
  if (code == SQLITE_OK) {
    code = look(database, &kind);
  }
  if (code == SQLITE_OK && sqlite3_db_readonly(database, "main") == 1) {
    code = SQLITE_READONLY;
  }
  if (code != SQLITE_OK || kind == FOREIGN || kind == NEWER) {
    if (code != SQLITE_OK) {
      und_database_explain(path, code, database, fault);
    } else {
      refuse(path, kind, fault);
    }
    sqlite3_close(database);
    return UND_REQUEST_FAILED;
  }
  und_catalogue *catalogue = wrap(database, path);
  if (!begin(catalogue, fault)) {
    und_catalogue_close(catalogue);
    return UND_REQUEST_FAILED;
  }
  *catalogue_out = catalogue;
  return UND_OK;
}

void und_catalogue_close(und_catalogue *catalogue)
{
  if (catalogue == NULL) {
    return;
  }
  for (unsigned i = 0; i < UND_SQL_COUNT; i++) {
    sqlite3_finalize(catalogue->statements[i]);
  }
  sqlite3_close(catalogue->database);
  und_buffer_finish(&catalogue->key);
  und_buffer_finish(&catalogue->symbol);
  und_buffer_finish(&catalogue->space);
  und_buffer_finish(&catalogue->words);
  und_buffer_finish(&catalogue->fault);
  und_free(catalogue->path);
  und_free(catalogue);
}

const char *und_catalogue_fault(const und_catalogue *catalogue)
{
  return catalogue->fault.data ? catalogue->fault.data : "";
}

und_catalogue_tally und_catalogue_tally_of(const und_catalogue *catalogue)
{
  return catalogue->tally;
}
