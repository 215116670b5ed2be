// SPDX-License-Identifier: MIT
//
// The card of a document that is cited, and its page.

#include <criterion/criterion.h>

#include "support/shelf.h"
#include "und/feature/card.h"

static und_library *library_of_citers(void)
{
  und_library *library = und_library_new();

  und_shelf_put(
    library, "/w/1.txt",
    "A/91/1\n\n# The lamps of the strait\n\n1. In A/RES/90/11 the General "
    "Assembly asked for lamps.\n\n2. See A/RES/90/11, para. 3 (b).\n");
  und_shelf_put(library, "/w/2_.txt",
                "1. See A/RES/90/11 of the keepers there.\n");
  und_shelf_put(library, "/w/3.txt",
                "A/91/3\n\n1. See A/RES/90/11 and A/91/3.\n");
  und_shelf_put(library, "/w/4.txt",
                "A/91/4\n\n1. See A/RES/90/11 and A/RES/90/12.\n");
  return library;
}

static void expect(const char *symbol, und_language language, const char *citer,
                   bool page, const char *says)
{
  und_library *library = library_of_citers();
  und_reference *reference = und_reference_new(NULL);
  const und_holdings holdings = {.library = library, .reference = reference};
  const und_card_subject subject = {
    .symbol = und_slice_from(symbol), .language = language, .citer = citer};
  und_buffer out = {0};

  if (page) {
    und_card_write_page(&subject, &holdings, &out);
  } else {
    und_card_write(&subject, &holdings, true, &out);
  }
  cr_expect_str_eq(out.data, says, "%s", out.data);
  und_buffer_finish(&out);
  und_reference_free(reference);
  und_library_free(library);
}

Test(card, tells_who_cites_it)
{
  expect(
    "A/RES/90/11", UND_EN, NULL, false,
    "**A/RES/90/11**\n\nGeneral Assembly resolution, 90th session, 2035 to "
    "2036 (from the symbol)\n\nNeither in this workspace nor in the "
    "catalogue.\n\nCited in this workspace by: A/91/1, `2_.txt`, A/91/3 … (4 "
    "in all).\n\n<https://undocs.org/en/A/RES/90/11>");
  expect(
    "A/RES/90/12", UND_FR, NULL, false,
    "**A/RES/90/12**\n\nRésolution de l’Assemblée générale, 90e session, "
    "2035 à 2036 (d’après la cote)\n\nAbsent de cet espace de travail et du "
    "catalogue.\n\nCité dans cet espace de travail par : "
    "A/91/4.\n\n<https://undocs.org/fr/A/RES/90/12>");
  // Not the draft itself that is read, and not the document itself.
  expect(
    "A/RES/90/12", UND_EN, "/w/4.txt", false,
    "**A/RES/90/12**\n\nGeneral Assembly resolution, 90th session, 2035 to "
    "2036 (from the symbol)\n\nNeither in this workspace nor in the "
    "catalogue.\n\n<https://undocs.org/en/A/RES/90/12>");
  expect("A/91/3", UND_EN, NULL, false,
         "**A/91/3**\n\nGeneral Assembly document, 91st session, 2036 to 2037 "
         "(from the symbol)\n\nIn this workspace: `3.txt` "
         "(en).\n\n<https://undocs.org/en/A/91/3>");
}

Test(card, a_page_tells_each_place_and_what_is_not_known)
{
  expect("A/RES/90/11", UND_EN, NULL, true,
         "A/RES/90/11\nGeneral Assembly resolution, 90th session, 2035 to 2036 "
         "(from the symbol)\nNeither in this workspace nor in the "
         "catalogue.\nNot known: title, date and "
         "vote.\nhttps://undocs.org/en/A/RES/90/11\n\nCited in this "
         "workspace:\n/w/1.txt:5:7: A/91/1, Paragraph 1\n/w/1.txt:7:8: A/91/1, "
         "Paragraph 2 (para. 3 (b))\n/w/2_.txt:1:8: Paragraph "
         "1\n/w/3.txt:3:8: A/91/3, Paragraph 1\n/w/4.txt:3:8: A/91/4, "
         "Paragraph 1\n\nundocd wrote this card and writes it anew when it is "
         "asked for; it is not the document.\n");
  expect(
    "A/RES/74/247", UND_RU, NULL, true,
    "A/RES/74/247\n"
    "Countering the use of information and communications technologies for "
    "criminal purposes (en)\n"
    "Резолюция Генеральной Ассамблеи, 74-я сессия, 2019–2020 годы (по "
    "условному обозначению)\n"
    "27 декабря 2019 года; за — 79, против — 60, воздержались — 33\n"
    "Название, дата и голосование: начальный каталог undocd.\n"
    "В этой рабочей области его нет.\n"
    "https://undocs.org/ru/A/RES/74/247\n\n"
    "Ни один документ этой рабочей области на него не ссылается.\n\n"
    "Эта карточка составлена undocd и составляется заново при каждом "
    "обращении; это не сам документ.\n");
}

Test(card, speaks_the_language_of_the_reader)
{
  expect("A/RES/90/11", UND_ZH, NULL, false,
         "**A/RES/90/11**\n\n大会决议，第90届会议，2035至2036年（据文号）\n\n"
         "不在此工作区中，也不在目录中。\n\n此工作区中引用它的文件：A/91/1、"
         "`2_.txt`、A/91/3等（共4份）。\n\n"
         "<https://undocs.org/zh/A/RES/90/11>");
}

Test(card, a_page_has_a_file_name)
{
  static const char *const rows[][2] = {
    {"A/RES/74/247", "A-RES-74-247.card"},
    {"S/RES/1325(2000)", "S-RES-1325-2000-.card"},
    {"E/CN.15/RES/22/8", "E-CN.15-RES-22-8.card"},
    {"../../x", "-.-..-x.card"},
  };

  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    und_buffer out = {0};

    und_card_write_name(und_slice_from(rows[i][0]), &out);
    cr_expect_str_eq(out.data, rows[i][1], "%s", out.data);
    und_buffer_finish(&out);
  }
}
