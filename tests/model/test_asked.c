// SPDX-License-Identifier: MIT
//
// Checks that are off unless they are asked for, and what only looks like their
// faults; and those of the order and the length of documents.

#include "support/faults.h"

#define ASSEMBLY "The General Assembly,\n\nRecalling the lamps,\n\n"

Test(asked, verbs_that_open_paragraphs)
{
  static const und_fault_row rows[] = {
    {"also, behind another verb",
     ASSEMBLY "1. Takes note of them;\n\n2. {{Also requests}} more;\n\n3. "
              "Decides to meet.\n",
     UND_CHECK_MODIFIER_WITHOUT_RUN, 0},
    {"also, behind the same verb",
     ASSEMBLY "1. Requests oil;\n\n2. Also requests more;\n\n3. Further "
              "requests lamps.\n",
     UND_CHECK_MODIFIER_WITHOUT_RUN, 0},
    {"also, behind a paragraph that has the verb, too",
     ASSEMBLY "1. Takes note of them, and requests oil;\n\n2. Also requests "
              "more;\n\n3. Decides to meet.\n",
     UND_CHECK_MODIFIER_WITHOUT_RUN, 0},
    {"in French",
     "L’Assemblée générale,\n\nRappelant les lampes du phare et de la mer,\n\n"
     "1. Décide de la lampe\u00a0;\n\n2. {{Prie également}} le gardien de "
     "venir\u00a0;\n\n3. Décide d’agir.\n",
     UND_CHECK_MODIFIER_WITHOUT_RUN, 0},
    {"de nouveau is another word",
     "L’Assemblée générale,\n\nRappelant les lampes du phare et de la mer,\n\n"
     "1. Décide de la lampe\u00a0;\n\n2. Prie de nouveau le gardien de "
     "venir\u00a0;\n\n3. Décide d’agir.\n",
     UND_CHECK_MODIFIER_WITHOUT_RUN, 0},
    {"not in italics as the one before",
     "The General Assembly,\n\n*Recalling* the lamps,\n\n{{Noting}} the oil,"
     "\n\n1. *Takes note* of them;\n\n2. *Decides* to meet.\n",
     UND_CHECK_VERB_ITALIC, 0},
    {"none in italics",
     ASSEMBLY "Noting the oil,\n\n1. Takes note of them;\n\n2. Decides to "
              "meet.\n",
     UND_CHECK_VERB_ITALIC, 0},
    {"a letter lost",
     ASSEMBLY "1. Takes note of them;\n\n2. {{Reqests}} more;\n\n3. Decides to "
              "meet.\n",
     UND_CHECK_VERB_UNKNOWN, 0},
    {"two letters exchanged, in a preamble",
     ASSEMBLY "{{Recallnig}} the oil,\n\n1. Takes note of them;\n\n2. Decides "
              "to meet.\n",
     UND_CHECK_VERB_UNKNOWN, 0},
    {"another verb",
     ASSEMBLY
     "1. Takes note of them;\n\n2. Extinguishes them;\n\n3. Decides to "
     "meet.\n",
     UND_CHECK_VERB_UNKNOWN, 0},
    {"a declaration in the first person",
     ASSEMBLY
     "1. Takes note of them;\n\n2. Recognize the oil;\n\n3. Decides to "
     "meet.\n",
     UND_CHECK_VERB_UNKNOWN, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(asked, the_order_of_a_resolution)
{
  static const und_fault_row rows[] = {
    {"the organ behind the preamble",
     "Recalling the lamps,\n\nNoting the oil,\n\n{{The General "
     "Assembly,}}\n\n1. Requests lamps;\n\n2. Decides to meet.\n",
     UND_CHECK_RES_ORDER, 0},
    {"the organ before it",
     ASSEMBLY "1. Requests lamps;\n\n2. Decides to meet.\n",
     UND_CHECK_RES_ORDER, 0},
    {"an organ that recommends a draft to another one",
     "The Economic and Social Council,\n\nRecalling the lamps,\n\nRecommends "
     "to "
     "the General Assembly the following draft:\n\nThe General Assembly,\n\n1. "
     "Requests lamps;\n\n2. Decides to meet.\n",
     UND_CHECK_RES_ORDER, 0},
    {"a title of the Security Council",
     "# {{The lamps of the shore}}\n\nThe Security Council,\n\nRecalling the "
     "lamps,\n\n1. Requests lamps;\n\n2. Decides to meet.\n",
     UND_CHECK_SC_NO_TITLE, 0},
    {"the number of a resolution",
     "# Resolution 2674 (2023)\n\nThe Security Council,\n\nRecalling the "
     "lamps,\n\n1. Requests lamps;\n\n2. Decides to meet.\n",
     UND_CHECK_SC_NO_TITLE, 0},
    {"a title of the General Assembly",
     "# The lamps of the shore\n\n" ASSEMBLY
     "1. Requests lamps;\n\n2. Decides to meet.\n",
     UND_CHECK_SC_NO_TITLE, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(asked, years_of_sessions)
{
  static const und_fault_row rows[] = {
    {"a year of another session",
     "1. The General Assembly, at its seventy-fourth session, in {{2018}}, lit "
     "lamps.\n",
     UND_CHECK_CITE_SESSION_WORD, 2019},
    {"in French",
     "1. Dans la lampe est le feu. La Commission des stupéfiants, à sa "
     "soixante-troisième session, en {{2018}}, est dans la tour.\n",
     UND_CHECK_CITE_SESSION_WORD, 2020},
    {"either year of a session",
     "1. The General Assembly, at its seventy-fourth session, in 2019, lit "
     "lamps, and at its seventy-fourth session, in 2020, others.\n",
     UND_CHECK_CITE_SESSION_WORD, 0},
    {"a commission that is not named in full",
     "1. The General Assembly asked for lamps, and the Commission, at its "
     "fifty-eighth session, in 2006, lit them.\n",
     UND_CHECK_CITE_SESSION_WORD, 0},
    {"an emergency session",
     "1. The General Assembly, at its tenth emergency special session, in "
     "1997, "
     "lit lamps.\n",
     UND_CHECK_CITE_SESSION_WORD, 0},
    {"a period",
     "1. The General Assembly, at its seventy-fourth session, in 2021-2022, "
     "lit "
     "lamps.\n",
     UND_CHECK_CITE_SESSION_WORD, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(asked, abbreviations_that_nobody_explains)
{
  static const und_fault_row rows[] = {
    {"once", "1. The keepers met {{LUKAMA}} at the shore.\n",
     UND_CHECK_ACRO_UNDEFINED, 0},
    {"told where it stands first",
     "1. The keepers met {{LUKAMA}} at the shore.\n\n2. LUKAMA left.\n",
     UND_CHECK_ACRO_UNDEFINED, 0},
    {"one that everybody knows", "1. The keepers met UNESCO at the shore.\n",
     UND_CHECK_ACRO_UNDEFINED, 0},
    {"explained later",
     "1. LUKAMA met.\n\n2. The keepers of lamps (LUKAMA) left.\n",
     UND_CHECK_ACRO_UNDEFINED, 0},
    {"a numeral, a formula and capitals throughout",
     "1. See chapter XXI on CO2 and the LAMPS AND KEEPERS.\n",
     UND_CHECK_ACRO_UNDEFINED, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

#define HEAD "United Nations\n\nA/74/130\n\nGeneral Assembly\n\n"
#define BODY                                                                   \
  "\n\nSeventy-fourth session\n\nAgenda item 3\n\n# Lamps\n\n1. A.\n\n2. B.\n"

Test(asked, what_a_masthead_lacks)
{
  static const und_fault_row rows[] = {
    {"all is there",
     HEAD "Distr.: General\n23 July 2019\nOriginal: English" BODY,
     UND_CHECK_MAST_MISSING, 0},
    {"no date", HEAD "{{Distr.: General}}\nOriginal: English" BODY,
     UND_CHECK_MAST_MISSING, 1},
    {"no language", HEAD "{{Distr.: General}}\n23 July 2019" BODY,
     UND_CHECK_MAST_MISSING, 2},
    {"no masthead at all", "# Lamps\n\n1. A.\n\n2. B.\n",
     UND_CHECK_MAST_MISSING, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

/// How often a report of `words` words with the title is told to be too long.
static uint32_t told(const char *title, unsigned words)
{
  und_buffer text = {0};
  uint32_t count;
  uint32_t found = 0;

  und_buffer_addf(&text, "# %s\n\n1. The", title);
  for (unsigned i = 0; i < words; i++) {
    und_buffer_adds(&text, i % 40 == 0 ? ".\n\nThe" : " lamp");
  }
  und_buffer_adds(&text, ".\n");
  und_document *document = und_document_new(und_buffer_slice(&text), NULL);
  const und_finding *findings = und_document_findings(document, &count);

  for (uint32_t i = 0; i < count; i++) {
    found += findings[i].check == UND_CHECK_LENGTH_LIMIT;
  }
  und_document_free(document);
  und_buffer_finish(&text);
  return found;
}

Test(asked, reports_that_are_too_long)
{
  cr_expect_eq(told("Report of the Secretary-General", 8400), 0);
  cr_expect_eq(told("Report of the Secretary-General", 8600), 1);
  cr_expect_eq(told("Report of the Committee on Lamps", 10600), 0);
  cr_expect_eq(told("Report of the Committee on Lamps", 10800), 1);
  cr_expect_eq(told("Study of lamps", 20000), 0);
}
