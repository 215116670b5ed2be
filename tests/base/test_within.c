// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/base/within.h"

// Each word at each place of a text that has nothing else.
Test(within, finds_a_word_wherever_it_stands)
{
  static const char *const words[] = {"a", "above", "ees", "\u4e0b\u6587"};
  enum { SIZE = 24 };

  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    und_slice word = und_slice_from(words[i]);

    for (uint32_t place = 0; place + word.size <= SIZE; place++) {
      char bytes[SIZE];
      und_slice text = {bytes, SIZE};

      memset(bytes, '.', SIZE);
      memcpy(bytes + place, word.data, word.size);
      for (uint32_t at = 0; at <= SIZE; at++) {
        cr_expect_eq(und_within(text, at, word), at <= place ? place : SIZE,
                     "%s at %u, from %u", words[i], place, at);
      }
    }
  }
}

Test(within, passes_over_what_only_begins_or_ends_so)
{
  und_slice text = UND_SLICE("abov above, abovabove above");
  und_slice word = UND_SLICE("above");

  cr_expect_eq(und_within(text, 0, word), 5);
  cr_expect_eq(und_within(text, 6, word), 16);
  cr_expect_eq(und_within(text, 17, word), 22);
  cr_expect_eq(und_within(text, 23, word), text.size);
}

Test(within, finds_nothing_in_a_shorter_text)
{
  und_slice word = UND_SLICE("below");

  cr_expect_eq(und_within((und_slice){NULL, 0}, 0, word), 0);
  cr_expect_eq(und_within(UND_SLICE("belo"), 0, word), 4);
  cr_expect_eq(und_within(UND_SLICE("below"), 9, word), 5);
}
