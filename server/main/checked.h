// SPDX-License-Identifier: MIT
//
// Checked: files that were checked, and how they are printed.

#ifndef UND_MAIN_CHECKED_H
#define UND_MAIN_CHECKED_H

#include "und/feature/check.h"

/// How findings are printed, in the order of the words of --format; or the
/// repairs instead.
typedef enum {
  UND_PRINT_TEXT,
  UND_PRINT_JSON,
  UND_PRINT_SARIF,
  UND_PRINT_GITHUB,
  UND_PRINT_DIFF,
  UND_PRINT_COUNT,
} und_print;

/// One file, checked on the thread pool. Whoever makes one releases it.
typedef struct {
  char *path;
  uint32_t size;          ///< of its text
  uint32_t bad_bytes;     ///< of the file that were no UTF-8
  und_document *document; ///< NULL where it says nothing that is to be told
  und_diagnostics diagnostics;
  und_buffer before; ///< the text as it was, where it was repaired
  bool marked;       ///< a byte order mark stood before it
} und_checked;

typedef struct {
  und_checked **files;
  uint32_t count;
  uint32_t read; ///< files in all, also those of which nothing is to be told
  uint64_t bytes;
  double seconds;
} und_checked_all;

/// Print all of them on standard output.
void und_checked_print(const und_checked_all *all, und_print how);

/// Print the text of `one` as it is to stand in its file.
void und_checked_print_text(const und_checked *one);

/// Its text now.
und_slice und_checked_text(const und_checked *one);

#endif
