// SPDX-License-Identifier: MIT

#include "periods.h"

#include "und/base/ascii.h"
#include "und/base/range.h"
#include "und/symbol/keyword.h"

// A number in a text.
typedef struct {
  uint32_t start;
  uint32_t end;
  uint32_t value;
} figure;

static char byte_at(und_slice text, uint32_t at)
{
  return at < text.size ? text.data[at] : ' ';
}

static figure read_figure(und_slice text, uint32_t at)
{
  figure read = {at, at, 0};

  while (und_is_digit(byte_at(text, read.end))) {
    uint32_t digit = (uint32_t)(text.data[read.end++] - '0');
    read.value = read.value < 100000 ? read.value * 10 + digit : read.value;
  }
  return read;
}

/// The hyphen or dash at `at`: how many bytes, or 0.
static uint32_t dash_at(und_slice text, uint32_t at)
{
  if (byte_at(text, at) == '-') {
    return 1;
  }
  und_slice three = und_slice_cut(text, at, at + 3);

  return und_slice_equal(three, UND_SLICE("\xE2\x80\x93")) ||
             und_slice_equal(three, UND_SLICE("\xE2\x80\x91"))
           ? 3
           : 0;
}

static bool is_year(const figure *f)
{
  enum { FIRST = 1900, LAST = 2100, FIGURES = 4 };

  return f->end - f->start == FIGURES && f->value >= FIRST && f->value < LAST;
}

/// Does the figure stand for itself, and not in a symbol or a word?
static bool is_alone(und_slice text, uint32_t start, uint32_t end)
{
  char before = start > 0 ? text.data[start - 1] : ' ';
  char after = byte_at(text, end);
  bool left = (unsigned char)before <= ' ' || before == '(' || before == '"' ||
              (unsigned char)before >= 0x80;

  return left && after != '/' && after != '-' && !und_is_digit(after) &&
         !(after == '.' && und_is_digit(byte_at(text, end + 1)));
}

/// 2021-2018
static bool falls(und_slice text, const figure *first, figure *last)
{
  uint32_t dash = dash_at(text, first->end);

  if (dash == 0 || !is_year(first)) {
    return false;
  }
  *last = read_figure(text, first->end + dash);
  return is_year(last) && last->value < first->value &&
         is_alone(text, first->start, last->end);
}

// What stands between the days of a range within one month.
static const und_slice links[UND_LANGUAGE_COUNT] = {
  [UND_EN] = {" to ", 4},
  [UND_FR] = {" au ", 4},
  [UND_ES] = {" al ", 4},
  [UND_RU] = {" \xD0\xBF\xD0\xBE ", 6},
};

static const und_slice of = {"de ", 3};

/// The month that follows the day `day`, 0 if none does.
static unsigned month_after(und_slice text, und_language language,
                            const figure *day, uint32_t *end_out)
{
  enum { LONGEST = 40 };

  uint32_t at = day->end + 1;
  uint32_t size = 0;

  if (byte_at(text, day->end) != ' ' || day->end - day->start > 2) {
    return 0;
  }
  if (language == UND_ES &&
      und_slice_starts(und_slice_cut(text, at, at + 3), of)) {
    at += of.size;
  }
  int month =
    und_keyword_month(und_slice_cut(text, at, at + LONGEST), language, &size);

  *end_out = at + size;
  return (unsigned)month;
}

/// The year after the month that ends at `at`, 0 if none stands there.
static uint32_t year_after(und_slice text, und_language language, uint32_t at)
{
  at += byte_at(text, at) == ' ';
  if (language == UND_ES &&
      und_slice_starts(und_slice_cut(text, at, at + 3), of)) {
    at += of.size;
  }
  figure year = read_figure(text, at);

  return is_year(&year) ? year.value : 0;
}

static bool is_leap(uint32_t year)
{
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static uint32_t days_of(unsigned month, uint32_t year)
{
  static const uint8_t days[] = {31, 29, 31, 30, 31, 30,
                                 31, 31, 30, 31, 30, 31};

  return month == 2 && year > 0 && !is_leap(year) ? 28 : days[month - 1];
}

/// The day before the link that ends at `day`: 29 in "29 to 27 July".
static bool day_before(und_slice text, und_language language, const figure *day,
                       figure *before)
{
  und_slice link = links[language];
  uint32_t size = day->start >= 1 && text.data[day->start - 1] == '-' ? 1 : 0;

  if (size == 0 && day->start >= 3 && dash_at(text, day->start - 3) == 3) {
    size = 3;
  }
  if (size == 0 && link.size > 0 && day->start >= link.size &&
      und_slice_equal(und_slice_cut(text, day->start - link.size, day->start),
                      link)) {
    size = link.size;
  }
  uint32_t end = day->start - size;
  uint32_t start = end;

  while (start > 0 && und_is_digit(text.data[start - 1]) && end - start < 3) {
    start--;
  }
  *before = read_figure(text, start);
  return size > 0 && end > start && end - start <= 2 &&
         is_alone(text, start, day->end) && before->value >= 1 &&
         before->value <= 31;
}

static void check_day(const und_flow *flow, uint32_t index,
                      const und_own_text *own, const figure *day)
{
  enum { SHORTEST = 28 };

  und_slice text = own->text;
  uint32_t end;
  unsigned month = month_after(text, flow->language, day, &end);
  figure first;

  if (month == 0 || day->value == 0) {
    return;
  }
  if (day_before(text, flow->language, day, &first) &&
      first.value > day->value) {
    und_own_text_report(own, flow, index, UND_CHECK_DATE_RANGE, first.start,
                        day->end);
  } else if (day->value > SHORTEST && day->value <= 31 &&
             day->value >
               days_of(month, year_after(text, flow->language, end)) &&
             is_alone(text, day->start, day->end)) {
    und_own_text_report(own, flow, index, UND_CHECK_DATE_WEEKDAY, day->start,
                        day->end);
  }
}

void und_periods_check(const und_flow *flow, uint32_t index,
                       const und_own_text *own)
{
  und_slice text = own->text;

  for (uint32_t at = 0; (at = und_range_digit(text, at)) < text.size; at++) {
    figure found = read_figure(text, at);
    figure last;

    // Arabic texts have the years in the order of the eye or of the tongue.
    if (flow->language != UND_AR && falls(text, &found, &last)) {
      und_own_text_report(own, flow, index, UND_CHECK_PERIOD_ORDER, found.start,
                          last.end);
      found = last;
    } else if (found.end - found.start <= 2) {
      check_day(flow, index, own, &found);
    }
    at = found.end - 1;
  }
}
