// SPDX-License-Identifier: MIT

#include "label_core.h"

#include <stdio.h>

#include "und/text/utf8.h"

static bool is_one_of(uint32_t code, const uint16_t *codes)
{
  for (; *codes != 0; codes++) {
    if (*codes == code) {
      return true;
    }
  }
  return false;
}

// What may stand before a value, and what after it.
static const uint16_t openers[] = {'(',    '[',    '^',    '{',
                                   0xFF08, 0x2018, 0x2019, 0};
static const uint16_t closers[] = {
  ')',  ']',    '}',    '.',    ':',    '-',    ' ',    '\t',
  0xA0, 0x202F, 0xFF09, 0xFF0E, 0x2013, 0x2018, 0x2019, 0};

static und_slice ordinal_of(uint8_t bis, und_buffer *out)
{
  und_label label = {.kind = UND_LABEL_ASTERISK, .bis = bis};

  und_label_write_value(&label, out); // no asterisk, and the word
  return und_buffer_slice(out);
}

/// The size of " bis", " ter" … at `at`, or 0.
static uint32_t ordinal_size(und_slice label, uint32_t at)
{
  uint32_t size = 0;

  for (uint8_t bis = 2; bis < 9 && size == 0; bis++) {
    und_buffer word = {0};

    if (und_slice_starts(und_slice_cut(label, at, label.size),
                         ordinal_of(bis, &word))) {
      size = word.size;
    }
    und_buffer_finish(&word);
  }
  return size;
}

void und_label_core_find(und_slice label, uint32_t *start_out,
                         uint32_t *end_out)
{
  uint32_t start = 0;
  und_character c;

  while ((c = und_utf8_step(label, start)).size > 0 &&
         is_one_of(c.code, openers)) {
    start += c.size;
  }
  uint32_t end = start;

  while ((c = und_utf8_step(label, end)).size > 0 &&
         !is_one_of(c.code, closers)) {
    end += c.size;
  }
  *start_out = start;
  *end_out = end + ordinal_size(label, end);
}

/// Append the figures of `value` from `zero` on, the code of a script's 0.
static void write_digits(uint32_t value, uint32_t zero, und_buffer *out)
{
  char digits[12];
  int size = snprintf(digits, sizeof digits, "%u", value);

  for (int i = 0; i < size; i++) {
    und_utf8_write(out, zero + (uint32_t)(digits[i] - '0'));
  }
}

static bool is_superscript(uint32_t code)
{
  return code == 0xB9 || code == 0xB2 || code == 0xB3 || code == 0x2070 ||
         (code >= 0x2074 && code <= 0x2079);
}

/// The 0 of the digits that `code` is one of, or 0.
static uint32_t zero_of(uint32_t code)
{
  static const uint32_t zeros[] = {'0', 0x660, 0x6F0, 0xFF10};

  for (size_t i = 0; i < sizeof zeros / sizeof zeros[0]; i++) {
    if (code >= zeros[i] && code < zeros[i] + 10) {
      return zeros[i];
    }
  }
  return 0;
}

/// Append a value that is no figure.
static void write_letters(uint32_t first, uint8_t kind, uint32_t value,
                          und_buffer *out)
{
  und_label label = {.kind = kind, .value = value};
  bool capital = first >= 'A' && first <= 'Z';

  if (kind == UND_LABEL_THIRD && first >= 0x80) {
    label.kind = UND_LABEL_ARABIC;
  } else if (kind == UND_LABEL_ROMAN || kind == UND_LABEL_CHAPTER) {
    label.kind = capital ? UND_LABEL_CHAPTER : UND_LABEL_ROMAN;
  } else if (kind == UND_LABEL_LETTER || kind == UND_LABEL_CAPITAL) {
    label.kind = capital ? UND_LABEL_CAPITAL : UND_LABEL_LETTER;
  }
  und_label_write_value(&label, out);
}

bool und_label_core_write(und_slice core, uint8_t kind, uint32_t value,
                          uint8_t bis, und_buffer *out)
{
  uint32_t before = out->size;
  uint32_t first = und_utf8_step(core, 0).code;
  uint32_t zero = zero_of(first);
  und_label note = {.kind = UND_LABEL_NOTE, .form = UND_FORM_PLAIN};
  und_label circled = {.kind = UND_LABEL_IDEOGRAPH, .form = UND_FORM_PLAIN};

  if (value == 0) {
    return false;
  }
  bool lettered = kind == UND_LABEL_LETTER || kind == UND_LABEL_ROMAN ||
                  kind == UND_LABEL_CYRILLIC || kind == UND_LABEL_ARABIC;

  if (is_superscript(first)) {
    und_label_write(&note, value, out);
  } else if (zero > 0 && !lettered) {
    write_digits(value, zero, out);
  } else if (first >= 0x3220 && first <= 0x3229) {
    und_label_write(&circled, value, out);
  } else {
    write_letters(first, kind, value, out);
  }
  if (out->size == before) {
    return false;
  }
  if (bis > 1) {
    ordinal_of(bis, out);
  }
  return true;
}

und_slice und_label_core_trim(und_slice label)
{
  while (label.size > 1 && (label.data[label.size - 1] == '.' ||
                            label.data[label.size - 1] == ':')) {
    label.size--;
  }
  return label;
}
