// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/symbol/opener.h"

enum {
  P = UND_OPENER_PREAMBULAR,
  O = UND_OPENER_OPERATIVE,
  B = UND_OPENER_BOTH
};

static const struct {
  und_language language;
  int part; // 0: no opener
  const char *text;
  const char *phrase;
} openers[] = {
  {UND_EN, P, "Recalling its decision", "Recalling"},
  {UND_EN, P, "Recalling also the report", "Recalling also"},
  {UND_EN, P, "Deeply concerned by floods", "Deeply concerned"},
  {UND_EN, P, "Noting with appreciation the work", "Noting with appreciation"},
  {UND_EN, P, "Having also heard the Chair", "Having also heard"},
  {UND_EN, P, "Expressing its deep concern that",
   "Expressing its deep concern"},
  {UND_EN, O, "Also requests the Chair", "Also requests"},
  {UND_EN, O, "Takes note of the report", "Takes note"},
  {UND_EN, O, "Reiterates its wish", "Reiterates"},
  {UND_EN, 0, "recalling that, in March,", NULL},
  {UND_EN, 0, "Recallingly", NULL},
  {UND_EN, 0, "The report of the Chair", NULL},
  {UND_EN, P, "*Recalling* its decision", "Recalling"},
  {UND_EN, P, "**Welcoming further** it", "Welcoming further"},
  {UND_FR, P, "Rappelant en outre le rapport", "Rappelant en outre"},
  {UND_FR, P, "Accueillant également avec satisfaction le plan",
   "Accueillant également avec satisfaction"},
  {UND_FR, P, "Ayant à l’esprit le plan", "Ayant à l’esprit"},
  {UND_FR, O, "Prie instamment les États", "Prie instamment"},
  {UND_FR, O, "Prend note avec satisfaction du plan",
   "Prend note avec satisfaction"},
  {UND_FR, O, "Se déclare profondément préoccupée par",
   "Se déclare profondément préoccupée"},
  {UND_FR, O, "Se félicite à cet égard du plan", "Se félicite"},
  {UND_FR, 0, "rappelant que le plan", NULL},
  {UND_ES, P, "Observando además con aprecio el plan",
   "Observando además con aprecio"},
  {UND_ES, O, "Acoge con beneplácito el plan", "Acoge"},
  {UND_ES, O, "Exhorta una vez más", "Exhorta una vez más"},
  {UND_RU, P, "ссылаясь далее на план", "ссылаясь далее"},
  {UND_RU, P, "Будучи серьезно обеспокоена", "Будучи серьезно обеспокоена"},
  {UND_RU, O, "с удовлетворением отмечает план", "с удовлетворением отмечает"},
  {UND_RU, O, "вновь призывает всех", "вновь призывает"},
  {UND_RU, 0, "всех сторон плана", NULL},
  {UND_AR, P, "إذ تشير إلى الخطة", "إذ تشير"},
  {UND_AR, P, "وإذ تسلّم أيضاً بأهمية", "وإذ تسلّم أيضاً"},
  {UND_AR, P, "وقد نظرت في الخطة", "وقد نظرت"},
  {UND_AR, O, "تحث بشدة الدول", "تحث بشدة"},
  {UND_AR, O, "يعرب عن بالغ قلقه إزاء", "يعرب عن بالغ قلقه"},
  {UND_AR, 0, "الخطة التي وضعت", NULL},
  {UND_ZH, B, "又回顾该计划", "又回顾"},
  {UND_ZH, B, "赞赏地注意到该计划", "赞赏地注意到"},
  {UND_ZH, B, "再次促请各国", "再次促请"},
  {UND_ZH, 0, "该计划", NULL},
};

Test(opener, is_found_with_its_adverbs)
{
  for (size_t i = 0; i < sizeof openers / sizeof openers[0]; i++) {
    und_slice text = und_slice_from(openers[i].text);
    und_opener opener = {0};
    bool found = und_opener_find(text, openers[i].language, &opener);
    cr_expect_eq(found, openers[i].part != 0, "%s", openers[i].text);
    if (!found || openers[i].part == 0) {
      continue;
    }
    cr_expect_eq((int)opener.part, openers[i].part, "%s", openers[i].text);
    und_slice phrase =
      und_slice_cut(text, opener.offset, opener.offset + opener.size);
    cr_expect(und_slice_starts(phrase, und_slice_from(openers[i].phrase)) &&
                (phrase.size == strlen(openers[i].phrase) ||
                 openers[i].language == UND_ES),
              "%s: %.*s", openers[i].text, (int)phrase.size, phrase.data);
  }
}
