// SPDX-License-Identifier: MIT

#include "support/faults.h"

Test(numbers, paragraphs_rise_by_one)
{
  static const und_fault_row rows[] = {
    {"a gap is told where it is", "12. A.\n\n13. B.\n\n{{15.}} C.\n\n16. D.\n",
     UND_CHECK_PARA_GAP, 14},
    {"a gap at the end too", "12. A.\n\n13. B.\n\n{{15.}} C.\n",
     UND_CHECK_PARA_GAP, 14},
    {"a repeated number", "1. A.\n\n2. B.\n\n{{2.}} C.\n\n3. D.\n",
     UND_CHECK_PARA_DUPLICATE, 3},
    {"an earlier number repeated",
     "1. A.\n\n2. B.\n\n3. C.\n\n{{2.}} D.\n\n4. E.\n",
     UND_CHECK_PARA_DUPLICATE, 4},
    {"the first number repeated, then the third",
     "1. It is lit.\n\n{{1.}} It was lit.\n\n3. It is dark.\n\n4. It was.\n",
     UND_CHECK_PARA_DUPLICATE, 2},
    {"the first number repeated at the end",
     "1. It is lit.\n\n{{1.}} It was lit.\n", UND_CHECK_PARA_DUPLICATE, 2},
    {"a slip among right numbers", "1. A.\n\n2. B.\n\n{{33.}} C.\n\n4. D.\n",
     UND_CHECK_PARA_GAP, 3},
    {"two numbers exchanged are one finding",
     "1. A.\n\n{{3.}} B.\n\n2. C.\n\n4. D.\n", UND_CHECK_PARA_GAP, 2},
    {"a number fell back to one, and the count goes on",
     "1. A.\n\n2. B.\n\n3. C.\n\n{{1.}} D.\n\n5. E.\n\n6. F.\n",
     UND_CHECK_PARA_DUPLICATE, 4},
    {"in a resolution",
     "The General Assembly,\n\n1. Notes;\n\n2. Asks;\n\n{{1.}} Urges;\n\n4. "
     "Decides;\n\n5. Ends.\n",
     UND_CHECK_OP_GAP, 3},
    {"a one put between two paragraphs",
     "1. A.\n\n2. B.\n\n3. C.\n\n{{1.}} D.\n\n4. E.\n\n5. F.\n",
     UND_CHECK_PARA_DUPLICATE, 4},
    {"the same over a heading",
     "1. A.\n\n2. B.\n\n3. C.\n\nII. Two\n\n{{1.}} D.\n\n5. E.\n\n6. "
     "F.\n",
     UND_CHECK_PARA_DUPLICATE, 4},
    {"a list that begins anew at one",
     "1. A.\n\n2. B.\n\n3. C.\n\nII. Two\n\n1. D.\n\n2. E.\n\n3. F.\n", 0, 0},
    {"a list of its own under a colon",
     "1. A.\n\n2. B.\n\n3. C:\n\n1. D.\n\n4. E.\n", 0, 0},
    {"a heading 1. Title runs into its paragraph",
     "17. A.\n\n1. Practice of the keepers of\n   the light\n   18. They "
     "wrote it down.\n\n19. B.\n",
     0, 0},
    {"a heading 3. Title does too",
     "52. A.\n\n53. B.\n\n3. Forms of oil\n   54. It was whale oil.\n   It "
     "smelt.\n\n55. C.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(numbers, the_first_and_the_forms_of_numbers)
{
  static const und_fault_row rows[] = {
    {"the first is missing", "{{2.}} A.\n\n3. B.\n",
     UND_CHECK_PARA_FIRST_MISSING, 1},
    {"a count that begins late repeats nothing",
     "5. It is lit.\n\n2. It was lit.\n\n3. It went out.\n", 0, 0},
    {"the first two are exchanged",
     "{{2.}} It is lit.\n\n1. It was lit.\n\n3. It is dark.\n\n4. It was.\n",
     UND_CHECK_PARA_FIRST_MISSING, 1},
    {"an excerpt may begin late", "12. A.\n\n13. B.\n", 0, 0},
    {"a continued chapter too",
     "# IV. Les lampes (suite)\n\n12. Le gardien du phare.\n\n13. La lampe.\n",
     0, 0},
    {"which has lost its first where it begins with 2",
     "# IV. Les lampes (suite)\n\n{{2.}} Le gardien du phare.\n\n3. La "
     "lampe.\n",
     UND_CHECK_PARA_FIRST_MISSING, 1},
    {"a number that a sentence names is no label",
     "1. A.\n\n2. See paragraph 3. of it.\n\n{{4.}} B.\n", UND_CHECK_PARA_GAP,
     3},
    {"one behind a full stop may be",
     "1. A.\n\n2. It was lit. 3. It went out.\n\n4. B.\n", 0, 0},
    {"a whole run is repeated",
     "1. It is lit.\n\n2. It was lit.\n\n3. It went out.\n\n{{2.}} It is "
     "dark.\n\n3. It was dark.\n\n4. It is day.\n",
     UND_CHECK_PARA_DUPLICATE, 4},
    {"many numbers are missing between whole paragraphs",
     "1. It is lit.\n\n2. It was lit.\n\n{{9.}} It went out.\n\n10. It is "
     "dark.\n",
     UND_CHECK_PARA_GAP, 3},
    {"a number far off that nothing follows",
     "1. It is lit.\n\n2. It was lit.\n\n20. It went out.\n", 0, 0},
    {"numbers on lines of their own", "1.\n\nA.\n\n2.\n\nB.\n\n{{4.}}\n\nC.\n",
     UND_CHECK_PARA_GAP, 3},
    {"a number and a dash", "1 - \u0623.\n\n2 - \u0628.\n\n{{4 -}} \u062a.\n",
     UND_CHECK_PARA_GAP, 3},
    {"Chinese", "1.\u7532\u3002\n\n2.\u4e59\u3002\n\n{{4.}}\u4e19\u3002\n",
     UND_CHECK_PARA_GAP, 3},
    {"over a heading", "I. One\n\n1. A.\n\nII. Two\n\n{{3.}} B.\n",
     UND_CHECK_PARA_GAP, 2},
    {"over furniture",
     "1. A.\n\nA/96/1\n\n2/3 23-11486\n\n{{3.}} B.\n\n4. C.\n",
     UND_CHECK_PARA_GAP, 2},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(numbers, operative_paragraphs_have_a_check_of_their_own)
{
  static const und_fault_row rows[] = {
    {"the first of a resolution",
     "The General Assembly,\n\n{{3.}} Notes oil;\n\n2. Asks;\n\n3. Decides.\n",
     UND_CHECK_OP_GAP, 1},
    {"the last of a resolution",
     "The General Assembly,\n\n1. Notes oil;\n\n2. Asks;\n\n{{13.}} Decides to "
     "meet.\n",
     UND_CHECK_OP_GAP, 3},
    {"a number behind the end of a resolution",
     "The General Assembly,\n\n1. Notes oil;\n\n2. Decides.\n\n13. Decides to "
     "meet.\n",
     0, 0},
    {"a gap in a resolution",
     "The General Assembly,\n\nRecalling its resolution 95/201,\n\n1. Takes "
     "note;\n\n2. Requests;\n\n{{4.}} Decides.\n",
     UND_CHECK_OP_GAP, 3},
    {"a numbered preambular paragraph is not of the count",
     "The General Assembly,\n\nRecalling its resolution 95/201,\n\n{{1.}} "
     "Recalling also its resolution 95/202,\n\n1. Takes note;\n\n2. "
     "Decides.\n",
     UND_CHECK_PRE_NUMBERED, 0},
    {"a resolution without fault",
     "The General Assembly,\n\nRecalling its resolution 95/201,\n\n1. Takes "
     "note;\n\n2. Decides.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(numbers, counts_of_their_own_are_found)
{
  static const und_fault_row rows[] = {
    {"one item of another list behind a colon",
     "1. A.\n\n2. Any of these features:\n\n7. Being brass.\n\n3. C.\n\n4. "
     "D.\n",
     0, 0},
    {"an agenda quoted in a paragraph",
     "65. A.\n\n66. The agenda was:\n\n1. Opening.\n\n2. Election.\n\n3. Other "
     "matters.\n\n67. B.\n",
     0, 0},
    {"a fault behind an agenda",
     "65. A.\n\n66. The agenda was:\n\n1. Opening.\n\n2. Election.\n\n67. "
     "B.\n\n{{69.}} C.\n",
     UND_CHECK_PARA_GAP, 68},
    {"an annex counts anew",
     "1. A.\n\n2. B.\n\nAnnex\n\n1. C.\n\n2. D.\n\n{{4.}} E.\n",
     UND_CHECK_PARA_GAP, 3},
    {"and does not go on with the count before it",
     "1. A.\n\n2. B.\n\nAnnex\n\n1. C.\n\n{{3.}} E.\n", UND_CHECK_PARA_GAP, 2},
    {"nor does a part of a resolution",
     "The General Assembly,\n\nRecalling its resolution 95/201,\n\nI\n\n1. "
     "Takes "
     "note;\n\n2. Decides;\n\nII\n\n1. Takes note;\n\n{{3.}} Decides.\n",
     UND_CHECK_OP_GAP, 2},
    {"a gap in an agenda whose next number is the paragraph's",
     "1. A.\n\n2. B.\n\n3. The agenda was:\n\n1. Opening.\n\n2. "
     "Election.\n\n{{4.}} Closing.\n\n4. The meeting closed.\n",
     UND_CHECK_AGENDA_NUMBERING, 3},
    {"two resolutions count each",
     "96/1. Lamps\n\nThe General Assembly,\n\n1. Takes note;\n\n2. "
     "Decides.\n\n96/2. Lenses\n\nThe General Assembly,\n\n1. Takes "
     "note;\n\n2. Decides.\n",
     0, 0},
    {"a draft recommended in a report",
     "7. The Commission recommends the following draft:\n\nThe Economic and "
     "Social Council,\n\nRecalling its resolution 2039/7,\n\n1. Takes "
     "note;\n\n2. Decides.\n\n8. The Commission went on.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(numbers, bis_and_ter_stand_between)
{
  static const und_fault_row rows[] = {
    {"bis and ter in order", "3. A.\n\n3 bis. B.\n\n3 ter. C.\n\n4. D.\n", 0,
     0},
    {"ter before bis", "3. A.\n\n{{3 ter.}} B.\n\n4. C.\n", UND_CHECK_BIS_ORDER,
     0},
    {"bis of another number", "3. A.\n\n{{5 bis.}} B.\n", UND_CHECK_BIS_ORDER,
     0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(numbers, headings_with_figures_follow_each_other)
{
#define BODY                                                                   \
  "A. Lamps\n\n1. It burns.\n\n2. It burns.\n\n3. It burns.\n\n4. It "         \
  "burns.\n\n5. It burns.\n\n6. It burns.\n\n"
  static const und_fault_row rows[] = {
    {"in order",
     BODY "1. Oil\n\n7. It burns.\n\n2. Wicks\n\n8. It burns.\n\n3. "
          "Glass\n\n9. It burns.\n",
     0, 0},
    {"the odd one",
     BODY "1. Oil\n\n7. It burns.\n\n{{3.}} Wicks\n\n8. It burns.\n\n3. "
          "Glass\n\n9. It burns.\n",
     UND_CHECK_HEAD_ORDER, 2},
    {"the first one",
     BODY "{{2.}} Oil\n\n7. It burns.\n\n2. Wicks\n\n8. It burns.\n",
     UND_CHECK_HEAD_ORDER, 1},
    {"the last one twice",
     BODY "1. Oil\n\n7. It burns.\n\n2. Wicks\n\n8. It burns.\n\n{{2.}} "
          "Glass\n\n9. It burns.\n",
     UND_CHECK_HEAD_ORDER, 3},
    {"one that may not have been seen",
     BODY "1. Oil\n\n7. It burns.\n\n3. Glass\n\n8. It burns.\n\n4. "
          "Stone\n\n9. It burns.\n",
     0, 0},
    {"anew below each heading",
     BODY "1. Oil\n\n7. It burns.\n\n2. Wicks\n\n8. It burns.\n\nB. "
          "Towers\n\n1. Stone\n\n9. It burns.\n\n2. Glass\n\n10. It burns.\n",
     0, 0},
  };
#undef BODY
  UND_EXPECT_FAULTS(rows);
}

Test(numbers, headings_follow_each_other)
{
  static const und_fault_row rows[] = {
    {"roman headings",
     "I. One\n\n1. A.\n\nII. Two\n\n2. B.\n\n{{IV.}} Four\n\n3. C.\n",
     UND_CHECK_HEAD_ORDER, 3},
    {"lettered headings begin anew in each chapter",
     "I. One\n\nA. Oil\n\n1. A.\n\nB. Gas\n\n2. B.\n\nII. Two\n\nA. "
     "Oil\n\n3. C.\n",
     0, 0},
    {"lettered headings",
     "A. Oil\n\n1. A.\n\nB. Gas\n\n2. B.\n\n{{D.}} Coal\n\n3. C.\n\nE. "
     "Tallow\n\n4. D.\n",
     UND_CHECK_HEAD_ORDER, 3},
    {"the last chapter has the number of the one before",
     "I. One\n\n1. A.\n\nII. Two\n\n2. B.\n\n{{II.}} Three\n\n3. C.\n",
     UND_CHECK_HEAD_ORDER, 3},
    {"a chapter begins with B",
     "I. One\n\nA. Oil\n\n1. A.\n\nII. Two\n\n{{B.}} Gas\n\n2. B.\n",
     UND_CHECK_HEAD_ORDER, 1},
    {"the first chapter is II, and so is the second",
     "{{II.}} One\n\n1. A.\n\nII. Two\n\n2. B.\n\nIII. Three\n\n3. C.\n",
     UND_CHECK_HEAD_ORDER, 1},
    {"I is used twice before III",
     "I. One\n\n1. A.\n\n{{I.}} Two\n\n2. B.\n\nIII. Three\n\n3. C.\n",
     UND_CHECK_HEAD_ORDER, 2},
    {"a chapter whose number is wrong, with letters in it",
     "I. One\n\n1. A.\n\n{{III.}} Two\n\nA. Oil\n\n2. B.\n\nB. Gas\n\n3. "
     "C.\n\nC. Coal\n\n4. D.\n\nIII. Three\n\n5. E.\n",
     UND_CHECK_HEAD_ORDER, 2},
    {"V for IV is still a numeral",
     "III. One\n\n1. A.\n\n{{V.}} Two\n\n2. B.\n\nV. Three\n\n3. C.\n",
     UND_CHECK_HEAD_ORDER, 4},
    {"the first letter of a chapter",
     "I. One\n\n{{B.}} Oil\n\n1. A.\n\nB. Gas\n\n2. B.\n\nC. Coal\n\n3. C.\n",
     UND_CHECK_HEAD_ORDER, 1},
    {"the last letter of a chapter",
     "I. One\n\nA. Oil\n\n1. A.\n\nB. Gas\n\n2. B.\n\n{{B.}} Coal\n\n3. C.\n",
     UND_CHECK_HEAD_ORDER, 3},
    {"the last letter before a count that begins anew",
     "# One\n\nA. Oil\n\n1. A.\n\nB. Gas\n\n2. B.\n\n{{D.}} Coal\n\n3. C.\n\n"
     "# Two\n\nA. Oil\n\n4. D.\n\nB. Gas\n\n5. E.\n",
     UND_CHECK_HEAD_ORDER, 3},
    {"A again, where B should be the last",
     "I. One\n\nA. Oil\n\n1. A.\n\n{{A.}} Gas\n\n2. B.\n\nII. Two\n\n3. C.\n",
     UND_CHECK_HEAD_ORDER, 2},
    {"I again, where II should be the last",
     "I. One\n\n1. A.\n\n{{I.}} Two\n\n2. B.\n", UND_CHECK_HEAD_ORDER, 2},
    {"A again below a heading without a letter",
     "I. One\n\nA. Oil\n\n1. A.\n\nThe lamps\n\n2. B.\n\nA. Gas\n\n3. C.\n", 0,
     0},
    {"a list of numerals right below each other",
     "I. One\n\n1. A.\n\nII. Two\nI. Oil\nIII. Gas\n\n2. B.\n", 0, 0},
    {"I after H is a letter",
     "G. One\n\n1. A.\n\nH. Two\n\n2. B.\n\nI. Three\n\n3. C.\n\nJ. "
     "Four\n\n4. D.\n",
     0, 0},
    {"Markdown headings with numerals",
     "# I. One\n\n1. A.\n\n# II. Two\n\n2. B.\n\n# {{IV.}} Four\n\n3. C.\n",
     UND_CHECK_HEAD_ORDER, 3},
  };
  UND_EXPECT_FAULTS(rows);
}
