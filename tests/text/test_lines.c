// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "support/random.h"
#include "und/text/lines.h"
#include "und/text/text.h"

#define SIZE(table) (sizeof(table) / sizeof *(table))

// One row, one claim: in `text`, byte `offset` is the column that stands under
// each unit, and the editor's name for it leads back to the same byte.
static const struct {
  const char *claim;
  const char *text;
  uint32_t offset;
  uint32_t line;
  uint32_t columns[3]; // UTF-8, UTF-16, UTF-32
} places[] = {
  {"an empty text has a first line", "", 0, 0, {0, 0, 0}},
  {"ASCII counts one for one", "Recalling", 9, 0, {9, 9, 9}},
  {"two bytes are one unit", "d\u00e9cide", 3, 0, {3, 2, 2}},
  {"three bytes are one unit", "\u5927\u4f1a", 6, 0, {6, 2, 2}},
  {"four bytes are a surrogate pair", "\U0001F54A p", 4, 0, {4, 2, 1}},
  {"columns go on after a pair", "\U0001F54A p", 6, 0, {6, 4, 3}},
  {"a line starts after its break", "1.\n2.", 3, 1, {0, 0, 0}},
  {"CR LF is one break", "1.\r\n2.", 4, 1, {0, 0, 0}},
  {"CR alone is a break", "1.\r2.", 3, 1, {0, 0, 0}},
  {"LF CR are two breaks", "1.\n\r2.", 4, 2, {0, 0, 0}},
  {"a final break opens a line", "1.\n", 3, 1, {0, 0, 0}},
  {"a final CR opens a line", "1.\r", 3, 1, {0, 0, 0}},
  {"the end of a line is before CR LF", "1.\r\n2.", 2, 0, {2, 2, 2}},
  {"Arabic counts letters", "\u0623\u0628", 4, 0, {4, 2, 2}},
};

Test(lines, places_hold_both_ways)
{
  for (size_t i = 0; i < SIZE(places); i++) {
    und_slice text = und_slice_from(places[i].text);
    und_lines lines;
    und_lines_init(&lines, text);

    for (und_units units = UND_UNITS_UTF8; units <= UND_UNITS_UTF32; units++) {
      und_position place =
        und_lines_position(&lines, text, places[i].offset, units);
      cr_expect_eq(place.line, places[i].line, "%s", places[i].claim);
      cr_expect_eq(place.column, places[i].columns[units], "%s",
                   places[i].claim);
      uint32_t offset = UINT32_MAX;
      cr_expect(und_lines_offset(&lines, text, place, units, &offset));
      cr_expect_eq(offset, places[i].offset, "%s", places[i].claim);
    }
    und_lines_finish(&lines);
  }
}

// Places that name no start of a character lead to the nearest sound one.
static const struct {
  const char *claim;
  const char *text;
  und_position place;
  und_units units;
  uint32_t offset;
} clamped[] = {
  {"past the line is its end", "1.\r\n2.", {0, 99}, UND_UNITS_UTF16, 2},
  {"past the last line is its end", "1.\n2.", {1, 99}, UND_UNITS_UTF32, 5},
  {"half a pair is its start", "\U0001F54A!", {0, 1}, UND_UNITS_UTF16, 0},
  {"a part of a character is its start", "\u5927", {0, 2}, UND_UNITS_UTF8, 0},
  {"the greatest column", "1.\n", {0, UINT32_MAX}, UND_UNITS_UTF8, 2},
};

Test(lines, clamps_columns)
{
  for (size_t i = 0; i < SIZE(clamped); i++) {
    und_slice text = und_slice_from(clamped[i].text);
    und_lines lines;
    uint32_t offset = UINT32_MAX;
    und_lines_init(&lines, text);

    cr_expect(und_lines_offset(&lines, text, clamped[i].place, clamped[i].units,
                               &offset));
    cr_expect_eq(offset, clamped[i].offset, "%s", clamped[i].claim);
    und_lines_finish(&lines);
  }
}

Test(lines, refuses_a_line_that_is_not_there)
{
  und_slice text = UND_SLICE("only line");
  und_lines lines;
  uint32_t offset = 7;
  und_lines_init(&lines, text);

  cr_expect_not(und_lines_offset(&lines, text, (und_position){1, 0},
                                 UND_UNITS_UTF16, &offset));
  cr_expect_eq(offset, 7, "a refusal leaves the output alone");
  cr_expect_eq(und_lines_get(&lines, text, 1).size, 0);
  und_lines_finish(&lines);
}

Test(lines, names_offsets_inside_a_break_or_a_character)
{
  und_slice text = UND_SLICE("a\u5927\r\nb");
  und_lines lines;
  und_lines_init(&lines, text);

  und_position inside = und_lines_position(&lines, text, 2, UND_UNITS_UTF16);
  cr_expect_eq(inside.column, 1, "inside a character is its start");
  und_position broken = und_lines_position(&lines, text, 5, UND_UNITS_UTF16);
  cr_expect_eq(broken.line, 0);
  cr_expect_eq(broken.column, 2, "inside CR LF is the line's end");
  und_position past = und_lines_position(&lines, text, 500, UND_UNITS_UTF16);
  cr_expect_eq(past.line, 1);
  cr_expect_eq(past.column, 1, "past the end is the end");
  und_lines_finish(&lines);
}

// What a fresh index of the text would say.
static void expect_fresh(const und_text *text, uint32_t round)
{
  und_lines fresh;
  und_lines_init(&fresh, und_text_slice(text));

  cr_assert_eq(text->lines.starts.count, fresh.starts.count, "edit %u", round);
  cr_assert_arr_eq(text->lines.starts.items, fresh.starts.items,
                   fresh.starts.count * sizeof *fresh.starts.items, "edit %u",
                   round);
  und_lines_finish(&fresh);
}

Test(lines, random_edits_equal_a_fresh_index)
{
  static const char *const pieces[] = {
    "", "\r", "\n", "\r\n", "\n\r", "a", "\r\r\n\n", "\u00e9", "12. Text\n",
  };
  und_random random = {20241122};
  und_text text;
  und_text_init(&text, UND_SLICE("1. One\r\n2. Two\n"));

  for (uint32_t round = 0; round < 50000; round++) {
    uint32_t size = und_text_size(&text);
    uint32_t start = und_random_below(&random, size + 1);
    uint32_t length = und_random_below(&random, size > 200 ? 60 : 6);
    const char *piece =
      pieces[und_random_below(&random, (uint32_t)SIZE(pieces))];
    cr_assert(
      und_text_edit(&text, start, start + length, und_slice_from(piece)));
    expect_fresh(&text, round);
  }
  und_text_finish(&text);
}

Test(lines, places_of_a_long_line_come_in_any_order)
{
  static const und_units units[] = {UND_UNITS_UTF8, UND_UNITS_UTF16,
                                    UND_UNITS_UTF32};
  und_buffer text = {0};
  und_random random = {7};
  und_lines lines;

  for (unsigned i = 0; i < 900; i++) {
    und_buffer_adds(&text, i % 5 == 0   ? "\U0001F30D"
                           : i % 3 == 0 ? "\u00e9"
                                        : "ab");
  }
  und_buffer_adds(&text, "\r\nshort\n");
  und_slice all = und_buffer_slice(&text);

  und_lines_init(&lines, all);
  for (unsigned i = 0; i < 2000; i++) {
    uint32_t offset = und_random_below(&random, all.size + 2);
    und_units unit = units[und_random_below(&random, 3)];
    und_lines fresh;

    und_lines_init(&fresh, all);
    und_position expected = und_lines_position(&fresh, all, offset, unit);
    und_position place = und_lines_position(&lines, all, offset, unit);

    cr_assert_eq(place.line, expected.line, "at %u", offset);
    cr_assert_eq(place.column, expected.column, "at %u: %u, not %u", offset,
                 place.column, expected.column);

    // And back, also from inside a character and behind the line.
    const und_position asked = {und_random_below(&random, 3),
                                und_random_below(&random, 3000)};
    uint32_t there = UINT32_MAX;
    uint32_t wanted = UINT32_MAX;
    und_lines again;

    und_lines_init(&again, all);
    cr_assert(und_lines_offset(&again, all, asked, unit, &wanted));
    cr_assert(und_lines_offset(&lines, all, asked, unit, &there));
    cr_assert_eq(there, wanted, "%u:%u", asked.line, asked.column);
    und_lines_finish(&again);
    und_lines_finish(&fresh);
  }
  und_lines_finish(&lines);
  und_buffer_finish(&text);
}
