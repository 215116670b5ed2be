// SPDX-License-Identifier: MIT
//
// Dates as they are written: 1er mars, 8 mars, 23 July 2019, 4 декабря 2000
// года. What the date says is looked at in periods.c.

#include <stdio.h>

#include "spots.h"
#include "und/symbol/keyword.h"

// A day, a month and perhaps a year, each with its place.
typedef struct {
  uint32_t day;
  uint32_t day_end;  ///< of its figures
  uint32_t mark_end; ///< of st, nd, er behind them
  uint32_t month;
  uint32_t month_end;
  uint32_t year; ///< 0 where none follows
  uint32_t year_at;
  bool comma; ///< before the year
} date;

static const und_slice marks_of[UND_LANGUAGE_COUNT][4] = {
  [UND_EN] = {{"st", 2}, {"nd", 2}, {"rd", 2}, {"th", 2}},
};

// The letters, or the bytes, that names of months begin with.
static const char *const initials[UND_LANGUAGE_COUNT] = {
  [UND_EN] = "JjFfMmAaSsOoNnDd",
  [UND_FR] = "JjFfMmAaSsOoNnDd",
  [UND_ES] = "EeFfMmAaJjSsOoNnDd",
  [UND_RU] = "\xD0\xD1",
};

static uint32_t mark_size(und_slice text, uint32_t at, und_language language)
{
  for (int i = 0; i < 4; i++) {
    und_slice mark = marks_of[language][i];

    if (mark.size > 0 && und_spot_stands(text, at, mark)) {
      return mark.size;
    }
  }
  return 0;
}

/// The figures at `at`, no more than four of them; `*end_out` is where they
/// end. 0 where there are more, or none.
static uint32_t read_figures(und_slice text, uint32_t at, uint32_t *end_out)
{
  enum { MOST = 4 };
  uint32_t value = 0;
  uint32_t end = at;

  while (und_is_digit(und_spot_byte(text, end)) && end - at <= MOST) {
    value = value * 10 + (uint32_t)(text.data[end++] - '0');
  }
  *end_out = end;
  return end - at <= MOST ? value : 0;
}

/// The name of the month at `at`: where it ends, or `at`.
static uint32_t read_month(und_slice text, uint32_t at, und_language language)
{
  enum { LONGEST = 24 };
  uint32_t size = 0;

  if (at >= text.size ||
      !und_spot_is_one_of(text.data[at], initials[language]) ||
      und_keyword_month(und_slice_cut(text, at, at + LONGEST), language,
                        &size) == 0 ||
      und_spot_is_letter(text, at + size)) {
    return at;
  }
  return at + size;
}

/// Over blanks and, in Spanish, "de" or "del".
static uint32_t skip_link(und_slice text, uint32_t at, und_language language)
{
  static const und_slice links[] = {{"del ", 4}, {"de ", 3}, {"de\u00a0", 4}};
  uint32_t blanks = und_spot_blanks(text, at);

  for (size_t i = 0; blanks > 0 && language == UND_ES && i < 3; i++) {
    if (und_spot_stands(text, at + blanks, links[i])) {
      return at + blanks + links[i].size;
    }
  }
  return at + blanks;
}

static bool is_year(uint32_t value)
{
  return value >= 1800 && value < 2200;
}

static void read_year(und_slice text, und_language language, date *out)
{
  uint32_t at = out->month_end;
  uint32_t end;

  out->comma = und_spot_byte(text, at) == ',';
  at = skip_link(text, at + out->comma, language);
  uint32_t value =
    at > out->month_end + out->comma ? read_figures(text, at, &end) : 0;

  if (is_year(value) && !und_spot_is_letter(text, end)) {
    out->year = value;
    out->year_at = at;
  }
}

/// Read the date whose day begins at the spot.
static bool read_date(const und_spot *spot, date *out)
{
  enum { LAST = 31 };
  und_slice text = spot->text;
  und_language language = spot->flow->language;
  uint32_t at = spot->at;
  char before = und_spot_before(text, at);
  uint32_t end;

  if (und_is_digit(before) || und_spot_is_one_of(before, "/.,") ||
      (at > 0 && und_spot_is_letter(text, at - 1))) {
    return false;
  }
  *out = (date){.day = read_figures(text, at, &end)};
  if (out->day == 0 || out->day > LAST) {
    return false;
  }
  out->day_end = end;
  out->mark_end = end + mark_size(text, end, language);
  out->month = skip_link(text, out->mark_end, language);
  out->month_end = out->month > out->mark_end
                     ? read_month(text, out->month, language)
                     : out->month;
  if (out->month_end == out->month) {
    return false;
  }
  read_year(text, language, out);
  return true;
}

// ------------------------------------------------------------------ the day

/// 1 mars, 1st March 2021
static void check_first(const und_spot *spot, const date *d)
{
  und_slice figures = und_slice_cut(spot->text, spot->at, d->day_end);

  if (spot->flow->language == UND_FR &&
      und_slice_equal(figures, UND_SLICE("1"))) {
    und_spot_amend(spot, UND_CHECK_TYPO_FIRST_OF_MONTH, spot->at, d->day_end,
                   UND_SLICE("1er"));
  } else if (d->mark_end > d->day_end && d->year > 0) {
    und_spot_amend(spot, UND_CHECK_TYPO_FIRST_OF_MONTH, spot->at, d->mark_end,
                   figures);
  }
}

/// Exchange the case of the letter, which has a partner 32 codes away.
static und_slice other_case(und_slice letter, char *room)
{
  memcpy(room, letter.data, letter.size);
  if (letter.size == 1) {
    room[0] = (char)(room[0] ^ 0x20);
    return (und_slice){room, 1};
  }
  unsigned code = (unsigned)((unsigned char)room[0] & 0x1F) << 6 |
                  ((unsigned char)room[1] & 0x3F);

  code += code < 0x430 ? 0x20 : (unsigned)-0x20;
  room[0] = (char)(0xC0 | code >> 6);
  room[1] = (char)(0x80 | (code & 0x3F));
  return (und_slice){room, 2};
}

static bool is_capital_at(und_slice text, uint32_t at)
{
  return und_is_capital(text.data[at]) ||
         (text.data[at] == '\xD0' &&
          (unsigned char)und_spot_byte(text, at + 1) >= 0x90 &&
          (unsigned char)und_spot_byte(text, at + 1) < 0xB0);
}

/// 8 Mars 2021, 8 march 2021. Without a year it may be a name: 8 Марта.
static void check_case(const und_spot *spot, const date *d)
{
  und_slice text = spot->text;
  uint32_t size = spot->flow->language == UND_RU ? 2 : 1;
  bool capital = is_capital_at(text, d->month);
  char room[2];

  if (d->year == 0 || is_capital_at(text, d->month + size) ||
      capital == (spot->flow->language == UND_EN)) {
    return;
  }
  und_slice letter = und_slice_cut(text, d->month, d->month + size);
  char word[32];
  und_slice rest = und_slice_cut(text, d->month + size, d->month_end);

  if (size + rest.size < sizeof word) {
    und_slice first = other_case(letter, room);

    memcpy(word, first.data, first.size);
    memcpy(word + first.size, rest.data, rest.size);
    und_spot_amend(spot, UND_CHECK_TYPO_MONTH_CASE, d->month, d->month_end,
                   (und_slice){word, size + rest.size});
  }
}

/// 4 декабря 2000, without года
static void check_russian(const und_spot *spot, const date *d)
{
  enum { FIGURES = 4 };
  static const char *const after[] = {"\u0433",
                                      "-",
                                      "/",
                                      "\u2010",
                                      "\u2011",
                                      "\u2012",
                                      "\u2013",
                                      "\u2014",
                                      "\u2015",
                                      "\u2212",
                                      "\u0438\u043b\u0438"};
  und_slice text = spot->text;
  uint32_t end = d->year_at + FIGURES;
  uint32_t next = end + und_spot_blanks(text, end);
  char put[16];

  for (size_t i = 0; i < sizeof after / sizeof after[0]; i++) {
    if (und_spot_stands(text, next, und_slice_from(after[i]))) {
      return; // года, г.; the years go on
    }
  }
  if (und_spot_byte(text, end) == ',' &&
      is_year(
        read_figures(text, end + 1 + und_spot_blanks(text, end + 1), &next))) {
    return; // 2000, 2001 и 2002 годов
  }
  next = end + und_spot_blanks(text, end);
  if (und_spot_stands(text, next, UND_SLICE("\u0438 ")) &&
      und_is_digit(und_spot_byte(text, next + 3))) {
    return; // 2000 и 2001 годов
  }
  int size = snprintf(put, sizeof put, "%u \u0433\u043e\u0434\u0430", d->year);

  und_spot_amend(spot, UND_CHECK_TYPO_DATE_RU, d->year_at, end,
                 (und_slice){put, (uint32_t)size});
}

/// 23 July, 2019
static void check_comma(const und_spot *spot, const date *d)
{
  char put[40];
  und_slice month = und_slice_cut(spot->text, d->month, d->month_end);
  int size = snprintf(put, sizeof put, "%u %.*s %u", d->day, (int)month.size,
                      month.data, d->year);

  if (size < (int)sizeof put) {
    und_spot_amend(spot, UND_CHECK_TYPO_DATE_ORDER, spot->at, d->year_at + 4,
                   (und_slice){put, (uint32_t)size});
  }
}

void und_spot_day(const und_spot *spot)
{
  date d;

  if (!read_date(spot, &d)) {
    return;
  }
  check_first(spot, &d);
  check_case(spot, &d);
  bool line = spot->flow->parts[spot->index].shape == UND_SHAPE_MASTHEAD;

  if (spot->flow->language == UND_RU && d.year > 0 && !d.comma && !line) {
    check_russian(spot, &d);
  } else if (spot->flow->language == UND_EN && d.year > 0 && d.comma) {
    check_comma(spot, &d);
  }
}

// ---------------------------------------------------------------- the month

/// July 23, 2019
void und_spot_month(const und_spot *spot)
{
  enum { LAST = 31 };
  und_slice text = spot->text;
  uint32_t at = spot->at;
  uint32_t end;
  char put[40];

  // Courts have forms of their own: "D. Ore. May 16, 2013".
  if ((at > 0 && und_spot_is_letter(text, at - 1)) ||
      und_spot_before(text, at - und_spot_blanks_before(text, at)) == '.') {
    return;
  }
  uint32_t month_end = read_month(text, at, UND_EN);
  uint32_t day_at = month_end + und_spot_blanks(text, month_end);
  uint32_t day = read_figures(text, day_at, &end);

  if (month_end == at || day_at == month_end || day == 0 || day > LAST) {
    return;
  }
  end += mark_size(text, end, UND_EN);
  bool comma = und_spot_byte(text, end) == ',';
  uint32_t year_at = end + comma;

  year_at += und_spot_blanks(text, year_at);
  uint32_t year = read_figures(text, year_at, &end);
  int size = snprintf(put, sizeof put, "%u %.*s %u", day, (int)(month_end - at),
                      text.data + at, year);

  if (comma && is_year(year) && size < (int)sizeof put) {
    und_spot_amend(spot, UND_CHECK_TYPO_DATE_ORDER, at, end,
                   (und_slice){put, (uint32_t)size});
  }
}

// The two names of each month, joined as they should be.
static const struct {
  const char *first;
  const char *second;
} arabic[] = {
  {"\u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a",
   "\u064a\u0646\u0627\u064a\u0631"},
  {"\u0634\u0628\u0627\u0637", "\u0641\u0628\u0631\u0627\u064a\u0631"},
  {"\u0622\u0630\u0627\u0631", "\u0645\u0627\u0631\u0633"},
  {"\u0646\u064a\u0633\u0627\u0646", "\u0623\u0628\u0631\u064a\u0644"},
  {"\u0623\u064a\u0627\u0631", "\u0645\u0627\u064a\u0648"},
  {"\u062d\u0632\u064a\u0631\u0627\u0646", "\u064a\u0648\u0646\u064a\u0647"},
  {"\u062a\u0645\u0648\u0632", "\u064a\u0648\u0644\u064a\u0647"},
  {"\u0622\u0628", "\u0623\u063a\u0633\u0637\u0633"},
  {"\u0623\u064a\u0644\u0648\u0644", "\u0633\u0628\u062a\u0645\u0628\u0631"},
  {"\u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u0623\u0648\u0644",
   "\u0623\u0643\u062a\u0648\u0628\u0631"},
  {"\u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u062b\u0627\u0646\u064a",
   "\u0646\u0648\u0641\u0645\u0628\u0631"},
  {"\u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u0623\u0648\u0644",
   "\u062f\u064a\u0633\u0645\u0628\u0631"},
};

/// A year, or the end of the sentence, behind one name alone.
static bool is_alone_before(und_slice text, uint32_t at)
{
  uint32_t end;
  uint32_t next = at + und_spot_blanks(text, at);

  return next > at && is_year(read_figures(text, next, &end));
}

void und_spot_month_ar(const und_spot *spot)
{
  und_slice text = spot->text;
  uint32_t end;
  char put[64];

  // Mastheads have one name in the dates of a session: 18 حزيران–12 تموز.
  if (und_is_digit(und_spot_before(text, spot->at)) ||
      und_spot_before(text, spot->at) == '-' ||
      und_spot_ends(text, spot->at, UND_SLICE("\u2013"))) {
    return;
  }
  uint32_t day = read_figures(text, spot->at, &end);
  uint32_t at = end + und_spot_blanks(text, end);

  for (size_t i = 0;
       day > 0 && at > end && i < sizeof arabic / sizeof arabic[0]; i++) {
    for (int second = 0; second < 2; second++) {
      und_slice name =
        und_slice_from(second ? arabic[i].second : arabic[i].first);

      if (und_spot_stands(text, at, name) &&
          is_alone_before(text, at + name.size)) {
        int size =
          snprintf(put, sizeof put, "%s/%s", arabic[i].first, arabic[i].second);
        und_spot_amend(spot, UND_CHECK_TYPO_MONTH_AR, at, at + name.size,
                       (und_slice){put, (uint32_t)size});
      }
    }
  }
}
