// SPDX-License-Identifier: MIT
//
// What the parts of the symbol parser share: one row of the table being read
// from the start of a text.
//
// Units    Bytes of the text. A reading function moves `*at` past what it
//          read.
// Fails    Returns false, or 0, and leaves `*at` alone.

#ifndef UND_SYMBOL_SYMBOL_READER_H
#define UND_SYMBOL_SYMBOL_READER_H

#include "symbol_table.h"
#include "und/base/ascii.h"

/// A reader of one row. It copies itself to try an optional component.
typedef struct {
  und_slice text;
  bool any_case;
  const und_symbol_row *row;
  und_symbol *found;
} symbol_reader;

static inline char capital(char byte)
{
  return byte >= 'a' && byte <= 'z' ? (char)(byte - ('a' - 'A')) : byte;
}

static inline char byte_at(und_slice text, uint32_t at)
{
  return at < text.size ? text.data[at] : '\0';
}

/// Is the byte at `at` the literal `want`?
bool und_symbol_is_byte(const symbol_reader *r, uint32_t at, char want);

bool und_symbol_is_capital_at(const symbol_reader *r, uint32_t at);

/// A space in `literal` may be absent.
bool und_symbol_read_literal(const symbol_reader *r, uint32_t *at,
                             const char *literal);

/// A number without a leading zero, of seven digits at most.
bool und_symbol_read_number(und_slice text, uint32_t *at, uint32_t *number_out);

bool und_symbol_read_year(und_slice text, uint32_t *at, uint32_t *year_out);

bool und_symbol_read_roman(und_slice text, uint32_t *at, uint32_t *number_out);

/// Nothing, "S-" or "ES-", and the session's number.
bool und_symbol_read_session(const symbol_reader *r, uint32_t *at);

/// A row's shape from `shape` on, and its last component. Returns where it
/// ends, or 0.
uint32_t und_symbol_read_shape(const symbol_reader *r, const char *shape,
                               uint32_t at);

/// What may or must follow the shape of a resolution or decision.
bool und_symbol_read_tail(const symbol_reader *r, uint32_t *at);

/// One suffix: "/Add.1", " (Part I)".
bool und_symbol_read_suffix(const symbol_reader *r, uint32_t *at);

#endif
