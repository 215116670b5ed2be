// SPDX-License-Identifier: MIT
//
// What a parsed symbol says: its spellings, name, years and address.

#include <strings.h>

#include "symbol_plain.h"
#include "symbol_table.h"
#include "und/base/ascii.h"

static char capital(char byte)
{
  return byte >= 'a' && byte <= 'z' ? (char)(byte - ('a' - 'A')) : byte;
}

static void add_byte(und_buffer *out, char byte)
{
  und_buffer_add(out, (und_slice){&byte, 1});
}

// Append `text` in plain bytes, without its spaces.
static void add_tight(und_slice text, bool key, und_buffer *out)
{
  for (uint32_t i = 0; i < text.size;) {
    char byte = text.data[i];
    uint32_t size = und_symbol_plain_mark(text, i, &byte);
    if (byte != ' ' && byte != '\0') {
      add_byte(out, key ? capital(byte) : byte);
    }
    i += size > 0 ? size : 1;
  }
}

static uint32_t bracket_of(und_slice base)
{
  uint32_t open = 0;
  while (open < base.size && base.data[open] != '(') {
    open++;
  }
  return open;
}

// The base of one half, its part letter after the number.
static void write_base(und_slice base, const und_symbol *symbol, bool key,
                       und_buffer *out)
{
  if (!symbol->part) {
    add_tight(base, key, out);
    return;
  }
  uint32_t open = symbol->roman ? bracket_of(base) : base.size;
  uint32_t number = open;
  while (number > 0 && !und_is_digit(base.data[number - 1])) {
    number--;
  }
  uint32_t close = open;
  while (close < base.size && base.data[close] != ')') {
    close++;
  }
  add_tight(und_slice_cut(base, 0, number), key, out);
  add_byte(out, symbol->part);
  add_tight(und_slice_cut(base, open, close + 1), key, out);
}

static void write_half(und_slice text, const und_symbol *symbol, bool key,
                       und_buffer *out)
{
  write_base(und_slice_cut(text, 0, symbol->base_size), symbol, key, out);
  add_tight(und_slice_cut(text, symbol->base_size, text.size), key, out);
}

// The second half of a double symbol in plain bytes.
static bool parse_second(const und_symbol *symbol, und_symbol *half_out)
{
  und_slice rest =
    und_slice_cut(symbol->text, symbol->half_size + 1, symbol->text.size);
  return symbol->half_size > 0 && und_symbol_parse_link(rest, half_out);
}

static void write_plain(const und_symbol *symbol, bool key, und_buffer *out)
{
  und_symbol half;
  if (!parse_second(symbol, &half)) {
    write_half(symbol->text, symbol, key, out);
    return;
  }
  write_half(und_slice_cut(symbol->text, 0, symbol->half_size), symbol, key,
             out);
  add_byte(out, '-');
  write_half(half.text, &half, key, out);
}

static void write_symbol(const und_symbol *symbol, bool key, und_buffer *out)
{
  und_buffer tight = {0};
  und_symbol plain;
  add_tight(symbol->text, false, &tight);
  bool again = tight.size < symbol->text.size &&
               und_symbol_parse_link(und_buffer_slice(&tight), &plain);
  write_plain(again ? &plain : symbol, key, out);
  und_buffer_finish(&tight);
}

void und_symbol_write(const und_symbol *symbol, und_buffer *out)
{
  write_symbol(symbol, false, out);
}

void und_symbol_write_key(const und_symbol *symbol, und_buffer *out)
{
  write_symbol(symbol, true, out);
}

// Is `part` the first or the second half of the double symbol `whole`?
static bool is_half(und_slice part, und_slice whole)
{
  if (part.size + 1 >= whole.size) {
    return false;
  }
  uint32_t second = whole.size - part.size;
  return (und_slice_starts(whole, part) && whole.data[part.size] == '-') ||
         (whole.data[second - 1] == '-' &&
          und_slice_equal(und_slice_cut(whole, second, whole.size), part));
}

bool und_symbol_equal(und_slice left, und_slice right)
{
  und_symbol first;
  und_symbol second;
  if (!und_symbol_parse_link(left, &first) ||
      !und_symbol_parse_link(right, &second) || first.text.size < left.size ||
      second.text.size < right.size) {
    return false;
  }
  und_buffer keys[2] = {{0}, {0}};
  und_symbol_write_key(&first, &keys[0]);
  und_symbol_write_key(&second, &keys[1]);
  und_slice one = und_buffer_slice(&keys[0]);
  und_slice other = und_buffer_slice(&keys[1]);
  bool equal = und_slice_equal(one, other) ||
               (second.half_size > 0 && is_half(one, other)) ||
               (first.half_size > 0 && is_half(other, one));
  und_buffer_finish(&keys[0]);
  und_buffer_finish(&keys[1]);
  return equal;
}

const char *und_symbol_series_name(const und_symbol *symbol,
                                   und_language language)
{
  const und_symbol_series *series = &und_symbol_series_table[symbol->series];
  return series->names[language] ? series->names[language]
                                 : series->names[UND_EN];
}

// The special sessions of the Assembly, and the emergency ones up to the last
// that has an end: the years of the first and the last meeting.
typedef struct {
  uint16_t first;
  uint16_t last;
} session_years;

static const session_years special_years[] = {
  {1947, 1947}, {1948, 1948}, {1961, 1961}, {1963, 1963}, {1967, 1967},
  {1974, 1974}, {1975, 1975}, {1978, 1978}, {1978, 1978}, {1978, 1978},
  {1980, 1980}, {1982, 1982}, {1986, 1986}, {1986, 1986}, {1988, 1988},
  {1989, 1989}, {1990, 1990}, {1990, 1990}, {1997, 1997}, {1998, 1998},
  {1999, 1999}, {1999, 1999}, {2000, 2000}, {2000, 2000}, {2001, 2001},
  {2001, 2001}, {2002, 2002}, {2005, 2005}, {2014, 2014}, {2016, 2016},
  {2020, 2020}, {2021, 2021},
};

static const session_years emergency_years[] = {
  {1956, 1956}, {1956, 1956}, {1958, 1958}, {1960, 1960}, {1967, 1967},
  {1980, 1980}, {1980, 1982}, {1981, 1981}, {1982, 1982},
};

static bool special_session_years(const und_symbol *symbol, uint32_t *first_out,
                                  uint32_t *last_out)
{
  bool emergency = symbol->session_kind == UND_SESSION_EMERGENCY;
  const session_years *years = emergency ? emergency_years : special_years;
  uint32_t count = emergency
                     ? sizeof emergency_years / sizeof emergency_years[0]
                     : sizeof special_years / sizeof special_years[0];
  if (symbol->body != UND_BODY_GA || symbol->session > count) {
    return false;
  }
  *first_out = years[symbol->session - 1].first;
  *last_out = years[symbol->session - 1].last;
  return true;
}

// Before session 31 the Assembly numbered its resolutions in one run and put
// the session after them in roman numerals.
bool und_symbol_years(const und_symbol *symbol, uint32_t *first_out,
                      uint32_t *last_out)
{
  if (symbol->year > 0) {
    *first_out = symbol->year;
    *last_out = symbol->year;
    return true;
  }
  if (symbol->session == 0) {
    return false;
  }
  if (symbol->session_kind != UND_SESSION_REGULAR) {
    return special_session_years(symbol, first_out, last_out);
  }
  und_body body = symbol->body;
  if (body >= UND_BODY_FIRST_COMMITTEE && body <= UND_BODY_SIXTH_COMMITTEE) {
    body = UND_BODY_GA;
  }
  if (body == UND_BODY_ECOSOC && symbol->roman) { // about two sessions a year
    *first_out = 1945 + symbol->session / 2;
    *last_out = 1947 + symbol->session / 2;
    return true;
  }
  return und_body_years(body, symbol->session, first_out, last_out);
}

bool und_symbol_publication(const und_symbol *symbol, und_buffer *out)
{
  bool adopted = symbol->kind == UND_SYMBOL_RESOLUTION ||
                 symbol->kind == UND_SYMBOL_DECISION;
  uint32_t first;
  uint32_t last;
  if (!adopted || symbol->linked || symbol->roman) {
    return false;
  }
  if (symbol->body == UND_BODY_GA &&
      symbol->session_kind == UND_SESSION_REGULAR) {
    und_buffer_addf(out, "A/%u/49", symbol->session);
    return true;
  }
  // The reports of two commissions: Supplements 10 and 8 of the Council.
  static const struct {
    und_body body;
    uint32_t report;
  } reports[] = {{UND_BODY_CCPCJ, 30}, {UND_BODY_CND, 28}};
  for (uint32_t i = 0; i < sizeof reports / sizeof reports[0]; i++) {
    if (symbol->body == reports[i].body &&
        und_body_years(symbol->body, symbol->session, &first, &last)) {
      und_buffer_addf(out, "E/%u/%u", last, reports[i].report);
      return true;
    }
  }
  return false;
}

// The words of symbols that have small letters.
static const char *const small_words[] = {
  "/Add.",    "/Corr.",        "/Rev.",         "/Amend.",
  "/Summary", "/Sub.",         "/Res.",         "/Dec.",
  "/Agenda/", "(Part",         "(Vol.",         "(Resumption",
  "(Sect.",   "(Income sect.", "(Introduction", "(Plan outline",
};

void und_symbol_write_of_key(und_slice key, und_buffer *out)
{
  for (uint32_t at = 0; at < key.size;) {
    und_slice copied = und_slice_cut(key, at, at + 1);
    bool begins = key.data[at] == '/' || key.data[at] == '(';

    for (size_t i = 0; begins && i < sizeof small_words / sizeof *small_words;
         i++) {
      uint32_t size = (uint32_t)strlen(small_words[i]);
      if (size <= key.size - at &&
          strncasecmp(key.data + at, small_words[i], size) == 0) {
        copied = (und_slice){small_words[i], size};
        break;
      }
    }
    und_buffer_add(out, copied);
    at += copied.size;
  }
}
