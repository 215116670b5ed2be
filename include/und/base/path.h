// SPDX-License-Identifier: MIT
//
// Path: parts of paths.
//
// Borrows  What is returned points into the path.

#ifndef UND_BASE_PATH_H
#define UND_BASE_PATH_H

#include <string.h>

/// The name of the file at `path`, without its folders.
static inline const char *und_path_name(const char *path)
{
  const char *slash = strrchr(path, '/');

  return slash != NULL ? slash + 1 : path;
}

#endif
