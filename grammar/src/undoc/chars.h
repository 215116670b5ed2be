// SPDX-License-Identifier: MIT
//
// Chars: what one code point is to a reader of drafts, in six languages.

#ifndef UNDOC_CHARS_H
#define UNDOC_CHARS_H

#include <stdbool.h>
#include <stdint.h>

static inline bool is_digit(int32_t c)
{
  return c >= '0' && c <= '9';
}

static inline bool is_break(int32_t c)
{
  return (c >= '\n' && c <= '\r') || c == 0x2028 || c == 0x2029;
}

static inline bool is_blank(int32_t c)
{
  if (c < 0xA0) { // as most
    return c == ' ' || c == '\t';
  }
  return c == 0xA0 || c == 0x3000 || c == 0x202F || c == 0x2003 ||
         c == 0x2002 || c == 0x200E || c == 0x200F || c == 0xFEFF;
}

static inline bool is_superscript(int32_t c)
{
  return c == 0xB9 || c == 0xB2 || c == 0xB3 || c == 0x2070 ||
         (c >= 0x2074 && c <= 0x2079);
}

static inline bool is_upper(int32_t c)
{
  return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ||
         (c >= 0x100 && c <= 0x17F && (c & 1) == 0) ||
         (c >= 0x400 && c <= 0x42F);
}

static inline bool is_lower(int32_t c)
{
  return (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7) ||
         (c >= 0x100 && c <= 0x17F && (c & 1) == 1) ||
         (c >= 0x430 && c <= 0x45F);
}

static inline bool is_ascii_upper(int32_t c)
{
  return c >= 'A' && c <= 'Z';
}

static inline bool is_ascii_lower(int32_t c)
{
  return c >= 'a' && c <= 'z';
}

static inline bool is_alnum(int32_t c)
{
  return is_digit(c) || is_upper(c) || is_lower(c) || c >= 0x370;
}

static inline bool is_arabic(int32_t c)
{
  return c >= 0x620 && c <= 0x64A;
}

static inline bool is_roman_lower(int32_t c)
{
  return c == 'i' || c == 'v' || c == 'x' || c == 'l' || c == 'c';
}

static inline bool is_roman_upper(int32_t c)
{
  return c == 'I' || c == 'V' || c == 'X' || c == 'L';
}

/// ㈠ to ㈩, the second degree of lists in Chinese.
static inline bool is_circled_ideograph(int32_t c)
{
  return c >= 0x3220 && c <= 0x3229;
}

/// How a run of text ends, which tells whether the next line goes on with it.
typedef enum {
  END_NONE,  ///< nothing yet
  END_OPEN,  ///< a letter, a figure, a bracket
  END_COMMA, ///< , ، ， 、
  END_SEMI,  ///< ; : and their forms
  END_STOP,  ///< . ! ? and their forms
} end_class;

/// The class of a text that ended in `end` once `c` follows. Closing marks and
/// note marks leave it as it is.
static inline end_class end_after(end_class end, int32_t c)
{
  switch (c) {
  case '.':
  case '!':
  case '?':
  case 0x3002:
  case 0xFF0E:
  case 0x061F:
  case 0x06D4:
    return END_STOP;
  case ';':
  case ':':
  case 0xFF1B:
  case 0xFF1A:
  case 0x061B:
    return END_SEMI;
  case ',':
  case 0x060C:
  case 0xFF0C:
  case 0x3001:
    return END_COMMA;
  case '*':
  case '"':
  case '_':
  case ']':
  case 0xBB:
  case 0x201C:
  case 0x201D:
  case 0x2019:
    return end;
  default:
    return is_blank(c) || is_superscript(c) ? end : END_OPEN;
  }
}

#endif
