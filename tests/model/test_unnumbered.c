// SPDX-License-Identifier: MIT

#include "support/faults.h"

#define BARE                                                                   \
  " lens needs to be cleaned twice a day by the keeper and his wife.\n\n"

Test(unnumbered, the_text_of_a_report_is_numbered)
{
  static const und_fault_row rows[] = {
    {"a paragraph without number",
     "# Report of the keeper\n\n1. A.\n\n2. B.\n\n{{The}}" BARE
     "3. C.\n\n4. D.\n",
     UND_CHECK_PARA_UNNUMBERED, 0},
    {"in the place of a number: no gap beside it",
     "# Report of the keeper\n\n1. A.\n\n2. B.\n\n{{The}}" BARE
     "4. C.\n\n5. D.\n",
     UND_CHECK_PARA_UNNUMBERED, 0},
    {"in the place of a number below a heading",
     "# Report of the keeper\n\n1. A.\n\n2. B.\n\n# II. Lenses\n\n{{The}}" BARE
     "4. C.\n\n5. D.\n",
     UND_CHECK_PARA_UNNUMBERED, 0},
    {"a line of its own below a heading",
     "# Report of the keeper\n\n1. A.\n\n2. B.\n\n# II. Lenses\n\nThe" BARE
     "3. C.\n\n4. D.\n",
     0, 0},
    {"in a count that began below a summary",
     "# Report of the keeper\n\n## Summary\n\nA.\n\n## I. Lenses\n\n1. "
     "A.\n\n2. "
     "B.\n\n{{The}}" BARE "3. C.\n\n4. D.\n",
     UND_CHECK_PARA_UNNUMBERED, 0},
    {"two numbers are lost all the same",
     "# Report of the keeper\n\n1. A.\n\n2. B.\n\nThe" BARE
     "{{5.}} C.\n\n6. D.\n",
     UND_CHECK_PARA_GAP, 3},
    {"in a resolution",
     "The General Assembly,\n\n1. A.\n\n2. B.\n\nThe" BARE "3. C.\n", 0, 0},
    {"in a letter",
     "# Letter dated 4 May\n\n1. A.\n\n2. B.\n\nThe" BARE "3. C.\n", 0, 0},
    {"where nothing says what it is", "1. A.\n\n2. B.\n\nThe" BARE "3. C.\n", 0,
     0},
    {"a number is missing where nothing says what it is",
     "1. A.\n\n2. B.\n\nThe" BARE "{{4.}} C.\n\n5. D.\n", UND_CHECK_PARA_GAP,
     3},
    {"in an annex",
     "# Report of the keeper\n\n1. A.\n\n# Annex\n\n1. B.\n\nThe" BARE
     "2. C.\n",
     0, 0},
    {"what a colon announces",
     "# Report of the keeper\n\n1. A.\n\n2. He wrote:\n\nThe" BARE "3. C.\n", 0,
     0},
    {"what follows a list",
     "# Report of the keeper\n\n1. A:\n\n(a) B;\n\n(b) C.\n\nThe" BARE
     "2. D.\n",
     0, 0},
    {"the rest of a paragraph over a page's end",
     "# Report of the keeper\n\n1. A.\n\n2. B.\n\nA/96/1\n\n2/5 "
     "23-11486\n\nThe" BARE "3. C.\n",
     0, 0},
    {"a quotation",
     "# Report of the keeper\n\n1. A.\n\n2. B.\n\n\u201cThe" BARE "3. C.\n", 0,
     0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(unnumbered, a_summary_is_not)
{
  static const und_fault_row rows[] = {
    {"without numbers",
     "# Summary\n\nThe lamp is lit.\n\n# I. Lamps\n\n1. A.\n\n2. B.\n", 0, 0},
    {"with numbers",
     "# Summary\n\n{{1.}} The lamp is lit.\n\n2. It burns.\n\n# I. "
     "Lamps\n\n1. A.\n\n2. B.\n",
     UND_CHECK_PARA_NUMBERED_SUMMARY, 0},
    {"French",
     "# R\u00e9sum\u00e9\n\n{{1.}} Le feu est dans la lampe et le gardien dans "
     "la "
     "tour.\n\n2. Il dort.\n",
     UND_CHECK_PARA_NUMBERED_SUMMARY, 0},
    {"a chapter called a summary of something",
     "# III. Summary of deliberations\n\n12. A.\n\n13. B.\n", 0, 0},
    {"another heading comes between",
     "# Summary\n\n## Lamps\n\n1. A.\n\n2. B.\n", 0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(unnumbered, a_single_operative_paragraph_is_not)
{
  static const und_fault_row rows[] = {
    {"the only one",
     "The General Assembly,\n\nRecalling its resolution 95/201,\n\n{{1.}} "
     "Takes "
     "note of the report.\n\n36th plenary meeting\n23 July 2039\n",
     UND_CHECK_OP_SINGLE_NUMBERED, 0},
    {"one of two",
     "The General Assembly,\n\nRecalling its resolution 95/201,\n\n1. Takes "
     "note of the report;\n\n2. Decides.\n",
     UND_CHECK_OP_SINGLE_NUMBERED, 0},
    {"a repeated number is op-gap alone",
     "The General Assembly,\n\nRecalling its resolution 95/201,\n\n1. Takes "
     "note of the report;\n\n{{1.}} Decides;\n\n2. Requests.\n",
     UND_CHECK_OP_GAP, 2},
  };
  UND_EXPECT_FAULTS(rows);
}
