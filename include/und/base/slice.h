// SPDX-License-Identifier: MIT
//
// Slice: a run of bytes that somebody else owns. Most text in the server
// travels as a slice into a document.
//
// Units    Bytes. A slice may hold NUL bytes and ends without one.
// Borrows  Always. A slice is valid as long as the text it points into.
// Fails    Never.

#ifndef UND_BASE_SLICE_H
#define UND_BASE_SLICE_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

typedef struct {
  const char *data; ///< may be NULL where size is 0
  uint32_t size;
} und_slice;

/// A slice of a string literal.
#define UND_SLICE(literal)                                                     \
  ((und_slice){(literal), (uint32_t)(sizeof(literal) - 1)})

/// A slice of a NUL-terminated string, which stays the caller's. NULL is empty.
static inline und_slice und_slice_from(const char *string)
{
  return (und_slice){string, string ? (uint32_t)strlen(string) : 0};
}

/// The bytes from `start` up to `end`, both cut to the slice.
static inline und_slice und_slice_cut(und_slice slice, uint32_t start,
                                      uint32_t end)
{
  end = end < slice.size ? end : slice.size;
  start = start < end ? start : end;
  return (und_slice){slice.data ? slice.data + start : NULL, end - start};
}

static inline bool und_slice_equal(und_slice left, und_slice right)
{
  return left.size == right.size &&
         (left.size == 0 || memcmp(left.data, right.data, left.size) == 0);
}

static inline bool und_slice_starts(und_slice slice, und_slice prefix)
{
  return slice.size >= prefix.size &&
         (prefix.size == 0 ||
          memcmp(slice.data, prefix.data, prefix.size) == 0);
}

#endif
