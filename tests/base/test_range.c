// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/base/range.h"

enum { SIZE = 21 }; // two words and a rest

// Each byte at each place, with nothing of the range before it.
Test(range, finds_the_first_byte_of_a_range_wherever_it_stands)
{
  for (int byte = 0; byte < 256; byte++) {
    bool figure = byte >= '0' && byte <= '9';

    for (uint32_t place = 0; place < SIZE; place++) {
      char bytes[SIZE];
      und_slice text = {bytes, SIZE};

      memset(bytes, 'x', SIZE);
      bytes[place] = (char)byte;
      for (uint32_t at = 0; at <= SIZE; at++) {
        cr_expect_eq(und_range_digit(text, at),
                     figure && at <= place ? place : SIZE,
                     "byte %d at %u, from %u", byte, place, at);
      }
    }
  }
}

Test(range, finds_the_first_of_several)
{
  und_slice text = UND_SLICE("letters, then A and B, \xC3\x89 and 1");

  cr_expect_eq(und_range_capital(text, 0), 14);
  cr_expect_eq(und_range_capital(text, 15), 20);
  cr_expect_eq(und_range_capital(text, 21), text.size);
  cr_expect_eq(und_range_digit(text, 0), text.size - 1);
  cr_expect_eq(und_range_digit((und_slice){NULL, 0}, 0), 0);
}
