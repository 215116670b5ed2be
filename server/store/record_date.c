// SPDX-License-Identifier: MIT
//
// Dates as catalogues write them.

#include "und/base/ascii.h"
#include "und/store/record.h"

// A date's numbers and month, in the order in which they stand.
typedef struct {
  uint32_t numbers[3];
  uint32_t sizes[3]; // digits
  uint32_t count;
  uint32_t month; // by name, or 0
} date_words;

static uint32_t find_month(und_slice word)
{
  static const char months[12][4] = {"jan", "feb", "mar", "apr", "may", "jun",
                                     "jul", "aug", "sep", "oct", "nov", "dec"};

  for (uint32_t i = 0; word.size >= 3 && i < 12; i++) {
    bool same = true;
    for (uint32_t at = 0; at < 3; at++) {
      same = same && (word.data[at] | 0x20) == months[i][at];
    }
    if (same) {
      return i + 1;
    }
  }
  return 0;
}

static bool read_number(und_slice date, uint32_t *at, date_words *words)
{
  uint32_t start = *at;
  uint32_t number = 0;

  while (*at < date.size && und_is_digit(date.data[*at]) && *at - start < 9) {
    number = number * 10 + (uint32_t)(date.data[(*at)++] - '0');
  }
  if (words->count == 3) {
    return false;
  }
  words->sizes[words->count] = *at - start;
  words->numbers[words->count++] = number;
  return true;
}

static bool read_words(und_slice date, date_words *words)
{
  *words = (date_words){0};
  for (uint32_t at = 0; at < date.size;) {
    uint32_t start = at;
    if (und_is_digit(date.data[at])) {
      if (!read_number(date, &at, words)) {
        return false;
      }
    } else if (und_is_letter(date.data[at])) {
      while (at < date.size && und_is_letter(date.data[at])) {
        at++;
      }
      uint32_t month = find_month(und_slice_cut(date, start, at));
      if (month == 0 || words->month > 0) {
        return false;
      }
      words->month = month;
    } else if (strchr(" .,-/[]", date.data[at++]) == NULL) {
      return false;
    }
  }
  return words->count > 0;
}

static void add_number(uint32_t number, uint32_t digits, und_buffer *out)
{
  char text[4];

  for (uint32_t i = digits; i > 0; i--) {
    text[i - 1] = (char)('0' + number % 10);
    number /= 10;
  }
  und_buffer_add(out, (und_slice){text, digits});
}

static bool write(uint32_t year, uint32_t month, uint32_t day, und_buffer *out)
{
  static const uint8_t days[] = {0,  31, 29, 31, 30, 31, 30,
                                 31, 31, 30, 31, 30, 31};

  if (year < 1900 || year > 2199 || month > 12 || day > days[month] ||
      (month == 0 && day > 0)) {
    return false;
  }
  add_number(year, 4, out);
  if (month > 0) {
    und_buffer_adds(out, "-");
    add_number(month, 2, out);
  }
  if (day > 0) {
    und_buffer_adds(out, "-");
    add_number(day, 2, out);
  }
  return true;
}

bool und_record_write_date(und_slice date, und_buffer *out)
{
  date_words words;
  const uint32_t *n = words.numbers;

  if (!read_words(date, &words)) {
    return false;
  }
  if (words.month > 0) { // 18 Dec. 2019, December 2019
    return words.count == 1
             ? write(n[0], words.month, 0, out)
             : words.count == 2 && write(n[1], words.month, n[0], out);
  }
  if (words.count == 1 && words.sizes[0] == 8) {
    return write(n[0] / 10000, n[0] / 100 % 100, n[0] % 100, out);
  }
  return words.sizes[0] == 4 && write(n[0], words.count > 1 ? n[1] : 0,
                                      words.count > 2 ? n[2] : 0, out);
}
