// SPDX-License-Identifier: MIT
//
// What a document says of one thing in several places.

#include "support/faults.h"

#define DATED "1. General Assembly resolution 74/247 of 27 December 2019.\n\n"
#define PLAN                                                                   \
  "1. The workplan for the period 2018-2021 was kept. The workplan 2018-2021 " \
  "is long.\n\n"
#define TITLED                                                                 \
  "1. Resolution 74/247, entitled \u201cLamps of the northern "                \
  "towers\u201d.\n\n"

Test(claims, that_differ)
{
  static const und_fault_row rows[] = {
    {"two days of one resolution",
     DATED "2. Its resolution 74/247 of {{17 December 2019}} says so.\n",
     UND_CHECK_CITE_DATE_CONFLICT, 0},
    {"one day", DATED "2. Its resolution 74/247 of 27 December 2019.\n", 0, 0},
    {"a year alone",
     DATED "2. In 2019, in its resolution 74/247, the General "
           "Assembly said so.\n",
     0, 0},
    {"another organ with the same number",
     "1. General Assembly resolution 45/13 of 7 November 1990.\n\n2. Human "
     "Rights Council resolution 45/13 of 6 October 2020.\n",
     0, 0},
    {"the most usual is right",
     "1. General Assembly resolution 74/247 of {{26 December 2019}}.\n\n2. Its "
     "resolution 74/247 of 27 December 2019.\n\n3. Its resolution 74/247 of 27 "
     "December 2019.\n",
     UND_CHECK_CITE_DATE_CONFLICT, 0},
    {"two numbers of one title",
     TITLED "2. Resolution {{74/274}}, entitled \u201cLamps of the northern "
            "towers\u201d.\n",
     UND_CHECK_CITE_NUMBER_CONFLICT, 0},
    {"the same title in another session",
     TITLED "2. Resolution 75/12, entitled \u201cLamps of the northern "
            "towers\u201d.\n",
     0, 0},
    {"two periods of one plan",
     PLAN "2. According to the workplan for the period {{2019-2021}}.\n",
     UND_CHECK_TERM_PERIOD_CONFLICT, 0},
    {"the next plan",
     PLAN "2. According to the workplan for the period 2022-2025.\n", 0, 0},
    {"another thing of that time",
     PLAN "2. According to the budget for the period 2019-2021.\n", 0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

#define TITLE                                                                  \
  "Resolution adopted by the General Assembly on 19 December 2023\n\n"
#define RESOLUTION                                                             \
  "The General Assembly,\n\nRecalling the lamps,\n\n1. Takes note;\n\n2. "     \
  "Decides.\n\n"

Test(claims, of_the_day_of_adoption)
{
  static const und_fault_row rows[] = {
    {"another day at the end",
     TITLE RESOLUTION "50th plenary meeting\n{{18 December 2023}}\n",
     UND_CHECK_ADOPTION_DATE, 0},
    {"the same day",
     TITLE RESOLUTION "50th plenary meeting\n19 December 2023\n", 0, 0},
    {"a date of the masthead", "22 December 2023\n\n" TITLE RESOLUTION, 0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

#define MASTHEAD "United Nations\n\nDistr.: General\n\n12 March 2021\n\n"

Test(claims, of_what_came_later)
{
  static const und_fault_row rows[] = {
    {"a resolution of a later year",
     MASTHEAD "1. Economic and Social Council resolution {{2023/19}}.\n",
     UND_CHECK_CITE_FUTURE, 0},
    {"one of the year",
     MASTHEAD "1. Economic and Social Council resolution 2021/19.\n", 0, 0},
    {"a document of the session that comes next",
     MASTHEAD "1. See E/2022/30.\n", 0, 0},
    {"an old one of a Roman session",
     MASTHEAD "1. General Assembly resolution 217 A (III).\n", 0, 0},
    {"no day of the document",
     "1. Economic and Social Council resolution "
     "2031/19.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

#define ITEM "The lamp of the northern tower is lit before the sun sets"

Test(claims, of_items)
{
  static const und_fault_row rows[] = {
    {"two alike",
     "1. They said:\n\n(a) " ITEM ";\n\n(b) Oil;\n\n(c) {{" ITEM
     "}}.\n\n2. B.\n",
     UND_CHECK_DUPLICATE_ITEM_TEXT, 0},
    {"in two lists",
     "1. They said:\n\n(a) " ITEM ";\n\n(b) Oil.\n\n2. They said:\n\n(a) " ITEM
     ";\n\n(b) Gas.\n",
     0, 0},
    {"short ones", "1. They said:\n\n(a) Oil;\n\n(b) Gas;\n\n(c) Oil.\n", 0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

#define SESSION "Seventy-third session\n\nThe General Assembly,\n\n"
#define ASKS "Requests the keepers to report to the General Assembly at its "

Test(claims, of_sessions_and_annexes)
{
  static const und_fault_row rows[] = {
    {"a session that is over",
     SESSION "1. " ASKS "{{seventy-second}} session;\n\n2. Decides.\n",
     UND_CHECK_MANDATE_NEXT_SESSION, 0},
    {"the next one",
     SESSION "1. " ASKS "seventy-fourth session;\n\n2. Decides.\n", 0, 0},
    {"what was done then",
     SESSION "1. Recalls what was said in the General Assembly at its "
             "seventy-second session;\n\n2. Decides.\n",
     0, 0},
    {"an annex that nobody mentions",
     "1. The lamp is lit.\n\n{{Annex}}\n\n1. The oil.\n", UND_CHECK_ANNEX_CITED,
     0},
    {"an annex that is mentioned",
     "1. The lamp is in the annex.\n\nAnnex\n\n1. The oil.\n", 0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}
