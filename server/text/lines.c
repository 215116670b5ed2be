// SPDX-License-Identifier: MIT
//
// A line begins at offset p if the byte before p is LF, or is CR and the byte
// at p is not LF. So an edit can only move the starts from its first byte to
// the byte after its last, and all later ones by the same distance.

#include "und/text/lines.h"

#include "und/text/utf8.h"

typedef UND_ARRAY(uint32_t) offsets;

static const char *find(und_slice text, uint32_t from, uint32_t end, char byte)
{
  const char *found =
    from < end ? memchr(text.data + from, byte, end - from) : NULL;

  return found ? found : text.data + end;
}

// Add the starts p with first < p <= last: those whose break lies in
// [first, last).
static void scan(und_slice text, uint32_t first, uint32_t last, offsets *out)
{
  if (first >= last) {
    return;
  }
  uint32_t feed = (uint32_t)(find(text, first, last, '\n') - text.data);
  uint32_t back = (uint32_t)(find(text, first, last, '\r') - text.data);

  while (feed < last || back < last) {
    uint32_t next = feed < back ? feed : back;
    bool joined =
      next == back && next + 1 < text.size && text.data[next + 1] == '\n';
    if (!joined) {
      UND_PUSH(out, next + 1);
    }
    if (next == feed) {
      feed = (uint32_t)(find(text, next + 1, last, '\n') - text.data);
    } else {
      back = (uint32_t)(find(text, next + 1, last, '\r') - text.data);
    }
  }
}

void und_lines_init(und_lines *lines, und_slice text)
{
  offsets starts = {0};

  lines->memory = und_alloc(1, sizeof *lines->memory);
  UND_RESERVE(&starts, text.size / 64 + 1);
  UND_PUSH(&starts, 0);
  scan(text, 0, text.size, &starts);
  lines->starts.items = starts.items;
  lines->starts.count = starts.count;
  lines->starts.capacity = starts.capacity;
}

void und_lines_finish(und_lines *lines)
{
  und_free(lines->starts.items);
  und_free(lines->memory);
  *lines = (und_lines){0};
}

// The first index, from 1 on, whose start is at or after `offset`. Written
// without a branch inside the loop, which no processor could foresee.
static uint32_t lower_bound(const und_lines *lines, uint32_t offset)
{
  const uint32_t *base = lines->starts.items;
  uint32_t count = lines->starts.count;

  while (count > 1) {
    uint32_t half = count / 2;
    base += base[half] < offset ? half : 0;
    count -= half;
  }
  return (uint32_t)(base - lines->starts.items) + 1;
}

void und_lines_edit(und_lines *lines, und_slice text, uint32_t start,
                    uint32_t removed, uint32_t added)
{
  offsets fresh = {0};

  *lines->memory = (und_lines_memory){0};
  uint32_t first = lower_bound(lines, start);
  uint32_t after = lower_bound(lines, start + removed + 1);

  scan(text, start > 0 ? start - 1 : 0, start + added, &fresh);

  uint32_t tail = lines->starts.count - after;
  UND_RESERVE(&lines->starts, first + fresh.count + tail);
  uint32_t *items = lines->starts.items;
  uint32_t *moved = items + first + fresh.count;
  memmove(moved, items + after, tail * sizeof *items);
  if (fresh.count > 0) {
    memcpy(items + first, fresh.items, fresh.count * sizeof *items);
  }
  uint32_t distance = added - removed; // modulo 2^32, as is the sum below
  for (uint32_t i = 0; distance != 0 && i < tail; i++) {
    moved[i] += distance;
  }
  lines->starts.count = first + fresh.count + tail;
  und_free(fresh.items);
}

uint32_t und_lines_count(const und_lines *lines)
{
  return lines->starts.count;
}

static bool holds(const und_lines *lines, uint32_t line, uint32_t offset)
{
  const uint32_t *starts = lines->starts.items;

  return starts[line] <= offset &&
         (line + 1 == lines->starts.count || offset < starts[line + 1]);
}

uint32_t und_lines_at(const und_lines *lines, uint32_t offset)
{
  enum { NEAR = 3 }; // an answer names one line after the other

  uint32_t line = lines->memory->line;

  for (uint32_t i = 0; i < NEAR && line < lines->starts.count; i++, line++) {
    if (holds(lines, line, offset)) {
      lines->memory->line = line;
      return line;
    }
  }
  line = offset == UINT32_MAX ? lines->starts.count - 1
                              : lower_bound(lines, offset + 1) - 1;
  lines->memory->line = line;
  return line;
}

und_slice und_lines_get(const und_lines *lines, und_slice text, uint32_t line)
{
  if (line >= lines->starts.count) {
    return und_slice_cut(text, text.size, text.size);
  }
  uint32_t start = lines->starts.items[line];
  if (line + 1 == lines->starts.count) {
    return und_slice_cut(text, start, text.size);
  }
  uint32_t end = lines->starts.items[line + 1] - 1;
  bool pair =
    end > start && text.data[end] == '\n' && text.data[end - 1] == '\r';
  return und_slice_cut(text, start, pair ? end - 1 : end);
}

// Of eight bytes in a word: how many have their lowest bit set.
static uint32_t count_lowest(uint64_t word)
{
  return (uint32_t)((word & 0x0101010101010101U) * 0x0101010101010101U >> 56);
}

// How many units the characters take of which `word` holds `size` bytes: each
// byte that goes on with no character is one, a byte that begins one of four is
// another in UTF-16.
static uint32_t measure_word(uint64_t word, uint32_t size, und_units units)
{
  uint32_t more =
    units == UND_UNITS_UTF16
      ? count_lowest(word >> 7 & word >> 6 & word >> 5 & word >> 4)
      : 0;

  return size + more - count_lowest(word >> 7 & ~(word >> 6));
}

// How many units a whole run of characters takes, eight bytes at a time.
static uint32_t measure(und_slice run, und_units units)
{
  uint64_t word;
  uint32_t count = 0;
  uint32_t i = 0;

  if (units == UND_UNITS_UTF8) {
    return run.size;
  }
  for (; run.size - i >= sizeof word; i += (uint32_t)sizeof word) {
    memcpy(&word, run.data + i, sizeof word);
    count += measure_word(word, (uint32_t)sizeof word, units);
  }
  word = 0;
  if (i < run.size) {
    memcpy(&word, run.data + i, run.size - i);
  }
  return count + measure_word(word, run.size - i, units);
}

// How many bytes of `run` the first `column` units take.
static uint32_t advance(und_slice run, uint32_t column, und_units units)
{
  if (units == UND_UNITS_UTF8) {
    return und_utf8_floor(run, column);
  }
  uint32_t offset = 0;
  while (column > 0 && offset < run.size) {
    und_character character = und_utf8_step(run, offset);
    uint32_t width =
      units == UND_UNITS_UTF16 && character.code > 0xFFFF ? 2 : 1;
    if (width > column) {
      break;
    }
    column -= width;
    offset += character.size;
  }
  return offset;
}

// The column of the place `bytes` after the start of `line`, which is
// `content`.
static uint32_t column_of(const und_lines *lines, uint32_t line,
                          und_slice content, uint32_t bytes, und_units units)
{
  enum { LONG = 48 }; // shorter lines are counted as fast as remembered

  und_lines_memo *memo = &lines->memory->columns[units];
  bool known = memo->bytes > 0 && memo->line == line;
  uint32_t column;

  if (known && memo->bytes <= bytes) {
    column =
      memo->column + measure(und_slice_cut(content, memo->bytes, bytes), units);
  } else if (known && memo->bytes <= content.size &&
             memo->bytes - bytes < bytes) {
    column =
      memo->column - measure(und_slice_cut(content, bytes, memo->bytes), units);
  } else {
    column = measure(und_slice_cut(content, 0, bytes), units);
  }
  if (bytes >= LONG) {
    *memo = (und_lines_memo){line, bytes, column};
  }
  return column;
}

und_position und_lines_position(const und_lines *lines, und_slice text,
                                uint32_t offset, und_units units)
{
  offset = und_utf8_floor(text, offset);
  uint32_t line = und_lines_at(lines, offset);
  und_slice content = und_lines_get(lines, text, line);
  uint32_t start = lines->starts.items[line];

  return (und_position){line,
                        column_of(lines, line, content, offset - start, units)};
}

// The start of the character that is `back` units or less before the one at
// `from`.
static uint32_t retreat(und_slice content, uint32_t from, uint32_t back,
                        und_units units)
{
  while (back > 0 && from > 0) {
    uint32_t start = und_utf8_floor(content, from - 1);
    uint32_t width =
      units == UND_UNITS_UTF8 ? from - start
      : units == UND_UNITS_UTF16 && und_utf8_step(content, start).code > 0xFFFF
        ? 2
        : 1;

    from = start;
    back -= width < back ? width : back;
  }
  return from;
}

bool und_lines_offset(const und_lines *lines, und_slice text,
                      und_position place, und_units units, uint32_t *offset_out)
{
  if (place.line >= lines->starts.count) {
    return false;
  }
  und_slice content = und_lines_get(lines, text, place.line);
  und_lines_memo memo = lines->memory->columns[units];
  bool known =
    memo.bytes > 0 && memo.line == place.line && memo.bytes <= content.size;
  bool behind = known && memo.column > place.column;
  uint32_t bytes;

  if (behind && memo.column - place.column < place.column) {
    bytes = retreat(content, memo.bytes, memo.column - place.column, units);
  } else {
    memo = known && !behind ? memo : (und_lines_memo){0};
    bytes =
      memo.bytes + advance(und_slice_cut(content, memo.bytes, content.size),
                           place.column - memo.column, units);
  }
  column_of(lines, place.line, content, bytes, units); // to be remembered
  *offset_out = lines->starts.items[place.line] + bytes;
  return true;
}
