// SPDX-License-Identifier: MIT

#include "und/store/index.h"

#include <errno.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "und/base/alloc.h"
#include "und/base/folder.h"
#include "und/base/log.h"
#include "varint.h"

// Rows are written some at a time, so that no server keeps another waiting.
enum { ROWS = 64, PATIENCE_MS = 1000, PAUSE_MS = 20 };

// A file that changed a moment ago may change again within the same tick of its
// clock: its time then tells nothing.
static const int64_t settled = 2000000000;

// "PRAGMA application_id" of an index.
#define INDEX_ID 0x756E6469 // "undi"

typedef struct {
  char *path;
  und_file_stamp stamp;
  uint64_t content;
  und_buffer blob;
} row;

struct und_index {
  pthread_mutex_t lock;
  char *path;
  und_language language;
  bool opened; ///< or tried to
  sqlite3 *database;
  sqlite3_stmt *find;
  sqlite3_stmt *put;
  uint32_t found;         ///< files that were known
  int64_t last;           ///< the highest row that was there in the beginning
  UND_ARRAY(bool) seen;   ///< by row, those up to `last`
  UND_ARRAY(row) pending; ///< not written yet
};

// ---------------------------------------------------------------------- rows

// FNV-1a. Whoever can write the files of a user can do worse than to make two
// of them look alike.
static uint64_t hash_of(und_slice bytes, uint64_t hash)
{
  for (uint32_t i = 0; i < bytes.size; i++) {
    hash = (hash ^ (unsigned char)bytes.data[i]) * 1099511628211U;
  }
  return hash;
}

static const uint64_t first_hash = 14695981039346656037U;

// The hash of what follows, the identity, the digest.
static void write_blob(const und_identity *identity, const und_digest *digest,
                       und_buffer *out)
{
  uint64_t hash;

  memcpy(und_buffer_room(out, sizeof hash), &first_hash, sizeof hash);
  out->size += sizeof hash;
  und_varint_put(out, identity->language);
  und_varint_put(out, identity->body);
  und_varint_put(out, identity->kind);
  und_varint_put(out, identity->date.year);
  und_varint_put(out, identity->date.month);
  und_varint_put(out, identity->date.day);
  und_varint_put_bytes(out, und_slice_from(identity->symbol));
  und_varint_put_bytes(out, und_slice_from(identity->title));
  und_varint_put_bytes(out, und_digest_bytes(digest));
  hash = hash_of(und_slice_cut(und_buffer_slice(out), sizeof hash, out->size),
                 first_hash);
  memcpy(out->data, &hash, sizeof hash);
}

static char *get_string(und_varint_reader *reader)
{
  und_slice text = und_varint_get_bytes(reader);

  return text.size > 0 ? und_copy(text) : NULL;
}

static bool read_blob(und_slice blob, und_identity *identity_out,
                      und_digest **digest_out)
{
  und_varint_reader reader = {blob, sizeof(uint64_t), false};
  und_identity identity = {0};
  uint64_t hash;

  if (blob.size < sizeof hash) {
    return false;
  }
  memcpy(&hash, blob.data, sizeof hash);
  if (hash !=
      hash_of(und_slice_cut(blob, sizeof hash, blob.size), first_hash)) {
    return false;
  }
  identity.language = (und_language)und_varint_get(&reader);
  identity.body = (und_body)und_varint_get(&reader);
  identity.kind = (und_document_kind)und_varint_get(&reader);
  identity.date.year = (uint16_t)und_varint_get(&reader);
  identity.date.month = (uint8_t)und_varint_get(&reader);
  identity.date.day = (uint8_t)und_varint_get(&reader);
  identity.symbol = get_string(&reader);
  identity.title = get_string(&reader);
  und_digest *digest = und_digest_load(und_varint_get_bytes(&reader));
  if (digest == NULL || reader.torn || identity.body >= UND_BODY_COUNT ||
      identity.language >= UND_LANGUAGE_COUNT ||
      identity.kind >= UND_KIND_COUNT) {
    und_digest_free(digest);
    und_identity_finish(&identity);
    return false;
  }
  *identity_out = identity;
  *digest_out = digest;
  return true;
}

// ---------------------------------------------------------------------- file

char *und_index_cache(void)
{
  const char *cache = getenv("XDG_CACHE_HOME");
  const char *home = getenv("HOME");
  und_buffer path = {0};

  if (cache != NULL && *cache == '/') {
    size_t size = strlen(cache);
    while (size > 0 && cache[size - 1] == '/') { // a client drops double ones
      size--;
    }
    und_buffer_addf(&path, "%.*s/undocd", (int)size, cache);
  } else if (home != NULL && *home == '/') {
    und_buffer_addf(&path, "%s/.cache/undocd", home);
  }
  return path.data;
}

char *und_index_path(const char *cache, const char *folder)
{
  und_buffer path = {0};

  und_buffer_addf(
    &path, "%s/index-%016llx.db", cache,
    (unsigned long long)hash_of(und_slice_from(folder), first_hash));
  return path.data;
}

und_index *und_index_new(const char *path, und_language language)
{
  und_index *index = und_alloc(1, sizeof *index);

  pthread_mutex_init(&index->lock, NULL);
  index->path = path ? und_copy(und_slice_from(path)) : NULL;
  index->language = language;
  return index;
}

// What the rows depend on beside the files: the language of drafts that do not
// tell theirs, and the build of the program, as its file has it.
static int32_t version_of(const und_index *index)
{
  struct stat file = {0};
  int64_t facts[] = {1, index->language, 0, 0, 0};

  if (stat("/proc/self/exe", &file) == 0) {
    facts[2] = (int64_t)file.st_size;
    facts[3] = (int64_t)file.st_mtim.tv_sec;
    facts[4] = (int64_t)file.st_mtim.tv_nsec;
  }
  uint64_t hash =
    hash_of((und_slice){(const char *)facts, sizeof facts}, first_hash);
  return (int32_t)((hash ^ hash >> 32) & 0x7FFFFFFF);
}

static void shut(und_index *index)
{
  sqlite3_finalize(index->find);
  sqlite3_finalize(index->put);
  sqlite3_close_v2(index->database);
  index->find = NULL;
  index->put = NULL;
  index->database = NULL;
}

static bool run(und_index *index, const char *sql)
{
  return sqlite3_exec(index->database, sql, NULL, NULL, NULL) == SQLITE_OK;
}

static bool ask(und_index *index, const char *sql, int64_t *number_out)
{
  sqlite3_stmt *statement = NULL;
  bool found = sqlite3_prepare_v2(index->database, sql, -1, &statement, NULL) ==
                 SQLITE_OK &&
               sqlite3_step(statement) == SQLITE_ROW;

  *number_out = found ? sqlite3_column_int64(statement, 0) : 0;
  sqlite3_finalize(statement);
  return found;
}

// Make the file an empty index of this version, unless it is one already. It is
// a whole one at any moment, whoever else opens it.
static bool prepare(und_index *index)
{
  int32_t version = version_of(index);
  int64_t id = 0;
  int64_t found = 0;
  char sql[400];

  if (!run(index, "BEGIN IMMEDIATE") ||
      !ask(index, "PRAGMA application_id", &id) ||
      !ask(index, "PRAGMA user_version", &found)) {
    return false;
  }
  if (id == INDEX_ID && found == version) {
    return run(index, "COMMIT");
  }
  if (id == INDEX_ID) {
    und_log(UND_LOG_INFO, "%s is of another build and made anew", index->path);
  }
  snprintf(sql, sizeof sql,
           "DROP TABLE IF EXISTS file;"
           "CREATE TABLE file(id INTEGER PRIMARY KEY, path TEXT NOT NULL "
           "UNIQUE, size INTEGER, time INTEGER, content INTEGER, facts BLOB);"
           "PRAGMA application_id=%d; PRAGMA user_version=%d; COMMIT",
           INDEX_ID, version);
  return run(index, sql);
}

static bool open_database(und_index *index)
{
  return sqlite3_open_v2(index->path, &index->database,
                         SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
                           SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                         NULL) == SQLITE_OK &&
         sqlite3_busy_timeout(index->database, PAUSE_MS) == SQLITE_OK &&
         // A cache need not outlast a loss of power, only be known for damaged.
         run(index, "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF") &&
         prepare(index) &&
         ask(index, "SELECT ifnull(max(id), 0) FROM file", &index->last) &&
         sqlite3_prepare_v2(index->database,
                            "SELECT id, size, time, content, facts FROM file "
                            "WHERE path = ?",
                            -1, &index->find, NULL) == SQLITE_OK &&
         sqlite3_prepare_v2(index->database,
                            "INSERT OR REPLACE INTO file(path, size, time, "
                            "content, facts) VALUES(?, ?, ?, ?, ?)",
                            -1, &index->put, NULL) == SQLITE_OK;
}

// Delete the file with what SQLite keeps beside it.
static void delete_files(const und_index *index)
{
  static const char *const endings[] = {"", "-wal", "-shm"};

  for (unsigned i = 0; i < sizeof endings / sizeof *endings; i++) {
    und_buffer path = {0};
    und_buffer_addf(&path, "%s%s", index->path, endings[i]);
    unlink(path.data);
    und_buffer_finish(&path);
  }
}

static bool is_damaged(const und_index *index)
{
  int code = sqlite3_errcode(index->database) & 0xFF;

  return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

// The file turned out to be damaged, or cannot be used.
static void give_up(und_index *index)
{
  bool damaged = is_damaged(index);

  und_log(UND_LOG_WARNING, "%s: %s; %s", index->path,
          sqlite3_errmsg(index->database),
          damaged ? "it is made anew" : "what is read is kept in memory only");
  shut(index);
  if (damaged) {
    delete_files(index);
  }
}

static bool is_busy(const und_index *index)
{
  return (sqlite3_errcode(index->database) & 0xFF) == SQLITE_BUSY;
}

// Open the file. Of several servers that start together one lays it out, and
// SQLite does not wait for that by itself.
static bool open_patiently(und_index *index)
{
  for (int waited = 0; !open_database(index); waited += 2 * PAUSE_MS) {
    if (!is_busy(index) || waited >= PATIENCE_MS) {
      return false;
    }
    shut(index);
    sqlite3_sleep(PAUSE_MS);
  }
  sqlite3_busy_timeout(index->database, PATIENCE_MS);
  return true;
}

// Open the file, once. What is damaged is made anew.
static bool is_open(und_index *index)
{
  if (!index->opened && index->path != NULL) {
    und_folder_make_above(index->path, 0700);
    for (unsigned try = 0; try < 2 && !open_patiently(index); try++) {
      bool damaged = is_damaged(index);
      give_up(index);
      if (!damaged) {
        break;
      }
    }
  }
  index->opened = true;
  return index->database != NULL;
}

// ---------------------------------------------------------------------- find

static void mark_seen(und_index *index, int64_t id)
{
  if (id <= 0 || id > index->last || id > UINT32_MAX - 1) {
    return;
  }
  UND_RESERVE(&index->seen, (uint32_t)id + 1);
  while (index->seen.count <= id) {
    UND_PUSH(&index->seen, false);
  }
  index->seen.items[id] = true;
}

static bool is_same(sqlite3_stmt *found, const und_file_stamp *stamp,
                    const und_slice *content)
{
  bool size = sqlite3_column_int64(found, 1) == stamp->size;

  return size &&
         (content == NULL
            ? stamp->time != 0 && sqlite3_column_int64(found, 2) == stamp->time
            : sqlite3_column_int64(found, 3) ==
                (int64_t)hash_of(*content, first_hash));
}

static bool find(und_index *index, const char *path,
                 const und_file_stamp *stamp, const und_slice *content,
                 und_identity *identity_out, und_digest **digest_out)
{
  bool known = false;

  sqlite3_bind_text(index->find, 1, path, -1, SQLITE_STATIC);
  int code = sqlite3_step(index->find);
  if (code == SQLITE_ROW && is_same(index->find, stamp, content)) {
    const und_slice blob = {sqlite3_column_blob(index->find, 4),
                            (uint32_t)sqlite3_column_bytes(index->find, 4)};
    known = read_blob(blob, identity_out, digest_out);
    if (known) {
      mark_seen(index, sqlite3_column_int64(index->find, 0));
      index->found++;
    }
  }
  sqlite3_reset(index->find);
  if (code != SQLITE_ROW && code != SQLITE_DONE) {
    give_up(index);
  }
  return known;
}

bool und_index_find(und_index *index, const char *path,
                    const und_file_stamp *stamp, const und_slice *content,
                    und_identity *identity_out, und_digest **digest_out)
{
  pthread_mutex_lock(&index->lock);
  bool known = is_open(index) &&
               find(index, path, stamp, content, identity_out, digest_out);

  pthread_mutex_unlock(&index->lock);
  return known;
}

// ----------------------------------------------------------------------- put

static bool write_row(und_index *index, const row *fresh)
{
  sqlite3_bind_text(index->put, 1, fresh->path, -1, SQLITE_STATIC);
  sqlite3_bind_int64(index->put, 2, fresh->stamp.size);
  sqlite3_bind_int64(index->put, 3, fresh->stamp.time);
  sqlite3_bind_int64(index->put, 4, (int64_t)fresh->content);
  sqlite3_bind_blob(index->put, 5, fresh->blob.data, (int)fresh->blob.size,
                    SQLITE_STATIC);
  bool written = sqlite3_step(index->put) == SQLITE_DONE;

  sqlite3_reset(index->put);
  return written;
}

static void write_pending(und_index *index)
{
  bool written = index->database != NULL && index->pending.count > 0 &&
                 run(index, "BEGIN IMMEDIATE");

  for (uint32_t i = 0; i < index->pending.count; i++) {
    row *fresh = &index->pending.items[i];
    written = written && write_row(index, fresh);
    und_free(fresh->path);
    und_buffer_finish(&fresh->blob);
  }
  written = written && run(index, "COMMIT");
  if (index->database != NULL && index->pending.count > 0 && !written) {
    give_up(index);
  }
  index->pending.count = 0;
}

void und_index_put(und_index *index, const char *path,
                   const und_file_stamp *stamp, und_slice content,
                   const und_identity *identity, const und_digest *digest)
{
  struct timespec now;
  row fresh = {.stamp = *stamp, .content = hash_of(content, first_hash)};

  clock_gettime(CLOCK_REALTIME, &now);
  if (stamp->time > (int64_t)now.tv_sec * 1000000000 + now.tv_nsec - settled) {
    fresh.stamp.time = 0;
  }
  write_blob(identity, digest, &fresh.blob);
  fresh.path = und_copy(und_slice_from(path));
  pthread_mutex_lock(&index->lock);
  UND_PUSH(&index->pending, fresh);
  if (index->pending.count >= ROWS) {
    is_open(index);
    write_pending(index);
  }
  pthread_mutex_unlock(&index->lock);
}

// Delete the rows of files that are gone; those that came since are others'.
static void delete_unseen(und_index *index)
{
  sqlite3_stmt *each = NULL;
  UND_ARRAY(int64_t) gone = {0};
  char sql[64];

  if (sqlite3_prepare_v2(index->database, "SELECT id FROM file WHERE id <= ?",
                         -1, &each, NULL) == SQLITE_OK) {
    sqlite3_bind_int64(each, 1, index->last);
    while (sqlite3_step(each) == SQLITE_ROW) {
      int64_t id = sqlite3_column_int64(each, 0);
      if (id >= index->seen.count || !index->seen.items[id]) {
        UND_PUSH(&gone, id);
      }
    }
  }
  sqlite3_finalize(each);
  bool deleted = gone.count == 0 || run(index, "BEGIN IMMEDIATE");
  for (uint32_t i = 0; deleted && i < gone.count; i++) {
    snprintf(sql, sizeof sql, "DELETE FROM file WHERE id = %lld",
             (long long)gone.items[i]);
    deleted = run(index, sql);
  }
  if (deleted && gone.count > 0) {
    run(index, "COMMIT");
  }
  und_free(gone.items);
}

bool und_index_close(und_index *index, bool whole)
{
  if (index == NULL) {
    return true;
  }
  if (index->pending.count > 0) {
    is_open(index);
    write_pending(index);
  }
  if (index->database != NULL && whole) {
    und_log(UND_LOG_INFO, "%s: %u files were known", index->path, index->found);
    delete_unseen(index);
  }
  bool kept = index->database != NULL || !index->opened;
  shut(index);
  pthread_mutex_destroy(&index->lock);
  und_free(index->seen.items);
  und_free(index->pending.items);
  und_free(index->path);
  und_free(index);
  return kept;
}
