// SPDX-License-Identifier: MIT

#include "spots.h"

/// The mark at `at` of which one is enough: its size, or 0.
static uint32_t mark_at(und_slice text, uint32_t at)
{
  static const und_slice marks[] = {{",", 1},      {";", 1},      {"\uff0c", 3},
                                    {"\uff1b", 3}, {"\u3002", 3}, {"\u3001", 3},
                                    {"\u060c", 2}, {"\u061b", 2}};

  for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
    if (und_spot_stands(text, at, marks[i])) {
      return marks[i].size;
    }
  }
  return 0;
}

/// Does a mark end at `end`?
static bool is_behind_mark(und_slice text, uint32_t end)
{
  for (uint32_t size = 1; size <= 3 && size <= end; size++) {
    if (mark_at(text, end - size) == size) {
      return true;
    }
  }
  return false;
}

void und_spot_doubled(const und_spot *spot)
{
  uint32_t end = spot->at;
  uint32_t count = 0;

  for (uint32_t size; (size = mark_at(spot->text, end)) > 0; count++) {
    end += size;
  }
  // A full stop may only stand behind a comma.
  if (count > 0 && spot->text.data[end - 1] == ',' &&
      und_spot_byte(spot->text, end) == '.') {
    end++;
    count++;
  }
  if (count > 1 && !is_behind_mark(spot->text, spot->at)) {
    und_spot_report(spot, UND_CHECK_DOUBLE_PUNCT, spot->at, end);
  }
}
