// SPDX-License-Identifier: MIT
//
// Between: the symbols that a cited range leaves out: those between 79/98 and
// 79/112, between 57/284A and 57/284D. Private to the store.
//
// Borrows  The two symbols, as long as the walk goes on.

#ifndef UND_STORE_BETWEEN_H
#define UND_STORE_BETWEEN_H

#include "und/base/buffer.h"

typedef struct {
  und_slice head; ///< what stands before the number or letter, in all of them
  und_slice tail; ///< and behind it
  uint32_t next;  ///< a number, or the code of a letter
  uint32_t end;
  bool letters;
} und_between;

/// Begin behind `first`, up to `last`; both are canonical. Returns false where
/// they are not the ends of one range, or a range of more than 500.
bool und_between_begin(und_slice first, und_slice last,
                       und_between *between_out);

/// Write the next symbol over `symbol`. Returns false after the last.
bool und_between_next(und_between *between, und_buffer *symbol);

#endif
