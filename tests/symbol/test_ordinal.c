// SPDX-License-Identifier: MIT

#include "und/symbol/ordinal.h"

#include <criterion/criterion.h>
#include <string.h>

Test(ordinal, is_read_in_words_and_figures)
{
  static const struct {
    und_language language;
    const char *text;
    uint32_t value; // 0: none
  } rows[] = {
    {UND_EN, "first", 1},
    {UND_EN, "nineteenth", 19},
    {UND_EN, "seventy-fourth", 74},
    {UND_EN, "eightieth", 80},
    {UND_EN, "74th", 74},
    {UND_EN, "seventy", 0},
    {UND_EN, "74", 0},
    {UND_EN, "secondary", 0},
    {UND_FR, "trentieme", 30},
    {UND_FR, "vingt et unieme", 21},
    {UND_FR, "soixante-quatorzieme", 74},
    {UND_FR, "soixante-dixieme", 70},
    {UND_FR, "soixante et onzieme", 71},
    {UND_FR, "quatre-vingtieme", 80},
    {UND_FR, "quatre-vingt-dix-neuvieme", 99},
    {UND_FR, "quatrieme", 4},
    {UND_FR, "74e", 74},
    {UND_ES, "septuagesimo cuarto", 74},
    {UND_ES, "trigesimo", 30},
    {UND_RU, "семьдесят четвертая", 74},
    {UND_RU, "двадцатая", 20},
    {UND_ZH, "七十四", 0},
  };

  for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++) {
    und_slice text = und_slice_from(rows[i].text);
    uint32_t value = 0;
    uint32_t end = und_ordinal_read(text, 0, rows[i].language, &value);

    cr_expect_eq(value, rows[i].value, "%s: %u", rows[i].text, value);
    cr_expect_eq(end, rows[i].value > 0 ? text.size : 0, "%s", rows[i].text);
  }
}
