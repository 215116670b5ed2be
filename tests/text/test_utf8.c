// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/text/utf8.h"

#define SIZE(table) (sizeof(table) / sizeof *(table))

static const struct {
  const char *claim;
  und_slice bytes;
  und_slice repaired;
  uint32_t bad;
} cases[] = {
  {"nothing", {"", 0}, {"", 0}, 0},
  {"ASCII with NUL", {"a\0b", 3}, {"a\0b", 3}, 0},
  {"all lengths",
   {"a\u00e9\u5927\U0001F54A", 10},
   {"a\u00e9\u5927\U0001F54A", 10},
   0},
  {"a stray tail", {"a\x80z", 3}, {"a\uFFFDz", 5}, 1},
  {"an over-long slash", {"\xC0\xAF", 2}, {"\uFFFD\uFFFD", 6}, 2},
  {"an over-long of three bytes",
   {"\xE0\x80\xAF", 3},
   {"\uFFFD\uFFFD\uFFFD", 9},
   3},
  {"a surrogate", {"\xED\xA0\x80", 3}, {"\uFFFD\uFFFD\uFFFD", 9}, 3},
  {"above the last plane",
   {"\xF4\x90\x80\x80", 4},
   {"\uFFFD\uFFFD\uFFFD\uFFFD", 12},
   4},
  {"a cut sequence", {"ok \xE5\xA4", 5}, {"ok \uFFFD\uFFFD", 9}, 2},
  {"Latin-1 in a long line",
   {"The pr\xE9"
    "amble of the draft",
    25},
   {"The pr\uFFFD"
    "amble of the draft",
    27},
   1},
};

Test(utf8, repairs_bad_bytes_one_by_one)
{
  for (size_t i = 0; i < SIZE(cases); i++) {
    und_buffer out = {0};
    cr_expect_eq(und_utf8_repair(cases[i].bytes, &out), cases[i].bad, "%s",
                 cases[i].claim);
    cr_expect(und_slice_equal(und_buffer_slice(&out), cases[i].repaired), "%s",
              cases[i].claim);
    cr_expect_eq(und_utf8_valid(cases[i].bytes) == cases[i].bytes.size,
                 cases[i].bad == 0, "%s", cases[i].claim);
    und_buffer_finish(&out);
  }
}

Test(utf8, writes_what_it_reads)
{
  for (uint32_t code = 0; code <= 0x110000; code += code < 0x3000 ? 1 : 97) {
    und_buffer out = {0};
    und_utf8_write(&out, code);
    und_character read = und_utf8_step(und_buffer_slice(&out), 0);
    bool sound = code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    cr_assert_eq(read.code, sound ? code : 0xFFFD);
    cr_assert_eq(read.size, out.size);
    und_buffer_finish(&out);
  }
}

// All first bytes, with tails and others behind them.
Test(utf8, is_valid_as_far_as_its_characters_are)
{
  static const unsigned char others[] = {'a',  0x7F, 0x80, 0x8F, 0x90,
                                         0x9F, 0xA0, 0xBF, 0xC2, 0xE4};
  enum { OTHERS = sizeof others, FIRSTS = 256, BYTES = 4 };

  for (unsigned i = 0; i < FIRSTS * OTHERS * OTHERS * OTHERS; i++) {
    char bytes[BYTES] = {(char)(i % FIRSTS), (char)others[i / FIRSTS % OTHERS],
                         (char)others[i / FIRSTS / OTHERS % OTHERS],
                         (char)others[i / FIRSTS / OTHERS / OTHERS]};
    und_slice text = {bytes, BYTES};
    uint32_t valid = 0;

    for (und_character read = und_utf8_step(text, 0);
         read.size > 0 && !read.bad; read = und_utf8_step(text, valid)) {
      valid += read.size;
    }
    cr_assert_eq(und_utf8_valid(text), valid);
  }
}

Test(utf8, finds_the_start_of_a_character)
{
  und_slice text = UND_SLICE("a\U0001F54Az\x80\x80\x80\x80");

  for (uint32_t offset = 1; offset < 5; offset++) {
    cr_expect_eq(und_utf8_floor(text, offset), 1);
  }
  cr_expect_eq(und_utf8_floor(text, 5), 5);
  cr_expect_eq(und_utf8_floor(text, 8), 8, "a bad byte stands for itself");
  cr_expect_eq(und_utf8_floor(text, 99), text.size);
}
