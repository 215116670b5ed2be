// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/feature/check.h"

// The codes of what is found in `text`, in order, each with a blank after it.
static void expect(const char *text, const char *codes)
{
  und_document *document = und_document_new(und_slice_from(text), NULL);
  und_severities severities;
  und_diagnostics found;
  und_buffer got = {0};

  und_severities_default(&severities);
  und_diagnostics_build(document, &severities, UND_EN, &found);
  und_buffer_adds(&got, "");
  for (uint32_t i = 0; i < found.items.count; i++) {
    und_buffer_addf(&got, "%s ", found.items.items[i].check->code);
  }
  cr_expect_str_eq(got.data, codes, "%s: %s", text, got.data);
  und_buffer_finish(&got);
  und_diagnostics_finish(&found);
  und_document_free(document);
}

Test(suppress, off_holds_until_on)
{
  expect("1. A.\n\n3. B.\n\n6. C.\n", "para-gap para-gap ");
  expect("<!-- undocd: off para-gap -->\n\n1. A.\n\n3. B.\n\n6. C.\n", "");
  expect("1. A.\n\n<!-- undocd: off para-gap -->\n\n3. B.\n\n"
         "<!-- undocd: on para-gap -->\n\n6. C.\n",
         "para-gap ");
  expect("<!--undocd: off-->\n1. A.\n\n3. B.\n\n<!--undocd: on-->\n\n6. C.\n",
         "para-gap ");
}

Test(suppress, names_the_checks_that_it_means)
{
  expect("<!-- undocd: off note-gap -->\n\n1. A.\n\n3. B.\n", "para-gap ");
  expect("<!-- undocd: off note-gap, para-gap -->\n\n1. A.\n\n3. B.\n", "");
  expect("<!-- undocd: off para-gap-s nonsense -->\n\n1. A.\n\n3. B.\n",
         "para-gap ");
  expect("<!-- undocd: off -->\n\n<!-- undocd: on para-gap -->\n\n1. A.\n\n"
         "3. B:\n\n(a) c;\n\n(c) d.\n",
         "para-gap ");
}

Test(suppress, ignores_the_next_part_alone)
{
  expect("1. A.\n\n<!-- undocd: ignore-next para-gap -->\n3. B.\n\n6. C.\n",
         "para-gap ");
  expect("1. A:\n\n(a) b;\n\n<!-- undocd: ignore-next -->\n\n(c) d;\n\n"
         "(d) e;\n\n(f) g.\n",
         "letter-gap ");
  expect("1. A.\n\n2. B. <!-- undocd: ignore-next note-missing --> See."
         "\u00b9\n\n3. C.\u00b2\n",
         "note-missing ");
  expect("1. A. <!-- undocd: ignore-next -->\n\n<!-- undocd: ignore-next -->",
         "");
}

Test(suppress, a_comment_in_another_form_is_a_remark)
{
  expect("<!-- undoc: off -->\n\n1. A.\n\n3. B.\n", "para-gap ");
  expect("<!-- undocd: offside -->\n\n1. A.\n\n3. B.\n", "para-gap ");
  expect("<!-- undocd: -->\n\n1. A.\n\n3. B.\n", "para-gap ");
  expect("undocd: off para-gap\n\n1. A.\n\n3. B.\n", "para-gap ");
  expect("1. A.\n\n3. B.\n\n<!-- undocd: off para-gap", "para-gap ");
}

// A comment on a line of its own counts for nothing in what stands around it.
Test(suppress, a_comment_is_no_part_of_the_draft)
{
  expect("1. A:\n\n(a) b;\n<!-- a remark -->\n(b) c.\n\n"
         "<!-- undocd: ignore-next head-order -->\n\n2. D.\n",
         "");
}
