// SPDX-License-Identifier: MIT

#include "und/symbol/label.h"

#include "label_alphabets.h"

// A cursor over the characters of a label.
typedef struct {
  und_slice text;
  uint32_t at;
} cursor;

static uint32_t peek(const cursor *c, uint32_t *size_out)
{
  static const uint8_t sizes[16] = {1, 1, 1, 1, 1, 1, 1, 1,
                                    1, 1, 1, 1, 2, 2, 3, 4};

  if (c->at >= c->text.size) {
    *size_out = 0;
    return 0;
  }
  const uint8_t *bytes = (const uint8_t *)c->text.data + c->at;
  uint32_t size = sizes[bytes[0] >> 4];

  if (size > c->text.size - c->at) {
    size = 1;
  }
  *size_out = size;
  switch (size) {
  case 2:
    return (bytes[0] & 0x1FU) << 6 | (bytes[1] & 0x3FU);
  case 3:
    return (bytes[0] & 0x0FU) << 12 | (bytes[1] & 0x3FU) << 6 |
           (bytes[2] & 0x3FU);
  case 4:
    return (bytes[0] & 0x07U) << 18 | (bytes[1] & 0x3FU) << 12 |
           (bytes[2] & 0x3FU) << 6 | (bytes[3] & 0x3FU);
  default:
    return bytes[0];
  }
}

static uint32_t next(cursor *c)
{
  uint32_t size;
  uint32_t code = peek(c, &size);

  c->at += size;
  return code;
}

static uint32_t look(const cursor *c)
{
  uint32_t size;

  return peek(c, &size);
}

static bool take(cursor *c, uint32_t code)
{
  if (look(c) != code || c->at >= c->text.size) {
    return false;
  }
  next(c);
  return true;
}

static bool done(const cursor *c)
{
  return c->at >= c->text.size;
}

static void skip_blanks(cursor *c)
{
  while (take(c, ' ') || take(c, '\t') || take(c, 0xA0)) {
  }
}

static bool is_digit(uint32_t code)
{
  return code >= '0' && code <= '9';
}

static uint32_t take_digits(cursor *c)
{
  uint32_t value = 0;

  while (is_digit(look(c))) {
    uint32_t digit = next(c) - '0';

    value = value > 100000000 ? value : value * 10 + digit;
  }
  return value;
}

/// The digit of ¹ ² ³ ⁴ …, or 10.
static uint32_t superscript(uint32_t code)
{
  if (code == 0xB9) {
    return 1;
  }
  if (code == 0xB2 || code == 0xB3) {
    return code - 0xB0;
  }
  return code == 0x2070 || (code >= 0x2074 && code <= 0x2079) ? code - 0x2070
                                                              : 10;
}

static uint32_t take_superscripts(cursor *c)
{
  uint32_t value = 0;

  while (superscript(look(c)) < 10) {
    uint32_t digit = superscript(next(c));

    value = value > 100000 ? value : value * 10 + digit;
  }
  return value;
}

static uint32_t place_in(const uint16_t *alphabet, uint32_t count,
                         uint32_t code)
{
  for (uint32_t i = 0; i < count; i++) {
    if (alphabet[i] == code) {
      return i + 1;
    }
  }
  return 0;
}

/// The Latin letter that a small Cyrillic one looks like, as a place; 0 if
/// none.
static uint8_t latin_look(uint32_t code)
{
  static const struct {
    uint16_t code;
    char latin;
  } looks[] = {{0x430, 'a'}, {0x435, 'e'}, {0x43E, 'o'}, {0x440, 'p'},
               {0x441, 'c'}, {0x443, 'y'}, {0x445, 'x'}, {0x456, 'i'}};

  for (size_t i = 0; i < sizeof looks / sizeof looks[0]; i++) {
    if (looks[i].code == code) {
      return (uint8_t)(looks[i].latin - 'a' + 1);
    }
  }
  return 0;
}

static uint32_t roman_digit(char letter)
{
  switch (letter | 0x20) {
  case 'i':
    return 1;
  case 'v':
    return 5;
  case 'x':
    return 10;
  case 'l':
    return 50;
  case 'c':
    return 100;
  case 'd':
    return 500;
  case 'm':
    return 1000;
  default:
    return 0;
  }
}

uint32_t und_label_roman(und_slice text)
{
  uint32_t value = 0;

  if (text.size == 0 || text.size > 15) {
    return 0;
  }
  bool small = text.data[0] >= 'a';

  for (uint32_t i = 0; i < text.size; i++) {
    uint32_t digit = roman_digit(text.data[i]);
    uint32_t after = i + 1 < text.size ? roman_digit(text.data[i + 1]) : 0;

    if (digit == 0 || (text.data[i] >= 'a') != small) {
      return 0;
    }
    value = digit < after ? value - digit : value + digit;
  }
  if (value > 3999) {
    return 0;
  }
  und_buffer shortest = {0};

  und_label_write_roman(value, small, &shortest);
  bool same = und_slice_equal(und_buffer_slice(&shortest), text);

  und_buffer_finish(&shortest);
  return same ? value : 0;
}

static bool all_same(und_slice letters)
{
  for (uint32_t i = 1; i < letters.size; i++) {
    if (letters.data[i] != letters.data[0]) {
      return false;
    }
  }
  return true;
}

/// Latin letters in brackets or before a stop: letter, roman or both.
static bool read_latin(und_slice letters, und_label *label)
{
  uint32_t roman = und_label_roman(letters);
  bool small = letters.data[0] >= 'a';

  label->roman = (uint8_t)(roman < 256 ? roman : 0);
  if (all_same(letters) && (small || letters.size == 1)) {
    label->kind = small ? UND_LABEL_LETTER : UND_LABEL_CAPITAL;
    label->value = 26 * (letters.size - 1) +
                   (uint32_t)(letters.data[0] - (small ? 'a' : 'A') + 1);
    return true;
  }
  if (label->roman > 0) {
    label->kind = small ? UND_LABEL_ROMAN : UND_LABEL_CHAPTER;
    label->value = roman;
    return true;
  }
  label->kind = UND_LABEL_LETTER;
  label->mixed = true;
  return small;
}

/// Letters of any script from the cursor on.
static bool read_letters(cursor *c, und_label *label)
{
  uint32_t start = c->at;
  uint32_t code = look(c);
  uint32_t place;

  if ((code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z')) {
    while ((look(c) >= 'a' && look(c) <= 'z') ||
           (look(c) >= 'A' && look(c) <= 'Z')) {
      next(c);
    }
    return read_latin(und_slice_cut(c->text, start, c->at), label);
  }
  if ((place = place_in(abjad, ABJAD, code)) > 0) {
    next(c);
    take(c, 0x640); // (هـ) is (ه)
    label->kind = UND_LABEL_ARABIC;
    label->value = place;
    return true;
  }
  if ((place = place_in(russian, RUSSIAN, code)) > 0 || code == 0x456) {
    next(c);
    label->kind = UND_LABEL_CYRILLIC;
    label->value = place;
    label->latin = latin_look(code);
    while (take(c, code)) { // aa) in Cyrillic letters
      label->value += RUSSIAN;
      label->latin = (uint8_t)(label->latin > 0 ? label->latin + 26 : 0);
    }
    return true;
  }
  return false;
}

/// 一 … 十, 十一 … 九十九.
static uint32_t take_ideographs(cursor *c)
{
  uint32_t value = 0;
  uint32_t place;

  while ((place = place_in(ideographs, IDEOGRAPHS, look(c))) > 0) {
    next(c);
    if (place < 10) {
      value += place;
    } else {
      value = value == 0 ? 10 : value * 10;
    }
    if (value > 99) {
      return 0;
    }
  }
  return value;
}

static uint8_t take_ordinal(cursor *c)
{
  static const char *const ordinals[] = {
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies"};
  cursor ahead = *c;

  skip_blanks(&ahead);
  und_slice rest = und_slice_cut(ahead.text, ahead.at, ahead.text.size);

  for (uint8_t i = 0; i < sizeof ordinals / sizeof ordinals[0]; i++) {
    if (und_slice_starts(rest, und_slice_from(ordinals[i]))) {
      c->at = ahead.at + (uint32_t)strlen(ordinals[i]);
      return (uint8_t)(i + 2);
    }
  }
  return 0;
}

static bool read_number(cursor *c, und_label *label)
{
  label->kind = UND_LABEL_NUMBER;
  label->value = take_digits(c);
  label->bis = take_ordinal(c);
  if (done(c)) {
    label->kind = label->bis > 0 ? UND_LABEL_NUMBER : UND_LABEL_NOTE;
    return true;
  }
  if (take(c, '.') || take(c, 0xFF0E)) {
    label->form = UND_FORM_STOP;
    return done(c);
  }
  if (take(c, ')')) {
    label->kind = UND_LABEL_HALF;
    label->form = UND_FORM_HALF;
    return done(c);
  }
  if (take(c, '/')) {
    label->kind = UND_LABEL_TITLE;
    take_digits(c);
    take(c, '.');
    skip_blanks(c);
    take(c, '-');
    return done(c);
  }
  label->form = UND_FORM_DASH_GLUED;
  if (look(c) == ' ' || look(c) == 0xA0) {
    label->form = UND_FORM_DASH;
    skip_blanks(c);
  }
  return (take(c, '-') || take(c, 0x2013)) && done(c);
}

/// From after an opening bracket on.
static bool read_bracketed(cursor *c, und_label *label)
{
  label->form = UND_FORM_FULL;
  if (is_digit(look(c))) {
    label->kind = UND_LABEL_FULL;
    label->value = take_digits(c);
  } else if (superscript(look(c)) < 10) {
    label->kind = UND_LABEL_NOTE;
    label->value = take_superscripts(c);
  } else if (place_in(ideographs, IDEOGRAPHS, look(c)) > 0) {
    label->kind = UND_LABEL_IDEOGRAPH;
    label->value = take_ideographs(c);
  } else if (!read_letters(c, label)) {
    return false;
  }
  return (take(c, ')') || take(c, 0xFF09)) && done(c);
}

static bool read_mark(cursor *c, und_label *label)
{
  label->kind = UND_LABEL_NOTE;
  if (superscript(look(c)) < 10) {
    label->value = take_superscripts(c);
    return done(c);
  }
  if (take(c, '[')) {
    take(c, '^');
    label->value = take_digits(c);
    return take(c, ']') && (take(c, ':') || done(c)) && done(c);
  }
  if (take(c, '^')) {
    take(c, '{');
    label->value = take_digits(c);
    return take(c, '}') && done(c);
  }
  label->kind = UND_LABEL_ASTERISK;
  while (take(c, '*')) {
    label->value++;
  }
  return label->value > 0 && done(c);
}

static bool read_quoted(cursor *c, und_label *label)
{
  label->kind = UND_LABEL_QUOTED;
  label->value = take_digits(c);
  return label->value > 0 && (take(c, 0x2018) || take(c, 0x2019)) && done(c);
}

/// a)  aa)  a.  أ -  I.  A.  A
static bool read_open(cursor *c, und_label *label)
{
  if (!read_letters(c, label)) {
    return false;
  }
  if (take(c, ')')) {
    label->form = UND_FORM_HALF;
    return done(c);
  }
  label->form = done(c) ? UND_FORM_PLAIN : UND_FORM_STOP;
  if (label->kind == UND_LABEL_LETTER || label->kind == UND_LABEL_ARABIC) {
    label->kind = UND_LABEL_THIRD;
  }
  if (done(c) || take(c, '.')) {
    return done(c);
  }
  label->form = UND_FORM_DASH;
  skip_blanks(c);
  return take(c, '-') && done(c);
}

/// The S- or ES- of a special session before the number of a resolution.
static uint32_t session_prefix(und_slice text)
{
  uint32_t size = und_slice_starts(text, UND_SLICE("ES-"))  ? 3
                  : und_slice_starts(text, UND_SLICE("S-")) ? 2
                                                            : 0;

  return size > 0 && size < text.size && text.data[size] >= '0' &&
             text.data[size] <= '9'
           ? size
           : 0;
}

bool und_label_parse(und_slice text, und_label *label_out)
{
  cursor c = {text, session_prefix(text)};
  und_label label = {0};
  uint32_t code = look(&c);
  bool read;

  if (text.size == 0) {
    return false;
  }
  if (is_digit(code)) {
    read = read_number(&c, &label);
  } else if (code == '(' || code == 0xFF08) {
    next(&c);
    read = read_bracketed(&c, &label);
  } else if (code == '*' || code == '[' || code == '^' ||
             superscript(code) < 10) {
    read = read_mark(&c, &label);
  } else if (code == 0x2018 || code == 0x2019) {
    next(&c);
    read = read_quoted(&c, &label);
  } else if (code >= 0x3220 && code <= 0x3229) {
    next(&c);
    label.kind = UND_LABEL_IDEOGRAPH;
    label.value = code - 0x321F;
    read = done(&c);
  } else {
    read = read_open(&c, &label);
  }
  if (read) {
    *label_out = label;
  }
  return read;
}
