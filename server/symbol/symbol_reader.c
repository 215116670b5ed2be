// SPDX-License-Identifier: MIT

#include "symbol_reader.h"

bool und_symbol_is_byte(const symbol_reader *r, uint32_t at, char want)
{
  char byte = byte_at(r->text, at);
  return byte == want ||
         (r->any_case && capital(byte) == capital(want) && byte != '\0');
}

bool und_symbol_is_capital_at(const symbol_reader *r, uint32_t at)
{
  char byte = byte_at(r->text, at);
  return und_is_capital(r->any_case ? capital(byte) : byte);
}

bool und_symbol_read_literal(const symbol_reader *r, uint32_t *at,
                             const char *literal)
{
  uint32_t end = *at;
  for (; *literal; literal++) {
    if (und_symbol_is_byte(r, end, *literal)) {
      end++;
    } else if (*literal != ' ') { // the canonical spelling has no spaces
      return false;
    }
  }
  *at = end;
  return true;
}

bool und_symbol_read_number(und_slice text, uint32_t *at, uint32_t *number_out)
{
  enum { DIGITS = 7 };
  uint32_t end = *at;
  uint32_t number = 0;
  while (und_is_digit(byte_at(text, end)) && end - *at < DIGITS) {
    number = number * 10 + (uint32_t)(text.data[end++] - '0');
  }
  if (end == *at || byte_at(text, *at) == '0' ||
      und_is_digit(byte_at(text, end))) {
    return false;
  }
  *at = end;
  *number_out = number;
  return true;
}

bool und_symbol_read_year(und_slice text, uint32_t *at, uint32_t *year_out)
{
  uint32_t end = *at;
  uint32_t year;
  if (!und_symbol_read_number(text, &end, &year) || end - *at != 4 ||
      year < 1900 || year > 2099) {
    return false;
  }
  *at = end;
  *year_out = year;
  return true;
}

static uint32_t roman_value(char byte)
{
  switch (byte) {
  case 'I':
    return 1;
  case 'V':
    return 5;
  case 'X':
    return 10;
  case 'L':
    return 50;
  case 'C':
    return 100;
  default:
    return 0;
  }
}

bool und_symbol_read_roman(und_slice text, uint32_t *at, uint32_t *number_out)
{
  enum { LONGEST = 12 };
  uint32_t end = *at;
  uint32_t number = 0;
  uint32_t before = 0;
  while (roman_value(byte_at(text, end)) > 0 && end - *at < LONGEST) {
    uint32_t value = roman_value(text.data[end++]);
    number += value;
    number -= before < value ? 2 * before : 0;
    before = value;
  }
  if (end == *at || und_is_letter(byte_at(text, end))) {
    return false;
  }
  *at = end;
  *number_out = number;
  return true;
}

bool und_symbol_read_session(const symbol_reader *r, uint32_t *at)
{
  uint32_t end = *at;
  und_session_kind kind = UND_SESSION_REGULAR;
  if (und_symbol_read_literal(r, &end, "ES-")) {
    kind = UND_SESSION_EMERGENCY;
  } else if (und_symbol_read_literal(r, &end, "S-")) {
    kind = UND_SESSION_SPECIAL;
  }
  uint32_t session;
  if (!und_symbol_read_number(r->text, &end, &session)) {
    return false;
  }
  r->found->session_kind = kind;
  r->found->session = session;
  *at = end;
  return true;
}
