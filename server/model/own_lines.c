// SPDX-License-Identifier: MIT

#include "own_lines.h"

uint32_t und_trim_end(und_slice text, uint32_t start, uint32_t end)
{
  for (;;) {
    if (end > start && und_is_white(text.data[end - 1])) {
      end--;
    } else if (end > start + 1 && text.data[end - 2] == '\xC2' &&
               text.data[end - 1] == '\xA0') {
      end -= 2;
    } else {
      return end;
    }
  }
}

uint32_t und_skip_blanks(und_slice text, uint32_t start, uint32_t end)
{
  for (;;) {
    if (start < end && und_is_white(text.data[start])) {
      start++;
    } else if (start + 1 < end && text.data[start] == '\xC2' &&
               text.data[start + 1] == '\xA0') {
      start += 2;
    } else {
      return start;
    }
  }
}

static bool is_break(char c)
{
  return c == '\n' || c == '\r' || c == '\f';
}

/// Where the line at `start` ends: at \n, \r or \f, or at `limit`. Lines of a
/// text without one of them are looked for a piece at a time, or each would
/// take a look at all the rest.
static uint32_t line_end(und_slice text, uint32_t start, uint32_t limit)
{
  enum { PIECE = 512 };
  static const char breaks[] = {'\n', '\r', '\f'};

  while (start < limit) {
    uint32_t end = limit - start > PIECE ? start + PIECE : limit;
    uint32_t first = end;

    for (size_t i = 0; i < sizeof breaks; i++) {
      const char *at = memchr(text.data + start, breaks[i], first - start);

      first = at != NULL ? (uint32_t)(at - text.data) : first;
    }
    if (first < end) {
      return first;
    }
    start = end;
  }
  return limit;
}

bool und_own_line_next(und_line_reader *reader, und_own_line *line)
{
  const und_block *block = reader->block;

  while (reader->at < block->end) {
    if (reader->hole < block->hole_count &&
        reader->at >= block->holes[reader->hole].start) {
      if (reader->at < block->holes[reader->hole].end) {
        reader->at = block->holes[reader->hole].end;
      }
      reader->hole++;
      continue;
    }
    uint32_t limit = reader->hole < block->hole_count
                       ? block->holes[reader->hole].start
                       : block->end;
    uint32_t start = reader->at;
    uint32_t end = line_end(reader->text, start, limit);

    reader->at = end < limit ? end + 1 : end;
    line->start = und_skip_blanks(reader->text, start, end);
    line->end = und_trim_end(reader->text, line->start, end);
    if (line->start < line->end) {
      uint32_t begin = line->start;

      while (begin > 0 && !is_break(reader->text.data[begin - 1])) {
        begin--;
      }
      line->indent = line->start - begin;
      return true;
    }
  }
  return false;
}
