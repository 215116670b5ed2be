// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "support/random.h"
#include "und/model/document.h"

static const char *const pieces[] = {
  "<!-- undocd: off para-gap -->",
  "<!-- undocd: ignore-next -->",
  "<!-- undocd: on a, b -->",
  "<!-- ",
  "-->",
  "undocd: off",
  "\n\n4. Text of a paragraph.\n",
  "<",
  "A longer run of text that keeps two comments apart, or does not. ",
};

// The directives of a document, in words.
static void describe(und_document *document, und_buffer *out)
{
  uint32_t count;
  const und_directive *items = und_document_directives(document, &count);

  und_buffer_adds(out, "");
  for (uint32_t i = 0; i < count; i++) {
    und_buffer_addf(out, "%u-%u %d %u-%u\n", items[i].start, items[i].end,
                    (int)items[i].kind, items[i].codes_start,
                    items[i].codes_end);
  }
}

static void expect_as_fresh(und_document *edited)
{
  und_slice text = und_text_slice(und_document_text(edited));
  und_document *fresh = und_document_new(text, NULL);
  und_buffer first = {0};
  und_buffer second = {0};

  describe(edited, &first);
  describe(fresh, &second);
  cr_assert_str_eq(first.data, second.data, "in %.*s", (int)text.size,
                   text.data);
  und_buffer_finish(&first);
  und_buffer_finish(&second);
  und_document_free(fresh);
}

Test(directives, follow_any_edit)
{
  enum { PIECES = sizeof pieces / sizeof *pieces, EDITS = 3000 };
  und_random random = {5};
  und_document *document = und_document_new(UND_SLICE("1. One.\n"), NULL);

  for (int i = 0; i < EDITS; i++) {
    uint32_t size = und_text_slice(und_document_text(document)).size;
    uint32_t start = und_random_below(&random, size + 1);
    uint32_t removed = und_random_below(&random, size > 1500 ? 600 : 12);
    const char *piece = pieces[und_random_below(&random, PIECES)];

    cr_assert(und_document_edit(document, start, start + removed,
                                und_slice_from(piece)));
    expect_as_fresh(document);
  }
  und_document_free(document);
}

Test(directives, a_comment_beyond_the_limit_is_none)
{
  und_buffer text = {0};

  und_buffer_adds(&text, "<!-- undocd: off");
  for (unsigned i = 0; i < UND_DIRECTIVE_LIMIT; i++) {
    und_buffer_adds(&text, " ");
  }
  und_buffer_adds(&text, "-->");
  und_document *document = und_document_new(und_buffer_slice(&text), NULL);
  uint32_t count;

  und_document_directives(document, &count);
  cr_expect_eq(count, 0);
  und_document_edit(document, 20, 320, UND_SLICE(""));
  und_document_directives(document, &count);
  cr_expect_eq(count, 1);
  und_document_free(document);
  und_buffer_finish(&text);
}
