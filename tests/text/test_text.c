// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/text/text.h"

Test(text, repairs_what_comes_in)
{
  und_text text;

  cr_expect_eq(und_text_init(&text, UND_SLICE("caf\xE9\n")), 1);
  cr_expect(und_slice_equal(und_text_slice(&text), UND_SLICE("caf\uFFFD\n")));
  cr_expect_eq(und_lines_count(&text.lines), 2);
  und_text_finish(&text);
}

Test(text, edits_whole_characters)
{
  und_text text;
  und_text_init(&text, UND_SLICE("\u5927\u4f1a"));

  cr_expect(und_text_edit(&text, 1, 4, UND_SLICE("x")),
            "both ends move back to the start of their characters");
  cr_expect(und_slice_equal(und_text_slice(&text), UND_SLICE("x\u4f1a")));
  cr_expect(und_text_edit(&text, 900, 100, UND_SLICE("!")));
  cr_expect(und_slice_equal(und_text_slice(&text), UND_SLICE("x\u4f1a!")));
  und_text_finish(&text);
}

Test(text, reads_a_missing_line_as_the_end)
{
  und_text text;
  und_text_init(&text, UND_SLICE("1.\n2."));

  cr_expect_eq(und_text_offset(&text, (und_position){9, 0}, UND_UNITS_UTF16),
               5);
  und_position end = und_text_position(&text, 5, UND_UNITS_UTF16);
  cr_expect_eq(end.line, 1);
  cr_expect_eq(end.column, 2);
  und_text_finish(&text);
}

Test(text, holds_more_than_32_mebibytes)
{
  und_buffer content = {0};
  while (content.size < (40U << 20)) {
    und_buffer_adds(&content, "12. The Committee took note of the report.\n");
  }
  und_text text;
  und_text_init(&text, und_buffer_slice(&content));

  cr_expect(und_text_edit(&text, 10, 10, UND_SLICE("\n")));
  cr_expect_eq(und_text_size(&text), content.size + 1);
  cr_expect_eq(und_lines_at(&text.lines, 11), 1);
  und_text_finish(&text);
  und_buffer_finish(&content);
}

Test(text, refuses_to_grow_without_bound)
{
  und_text text;
  und_text_init(&text, UND_SLICE("a"));
  und_slice huge = {"", UND_TEXT_LIMIT};

  cr_expect_not(und_text_edit(&text, 0, 0, huge));
  cr_expect_eq(und_text_size(&text), 1);
  und_text_finish(&text);
}

// Many edits near one place, then near another, in a text that is long enough
// for a gap.
Test(text, gives_the_pieces_of_a_long_text_while_it_is_edited)
{
  und_buffer plain = {0};
  und_text text;

  while (plain.size < 1 << 20) {
    und_buffer_addf(&plain, "%u. D\u00e9cide ;\r\n\n", plain.size);
  }
  und_text_init(&text, und_buffer_slice(&plain));
  for (uint32_t i = 0; i < 2000; i++) {
    uint32_t at =
      und_text_floor(&text, (i / 100) * 7919 * 97 % plain.size + i % 100 * 11);
    uint32_t end = und_text_floor(&text, at + i % 7);
    und_slice added = i % 3 ? UND_SLICE("z)\n") : UND_SLICE("");

    und_text_edit(&text, at, end, added);
    und_buffer_splice(&plain, at, end - at, added);
    und_slice all = und_buffer_slice(&plain);
    // Across the gap, wherever it is, and around the edit.
    for (uint32_t from = at; from < plain.size; from += 1 << 14) {
      cr_assert(und_slice_equal(und_text_cut(&text, from, from + 40000),
                                und_slice_cut(all, from, from + 40000)));
    }
    und_slice near = und_text_around(&text, at, at + 5000);
    cr_assert_eq(near.size, plain.size);
    cr_assert(und_slice_equal(und_slice_cut(near, at, at + 5000),
                              und_slice_cut(all, at, at + 5000)));
  }
  und_text_edit(&text, 0, plain.size, UND_SLICE("1."));
  cr_expect(und_slice_equal(und_text_slice(&text), UND_SLICE("1.")));
  und_text_finish(&text);
  und_buffer_finish(&plain);
}
