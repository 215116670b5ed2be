// SPDX-License-Identifier: MIT
//
// When a text says that a resolution was adopted: the date after its number or
// after the last of a list, in Chinese before it; or the year that opens the
// phrase, "In 2011, in its resolution 20/7".

#include "cite_scan.h"
#include "keyword_table.h"

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

static bool is_digit(char byte)
{
  return byte >= '0' && byte <= '9';
}

// Returns where the month's name ends, or `at`.
static uint32_t read_month(const cite_scan *scan, uint32_t at, uint32_t *month)
{
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

// Up to four figures, and no session number. Returns their end, or `at`.
static uint32_t read_figures(und_slice folded, uint32_t at, uint32_t *value)
{
  uint32_t end = at;
  uint32_t sum = 0;
  while (is_digit(byte_at(folded, end)) && end - at < 5) {
    sum = sum * 10 + (uint32_t)(folded.data[end++] - '0');
  }
  if (end - at > 4 || byte_at(folded, end) == '/') {
    return at;
  }
  *value = sum;
  return end;
}

// A figure is a day or a year, whichever it can be and is not yet.
static void add_figure(und_cite_date *date, uint32_t value)
{
  if (value >= FIRST_YEAR && value <= LAST_YEAR && date->year == 0) {
    date->year = value;
  } else if (value >= 1 && value <= DAYS && date->day == 0) {
    date->day = value;
  }
}

static void set_place(const cite_scan *scan, uint32_t start, uint32_t end,
                      und_cite_date *date)
{
  date->offset = scan->origin[start];
  date->size = und_fold_end(scan->text, scan->origin, end) - date->offset;
}

uint32_t und_cite_date_read(const cite_scan *scan, uint32_t at,
                            und_cite_date *date_out)
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
  und_cite_date date = {0};
  uint32_t first = 0;
  uint32_t end = at;
  for (read = word; read < folded.size;) {
    uint32_t start = folded.data[read] == ' ' ? read + 1 : read;
    uint32_t value = 0;
    uint32_t month = 0;
    uint32_t next = read_figures(folded, start, &value);
    if (next > start) {
      add_figure(&date, value);
    } else if ((next = read_month(scan, start, &month)) > start) {
      date.month = date.month > 0 ? date.month : month;
    }
    if (next > start) {
      first = first > 0 ? first : start;
      end = next;
    } else {
      next = und_cite_match(folded, start, date_links[scan->language], WORDS);
    }
    if (next == start) {
      break;
    }
    read = next;
  }
  if (date.month == 0) {
    return at;
  }
  set_place(scan, first, end, &date);
  *date_out = date;
  return end;
}

uint32_t und_cite_skip_date(const cite_scan *scan, uint32_t at)
{
  und_cite_date ignored;
  return und_cite_date_read(scan, at, &ignored);
}

// The date after `number`, or after the name of the body that follows it.
static void read_after(const cite_scan *scan, cite_number *number)
{
  if (und_cite_date_read(scan, number->end, &number->stated) > number->end) {
    return;
  }
  uint32_t name = und_cite_skip_of(scan, number->end);
  uint32_t index = und_cite_find_mention(scan, name);
  if (name > number->end && index < scan->mentions.count &&
      scan->mentions.items[index].offset == name) {
    und_cite_date_read(scan, name + scan->mentions.items[index].size,
                       &number->stated);
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
  if (year > 0 && year < at && !is_digit(folded.data[year]) &&
      und_cite_match(folded, year, year_words[scan->language], WORDS) == at) {
    at = year;
    year = word_before(folded, year);
  }
  uint32_t value = 0;
  uint32_t end = read_figures(folded, year, &value);
  if (end - year != 4 || value < FIRST_YEAR || value > LAST_YEAR || year == 0 ||
      !has_words_before(scan, year - 1, in_words[scan->language])) {
    return;
  }
  und_cite_date date = {.year = value};
  set_place(scan, year, end, &date);
  *date_out = date;
}

// One part of a Chinese date, "12月": figures and the sign after them.
static uint32_t read_sign(und_slice folded, uint32_t at, const char *sign,
                          uint32_t *value)
{
  uint32_t end = read_figures(folded, at, value);
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
  uint32_t end = read_sign(scan->folded, at, "年", &date.year);
  if (end == at || date.year < FIRST_YEAR || date.year > LAST_YEAR) {
    return at;
  }
  uint32_t month = read_sign(scan->folded, end, "月", &date.month);
  if (month > end) {
    end = read_sign(scan->folded, month, "日", &date.day);
  }
  set_place(scan, at, end, &date);
  *date_out = date;
  return end;
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
      is_digit(scan->folded.data[at]) ? read_chinese(scan, at, &date) : at;
    if (end > at && (date.day > 0 || end == start)) {
      number->stated = date;
    }
    at = end > at ? end : at + 1;
  }
}

static void date_chinese(cite_scan *scan)
{
  enum { OPENING = 600 };
  uint32_t from = 0;
  for (uint32_t i = 0; i < scan->numbers.count; i++) {
    cite_number *number = &scan->numbers.items[i];
    if (number->taken) {
      uint32_t sentence = und_cite_sentence_start(scan, number->start);
      uint32_t start = sentence > from ? sentence : from;
      start = number->start - start > OPENING ? number->start - OPENING : start;
      read_before(scan, start, number);
      from = number->end;
    }
  }
}

// "69/193 and 69/196 of 18 December 2014": the date at the end of a list holds
// for those before it that have none.
static void spread_back(cite_scan *scan)
{
  const cite_number *after = NULL;
  for (uint32_t i = scan->numbers.count; i-- > 0;) {
    cite_number *number = &scan->numbers.items[i];
    if (!number->taken) {
      continue;
    }
    bool open = number->stated.size == 0 && number->form != UND_NUMBER_RUNNING;
    if (after && open && after->stated.month > 0 &&
        after->head == number->head &&
        und_cite_is_list(scan, number->end, after->start)) {
      number->stated = after->stated;
    }
    after = number;
  }
}

void und_cite_dates(cite_scan *scan)
{
  if (scan->language == UND_ZH) {
    date_chinese(scan);
    return;
  }
  uint32_t head = NO_HEAD;
  for (uint32_t i = 0; i < scan->numbers.count; i++) {
    cite_number *number = &scan->numbers.items[i];
    if (number->taken) {
      read_after(scan, number);
      if (number->head != head && number->head != NO_HEAD) {
        head = number->head;
        if (number->stated.size == 0) {
          read_opening(scan, &scan->heads.items[head], &number->stated);
        }
      }
    }
  }
  spread_back(scan);
}
