// SPDX-License-Identifier: MIT

#include "und/base/alloc.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

static void *checked(void *memory, size_t count, size_t size)
{
  if (memory == NULL && count != 0 && size != 0) {
    fprintf(stderr, "undocd: out of memory (%zu items of %zu bytes)\n", count,
            size);
    abort();
  }
  return memory;
}

void *und_alloc(size_t count, size_t size)
{
  return checked(calloc(count, size), count, size);
}

void *und_realloc(void *memory, size_t count, size_t size)
{
  if (count == 0 || size == 0) {
    free(memory);
    return NULL;
  }
  if (count > SIZE_MAX / size) {
    return checked(NULL, count, size);
  }
  return checked(realloc(memory, count * size), count, size);
}

void und_free(void *memory)
{
  free(memory);
}

char *und_copy(und_slice text)
{
  char *copy = und_alloc((size_t)text.size + 1, 1);

  if (text.size > 0) {
    memcpy(copy, text.data, text.size);
  }
  return copy;
}

void und_alloc_keep(void)
{
#ifdef __GLIBC__
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
#endif
}

uint32_t und_capacity(uint32_t capacity, uint32_t want)
{
  uint64_t next = capacity < 8 ? 8 : (uint64_t)capacity + capacity / 2;

  next = next < want ? want : next;
  return next > UINT32_MAX ? UINT32_MAX : (uint32_t)next;
}
