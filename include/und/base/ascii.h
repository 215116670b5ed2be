// SPDX-License-Identifier: MIT
//
// Ascii: what a byte is, in no locale. Bytes of other letters are none of
// these.

#ifndef UND_BASE_ASCII_H
#define UND_BASE_ASCII_H

#include <stdbool.h>

static inline bool und_is_digit(char byte)
{
  return byte >= '0' && byte <= '9';
}

static inline bool und_is_capital(char byte)
{
  return byte >= 'A' && byte <= 'Z';
}

static inline bool und_is_small(char byte)
{
  return byte >= 'a' && byte <= 'z';
}

static inline bool und_is_letter(char byte)
{
  return und_is_capital(byte) || und_is_small(byte);
}

#endif
