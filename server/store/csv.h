// SPDX-License-Identifier: MIT
//
// CSV: rows of values with commas between them (RFC 4180), as the bytes come.
// A quoted value may hold commas, line breaks and quotes written twice.
//
// Units    Bytes; lines count from 1.
// Owns     The row at hand: und_csv_finish().
// Fails    Feeding returns false where `take` does, or where a row exceeds
//          `limit`; then `too_long` is set.

#ifndef UND_STORE_CSV_H
#define UND_STORE_CSV_H

#include "und/base/alloc.h"
#include "und/base/buffer.h"

typedef struct {
  /// Take a row: `count` values, which hold during the call. Returns false to
  /// have no more.
  bool (*take)(void *data, const und_slice *values, uint32_t count);
  void *data;
  uint32_t limit; ///< of a row, in bytes
  bool too_long;
  uint64_t line;  ///< that was begun last
  und_buffer row; ///< its values, one after another
  UND_ARRAY(uint32_t) ends;
  UND_ARRAY(und_slice) values;
  uint8_t state;
} und_csv;

/// Release the row.
void und_csv_finish(und_csv *csv);

/// Take the next bytes.
bool und_csv_feed(und_csv *csv, und_slice bytes);

/// All bytes were there: a last row may have no line break.
bool und_csv_end(und_csv *csv);

#endif
