// SPDX-License-Identifier: MIT

#include "und/text/utf8.h"

static const und_slice replacement = {"\xEF\xBF\xBD", 3};

// What a leading byte promises: its length, its own bits, and the least value
// that needs that many bytes.
typedef struct {
  uint32_t size;
  uint32_t bits;
  uint32_t least;
} lead_byte;

static lead_byte read_lead(unsigned char byte)
{
  if (byte >= 0xC2 && byte <= 0xDF) {
    return (lead_byte){2, byte & 0x1FU, 0x80};
  }
  if (byte >= 0xE0 && byte <= 0xEF) {
    return (lead_byte){3, byte & 0x0FU, 0x800};
  }
  if (byte >= 0xF0 && byte <= 0xF4) {
    return (lead_byte){4, byte & 0x07U, 0x10000};
  }
  return (lead_byte){0, 0, 0};
}

static bool is_tail(char byte)
{
  return ((unsigned char)byte & 0xC0) == 0x80;
}

und_character und_utf8_step(und_slice text, uint32_t offset)
{
  static const und_character bad = {0xFFFD, 1, true};

  if (offset >= text.size) {
    return (und_character){0, 0, false};
  }
  const char *bytes = text.data + offset;
  unsigned char first = (unsigned char)bytes[0];
  if (first < 0x80) {
    return (und_character){first, 1, false};
  }
  lead_byte lead = read_lead(first);
  if (lead.size == 0 || lead.size > text.size - offset) {
    return bad;
  }
  uint32_t code = lead.bits;
  for (uint32_t i = 1; i < lead.size; i++) {
    if (!is_tail(bytes[i])) {
      return bad;
    }
    code = code << 6 | ((unsigned char)bytes[i] & 0x3FU);
  }
  if (code < lead.least || code > 0x10FFFF ||
      (code >= 0xD800 && code <= 0xDFFF)) {
    return bad;
  }
  return (und_character){code, lead.size, false};
}

uint32_t und_utf8_floor(und_slice text, uint32_t offset)
{
  if (offset >= text.size) {
    return text.size;
  }
  uint32_t start = offset;
  while (start > 0 && offset - start < 3 && is_tail(text.data[start])) {
    start--;
  }
  und_character character = und_utf8_step(text, start);
  return start + character.size > offset ? start : offset;
}

/// The size of a character of two or three bytes at `offset` that is valid by
/// its first byte and its tail, as nearly all beyond ASCII are; else 0.
static uint32_t plain_size(und_slice text, uint32_t offset)
{
  const char *bytes = text.data + offset;
  unsigned char first = (unsigned char)bytes[0];
  uint32_t left = text.size - offset;

  if (first >= 0xC2 && first <= 0xDF) {
    return left >= 2 && is_tail(bytes[1]) ? 2 : 0;
  }
  // Behind E0 and ED not every tail is valid.
  return first > 0xE0 && first <= 0xEF && first != 0xED && left >= 3 &&
             is_tail(bytes[1]) && is_tail(bytes[2])
           ? 3
           : 0;
}

uint32_t und_utf8_valid(und_slice text)
{
  uint32_t offset = 0;

  while (offset < text.size) {
    uint64_t word = 0;
    if (text.size - offset >= sizeof word) {
      memcpy(&word, text.data + offset, sizeof word);
      if ((word & 0x8080808080808080U) == 0) {
        offset += sizeof word;
        continue;
      }
    }
    while (offset < text.size && (unsigned char)text.data[offset] < 0x80) {
      offset++;
    }
    for (uint32_t size;
         offset < text.size && (size = plain_size(text, offset)) > 0;) {
      offset += size;
    }
    if (offset == text.size || (unsigned char)text.data[offset] < 0x80) {
      continue;
    }
    und_character character = und_utf8_step(text, offset);
    if (character.bad) {
      break;
    }
    offset += character.size;
  }
  return offset;
}

uint32_t und_utf8_repair(und_slice text, und_buffer *out)
{
  uint32_t count = 0;

  for (uint32_t offset = 0; offset < text.size;) {
    und_slice rest = und_slice_cut(text, offset, text.size);
    uint32_t valid = und_utf8_valid(rest);
    und_buffer_add(out, und_slice_cut(rest, 0, valid));
    offset += valid;
    if (offset < text.size) {
      und_buffer_add(out, replacement);
      offset++;
      count++;
    }
  }
  return count;
}

void und_utf8_write(und_buffer *out, uint32_t code)
{
  char bytes[4];
  uint32_t size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;

  if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) {
    und_buffer_add(out, replacement);
    return;
  }
  for (uint32_t i = size - 1; i > 0; i--) {
    bytes[i] = (char)(0x80U | (code & 0x3FU));
    code >>= 6;
  }
  static const unsigned char marks[] = {0, 0, 0xC0, 0xE0, 0xF0};
  bytes[0] = (char)(marks[size] | code);
  und_buffer_add(out, (und_slice){bytes, size});
}
