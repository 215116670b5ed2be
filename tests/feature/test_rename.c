// SPDX-License-Identifier: MIT

#include "und/feature/rename.h"

#include <criterion/criterion.h>

#include "support/marked.h"

// At the cursor, what a person is shown, what he types, and what comes of it;
// "" where nothing can be renamed or the name will not do.
static const struct {
  const char *before;
  const char *placeholder;
  const char *name;
  const char *after;
} rows[] = {
  {"1. The lamp.\n\n<|>2. The lens.\n\n3. See paragraph 2 above.\n", "2", "7",
   "1. The lamp.\n\n7. The lens.\n\n3. See paragraph 7 above.\n"},
  {"1. The lamp.\n\n2. The lens.\n\n3. See paragraph <|>2 above.\n", "2",
   "2 bis",
   "1. The lamp.\n\n2 bis. The lens.\n\n3. See paragraph 2 bis above.\n"},
  {"1. The lamp.\n\n<|>2. The lens.\n", "2", "1", ""},
  {"1. The lamp.\n\n<|>2. The lens.\n", "2", "two", ""},
  {"1. The lamp.\n\n<|>2. The lens.\n", "2", "", ""},
  {"1. The lamps:\n\n(a) red;\n\n(b)<|> green.\n\n2. See paragraph 1 (b).\n",
   "b", "(d)",
   "1. The lamps:\n\n(a) red;\n\n(d) green.\n\n2. See paragraph 1 (d).\n"},
  {"1. The lamps:\n\n(a) red:\n\n(i) dark;\n\n(<|>ii) light.\n", "ii", "iv",
   "1. The lamps:\n\n(a) red:\n\n(i) dark;\n\n(iv) light.\n"},
  {"1. A.\u00b9 B.\u00b2<|> C.\u00b2\n\n\u00b9 The log.\n\n\u00b2 Ibid.\n",
   "\u00b2", "4",
   "1. A.\u00b9 B.\u2074 C.\u2074\n\n\u00b9 The log.\n\n\u2074 Ibid.\n"},
  {"1. A.[^1]\n\n[^<|>1]: The log.\n", "1", "[^3]",
   "1. A.[^3]\n\n[^3]: The log.\n"},
  {"I. One\n\n1. See section III.\n\nII. Two\n\n2. B.\n\n<|>III. Three\n\n3. "
   "C.\n",
   "III", "IV",
   "I. One\n\n1. See section IV.\n\nII. Two\n\n2. B.\n\nIV. Three\n\n3. C.\n"},
  {"The lamp<|> is lit.\n", "", "x", ""},
  {"<|>", "", "x", ""},
};

static void expect_row(size_t i)
{
  und_marked marked = und_marked_read(rows[i].before);
  und_document *document =
    und_document_new(und_buffer_slice(&marked.text), NULL);
  und_name_at name = {0};
  und_repair repair = {0};
  und_buffer after = {0};
  const char *reason = NULL;
  bool found = und_rename_find(document, marked.cursor, &name);

  cr_expect_eq(found, rows[i].placeholder[0] != '\0', "%s", rows[i].before);
  if (found) {
    cr_expect_str_eq(name.placeholder, rows[i].placeholder);
    cr_expect(und_slice_equal(
      und_slice_cut(und_buffer_slice(&marked.text), name.start, name.end),
      und_slice_from(name.placeholder)));
    bool done = und_rename_part(document, &name.subject,
                                und_slice_from(rows[i].name), &repair, &reason);

    cr_expect_eq(done, rows[i].after[0] != '\0', "%s", rows[i].before);
    cr_expect_eq(reason == NULL, done);
    und_edits_apply(&repair.edits, und_buffer_slice(&marked.text), &after);
    if (done) {
      cr_expect_str_eq(after.data, rows[i].after);
    }
  }
  und_repair_finish(&repair);
  und_buffer_finish(&after);
  und_name_at_finish(&name);
  und_document_free(document);
  und_marked_finish(&marked);
}

Test(rename, gives_another_number_and_takes_the_rest_along)
{
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    expect_row(i);
  }
}

Test(rename, knows_spellings_of_a_symbol)
{
  static const struct {
    const char *text;
    const char *old;
    const char *new;
    const char *after;
    bool sure;
  } spellings[] = {
    {"A/RES/74/173", "A/RES/74/173", "A/RES/74/174", "A/RES/74/174", true},
    {"a/res/74/173", "A/RES/74/173", "A/RES/74/174", "A/RES/74/174", true},
    {"74/173", "A/RES/74/173", "A/RES/75/1", "75/1", true},
    {"74/173", "A/RES/74/173", "S/RES/1325(2000)", "S/RES/1325(2000)", false},
    {"1325 (2000)", "S/RES/1325(2000)", "S/RES/1540(2004)", "1540 (2004)",
     true},
    {"1325\u00a0(2000)", "S/RES/1325(2000)", "S/RES/1540(2004)", "1540(2004)",
     true},
    {"https://undocs.org/fr/A/RES/74/173", "A/RES/74/173", "A/RES/74/174",
     "https://undocs.org/fr/A/RES/74/174", true},
    {"E/CN.15/2021/1", "E/CN.15/2021/1", "E/CN.15/2021/2", "E/CN.15/2021/2",
     true},
    {"the same resolution", "A/RES/74/173", "A/RES/74/174",
     "the same resolution", false},
  };

  for (size_t i = 0; i < sizeof spellings / sizeof spellings[0]; i++) {
    und_slice text = und_slice_from(spellings[i].text);
    und_edits edits = {0};
    und_buffer after = {0};
    bool sure;

    und_rename_citation(text, 0, text.size, und_slice_from(spellings[i].old),
                        und_slice_from(spellings[i].new), &edits, &sure);
    und_edits_apply(&edits, text, &after);
    cr_expect_str_eq(after.data, spellings[i].after);
    cr_expect_eq(sure, spellings[i].sure, "%s", spellings[i].text);
    und_edits_finish(&edits);
    und_buffer_finish(&after);
  }
}

Test(rename, takes_the_link_behind_a_citation_along)
{
  und_slice text = UND_SLICE("[74/173](https://undocs.org/en/A/RES/74/173)");
  und_slice old = UND_SLICE("A/RES/74/173");
  und_slice new = UND_SLICE("A/RES/74/174");
  und_edits edits = {0};
  und_buffer after = {0};
  bool sure;

  und_rename_citation(text, 1, 7, old, new, &edits, &sure);
  und_edits_apply(&edits, text, &after);
  cr_expect_str_eq(after.data, "[74/174](https://undocs.org/en/A/RES/74/174)");
  und_edits_finish(&edits);
  after.size = 0;
  text = UND_SLICE("74/173. Lamps");
  und_rename_citation(text, 0, 8, old, new, &edits, &sure);
  und_edits_apply(&edits, text, &after);
  cr_expect_str_eq(after.data, "74/174. Lamps");
  und_edits_finish(&edits);
  und_buffer_finish(&after);
}

Test(rename, links_the_marks_of_a_note_with_it)
{
  und_marked marked =
    und_marked_read("1. A.[^<|>2] B.[^2]\n\n[^1]: C.\n\n[^2]: D.\n");
  und_document *document =
    und_document_new(und_buffer_slice(&marked.text), NULL);
  und_references places;

  cr_expect(
    und_rename_linked(document, marked.cursor, &places, UND_UNITS_UTF8));
  cr_expect_eq(places.items.count, 3);
  und_references_finish(&places);
  cr_expect_not(und_rename_linked(document, 0, &places, UND_UNITS_UTF8));
  und_references_finish(&places);
  und_document_free(document);
  und_marked_finish(&marked);
}
