// SPDX-License-Identifier: MIT

#include "und/base/folder.h"

#include <sys/stat.h>

#include "und/base/alloc.h"

void und_folder_make_above(const char *path, unsigned mode)
{
  char *folder = und_copy(und_slice_from(path));

  for (char *at = folder; *at != '\0' && (at = strchr(at + 1, '/')) != NULL;) {
    *at = '\0';
    mkdir(folder, (mode_t)mode); // what is there already stays
    *at = '/';
  }
  und_free(folder);
}
