// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/model/document.h"

typedef struct {
  uint8_t role;
  const char *text;
} expected_part;

static void expect_parts(const char *claim, const char *text,
                         const expected_part *expected, uint32_t wanted)
{
  und_document *document = und_document_new(und_slice_from(text), NULL);
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  cr_expect_eq(count, wanted, "%s: %u parts", claim, count);
  for (uint32_t i = 0; i < count && i < wanted; i++) {
    und_buffer own = {0};

    und_document_part_text(document, i, &own);
    cr_expect_eq(parts[i].role, expected[i].role, "%s: part %u is %u", claim, i,
                 parts[i].role);
    cr_expect_str_eq(own.data ? own.data : "", expected[i].text, "%s: part %u",
                     claim, i);
    und_buffer_finish(&own);
  }
  und_document_free(document);
}

Test(document, a_resolution_has_its_roles)
{
  static const expected_part parts[] = {
    {UND_ROLE_HEADING, "Lighthouses"},
    {UND_ROLE_BODY, "The General Assembly,"},
    {UND_ROLE_PREAMBULAR, "Recalling its resolution 95/201,"},
    {UND_ROLE_PARAGRAPH, "Takes note:"},
    {UND_ROLE_ITEM, "Of lamps;"},
    {UND_ROLE_PARAGRAPH, "Decides."},
    {UND_ROLE_CLOSING, "73rd plenary meeting 18 December 2041"},
  };

  expect_parts("resolution",
               "96/173. Lighthouses\n\nThe General Assembly,\n\nRecalling its "
               "resolution 95/201,\n\n1. Takes note:\n\n(a) Of lamps;\n\n2. "
               "Decides.\n\n73rd plenary meeting\n18 December 2041\n",
               parts, sizeof parts / sizeof parts[0]);
}

Test(document, a_paragraph_goes_on_over_a_page)
{
  static const expected_part parts[] = {
    {UND_ROLE_PARAGRAPH,
     "The lamp was lit by the keeper of the lighthouse, who slept."},
    {UND_ROLE_FURNITURE, "A/96/417"},
    {UND_ROLE_FURNITURE, "2/3 23-11486"},
    {UND_ROLE_PARAGRAPH, "The lens is clean."},
  };

  expect_parts("page",
               "1. The lamp was lit by the keeper of the lighthouse, "
               "who\n\nA/96/417\n\n2/3 23-11486\n\nslept.\n\n2. The lens is "
               "clean.\n",
               parts, sizeof parts / sizeof parts[0]);
}

Test(document, an_agenda_in_a_paragraph_is_a_list)
{
  static const expected_part parts[] = {
    {UND_ROLE_PARAGRAPH, "A."},
    {UND_ROLE_PARAGRAPH, "The agenda was:"},
    {UND_ROLE_LIST_ITEM, "Opening."},
    {UND_ROLE_LIST_ITEM, "Election."},
    {UND_ROLE_LIST_ITEM, "Other things."},
    {UND_ROLE_PARAGRAPH, "B."},
  };

  expect_parts("agenda",
               "65. A.\n\n66. The agenda was:\n\n1. Opening.\n\n2. "
               "Election.\n\n3. Other things.\n\n67. B.\n",
               parts, sizeof parts / sizeof parts[0]);
}

Test(document, an_empty_text_has_no_parts)
{
  expect_parts("empty", "", NULL, 0);
  expect_parts("white space", " \n\n\t\n", NULL, 0);
}

Test(document, an_edit_shows_at_the_next_question)
{
  und_document *document =
    und_document_new(UND_SLICE("1. A.\n\n2. B.\n\n3. C.\n"), NULL);
  uint32_t count;

  und_document_findings(document, &count);
  cr_expect_eq(count, 0);
  cr_expect(und_document_edit(document, 7, 8, UND_SLICE("5")));
  const und_finding *found = und_document_findings(document, &count);

  cr_assert_eq(count, 1);
  cr_expect_eq(found[0].start, 7);
  cr_expect(und_document_edit(document, 7, 8, UND_SLICE("2")));
  und_document_findings(document, &count);
  cr_expect_eq(count, 0);
  und_document_free(document);
}

Test(document, a_document_that_rested_is_read_anew)
{
  static const char text[] = "1. The lamp is lit.\n\n2. The lens is clean.\n";
  und_document *document = und_document_new(und_slice_from(text), NULL);
  uint32_t count;

  und_document_rest(document); // before it was read at all
  und_document_parts(document, &count);
  cr_expect_eq(count, 2);
  und_document_rest(document);
  und_document_rest(document);
  cr_expect_eq(und_document_error_nodes(document), 0);
  und_document_rest(document);
  und_document_parts(document, &count);
  cr_expect_eq(count, 2);
  und_document_edit(document, 0, 0, UND_SLICE("Lamps\n\n"));
  und_document_findings(document, &count);
  cr_expect_eq(count, 0);
  und_document_parts(document, &count);
  cr_expect_eq(count, 3);
  und_document_free(document);
}

Test(document, edits_outside_the_text_are_cut_to_it)
{
  und_document *document = und_document_new(UND_SLICE("1. A.\n"), NULL);
  uint32_t count;

  cr_expect(und_document_edit(document, 900, 9000, UND_SLICE("\n2. B.\n")));
  und_document_parts(document, &count);
  cr_expect_eq(count, 2);
  cr_expect(und_document_edit(document, 0, UINT32_MAX, UND_SLICE("")));
  und_document_parts(document, &count);
  cr_expect_eq(count, 0);
  und_document_free(document);
}

Test(document, a_place_belongs_to_the_innermost_part)
{
  und_document *document =
    und_document_new(UND_SLICE("1. A:\n\n(a) b;\n\n(b) c.\n"), NULL);

  cr_expect_eq(und_document_part_at(document, 0), 0);
  cr_expect_eq(und_document_part_at(document, 9), 1);
  cr_expect_eq(und_document_part_at(document, 16), 2);
  cr_expect_eq(und_document_parent(document, 2), 0);
  und_document_free(document);
}

Test(document, bad_bytes_are_counted_and_repaired)
{
  und_document *document =
    und_document_new(((und_slice){"1. A\xff\xfe.\n", 8}), NULL);

  cr_expect_eq(und_document_bad_bytes(document), 2);
  cr_expect_eq(und_document_error_nodes(document), 0);
  und_document_free(document);
}

Test(document, citations_are_canonical)
{
  und_document *document = und_document_new(
    UND_SLICE("1. The General Assembly, in its resolution 74/173 and in "
              "E/CN.15/2021/1.\n"),
    NULL);
  uint32_t count;
  const und_mention *found = und_document_citations(document, 0, &count);

  cr_assert_eq(count, 2);
  cr_expect_str_eq(found[0].symbol, "A/RES/74/173");
  cr_expect_str_eq(found[1].symbol, "E/CN.15/2021/1");
  und_document_free(document);
}

Test(document, citations_know_the_date_stated)
{
  und_slice text = UND_SLICE("1. A.\n\n2. Recalling General Assembly "
                             "resolutions 74/2 A to C of 18 December 2019.\n");
  und_document *document = und_document_new(text, NULL);
  uint32_t count;
  const und_mention *found = und_document_citations(document, 1, &count);

  cr_assert_eq(count, 2);
  for (uint32_t i = 0; i < count; i++) {
    cr_expect_eq(found[i].through, i == 1);
    cr_expect_eq(found[i].stated_year, 2019);
    cr_expect_eq(found[i].stated_month, 12);
    cr_expect_eq(found[i].stated_day, 18);
    cr_expect(und_slice_equal(
      und_slice_cut(text, found[i].stated_start, found[i].stated_end),
      UND_SLICE("18 December 2019")));
  }
  und_document_free(document);
}
