// SPDX-License-Identifier: MIT

#include "beginnings.h"

#include "und/base/ascii.h"

static void add(und_beginnings *set, uint32_t beginning)
{
  uint32_t hash = und_beginning_hash(beginning);

  set->bits[hash / 32] |= 1U << hash % 32;
}

/// How many bytes of the pattern's beginning are what they are.
static uint32_t plain_size(const char *pattern)
{
  uint32_t size = 0;

  while (size < UND_BEGINNING && pattern[size] != '\0' &&
         pattern[size] != '~' && pattern[size] != '#') {
    size++;
  }
  return size;
}

void und_beginnings_add(und_beginnings *set, const char *pattern)
{
  enum { BYTES = 256 };
  uint32_t size = plain_size(pattern);
  uint32_t first = (uint32_t)(unsigned char)pattern[0] << 16;
  uint32_t second = size > 1 ? (uint32_t)(unsigned char)pattern[1] << 8 : 0;

  if (size == UND_BEGINNING) {
    add(set, und_beginning_of(pattern));
  } else if (size > 0) { // anything may stand behind
    for (uint32_t i = 0; i < (size == 1 ? BYTES * BYTES : BYTES); i++) {
      add(set, first | (second + i));
    }
  }
}

bool und_beginnings_may_start(const und_beginnings *set, und_slice text)
{
  enum { ROOM = 5 }; // for a beginning, wherever characters end
  char folded[ROOM];
  uint32_t origin[ROOM + 1];
  uint32_t size = 0;

  while (size < UND_BEGINNING && size < text.size &&
         und_is_letter(text.data[size])) {
    folded[size] = (char)(text.data[size] | 0x20);
    size++;
  }
  if (size < UND_BEGINNING) { // not as plain as most
    size = und_fold(text, folded, origin, ROOM);
  }
  return und_beginnings_has(set, (und_slice){folded, size}, 0);
}
