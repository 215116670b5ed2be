// SPDX-License-Identifier: MIT

#include "und/symbol/symbol.h"

#include <threads.h>

#include "symbol_plain.h"
#include "symbol_reader.h"

// No letter, digit or further component may follow.
static bool is_whole(und_slice text, uint32_t end)
{
  char next = byte_at(text, end);
  char second = byte_at(text, end + 1);
  return !und_is_letter(next) && !und_is_digit(next) && next != '_' &&
         !(next == '/' && (und_is_letter(second) || und_is_digit(second))) &&
         !(next == '.' && und_is_digit(second) &&
           und_is_letter(byte_at(text, end - 1)));
}

// Sessions of the Assembly and its organs are a hundred at most; a larger
// number has its halves exchanged.
static bool is_plausible(const und_symbol *symbol)
{
  enum { SESSIONS = 100 };
  return symbol->session <= SESSIONS;
}

static bool read_row(symbol_reader *r, und_symbol *symbol_out)
{
  *symbol_out = (und_symbol){
    .series = r->row->series,
    .body = r->row->body,
    .kind = r->row->kind,
    .linked = r->row->linked,
  };
  r->found = symbol_out;
  uint32_t end = und_symbol_read_shape(r, r->row->shape, 0);
  if (end == 0 || !und_symbol_read_tail(r, &end)) {
    return false;
  }
  symbol_out->base_size = end;
  while (und_symbol_read_suffix(r, &end)) {
  }
  if (!is_whole(r->text, end) || !is_plausible(symbol_out)) {
    return false;
  }
  if (symbol_out->last == 0) {
    symbol_out->last = symbol_out->number;
  }
  if (symbol_out->kind == UND_SYMBOL_ROOM_PAPER ||
      symbol_out->kind == UND_SYMBOL_RESTRICTED) {
    symbol_out->linked = false;
  }
  symbol_out->text = und_slice_cut(r->text, 0, end);
  return true;
}

// A mark of a shape, or its end.
static bool is_mark(char byte)
{
  switch (byte) {
  case '\0':
  case '#':
  case '%':
  case '$':
  case '^':
  case '@':
  case '~':
  case '*':
  case '[':
  case ']':
    return true;
  default:
    return false;
  }
}

// Do the plain letters that `shape` begins with stand at the start of `text`?
static bool has_start(const symbol_reader *r, const char *shape)
{
  uint32_t at = 0;
  while (!is_mark(shape[at])) {
    if (!und_symbol_is_byte(r, at, shape[at])) {
      return false;
    }
    at++;
  }
  return true;
}

// Each row begins with a capital: where in `ordered` those of one begin.
enum { CAPITALS = 26, ROWS = 512 };

static uint16_t ordered[ROWS];
static uint16_t row_start[CAPITALS + 1];
static once_flag rows_ordered = ONCE_FLAG_INIT;

static void order_rows(void)
{
  uint16_t count = 0;
  for (int letter = 0; letter < CAPITALS; letter++) {
    row_start[letter] = count;
    for (uint32_t i = 0; i < und_symbol_row_count && count < ROWS; i++) {
      if (und_symbol_rows[i].shape[0] == 'A' + letter) {
        ordered[count++] = (uint16_t)i;
      }
    }
  }
  row_start[CAPITALS] = count;
}

// The longest match wins; of two, the later row, which has more of it in
// letters and digits and less in marks.
static bool parse_one(und_slice text, bool any_case, und_symbol *symbol_out)
{
  symbol_reader r = {.text = und_slice_cut(text, 0, 120), .any_case = any_case};
  bool found = false;
  char first = byte_at(text, 0);
  if (any_case && first >= 'a' && first <= 'z') {
    first = (char)(first - ('a' - 'A'));
  }
  if (!und_is_capital(first)) {
    return false;
  }
  call_once(&rows_ordered, order_rows);
  uint32_t end = row_start[first - 'A' + 1];
  for (uint32_t i = row_start[first - 'A']; i < end; i++) {
    r.row = &und_symbol_rows[ordered[i]];
    und_symbol symbol;
    if (has_start(&r, r.row->shape) && read_row(&r, &symbol) &&
        (!found || symbol.text.size >= symbol_out->text.size)) {
      *symbol_out = symbol;
      found = true;
    }
  }
  return found;
}

// "A/79/943-S/2025/369": the other half. Two of one series are the ends of a
// range, "A/79/943-A/79/945".
static void join_half(und_slice text, bool any_case, und_symbol *symbol)
{
  uint32_t at = symbol->text.size;
  und_symbol half;
  if (byte_at(text, at) == '-' &&
      parse_one(und_slice_cut(text, at + 1, text.size), any_case, &half) &&
      half.series != symbol->series) {
    symbol->half_size = at;
    symbol->text.size = at + 1 + half.text.size;
  }
}

// Where in `text` the first `size` plain bytes end.
static uint32_t plain_end(const und_symbol_plain *plain, und_slice text,
                          uint32_t size)
{
  if (size == 0) {
    return 0;
  }
  char ignored;
  uint32_t last = plain->origin[size - 1];
  uint32_t wide = und_symbol_plain_mark(text, last, &ignored);
  return last + (wide > 0 ? wide : 1);
}

static bool parse(und_slice text, bool any_case, und_symbol *symbol_out)
{
  und_symbol_plain plain;
  bool copied = und_symbol_plain_start(text, &plain);
  und_slice bytes = copied ? (und_slice){plain.data, plain.size} : text;
  und_symbol symbol;
  if (!parse_one(bytes, any_case, &symbol)) {
    return false;
  }
  join_half(bytes, any_case, &symbol);
  if (copied) { // the parts point into the text itself
    uint32_t end = plain_end(&plain, text, symbol.text.size);
    symbol.text = und_slice_cut(text, 0, end);
    symbol.base_size = plain_end(&plain, text, symbol.base_size);
    symbol.half_size = plain_end(&plain, text, symbol.half_size);
  }
  *symbol_out = symbol;
  return true;
}

bool und_symbol_parse(und_slice text, und_symbol *symbol_out)
{
  return parse(text, false, symbol_out);
}

bool und_symbol_parse_link(und_slice text, und_symbol *symbol_out)
{
  return parse(text, true, symbol_out);
}
