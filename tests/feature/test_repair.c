// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "support/marked.h"
#include "und/feature/repair.h"

/// All checks on, as loud as can be.
static und_severities everything(void)
{
  und_severities severities;

  memset(&severities, UND_SEVERITY_WARNING, sizeof severities);
  return severities;
}

/// The text with the repair `choice` of the finding of `code` made in it, for
/// the caller to release; empty where there is none.
static und_buffer repaired(const char *source, const char *code,
                           unsigned choice, und_buffer *title_out)
{
  und_document *document = und_document_new(und_slice_from(source), NULL);
  und_severities severities = everything();
  und_diagnostics found;
  und_buffer out = {0};

  und_diagnostics_build(document, &severities, UND_EN, &found);
  for (uint32_t i = 0; i < found.items.count; i++) {
    und_repairs repairs;

    if (strcmp(found.items.items[i].check->code, code) != 0) {
      continue;
    }
    und_repairs_build(document, &found.items.items[i].finding,
                      UND_REPAIR_COMPLETE, &repairs);
    if (choice < repairs.items.count) {
      const und_repair *repair = &repairs.items.items[choice];

      und_edits_apply(&repair->edits,
                      und_text_slice(und_document_text(document)), &out);
      und_repair_write_title(repair, UND_EN, title_out);
    }
    und_repairs_finish(&repairs);
    break;
  }
  und_diagnostics_finish(&found);
  und_document_free(document);
  return out;
}

typedef struct {
  const char *code;
  unsigned choice;
  const char *before;
  const char *after;
  const char *title;
} row;

static void expect_row(const row *r)
{
  und_buffer title = {0};
  und_buffer after = repaired(r->before, r->code, r->choice, &title);

  cr_expect_str_eq(after.data ? after.data : "(none)", r->after, "%s %u: %s",
                   r->code, r->choice, after.data ? after.data : "(none)");
  cr_expect_str_eq(title.data ? title.data : "", r->title, "%s: %s", r->code,
                   title.data ? title.data : "(none)");
  und_buffer_finish(&title);
  und_buffer_finish(&after);
}

// What a repair does to a text, and what it is called.
static const row rows[] = {
  {"para-gap", 0, "12. A.\n\n13. B.\n\n15. C.\n\n16. D. See paragraph 15.\n",
   "12. A.\n\n13. B.\n\n14. C.\n\n15. D. See paragraph 14.\n",
   "Renumber from here: 15 becomes 14"},
  {"para-gap", 0, "1. A.\n\n3. B, see paragraph 3.\n\n4. C.\n",
   "1. A.\n\n2. B, see paragraph 2.\n\n3. C.\n",
   "Renumber from here: 3 becomes 2"},
  {"para-gap", 1, "12. A.\n\n13. B.\n\n15. C.\n\n16. D.\n",
   "12. A.\n\n13. B.\n\n14. C.\n\n16. D.\n", "Replace 15 by 14"},
  {"para-gap", 0, "1. A.\n\n2. B.\n\n9. C.\n\n4. D.\n",
   "1. A.\n\n2. B.\n\n3. C.\n\n4. D.\n", "Replace 9 by 3"},
  {"para-gap", 0, "1. A.\n\n3. B.\n\n2. C.\n\n4. D.\n",
   "1. A.\n\n2. B.\n\n3. C.\n\n4. D.\n", "Exchange 3 and 2"},
  {"para-duplicate", 0,
   "1. A.\n\n2. B.\n\n2. The lamp (see para. 3 (a)).\n\n3. Of the "
   "keeper:\n\n(a) e;\n\n(b) f.\n",
   "1. A.\n\n2. B.\n\n3. The lamp (see para. 4 (a)).\n\n4. Of the "
   "keeper:\n\n(a) e;\n\n(b) f.\n",
   "Renumber from here: 2 becomes 3"},
  {"letter-gap", 0, "1. A:\n\n(a) b;\n\n(b) c;\n\n(d) e;\n\n(e) f.\n",
   "1. A:\n\n(a) b;\n\n(b) c;\n\n(c) e;\n\n(d) f.\n",
   "Re-letter from here: (d) becomes (c)"},
  {"letter-after-z", 0, "1. A:\n\ny) b;\n\nz) c;\n\naa) d;\n\nab) e.\n",
   "1. A:\n\ny) b;\n\nz) c;\n\naa) d;\n\nbb) e.\n", "Replace ab) by bb)"},
  {"head-order", 0,
   "I. A\n\n1. See section IV.\n\nII. B\n\n2. b.\n\nIV. C\n\n3. c.\n",
   "I. A\n\n1. See section III.\n\nII. B\n\n2. b.\n\nIII. C\n\n3. c.\n",
   "Replace IV by III"},
  {"note-gap", 0,
   "1. A.[^1] B.[^2] C.[^4]\n\n[^1]: a.\n\n[^2]: b.\n\n[^4]: d.\n",
   "1. A.[^1] B.[^2] C.[^3]\n\n[^1]: a.\n\n[^2]: b.\n\n[^3]: d.\n",
   "Replace 4 by 3"},
  {"note-punct-en", 0, "1. The Office\u00b9, it says.\n\n\u00b9 A note.\n",
   "1. The Office,\u00b9 it says.\n\n\u00b9 A note.\n", "Move \u00b9 behind ,"},
  {"note-order", 0,
   "1. The one.\u00b2 The two.\u00b9\n\n\u00b9 First.\n\n\u00b2 Second.\n",
   "1. The one.\u00b9 The two.\u00b2\n\n\u00b9 Second.\n\n\u00b2 First.\n",
   "Put the footnotes in the order of their marks"},
  {"note-order", 1,
   "1. The one.\u00b2 The two.\u00b9\n\n\u00b9 First.\n\n\u00b2 Second.\n",
   "1. The one.\u00b9 The two.\u00b2\n\n\u00b9 First.\n\n\u00b2 Second.\n",
   "Exchange 2 and 1"},
};

Test(repair, puts_right_what_is_wrong)
{
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    expect_row(&rows[i]);
  }
}

typedef void (*rewriter)(und_document *document, uint32_t offset,
                         und_repair_extent extent, und_repair *repair_out);

static void whole(und_document *document, uint32_t offset,
                  und_repair_extent extent, und_repair *repair_out)
{
  (void)offset;
  und_repair_document(document, extent, repair_out);
}

// What is counted anew from the cursor on.
static const struct {
  rewriter rewrite;
  const char *before; ///< with the cursor
  const char *after;  ///< "" where nothing is to be done
} rewrites[] = {
  {und_repair_renumber, "1. A.\n\n2. B.\n\n<|>7. C.\n\n8. See paragraph 7.\n",
   "1. A.\n\n2. B.\n\n3. C.\n\n4. See paragraph 3.\n"},
  {und_repair_renumber, "1. A.\n\n<|>2. B.\n\n3. C.\n", ""},
  {und_repair_renumber, "<|>", ""},
  {und_repair_renumber, "No number here.<|>\n", ""},
  {und_repair_reletter,
   "1. A:\n\n(a) b;\n\n(d) c;<|>\n\n(x) e:\n\n(i) f;\n\n(ii) g;\n\n(y) h.\n",
   "1. A:\n\n(a) b;\n\n(b) c;\n\n(c) e:\n\n(i) f;\n\n(ii) g;\n\n(d) h.\n"},
  {und_repair_reletter, "1. A:\n\n(a) b;<|>\n\n(b) c.\n", ""},
  {whole,
   "1. A.\n\n3. B:\n\n(a) b;\n\n(c) d.\n\n5. See paragraphs 3 (c) and 5.\n",
   "1. A.\n\n2. B:\n\n(a) b;\n\n(b) d.\n\n3. See paragraphs 2 (b) and 3.\n"},
};

Test(repair, counts_anew_from_the_cursor)
{
  for (size_t i = 0; i < sizeof rewrites / sizeof rewrites[0]; i++) {
    und_marked marked = und_marked_read(rewrites[i].before);
    und_document *document =
      und_document_new(und_buffer_slice(&marked.text), NULL);
    und_repair repair;
    und_buffer after = {0};

    rewrites[i].rewrite(document, marked.cursor, UND_REPAIR_COMPLETE, &repair);
    und_edits_apply(&repair.edits, und_buffer_slice(&marked.text), &after);
    if (rewrites[i].after[0] == '\0') {
      cr_expect_eq(repair.edits.items.count, 0, "%s", rewrites[i].before);
    } else {
      cr_expect_str_eq(after.data, rewrites[i].after);
    }
    und_repair_finish(&repair);
    und_buffer_finish(&after);
    und_document_free(document);
    und_marked_finish(&marked);
  }
}

// Cross-references follow what they point to; what is of another document, or
// of a count of its own, stays.
static const row carried[] = {
  {"para-gap", 0,
   "1. The keepers met.\n\n2. They agreed.\n\n4. See paragraphs 2 to 4 and 5 "
   "above, and para. 4 of resolution 74/173.\n\n5. The report ends (see "
   "A/RES/74/173, para. 5).\n",
   "1. The keepers met.\n\n2. They agreed.\n\n3. See paragraphs 2 to 3 and 4 "
   "above, and para. 4 of resolution 74/173.\n\n4. The report ends (see "
   "A/RES/74/173, para. 5).\n",
   "Renumber from here: 4 becomes 3"},
  {"para-gap", 0,
   "2. La lampe est dans la tour.\n\n3. Voir le paragraphe 5 et l'alinéa b) du "
   "rapport.\n\n5. Les gardiens :\n\na) ont vu ;\n\nb) ont dit.\n",
   "2. La lampe est dans la tour.\n\n3. Voir le paragraphe 4 et l'alinéa b) du "
   "rapport.\n\n4. Les gardiens :\n\na) ont vu ;\n\nb) ont dit.\n",
   "Replace 5 by 4"},
  {"letter-gap", 0,
   "1. Лампы смотрителей:\n\na) первая лампа на башне;\n\nb) вторая;\n\nd) "
   "третья.\n\n2. См. подпункт d) пункта 1 и пункт 1 d).\n",
   "1. Лампы смотрителей:\n\na) первая лампа на башне;\n\nb) вторая;\n\nc) "
   "третья.\n\n2. См. подпункт d) пункта 1 и пункт 1 c).\n",
   "Replace d) by c)"},
  {"para-gap", 0,
   "1. 会议审议了灯塔的工作。\n\n2. 见第4段和第5段。\n\n4. "
   "委员会注意到。\n\n5. "
   "委员会决定。\n",
   "1. 会议审议了灯塔的工作。\n\n2. 见第3段和第4段。\n\n3. "
   "委员会注意到。\n\n4. "
   "委员会决定。\n",
   "Renumber from here: 4 becomes 3"},
  {"para-gap", 0,
   "1 - نظرت اللجنة في عمل المنارات.\n\n2 - انظر الفقرة 4 من هذا التقرير.\n\n4 "
   "- "
   "وقررت اللجنة أن تواصل النظر في ذلك.\n",
   "1 - نظرت اللجنة في عمل المنارات.\n\n2 - انظر الفقرة 3 من هذا التقرير.\n\n3 "
   "- "
   "وقررت اللجنة أن تواصل النظر في ذلك.\n",
   "Replace 4 - by 3 -"},
  {"para-gap", 0,
   "1. Los faros de la costa.\n\n2. Véanse los párrafos 4 y 5 infra.\n\n4. La "
   "Comisión tomó nota.\n\n5. La Comisión decidió.\n",
   "1. Los faros de la costa.\n\n2. Véanse los párrafos 3 y 4 infra.\n\n3. La "
   "Comisión tomó nota.\n\n4. La Comisión decidió.\n",
   "Renumber from here: 4 becomes 3"},
};

Test(repair, takes_cross_references_along_in_six_languages)
{
  for (size_t i = 0; i < sizeof carried / sizeof carried[0]; i++) {
    expect_row(&carried[i]);
  }
}
