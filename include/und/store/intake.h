// SPDX-License-Identifier: MIT
//
// Intake: what a walk makes of one file for a library: what the document is,
// what it cites and its names, from the index where that knows the file.
//
// Owns     Its values: und_intake_free().
// Threads  Made on any thread; taken on the library's.

#ifndef UND_STORE_INTAKE_H
#define UND_STORE_INTAKE_H

#include "und/base/walk.h"
#include "und/store/index.h"
#include "und/store/library.h"

typedef struct {
  char *path;
  und_identity identity;
  und_digest *digest;
  uint32_t bad_bytes; ///< that were no UTF-8; 0 for a file that was not read
  bool fresh;         ///< it was not in the index as it is
} und_intake;

/// What `index` (NULL for none) knows of the file at `path` with `stamp`; NULL
/// for nothing.
und_intake *und_intake_known(und_index *index, const char *path,
                             const und_file_stamp *stamp);

/// Read `file`, if `index` (NULL for none) does not know its content, and let
/// the index know. `language` is that of a draft that does not tell.
und_intake *und_intake_read(und_index *index, const und_file *file,
                            und_language language);

/// Put it into `library`, to which the digest goes over.
void und_intake_put(und_intake *intake, und_library *library);

/// Release. NULL is allowed.
void und_intake_free(und_intake *intake);

#endif
