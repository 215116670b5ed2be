// SPDX-License-Identifier: MIT
//
// What undocd says in each language that has a file of its own.

#include <criterion/criterion.h>
#include <string.h>

#include "feature/check_table.h"
#include "feature/tongue.h"

/// Is each field of `said` one of the English sentence?
static bool has_fields_of(const char *said, const char *english)
{
  for (const char *at = said; (at = strchr(at, '{')) != NULL; at++) {
    char field[16] = {0};

    memcpy(field, at, strcspn(at, "}") + 1);
    if (strstr(english, field) == NULL) {
      return false;
    }
  }
  return true;
}

/// One sentence in French beside the English one.
static void expect_french(const char *name, const char *said,
                          const char *english)
{
  cr_expect((said == NULL) == (english == NULL), "%s lacks French words", name);
  if (said == NULL || english == NULL) {
    return;
  }
  cr_expect(has_fields_of(said, english), "%s: %s", name, said);
  for (const char *at = said; (at = strpbrk(at, ";:!?")) != NULL; at++) {
    cr_expect(at > said && at[-1] != ' ', "%s: %s", name, said);
  }
  cr_expect(strstr(said, "« ") == NULL && strstr(said, " »") == NULL &&
              strchr(said, '\'') == NULL,
            "%s: %s", name, said);
}

Test(words, every_check_speaks_french)
{
  for (unsigned i = 0; i < UND_CHECK_COUNT; i++) {
    const und_check_row *row = &und_check_rows[i];
    const und_check_words *words = &und_tongue_fr.checks[i];

    expect_french(row->entry.code, words->rule, row->entry.rule);
    expect_french(row->entry.code, words->says, row->says);
    expect_french(row->entry.code, words->related, row->related);
    expect_french(row->entry.code, words->twice, row->twice);
  }
}

Test(words, everything_else_is_said_in_french)
{
  for (unsigned i = 0; i < UND_REPAIR_TITLE_COUNT; i++) {
    expect_french("a title", und_tongue_fr.titles[i],
                  und_tongue_title(UND_EN, i));
  }
  for (unsigned i = 0; i < UND_WORD_COUNT; i++) {
    cr_expect(und_tongue_fr.words[i] != NULL, "word %u lacks French", i);
  }
}

static void expect_message(und_language reader, const char *text,
                           const char *message)
{
  und_document *document = und_document_new(und_slice_from(text), NULL);
  und_severities severities;
  und_diagnostics found;

  und_severities_default(&severities);
  und_diagnostics_build(document, &severities, reader, &found);
  cr_assert_eq(found.items.count, 1);
  cr_expect_str_eq(found.items.items[0].message, message);
  und_diagnostics_finish(&found);
  und_document_free(document);
}

Test(words, of_a_finding_are_those_of_the_reader)
{
  static const char gap[] = "1. A.\n\n2. B.\n\n4. C.\n\n5. D.\n";
  static const char year[] =
    "1. In 2001, in its resolution 70/1, the General Assembly spoke.\n";

  expect_message(UND_FR, gap,
                 "Le paragraphe 4 ne suit pas 2\u00a0; 3 était attendu.");
  expect_message(UND_RU, gap, "Paragraph 4 does not follow 2; 3 was expected.");
  expect_message(UND_FR, year,
                 "La résolution 70/1 est de 2015 ou 2016\u00a0; le texte donne "
                 "2001.");
}

Test(words, follow_the_locale)
{
  static const struct {
    const char *name;
    bool found;
    und_language language;
  } rows[] = {
    {"fr", true, UND_FR},          {"fr-CA", true, UND_FR},
    {"fr_FR.UTF-8", true, UND_FR}, {"en_US", true, UND_EN},
    {"C", false, UND_EN},          {"C.UTF-8", false, UND_EN},
    {"frr", false, UND_EN},        {"", false, UND_EN},
  };

  for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++) {
    und_language language = UND_EN;

    cr_expect_eq(und_reader_find(und_slice_from(rows[i].name), &language),
                 rows[i].found, "%s", rows[i].name);
    cr_expect_eq(language, rows[i].language, "%s", rows[i].name);
  }
}
