// SPDX-License-Identifier: MIT
//
// When a text says that a resolution was adopted: the date after its number or
// after the last of a list, in Chinese before it; or the year that opens the
// phrase, "In 2011, in its resolution 20/7".

#include "cite_scan.h"
#include "keyword_table.h"
#include "und/base/ascii.h"

enum { WORDS = 8, FIRST_YEAR = 1945, LAST_YEAR = 2099, DAYS = 31 };

// clang-format off
static const char *const date_words[UND_LANGUAGE_COUNT][WORDS] = {
  [UND_EN] = {"of", "dated", "adopted on"},
  [UND_FR] = {"du", "en date du", "des", "en date des", "de", "le"},
  [UND_ES] = {"de", "del", "de fecha", "aprobada el"},
  [UND_RU] = {"от"},
  [UND_AR] = {"المؤرخ", "المؤرخة", "المؤرخين", "المؤرخان", "المؤرختين"},
};

static const char *const date_links[UND_LANGUAGE_COUNT][WORDS] = {
  [UND_EN] = {"and", "of", ","},
  [UND_FR] = {"et", "de", "du", "er", ","},
  [UND_ES] = {"y", "de", "del"},
  [UND_RU] = {"и", "года", "г."},
  [UND_AR] = {"و", "/", "/ ", "من"},
};

// What stands before a year that opens a sentence or a phrase.
static const char *const in_words[UND_LANGUAGE_COUNT][WORDS] = {
  [UND_EN] = {"in"}, [UND_FR] = {"en"}, [UND_ES] = {"en", "en el ano"},
  [UND_RU] = {"в"}, [UND_AR] = {"في عام", "وفي عام", "في سنة"},
};

// And what may stand after it, before the comma.
static const char *const year_words[UND_LANGUAGE_COUNT][WORDS] = {
  [UND_RU] = {"году", "г."},
};
// clang-format on

static char byte_at(und_slice folded, uint32_t at)
{
  return at < folded.size ? folded.data[at] : '\0';
}

// Returns where the month's name ends, or `at`.
static uint32_t read_month(const cite_scan *scan, uint32_t at, uint32_t *month)
{
  if (!und_month_may_stand(scan->folded, at, scan->language)) {
    return at;
  }
  for (uint32_t i = 0; i < UND_MONTHS; i++) {
    const und_keyword_row *row = &und_month_table[i][scan->language];
    uint32_t end =
      und_cite_match(scan->folded, at, row->spellings, UND_KEYWORD_SPELLINGS);
    if (end > at) {
      *month = i + 1;
      return end;
    }
  }
  return at;
}

// Is the figure at `at` the mark of a note, "2022\u00b9"?
static bool is_raised(const cite_scan *scan, uint32_t at)
{
  unsigned char first = (unsigned char)scan->text.data[scan->origin[at]];

  return first == 0xC2 || first == 0xE2;
}

// Up to four figures, and no session number. Returns their end, or `at`.
static uint32_t read_figures(const cite_scan *scan, uint32_t at,
                             uint32_t *value)
{
  und_slice folded = scan->folded;
  uint32_t end = at;
  uint32_t sum = 0;
  while (und_is_digit(byte_at(folded, end)) && end - at < 5 &&
         !is_raised(scan, end)) {
    sum = sum * 10 + (uint32_t)(folded.data[end++] - '0');
  }
  if (end - at > 4 || byte_at(folded, end) == '/') {
    return at;
  }
  *value = sum;
  return end;
}

static void set_place(const cite_scan *scan, uint32_t start, uint32_t end,
                      und_cite_date *date)
{
  date->offset = scan->origin[start];
  date->size = und_fold_end(scan->text, scan->origin, end) - date->offset;
}

// A figure is a day or a year, whichever it can be; a second day begins another
// date. False if it can be neither.
static bool add_figure(cite_dates *dates, uint32_t value)
{
  und_cite_date *last =
    dates->count > 0 ? &dates->items[dates->count - 1] : NULL;
  bool year = value >= FIRST_YEAR && value <= LAST_YEAR;
  if (year && last && last->year == 0) {
    last->year = value;
    return true;
  }
  if (year || value == 0 || value > DAYS) {
    return false;
  }
  if (last && last->day == 0 && last->year == 0) { // "December 18, 2019"
    last->day = value;
    return true;
  }
  if (dates->count == CITE_DATES) {
    return false;
  }
  dates->items[dates->count++] = (und_cite_date){.day = value};
  return true;
}

static bool add_month(cite_dates *dates, uint32_t month)
{
  und_cite_date *last =
    dates->count > 0 ? &dates->items[dates->count - 1] : NULL;
  if (last && last->month == 0 && last->year == 0) {
    last->month = month;
    return true;
  }
  // Arabic names the month twice; English may begin with it.
  if (last && last->month == month && last->year == 0) {
    return true;
  }
  if (dates->count == CITE_DATES || (last && last->year == 0)) {
    return false;
  }
  dates->items[dates->count++] = (und_cite_date){.month = month};
  return true;
}

// "of 3, 4 and 5 May 2020": the month and year stand with the last.
static bool complete(cite_dates *dates)
{
  und_cite_date after = {0};
  for (uint32_t i = dates->count; i-- > 0;) {
    und_cite_date *date = &dates->items[i];
    date->month = date->month > 0 ? date->month : after.month;
    date->year = date->year > 0 ? date->year : after.year;
    after = *date;
  }
  return dates->count > 0 && after.month > 0;
}

uint32_t und_cite_date_read(const cite_scan *scan, uint32_t at,
                            cite_dates *dates_out)
{
  enum { LONGEST = 200 };
  und_slice folded = und_slice_cut(scan->folded, 0, at + LONGEST);
  uint32_t read = at;
  while (byte_at(folded, read) == ' ' || byte_at(folded, read) == ',') {
    read++;
  }
  uint32_t word =
    und_cite_match(folded, read, date_words[scan->language], WORDS);
  if (word == read) {
    return at;
  }
  cite_dates dates = {.count = 0};
  uint32_t first = 0; // where the last date begins
  uint32_t end = at;
  for (read = word; read < folded.size;) {
    uint32_t start = folded.data[read] == ' ' ? read + 1 : read;
    uint32_t value = 0;
    uint32_t count = dates.count;
    uint32_t next = read_figures(scan, start, &value);
    bool added = next > start && add_figure(&dates, value);
    if (next == start) {
      next = read_month(scan, start, &value);
      added = next > start && add_month(&dates, value);
    }
    if (added) {
      first = dates.count > count ? start : first;
      end = next;
      set_place(scan, first, end, &dates.items[dates.count - 1]);
    } else if (next == start) {
      next = und_cite_match(folded, start, date_links[scan->language], WORDS);
    } else {
      break;
    }
    if (next == start) {
      break;
    }
    read = next;
  }
  if (!complete(&dates)) {
    return at;
  }
  *dates_out = dates;
  return end;
}

uint32_t und_cite_skip_date(const cite_scan *scan, uint32_t at)
{
  cite_dates ignored;
  return und_cite_date_read(scan, at, &ignored);
}

// The dates after `number`, or after the name of the body that follows it.
static void read_after(const cite_scan *scan, const cite_number *number,
                       cite_dates *dates)
{
  if (und_cite_date_read(scan, number->end, dates) > number->end) {
    return;
  }
  uint32_t name = und_cite_skip_of(scan, number->end);
  uint32_t index = und_cite_find_mention(scan, name);
  if (name > number->end && index < scan->mentions.count &&
      scan->mentions.items[index].offset == name) {
    und_cite_date_read(scan, name + scan->mentions.items[index].size, dates);
  }
}

// Give the dates to the list of numbers that ends with `last`: one date to all
// of it, as many as there are numbers to each its own.
static void give(cite_scan *scan, uint32_t last, const cite_dates *dates)
{
  cite_number *numbers = scan->numbers.items;
  uint32_t first = last;
  uint32_t count = 1;
  for (uint32_t i = last; i-- > 0 && count < CITE_DATES;) {
    if (!numbers[i].taken) {
      continue;
    }
    // The year of a running number stands with it, 242 (1967).
    bool other = numbers[i].form == UND_NUMBER_RUNNING && dates->count == 1 &&
                 numbers[i].second != dates->items[0].year;
    if (other || numbers[i].stated.size > 0 ||
        numbers[i].head != numbers[last].head ||
        !und_cite_is_list(scan, numbers[i].end, numbers[first].start)) {
      break;
    }
    first = i;
    count++;
  }
  if (dates->count > 1 && dates->count != count) {
    return; // which date is whose?
  }
  for (uint32_t i = first, date = 0; i <= last; i++) {
    if (numbers[i].taken) {
      numbers[i].stated = dates->items[date];
      date += dates->count > 1;
    }
  }
}

// Where the word before `at` begins, white space between; `at` if there is a
// mark.
static uint32_t word_before(und_slice folded, uint32_t at)
{
  uint32_t end = at;
  while (end > 0 && folded.data[end - 1] == ' ') {
    end--;
  }
  uint32_t start = end;
  while (start > 0 && (und_fold_is_word(folded, start - 1) ||
                       (unsigned char)folded.data[start - 1] >= 0x80)) {
    start--;
  }
  return start < end ? start : at;
}

static bool has_words_before(const cite_scan *scan, uint32_t at,
                             const char *const *words)
{
  for (int i = 0; i < WORDS && words[i]; i++) {
    uint32_t size = (uint32_t)strlen(words[i]);
    uint32_t end;
    if (at >= size && und_fold_match(scan->folded, at - size, words[i], &end) &&
        (at == size || !und_fold_is_word(scan->folded, at - size - 1))) {
      return true;
    }
  }
  return false;
}

// "In 2011, in its resolution": from the head back over "in its" and the comma
// to the year.
static void read_opening(const cite_scan *scan, const cite_head *head,
                         und_cite_date *date_out)
{
  und_slice folded = scan->folded;
  uint32_t at = head->owned ? head->owner : head->start;
  if (head->within) {
    at = word_before(folded, at);
  }
  while (at > 0 && folded.data[at - 1] == ' ') {
    at--;
  }
  if (at == 0 || folded.data[at - 1] != ',') {
    return;
  }
  at--;
  uint32_t year = word_before(folded, at);
  if (year > 0 && year < at && !und_is_digit(folded.data[year]) &&
      und_cite_match(folded, year, year_words[scan->language], WORDS) == at) {
    at = year;
    year = word_before(folded, year);
  }
  uint32_t value = 0;
  uint32_t end = read_figures(scan, year, &value);
  if (end - year != 4 || value < FIRST_YEAR || value > LAST_YEAR || year == 0 ||
      !has_words_before(scan, year - 1, in_words[scan->language])) {
    return;
  }
  und_cite_date date = {.year = value};
  set_place(scan, year, end, &date);
  *date_out = date;
}

// One part of a Chinese date, "12月": figures and the sign after them.
static uint32_t read_sign(const cite_scan *scan, uint32_t at, const char *sign,
                          uint32_t *value)
{
  und_slice folded = scan->folded;
  uint32_t end = read_figures(scan, at, value);
  und_slice rest = und_slice_cut(folded, end, folded.size);
  return end > at && und_slice_starts(rest, und_slice_from(sign))
           ? end + (uint32_t)strlen(sign)
           : at;
}

// "2019年12月18日" at `at`. Returns its end, or `at`.
static uint32_t read_chinese(const cite_scan *scan, uint32_t at,
                             und_cite_date *date_out)
{
  und_cite_date date = {0};
  uint32_t end = read_sign(scan, at, "年", &date.year);
  if (end == at || date.year < FIRST_YEAR || date.year > LAST_YEAR) {
    return at;
  }
  uint32_t month = read_sign(scan, end, "月", &date.month);
  if (month > end) {
    end = read_sign(scan, month, "日", &date.day);
  }
  set_place(scan, at, end, &date);
  *date_out = date;
  return end;
}

// Does a clause end between `from` and `to`? Commas between the words of an
// enumeration do not end one, nor does anything in quotation marks.
static bool has_comma(const cite_scan *scan, uint32_t from, uint32_t to)
{
  bool quoted = false;
  for (uint32_t at = from; at < to; at++) {
    char byte = scan->folded.data[at];
    const char *raw = scan->text.data + scan->origin[at];
    quoted = byte == '"' ? !quoted : quoted;
    // U+3001 folds to a comma as well.
    if (byte == ',' && !quoted && *raw != '\xE3') {
      return true;
    }
  }
  return false;
}

// The last full date between `from` and the number, or a year right before it.
static void read_before(const cite_scan *scan, uint32_t from,
                        cite_number *number)
{
  static const char ordinal[] = "第";
  uint32_t start = number->start;
  uint32_t sign = (uint32_t)strlen(ordinal);
  if (start >= sign &&
      !memcmp(scan->folded.data + start - sign, ordinal, sign)) {
    start -= sign;
  }
  for (uint32_t at = from; at < start;) {
    und_cite_date date;
    uint32_t end =
      und_is_digit(scan->folded.data[at]) ? read_chinese(scan, at, &date) : at;
    if (end > at && (date.day > 0 || end == start) &&
        !has_comma(scan, end, start)) {
      number->stated = date;
    }
    at = end > at ? end : at + 1;
  }
}

static void date_chinese(cite_scan *scan)
{
  enum { OPENING = 600, JOIN = 14 };
  const cite_number *before = NULL;
  for (uint32_t i = 0; i < scan->numbers.count; i++) {
    cite_number *number = &scan->numbers.items[i];
    if (!number->taken) {
      continue;
    }
    uint32_t from = und_cite_sentence_start(scan, number->start);
    from = before && before->end > from ? before->end : from;
    from = number->start - from > OPENING ? number->start - OPENING : from;
    read_before(scan, from, number);
    if (before && number->stated.size == 0 && before->head == number->head &&
        number->start - before->end <= JOIN) {
      number->stated = before->stated; // "2018年12月17日第73/1号和73/2号"
    }
    before = number;
  }
}

void und_cite_dates(cite_scan *scan)
{
  uint32_t head = NO_HEAD;
  if (scan->language == UND_ZH) {
    date_chinese(scan);
    return;
  }
  for (uint32_t i = 0; i < scan->numbers.count; i++) {
    cite_number *number = &scan->numbers.items[i];
    cite_dates dates = {.count = 0};
    if (!number->taken) {
      continue;
    }
    read_after(scan, number, &dates);
    if (dates.count > 0) {
      give(scan, i, &dates);
    }
    if (number->head != head && number->head != NO_HEAD) {
      head = number->head;
      if (number->stated.size == 0) {
        read_opening(scan, &scan->heads.items[head], &number->stated);
      }
    }
  }
}
