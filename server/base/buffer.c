// SPDX-License-Identifier: MIT

#include "und/base/buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "und/base/alloc.h"

static void reserve(und_buffer *buffer, uint64_t size)
{
  if (size >= UINT32_MAX) {
    fprintf(stderr, "undocd: a text exceeds 4 GiB\n");
    abort();
  }
  if (size >= buffer->capacity) {
    buffer->capacity = und_capacity(buffer->capacity, (uint32_t)size + 1);
    buffer->data = und_realloc(buffer->data, buffer->capacity, 1);
  }
}

void und_buffer_finish(und_buffer *buffer)
{
  und_free(buffer->data);
  *buffer = (und_buffer){0};
}

void und_buffer_add(und_buffer *buffer, und_slice text)
{
  uintptr_t distance = (uintptr_t)text.data - (uintptr_t)buffer->data;
  bool own = buffer->data != NULL && distance < buffer->size;

  reserve(buffer, (uint64_t)buffer->size + text.size);
  if (text.size > 0) {
    memmove(buffer->data + buffer->size,
            own ? buffer->data + distance : text.data, text.size);
  }
  buffer->size += text.size;
  buffer->data[buffer->size] = '\0';
}

char *und_buffer_room(und_buffer *buffer, uint32_t size)
{
  reserve(buffer, (uint64_t)buffer->size + size);
  return buffer->data + buffer->size;
}

void und_buffer_adds(und_buffer *buffer, const char *string)
{
  und_buffer_add(buffer, und_slice_from(string));
}

void und_buffer_addf(und_buffer *buffer, const char *format, ...)
{
  va_list arguments;

  va_start(arguments, format);
  int size = vsnprintf(NULL, 0, format, arguments);
  va_end(arguments);
  if (size < 0) {
    return;
  }
  reserve(buffer, (uint64_t)buffer->size + (uint32_t)size);
  va_start(arguments, format);
  vsnprintf(buffer->data + buffer->size, (size_t)size + 1, format, arguments);
  va_end(arguments);
  buffer->size += (uint32_t)size;
}

void und_buffer_splice(und_buffer *buffer, uint32_t offset, uint32_t removed,
                       und_slice text)
{
  offset = offset < buffer->size ? offset : buffer->size;
  removed = removed < buffer->size - offset ? removed : buffer->size - offset;
  reserve(buffer, (uint64_t)buffer->size - removed + text.size);
  memmove(buffer->data + offset + text.size, buffer->data + offset + removed,
          buffer->size - offset - removed);
  if (text.size > 0) {
    memcpy(buffer->data + offset, text.data, text.size);
  }
  buffer->size = buffer->size - removed + text.size;
  buffer->data[buffer->size] = '\0';
}
