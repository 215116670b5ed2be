// SPDX-License-Identifier: MIT
//
// Reader: how a layer reads a file without knowing who does it.
//
// Borrows  `data`, as long as the reader is used.

#ifndef UND_BASE_READER_H
#define UND_BASE_READER_H

#include "und/base/buffer.h"
#include "und/base/status.h"

typedef struct {
  void *data;

  /// Append the bytes of the file at `path`, at most `size_limit`, to `out`, at
  /// once. Nothing is appended where that fails.
  und_status (*read)(void *data, const char *path, uint32_t size_limit,
                     und_buffer *out);
} und_reader;

#endif
