// SPDX-License-Identifier: MIT

#include "und/symbol/verb_form.h"

#include <criterion/criterion.h>

static const struct {
  const char *word;
  und_language language;
  und_opener_part wanted;
  const char *other; // empty for none
} rows[] = {
  {"Recalling", UND_EN, UND_OPENER_OPERATIVE, "Recalls"},
  {"recalling", UND_EN, UND_OPENER_OPERATIVE, "Recalls"},
  {"Recalls", UND_EN, UND_OPENER_PREAMBULAR, "Recalling"},
  {"Recalls", UND_EN, UND_OPENER_OPERATIVE, ""},
  {"Aware", UND_EN, UND_OPENER_OPERATIVE, ""},
  {"D\u00e9cidant", UND_FR, UND_OPENER_OPERATIVE, "D\u00e9cide"},
  {"Recordando", UND_ES, UND_OPENER_OPERATIVE, "Recuerda"},
  {"\u043e\u0442\u043c\u0435\u0447\u0430\u044f", UND_RU, UND_OPENER_OPERATIVE,
   "\u043e\u0442\u043c\u0435\u0447\u0430\u0435\u0442"},
  {"\u56de\u987e", UND_ZH, UND_OPENER_OPERATIVE, ""},
};

Test(verb_form, has_one_for_each_part)
{
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_slice other = und_verb_other_form(und_slice_from(rows[i].word),
                                          rows[i].language, rows[i].wanted);

    cr_expect(und_slice_equal(other, und_slice_from(rows[i].other)), "%s: %.*s",
              rows[i].word, (int)other.size, other.data);
  }
}
