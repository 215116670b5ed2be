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
  {"Recalling the lamps,\n\nNoting the oil,\n\nThe General Assembly,\n\n1. "
   "Requests lamps;\n\n2. Decides to meet.\n",
   "res-order",
   "\u201cThe General Assembly,\u201d stands behind the preamble; it was "
   "expected before it.",
   NULL},
  {"# The lamps of the shore\n\nThe Security Council,\n\nRecalling the "
   "lamps,\n\n1. Requests lamps;\n\n2. Decides to meet.\n",
   "sc-no-title",
   "A resolution of the Security Council has the title \u201cThe lamps of the "
   "shore\u201d; none was expected.",
   NULL},
  {"United Nations\n\nA/74/130\n\nGeneral Assembly\n\nDistr.: General\n"
   "Original: English\n\nSeventy-fourth session\n\nAgenda item 3\n\n# "
   "Lamps\n\n1. A.\n\n2. B.\n",
   "mast-missing", "The masthead lacks the date.", NULL},
  {"1. The keepers met LUKAMA at the shore.\n", "acro-undefined",
   "LUKAMA is not explained.", NULL},
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
  {"1. See UNDOC/CCPCJ/EG.4/2020/2.\n", "sym-unknown-organ",
   "No organ is called as UNDOC/CCPCJ/EG.4/2020/2 begins; "
   "UNODC/CCPCJ/EG.4/2020/2 was expected.",
   NULL},
  {"1. See A/74/130/Corr.1/Add.1.\n", "sym-suffix-order",
   "In A/74/130/Corr.1/Add.1 something follows the corrigendum; it comes last.",
   NULL},
  {"1. See the list ([A/74/130)](https://undocs.org/en/A/74/130).\n",
   "sym-trailing",
   "The link takes in \u201c)\u201d, which belongs to the sentence.", NULL},
  {"1. See [A/74/130](https://undocs.org/en/A/74/131).\n", "link-mismatch",
   "The link leads to A/74/131; its text says A/74/130.", "the text is here"},
  {"1. See [A/74/130](https://undocs.org/fr/A/74/130).\n", "link-language",
   "The link leads to the document in \u201cfr\u201d; \u201cen\u201d is the "
   "language of the draft.",
   NULL},
  {"1. See [E/CN.15/2021/CRP.3](https://undocs.org/E/CN.15/2021/CRP.3).\n",
   "link-no-target",
   "No document is behind https://undocs.org/E/CN.15/2021/CRP.3: it was not "
   "issued by itself.",
   NULL},
  {"1. Security Council resolution 1325 says so.\n", "res-sc-year",
   "Resolution 1325 of the Security Council lacks its year; 1325 (2000) was "
   "expected.",
   NULL},
  {"1. General Assembly resolution 2625 says so.\n", "res-old-session",
   "Resolution 2625 of the General Assembly lacks its session, as in 2625 "
   "(XXV).",
   NULL},
  {"1. General Assembly resolution 53 B/243 says so.\n", "res-part-letter",
   "In 53 B/243 the letter is out of place; 53/243 B was expected.", NULL},
  {"1. General Assembly resolution A/RES/61/171 says so.\n",
   "res-symbol-in-text",
   "The text cites the symbol A/RES/61/171; the number 61/171 was expected.",
   NULL},
  {"1. General Assembly resolution 69/193 and 69/196 say so.\n", "res-plural",
   "Several numbers follow \u201cresolution\u201d; \u201cresolutions\u201d was "
   "expected.",
   NULL},
  {"1. *Official Records of the Economic and Social Council, 2018, Supplement "
   "No. 10* (E/2017/30).\n",
   "supp-form",
   "The Official Records are said to be of 2018; 2017 follows from E/2017/30.",
   "the symbol is here"},
  {"1. See A/74/130, p. 12.\n", "cite-page",
   "p. 12 of A/74/130 is cited; paragraphs are the same in all languages.",
   "the document is here"},
  {"1. La lampe est dans la tour, E/CN.15/2001/4 et [and E/CN.15/2002/8].\n",
   "cite-leftover-word", "An English \u201cand\u201d is left over.", NULL},
  {"1. Security Council resolution 74/247 says so.\n", "cite-organ-mismatch",
   "No resolution of the organ named here is numbered as 74/247 is.", NULL},
  {"1. General Assembly resolutions 69/193 and 60/1 say so.\n", "cite-order",
   "60/1 stands behind 69/193, which is later.", "69/193 is here"},
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
  {"1. Le feu est dans la lampe et le gardien est dans la tour de la mer. "
   "Selon UNODC, elle est vieille.\n",
   "acro-language",
   "UNODC is the abbreviation in another language; ONUDC was expected.", NULL},
  {"1. La luz de la torre es para los barcos que llegan de noche a la costa. "
   "El PNUE lo dice.\n",
   "acro-language",
   "PNUE is the abbreviation in another language; PNUMA was expected.", NULL},
  {"1. The lamp of the tower is lit in the night and it is seen from afar. "
   "It was ONUDC that lit it.\n",
   "acro-language",
   "ONUDC is the abbreviation in another language; UNODC was expected.", NULL},
  {"1. The lamp of the tower is lit in the night and it is seen from afar. "
   "It was ECOSOC that lit it.\n",
   "acro-never",
   "ECOSOC was expected to be \u201cEconomic and Social Council\u201d.", NULL},
  {"1. Le feu est dans la lampe et le gardien est dans la tour de la mer. "
   "Selon l\u2019ECOSOC, elle est vieille.\n",
   "acro-never",
   "l\u2019ECOSOC was expected to be \u201cle Conseil \u00e9conomique et "
   "social\u201d.",
   NULL},
  {"1. Le feu est dans la lampe et le gardien est dans la tour de la mer. "
   "Selon l\u2019AG, elle est vieille.\n",
   "acro-never",
   "AG was expected to be \u201cAssembl\u00e9e g\u00e9n\u00e9rale\u201d.",
   NULL},
  {"1. United Nations, *Treaty Series*, vol. 2225, 39574.\n", "unts-form",
   "The volume or the number of a treaty is not named here: Treaty Series, "
   "vol. n, No. n was expected.",
   NULL},
  {"1. United Nations, *Treaty Series*, vol. 2235, No. 39574.\n", "unts-known",
   "2235 is nearly right: 2225 is that of the treaty named beside it.", NULL},
  {"1. See the study (Sales No. E91.IV.2).\n", "sales-form",
   "The sales number E91.IV.2 lacks a stop; E.91.IV.2 was expected.", NULL},
  {"1. See the study (Sales No. F.91.IV.2).\n", "sales-language",
   "The sales number begins with F; E is the letter of this language.", NULL},
  {"1. There were Algeria, Argentina, Australia, Brazil, China, Chile, Egypt "
   "and Japan.\n",
   "list-alpha-order",
   "\u201cChina, Chile\u201d is not in the order of the alphabet in this list "
   "of States.",
   NULL},
  {"1. There were Algeria, Argentina, Australia, Brazil, Chile, China, Iran "
   "(Islamic Republic of) and United States.\n",
   "name-country-form",
   "Other names of this list have their long form; United States of America "
   "was expected for United States.",
   NULL},
  {"1. So it was (see above).\n", "xref-vague",
   "\u201c(see above)\u201d does not say where; name the paragraph.", NULL},
  {"1. Selon le paragraphe c) de l\u2019article 3, la lampe est dans la tour "
   "et le feu est dans la lampe.\n",
   "xref-unit-name",
   "A letter follows \u201cle paragraphe\u201d; "
   "\u201cl\u2019alin\u00e9a\u201d was expected.",
   NULL},
  {"1. See paragraphs 12 to 5 of the annex.\n", "xref-range",
   "The range 12 to 5 ends before it begins.", NULL},
  {"1. General Assembly resolution 74/247 of 27 December 2019.\n\n2. Its "
   "resolution 74/247 of 17 December 2019.\n",
   "cite-date-conflict",
   "The text says 17 December 2019 here and 27 December 2019 elsewhere.",
   "27 December 2019 is here"},
  {"1. Resolution 74/247, entitled \u201cLamps of the towers\u201d.\n\n2. "
   "Resolution 74/274, entitled \u201cLamps of the towers\u201d.\n",
   "cite-number-conflict",
   "The title that follows 74/274 is that of 74/247 elsewhere.",
   "74/247 is here"},
  {"1. The workplan for 2018-2021, the workplan for 2018-2021.\n\n2. The "
   "workplan for 2019-2021.\n",
   "term-period-conflict",
   "The plan is for 2019-2021 here and for 2018-2021 elsewhere.",
   "2018-2021 is here"},
  {"Resolution adopted by the General Assembly on 19 December 2023\n\nThe "
   "General Assembly,\n\n1. Takes note;\n\n2. Decides.\n\n50th plenary "
   "meeting\n18 December 2023\n",
   "adoption-date",
   "The resolution ends with 18 December 2023; its title says 19 December "
   "2023.",
   "the title is here"},
  {"1. Resolution 22/8 says so.\n", "res-organ-named",
   "Nothing here tells whose resolution 22/8 is.", NULL},
  {"1. See the review, No. 43 and 44.\n", "abbr-plural",
   "Several numbers follow \u201cNo.\u201d; \u201cNos.\u201d was expected.",
   NULL},
  {"United Nations\n\nDistr.: General\n\n12 March 2021\n\n1. Economic and "
   "Social Council resolution 2023/19.\n",
   "cite-future",
   "2023/19 is of a later year than this document, which is of 12 March 2021.",
   "the date is here"},
  {"1. They said:\n\n(a) The lamp of the northern tower is lit before the sun "
   "sets;\n\n(b) The lamp of the northern tower is lit before the sun sets.\n",
   "duplicate-item-text", "This item says the same as another one.",
   "the same words are here"},
#undef CASE_RELATED
  {"Seventy-third session\n\nThe General Assembly,\n\n1. Requests the keepers "
   "to report to the General Assembly at its seventy-second session;\n\n2. "
   "Decides.\n",
   "mandate-next-session",
   "The seventy-second session lies before that of this document, "
   "Seventy-third session.",
   "the session is here"},
  {"1. The lamp is lit.\n\nAnnex\n\n1. The oil.\n", "annex-cited",
   "The text speaks of no annex.", NULL},
  {"1. See subparagraph (a) of paragraph 8 of it.\n", "xref-order",
   "\u201csubparagraph (a) of paragraph 8\u201d names the smaller unit first; "
   "\u201cparagraph 8 (a)\u201d was expected.",
   NULL},
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
    und_diagnostics_build(document, &severities, UND_EN, &found);
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
