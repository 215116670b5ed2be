// SPDX-License-Identifier: MIT

#include "symbol_plain.h"

// Sorted by nothing: the common ones first.
static const struct {
  const char *from;
  char to; // NUL: leave it out
} marks[] = {
  // none of ASCII
  {"\xC2\xA0", ' '},      {"\xE2\x80\x91", '-'},  {"\xE2\x80\xAF", ' '},
  {"\xE2\x80\x90", '-'},  {"\xE2\x80\x93", '-'},  {"\xE2\x80\x89", ' '},
  {"\xE2\x80\x87", ' '},  {"\xEF\xBC\x88", '('},  {"\xEF\xBC\x89", ')'},
  {"\xEF\xBC\x8F", '/'},  {"\xC2\xAD", '\0'},     {"\xE2\x80\x8B", '\0'},
  {"\xE2\x80\x8C", '\0'}, {"\xE2\x80\x8D", '\0'}, {"\xE2\x80\x8E", '\0'},
  {"\xE2\x80\x8F", '\0'}, {"\xE2\x80\xAA", '\0'}, {"\xE2\x80\xAB", '\0'},
  {"\xE2\x80\xAC", '\0'}, {"\xE2\x81\xA0", '\0'}, {"\xEF\xBB\xBF", '\0'},
};

uint32_t und_symbol_plain_mark(und_slice text, uint32_t at, char *to_out)
{
  und_slice rest = und_slice_cut(text, at, text.size);
  if (rest.size == 0 || (unsigned char)rest.data[0] < 0x80) {
    return 0;
  }
  for (uint32_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
    und_slice from = und_slice_from(marks[i].from);
    if (und_slice_starts(rest, from)) {
      *to_out = marks[i].to;
      return from.size;
    }
  }
  return 0;
}

static bool is_plain(und_slice text)
{
  for (uint32_t i = 0; i < text.size; i++) {
    if ((unsigned char)text.data[i] >= 0x80) {
      return false;
    }
  }
  return true;
}

bool und_symbol_plain_start(und_slice text, und_symbol_plain *plain_out)
{
  uint32_t at = 0;

  text = und_slice_cut(text, 0, UND_SYMBOL_PLAIN);
  if (is_plain(text)) {
    return false;
  }
  plain_out->size = 0;
  while (at < text.size) {
    char to = text.data[at];
    uint32_t size = 1;
    if ((unsigned char)to >= 0x80 &&
        (size = und_symbol_plain_mark(text, at, &to)) == 0) {
      break;
    }
    if (to != '\0') {
      plain_out->origin[plain_out->size] = at;
      plain_out->data[plain_out->size++] = to;
    }
    at += size;
  }
  // Another character ends the symbol as a space would, and so does not show.
  plain_out->origin[plain_out->size] = at;
  return true;
}
