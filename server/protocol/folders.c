// SPDX-License-Identifier: MIT

#include "folders.h"

#include "handlers.h"
#include "und/protocol/uri.h"
#include "workspace.h"

// The path without slashes at its end, which a URI may have.
static void trim(char *path)
{
  size_t size = strlen(path);

  while (size > 1 && path[size - 1] == '/') {
    path[--size] = '\0';
  }
}

static uint32_t find(const und_session *session, const char *path)
{
  uint32_t at = 0;

  while (at < session->folders.count &&
         strcmp(session->folders.items[at], path) != 0) {
    at++;
  }
  return at;
}

// `path` now belongs to the session.
static void add(und_session *session, char *path)
{
  trim(path);
  if (find(session, path) == session->folders.count) {
    UND_PUSH(&session->folders, path);
  } else {
    und_free(path);
  }
}

static void drop(und_session *session, char *path)
{
  trim(path);
  uint32_t at = find(session, path);
  if (at < session->folders.count) {
    und_library_remove(session->library, path);
    und_free(session->folders.items[at]);
    session->folders.items[at] =
      session->folders.items[--session->folders.count];
  }
  und_free(path);
}

// Do `work` for each folder of an array; what is no file URI is passed over.
static void each(und_session *session, const json_t *folders,
                 void (*work)(und_session *, char *))
{
  for (size_t i = 0; i < json_array_size(folders); i++) {
    const json_t *uri = json_object_get(json_array_get(folders, i), "uri");
    char *path = und_uri_path(und_slice_from(json_string_value(uri)));
    if (path != NULL) {
      work(session, path);
    } else {
      und_log(UND_LOG_WARNING, "a workspace folder is not a file: URI");
    }
  }
}

void und_folders_init(und_session *session, const json_t *params)
{
  const json_t *folders = json_object_get(params, "workspaceFolders");
  const char *uri = json_string_value(json_object_get(params, "rootUri"));
  const char *root = json_string_value(json_object_get(params, "rootPath"));

  if (json_is_array(folders)) {
    each(session, folders, add);
    return;
  }
  char *path = uri ? und_uri_path(und_slice_from(uri)) : NULL;
  if (path == NULL && root != NULL && root[0] == '/') {
    path = und_copy(und_slice_from(root));
  }
  if (path != NULL) {
    add(session, path);
  }
}

UND_HANDLER(did_change_folders)
{
  const json_t *event = json_object_get(params, "event");

  (void)result;
  if (!json_is_object(event)) {
    return UND_INVALID_PARAMS;
  }
  each(session, json_object_get(event, "removed"), drop);
  uint32_t before = session->folders.count;
  each(session, json_object_get(event, "added"), add);
  und_workspace_scan(session, before);
  return UND_OK;
}
