// SPDX-License-Identifier: MIT

#include "und/symbol/label.h"

#include <stdlib.h>

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

// The order of letters in lists: structure, editorial conventions.
static const uint16_t abjad[] = {
  0x623, 0x628, 0x62C, 0x62F, 0x647, 0x648, 0x632, 0x62D, 0x637, 0x64A,
  0x643, 0x644, 0x645, 0x646, 0x633, 0x639, 0x641, 0x635, 0x642, 0x631,
  0x634, 0x62A, 0x62B, 0x62E, 0x630, 0x636, 0x638, 0x63A};
static const uint16_t russian[] = {
  0x430, 0x431, 0x432, 0x433, 0x434, 0x435, 0x436, 0x437, 0x438, 0x43A,
  0x43B, 0x43C, 0x43D, 0x43E, 0x43F, 0x440, 0x441, 0x442, 0x443, 0x444,
  0x445, 0x446, 0x447, 0x448, 0x449, 0x44D, 0x44E, 0x44F};
static const uint16_t ideographs[] = {0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94,
                                      0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341};

enum {
  ABJAD = sizeof abjad / sizeof abjad[0],
  RUSSIAN = sizeof russian / sizeof russian[0],
  IDEOGRAPHS = sizeof ideographs / sizeof ideographs[0],
};

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

static void write_roman(uint32_t value, bool small, und_buffer *out)
{
  static const struct {
    uint32_t value;
    const char *large;
    const char *small;
  } steps[] = {{1000, "M", "m"},  {900, "CM", "cm"}, {500, "D", "d"},
               {400, "CD", "cd"}, {100, "C", "c"},   {90, "XC", "xc"},
               {50, "L", "l"},    {40, "XL", "xl"},  {10, "X", "x"},
               {9, "IX", "ix"},   {5, "V", "v"},     {4, "IV", "iv"},
               {1, "I", "i"}};

  for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
    for (; value >= steps[i].value; value -= steps[i].value) {
      und_buffer_adds(out, small ? steps[i].small : steps[i].large);
    }
  }
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

  write_roman(value, small, &shortest);
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
  } else if (code == '*' || code == '[' || superscript(code) < 10) {
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

static void write_code(uint32_t code, und_buffer *out)
{
  char bytes[3];

  if (code < 0x80) {
    bytes[0] = (char)code;
    und_buffer_add(out, (und_slice){bytes, 1});
  } else if (code < 0x800) {
    bytes[0] = (char)(0xC0 | code >> 6);
    bytes[1] = (char)(0x80 | (code & 0x3F));
    und_buffer_add(out, (und_slice){bytes, 2});
  } else {
    bytes[0] = (char)(0xE0 | code >> 12);
    bytes[1] = (char)(0x80 | (code >> 6 & 0x3F));
    bytes[2] = (char)(0x80 | (code & 0x3F));
    und_buffer_add(out, (und_slice){bytes, 3});
  }
}

static void write_repeated(uint32_t value, uint32_t first, und_buffer *out)
{
  for (uint32_t i = 0; value > 0 && i <= (value - 1) / 26; i++) {
    write_code(first + (value - 1) % 26, out);
  }
}

static void write_superscripts(uint32_t value, und_buffer *out)
{
  static const uint16_t digits[] = {0x2070, 0xB9,   0xB2,   0xB3,   0x2074,
                                    0x2075, 0x2076, 0x2077, 0x2078, 0x2079};
  char plain[12];
  int size = 0;

  do {
    plain[size++] = (char)(value % 10);
    value /= 10;
  } while (value > 0);
  while (size > 0) {
    write_code(digits[(int)plain[--size]], out);
  }
}

static void write_ideographs(uint32_t value, und_buffer *out)
{
  if (value >= 20) {
    write_code(ideographs[value / 10 - 1], out);
  }
  if (value >= 10) {
    write_code(ideographs[9], out);
  }
  if (value % 10 > 0) {
    write_code(ideographs[value % 10 - 1], out);
  }
}

static void write_value(const und_label *like, uint32_t value, und_buffer *out)
{
  switch (like->kind) {
  case UND_LABEL_LETTER:
  case UND_LABEL_THIRD:
    write_repeated(value, 'a', out);
    break;
  case UND_LABEL_CAPITAL:
    write_repeated(value, 'A', out);
    break;
  case UND_LABEL_CYRILLIC:
    if (like->latin > 0) {
      write_repeated(value, 'a', out);
    } else if (value >= 1 && value <= RUSSIAN) {
      write_code(russian[value - 1], out);
    }
    break;
  case UND_LABEL_ARABIC:
    if (value >= 1 && value <= ABJAD) {
      write_code(abjad[value - 1], out);
    }
    break;
  case UND_LABEL_ROMAN:
    write_roman(value, true, out);
    break;
  case UND_LABEL_CHAPTER:
    write_roman(value, false, out);
    break;
  case UND_LABEL_IDEOGRAPH:
    write_ideographs(value, out);
    break;
  case UND_LABEL_ASTERISK:
    for (uint32_t i = 0; i < value && i < 8; i++) {
      und_buffer_adds(out, "*");
    }
    break;
  default:
    und_buffer_addf(out, "%u", value);
    break;
  }
}

void und_label_write_value(const und_label *label, und_buffer *out)
{
  static const char *const ordinals[] = {"",        "",         " bis",
                                         " ter",    " quater",  " quinquies",
                                         " sexies", " septies", " octies"};

  write_value(label, label->value, out);
  und_buffer_adds(out, ordinals[label->bis < 9 ? label->bis : 0]);
}

void und_label_write(const und_label *like, uint32_t value, und_buffer *out)
{
  if (like->kind == UND_LABEL_IDEOGRAPH && value <= 10 &&
      like->form == UND_FORM_PLAIN) {
    write_code(0x321F + value, out);
    return;
  }
  if (like->kind == UND_LABEL_NOTE && like->form == UND_FORM_PLAIN) {
    write_superscripts(value, out);
    return;
  }
  bool brackets =
    like->form == UND_FORM_FULL || like->kind == UND_LABEL_IDEOGRAPH;

  und_buffer_adds(out, like->kind == UND_LABEL_QUOTED ? "\u2019"
                       : brackets                     ? "("
                                                      : "");
  write_value(like, value, out);
  und_buffer_adds(out, like->kind == UND_LABEL_QUOTED ? "\u2018"
                       : brackets                     ? ")"
                                                      : "");
  static const char *const ends[] = {
    [UND_FORM_PLAIN] = "", [UND_FORM_STOP] = ".",  [UND_FORM_HALF] = ")",
    [UND_FORM_FULL] = "",  [UND_FORM_DASH] = " -", [UND_FORM_DASH_GLUED] = "-"};

  und_buffer_adds(out, ends[like->form]);
}
