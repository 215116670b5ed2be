// SPDX-License-Identifier: MIT
//
// Numbers of resolutions and decisions: 74/173, 53/243 B, S-10/2, 2019/19,
// 1325 (2000), 217 A (III), 217 ألف (د - 3).

#include <stdio.h>

#include "cite_scan.h"

#include "und/base/ascii.h"

enum {
  SESSIONS = 99,      // no body is beyond
  FIRST_SESSION = 31, // of the General Assembly, that has a slash
  FIRST_YEAR = 1946,
  LAST_YEAR = 2099,
  NUMBERS = 999, // a body adopts fewer in a session; more is a footnote mark
};

static char byte_at(const cite_scan *scan, uint32_t at)
{
  return at < scan->folded.size ? scan->folded.data[at] : '\0';
}

// The byte of the text itself, whose case the folded text has lost.
static char raw_at(const cite_scan *scan, uint32_t at)
{
  return at < scan->folded.size ? scan->text.data[scan->origin[at]] : '\0';
}

static uint32_t skip_space(const cite_scan *scan, uint32_t at)
{
  return byte_at(scan, at) == ' ' ? at + 1 : at;
}

static bool read_digits(const cite_scan *scan, uint32_t *at, uint32_t most,
                        uint32_t *value_out)
{
  uint32_t end = *at;
  uint32_t value = 0;
  while (und_is_digit(byte_at(scan, end)) && end - *at < most) {
    value = value * 10 + (uint32_t)(scan->folded.data[end++] - '0');
  }
  if (end == *at || byte_at(scan, *at) == '0' ||
      und_is_digit(byte_at(scan, end))) {
    return false;
  }
  *at = end;
  *value_out = value;
  return true;
}

// Part letters in Arabic are the names of letters. Some are spelled in more
// than one way.
static const struct {
  const char *name;
  char part;
} arabic_letters[] = {
  {"الف", 'A'}, {"باء", 'B'}, {"جيم", 'C'}, {"دال", 'D'}, {"هاء", 'E'},
  {"واو", 'F'}, {"زاي", 'G'}, {"حاء", 'H'}, {"طاء", 'I'}, {"ياء", 'J'},
  {"كاف", 'K'}, {"لام", 'L'}, {"ميم", 'M'}, {"نون", 'N'}, {"سين", 'O'},
  {"عين", 'P'}, {"فاء", 'Q'}, {"صاد", 'R'}, {"قاف", 'S'}, {"راء", 'T'},
  {"شين", 'U'}, {"تاء", 'V'}, {"ثاء", 'W'}, {"خاء", 'X'}, {"ذال", 'Y'},
  {"ضاد", 'Z'},
};

static bool read_arabic_part(const cite_scan *scan, uint32_t *at, char *part)
{
  uint32_t start = skip_space(scan, *at);
  for (uint32_t i = 0; i < sizeof arabic_letters / sizeof arabic_letters[0];
       i++) {
    if (und_fold_match(scan->folded, start, arabic_letters[i].name, at)) {
      *part = arabic_letters[i].part;
      return true;
    }
  }
  return false;
}

// Does the letter, after which a full stop stands, end a sentence? It may be
// the label of a heading on the next line.
static bool is_last_word(const cite_scan *scan, uint32_t at, uint32_t letter)
{
  char after = byte_at(scan, letter + 2);
  uint32_t from = scan->origin[at];
  uint32_t to = scan->origin[letter];
  return (after == '\0' || after == ' ') &&
         memchr(scan->text.data + from, '\n', to - from) == NULL;
}

// A capital by itself, with or without a space before it.
static bool read_part(const cite_scan *scan, uint32_t *at, char *part)
{
  if (scan->language == UND_AR && read_arabic_part(scan, at, part)) {
    return true;
  }
  uint32_t letter = skip_space(scan, *at);
  char next = byte_at(scan, letter + 1);
  if (!und_is_capital(raw_at(scan, letter)) ||
      scan->folded.data[letter] == raw_at(scan, letter) ||
      und_fold_is_word(scan->folded, letter + 1) || next == '\'' ||
      next == '/' || (next == '.' && !is_last_word(scan, *at, letter))) {
    return false;
  }
  *part = raw_at(scan, letter);
  *at = letter + 1;
  return true;
}

// A special session's mark; Arabic abbreviates the words.
static const struct {
  const char *mark;
  und_session_kind kind;
} session_marks[] = {
  {"es-", UND_SESSION_EMERGENCY},  {"s-", UND_SESSION_SPECIAL},
  {"داط-", UND_SESSION_EMERGENCY}, {"داط - ", UND_SESSION_EMERGENCY},
  {"دا-", UND_SESSION_SPECIAL},    {"دا - ", UND_SESSION_SPECIAL},
};

static und_session_kind read_session_mark(const cite_scan *scan, uint32_t *at)
{
  und_slice rest = und_slice_cut(scan->folded, *at, scan->folded.size);
  for (uint32_t i = 0; i < sizeof session_marks / sizeof session_marks[0];
       i++) {
    und_slice mark = und_slice_from(session_marks[i].mark);
    if (und_slice_starts(rest, mark)) {
      *at += mark.size;
      return session_marks[i].kind;
    }
  }
  return UND_SESSION_REGULAR;
}

static uint32_t roman_digit(char byte)
{
  return byte == 'I'   ? 1
         : byte == 'V' ? 5
         : byte == 'X' ? 10
         : byte == 'L' ? 50
                       : 0;
}

static bool read_roman(const cite_scan *scan, uint32_t *at, uint32_t *value_out)
{
  uint32_t end = *at;
  uint32_t value = 0;
  uint32_t before = 0;
  for (uint32_t digit; (digit = roman_digit(raw_at(scan, end))) > 0; end++) {
    value += digit;
    value -= before < digit ? 2 * before : 0;
    before = digit;
    if (end - *at > 8) {
      return false;
    }
  }
  *value_out = value;
  bool found = end > *at && value > 0 && value <= SESSIONS;
  *at = found ? end : *at;
  return found;
}

// "(III)", "(S-VI)", Arabic "(د - 3)".
static bool read_roman_session(const cite_scan *scan, uint32_t at,
                               cite_number *number)
{
  at = skip_space(scan, at);
  if (byte_at(scan, at) != '(') {
    return false;
  }
  at = skip_space(scan, at + 1);
  number->session_kind = read_session_mark(scan, &at);
  uint32_t session = 0;
  bool found = false;
  if (scan->language == UND_AR) {
    uint32_t end;
    if (und_fold_match(scan->folded, at, "د - ", &end) ||
        und_fold_match(scan->folded, at, "د-", &end)) {
      at = end;
      found = true;
    }
    found = (found || number->session_kind != UND_SESSION_REGULAR) &&
            read_digits(scan, &at, 2, &session);
  }
  found = found || read_roman(scan, &at, &session);
  at = skip_space(scan, at);
  if (!found || byte_at(scan, at) != ')') {
    return false;
  }
  number->form = UND_NUMBER_ROMAN;
  number->second = session;
  number->end = at + 1;
  return true;
}

// "(2000)".
static bool read_running(const cite_scan *scan, uint32_t at,
                         cite_number *number)
{
  at = skip_space(scan, at);
  if (byte_at(scan, at++) != '(') {
    return false;
  }
  at = skip_space(scan, at);
  uint32_t year;
  if (!read_digits(scan, &at, 4, &year) || year < FIRST_YEAR ||
      year > LAST_YEAR) {
    return false;
  }
  at = skip_space(scan, at);
  if (byte_at(scan, at) != ')') {
    return false;
  }
  number->form = UND_NUMBER_RUNNING;
  number->second = year;
  number->end = at + 1;
  return true;
}

// The slash, with spaces where a line was broken there, or in Arabic.
static uint32_t skip_slash(const cite_scan *scan, uint32_t at)
{
  bool spaced = byte_at(scan, at) == ' ';
  uint32_t slash = skip_space(scan, at);
  if (byte_at(scan, slash) != '/') {
    return at;
  }
  uint32_t after = skip_space(scan, slash + 1);
  spaced = spaced || after > slash + 1;
  uint32_t from = scan->origin[at];
  uint32_t to = scan->origin[after];
  bool broken = memchr(scan->text.data + from, '\n', to - from) != NULL;
  return spaced && !broken && scan->language != UND_AR ? at : after;
}

// "/173" and the part letter.
static bool read_session(const cite_scan *scan, uint32_t at,
                         cite_number *number)
{
  uint32_t after = skip_slash(scan, at);
  uint32_t second;
  if (after == at || !read_digits(scan, &after, 5, &second)) {
    return false;
  }
  char next = byte_at(scan, after);
  bool year = number->first >= FIRST_YEAR && number->first <= LAST_YEAR;
  if (next == '/' || next == '%' || (!year && number->first > SESSIONS) ||
      (year && number->session_kind != UND_SESSION_REGULAR) ||
      (year && second > NUMBERS) ||
      (next == '.' && und_is_digit(byte_at(scan, after + 1)))) {
    return false;
  }
  bool dated = number->first < FIRST_SESSION && second >= FIRST_YEAR &&
               second <= LAST_YEAR;    // number/year, as other organizations do
  while (second > NUMBERS && !dated) { // a footnote mark glued to it
    second /= 10;
    after--;
  }
  number->form = year ? UND_NUMBER_YEAR : UND_NUMBER_SESSION;
  number->second = second;
  number->end = after;
  if (!read_part(scan, &number->end, &number->part)) {
    number->end = after;
    bool glued = und_fold_is_word(scan->folded, after) &&
                 !und_is_digit(byte_at(scan, after));
    return !glued || scan->language == UND_AR;
  }
  return true;
}

// What stands between the letters of a list, "A and B", "A to C".
typedef struct {
  const char *words;
  bool through;
} letter_link;

static const letter_link letter_links[UND_LANGUAGE_COUNT][8] = {
  [UND_EN] = {{", and ", false},
              {" and ", false},
              {", ", false},
              {" to ", true},
              {" - ", true},
              {"-", true}},
  [UND_FR] =
    {{" et ", false}, {", ", false}, {" a ", true}, {" - ", true}, {"-", true}},
  [UND_ES] = {{" y ", false},
              {" e ", false},
              {", ", false},
              {" a ", true},
              {" - ", true},
              {"-", true}},
  [UND_RU] =
    {{" и ", false}, {", ", false}, {" - ", true}, {"-", true}, {" по ", true}},
  [UND_AR] = {{" و ", false}, {" و", false}, {", ", false}, {" الي ", true}},
  [UND_ZH] = {{"和", false},
              {"及", false},
              {", ", false},
              {",", false},
              {"至", true},
              {"-", true}},
};

// "and I": a word in English, unless the letter before was an H.
static bool is_pronoun(const cite_scan *scan, char before, char part)
{
  return scan->language == UND_EN && part == 'I' && before != 'H';
}

bool und_cite_number_next(const cite_scan *scan, cite_number *number)
{
  und_slice rest = und_slice_cut(scan->folded, number->end, scan->folded.size);
  if (number->part == '\0') {
    return false;
  }
  for (int i = 0; i < 8 && letter_links[scan->language][i].words; i++) {
    const letter_link *link = &letter_links[scan->language][i];
    und_slice words = und_slice_from(link->words);
    uint32_t start = number->end + words.size;
    uint32_t end = start;
    char part = '\0';
    if (!und_slice_starts(rest, words) || !read_part(scan, &end, &part) ||
        part <= number->part || is_pronoun(scan, number->part, part)) {
      continue;
    }
    start = byte_at(scan, start) == ' ' ? start + 1 : start;
    number->start = start;
    number->end = end;
    number->part = part;
    number->through = link->through;
    number->continues = true;
    if (number->form == UND_NUMBER_ROMAN) { // "3411 A and B (XXX)"
      read_roman_session(scan, end, number);
    }
    return true;
  }
  return false;
}

// "217 A (III)", "217 (III) A", "3411 A and B (XXX)", whose session stands
// after the last letter.
static bool read_roman_number(const cite_scan *scan, uint32_t at,
                              cite_number *number)
{
  uint32_t after = at;
  if (!read_part(scan, &after, &number->part)) {
    if (!read_roman_session(scan, at, number)) {
      return false;
    }
    read_part(scan, &number->end, &number->part);
    return true;
  }
  if (read_roman_session(scan, after, number)) {
    return true;
  }
  cite_number last = *number;
  last.end = after;
  while (und_cite_number_next(scan, &last)) {
    if (read_roman_session(scan, last.end, number)) {
      number->end = after;
      return true;
    }
  }
  return false;
}

bool und_cite_number_read(const cite_scan *scan, uint32_t at,
                          cite_number *number_out)
{
  cite_number number = {.start = at, .head = NO_HEAD};
  number.session_kind = read_session_mark(scan, &at);
  if (!read_digits(scan, &at, 4, &number.first)) {
    return false;
  }
  cite_number other = number;
  if (read_session(scan, at, &number)) {
    *number_out = number;
    return true;
  }
  if (other.session_kind != UND_SESSION_REGULAR) {
    return false;
  }
  number = other;
  if (read_roman_number(scan, at, &number)) {
    *number_out = number;
    return true;
  }
  number = other;
  if (read_running(scan, at, &number)) {
    *number_out = number;
    return true;
  }
  return false;
}

// "第242号": nothing less tells a number from another in Chinese.
static bool is_chinese_number(const cite_scan *scan, uint32_t start,
                              uint32_t end)
{
  und_slice after = und_slice_cut(scan->folded, end, scan->folded.size);
  und_slice before =
    und_slice_cut(scan->folded, start > 3 ? start - 3 : 0, start);
  return und_slice_starts(after, und_slice_from("号")) &&
         und_slice_equal(before, und_slice_from("第"));
}

bool und_cite_number_bare(const cite_scan *scan, uint32_t at,
                          cite_number *number_out)
{
  enum { FEWEST = 100 }; // a lower number may count anything
  cite_number number = {.start = at, .head = NO_HEAD, .bare = true};
  if (!read_digits(scan, &at, 4, &number.first) || number.first < FEWEST) {
    return false;
  }
  char next = byte_at(scan, at);
  uint32_t year = und_body_council_year(number.first);
  if (scan->language == UND_ZH && !is_chinese_number(scan, number.start, at)) {
    return false;
  }
  if (year == 0 || year == UINT32_MAX || und_fold_is_word(scan->folded, at) ||
      next == '/' || next == '%' || next == '(' || next == '-' ||
      ((next == '.' || next == ',' || next == ':') &&
       und_is_digit(byte_at(scan, at + 1)))) {
    return false;
  }
  number.form = UND_NUMBER_RUNNING;
  number.second = year;
  number.end = at;
  *number_out = number;
  return true;
}

static void write_roman(uint32_t value, char *out)
{
  static const struct {
    uint32_t value;
    const char *digits;
  } steps[] = {
    {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"},
    {9, "IX"},  {5, "V"},  {4, "IV"},  {1, "I"},
  };
  char *end = out;
  for (uint32_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
    for (; value >= steps[i].value; value -= steps[i].value) {
      size_t size = strlen(steps[i].digits);
      memcpy(end, steps[i].digits, size);
      end += size;
    }
  }
  *end = '\0';
}

void und_cite_number_write(const cite_number *number, char *out, uint32_t room)
{
  static const char *const marks[] = {
    [UND_SESSION_REGULAR] = "",
    [UND_SESSION_SPECIAL] = "S-",
    [UND_SESSION_EMERGENCY] = "ES-",
  };
  const char *mark = marks[number->session_kind];
  char part[2] = {number->part, '\0'};
  char roman[20];
  switch (number->form) {
  case UND_NUMBER_ROMAN:
    write_roman(number->second, roman);
    snprintf(out, room, "%u%s(%s%s)", number->first, part, mark, roman);
    break;
  case UND_NUMBER_RUNNING:
    snprintf(out, room, "%u(%u)", number->first, number->second);
    break;
  default:
    snprintf(out, room, "%s%u/%u%s", mark, number->first, number->second, part);
    break;
  }
}
