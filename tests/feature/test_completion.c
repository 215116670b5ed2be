// SPDX-License-Identifier: MIT
//
// What is offered at the cursor <|>; {{ and }} stand around what was typed.

#include <criterion/criterion.h>

#include "support/marked.h"
#include "support/shelf.h"
#include "und/feature/completion.h"

static und_library *library_of_lamps(void)
{
  und_library *library = und_library_new();

  und_shelf_put(library, "/w/1",
                "A/RES/96/12\n\n# Lamps of straits\n\n1. Lit.\n");
  und_shelf_put(
    library, "/w/2",
    "A/97/4/Add.1\n\n1. See A/RES/96/9, A/RES/96/11, S/RES/2900(2041), "
    "E/RES/2041/9, A/RES/217A(III) and A/HRC/RES/96/1.\n");
  und_shelf_put(library, "/w/3",
                "1. See A/RES/96/11, and decision 96/510 of the "
                "General Assembly, and E/CN.15/2041/9.\n");
  return library;
}

// What is offered, in order, with a blank behind each.
static void expect(const char *source, const char *texts)
{
  und_library *library = library_of_lamps();
  const und_holdings holdings = {.library = library};
  und_marked marked = und_marked_read(source);
  und_document *document =
    und_document_new(und_buffer_slice(&marked.text), NULL);
  und_completions list;
  und_buffer found = {0};

  und_completions_build(document, &holdings, marked.cursor, &list);
  und_buffer_adds(&found, "");
  for (uint32_t i = 0; i < list.items.count; i++) {
    und_buffer_addf(&found, "%s ", list.items.items[i].text);
  }
  cr_expect_str_eq(found.data, texts, "%s: %s", source, found.data);
  if (marked.count > 0) {
    cr_expect_eq(list.start, marked.starts[0], "%s: from %u", source,
                 list.start);
    cr_expect_eq(list.end, marked.ends[0], "%s", source);
  }
  und_completions_finish(&list);
  und_buffer_finish(&found);
  und_document_free(document);
  und_marked_finish(&marked);
  und_library_free(library);
}

Test(completion, goes_on_with_a_number)
{
  expect("1. Recalling resolution {{96/<|>}}\n", "96/12 96/11 96/1 96/9 ");
  expect("1. Recalling resolution {{96/1<|>}}\n", "96/12 96/11 ");
  expect("1. Recalling General Assembly resolution {{96/1<|>}}\n",
         "96/12 96/11 ");
  expect("1. Human Rights Council resolution {{96/<|>}}\n",
         "96/1 96/12 96/11 96/9 ");
  expect("1. Recalling decision {{96/<|>}}\n", "96/510 ");
  expect("1. Recalling resolution {{2041/<|>}}\n", "2041/9 ");
  expect("1. Recalling resolution {{29<|>}}\n", "2900 (2041) ");
  expect("1. Recalling resolution {{2900 (20<|>}}\n", "2900 (2041) ");
  expect("1. Recalling resolution {{217 A (<|>}}\n", "217 A (III) ");
  expect("1. Recalling resolutions 96/9 and {{96/1<|>}}\n", "96/12 96/11 ");
  expect("1. See [{{96/1<|>}}](x)\n", "96/12 96/11 ");
  expect("1. See [{{29<|>}}](x)\n", "2900 (2041) ");
  expect("1. Recalling resolution {{98/<|>}}\n", "");
  // A list goes on before a figure is typed.
  expect("1. Recalling resolutions 96/9 and {{<|>}}\n",
         "96/12 96/11 96/1 96/9 217 A (III) 2041/9 2900 (2041) ");
  expect("1. Rappelant les r\u00e9solutions 96/9 et {{96/1<|>}}\n",
         "96/12 96/11 ");
  expect("1. Recalling resolution 96/9, which <|>\n", "");
  expect("1. Recalling resolution 96/9 <|>\n", "");
}

Test(completion, finds_a_resolution_by_a_word_of_its_title)
{
  expect("1. Recalling resolution {{lam<|>}}\n", "96/12 ");
  expect("1. Recalling resolution {{strait<|>}}\n", "96/12 ");
  expect("1. Recalling decision {{lam<|>}}\n", "");
  expect("1. Recalling resolution la<|>\n", "");
  expect("1. The lam<|>\n", "");
}

Test(completion, knows_the_words_of_all_languages)
{
  static const char *const rows[] = {
    "1. Recalling its resolution {{96/12<|>}}\n",
    "1. Rappelant sa r\u00e9solution\u00a0{{96/12<|>}}\n",
    "1. Recordando su resoluci\u00f3n {{96/12<|>}}\n",
    "1. ссылаясь на резолюцию {{96/12<|>}}\n",
    "1. إذ تشير إلى القرار {{96/12<|>}}\n",
    "1. 回顾其第{{96/12<|>}}\n",
    "1. 决议{{96/12<|>}}\n",
    "1. r\u00e9solution [{{96/12<|>}}](x)\n",
    "1. (resolution {{96/12<|>}}\n",
  };

  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    expect(rows[i], "96/12 ");
  }
}

Test(completion, goes_on_with_a_symbol)
{
  expect("1. See {{A/RES/96/1<|>}}\n", "A/RES/96/12 A/RES/96/11 ");
  expect("1. See ({{a/97/<|>}}\n", "A/97/4/Add.1 ");
  expect("1. See {{E/CN.15/<|>}}\n", "E/CN.15/2041/9 ");
  expect("1. See {{S/RES/2900(<|>}}\n", "S/RES/2900(2041) ");
  expect("1. See {{S/RES/2900 (<|>}}\n", "S/RES/2900(2041) ");
  expect("1. See [{{A/R<|>}}\n",
         "A/RES/96/12 A/RES/96/11 A/RES/96/9 A/RES/217A(III) ");
  expect("1. Recalling resolution {{S<|>}}\n", "S/RES/2900(2041) ");
  expect("1. See {{A/RES/96/1<|>}}2\n", "A/RES/96/12 A/RES/96/11 ");
}

Test(completion, begins_after_a_word_or_a_bracket)
{
  expect("1. Recalling resolution {{<|>}}\n",
         "96/12 96/11 96/1 96/9 217 A (III) 2041/9 2900 (2041) ");
  expect("1. Recalling decision {{<|>}}\n", "96/510 ");
  expect("1. See [{{<|>}}\n",
         "A/97/4/Add.1 A/RES/96/12 A/RES/96/11 A/DEC/96/510 A/HRC/RES/96/1 "
         "A/RES/96/9 A/RES/217A(III) E/CN.15/2041/9 E/RES/2041/9 "
         "S/RES/2900(2041) ");
}

Test(completion, is_silent_where_nothing_is_cited)
{
  static const char *const rows[] = {
    "1. The lamp <|>\n",
    "1. The lamp<|>\n",
    "<|>",
    "1. resolution<|>\n",
    "1. resolution of <|>\n",
    "1. On 24/7<|>\n",
    "1. In 2041<|>\n",
    "1. and/or<|>\n",
    "1. <|>\n",
    "1. resolution\n\n96<|>",
    "1. See A<|>\n",
    "1. A/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA<|>\n",
  };

  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    expect(rows[i], "");
  }
}

Test(completion, offers_the_paragraphs_of_the_draft)
{
  expect("1. A.\n\n2. See paragraph {{<|>}}\n\n10. B.\n", "1 2 10 ");
  expect("1. A.\n\n2. See paras. {{1<|>}}\n\n10. B.\n", "1 10 ");
  expect("1. A.\n\n2. Voir le paragraphe {{1<|>}} de la pr\u00e9sente note, "
         "dans lequel\n\n10. B.\n",
         "1 10 ");
  expect("1. A.\n\n2. Voir le par. {{1<|>}} de la pr\u00e9sente note, dans "
         "lequel\n",
         "1 ");
  expect("1. A.\n\n2. См. пункт {{1<|>}}\n", "1 ");
  expect("1. A.\n\n2. See paragraph x<|>\n", "");
}

Test(completion, tells_title_and_date)
{
  und_library *library = und_library_new();
  und_reference *reference = und_reference_new(NULL);
  const und_holdings holdings = {.library = library, .reference = reference};
  und_document *document =
    und_document_new(UND_SLICE("1. See A/RES/74/247\n"), NULL);
  und_completions list;

  und_completions_build(document, &holdings, 19, &list);
  cr_assert_eq(list.items.count, 1);
  cr_expect_not(list.cut);
  cr_expect_str_eq(list.items.items[0].symbol, "A/RES/74/247");
  cr_expect_str_eq(list.items.items[0].detail,
                   "A/RES/74/247: Countering the use of information and "
                   "communications technologies for criminal purposes "
                   "(2019-12-27)");
  und_completions_finish(&list);
  und_document_free(document);
  und_reference_free(reference);
  und_library_free(library);
}

Test(completion, is_bounded)
{
  und_library *library = und_library_new();
  const und_holdings holdings = {.library = library};
  und_document *document =
    und_document_new(UND_SLICE("1. See A/RES/96/\n"), NULL);
  und_buffer text = {0};
  und_completions list;

  for (unsigned i = 1; i <= 200; i++) {
    und_buffer_addf(&text, "%u. See A/RES/96/%u.\n\n", i, i);
  }
  und_shelf_put(library, "/w/1", text.data);
  und_completions_build(document, &holdings, 16, &list);
  cr_expect_eq(list.items.count, 30);
  cr_expect(list.cut);
  cr_expect_str_eq(list.items.items[1].text, "A/RES/96/2");
  cr_expect_str_eq(list.items.items[29].text, "A/RES/96/30");
  und_completions_finish(&list);
  und_document_free(document);
  und_buffer_finish(&text);
  und_library_free(library);
}
