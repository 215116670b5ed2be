// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/feature/outline.h"

static const char text[] = "96/173. Lighthouses\n\n"
                           "The General Assembly,\n\n"
                           "Recalling its resolution 95/201,\n\n"
                           "1. Takes note:\n\n"
                           "(a) Of the lamps;\n\n"
                           "(b) Of the lenses;\n\n"
                           "2. Decides.\n";

static bool is(und_slice slice, const char *string)
{
  return und_slice_equal(slice, und_slice_from(string));
}

Test(outline, nests_a_resolution)
{
  static const struct {
    und_outline_kind kind;
    uint32_t depth;
    const char *name;
  } rows[] = {
    {UND_OUTLINE_HEADING, 0, "96/173. Lighthouses"},
    {UND_OUTLINE_BODY, 1, "The General Assembly,"},
    {UND_OUTLINE_PREAMBLE, 2, "Recalling its resolution 95/201,"},
    {UND_OUTLINE_PARAGRAPH, 2, "1. Takes note:"},
    {UND_OUTLINE_ITEM, 3, "(a) Of the lamps;"},
    {UND_OUTLINE_ITEM, 3, "(b) Of the lenses;"},
    {UND_OUTLINE_PARAGRAPH, 2, "2. Decides."},
  };
  und_document *document = und_document_new(UND_SLICE(text), NULL);
  und_outline outline;

  und_outline_build(document, &outline);
  cr_assert_eq(outline.entries.count, sizeof rows / sizeof rows[0]);
  for (uint32_t i = 0; i < outline.entries.count; i++) {
    const und_outline_entry *entry = &outline.entries.items[i];

    cr_expect_eq(entry->kind, rows[i].kind, "%s", rows[i].name);
    cr_expect_eq(entry->depth, rows[i].depth, "%s: %u", rows[i].name,
                 entry->depth);
    cr_expect(is(entry->name, rows[i].name), "%s is not %.*s", rows[i].name,
              (int)entry->name.size, entry->name.data);
  }
  // The first paragraph holds its items.
  cr_expect_geq(outline.entries.items[3].end, outline.entries.items[5].end);
  und_outline_finish(&outline);
  und_document_free(document);
}

Test(outline, shortens_long_paragraphs)
{
  und_buffer long_text = {0};
  und_outline outline;

  und_buffer_adds(&long_text, "1. The");
  for (int i = 0; i < 60; i++) {
    und_buffer_adds(&long_text, " lamp");
  }
  und_buffer_adds(&long_text, ".\n");
  und_document *document = und_document_new(und_buffer_slice(&long_text), NULL);

  und_outline_build(document, &outline);
  cr_assert_eq(outline.entries.count, 1);
  cr_expect_lt(outline.entries.items[0].name.size, 100);
  und_outline_finish(&outline);
  und_document_free(document);
  und_buffer_finish(&long_text);
}

Test(folds, sections_paragraphs_and_asides)
{
  und_slice draft = UND_SLICE("I. Lamps\n\n1. A:\n\n(a) b;\n\n(b) c.\n\n"
                              "A/96/1\n\n2/3 23-11486\n\n"
                              "II. Lenses\n\n2. d.\n");
  static const und_fold expected[] = {{0, 6, UND_FOLD_REGION},
                                      {2, 6, UND_FOLD_REGION},
                                      {8, 10, UND_FOLD_COMMENT},
                                      {12, 14, UND_FOLD_REGION}};
  und_document *document = und_document_new(draft, NULL);
  und_folds folds;

  und_folds_build(document, &folds);
  cr_assert_eq(folds.folds.count, sizeof expected / sizeof expected[0]);
  for (uint32_t i = 0; i < folds.folds.count; i++) {
    const und_fold *fold = &folds.folds.items[i];

    cr_expect_eq(fold->first_line, expected[i].first_line, "fold %u", i);
    cr_expect_eq(fold->last_line, expected[i].last_line, "fold %u", i);
    cr_expect_eq(fold->kind, expected[i].kind, "fold %u", i);
  }
  und_folds_finish(&folds);
  und_document_free(document);
}
