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
  cr_expect_eq(text.bytes.size, content.size + 1);
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
  cr_expect_eq(text.bytes.size, 1);
  und_text_finish(&text);
}
