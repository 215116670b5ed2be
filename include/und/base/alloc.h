// SPDX-License-Identifier: MIT
//
// Alloc: memory, or the end of the process. undocd is a program, not a
// library: where memory runs out it says so and stops, so that no other file
// has a branch for it. The outside libraries are given the same functions.
//
// Units    Bytes and items.
// Owns     What is returned belongs to the caller: und_free().
// Fails    Never returns NULL, except for a size of 0.

#ifndef UND_BASE_ALLOC_H
#define UND_BASE_ALLOC_H

#include <stddef.h>
#include <stdint.h>

#include "und/base/slice.h"

/// `count` items of `size` bytes, all zero.
void *und_alloc(size_t count, size_t size);

/// `memory` grown or shrunk to `count` items of `size` bytes. New bytes are
/// undefined.
void *und_realloc(void *memory, size_t count, size_t size);

/// Release. NULL is allowed.
void und_free(void *memory);

/// A NUL-terminated copy of `text`.
char *und_copy(und_slice text);

/// Keep what is released for what is needed next, up to some 64 MiB, rather
/// than hand it back to the system at once: a server needs the same memory
/// again with the next keystroke. Does nothing where the C library has no such
/// setting.
void und_alloc_keep(void);

/// A growable array of any type, all zero when empty:
///
///     UND_ARRAY(int) numbers = {0};
///     UND_PUSH(&numbers, 7);
///     und_free(numbers.items);
#define UND_ARRAY(type)                                                        \
  struct {                                                                     \
    type *items;                                                               \
    uint32_t count;                                                            \
    uint32_t capacity;                                                         \
  }

/// Append `item` to the array.
#define UND_PUSH(array, ...)                                                   \
  do {                                                                         \
    UND_RESERVE(array, (array)->count + 1);                                    \
    (array)->items[(array)->count++] = __VA_ARGS__;                            \
  } while (0)

/// Make room for `want` items in all.
#define UND_RESERVE(array, want)                                               \
  do {                                                                         \
    if ((want) > (array)->capacity) {                                          \
      (array)->capacity = und_capacity((array)->capacity, (want));             \
      (array)->items = und_realloc((array)->items, (array)->capacity,          \
                                   sizeof *(array)->items);                    \
    }                                                                          \
  } while (0)

/// The capacity an array grows to from `capacity` to hold `want` items.
uint32_t und_capacity(uint32_t capacity, uint32_t want);

#endif
