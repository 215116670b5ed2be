// SPDX-License-Identifier: MIT
//
// Keys: all symbols that a library knows, sorted, to find those that begin with
// what somebody typed. Private to the store. The list is made anew when it is
// asked for and a symbol came or went; how often each is cited is as of then.
//
// Owns     Its list: und_keys_finish(). All zero is an empty one.

#ifndef UND_STORE_KEYS_H
#define UND_STORE_KEYS_H

#include "und/base/alloc.h"
#include "und/base/buffer.h"
#include "und/store/library.h"

typedef struct {
  uint32_t offset; ///< of the key in `text`
  uint32_t size;
  uint32_t citers;
  bool held;
} und_keys_row;

typedef struct {
  und_buffer text;
  UND_ARRAY(und_keys_row) rows;
  uint64_t epoch; ///< the owner's mark of when it was made
} und_keys;

void und_keys_finish(und_keys *keys);

/// Begin a list anew.
void und_keys_clear(und_keys *keys);

/// Add a key, in any order, also twice.
void und_keys_add(und_keys *keys, und_slice key, uint32_t citers, bool held);

/// All were added.
void und_keys_sort(und_keys *keys);

/// Hand those that begin with `prefix` to `sink`, in order.
void und_keys_find(const und_keys *keys, und_slice prefix, und_known_sink sink);

#endif
