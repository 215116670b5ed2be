// SPDX-License-Identifier: MIT

#include "excerpt.h"

#include <stdio.h>

void und_excerpt_print(const und_text *text, uint32_t start, uint32_t end)
{
  und_slice all = und_text_slice(text);
  und_position place = und_text_position(text, start, UND_UNITS_UTF32);
  und_position last = und_text_position(text, end, UND_UNITS_UTF32);
  und_slice line = und_lines_get(&text->lines, all, place.line);
  uint32_t before = start - (uint32_t)(line.data - all.data);
  uint32_t from = before > 40 ? before - 40 : 0;
  uint32_t marks = last.line == place.line && last.column > place.column
                     ? last.column - place.column
                     : 1;

  while (from > 0 && ((unsigned char)line.data[from] & 0xC0) == 0x80) {
    from--;
  }
  und_slice shown = und_slice_cut(line, from, from + 100);

  while (shown.size > 0 && from + shown.size < line.size &&
         ((unsigned char)line.data[from + shown.size] & 0xC0) == 0x80) {
    shown.size--;
  }
  uint32_t column = 0;

  for (uint32_t i = from; i < before; i++) {
    column += ((unsigned char)line.data[i] & 0xC0) != 0x80;
  }
  printf("    %s%.*s%s\n    %*s", from > 0 ? "\u2026" : "", (int)shown.size,
         shown.data, from + shown.size < line.size ? "\u2026" : "",
         (int)(column + (from > 0)), "");
  for (uint32_t i = 0; i < marks && i < 60; i++) {
    putchar('^');
  }
  putchar('\n');
}
