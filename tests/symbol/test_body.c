// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "../../server/symbol/body_table.h"
#include "und/symbol/fold.h"

Test(body, every_name_is_read_back)
{
  for (int body = UND_BODY_NONE + 1; body < UND_BODY_OTHER; body++) {
    for (int language = 0; language < UND_LANGUAGE_COUNT; language++) {
      const char *name = und_body_name((und_body)body, (und_language)language);
      char bytes[400];
      uint32_t origin[401];
      und_slice folded = {
        bytes, und_fold(und_slice_from(name), bytes, origin, sizeof bytes)};
      und_body_mention mention = {0};
      cr_expect(und_body_read(folded, 0, (und_language)language, &mention),
                "%s", name);
      cr_expect_eq((int)mention.body, body, "%s", name);
      cr_expect_eq(mention.size, folded.size, "%s", name);
    }
  }
}

Test(body, names_are_folded_and_sorted)
{
  for (int language = 0; language < UND_LANGUAGE_COUNT; language++) {
    und_body_aliases aliases = und_body_alias_table[language];
    for (uint32_t i = 0; i < aliases.count; i++) {
      und_slice pattern = und_slice_from(aliases.items[i].pattern);
      char bytes[400];
      uint32_t origin[401];
      und_slice folded = {bytes,
                          und_fold(pattern, bytes, origin, sizeof bytes)};
      cr_expect(und_slice_equal(pattern, folded), "%s", pattern.data);
      cr_expect(i == 0 || strcmp(aliases.items[i - 1].pattern,
                                 aliases.items[i].pattern) < 0,
                "%s", pattern.data);
    }
  }
}

Test(body, codes_lead_there_and_back)
{
  for (int body = UND_BODY_NONE + 1; body < UND_BODY_COUNT; body++) {
    und_body found = UND_BODY_NONE;
    const char *code = und_body_get((und_body)body)->code;
    cr_expect(und_body_find(und_slice_from(code), &found), "%s", code);
    cr_expect_eq((int)found, body, "%s", code);
  }
}

static const struct {
  und_language language;
  const char *text; // folded
  und_body body;
  und_class class;
} mentions[] = {
  {UND_EN, "assembly", UND_BODY_NONE, UND_CLASS_ASSEMBLY},
  {UND_RU, "генеральной ассамблеей", UND_BODY_GA, UND_CLASS_NONE},
  {UND_RU, "советом безопасности", UND_BODY_SC, UND_CLASS_NONE},
  {UND_AR, "والجمعية العامة", UND_BODY_GA, UND_CLASS_NONE},
  {UND_AR, "للجمعية العامة", UND_BODY_GA, UND_CLASS_NONE},
  {UND_AR, "بمجلس الامن", UND_BODY_SC, UND_CLASS_NONE},
  {UND_AR, "المجلس", UND_BODY_NONE, UND_CLASS_COUNCIL},
  {UND_ZH, "安理会", UND_BODY_SC, UND_CLASS_NONE},
  {UND_ZH, "世界卫生大会", UND_BODY_OTHER, UND_CLASS_NONE},
};

Test(body, is_read_in_case_forms_and_short)
{
  for (size_t i = 0; i < sizeof mentions / sizeof mentions[0]; i++) {
    und_body_mention mention = {0};
    cr_expect(und_body_read(und_slice_from(mentions[i].text), 0,
                            mentions[i].language, &mention),
              "%s", mentions[i].text);
    cr_expect_eq(mention.body, mentions[i].body, "%s", mentions[i].text);
    cr_expect_eq(mention.class, mentions[i].class, "%s", mentions[i].text);
  }
  und_body_mention mention;
  cr_expect_not(und_body_read(UND_SLICE("مجلس ادارة"), 0, UND_AR, &mention),
                "a short name in Arabic needs its article");
}

static const struct {
  und_language language;
  const char *line;
  und_body body; // UND_BODY_NONE: no such line
  bool certain;
} lines[] = {
  {UND_EN, "The General Assembly,", UND_BODY_GA, true},
  {UND_EN, "  *The Human Rights Council*,  ", UND_BODY_HRC, true},
  {UND_EN, "General Assembly", UND_BODY_NONE, false},
  {UND_EN, "The General Assembly, recalling", UND_BODY_NONE, false},
  {UND_EN, "The Council,", UND_BODY_NONE, false},
  {UND_FR, "L’Assemblée générale,", UND_BODY_GA, true},
  {UND_FR, "Le Conseil économique et social", UND_BODY_ECOSOC, true},
  {UND_FR, "Conseil économique et social", UND_BODY_NONE, false},
  {UND_ES, "La Asamblea General,", UND_BODY_GA, true},
  {UND_RU, "Совет Безопасности,", UND_BODY_SC, true},
  {UND_RU, "Совет Безопасности", UND_BODY_SC, false},
  {UND_RU, "Совета Безопасности,", UND_BODY_NONE, false},
  {UND_AR, "إن الجمعية العامة،", UND_BODY_GA, true},
  {UND_AR, "الجمعية العامة،", UND_BODY_NONE, false},
  {UND_ZH, "安全理事会，", UND_BODY_SC, true},
  {UND_ZH, "大会", UND_BODY_GA, false},
  {UND_ZH, "大会主席，", UND_BODY_NONE, false},
};

Test(body, acting_body_lines_are_whole_lines)
{
  for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
    und_body body = UND_BODY_NONE;
    bool certain = false;
    bool found = und_body_line(und_slice_from(lines[i].line), lines[i].language,
                               &body, &certain);
    cr_expect_eq(found, lines[i].body != UND_BODY_NONE, "%s", lines[i].line);
    cr_expect_eq(body, lines[i].body, "%s", lines[i].line);
    cr_expect_eq(certain, lines[i].certain, "%s", lines[i].line);
  }
}

static const struct {
  und_body body;
  uint32_t session;
  uint32_t first;
  uint32_t last;
} years[] = {
  {UND_BODY_GA, 74, 2019, 2020},    {UND_BODY_GA, 53, 1998, 1999},
  {UND_BODY_CCPCJ, 20, 2011, 2011}, {UND_BODY_CND, 46, 2003, 2003},
  {UND_BODY_HRC, 2, 2006, 2006},    {UND_BODY_HRC, 5, 2007, 2007},
  {UND_BODY_HRC, 16, 2011, 2011},   {UND_BODY_COSP, 8, 2019, 2019},
  {UND_BODY_CTOC, 9, 2018, 2018},   {UND_BODY_UNEA, 5, 2021, 2022},
};

Test(body, sessions_have_years)
{
  uint32_t first;
  uint32_t last;
  for (size_t i = 0; i < sizeof years / sizeof years[0]; i++) {
    cr_expect(und_body_years(years[i].body, years[i].session, &first, &last));
    cr_expect_eq(first, years[i].first);
    cr_expect_eq(last, years[i].last);
  }
  cr_expect_not(und_body_years(UND_BODY_SC, 5, &first, &last));
  cr_expect_not(und_body_years(UND_BODY_CND, 3, &first, &last));
}

Test(body, council_resolutions_belong_to_one_year)
{
  cr_expect_eq(und_body_council_year(0), 0);
  cr_expect_eq(und_body_council_year(15), 1946);
  cr_expect_eq(und_body_council_year(16), 1947);
  cr_expect_eq(und_body_council_year(528), 1982);
  cr_expect_eq(und_body_council_year(529), 1983);
  cr_expect_eq(und_body_council_year(1325), 2000);
  cr_expect_eq(und_body_council_year(2540), 2020);
  cr_expect_eq(und_body_council_year(99999), UINT32_MAX);
}
