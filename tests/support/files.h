// SPDX-License-Identifier: MIT
//
// Files: read one whole, and go through those of a folder, for tests.
//
// Owns     Text and names belong to the caller: und_buffer_finish(),
//          und_file_names_finish().

#ifndef UND_TESTS_SUPPORT_FILES_H
#define UND_TESTS_SUPPORT_FILES_H

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "und/base/alloc.h"
#include "und/base/buffer.h"

/// Read the file at `path`. Returns false if it cannot be opened.
static inline bool und_file_read(const char *path, und_buffer *out)
{
  FILE *file = fopen(path, "rb");
  char piece[4096];
  size_t size;

  while (file != NULL && (size = fread(piece, 1, sizeof piece, file)) > 0) {
    und_buffer_add(out, (und_slice){piece, (uint32_t)size});
  }
  if (file != NULL) {
    fclose(file);
  }
  return file != NULL;
}

typedef UND_ARRAY(char *) und_file_names;

static inline int und_file_compare(const void *left, const void *right)
{
  return strcmp(*(char *const *)left, *(char *const *)right);
}

/// Add the paths of all files below `folder`, sorted. A folder that does not
/// exist has none.
static inline void und_file_list(const char *folder, und_file_names *names)
{
  DIR *open = opendir(folder);
  const struct dirent *entry;
  uint32_t first = names->count;

  while (open != NULL && (entry = readdir(open)) != NULL) {
    und_buffer path = {0};
    struct stat status;

    und_buffer_addf(&path, "%s/%s", folder, entry->d_name);
    if (entry->d_name[0] == '.' || stat(path.data, &status) != 0) {
      und_buffer_finish(&path);
    } else if (S_ISDIR(status.st_mode)) {
      und_file_list(path.data, names);
      und_buffer_finish(&path);
    } else {
      UND_PUSH(names, path.data);
    }
  }
  if (open != NULL) {
    closedir(open);
  }
  if (names->count > first) {
    qsort(names->items + first, names->count - first, sizeof *names->items,
          und_file_compare);
  }
}

static inline void und_file_names_finish(und_file_names *names)
{
  for (uint32_t i = 0; i < names->count; i++) {
    und_free(names->items[i]);
  }
  und_free(names->items);
}

static inline bool und_file_ends(const char *path, const char *ending)
{
  size_t size = strlen(path);
  size_t tail = strlen(ending);

  return size >= tail && strcmp(path + size - tail, ending) == 0;
}

#endif
