// SPDX-License-Identifier: MIT

#include "spots.h"

/// The mark at `at` of which one is enough: its size, or 0.
static uint32_t mark_at(und_slice text, uint32_t at)
{
  static const und_slice marks[] = {
    {"\uff0c", 3}, {"\uff1b", 3}, {"\u3002", 3}, {"\u3001", 3}};
  unsigned char first = (unsigned char)und_spot_byte(text, at);

  if (first < 0x80) {
    return first == ',' || first == ';';
  }
  if (first == 0xD8) { // \u060c, \u061b, and half of the Arabic letters
    unsigned char second = (unsigned char)und_spot_byte(text, at + 1);

    return second == 0x8C || second == 0x9B ? 2 : 0;
  }
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
  uint32_t end = spot->at + mark_at(spot->text, spot->at);
  uint32_t count = 1;

  // Most marks have a blank or a letter behind them.
  if (end == spot->at || und_spot_byte(spot->text, end) == ' ') {
    return;
  }
  for (uint32_t size; (size = mark_at(spot->text, end)) > 0; count++) {
    end += size;
  }
  // A full stop may only stand behind a comma.
  if (spot->text.data[end - 1] == ',' &&
      und_spot_byte(spot->text, end) == '.') {
    end++;
    count++;
  }
  if (count > 1 && !is_behind_mark(spot->text, spot->at)) {
    und_spot_report(spot, UND_CHECK_DOUBLE_PUNCT, spot->at, end);
  }
}

/// Words in square brackets are what negotiators had not agreed upon. A line of
/// its own in brackets tells where a text comes from.
void und_spot_bracket(const und_spot *spot)
{
  static const char *const notes[] = {"sic", "Original", "original", "emphasis",
                                      "A/",  "S/",       "E/",       NULL};
  und_slice text = spot->text;
  uint32_t at = spot->at;
  uint32_t end = at + 1;

  while (end < text.size && !und_spot_is_one_of(text.data[end], "[]\n")) {
    end++;
  }
  for (int i = 0; notes[i] != NULL; i++) {
    if (und_spot_stands(text, at + 1, und_slice_from(notes[i]))) {
      return;
    }
  }
  bool words = und_spot_is_letter(text, at + 1) && end > at + 2 &&
               und_spot_byte(text, end) == ']' && at > 1 &&
               text.data[at - 1] == ' ' &&
               und_spot_blanks_before(text, at - 1) == 0 &&
               !und_spot_is_one_of(und_spot_byte(text, end + 1), "(:");

  // Reports quote; paragraphs of resolutions open with a verb of their own.
  if (words && spot->flow->parts[spot->index].opener != 0 &&
      und_spot_is_odd(spot, UND_HABIT_BRACKETED)) {
    und_spot_report(spot, UND_CHECK_BRACKET_NEGOTIATED, at, end + 1);
  }
}
