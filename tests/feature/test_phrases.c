// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "feature/phrases.h"

Test(phrases, each_is_there_in_each_language)
{
  const und_slice fields[] = {UND_SLICE("1"), UND_SLICE("2"), UND_SLICE("3")};

  for (unsigned phrase = 0; phrase < UND_PHRASE_COUNT; phrase++) {
    for (unsigned language = 0; language < UND_LANGUAGE_COUNT; language++) {
      und_buffer out = {0};

      und_phrase_write((und_phrase)phrase, (und_language)language, fields,
                       &out);
      cr_expect_gt(out.size, 0, "phrase %u in %s", phrase,
                   und_language_code((und_language)language));
      cr_expect_null(strchr(out.data, '{'), "%s", out.data);
      und_buffer_finish(&out);
    }
  }
}

Test(phrases, dates_and_sessions_are_written_as_each_language_does)
{
  static const struct {
    und_language language;
    und_date date;
    const char *says;
  } dates[] = {
    {UND_EN, {2019, 12, 18}, "18 December 2019"},
    {UND_FR, {2021, 3, 1}, "1er mars 2021"},
    {UND_ES, {2019, 12, 18}, "18 de diciembre de 2019"},
    {UND_ES, {2017, 5, 0}, "mayo de 2017"},
    {UND_RU, {2000, 12, 4}, "4 декабря 2000 года"},
    {UND_RU, {2017, 5, 0}, "май 2017 года"},
    {UND_AR, {2014, 12, 0}, "كانون الأول/ديسمبر 2014"},
    {UND_ZH, {2019, 12, 18}, "2019年12月18日"},
    {UND_ZH, {2019, 0, 0}, "2019年"},
  };
  static const struct {
    und_language language;
    uint32_t number;
    und_phrase kind;
    const char *says;
  } sessions[] = {
    {UND_EN, 22, UND_PHRASE_SESSION, "22nd session"},
    {UND_EN, 11, UND_PHRASE_SPECIAL_SESSION, "11th special session"},
    {UND_FR, 1, UND_PHRASE_SESSION, "1re session"},
    {UND_FR, 74, UND_PHRASE_SESSION, "74e session"},
    {UND_RU, 74, UND_PHRASE_SESSION, "74-я сессия"},
    {UND_ZH, 74, UND_PHRASE_SESSION, "第74届会议"},
  };

  for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
    und_buffer out = {0};

    und_phrase_write_date(&dates[i].date, dates[i].language, &out);
    cr_expect_str_eq(out.data, dates[i].says, "%s", out.data);
    und_buffer_finish(&out);
  }
  for (size_t i = 0; i < sizeof sessions / sizeof *sessions; i++) {
    und_buffer out = {0};

    und_phrase_write_session(sessions[i].number, sessions[i].kind,
                             sessions[i].language, &out);
    cr_expect_str_eq(out.data, sessions[i].says, "%s", out.data);
    und_buffer_finish(&out);
  }
}
