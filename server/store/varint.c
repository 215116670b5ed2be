// SPDX-License-Identifier: MIT

#include "varint.h"

void und_varint_put(und_buffer *out, uint32_t number)
{
  char *at = und_buffer_room(out, 5);
  char *start = at;

  for (; number >= 0x80; number >>= 7) {
    *at++ = (char)(number | 0x80);
  }
  *at++ = (char)number;
  out->size += (uint32_t)(at - start);
}

void und_varint_put_bytes(und_buffer *out, und_slice bytes)
{
  und_varint_put(out, bytes.size);
  und_buffer_add(out, bytes);
}

uint32_t und_varint_get(und_varint_reader *reader)
{
  uint32_t number = 0;

  for (unsigned shift = 0; shift < 35; shift += 7) {
    if (reader->at >= reader->bytes.size) {
      break;
    }
    unsigned char byte = (unsigned char)reader->bytes.data[reader->at++];
    if (shift == 28 && byte > 0x0F) {
      break;
    }
    number |= (uint32_t)(byte & 0x7F) << shift;
    if (byte < 0x80) {
      return number;
    }
  }
  reader->torn = true;
  return 0;
}

und_slice und_varint_get_bytes(und_varint_reader *reader)
{
  uint32_t size = und_varint_get(reader);

  if (size > reader->bytes.size - reader->at) {
    reader->torn = true;
    return (und_slice){0};
  }
  reader->at += size;
  return und_slice_cut(reader->bytes, reader->at - size, reader->at);
}
