// SPDX-License-Identifier: MIT
//
// The shape of a row, up to its last component.

#include "symbol_reader.h"

static bool starts_suffix(und_slice text, uint32_t at)
{
  static const und_slice words[] = {
    {"/Add.", 5}, {"/Corr.", 6}, {"/Rev.", 5}, {"/Amend.", 7}, {"/Summary", 8},
  };
  for (uint32_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    if (und_slice_starts(und_slice_cut(text, at, text.size), words[i])) {
      return true;
    }
  }
  return false;
}

// Capitals, digits and marks, up to the suffixes; a digit among them.
static bool read_rest(const symbol_reader *r, uint32_t *at)
{
  enum { LONGEST = 60 };
  uint32_t end = *at;
  uint32_t digits = 0;
  while (end - *at < LONGEST && !starts_suffix(r->text, end)) {
    char byte = byte_at(r->text, end);
    bool part = und_symbol_is_capital_at(r, end) || und_is_digit(byte) ||
                (end > *at && (byte == '/' || byte == '.' || byte == '-') &&
                 (und_symbol_is_capital_at(r, end + 1) ||
                  und_is_digit(byte_at(r->text, end + 1)))) ||
                (und_is_letter(byte) && end > *at &&
                 und_is_letter(r->text.data[end - 1]));
    if (!part) {
      break;
    }
    digits += und_is_digit(byte);
    end++;
  }
  // The second half of a double symbol is none of the first.
  for (uint32_t dash = *at; dash + 2 < end; dash++) {
    if (r->text.data[dash] == '-' && und_is_capital(r->text.data[dash + 1]) &&
        r->text.data[dash + 2] == '/') {
      end = dash;
    }
  }
  if (digits == 0) {
    return false;
  }
  *at = end;
  return true;
}

static const struct {
  uint32_t last;
  const char *word;
  und_symbol_kind kind;
} last_words[] = {
  {UND_LAST_LIMITED, "L.", UND_SYMBOL_DRAFT},
  {UND_LAST_SUMMARY, "SR.", UND_SYMBOL_RECORD},
  {UND_LAST_VERBATIM, "PV.", UND_SYMBOL_RECORD},
  {UND_LAST_INFO, "INF/", UND_SYMBOL_INFORMATION},
  {UND_LAST_INFO_DOT, "INF.", UND_SYMBOL_INFORMATION},
  {UND_LAST_CRP, "CRP.", UND_SYMBOL_ROOM_PAPER},
  {UND_LAST_LIMITED, "R.", UND_SYMBOL_RESTRICTED}, // where L. may stand
  {UND_LAST_WP, "WP.", UND_SYMBOL_WORKING_PAPER},
  {UND_LAST_NGO, "NGO/", UND_SYMBOL_DOCUMENT},
  {UND_LAST_PETITION, "PET.", UND_SYMBOL_DOCUMENT},
  {UND_LAST_MISC, "MISC.", UND_SYMBOL_DOCUMENT},
  {UND_LAST_MISC, "Misc.", UND_SYMBOL_DOCUMENT},
  {UND_LAST_DECISION, "DEC/", UND_SYMBOL_DECISION},
  {UND_LAST_NOTE, "NOTE/", UND_SYMBOL_DOCUMENT},
  {UND_LAST_GOVERNMENT, "G/", UND_SYMBOL_DOCUMENT},
  {UND_LAST_INSTITUTION, "NI/", UND_SYMBOL_DOCUMENT},
};

// The numbers 11-13 of a range of meetings.
static void read_range(const symbol_reader *r, uint32_t *at)
{
  uint32_t end = *at + 1;
  uint32_t last;
  if (byte_at(r->text, *at) == '-' &&
      und_symbol_read_number(r->text, &end, &last) && last > r->found->number) {
    r->found->last = last;
    *at = end;
  }
}

// One of the row's last components. Returns where it ends, or 0.
static uint32_t read_last(const symbol_reader *r, uint32_t at)
{
  und_symbol *found = r->found;
  uint32_t last = r->row->last;
  found->last = 0;
  if (last == 0) {
    return at;
  }
  if (last & UND_LAST_NUMBER &&
      und_symbol_read_number(r->text, &at, &found->number)) {
    return at;
  }
  for (uint32_t i = 0; i < sizeof last_words / sizeof last_words[0]; i++) {
    uint32_t end = at;
    if (last & last_words[i].last &&
        und_symbol_read_literal(r, &end, last_words[i].word) &&
        und_symbol_read_number(r->text, &end, &found->number)) {
      found->kind = last_words[i].kind;
      if (found->kind == UND_SYMBOL_RECORD) {
        read_range(r, &end);
      }
      return end;
    }
  }
  return 0;
}

// One mark of a shape.
static bool read_mark(const symbol_reader *r, char mark, uint32_t *at)
{
  uint32_t ignored;
  uint32_t end = *at;
  switch (mark) {
  case '#':
    return und_symbol_read_number(r->text, at, &r->found->number);
  case '%':
    return und_symbol_read_year(r->text, at, &r->found->year);
  case '$':
    return und_symbol_read_roman(r->text, at, &ignored);
  case '^':
    *at += und_symbol_is_capital_at(r, end);
    return *at > end;
  case '@':
    while (und_symbol_is_capital_at(r, *at)) {
      ++*at;
    }
    return *at > end;
  case '*':
    return read_rest(r, at);
  default:
    *at += und_symbol_is_byte(r, end, mark);
    return *at > end;
  }
}

// The rest of a row's shape and its last component. Returns where it ends, or
// 0. An optional component is tried first with, then without.
uint32_t und_symbol_read_shape(const symbol_reader *r, const char *shape,
                               uint32_t at)
{
  for (; *shape && *shape != ']'; shape++) {
    if (*shape == '~') { // the number that follows is the session
      shape++;
      if (!und_symbol_read_session(r, &at)) {
        return 0;
      }
    } else if (*shape == '[') {
      const char *after = strchr(shape, ']') + 1;
      uint32_t inside = at;
      uint32_t year = r->found->year;
      const char *mark = shape + 1;
      while (*mark != ']' && read_mark(r, *mark, &inside)) {
        mark++;
      }
      uint32_t end = *mark == ']' ? und_symbol_read_shape(r, after, inside) : 0;
      if (end == 0) {
        r->found->year = year;
      }
      return end > 0 ? end : und_symbol_read_shape(r, after, at);
    } else if (!read_mark(r, *shape, &at)) {
      return 0;
    }
  }
  return read_last(r, at);
}
