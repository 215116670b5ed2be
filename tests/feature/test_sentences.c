// SPDX-License-Identifier: MIT

#include "und/feature/check.h"

#include <criterion/criterion.h>
#include <string.h>

// A text with one fault, and what is said of it.
typedef struct {
  const char *text;
  const char *code;
  const char *message;
  const char *related; // NULL for none
} check_case;

static const check_case cases[] = {
  {"1. A.\n\n2. B.\n\n4. C.\n\n5. D.\n", "para-gap",
   "Paragraph 4 does not follow 2; 3 was expected.", "2 is here"},
  {"1. A.\n\n2. B.\n\n2. C.\n\n3. D.\n", "para-duplicate",
   "Paragraph number 2 is used twice; 3 was expected.", "2 is here"},
  {"1. A.\n\n2. B.\n\n2 ter. C.\n\n3. D.\n", "bis-order",
   "2 ter does not follow 2.", "2 is here"},
  {"## I. One\n\n1. A.\n\n## II. Two\n\n2. B.\n\n## IV. Four\n\n3. C.\n",
   "head-order", "Heading IV does not follow II; III was expected.",
   "II is here"},
  {"1. A:\n\n(a) x;\n\n(b) y;\n\n(d) z.\n", "letter-gap",
   "Item (d) does not follow (b); (c) was expected.", "(b) is here"},
  {"1. A:\n\n(a) x;\n\n(b) y;\n\n(b) z;\n\n(c) u.\n", "letter-duplicate",
   "Item (b) is used twice; (c) was expected.", "(b) is here"},
  {"1. A:\n\n(a) x:\n\n(i) p;\n\n(iii) q;\n\n(iv) r.\n", "roman-order",
   "Item (iii) does not follow (i); (ii) was expected.", "(i) is here"},
  {"1. A:\n\n(a) x:\n\n(i) p;\n\n(ii) q;\n\n(ii) r;\n\n(iii) s.\n",
   "roman-order", "Item (ii) is used twice; (iii) was expected.",
   "(ii) is here"},
  {"1. A:\n\n(a) x;\n\n(b) y;\n\n(c) z:\n\n(i) p;\n\n(ii) q;\n\n(iii) "
   "r;\n\n(e) u.\n",
   "letter-gap", "Item (e) does not follow (c); (d) was expected.",
   "(c) is here"},
  {"1.\u7532\uff1a\n\n(a) \u4e59\uff1a\n\n\u3220 \u4e19\uff1b\n\n\u3222 "
   "\u4e01\u3002\n",
   "roman-order", "Item \u3222 does not follow \u3220; \u3221 was expected.",
   "\u3220 is here"},
  {"1. A.[^1] B.[^2]\n\n[^1]: One.\n", "note-missing",
   "There is no footnote [^2].", NULL},
  {"1. A.[^1]\n\n[^1]: One.\n\n[^2]: Two.\n", "note-orphan",
   "No mark in the text calls footnote [^2].", NULL},
  {"1. A.[^1] B.[^3]\n\n[^1]: One.\n\n[^3]: Two.\n", "note-gap",
   "Footnote [^3] does not follow [^1]; 2 was expected.", "[^1] is here"},
  {"# Report of the keeper\n\n1. A.\n\nThe lens needs to be cleaned twice a "
   "day "
   "by the keeper and his wife.\n\n2. B.\n",
   "para-unnumbered", "This paragraph of a report bears no number.", NULL},
  {"# Summary\n\n1. A.\n\n2. B.\n", "para-numbered-summary",
   "This paragraph of the summary bears the number 1; it should bear none.",
   NULL},
  {"# I. One\n\n1. A.\n\n## A. Oil\n\n2. B.\n\n# II. Two\n\n3. C.\n",
   "head-lone", "Heading A is the only one of its level here.", NULL},
  {"# I. One\n\n1. A.\n\n## 1. Oil\n\n2. B.\n\n## 2. Gas\n\n3. C.\n",
   "head-level-skip",
   "Heading 1 leaves out the level below the heading above it.", NULL},
  {"# The lamps.\n\n1. A.\n", "head-style",
   "The heading ends with a full stop.", NULL},
  {"# I. One (agenda item 3)\n\n1. A.\n\n# II. Two (agenda item 5)\n\n2. B.\n",
   "head-agenda-cover",
   "The headings go on with agenda item 5; item 4 was expected.", NULL},
  {"The General Assembly,\n\nRecalling its resolution 95/201,\n\n1. Takes "
   "note.\n",
   "op-single-numbered",
   "Paragraph 1 is the only operative one; it should bear no number.", NULL},
  {"1. A.\n\n2/5 23-11486\n\n2. B.\n\n3/6 23-11486\n\n3. C.\n\n4/5 "
   "23-11486\n\n4. D.\n",
   "furniture", "Page 3/6 does not go on from the pages around it.", NULL},
  {"1. A:\n\n(a) a;\n\n(b) b;\n\n(c) c;\n\n(d) d;\n\n(e) e;\n\n(f) f;\n\n(g) "
   "g;\n\n(i) i;\n\n(j) j.\n",
   "roman-vs-letter",
   "(i) is a letter here and does not follow (g); (h) was expected.",
   "(g) is here"},
  {"1. A:\n\n(a) b.\n\n2. B.\n", "sub-lone",
   "(a) is the only item of its list.", NULL},
  {"1. The list.\n\n(a) a;\n\n(b) b.\n", "sub-lead-colon",
   "A list follows; a colon was expected.", NULL},
  {"1. A:\n\n(a) x:\n\n(1) p;\n\n(2) q;\n\n(b) y.\n", "sub-depth",
   "(1) opens a list below a lettered item; (i) was expected.", NULL},
  {"1. A.[^1]\n\n[^1]: See *The Lamps and their Keepers*, chap. I, *The Great "
   "Book of Oil*, p. 3; and the log.\n",
   "note-separator", "Another source follows; a semicolon was expected.", NULL},
  {"1. A.[^1][^2]\n\n[^1]: One.\n\n[^2]: Two.\n", "note-multi",
   "The mark [^2] follows another one without a comma.", NULL},
  {"1. The lamp of the tower is lit in the night and it is seen from afar. 60 "
   "keepers left.\n",
   "typo-number-start",
   "A sentence begins with the figure 60; words were expected.", NULL},
  {"1. The Office of Lamps and Keepers (OLAK) met.\n\n2. The Office of Lamps "
   "and Keepers (OLAK) left.\n",
   "acro-double-def", "OLAK is explained a second time.",
   "OLAK is explained here"},
  {"United Nations\n\nA/74/130\n\nGeneral Assembly\n\nDistr.: General\n23 July "
   "2019\nEnglish\nOriginal: English\n\nSeventy-fourth session\n\nAgenda item "
   "3\n\n# Lamps\n\n1. A.\n\n2. B.\n",
   "mast-language-original",
   "\u201cEnglish\u201d is the language of this version, too; the original was "
   "expected to be in another one.",
   NULL},
  {"United Nations\n\nA/74/130\n\nGeneral Assembly\n\nDistr.: General\n23 July "
   "2019\nOriginal: English\n\nSeventy-third session\n\nAgenda item 3\n\n# "
   "Lamps\n\n1. A.\n\n2. B.\n",
   "mast-session-year",
   "\u201cSeventy-third\u201d does not agree with the symbol A/74/130.",
   "the symbol is here"},
  {"United Nations\n\nA/74/130\n\nGeneral Assembly\n\nDistr.: General\n23 July "
   "2010\nOriginal: English\n\nSeventy-fourth session\n\nAgenda item 3\n\n# "
   "Lamps\n\n1. A.\n\n2. B.\n",
   "mast-session-year",
   "\u201c2010\u201d does not agree with the symbol A/74/130.",
   "the symbol is here"},
  {"United Nations\n\nA/74/130\n\nGeneral Assembly\n\nDistr.: General\n23 July "
   "2019\nOriginal: English\n\nSeventy-fourth session\n\nItem 3 of the "
   "provisional agenda\n\n# Lamps\n\n1. A.\n\n2. B.\n",
   "mast-item-agenda",
   "An asterisk was expected after \u201cprovisional agenda\u201d.", NULL},
  {"1. A.\n\nV20-04481 2/5\n\n2. B.\n\n3/5 V.20-04481\n\n3. C.\n",
   "mast-job-number",
   "V20-04481 does not have the form of a job number, V.20-04481.", NULL},
  {"United Nations\n\nA/RES/74/130\n\nGeneral Assembly\n\nDistr.: General\n23 "
   "December 2019\n\nSeventy-fourth session\n\n# Resolution adopted by the "
   "General Assembly on 18 December 2019\n\n## 74/130. Lamps of the sea\n\nThe "
   "General Assembly,\n\nRecalling the lamps,\n\n1. Takes note of [all of] the "
   "oil;\n\n2. Decides to act.\n",
   "bracket-negotiated",
   "\u201c[all of]\u201d stands in square brackets in an adopted text.", NULL},
  {"United Nations\n\nA/RES/74/130\n\nGeneral Assembly\n\nDistr.: General\n23 "
   "December 2019\n\nSeventy-fourth session\n\n# Resolution adopted by the "
   "General Assembly on 18 December 2019\n\n## 74/130. Lamps of UNESCO\n\nThe "
   "General Assembly,\n\nRecalling the lamps,\n\n1. Takes note of the "
   "oil;\n\n2. Decides to act.\n",
   "title-full-names",
   "The title of a resolution has the abbreviation UNESCO; the full name was "
   "expected.",
   NULL},
  {"1. It was OLAK.\n\n2. The Office of Lamps and Keepers (OLAK) met.\n",
   "acro-late-definition",
   "OLAK stands before the place where it is explained.",
   "OLAK is explained here"},
  {"1. The Office of Lamps and Keepers (OLAK) met.\n\n2. It left.\n",
   "acro-unused", "OLAK is explained here and not used.", NULL},
#define CASE_RELATED(check, code, before, after, message, related)             \
  {before, code, message, related},
#define CASE(check, code, before, after, message) {before, code, message, NULL},
#include "cases_frame.h"
#include "cases_name.h"
#include "cases_shape.h"
#include "cases_typography.h"
#undef CASE
#undef CASE_RELATED
};

/// Turn the check called `code` on, if it is off.
static void turn_on(und_severities *severities, const char *code)
{
  for (unsigned i = 0; i < UND_CHECK_COUNT; i++) {
    const und_check_entry *entry = und_check_get((und_check)i);

    if (strcmp(entry->code, code) == 0) {
      severities->of[i] = (uint8_t)entry->severity;
    }
  }
}

Test(sentences, says_one_sentence_of_a_fault)
{
  for (unsigned i = 0; i < sizeof cases / sizeof *cases; i++) {
    const check_case *one = &cases[i];
    und_document *document = und_document_new(und_slice_from(one->text), NULL);
    und_diagnostics found;
    und_severities severities;

    und_severities_default(&severities);
    turn_on(&severities, one->code);
    und_diagnostics_build(document, &severities, &found);
    cr_expect_eq(found.items.count, 1, "%s: %u findings", one->code,
                 found.items.count);
    if (found.items.count == 1) {
      const und_diagnostic *item = &found.items.items[0];
      const char *related = item->related_message;

      cr_expect_str_eq(item->check->code, one->code);
      cr_expect_str_eq(item->message, one->message);
      cr_expect((related == NULL) == (one->related == NULL) &&
                  (related == NULL || strcmp(related, one->related) == 0),
                "%s: related: %s", one->code, related ? related : "none");
    }
    und_diagnostics_finish(&found);
    und_document_free(document);
  }
}
