// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/symbol/language.h"

static const struct {
  const char *text;
  und_language language;
} samples[] = {
  {"", UND_EN},
  {"12 34 / 56", UND_EN},
  {"The Council takes note of the report and of its annex.", UND_EN},
  {"Le Conseil prend note du rapport et des annexes.", UND_FR},
  {"El Consejo toma nota del informe y de los anexos.", UND_ES},
  {"Совет принимает к сведению доклад (A/74/1).", UND_RU},
  {"يحيط المجلس علما بالتقرير (A/74/1).", UND_AR},
  {"理事会注意到该报告(A/74/1)。", UND_ZH},
};

Test(language, is_guessed_from_script_and_function_words)
{
  for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
    cr_expect_eq(und_language_guess(und_slice_from(samples[i].text), UND_EN),
                 samples[i].language, "%s", samples[i].text);
  }
}

Test(language, codes_lead_there_and_back)
{
  for (int i = 0; i < UND_LANGUAGE_COUNT; i++) {
    und_language found = UND_LANGUAGE_COUNT;
    cr_expect(und_language_find(
      und_slice_from(und_language_code((und_language)i)), &found));
    cr_expect_eq(found, (und_language)i);
  }
  und_language found = UND_RU;
  cr_expect(und_language_find(UND_SLICE("FR"), &found));
  cr_expect_eq(found, UND_FR);
  cr_expect_not(und_language_find(UND_SLICE("de"), &found));
  cr_expect_not(und_language_find(UND_SLICE("fra"), &found));
  cr_expect_eq(found, UND_FR, "a refusal leaves the output alone");
}

Test(language, what_the_words_do_not_tell_is_the_fallback)
{
  cr_expect_eq(und_language_guess(UND_SLICE(""), UND_FR), UND_FR);
  cr_expect_eq(und_language_guess(UND_SLICE("See 74/2, para. 3.\n"), UND_EN),
               UND_EN);
  cr_expect_eq(und_language_guess(UND_SLICE("1. ABC 17\n"), UND_ZH), UND_ZH);
  cr_expect_eq(und_language_guess(UND_SLICE("1. Of the keepers.\n"), UND_FR),
               UND_EN);
}
