// SPDX-License-Identifier: MIT
//
// Buffer: bytes that grow at the end. All zero is an empty buffer.
//
// Units    Bytes. `data` ends with a NUL byte that `size` does not count, once
//          anything was written.
// Owns     Its bytes: und_buffer_finish().
// Fails    Never.

#ifndef UND_BASE_BUFFER_H
#define UND_BASE_BUFFER_H

#include "und/base/slice.h"

typedef struct {
  char *data;
  uint32_t size;
  uint32_t capacity;
} und_buffer;

/// Release the bytes; the buffer is empty and usable again.
void und_buffer_finish(und_buffer *buffer);

/// Append `text`, which may be a part of the buffer's own bytes.
void und_buffer_add(und_buffer *buffer, und_slice text);

/// Make room for `size` more bytes. Returns where they belong; whoever writes
/// them adds to `buffer->size` what he wrote.
char *und_buffer_room(und_buffer *buffer, uint32_t size);

/// Append a NUL-terminated string.
void und_buffer_adds(und_buffer *buffer, const char *string);

/// Append as printf() would write.
void und_buffer_addf(und_buffer *buffer, const char *format, ...)
  __attribute__((format(printf, 2, 3)));

/// Replace `removed` bytes at `offset` by `text` (not a part of the buffer).
/// Both are cut to the buffer.
void und_buffer_splice(und_buffer *buffer, uint32_t offset, uint32_t removed,
                       und_slice text);

static inline und_slice und_buffer_slice(const und_buffer *buffer)
{
  return (und_slice){buffer->data, buffer->size};
}

#endif
