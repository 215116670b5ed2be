// SPDX-License-Identifier: MIT
//
// Host: what a session needs of the world around it. The runtime fills it in
// with libuv, a test with a few functions of its own.
//
// Borrows  `data`, as long as the session lives.

#ifndef UND_PROTOCOL_HOST_H
#define UND_PROTOCOL_HOST_H

#include "und/base/buffer.h"
#include "und/base/walk.h"

typedef struct {
  void *data;

  /// Send `bytes` to the client; they are copied where they have to wait.
  void (*send)(void *data, und_slice bytes);

  /// Append the bytes of the file at `path`, at most `size_limit`, to `out`, at
  /// once.
  und_status (*read)(void *data, const char *path, uint32_t size_limit,
                     und_buffer *out);

  /// Make `bytes` the file at `path`, which others see whole or not at all, and
  /// which is not meant to be changed; its folders are made where they are
  /// missing.
  und_status (*write)(void *data, const char *path, und_slice bytes);

  /// Read `count` files and folders on the thread pool.
  void (*walk)(void *data, const char *const *paths, uint32_t count,
               und_walk walk);

  /// End the server when the process `pid` is gone.
  void (*watch_process)(void *data, int64_t pid);

  const char *catalogue; ///< the path of the catalogue; NULL for none
  const char *cache;     ///< the folder of indexes and cards; NULL for none
} und_host;

#endif
