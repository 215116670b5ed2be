// SPDX-License-Identifier: MIT
//
// Varint: numbers and runs of bytes in few bytes, seven bits in each (LEB128).
// Private to the store.
//
// Fails    Reading past the end sets `torn`; what is read then is 0 or empty.

#ifndef UND_STORE_VARINT_H
#define UND_STORE_VARINT_H

#include "und/base/buffer.h"

typedef struct {
  und_slice bytes;
  uint32_t at;
  bool torn;
} und_varint_reader;

void und_varint_put(und_buffer *out, uint32_t number);

/// The size, then the bytes.
void und_varint_put_bytes(und_buffer *out, und_slice bytes);

uint32_t und_varint_get(und_varint_reader *reader);

und_slice und_varint_get_bytes(und_varint_reader *reader);

#endif
