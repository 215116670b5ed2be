// SPDX-License-Identifier: MIT

#include "und/base/within.h"

// How common a byte is: the letters of English, French and Spanish by their
// order; the first byte of other letters stands before each of them.
static uint8_t commonness_of(char byte)
{
  // clang-format off
  static const uint8_t letters[0x100] = {
    ['q'] = 1,  ['j'] = 1,  ['z'] = 1,  ['k'] = 1,  ['x'] = 1,  ['v'] = 2,
    ['b'] = 2,  ['w'] = 2,  ['y'] = 3,  ['g'] = 3,  ['f'] = 4,  ['p'] = 5,
    ['m'] = 5,  ['u'] = 6,  ['h'] = 6,  ['c'] = 7,  ['d'] = 8,  ['l'] = 8,
    ['r'] = 9,  ['s'] = 10, ['i'] = 11, ['n'] = 11, ['o'] = 12, ['a'] = 13,
    ['t'] = 14, ['e'] = 15, [' '] = 20,
  };
  // clang-format on

  return (unsigned char)byte >= 0xC0 ? UINT8_MAX : letters[(unsigned char)byte];
}

/// Which byte of `word` is the rarest; of several the last, for the last byte
/// of a letter tells more than those before it.
static uint32_t rarest_of(und_slice word)
{
  uint32_t rarest = 0;

  for (uint32_t i = 1; i < word.size; i++) {
    if (commonness_of(word.data[i]) <= commonness_of(word.data[rarest])) {
      rarest = i;
    }
  }
  return rarest;
}

uint32_t und_within(und_slice text, uint32_t at, und_slice word)
{
  const uint32_t rarest = rarest_of(word);

  while (at < text.size && text.size - at >= word.size) {
    const char *from = text.data + at + rarest;
    const char *found =
      memchr(from, word.data[rarest], text.size - at - word.size + 1);

    if (found == NULL) {
      break;
    }
    at += (uint32_t)(found - from);
    if (text.data[at] == word.data[0] && // as seldom
        memcmp(text.data + at, word.data, word.size) == 0) {
      return at;
    }
    at++;
  }
  return text.size;
}
