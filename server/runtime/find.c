// SPDX-License-Identifier: MIT
//
// Folders are taken from a stack. Links to folders wait until all real folders
// were read, so that a link never hides the folder it points to.

#include "find.h"

#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <uv.h>

#include "ignore.h"
#include "select.h"
#include "und/base/buffer.h"
#include "und/base/log.h"
#include "und/runtime/files.h"

typedef struct {
  char *path;
  und_ignore *ignore; // of the folder above it
  bool root;          // named by the caller
} waiting_folder;

typedef struct {
  uint64_t device;
  uint64_t inode;
} folder_identity;

typedef struct {
  und_found *found;
  const und_walk_rules *rules;
  und_ignore *exclude; // of the rules, or NULL
  char *base;          // the real path that the rules count from, or NULL
  char *root;          // the real path of the folder that was named
  uint32_t root_size;  // of that folder's path as it was named
  und_buffer absolute; // see resolve()
  UND_ARRAY(waiting_folder) folders;
  UND_ARRAY(waiting_folder) links;
  UND_ARRAY(folder_identity) seen;
  UND_ARRAY(und_ignore *) ignores;
} file_finder;

static int get_status(const char *path, uv_stat_t *status_out)
{
  uv_fs_t request;
  int status = uv_fs_stat(NULL, &request, path, NULL);

  *status_out = request.statbuf;
  uv_fs_req_cleanup(&request);
  return status;
}

// The path below the real one of the folder that was named; .gitignore files
// hold for that. It lasts until the next call.
static const char *resolve(file_finder *finder, const char *path)
{
  finder->absolute.size = 0;
  und_buffer_addf(&finder->absolute, "%s/%s", finder->root,
                  path + finder->root_size + (path[finder->root_size] == '/'));
  if (path[finder->root_size] == '\0') {
    return finder->root;
  }
  return finder->absolute.data;
}

// The rest of `path` below `folder`; "" for the folder itself, NULL for what
// lies elsewhere.
static const char *below(const char *path, const char *folder)
{
  size_t size = strlen(folder);

  size -= size > 0 && folder[size - 1] == '/';
  if (strncmp(path, folder, size) != 0 ||
      (path[size] != '/' && path[size] != '\0')) {
    return NULL;
  }
  return path + size + (path[size] == '/');
}

// Whether the real `path` is passed over.
static bool is_passed_over(const file_finder *finder, const und_ignore *ignore,
                           const char *path, bool is_folder)
{
  return (ignore != NULL && und_ignore_matches(ignore, path, is_folder)) ||
         (finder->exclude != NULL && below(path, finder->base) != NULL &&
          und_ignore_matches(finder->exclude, path, is_folder));
}

static void add_file(file_finder *finder, char *path, const char *reason,
                     bool by_content)
{
  und_found_file file = {path, reason, by_content, {0}};
  uv_stat_t status;

  if (reason == NULL && get_status(path, &status) == 0) {
    file.stamp.size = (int64_t)status.st_size;
    file.stamp.time =
      (int64_t)status.st_mtim.tv_sec * 1000000000 + status.st_mtim.tv_nsec;
  }
  UND_PUSH(&finder->found->files, file);
}

// Whether the folder was read before; it counts as read from now on.
static bool is_seen(file_finder *finder, const uv_stat_t *status, bool look)
{
  folder_identity own = {status->st_dev, status->st_ino};

  for (uint32_t i = 0; look && i < finder->seen.count; i++) {
    if (finder->seen.items[i].device == own.device &&
        finder->seen.items[i].inode == own.inode) {
      return true;
    }
  }
  UND_PUSH(&finder->seen, own);
  return false;
}

static void keep_ignore(file_finder *finder, und_ignore *level,
                        const und_ignore *known)
{
  for (; level != NULL && level != known; level = und_ignore_parent(level)) {
    UND_PUSH(&finder->ignores, level);
  }
}

static void take_entry(file_finder *finder, const char *folder,
                       const uv_dirent_t *entry, und_ignore *ignore)
{
  und_buffer path = {0};
  uv_stat_t status = {0};

  und_buffer_addf(&path, "%s%s%s", folder,
                  folder[strlen(folder) - 1] == '/' ? "" : "/", entry->name);
  bool known = entry->type == UV_DIRENT_DIR || entry->type == UV_DIRENT_FILE;
  bool is_folder = entry->type == UV_DIRENT_DIR;
  if (path.size >= PATH_MAX || (!known && get_status(path.data, &status) < 0)) {
    und_buffer_finish(&path);
    return;
  }
  if (!known) {
    is_folder = S_ISDIR(status.st_mode);
  }
  und_selection selection =
    is_folder ? UND_SELECT_ALWAYS : und_select_name(entry->name);
  if (selection == UND_SELECT_NEVER ||
      is_passed_over(finder, ignore, resolve(finder, path.data), is_folder) ||
      (!known && !is_folder && !S_ISREG(status.st_mode))) {
    und_buffer_finish(&path);
  } else if (!is_folder) {
    add_file(finder, path.data, NULL, selection == UND_SELECT_BY_CONTENT);
  } else {
    waiting_folder next = {path.data, ignore, false};
    if (known) {
      UND_PUSH(&finder->folders, next);
    } else {
      UND_PUSH(&finder->links, next);
    }
  }
}

static void read_folder(file_finder *finder, const waiting_folder *folder,
                        bool linked)
{
  uv_fs_t request;
  uv_dirent_t entry;
  uv_stat_t status = {0};

  if (get_status(folder->path, &status) < 0 ||
      is_seen(finder, &status, linked)) {
    return;
  }
  if (uv_fs_scandir(NULL, &request, folder->path, 0, NULL) < 0) {
    und_log(UND_LOG_WARNING, "%s: %s", folder->path,
            uv_strerror((int)request.result));
    uv_fs_req_cleanup(&request);
    return;
  }
  und_ignore *ignore = folder->ignore;
  if (folder->root) {
    ignore = und_ignore_open(resolve(finder, folder->path));
  } else if (ignore != NULL) {
    ignore = und_ignore_enter(ignore, resolve(finder, folder->path));
  }
  keep_ignore(finder, ignore, folder->ignore);
  while (uv_fs_scandir_next(&request, &entry) != UV_EOF) {
    if (entry.name[0] != '.') {
      take_entry(finder, folder->path, &entry, ignore);
    }
  }
  uv_fs_req_cleanup(&request);
}

static void read_folders(file_finder *finder)
{
  while (finder->folders.count > 0 || finder->links.count > 0) {
    bool linked = finder->folders.count == 0;
    waiting_folder folder = linked
                              ? finder->links.items[--finder->links.count]
                              : finder->folders.items[--finder->folders.count];
    read_folder(finder, &folder, linked);
    und_free(folder.path);
  }
}

// All files below the folder at `path`, which belongs to the finder from here.
static void find_below(file_finder *finder, char *path)
{
  waiting_folder folder = {path, NULL, true};

  finder->root = und_files_real_path(path);
  finder->root_size = (uint32_t)strlen(path);
  while (finder->root_size > 1 && path[finder->root_size - 1] == '/') {
    path[--finder->root_size] = '\0';
  }
  UND_PUSH(&finder->folders, folder);
  read_folders(finder);
  und_free(finder->root);
}

static void free_levels(und_ignore *level)
{
  while (level != NULL) {
    und_ignore *above = und_ignore_parent(level);
    und_ignore_free(level);
    level = above;
  }
}

// Whether a walk over `folder` comes upon `rest` below it, which is a folder
// itself or a file with a name that may be read.
static bool is_come_upon(const file_finder *finder, const char *folder,
                         const char *rest, bool is_folder)
{
  char *real = und_files_real_path(folder);
  und_ignore *ignore = und_ignore_open(real);
  und_buffer path = {0};
  bool taken = true;

  und_buffer_adds(&path, real);
  while (taken && *rest != '\0') {
    size_t size = strcspn(rest, "/");
    bool last = rest[size + (rest[size] == '/')] == '\0';
    if (path.size != (uint32_t)strlen(real) && ignore != NULL) {
      ignore = und_ignore_enter(ignore, path.data);
    }
    und_buffer_adds(&path, path.data[path.size - 1] == '/' ? "" : "/");
    und_buffer_add(&path, (und_slice){rest, (uint32_t)size});
    taken = rest[0] != '.' &&
            !is_passed_over(finder, ignore, path.data, !last || is_folder);
    rest += size + (rest[size] == '/');
  }
  free_levels(ignore);
  und_buffer_finish(&path);
  und_free(real);
  return taken;
}

// Whether the rules let a walk begin at `path`.
static bool is_let_in(const file_finder *finder, const char *path,
                      bool is_folder)
{
  const char *within = finder->rules->within;
  const char *rest = within != NULL ? below(path, within) : NULL;

  return within == NULL ||
         (rest != NULL && is_come_upon(finder, within, rest, is_folder));
}

static void find_file(file_finder *finder, char *path, const char *reason)
{
  const char *slash = strrchr(path, '/');
  const char *within = finder->rules->within;
  und_selection selection = within == NULL || strcmp(path, within) == 0
                              ? UND_SELECT_ALWAYS
                              : und_select_name(slash ? slash + 1 : path);

  if (selection == UND_SELECT_NEVER) {
    und_free(path);
  } else {
    add_file(finder, path, reason, selection == UND_SELECT_BY_CONTENT);
  }
}

static void find_path(file_finder *finder, const char *named)
{
  uv_stat_t status;
  bool input = strcmp(named, "-") == 0;
  int code = input ? 0 : get_status(named, &status);
  bool is_folder = code == 0 && !input && S_ISDIR(status.st_mode);

  if (!input && !is_let_in(finder, named, is_folder)) {
    return;
  }
  char *path = und_copy(und_slice_from(named));
  if (is_folder) {
    find_below(finder, path);
  } else {
    find_file(finder, path, code < 0 ? uv_strerror(code) : NULL);
  }
}

// Those that take longest are begun first, so that nobody waits for them last.
static int by_size(const void *left, const void *right)
{
  int64_t first = ((const und_found_file *)left)->stamp.size;
  int64_t second = ((const und_found_file *)right)->stamp.size;

  return first < second ? 1 : first > second ? -1 : 0;
}

void und_find(char *const *paths, uint32_t count, const und_walk_rules *rules,
              und_found *out)
{
  file_finder finder = {.found = out, .rules = rules};

  if (rules->base != NULL && rules->exclude_count > 0) {
    finder.base = und_files_real_path(rules->base);
    finder.exclude =
      und_ignore_from(finder.base, rules->exclude, rules->exclude_count);
  }
  for (uint32_t i = 0; i < count; i++) {
    find_path(&finder, paths[i]);
  }
  if (out->files.count > 1) {
    qsort(out->files.items, out->files.count, sizeof out->files.items[0],
          by_size);
  }
  for (uint32_t i = 0; i < finder.ignores.count; i++) {
    und_ignore_free(finder.ignores.items[i]);
  }
  und_ignore_free(finder.exclude);
  und_free(finder.base);
  und_buffer_finish(&finder.absolute);
  und_free(finder.ignores.items);
  und_free(finder.folders.items);
  und_free(finder.links.items);
  und_free(finder.seen.items);
}

void und_found_finish(und_found *found)
{
  for (uint32_t i = 0; i < found->files.count; i++) {
    und_free(found->files.items[i].path);
  }
  und_free(found->files.items);
  *found = (und_found){0};
}
