// SPDX-License-Identifier: MIT

#include "folders.h"

#include <stdlib.h>

#include "configure.h"
#include "handlers.h"
#include "und/protocol/uri.h"
#include "workspace.h"

void und_folders_trim(char *path)
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
         strcmp(session->folders.items[at].path, path) != 0) {
    at++;
  }
  return at;
}

bool und_folders_is_below(const char *path, const char *folder)
{
  size_t size = strlen(folder);

  size -= size > 0 && folder[size - 1] == '/';
  return strncmp(path, folder, size) == 0 &&
         (path[size] == '/' || path[size] == '\0');
}

und_folder *und_folders_find(const und_session *session, const char *path)
{
  und_folder *found = NULL;

  for (uint32_t i = 0; i < session->folders.count; i++) {
    und_folder *folder = &session->folders.items[i];
    if (und_folders_is_below(path, folder->path) &&
        (found == NULL || strlen(folder->path) > strlen(found->path))) {
      found = folder;
    }
  }
  return found;
}

// `path` now belongs to the session.
static void add(und_session *session, char *path)
{
  und_folders_trim(path);
  if (find(session, path) < session->folders.count) {
    und_free(path);
    return;
  }
  UND_PUSH(&session->folders, (und_folder){.path = path});
  und_folder *folder = &session->folders.items[session->folders.count - 1];
  und_config_init(&folder->config);
}

static void release(und_folder *folder)
{
  und_configure_drop(folder);
  und_free(folder->path);
}

void und_folders_finish(und_session *session)
{
  for (uint32_t i = 0; i < session->folders.count; i++) {
    release(&session->folders.items[i]);
  }
  und_free(session->folders.items);
}

static void drop(und_session *session, char *path)
{
  und_folders_trim(path);
  uint32_t at = find(session, path);
  if (at < session->folders.count) {
    release(&session->folders.items[at]);
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

  // An empty list says no more than a missing one: Helix sends it with rootPath
  // where there is no version control.
  session->rooted = json_array_size(folders) > 0;
  if (session->rooted) {
    each(session, folders, add);
    return;
  }
  char *path = uri ? und_uri_path(und_slice_from(uri)) : NULL;
  if (path == NULL && root != NULL && root[0] == '/') {
    path = und_copy(und_slice_from(root));
  }
  session->rooted = path != NULL;
  if (path != NULL) {
    add(session, path);
  }
}

// Is there a file or folder `name` in `folder`?
static bool has(const und_session *session, und_slice folder, const char *name)
{
  und_buffer path = {0};
  und_buffer content = {0};

  und_buffer_add(&path, folder);
  und_buffer_addf(&path, "/%s", name);
  bool found = session->host.read(session->host.data, path.data, 1, &content) !=
               UND_NOT_FOUND; // what is no file or is longer is there, too
  und_buffer_finish(&content);
  und_buffer_finish(&path);
  return found;
}

void und_folders_adopt(und_session *session, const char *path)
{
  static const char *const marks[] = {UND_CONFIG_FILE, ".git", ".hg", ".svn"};
  und_slice home = und_slice_from(getenv("HOME"));
  und_slice folder = und_slice_from(path);

  while (home.size > 0 && home.data[home.size - 1] == '/') {
    home.size--;
  }

  if (session->rooted || und_folders_find(session, path) != NULL) {
    return;
  }
  for (;;) {
    while (folder.size > 0 && folder.data[--folder.size] != '/') {
    }
    if (folder.size == 0 || und_slice_equal(folder, home)) {
      return;
    }
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
      if (has(session, folder, marks[i])) {
        uint32_t before = session->folders.count;
        add(session, und_copy(folder));
        und_configure_folder(session, &session->folders.items[before]);
        und_configure_tell(session);
        und_workspace_scan(session, before);
        return;
      }
    }
  }
}

UND_HANDLER(did_change_folders)
{
  const json_t *event = json_object_get(params, "event");

  (void)result;
  if (!json_is_object(event)) {
    return UND_INVALID_PARAMS;
  }
  bool removed = json_array_size(json_object_get(event, "removed")) > 0;
  each(session, json_object_get(event, "removed"), drop);
  uint32_t before = session->folders.count;
  each(session, json_object_get(event, "added"), add);
  session->rooted = session->rooted || session->folders.count > before;
  for (uint32_t i = before; i < session->folders.count; i++) {
    und_configure_folder(session, &session->folders.items[i]);
  }
  und_configure_tell(session);
  if (removed) { // other folders may have held some of the same files
    und_workspace_rescan(session);
  } else {
    und_workspace_scan(session, before);
  }
  return UND_OK;
}
