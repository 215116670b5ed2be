// SPDX-License-Identifier: MIT
//
// Find: the files that a walk over folders reads, by their names.
//
// Owns     The list: und_found_finish().
// Fails    A path that is named and not there is listed with its reason.

#ifndef UND_RUNTIME_FIND_H
#define UND_RUNTIME_FIND_H

#include "und/base/alloc.h"
#include "und/base/walk.h"

typedef struct {
  char *path;
  const char *reason; ///< why it cannot be read: a constant, or NULL
  bool by_content;    ///< read only if its content shows a draft
  und_file_stamp stamp;
} und_found_file;

typedef struct {
  UND_ARRAY(und_found_file) files;
} und_found;

/// Add, the largest first, what the files and folders at `paths` hold and
/// `rules` let through. Symbolic links to folders are followed once; loops end.
void und_find(char *const *paths, uint32_t count, const und_walk_rules *rules,
              und_found *out);

void und_found_finish(und_found *found);

#endif
