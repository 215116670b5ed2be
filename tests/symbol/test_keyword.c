// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/symbol/keyword.h"

static const struct {
  const char *line;
  und_language language;
  und_keyword_kind kind;
  uint32_t size; // 0: it does not start so
} starts[] = {
  {"Annex II", UND_EN, UND_KEYWORD_ANNEX, 5},
  {"ANNEX", UND_EN, UND_KEYWORD_ANNEX, 5},
  {"Annexed hereto", UND_EN, UND_KEYWORD_ANNEX, 0},
  {"## **Annexe I**", UND_FR, UND_KEYWORD_ANNEX, 11},
  {"Приложение", UND_RU, UND_KEYWORD_ANNEX, 20},
  {"المرفق الأول", UND_AR, UND_KEYWORD_ANNEX, 12},
  {"附件一", UND_ZH, UND_KEYWORD_ANNEX, 6},
  {"RÉSUMÉ", UND_FR, UND_KEYWORD_SUMMARY, 8},
  {"Distr. générale", UND_FR, UND_KEYWORD_DISTRIBUTION, 6},
  {"Original : anglais", UND_FR, UND_KEYWORD_ORIGINAL, 10},
  {"[on the report of the Fourth", UND_EN, UND_KEYWORD_ON_PROPOSAL, 17},
  {"Résolution adoptée par le Conseil", UND_FR, UND_KEYWORD_ADOPTED, 24},
  {"12th plenary meeting", UND_EN, UND_KEYWORD_PLENARY, 20},
  {"12e séance plénière", UND_FR, UND_KEYWORD_PLENARY, 22},
  {"12ª sesión plenaria", UND_ES, UND_KEYWORD_PLENARY, 21},
  {"12-е пленарное заседание", UND_RU, UND_KEYWORD_PLENARY, 43},
  {"الجلسة العامة 12", UND_AR, UND_KEYWORD_PLENARY, 28},
  {"第12次全体会议", UND_ZH, UND_KEYWORD_PLENARY, 20},
};

Test(keyword, is_known_at_the_start_of_a_line)
{
  for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++) {
    uint32_t size = 0;
    bool found = und_keyword_starts(und_slice_from(starts[i].line),
                                    starts[i].language, starts[i].kind, &size);
    cr_expect_eq(found, starts[i].size > 0, "%s", starts[i].line);
    cr_expect_eq(size, starts[i].size, "%s: %u", starts[i].line, size);
  }
}

Test(keyword, is_found_inside_a_line)
{
  uint32_t offset = 0;
  uint32_t size = 0;
  und_slice line = UND_SLICE("IV. Organisation de la réunion (suite)");
  cr_expect(
    und_keyword_within(line, UND_FR, UND_KEYWORD_CONTINUED, &offset, &size));
  cr_expect_eq(offset, 32);
  cr_expect_eq(size, 7);
  cr_expect(und_keyword_within(UND_SLICE("Fortieth session"), UND_EN,
                               UND_KEYWORD_SESSION, NULL, NULL));
  cr_expect_not(und_keyword_within(UND_SLICE("Obsessions"), UND_EN,
                                   UND_KEYWORD_SESSION, NULL, NULL));
}

Test(keyword, the_longest_wins)
{
  und_keyword_kind kind = UND_KEYWORD_COUNT;
  uint32_t size = 0;
  cr_expect(
    und_keyword_find(UND_SLICE("Draft resolution III"), UND_EN, &kind, &size));
  cr_expect_eq(kind, UND_KEYWORD_DRAFT);
  cr_expect_eq(size, 16);
  cr_expect_not(und_keyword_find(UND_SLICE("Nothing"), UND_EN, &kind, &size));
}

static const struct {
  const char *text;
  und_language language;
  int month;
} months[] = {
  {"March 2021", UND_EN, 3}, {"août", UND_FR, 8},
  {"setiembre", UND_ES, 0},  {"diciembre de", UND_ES, 12},
  {"мая 2020", UND_RU, 5},   {"марта", UND_RU, 3},
  {"آذار/مارس", UND_AR, 3},  {"ديسمبر", UND_AR, 12},
  {"12月3日", UND_ZH, 12},   {"13月", UND_ZH, 0},
};

Test(keyword, names_of_months_are_read)
{
  for (size_t i = 0; i < sizeof months / sizeof months[0]; i++) {
    cr_expect_eq(und_keyword_month(und_slice_from(months[i].text),
                                   months[i].language, NULL),
                 months[i].month, "%s", months[i].text);
  }
}
