// SPDX-License-Identifier: MIT

#include "label_alphabets.h"
#include "und/symbol/label.h"

void und_label_write_roman(uint32_t value, bool small, und_buffer *out)
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
    und_label_write_roman(value, true, out);
    break;
  case UND_LABEL_CHAPTER:
    und_label_write_roman(value, false, out);
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
    [UND_FORM_PLAIN] = "",      [UND_FORM_STOP] = ".",
    [UND_FORM_HALF] = ")",      [UND_FORM_FULL] = "",
    [UND_FORM_DASH] = " -",     [UND_FORM_DASH_GLUED] = "-",
    [UND_FORM_STOP_GLUED] = "."};

  und_buffer_adds(out, ends[like->form]);
}
