// SPDX-License-Identifier: MIT

#include "workspace.h"

#include "configure.h"
#include "folders.h"
#include "handlers.h"
#include "outgoing.h"
#include "progress.h"
#include "und/feature/words.h"
#include "und/protocol/uri.h"
#include "und/store/intake.h"

// A folder whose files are read: of the workspace, or a library's.
typedef struct {
  const char *path;
  const und_config *config;
} read_root;

// One walk over files below a root.
typedef struct {
  und_session *session;
  und_progress *progress;
  und_language language; // where a draft does not tell
  uint32_t epoch;        // of the session, when it began
  und_index *index;      // what was read earlier; NULL for a few files
  char *leaving;         // a file that was closed, until it is read; or NULL
  bool whole;            // all of the root is read
  bool finished;
} folder_scan;

static void *known_file(void *data, const char *path,
                        const und_file_stamp *stamp)
{
  const folder_scan *scan = data;

  return und_intake_known(scan->index, path, stamp);
}

static void *read_file(void *data, const und_file *file)
{
  const folder_scan *scan = data;

  return und_intake_read(scan->index, file, scan->language);
}

static void drop_product(void *data)
{
  und_intake_free(data);
}

// The root that `path` is read with, if it is to be read at all.
static bool find_root(const und_session *session, const char *path,
                      read_root *root_out)
{
  const und_folder *own = und_folders_find(session, path);

  if (own != NULL) {
    *root_out = (read_root){own->path, &own->config};
    return true;
  }
  for (uint32_t i = 0; i < session->folders.count; i++) {
    const und_folder *folder = &session->folders.items[i];
    for (uint32_t at = 0; at < folder->libraries.count; at++) {
      if (und_folders_is_below(path, folder->libraries.items[at])) {
        *root_out = (read_root){folder->libraries.items[at], &folder->config};
        return true;
      }
    }
  }
  return false;
}

// What the editor has open is newer than what the disk has; what a walk finds
// that began under another configuration, or in a folder that is gone, is past.
static void on_found(void *data, void *item)
{
  folder_scan *scan = data;
  und_intake *product = item;
  read_root root;

  if (scan->leaving != NULL && strcmp(scan->leaving, product->path) == 0) {
    und_free(scan->leaving);
    scan->leaving = NULL;
  }

  if (scan->epoch == scan->session->epoch &&
      find_root(scan->session, product->path, &root) &&
      und_documents_find_path(&scan->session->documents, product->path) ==
        NULL) {
    und_intake_put(product, scan->session->library);
  }
  drop_product(item);
}

static void on_failed(void *data, const char *path, const char *reason)
{
  const folder_scan *scan = data;

  if (scan->leaving != NULL && strcmp(scan->leaving, path) == 0) {
    return; // it was closed, and was perhaps never a file
  }
  und_outgoing_log(scan->session, UND_LOG_WARNING, "%s: %s", path, reason);
}

static void on_progress(void *data, uint32_t done, uint32_t all)
{
  und_progress_report(((const folder_scan *)data)->progress, done, all);
}

static void on_finished(void *data, uint32_t all)
{
  folder_scan *scan = data;
  if (scan->leaving != NULL && scan->epoch == scan->session->epoch &&
      und_documents_find_path(&scan->session->documents, scan->leaving) ==
        NULL) {
    und_library_remove(scan->session->library, scan->leaving);
  }
  uint32_t known = und_library_count(scan->session->library);
  char numbers[2][12];
  und_buffer line = {0};

  scan->finished = true;
  snprintf(numbers[0], sizeof numbers[0], "%u", all);
  snprintf(numbers[1], sizeof numbers[1], "%u", known);
  const und_slice fields[] = {und_slice_from(numbers[0]),
                              und_slice_from(numbers[1])};

  und_word_write(UND_WORD_READ_ALL, und_session_reader(scan->session), fields,
                 &line);
  und_log(UND_LOG_INFO, "%u files read, %u documents known", all, known);
  und_progress_end(scan->progress, line.data);
  und_configure_refresh_views(scan->session);
  und_buffer_finish(&line);
}

static void free_scan(void *data)
{
  folder_scan *scan = data;

  scan->session->reading -= scan->whole;
  und_index_close(scan->index, scan->finished);
  und_free(scan->leaving);
  und_free(scan);
}

static und_index *index_of(const und_session *session, read_root root)
{
  if (session->host.cache == NULL) {
    return NULL;
  }
  char *path = und_index_path(session->host.cache, root.path);
  und_index *index = und_index_new(path, root.config->language);

  und_free(path);
  return index;
}

// Read what of `count` paths a walk over `root` comes upon; with a title the
// client shows the progress. Unless the walk comes upon `leaving`, which is one
// of them or NULL, the library forgets it.
static void start(und_session *session, read_root root,
                  const char *const *paths, uint32_t count, const char *title,
                  const char *leaving)
{
  folder_scan *scan = und_alloc(1, sizeof *scan);
  const und_paths *exclude = &root.config->exclude;
  bool library = und_folders_find(session, root.path) == NULL;

  scan->session = session;
  scan->progress = title ? und_progress_new(session, title) : NULL;
  scan->language = root.config->language;
  scan->epoch = session->epoch;
  scan->index = title ? index_of(session, root) : NULL;
  scan->leaving = leaving ? und_copy(und_slice_from(leaving)) : NULL;
  scan->whole = title != NULL;
  session->reading += scan->whole;
  session->host.walk(
    session->host.data, paths, count,
    (und_walk){.known = scan->index ? known_file : NULL,
               .read = read_file,
               .found = on_found,
               .drop = drop_product,
               .failed = on_failed,
               .progress = on_progress,
               .finished = on_finished,
               .free = free_scan,
               .data = scan,
               .size_limit = root.config->max_file_size,
               .rules = {.within = root.path,
                         .base = library ? root.path : exclude->base,
                         .exclude = (const char *const *)exclude->items.items,
                         .exclude_count = exclude->items.count}});
}

static void start_root(und_session *session, read_root root)
{
  und_buffer title = {0};

  und_word_write(UND_WORD_READING, und_session_reader(session), NULL, &title);
  start(session, root, &root.path, 1, title.data, NULL);
  und_buffer_finish(&title);
}

void und_workspace_scan(und_session *session, uint32_t first)
{
  for (uint32_t i = first; i < session->folders.count; i++) {
    const und_folder *folder = &session->folders.items[i];
    start_root(session, (read_root){folder->path, &folder->config});
    for (uint32_t at = 0; at < folder->libraries.count; at++) {
      start_root(session,
                 (read_root){folder->libraries.items[at], &folder->config});
    }
  }
}

void und_workspace_rescan(und_session *session)
{
  session->epoch++;
  und_library_free(session->library);
  session->library = und_library_new();
  for (uint32_t i = 0; i < session->documents.open.count; i++) {
    session->documents.open.items[i]->digested = 0;
    und_workspace_note(session, session->documents.open.items[i]);
  }
  und_workspace_scan(session, 0);
}

void und_workspace_note(und_session *session, und_open_document *document)
{
  document->noted = document->revision;
  if (!document->generated) {
    und_library_put(session->library, und_documents_name(document),
                    und_document_identity(document->model), NULL);
  }
}

void und_workspace_refresh(und_session *session)
{
  for (uint32_t i = 0; i < session->documents.open.count; i++) {
    und_open_document *document = session->documents.open.items[i];
    if (document->noted != document->revision) {
      und_workspace_note(session, document);
    }
  }
}

void und_workspace_digest(und_session *session, const und_open_document *except)
{
  for (uint32_t i = 0; i < session->documents.open.count; i++) {
    und_open_document *document = session->documents.open.items[i];
    if (document != except && document->digested != document->revision &&
        !document->generated) {
      document->noted = document->revision;
      document->digested = document->revision;
      und_library_put(session->library, und_documents_name(document),
                      und_document_identity(document->model),
                      und_digest_new(document->model));
    }
  }
}

void und_workspace_leave(und_session *session,
                         const und_open_document *document)
{
  const char *name = und_documents_name(document);
  read_root root;

  if (document->path != NULL && find_root(session, document->path, &root)) {
    start(session, root, &name, 1, NULL, name);
  } else {
    und_library_remove(session->library, name);
  }
}

// FileChangeType of LSP.
enum { DELETED = 3 };

typedef UND_ARRAY(char *) changed_paths;

static bool is_config(const char *path)
{
  const char *slash = strrchr(path, '/');

  return slash != NULL && strcmp(slash + 1, UND_CONFIG_FILE) == 0;
}

static bool same_root(const und_session *session, const char *path,
                      const char *root)
{
  read_root own;

  return find_root(session, path, &own) && strcmp(own.path, root) == 0;
}

// Read the paths again, those of one root in one walk.
static void read_changed(und_session *session, const changed_paths *paths)
{
  const char **left = und_alloc(paths->count, sizeof *left);
  const char **some = und_alloc(paths->count, sizeof *some);

  memcpy(left, paths->items, paths->count * sizeof *left);
  for (uint32_t i = 0; i < paths->count; i++) {
    read_root root;
    uint32_t count = 0;
    if (left[i] == NULL || !find_root(session, left[i], &root)) {
      continue;
    }
    for (uint32_t at = i; at < paths->count; at++) {
      if (left[at] != NULL && same_root(session, left[at], root.path)) {
        some[count++] = left[at];
        left[at] = NULL;
      }
    }
    start(session, root, some, count, NULL, NULL);
  }
  und_free(left);
  und_free(some);
}

UND_HANDLER(did_change_files)
{
  const json_t *changes = json_object_get(params, "changes");
  changed_paths paths = {0};
  bool configure = false;

  (void)result;
  for (size_t i = 0; i < json_array_size(changes); i++) {
    const json_t *change = json_array_get(changes, i);
    const char *uri = json_string_value(json_object_get(change, "uri"));
    char *path = und_uri_path(und_slice_from(uri));
    bool deleted =
      json_integer_value(json_object_get(change, "type")) == DELETED;
    if (path != NULL && is_config(path)) {
      configure = true;
    } else if (path != NULL && !deleted) {
      UND_PUSH(&paths, path);
      continue;
    } else if (path != NULL &&
               und_documents_find_path(&session->documents, path) == NULL) {
      und_library_remove(session->library, path);
    }
    und_free(path);
  }
  if (configure) {
    und_configure(session);
  }
  if (paths.count > 0) {
    read_changed(session, &paths);
  }
  for (uint32_t i = 0; i < paths.count; i++) {
    und_free(paths.items[i]);
  }
  und_free(paths.items);
  return json_is_array(changes) ? UND_OK : UND_INVALID_PARAMS;
}
