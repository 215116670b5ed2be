// SPDX-License-Identifier: MIT

#include "und/symbol/ordinal.h"

#include <criterion/criterion.h>

static const struct {
  const char *text;
  und_language language;
  uint32_t value;
  uint32_t size;
} rows[] = {
  {"Seventy-fourth session", UND_EN, 74, 14},
  {"First session", UND_EN, 1, 5},
  {"Twentieth session", UND_EN, 20, 9},
  {"Session", UND_EN, 0, 0},
  {"Seventy years", UND_EN, 70, 7},
  {"Soixante-dix-septi\u00e8me session", UND_FR, 77, 22},
  {"Soixante et uni\u00e8me session", UND_FR, 61, 19},
  {"Quatre-vingti\u00e8me session", UND_FR, 80, 17},
  {"Quatre-vingt-onzi\u00e8me session", UND_FR, 91, 21},
  {"Septuag\u00e9simo s\u00e9ptimo per\u00edodo de sesiones", UND_ES, 77, 22},
  {"\u0421\u0435\u043c\u044c\u0434\u0435\u0441\u044f\u0442 "
   "\u0448\u0435\u0441\u0442\u0430\u044f \u0441\u0435\u0441\u0441\u0438\u044f",
   UND_RU, 76, 31},
  {"\u7b2c\u4e03\u5341\u56db\u5c4a\u4f1a\u8bae", UND_ZH, 0, 0},
};

Test(ordinal, reads_the_number_of_a_session)
{
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    uint32_t size = 0;
    uint32_t value =
      und_ordinal_read(und_slice_from(rows[i].text), rows[i].language, &size);

    cr_expect_eq(value, rows[i].value, "%s: %u", rows[i].text, value);
    cr_expect_eq(size, rows[i].size, "%s: ends at %u", rows[i].text, size);
  }
}
