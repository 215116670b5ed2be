// SPDX-License-Identifier: MIT
//
// Label: what a line can begin with that gives it a place in a count, or
// makes it a note, a heading or a bullet.

#ifndef UNDOC_LABEL_H
#define UNDOC_LABEL_H

#include "peek.h"

typedef enum {
  LABEL_NONE,
  LABEL_NUMBER,      ///< 12.  12 -  3 bis.
  LABEL_GLUED,       ///< 12.Text
  LABEL_HALF_NUMBER, ///< 12)
  LABEL_FULL_NUMBER, ///< (12)
  LABEL_LETTER,      ///< a)  (a)  aa)  (أ)  а)
  LABEL_ROMAN,       ///< ii)  (ii)  ’1‘  ㈠  (十一)
  LABEL_THIRD,       ///< a.  أ -
  LABEL_CHAPTER,     ///< I.  IV.
  LABEL_CAPITAL,     ///< A.  B
  LABEL_TITLE,       ///< 74/173.  75/53 -
  LABEL_NOTE,        ///< ¹  (¹)  [^1]:
  LABEL_ASTERISK,    ///< *  **
  LABEL_BARE_NUMBER, ///< 12, a note below the rule or a number alone
  LABEL_BULLET,      ///< -  •  –
  LABEL_HASH,        ///< #  ##  ###
} label_kind;

typedef struct {
  label_kind kind;
  uint8_t size;    ///< in code points
  uint16_t number; ///< 12; how many hashes; how often the letter stands
  int32_t letter;  ///< of a LABEL_LETTER, LABEL_CAPITAL
} label;

static const label no_label = {LABEL_NONE, 0, 0, 0};

static bool is_space_or_end(int32_t c)
{
  return c == 0 || is_blank(c);
}

static uint16_t number_at(peek *line, unsigned from, unsigned to)
{
  unsigned number = 0;

  for (unsigned i = from; i < to; i++) {
    number = number * 10 + (unsigned)(peek_at(line, i) - '0');
    number = number > 65535 ? 65535 : number;
  }
  return (uint16_t)number;
}

/// The size of bis, ter, quater … at `index`, with the blank before it.
static unsigned latin_ordinal(peek *line, unsigned index)
{
  static const char *const words[] = {
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies"};
  unsigned start = peek_skip_blanks(line, index);

  for (unsigned w = 0; w < sizeof words / sizeof words[0]; w++) {
    unsigned i = 0;

    while (words[w][i] != '\0' && peek_at(line, start + i) == words[w][i]) {
      i++;
    }
    if (words[w][i] == '\0' && !is_ascii_lower(peek_at(line, start + i))) {
      return start + i - index;
    }
  }
  return 0;
}

/// 74/173.  75/53 -  ES-10/22.  76/121 : the number of a resolution, whose
/// session's number begins at `start`. Without a stop or dash it is one only
/// in a masthead: its `number` is 1 then.
static label label_of_title(peek *line, unsigned start)
{
  unsigned slash = peek_digits(line, start);
  unsigned last = peek_digits(line, slash + 1);

  if (slash == start || peek_at(line, slash) != '/' || last == slash + 1) {
    return no_label;
  }
  if (peek_at(line, last) == '.' && is_blank(peek_at(line, last + 1))) {
    return (label){LABEL_TITLE, (uint8_t)(last + 1), 0, 0};
  }
  unsigned dash = peek_skip_blanks(line, last);

  if (dash == last) {
    return no_label;
  }
  if (peek_at(line, dash) == '-' && is_blank(peek_at(line, dash + 1))) {
    return (label){LABEL_TITLE, (uint8_t)(dash + 1), 0, 0};
  }
  return is_alnum(peek_at(line, dash)) && !is_digit(peek_at(line, dash))
           ? (label){LABEL_TITLE, (uint8_t)last, 1, 0}
           : no_label;
}

static label label_of_digits(peek *line)
{
  unsigned end = peek_digits(line, 0);
  uint16_t number = number_at(line, 0, end);
  unsigned bis = end < 5 ? latin_ordinal(line, end) : 0;
  int32_t c = peek_at(line, end + bis);
  int32_t next = peek_at(line, end + bis + 1);

  if (end > 5) {
    return no_label;
  }
  if ((c == '.' || c == 0xFF0E) && is_space_or_end(next)) {
    return (label){LABEL_NUMBER, (uint8_t)(end + bis + 1), number, 0};
  }
  if (c == '.' && bis == 0 && end <= 3 && is_upper(next) &&
      is_lower(peek_at(line, end + 2))) {
    return (label){LABEL_GLUED, (uint8_t)(end + 1), number, 0};
  }
  if ((c == '.' || c == 0xFF0E) && next >= 0x2E80) { // glued, in Chinese
    return (label){LABEL_NUMBER, (uint8_t)(end + bis + 1), number, 0};
  }
  if (c == ')' && is_space_or_end(next)) {
    return (label){LABEL_HALF_NUMBER, (uint8_t)(end + bis + 1), number, 0};
  }
  unsigned dash = peek_skip_blanks(line, end + bis);

  c = peek_at(line, dash);
  // Not "9– 13 December".
  if ((c == '-' || (c == 0x2013 && dash > end)) && dash <= end + bis + 2 &&
      is_space_or_end(peek_at(line, dash + 1)) &&
      !is_digit(peek_at(line, peek_skip_blanks(line, dash + 1)))) {
    return (label){LABEL_NUMBER, (uint8_t)(dash + 1), number, 0};
  }
  if (peek_at(line, end) == '/') {
    return label_of_title(line, 0);
  }
  if (is_space_or_end(peek_at(line, end)) && end <= 3) {
    return (label){LABEL_BARE_NUMBER, (uint8_t)end, number, 0};
  }
  return no_label;
}

/// How many code points from `index` on are the same small letter, if a
/// closing bracket follows; 0 if not.
static unsigned letters_before_bracket(peek *line, unsigned index)
{
  int32_t letter = peek_at(line, index);
  unsigned count = 0;

  while (peek_at(line, index + count) == letter && count < 5) {
    count++;
  }
  return peek_at(line, index + count) == ')' ? count : 0;
}

static unsigned roman_before_bracket(peek *line, unsigned index)
{
  unsigned count = 0;

  while (is_roman_lower(peek_at(line, index + count)) && count < 8) {
    count++;
  }
  return peek_at(line, index + count) == ')' ? count : 0;
}

/// A label of letters and a closing bracket from `index` on; `open` code
/// points stand before it. Romans of one letter are told apart by the count.
static label label_of_letters(peek *line, unsigned open)
{
  int32_t letter = peek_at(line, open);
  bool small = is_ascii_lower(letter) || (letter >= 0x430 && letter <= 0x44F);
  unsigned letters = small ? letters_before_bracket(line, open) : 0;
  unsigned roman = roman_before_bracket(line, open);

  if (letters > 0 && is_space_or_end(peek_at(line, open + letters + 1))) {
    return (label){LABEL_LETTER, (uint8_t)(open + letters + 1),
                   (uint16_t)letters, letter};
  }
  if (roman > 1 && is_space_or_end(peek_at(line, open + roman + 1))) {
    return (label){LABEL_ROMAN, (uint8_t)(open + roman + 1), 0, 0};
  }
  // ab), mn): a slip in a run of doubled letters is still a label.
  if (is_ascii_lower(letter) && is_ascii_lower(peek_at(line, open + 1)) &&
      peek_at(line, open + 2) == ')' &&
      is_space_or_end(peek_at(line, open + 3))) {
    return (label){LABEL_LETTER, (uint8_t)(open + 3), 2, letter};
  }
  return no_label;
}

static bool is_ideograph_number(int32_t c)
{
  static const int32_t numbers[] = {0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94,
                                    0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341};

  for (unsigned i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
    if (c == numbers[i]) {
      return true;
    }
  }
  return false;
}

static label label_of_bracket(peek *line)
{
  int32_t c = peek_at(line, 1);
  unsigned end = peek_digits(line, 1);

  if (end > 1 && end < 5 &&
      (peek_at(line, end) == ')' || peek_at(line, end) == 0xFF09)) {
    return (label){LABEL_FULL_NUMBER, (uint8_t)(end + 1),
                   number_at(line, 1, end), 0};
  }
  if (is_superscript(c)) {
    end = 1;
    while (is_superscript(peek_at(line, end))) {
      end++;
    }
    return peek_at(line, end) == ')'
             ? (label){LABEL_NOTE, (uint8_t)(end + 1), 0, 0}
             : no_label;
  }
  if (is_arabic(c)) { // (أ), (هـ)
    end = peek_at(line, 2) == 0x640 ? 3 : 2;
    return peek_at(line, end) == ')' && is_space_or_end(peek_at(line, end + 1))
             ? (label){LABEL_LETTER, (uint8_t)(end + 1), 1, c}
             : no_label;
  }
  if (is_ideograph_number(c)) {
    end = 1;
    while (is_ideograph_number(peek_at(line, end)) && end < 5) {
      end++;
    }
    return peek_at(line, end) == ')' || peek_at(line, end) == 0xFF09
             ? (label){LABEL_ROMAN, (uint8_t)(end + 1), 0, 0}
             : no_label;
  }
  return peek_at(line, 0) == '(' ? label_of_letters(line, 1) : no_label;
}

static label label_of_capital(peek *line)
{
  unsigned roman = 0;
  int32_t first = peek_at(line, 0);
  int32_t next = peek_at(line, 1);
  unsigned special = first == 'S' && next == '-'   ? 2
                     : first == 'E' && next == 'S' ? 3
                                                   : 0;

  if (special > 0 && is_digit(peek_at(line, special))) { // S-10/2, ES-10/22
    return label_of_title(line, special);
  }

  while (is_roman_upper(peek_at(line, roman)) && roman < 8) {
    roman++;
  }
  if (roman > 0 && peek_at(line, roman) == '.' &&
      is_blank(peek_at(line, roman + 1))) {
    return (label){LABEL_CHAPTER, (uint8_t)(roman + 1), (uint16_t)roman, first};
  }
  if (roman > 0 && peek_done(line, roman)) { // I alone on its line
    return (label){roman > 1 ? LABEL_CHAPTER : LABEL_CAPITAL, (uint8_t)roman,
                   (uint16_t)roman, first};
  }
  if (!is_ascii_upper(first) && !(first >= 0x410 && first <= 0x42F)) {
    return no_label;
  }
  if (next == '.' && is_blank(peek_at(line, 2))) {
    return (label){LABEL_CAPITAL, 2, 1, first};
  }
  if (is_superscript(next)) {
    next = 0;
  }
  return next == 0 || is_space_or_end(next)
           ? peek_done(line, 1) || is_superscript(peek_at(line, 1))
               ? (label){LABEL_CAPITAL, 1, 1, first}
               : no_label
           : no_label;
}

static label label_of_hash(peek *line)
{
  unsigned count = 0;

  while (peek_at(line, count) == '#' && count < 7) {
    count++;
  }
  return count < 7 && is_blank(peek_at(line, count))
           ? (label){LABEL_HASH, (uint8_t)count, (uint16_t)count, 0}
           : no_label;
}

static label label_of_asterisk(peek *line)
{
  unsigned count = 0;

  while (peek_at(line, count) == '*' && count < 4) {
    count++;
  }
  return count < 4 && is_blank(peek_at(line, count))
           ? (label){LABEL_ASTERISK, (uint8_t)count, (uint16_t)count, 0}
           : no_label;
}

static label label_of_superscript(peek *line)
{
  unsigned count = 0;

  while (is_superscript(peek_at(line, count)) && count < 5) {
    count++;
  }
  return (label){LABEL_NOTE, (uint8_t)count, 0, 0};
}

/// [^1]: as Markdown writes notes.
static label label_of_square(peek *line)
{
  unsigned end = peek_at(line, 1) == '^' ? peek_digits(line, 2) : 0;

  return end > 2 && end < 7 && peek_at(line, end) == ']' &&
             peek_at(line, end + 1) == ':'
           ? (label){LABEL_NOTE, (uint8_t)(end + 2), 0, 0}
           : no_label;
}

/// ^{1} as some conversions write a superscript.
static label label_of_caret(peek *line)
{
  unsigned end = peek_at(line, 1) == '{' ? peek_digits(line, 2) : 0;

  return end > 2 && end < 7 && peek_at(line, end) == '}'
           ? (label){LABEL_NOTE, (uint8_t)(end + 1), 0, 0}
           : no_label;
}

/// ’1‘, the second degree in Arabic.
static label label_of_quoted_number(peek *line)
{
  unsigned end = peek_digits(line, 1);
  int32_t c = peek_at(line, end);

  return end > 1 && end < 5 && (c == 0x2018 || c == 0x2019)
           ? (label){LABEL_ROMAN, (uint8_t)(end + 1), number_at(line, 1, end),
                     0}
           : no_label;
}

/// a. or أ - at the third degree; ii. as Model UN writes below it.
static label label_of_third(peek *line)
{
  int32_t c = peek_at(line, 0);
  unsigned roman = 0;

  while (roman < 6 &&
         (peek_at(line, roman) == 'i' || peek_at(line, roman) == 'v' ||
          peek_at(line, roman) == 'x')) {
    roman++;
  }
  if (roman > 1 && peek_at(line, roman) == '.' &&
      is_blank(peek_at(line, roman + 1))) {
    return (label){LABEL_THIRD, (uint8_t)(roman + 1), 1, c};
  }

  if (is_ascii_lower(c) && peek_at(line, 1) == '.' &&
      is_blank(peek_at(line, 2))) {
    return (label){LABEL_THIRD, 2, 1, c};
  }
  if (is_arabic(c) && is_blank(peek_at(line, 1)) && peek_at(line, 2) == '-' &&
      is_blank(peek_at(line, 3))) {
    return (label){LABEL_THIRD, 3, 1, c};
  }
  return no_label;
}

/// The label that the line begins with.
static label label_at_start(peek *line)
{
  int32_t c = peek_at(line, 0);

  if (is_digit(c)) {
    return label_of_digits(line);
  }
  if (is_superscript(c)) {
    return label_of_superscript(line);
  }
  if (is_circled_ideograph(c)) {
    return (label){LABEL_ROMAN, 1, (uint16_t)(c - 0x321F), 0};
  }
  switch (c) {
  case '(':
  case 0xFF08:
    return label_of_bracket(line);
  case '#':
    return label_of_hash(line);
  case '*':
    return label_of_asterisk(line);
  case '[':
    return label_of_square(line);
  case '^':
    return label_of_caret(line);
  case 0x2018:
  case 0x2019:
    return label_of_quoted_number(line);
  case '-':
  case 0x2022:
  case 0x2013:
  case 0x2014:
  case 0x25CF:
  case 0x25AA:
  case 0xB7:
    return is_blank(peek_at(line, 1)) ? (label){LABEL_BULLET, 1, 1, 0}
                                      : no_label;
  default:
    break;
  }
  if (is_ascii_lower(c) || is_arabic(c) || (c >= 0x430 && c <= 0x44F)) {
    label found = label_of_letters(line, 0);

    return found.kind != LABEL_NONE ? found : label_of_third(line);
  }
  return is_upper(c) ? label_of_capital(line) : no_label;
}

#endif
