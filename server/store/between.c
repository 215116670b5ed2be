// SPDX-License-Identifier: MIT

#include "between.h"

#include "und/base/ascii.h"

enum { MOST = 500, DIGITS = 6 };

// The number that `text` begins with; `*size_out` is how many digits it has.
static uint32_t read_number(und_slice text, uint32_t *size_out)
{
  uint32_t number = 0;
  uint32_t size = 0;

  for (; size < text.size && size < DIGITS && und_is_digit(text.data[size]);
       size++) {
    number = number * 10 + (uint32_t)(text.data[size] - '0');
  }
  *size_out = size;
  return number;
}

// Read the number or the letter by which the two differ. Returns how many bytes
// it has in each.
static void read_ends(und_slice first, und_slice last, und_between *between,
                      uint32_t sizes[2])
{
  between->next = read_number(first, &sizes[0]);
  between->end = read_number(last, &sizes[1]);
  between->letters = sizes[0] == 0 && sizes[1] == 0 && first.size > 0 &&
                     last.size > 0 && und_is_capital(first.data[0]) &&
                     und_is_capital(last.data[0]);
  if (between->letters) {
    between->next = (unsigned char)first.data[0];
    between->end = (unsigned char)last.data[0];
    sizes[0] = sizes[1] = 1;
  }
}

bool und_between_begin(und_slice first, und_slice last,
                       und_between *between_out)
{
  und_between between = {0};
  uint32_t sizes[2];
  uint32_t at = 0;

  while (at < first.size && at < last.size && first.data[at] == last.data[at]) {
    at++;
  }
  // They differ in a number: all its digits do.
  bool number = (at < first.size && und_is_digit(first.data[at])) ||
                (at < last.size && und_is_digit(last.data[at]));
  while (number && at > 0 && und_is_digit(first.data[at - 1])) {
    at--;
  }
  between.head = und_slice_cut(first, 0, at);
  und_slice rests[] = {und_slice_cut(first, at, first.size),
                       und_slice_cut(last, at, last.size)};

  read_ends(rests[0], rests[1], &between, sizes);
  between.tail = und_slice_cut(rests[0], sizes[0], first.size);
  if (sizes[0] == 0 || sizes[1] == 0 || between.end <= between.next ||
      between.end - between.next > MOST ||
      !und_slice_equal(between.tail,
                       und_slice_cut(rests[1], sizes[1], last.size)) ||
      (between.tail.size > 0 &&
       memchr(between.tail.data, '/', between.tail.size) != NULL)) {
    return false;
  }
  between.next++;
  *between_out = between;
  return true;
}

bool und_between_next(und_between *between, und_buffer *symbol)
{
  if (between->next >= between->end) {
    return false;
  }
  symbol->size = 0;
  und_buffer_add(symbol, between->head);
  und_buffer_addf(symbol, between->letters ? "%c" : "%d", (int)between->next);
  und_buffer_add(symbol, between->tail);
  between->next++;
  return true;
}
