// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>
#include <stdio.h>

#include "und/symbol/locator.h"

// The locator is the one at <|>.
typedef struct {
  und_language language;
  const char *text;
} row;

static bool is_elsewhere(const row *r)
{
  const char *mark = strstr(r->text, "<|>");
  char text[256];
  und_locator locator;

  cr_assert_not_null(mark, "%s", r->text);
  snprintf(text, sizeof text, "%.*s%s", (int)(mark - r->text), r->text,
           mark + 3);
  cr_assert(und_locator_find(und_slice_from(text), (uint32_t)(mark - r->text),
                             r->language, &locator),
            "%s", r->text);
  return und_locator_is_elsewhere(und_slice_from(text), &locator, r->language);
}

Test(locator, tells_places_in_other_documents)
{
  static const row rows[] = {
    {UND_EN, "Recalls <|>paragraph 3 of that resolution"},
    {UND_EN, "Recalls <|>paragraph 3 of its resolution 74/173"},
    {UND_EN, "Recalls <|>paragraph 2 of the report"},
    {UND_EN, "Recalls <|>paragraphs 3 and 4 of the report"},
    {UND_EN, "Recalls <|>paragraphs 3 (a), 5\nto 7\nof the report"},
    {UND_EN, "Recalls <|>paragraph 3 and paragraph 9 of the report"},
    {UND_EN, "Recalls <|>paragraph 3 of section II of the report"},
    {UND_EN, "Recalls <|>paragraph 3 of the annex to resolution 74/173"},
    {UND_EN, "Recalls <|>paragraph 3 of article 14 above"},
    {UND_EN, "Recalls article 14, <|>paragraph 3, of the Covenant"},
    {UND_EN, "Ibid., <|>para. 3."},
    {UND_FR, "Rappelle le <|>paragraphe 3 de ladite résolution"},
    {UND_FR, "Rappelle les <|>paragraphes 3 à 5 du rapport"},
    {UND_FR, "Rappelle le <|>paragraphe 3 d’une résolution"},
    {UND_FR, "Rappelle le <|>paragraphe 3 de l’annexe à la résolution 74/173"},
    {UND_ES, "Recuerda el <|>párrafo 3 de dicha resolución"},
    {UND_ES, "Recuerda los <|>párrafos 3 y 4 del informe"},
    {UND_RU, "Ссылается на <|>пункт 3 указанной резолюции"},
    {UND_RU, "Ссылается на <|>пункт 3 своей резолюции 74/173"},
    {UND_RU, "Ссылается на <|>пункты 3 и 4 доклада"},
    {UND_RU, "Там же, <|>п. 3."},
    {UND_AR, "وإذ تشير إلى <|>الفقرة 3 من ذلك القرار"},
    {UND_AR, "وإذ تشير إلى <|>الفقرة 3 من قرارها 74/173"},
    {UND_ZH, "回顾该决议<|>第3段"},
    {UND_ZH, "回顾秘书长的报告<|>第3段"},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    cr_expect(is_elsewhere(&rows[i]), "%s", rows[i].text);
  }
}

Test(locator, tells_places_in_the_same_document)
{
  static const row rows[] = {
    {UND_EN, "See <|>paragraph 3"},
    {UND_EN, "See <|>paragraph 3 above of all"},
    {UND_EN, "See <|>paragraph 3 of the present report"},
    {UND_EN, "See <|>paragraphs 3 and 4 of this resolution"},
    {UND_EN, "See <|>paragraph 3 of section II above"},
    {UND_EN, "See <|>paragraph 3 of the annex to the present resolution"},
    {UND_EN, "Drew attention in <|>paragraph 3 to the report"},
    {UND_FR, "Voir le <|>paragraphe 3 ci-dessus"},
    {UND_FR, "Voir le <|>paragraphe 3 de la présente résolution"},
    {UND_FR, "Voir le <|>paragraphe 3 du présent rapport"},
    {UND_ES, "Véase el <|>párrafo 3 de la presente resolución"},
    {UND_ES, "Véase el <|>párrafo 3 del presente informe"},
    {UND_RU, "См. <|>пункт 3 выше"},
    {UND_RU, "См. <|>пункт 3 настоящей резолюции"},
    {UND_RU, "См. <|>пункт 3. Доклада нет"},
    {UND_AR, "انظر <|>الفقرة 3 أعلاه"},
    {UND_AR, "انظر <|>الفقرة 3 من هذا القرار"},
    {UND_ZH, "见上文<|>第3段"},
    {UND_ZH, "见本决议<|>第3段"},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    cr_expect_not(is_elsewhere(&rows[i]), "%s", rows[i].text);
  }
}

// The items of a list, each with the labels that lead to it.
Test(locator, tells_the_item_of_a_list)
{
  static const struct {
    und_language language;
    const char *text; ///< the cursor at <|>
    const char *item; ///< as written
    const char *steps;
  } rows[] = {
    {UND_EN, "in paragraphs <|>2 and 4", "paragraphs 2", "2"},
    {UND_EN, "in paragraphs 2 and <|>4", "4", "4"},
    {UND_EN, "in paragraphs 2, <|>3 and 4 above", "3", "3"},
    {UND_EN, "in paragraphs 2, 3, and 4<|> above", "4", "4"},
    {UND_EN, "sections II and I<|>II", "III", "III"},
    {UND_EN, "paras. 2 (b) and <|>3", "3", "3"},
    {UND_EN, "paras. 2 and 3 (<|>b)", "3 (b)", "3,b)"},
    {UND_EN, "paragraph 2 (b) and (<|>c)", "(c)", "2,c)"},
    {UND_EN, "paragraph 2 (a) (i) and <|>(ii)", "(ii)", "2,a),ii)"},
    {UND_EN, "paragraph 2 (a) (ii) and <|>(b)", "(b)", "2,b)"},
    {UND_EN, "paragraphs 2 and <|>4 of annex II", "4", "4,II"},
    {UND_EN, "chap. I, sect. D, paras. 2 and <|>3", "3", "I,D,3"},
    {UND_EN, "annexes I and <|>II", "II", "II"},
    {UND_EN, "paragraphs 2\u2013<|>4", "4", "4"},
    {UND_EN, "paragraphs 2 to\n<|>4 of it", "4", "4"},
    {UND_EN, "paragraph 2 and section <|>IV", "section IV", "IV"},
    {UND_FR, "aux paragraphes 2 et <|>3 b)", "3 b)", "3,b)"},
    {UND_FR, "par. 37 g) et <|>h)", "h)", "37,h)"},
    {UND_ES, "párrafos 2 a <|>4", "4", "4"},
    {UND_RU, "в пунктах 2, 3 и <|>4", "4", "4"},
    {UND_AR, "الفقرتان 2 و <|>4", "4", "4"},
    {UND_AR, "الفقرتين 2 و<|>4", "4", "4"},
    {UND_ZH, "第2、<|>3和4段", "3", "3"},
    {UND_ZH, "第<|>2和第4段", "第2", "2"},
    {UND_ZH, "第2和第<|>4段", "4段", "4"},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    const char *mark = strstr(rows[i].text, "<|>");
    char text[256];
    char steps[64] = "";
    und_locator found;

    snprintf(text, sizeof text, "%.*s%s", (int)(mark - rows[i].text),
             rows[i].text, mark + 3);
    und_slice all = und_slice_from(text);
    cr_expect(und_locator_find(all, (uint32_t)(mark - rows[i].text),
                               rows[i].language, &found),
              "%s", rows[i].text);
    und_slice item =
      und_slice_cut(all, found.offset, found.offset + found.size);
    cr_expect(und_slice_equal(item, und_slice_from(rows[i].item)), "%s: %.*s",
              rows[i].text, (int)item.size, item.data);
    for (uint32_t k = 0; k < found.count; k++) {
      size_t size = strlen(steps);
      snprintf(steps + size, sizeof steps - size, "%s%.*s", k > 0 ? "," : "",
               (int)found.steps[k].size, text + found.steps[k].offset);
    }
    cr_expect_str_eq(steps, rows[i].steps, "%s: %s", rows[i].text, steps);
  }
}

Test(locator, leaves_out_what_the_text_counts)
{
  und_slice text = UND_SLICE("in paragraph 2, 15 States agreed");
  und_locator found;

  cr_expect_not(und_locator_find(text, 17, UND_EN, &found));
}

Test(locator, tells_other_documents_for_every_item)
{
  static const row rows[] = {
    {UND_EN, "Recalls paragraphs 3 and <|>4 of the report"},
    {UND_EN, "Ibid., paras. 3 and <|>4."},
    {UND_ZH, "回顾该决议第3和<|>4段"},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    cr_expect(is_elsewhere(&rows[i]), "%s", rows[i].text);
  }
}
