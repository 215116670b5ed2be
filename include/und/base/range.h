// SPDX-License-Identifier: MIT
//
// Range: the next byte of a range of ASCII, such as a figure or a capital,
// eight bytes at a time.
//
// Borrows  The text, during the call.

#ifndef UND_BASE_RANGE_H
#define UND_BASE_RANGE_H

#include "und/base/slice.h"

/// Where the first byte at or behind `at` is that lies between `low` and
/// `high`, both of ASCII and counted in; the text's size where none does.
static inline uint32_t und_range_find(und_slice text, uint32_t at, char low,
                                      char high)
{
  const uint64_t ones = UINT64_MAX / 0xFF;
  const uint64_t tops = ones << 7;
  uint64_t word;

  for (; at < text.size && text.size - at >= sizeof word; at += sizeof word) {
    memcpy(&word, text.data + at, sizeof word);
    // The sums of a byte's seven lower bits reach the eighth where they are at
    // least `low`, and where they are above `high`; none reaches the next byte.
    uint64_t least = (word & ~tops) + ones * (0x80U - (unsigned char)low);
    uint64_t above = (word & ~tops) + ones * (0x7FU - (unsigned char)high);

    if ((least & ~above & ~word & tops) != 0) {
      break;
    }
  }
  while (at < text.size && (text.data[at] < low || text.data[at] > high)) {
    at++;
  }
  return at < text.size ? at : text.size;
}

static inline uint32_t und_range_digit(und_slice text, uint32_t at)
{
  return und_range_find(text, at, '0', '9');
}

static inline uint32_t und_range_capital(und_slice text, uint32_t at)
{
  return und_range_find(text, at, 'A', 'Z');
}

#endif
