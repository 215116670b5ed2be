// SPDX-License-Identifier: MIT

#include "workspace.h"

#include "handlers.h"
#include "outgoing.h"
#include "progress.h"
#include "und/protocol/uri.h"

// One walk over files.
typedef struct {
  und_session *session;
  und_progress *progress;
} folder_scan;

// What the model's thread is told of one file.
typedef struct {
  char *path;
  und_identity identity;
} scan_product;

static void *read_file(void *data, const und_file *file)
{
  und_document *document = und_document_new(file->content, file->path);
  const und_identity *identity = und_document_identity(document);
  scan_product *product = und_alloc(1, sizeof *product);

  (void)data;
  product->path = und_copy(und_slice_from(file->path));
  product->identity = *identity;
  product->identity.symbol =
    identity->symbol ? und_copy(und_slice_from(identity->symbol)) : NULL;
  product->identity.title =
    identity->title ? und_copy(und_slice_from(identity->title)) : NULL;
  und_document_free(document);
  return product;
}

static void drop_product(void *data)
{
  scan_product *product = data;

  und_identity_finish(&product->identity);
  und_free(product->path);
  und_free(product);
}

// What the editor has open is newer than what the disk has.
static void on_found(void *data, void *item)
{
  const folder_scan *scan = data;
  const scan_product *product = item;

  if (und_documents_find_path(&scan->session->documents, product->path) ==
      NULL) {
    und_library_put(scan->session->library, product->path, &product->identity);
  }
  drop_product(item);
}

static void on_failed(void *data, const char *path, const char *reason)
{
  const folder_scan *scan = data;

  und_outgoing_log(scan->session, UND_LOG_WARNING, "%s: %s", path, reason);
}

static void on_progress(void *data, uint32_t done, uint32_t all)
{
  und_progress_report(((const folder_scan *)data)->progress, done, all);
}

static void on_finished(void *data, uint32_t all)
{
  folder_scan *scan = data;
  und_buffer line = {0};

  und_buffer_addf(&line, "%u files read, %u documents known", all,
                  und_library_count(scan->session->library));
  und_log(UND_LOG_INFO, "%s", line.data);
  und_progress_end(scan->progress, line.data);
  und_buffer_finish(&line);
}

// Read `count` paths; with a title the client shows the progress.
static void start(und_session *session, const char *const *paths,
                  uint32_t count, const char *title)
{
  folder_scan *scan = und_alloc(1, sizeof *scan);

  scan->session = session;
  scan->progress = title ? und_progress_new(session, title) : NULL;
  session->host.walk(session->host.data, paths, count,
                     (und_walk){.read = read_file,
                                .found = on_found,
                                .drop = drop_product,
                                .failed = on_failed,
                                .progress = on_progress,
                                .finished = on_finished,
                                .free = und_free,
                                .data = scan,
                                .size_limit = UND_FILE_LIMIT});
}

void und_workspace_scan(und_session *session, uint32_t first)
{
  uint32_t count = session->folders.count;

  if (first < count) {
    start(session, (const char *const *)session->folders.items + first,
          count - first, "Reading United Nations documents");
  }
}

void und_workspace_note(und_session *session, const und_open_document *document)
{
  if (document->path != NULL) {
    und_library_put(session->library, document->path,
                    und_document_identity(document->model));
  }
}

static bool is_below(const char *path, const char *folder)
{
  size_t size = strlen(folder);

  return strncmp(path, folder, size) == 0 &&
         (path[size] == '/' || folder[size - 1] == '/');
}

void und_workspace_leave(und_session *session,
                         const und_open_document *document)
{
  bool inside = false;

  if (document->path == NULL) {
    return;
  }
  for (uint32_t i = 0; i < session->folders.count; i++) {
    inside = inside || is_below(document->path, session->folders.items[i]);
  }
  und_library_remove(session->library, document->path);
  if (inside) {
    start(session, (const char *const[]){document->path}, 1, NULL);
  }
}

// FileChangeType of LSP.
enum { DELETED = 3 };

UND_HANDLER(did_change_files)
{
  const json_t *changes = json_object_get(params, "changes");
  UND_ARRAY(char *) paths = {0};

  (void)result;
  for (size_t i = 0; i < json_array_size(changes); i++) {
    const json_t *change = json_array_get(changes, i);
    const char *uri = json_string_value(json_object_get(change, "uri"));
    char *path = und_uri_path(und_slice_from(uri));
    bool deleted =
      json_integer_value(json_object_get(change, "type")) == DELETED;
    if (path != NULL && !deleted) {
      UND_PUSH(&paths, path);
      continue;
    }
    if (path != NULL) {
      und_library_remove(session->library, path);
    }
    und_free(path);
  }
  if (paths.count > 0) {
    start(session, (const char *const *)paths.items, paths.count, NULL);
  }
  for (uint32_t i = 0; i < paths.count; i++) {
    und_free(paths.items[i]);
  }
  und_free(paths.items);
  return json_is_array(changes) ? UND_OK : UND_INVALID_PARAMS;
}
