// SPDX-License-Identifier: MIT
//
// Each check that can be repaired, in the forms of the six languages: what its
// first repair makes of a text. The finding is gone then, and no other has
// come.

#include <criterion/criterion.h>

#include "feature/check_table.h"
#include "und/feature/repair.h"

#define EN                                                                     \
  "The lamp of the tower is lit in the night and it is seen from afar. "

static const struct {
  und_check check;
  const char *before;
  const char *after;
} rows[] = {
  {UND_CHECK_PARA_GAP, "12. A.\r\n\r\n13. B.\r\n\r\n15. C.\r\n",
   "12. A.\r\n\r\n13. B.\r\n\r\n14. C.\r\n"},
  {UND_CHECK_PARA_GAP, "1. A\n\nb.\n\n\n\n2. C\n\nd.\n\n\n\n4. E\n\nf.\n",
   "1. A\n\nb.\n\n\n\n2. C\n\nd.\n\n\n\n3. E\n\nf.\n"},
  {UND_CHECK_PARA_DUPLICATE, "1. A.\n\n2. B.\n\n2. C.\n\n3. D.\n",
   "1. A.\n\n2. B.\n\n3. C.\n\n4. D.\n"},
  {UND_CHECK_PARA_FIRST_MISSING, "2. A.\n\n3. B.\n", "1. A.\n\n2. B.\n"},
  {UND_CHECK_PARA_UNNUMBERED,
   "# Report of the keeper\n\n1. A.\n\n2. B.\n\n" EN "\n\n4. C.\n\n5. D.\n",
   "# Report of the keeper\n\n1. A.\n\n2. B.\n\n3. " EN "\n\n4. C.\n\n5. D.\n"},
  {UND_CHECK_PARA_UNNUMBERED,
   "# Report of the keeper\n\n1. A.\n\n2. B.\n\n" EN
   "\n\n3. C.\n\n4. See paragraph 3.\n",
   "# Report of the keeper\n\n1. A.\n\n2. B.\n\n3. " EN
   "\n\n4. C.\n\n5. See paragraph 4.\n"},
  {UND_CHECK_PARA_NUMBERED_SUMMARY,
   "# Summary\n\n1. The lamp is lit.\n\n2. It burns.\n\n# I. Lamps\n\n1. A.\n\n"
   "2. B.\n",
   "# Summary\n\nThe lamp is lit.\n\nIt burns.\n\n# I. Lamps\n\n1. A.\n\n"
   "2. B.\n"},
  {UND_CHECK_PARA_LABEL_FORM,
   "1. " EN "\n\n2. " EN "\n\n3) " EN "\n\n4. " EN "\n",
   "1. " EN "\n\n2. " EN "\n\n3. " EN "\n\n4. " EN "\n"},
  {UND_CHECK_PARA_LABEL_FORM, "1. " EN "\n\n2." EN "\n\n3. " EN "\n",
   "1. " EN "\n\n2. " EN "\n\n3. " EN "\n"},
  {UND_CHECK_HEAD_ORDER, "I. A\n\n1. a.\n\nII. B\n\n2. b.\n\nIV. C\n\n3. c.\n",
   "I. A\n\n1. a.\n\nII. B\n\n2. b.\n\nIII. C\n\n3. c.\n"},
  {UND_CHECK_HEAD_STYLE, "# I. The lamps.\n\n1. A.\n\n# II. The oil\n\n2. B.\n",
   "# I. The lamps\n\n1. A.\n\n# II. The oil\n\n2. B.\n"},
  {UND_CHECK_OP_GAP,
   "The General Assembly,\n\n1. Notes;\n\n2. Asks;\n\n1. Urges;\n\n4. "
   "Decides;\n\n5. Ends.\n",
   "The General Assembly,\n\n1. Notes;\n\n2. Asks;\n\n3. Urges;\n\n4. "
   "Decides;\n\n5. Ends.\n"},
  {UND_CHECK_OP_SINGLE_NUMBERED,
   "The General Assembly,\n\nRecalling its resolution 95/201,\n\n1. Takes note "
   "of the report.\n\n36th plenary meeting\n23 July 2039\n",
   "The General Assembly,\n\nRecalling its resolution 95/201,\n\nTakes note of "
   "the report.\n\n36th plenary meeting\n23 July 2039\n"},
  {UND_CHECK_PRE_NUMBERED,
   "The General Assembly,\n\nRecalling its resolution 95/201,\n\n1. Recalling "
   "also its resolution 95/202,\n\n1. Takes note;\n\n2. Decides.\n",
   "The General Assembly,\n\nRecalling its resolution 95/201,\n\nRecalling "
   "also "
   "its resolution 95/202,\n\n1. Takes note;\n\n2. Decides.\n"},
  {UND_CHECK_BIS_ORDER, "3. A.\n\n3 ter. B.\n\n3 quater. C.\n\n4. D.\n",
   "3. A.\n\n3 bis. B.\n\n3 ter. C.\n\n4. D.\n"},
  {UND_CHECK_AGENDA_NUMBERING,
   "1. A.\n\n2. B.\n\n3. The agenda was:\n\n1. Opening.\n\n2. Election.\n\n4. "
   "Closing.\n\n4. The meeting closed.\n",
   "1. A.\n\n2. B.\n\n3. The agenda was:\n\n1. Opening.\n\n2. Election.\n\n3. "
   "Closing.\n\n4. The meeting closed.\n"},
  {UND_CHECK_LETTER_GAP, "1. A:\n\na) b;\n\nb) c;\n\nd) e.\n",
   "1. A:\n\na) b;\n\nb) c;\n\nc) e.\n"},
  {UND_CHECK_LETTER_GAP,
   "1 - \u0623:\n\n(\u0623) \u062b\u061b\n\n(\u0628) \u062b\u061b\n\n(\u062f) "
   "\u062b.\n",
   "1 - \u0623:\n\n(\u0623) \u062b\u061b\n\n(\u0628) \u062b\u061b\n\n(\u062c) "
   "\u062b.\n"},
  {UND_CHECK_LETTER_DUPLICATE, "1. A:\n\na) b;\n\nb) c;\n\nb) d;\n\nc) e.\n",
   "1. A:\n\na) b;\n\nb) c;\n\nc) d;\n\nd) e.\n"},
  {UND_CHECK_LETTER_AFTER_Z,
   "1. A:\n\ny) b;\n\nz) c;\n\naa) d;\n\nab) e;\n\nac) f.\n",
   "1. A:\n\ny) b;\n\nz) c;\n\naa) d;\n\nbb) e;\n\ncc) f.\n"},
  {UND_CHECK_LETTER_MIXED, "1. A:\n\na) b;\n\nb) c;\n\ncd) d;\n\nd) e.\n",
   "1. A:\n\na) b;\n\nb) c;\n\nc) d;\n\nd) e.\n"},
  {UND_CHECK_LETTER_FORM,
   "1. " EN "They said:\n\n(a) one;\n\n(b) two;\n\nc) three.\n",
   "1. " EN "They said:\n\n(a) one;\n\n(b) two;\n\n(c) three.\n"},
  {UND_CHECK_LETTER_FORM,
   "1. Le feu est dans la lampe et le gardien est dans la tour :\n\na) un ;\n\n"
   "b) deux ;\n\n(c) trois.\n",
   "1. Le feu est dans la lampe et le gardien est dans la tour :\n\na) un ;\n\n"
   "b) deux ;\n\nc) trois.\n"},
  {UND_CHECK_LETTER_MIXED_FORMS, // Arabic has no form of its own for Latin ones
   "1 - \u0646\u0638\u0631\u062a \u0627\u0644\u0644\u062c\u0646\u0629 "
   "\u0641\u064a:\n\n(a) "
   "\u062b\u061b\n\n(b) \u062b\u061b\n\nc) \u062b.\n",
   "1 - \u0646\u0638\u0631\u062a \u0627\u0644\u0644\u062c\u0646\u0629 "
   "\u0641\u064a:\n\n(a) "
   "\u062b\u061b\n\n(b) \u062b\u061b\n\n(c) \u062b.\n"},
  {UND_CHECK_LETTER_HOMOGLYPH,
   "1. \u0430\u0431\u0432:\n\na) \u0431;\n\nb) \u0432;\n\n\u0441) \u0433.\n",
   "1. \u0430\u0431\u0432:\n\na) \u0431;\n\nb) \u0432;\n\nc) \u0433.\n"},
  {UND_CHECK_ROMAN_ORDER,
   "1. A:\n\n(a) b;\n\n(b) b:\n\n(i) c;\n\n(iii) d;\n\n(c) e.\n",
   "1. A:\n\n(a) b;\n\n(b) b:\n\n(i) c;\n\n(ii) d;\n\n(c) e.\n"},
  {UND_CHECK_ROMAN_ORDER,
   "1. \u706f\uff1a\n\n\u3220 \u706f\uff1b\n\n\u3221 \u6cb9\uff1b\n\n\u3223 "
   "\u8239\u3002\n",
   "1. \u706f\uff1a\n\n\u3220 \u706f\uff1b\n\n\u3221 \u6cb9\uff1b\n\n\u3222 "
   "\u8239\u3002\n"},
  {UND_CHECK_ROMAN_VS_LETTER,
   "1. L:\n\n(a) A;\n\n(b) B;\n\n(c) C;\n\n(d) D;\n\n(e) E;\n\n(f) F;\n\n(g) "
   "G;\n\n(i) I;\n\n(j) J.\n\n2. B.\n",
   "1. L:\n\n(a) A;\n\n(b) B;\n\n(c) C;\n\n(d) D;\n\n(e) E;\n\n(f) F;\n\n(g) "
   "G;\n\n(h) I;\n\n(i) J.\n\n2. B.\n"},
  {UND_CHECK_SUB_LEAD_COLON, "1. The list.\n\n(a) One;\n\n(b) Two.\n\n2. B.\n",
   "1. The list:\n\n(a) One;\n\n(b) Two.\n\n2. B.\n"},
  {UND_CHECK_SUB_DEPTH,
   "1. L:\n\n(a) One:\n\n(1) X;\n\n(2) Y;\n\n(b) Two.\n\n2. B.\n",
   "1. L:\n\n(a) One:\n\n(i) X;\n\n(ii) Y;\n\n(b) Two.\n\n2. B.\n"},
  {UND_CHECK_NOTE_MISSING,
   "1. The lamp.\u00b9 It burns.\u2074\n\n\u00b9 A.\n\n\u00b2 B.\n",
   "1. The lamp.\u00b9 It burns.\u00b2\n\n\u00b9 A.\n\n\u00b2 B.\n"},
  {UND_CHECK_NOTE_GAP,
   "1. A.\u00b9 B.\u00b3 C.\u2074\n\n\u00b9 a.\n\n\u00b3 b.\n\n\u2074 c.\n",
   "1. A.\u00b9 B.\u00b2 C.\u00b3\n\n\u00b9 a.\n\n\u00b2 b.\n\n\u00b3 c.\n"},
  {UND_CHECK_NOTE_ORDER,
   "1. One.[^2] Two.[^1]\n\n[^1]: First\n  of all.\n\n[^2]: Second.\n",
   "1. One.[^1] Two.[^2]\n\n[^1]: Second.\n\n[^2]: First\n  of all.\n"},
  {UND_CHECK_NOTE_PUNCT_EN, EN "The lamp[^1], it says.\n\n[^1]: A.\n",
   EN "The lamp,[^1] it says.\n\n[^1]: A.\n"},
  {UND_CHECK_NOTE_PUNCT_FR_ES,
   "1. Le feu est dans la lampe,\u00b9 et le gardien dans la tour.\n\n\u00b9 "
   "A.\n",
   "1. Le feu est dans la lampe\u00b9, et le gardien dans la tour.\n\n\u00b9 "
   "A.\n"},
  {UND_CHECK_NOTE_SPACE, EN "The lamp \u00b9 is lit.\n\n\u00b9 A.\n",
   EN "The lamp\u00b9 is lit.\n\n\u00b9 A.\n"},
  {UND_CHECK_NOTE_SEPARATOR,
   "1. The lamp.[^1]\n\n[^1]: See the log; *The Lamps and their Keepers*, "
   "chap. "
   "I, sect. C, *The Great Book of Oil*, p. 3.\n",
   "1. The lamp.[^1]\n\n[^1]: See the log; *The Lamps and their Keepers*, "
   "chap. "
   "I, sect. C; *The Great Book of Oil*, p. 3.\n"},
  {UND_CHECK_NOTE_MULTI,
   "1. The lamp.\u00b9 \u00b2 It burns.\n\n\u00b9 A.\n\n\u00b2 B.\n",
   "1. The lamp.\u00b9,\u00b2 It burns.\n\n\u00b9 A.\n\n\u00b2 B.\n"},
  {UND_CHECK_NOTE_FINAL_STOP, "1. The lamp.[^1]\n\n[^1]: See the log\n",
   "1. The lamp.[^1]\n\n[^1]: See the log.\n"},
  {UND_CHECK_PRE_COMMA,
   "The General Assembly,\n\nRecalling the lamps;\n\nNoting the oil,\n\n1. "
   "Takes note of them;\n\n2. Requests more.\n",
   "The General Assembly,\n\nRecalling the lamps,\n\nNoting the oil,\n\n1. "
   "Takes note of them;\n\n2. Requests more.\n"},
  {UND_CHECK_OP_SEMICOLON,
   "The General Assembly,\n\nRecalling the lamps,\n\n1. Takes note of "
   "them.\n\n2. Requests more.\n",
   "The General Assembly,\n\nRecalling the lamps,\n\n1. Takes note of "
   "them;\n\n2. Requests more.\n"},
  {UND_CHECK_OP_SEMICOLON,
   "L\u2019Assembl\u00e9e g\u00e9n\u00e9rale,\n\nRappelant les phares,\n\n1. "
   "Prend note du rapport\u00a0;\n\n2. D\u00e9cide d\u2019agir.\n\n3. Prie le "
   "gardien de veiller.\n",
   "L\u2019Assembl\u00e9e g\u00e9n\u00e9rale,\n\nRappelant les phares,\n\n1. "
   "Prend note du rapport\u00a0;\n\n2. D\u00e9cide d\u2019agir\u00a0;\n\n3. "
   "Prie le gardien de veiller.\n"},
  {UND_CHECK_OP_LAST_STOP,
   "The General Assembly,\n\nRecalling the lamps,\n\n1. Takes note of "
   "them;\n\n2. Requests more;\n",
   "The General Assembly,\n\nRecalling the lamps,\n\n1. Takes note of "
   "them;\n\n2. Requests more.\n"},
  {UND_CHECK_DOUBLE_PUNCT, "1. The lamp,, it is said, is lit.\n",
   "1. The lamp, it is said, is lit.\n"},
  {UND_CHECK_SYM_SYNTAX, "1. See A/REZ/65/230.\n", "1. See A/RES/65/230.\n"},
  {UND_CHECK_SYM_CASE, "1. See A/res/65/230.\n", "1. See A/RES/65/230.\n"},
  {UND_CHECK_SYM_SPACE, "1. See A/ RES/65/230.\n", "1. See A/RES/65/230.\n"},
  {UND_CHECK_SYM_SUFFIX_FORM, "1. See A/74/130/Add1.\n",
   "1. See A/74/130/Add.1.\n"},
  {UND_CHECK_SYM_SESSION_RANGE, "1. See A/RES/230/65.\n",
   "1. See A/RES/65/230.\n"},
  {UND_CHECK_CITE_YEAR_VS_SESSION,
   "1. General Assembly resolution 74/173 of 18 December 2018 says so.\n",
   "1. General Assembly resolution 74/173 of 18 December 2019 says so.\n"},
  {UND_CHECK_CITE_YEAR_VS_SESSION,
   "1. In 2009, in its resolution 74/173, the General Assembly asked.\n",
   "1. In 2019, in its resolution 74/173, the General Assembly asked.\n"},
  {UND_CHECK_SYM_UNKNOWN_ORGAN, "1. See UNDOC/CCPCJ/EG.4/2020/2.\n",
   "1. See UNODC/CCPCJ/EG.4/2020/2.\n"},
  {UND_CHECK_SYM_TRAILING,
   "1. See the list ([A/74/130)](https://undocs.org/en/A/74/130).\n",
   "1. See the list ([A/74/130](https://undocs.org/en/A/74/130)).\n"},
  {UND_CHECK_LINK_MISMATCH,
   "1. General Assembly resolution "
   "[74/247](https://undocs.org/en/A/RES/74/427).\n",
   "1. General Assembly resolution "
   "[74/247](https://undocs.org/en/A/RES/74/247).\n"},
  {UND_CHECK_LINK_LANGUAGE,
   "1. See [A/74/130](https://undocs.org/fr/A/74/130).\n",
   "1. See [A/74/130](https://undocs.org/en/A/74/130).\n"},
  {UND_CHECK_RES_SC_YEAR, "1. Security Council resolution 1325/2000.\n",
   "1. Security Council resolution 1325 (2000).\n"},
  {UND_CHECK_RES_SC_YEAR, "1. Security Council resolution 1325 says so.\n",
   "1. Security Council resolution 1325 (2000) says so.\n"},
  {UND_CHECK_RES_PART_LETTER,
   "1. General Assembly resolution 377 (V) A says so.\n",
   "1. General Assembly resolution 377 A (V) says so.\n"},
  {UND_CHECK_RES_PART_LETTER,
   "1. General Assembly resolution 53 B/243 says so.\n",
   "1. General Assembly resolution 53/243 B says so.\n"},
  {UND_CHECK_RES_SYMBOL_IN_TEXT,
   "1. General Assembly resolution A/RES/61/171 says so.\n",
   "1. General Assembly resolution 61/171 says so.\n"},
  {UND_CHECK_RES_PLURAL,
   "1. General Assembly resolution 69/193 and 69/196 say so.\n",
   "1. General Assembly resolutions 69/193 and 69/196 say so.\n"},
  {UND_CHECK_SUPP_FORM,
   "1. *Official Records of the Economic and Social Council, 2018, Supplement "
   "No. 10* (E/2017/30).\n",
   "1. *Official Records of the Economic and Social Council, 2017, Supplement "
   "No. 10* (E/2017/30).\n"},
  {UND_CHECK_CITE_LEFTOVER_WORD,
   "1. La lampe est dans la tour, E/CN.15/2001/4 et [and E/CN.15/2002/8].\n",
   "1. La lampe est dans la tour, E/CN.15/2001/4 et [E/CN.15/2002/8].\n"},
  {UND_CHECK_SALES_FORM, "1. See the study (Sales No. E91.IV.2).\n",
   "1. See the study (Sales No. E.91.IV.2).\n"},
  {UND_CHECK_SALES_LANGUAGE, "1. See the study (Sales No. F.91.IV.2).\n",
   "1. See the study (Sales No. E.91.IV.2).\n"},
  {UND_CHECK_LIST_ALPHA_ORDER,
   "1. There were Algeria, Argentina, Australia, Brazil, China, Chile, Egypt "
   "and Japan.\n",
   "1. There were Algeria, Argentina, Australia, Brazil, Chile, China, Egypt "
   "and Japan.\n"},
  {UND_CHECK_NAME_COUNTRY_FORM,
   "1. There were Algeria, Argentina, Australia, Brazil, Chile, China, Iran "
   "(Islamic Republic of) and United States.\n",
   "1. There were Algeria, Argentina, Australia, Brazil, Chile, China, Iran "
   "(Islamic Republic of) and United States of America.\n"},
  {UND_CHECK_XREF_RANGE, "1. See paragraphs 12 to 5 of the annex.\n",
   "1. See paragraphs 5 to 12 of the annex.\n"},
  {UND_CHECK_CITE_DATE_CONFLICT,
   "1. General Assembly resolution 74/247 of 27 December 2019.\n\n2. Its "
   "resolution 74/247 of 17 December 2019.\n",
   "1. General Assembly resolution 74/247 of 27 December 2019.\n\n2. Its "
   "resolution 74/247 of 27 December 2019.\n"},
  {UND_CHECK_CITE_NUMBER_CONFLICT,
   "1. Resolution 74/247, entitled \u201cLamps of the towers\u201d.\n\n2. "
   "Resolution 74/274, entitled \u201cLamps of the towers\u201d.\n",
   "1. Resolution 74/247, entitled \u201cLamps of the towers\u201d.\n\n2. "
   "Resolution 74/247, entitled \u201cLamps of the towers\u201d.\n"},
  {UND_CHECK_TERM_PERIOD_CONFLICT,
   "1. The workplan for 2018-2021, the workplan for 2018-2021.\n\n2. The "
   "workplan for 2019-2021.\n",
   "1. The workplan for 2018-2021, the workplan for 2018-2021.\n\n2. The "
   "workplan for 2018-2021.\n"},
  {UND_CHECK_ADOPTION_DATE,
   "Resolution adopted by the General Assembly on 19 December 2023\n\nThe "
   "General Assembly,\n\n1. Takes note;\n\n2. Decides.\n\n50th plenary "
   "meeting\n18 December 2023\n",
   "Resolution adopted by the General Assembly on 19 December 2023\n\nThe "
   "General Assembly,\n\n1. Takes note;\n\n2. Decides.\n\n50th plenary "
   "meeting\n19 December 2023\n"},
  {UND_CHECK_ABBR_PLURAL, "1. See the review, No. 43 and 44.\n",
   "1. See the review, Nos. 43 and 44.\n"},
  {UND_CHECK_CITE_SC_YEAR,
   "1. Security Council resolution 1325 (2001) says so.\n",
   "1. Security Council resolution 1325 (2000) says so.\n"},
  {UND_CHECK_PERIOD_ORDER, "1. The plan for 2021-2018 was kept.\n",
   "1. The plan for 2018-2021 was kept.\n"},
  {UND_CHECK_ACRO_VARIANT,
   "1. The Office of Lamps and Keepers (OLAK) met.\n\n2. OL AK left.\n",
   "1. The Office of Lamps and Keepers (OLAK) met.\n\n2. OLAK left.\n"},
#define CASE_RELATED(check, code, before, after, message, related)             \
  {UND_CHECK_##check, before, after},
#define CASE(check, code, before, after, message)                              \
  {UND_CHECK_##check, before, after},
#include "cases_frame.h"
#include "cases_name.h"
#include "cases_shape.h"
#include "cases_typography.h"
#undef CASE
#undef CASE_RELATED
};

static void count(und_slice text, uint32_t *counts)
{
  und_document *document = und_document_new(text, NULL);
  und_severities severities;
  und_diagnostics found;

  memset(counts, 0, UND_CHECK_COUNT * sizeof *counts);
  memset(&severities, UND_SEVERITY_WARNING, sizeof severities);
  und_diagnostics_build(document, &severities, UND_EN, &found);
  for (uint32_t i = 0; i < found.items.count; i++) {
    counts[found.items.items[i].finding.check]++;
  }
  und_diagnostics_finish(&found);
  und_document_free(document);
}

static void expect_counts(const char *code, und_check check, und_slice before,
                          und_slice after)
{
  uint32_t was[UND_CHECK_COUNT];
  uint32_t now[UND_CHECK_COUNT];

  count(before, was);
  count(after, now);
  cr_expect_lt(now[check], was[check], "%s stays", code);
  for (unsigned i = 0; i < UND_CHECK_COUNT; i++) {
    cr_expect_leq(now[i], was[i], "%s brings %s", code,
                  und_check_get((und_check)i)->code);
  }
}

static void expect_row(size_t i)
{
  und_slice before = und_slice_from(rows[i].before);
  und_document *document = und_document_new(before, NULL);
  uint32_t found;
  const und_finding *findings = und_document_findings(document, &found);
  const char *code = und_check_get(rows[i].check)->code;
  und_buffer after = {0};
  uint32_t at = 0;

  while (at < found && findings[at].check != rows[i].check) {
    at++;
  }
  cr_expect_lt(at, found, "%s: no finding in %s", code, rows[i].before);
  if (at < found) {
    und_repairs repairs;

    und_repairs_build(document, &findings[at], UND_REPAIR_COMPLETE, &repairs);
    cr_expect_gt(repairs.items.count, 0, "%s: no repair", code);
    if (repairs.items.count > 0) {
      und_edits_apply(&repairs.items.items[0].edits, before, &after);
      cr_expect_str_eq(after.data, rows[i].after, "%s: %s", code, after.data);
      cr_expect_eq(repairs.items.items[0].preferred,
                   und_repair_is_fixable(document, &findings[at]));
      expect_counts(code, rows[i].check, before, und_buffer_slice(&after));
    }
    und_repairs_finish(&repairs);
  }
  und_buffer_finish(&after);
  und_document_free(document);
}

Test(repair_each, removes_its_finding_and_brings_no_other)
{
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    expect_row(i);
  }
}

Test(repair_each, has_a_row_for_every_way)
{
  for (unsigned check = 0; check < UND_CHECK_COUNT; check++) {
    bool met = und_check_rows[check].way == NULL;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
      met |= rows[i].check == check;
    }
    cr_expect(met, "%s", und_check_rows[check].entry.code);
  }
}
