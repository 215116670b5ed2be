// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/feature/check.h"

Test(check, says_what_is_wrong_and_what_would_be_right)
{
  static const struct {
    const char *text;
    const char *code;
    const char *message;
    const char *related;
  } rows[] = {
    {"12. A.\n\n13. B.\n\n15. C.\n", "para-gap",
     "Paragraph 15 does not follow 13; 14 was expected.", "13 is here"},
    {"1. A.\n\n2. B.\n\n2. C.\n\n3. D.\n", "para-duplicate",
     "Paragraph number 2 is used twice; 3 was expected.", "2 is here"},
    {"2. A.\n\n3. B.\n", "para-first-missing",
     "The first numbered paragraph is 2; 1 was expected.", NULL},
    {"1. A:\n\n(a) b;\n\n(b) c;\n\n(d) e.\n", "letter-gap",
     "Item (d) does not follow (b); (c) was expected.", "(b) is here"},
    {"1. A:\n\ny) b;\n\nz) c;\n\naa) d;\n\nab) e.\n", "letter-after-z",
     "ab) is no letter of a list; after aa) comes bb).", "aa) is here"},
    {"1. A.\u00b9\n", "note-missing", "There is no footnote \u00b9.", NULL},
    {"1. A.\u00b9 B.\u00b2 C.\u00b3\n\n\u00b9 a.\n\n\u00b2 b.\n\n\u00b3 c.\n\n"
     "\u2074 d.\n",
     "note-orphan", "No mark in the text calls footnote \u2074.", NULL},
    {"I. A\n\n1. a.\n\nII. B\n\n2. b.\n\nIV. C\n\n3. c.\n", "head-order",
     "Heading IV does not follow II; III was expected.", "II is here"},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_document *document =
      und_document_new(und_slice_from(rows[i].text), NULL);
    und_diagnostics found;
    und_severities severities;

    und_severities_default(&severities);
    und_diagnostics_build(document, &severities, UND_EN, &found);
    cr_assert_eq(found.items.count, 1, "%s: %u", rows[i].code,
                 found.items.count);
    const und_diagnostic *only = &found.items.items[0];

    cr_expect_str_eq(only->check->code, rows[i].code);
    cr_expect_str_eq(only->message, rows[i].message);
    cr_expect_eq(only->related_message == NULL, rows[i].related == NULL, "%s",
                 rows[i].code);
    if (rows[i].related != NULL && only->related_message != NULL) {
      cr_expect_str_eq(only->related_message, rows[i].related);
    }
    und_diagnostics_finish(&found);
    und_document_free(document);
  }
}

static uint32_t count_of(const char *text, const und_severities *severities)
{
  und_document *document = und_document_new(und_slice_from(text), NULL);
  und_diagnostics found;

  und_diagnostics_build(document, severities, UND_EN, &found);
  uint32_t count = found.items.count;

  for (uint32_t i = 0; i < count; i++) {
    cr_expect_eq(found.items.items[i].severity, UND_SEVERITY_WARNING);
  }
  und_diagnostics_finish(&found);
  und_document_free(document);
  return count;
}

Test(check, a_hint_speaks_only_where_it_is_turned_on)
{
  static const char text[] = "1. A:\n\n(a) b.\n\n2. B.\n";
  und_severities severities;

  und_severities_default(&severities);
  cr_expect_eq(severities.of[UND_CHECK_SUB_LONE], UND_SEVERITY_OFF);
  cr_expect_eq(severities.of[UND_CHECK_PARA_GAP], UND_SEVERITY_ERROR);
  cr_expect_eq(count_of(text, &severities), 0);
  severities.of[UND_CHECK_SUB_LONE] = UND_SEVERITY_WARNING;
  cr_expect_eq(count_of(text, &severities), 1);
}

Test(check, of_two_checks_at_one_label_one_yields)
{
  static const char text[] =
    "# Summary\n\n1) A.\n\n# I. One\n\n1. B.\n\n2. C.\n\n3. D.\n";
  und_severities severities;

  memset(&severities, UND_SEVERITY_WARNING, sizeof severities);
  severities.of[UND_CHECK_HEAD_LONE] = UND_SEVERITY_OFF;
  cr_expect_eq(count_of(text, &severities), 1);
  severities.of[UND_CHECK_PARA_NUMBERED_SUMMARY] = UND_SEVERITY_OFF;
  cr_expect_eq(count_of(text, &severities), 1);
}

Test(check, a_reference_yields_to_the_number_that_was_lost)
{
  static const char text[] = "1. A.\n\n3. B.\n\n3. See paragraph 2 above.\n";
  und_severities severities;

  memset(&severities, UND_SEVERITY_WARNING, sizeof severities);
  cr_expect_eq(count_of(text, &severities), 1);
}

Test(check, every_row_of_the_table_is_filled)
{
  for (int i = 0; i < UND_CHECK_COUNT; i++) {
    const und_check_entry *entry = und_check_get((und_check)i);
    und_buffer href = {0};

    cr_assert_not_null(entry->code, "check %d", i);
    cr_expect_not_null(entry->rule, "%s", entry->code);
    und_check_href(entry, &href);
    cr_expect_eq(strncmp(href.data, "https://", 8), 0, "%s", entry->code);
    und_buffer_finish(&href);
  }
}
