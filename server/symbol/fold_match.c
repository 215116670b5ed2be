// SPDX-License-Identifier: MIT
//
// Patterns in folded text.

#include "und/symbol/fold.h"

static uint32_t skip_word(und_slice folded, uint32_t at)
{
  while (und_fold_is_word(folded, at)) {
    at++;
  }
  return at;
}

static uint32_t skip_number(und_slice folded, uint32_t at)
{
  while (at < folded.size && folded.data[at] >= '0' && folded.data[at] <= '9') {
    at++;
  }
  return at;
}

bool und_fold_match(und_slice folded, uint32_t at, const char *pattern,
                    uint32_t *end_out)
{
  for (; *pattern; pattern++) {
    if (*pattern == '~') {
      at = skip_word(folded, at);
    } else if (*pattern == '#') {
      uint32_t end = skip_number(folded, at);
      if (end == at) {
        return false;
      }
      at = end;
    } else if (at >= folded.size || folded.data[at++] != *pattern) {
      return false;
    }
  }
  if (at > 0 && und_fold_is_word(folded, at)) {
    unsigned char last = (unsigned char)folded.data[at - 1];
    bool digit = last >= '0' && last <= '9';
    bool letter = digit || (last >= 'a' && last <= 'z') || last >= 0x80;
    bool chinese =
      last >= 0x80 && at >= 3 && (unsigned char)folded.data[at - 3] >= 0xE0;
    if (letter && !digit && !chinese) {
      return false;
    }
  }
  *end_out = at;
  return true;
}
