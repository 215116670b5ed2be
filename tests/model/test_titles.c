// SPDX-License-Identifier: MIT

#include "support/faults.h"

Test(titles, a_level_is_not_left_out)
{
  static const und_fault_row rows[] = {
    {"each level under the one above",
     "# I. One\n\n1. A.\n\n## A. Oil\n\n2. B.\n\n### 1. Whale\n\n3. C.\n", 0,
     0},
    {"figures right under a numeral",
     "# I. One\n\n1. A.\n\n## {{1.}} Whale\n\n2. B.\n\n## 2. Seal\n\n3. C.\n",
     UND_CHECK_HEAD_LEVEL_SKIP, 0},
    {"in plain text",
     "I. One\n\n1. A.\n\n2. B.\n\nII. Two\n\n{{1.}} The oil of whales\n\n3. "
     "C.\n\n2. The oil of seals\n\n4. D.\n",
     UND_CHECK_HEAD_LEVEL_SKIP, 0},
    {"headings that begin with figures have left nothing out",
     "# Lamps\n\n## 1. Oil\n\n1. A.\n\n## 2. Gas\n\n2. B.\n", 0, 0},
    {"a heading without number between them tells nothing",
     "# I. One\n\n## The lamps\n\n### 1. Whale\n\n1. A.\n", 0, 0},
    {"a gap in the headings is head-order alone",
     "# I. One\n\n1. A.\n\n## A. Oil\n\n2. B.\n\n## {{C.}} Gas\n\n3. C.\n\n### "
     "1. Whale\n\n4. D.\n",
     UND_CHECK_HEAD_ORDER, 2},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(titles, a_heading_has_no_final_stop)
{
  static const und_fault_row rows[] = {
    {"a stop", "# I. The lamps{{.}}\n\n1. A.\n\n# II. The oil\n\n2. B.\n",
     UND_CHECK_HEAD_STYLE, 0},
    {"a stop does not hide a heading from its count",
     "I. The lamps\n\n1. A.\n\nII. The oil of whales{{.}}\n\n2. B.\n\nIII. The "
     "gas\n\n3. C.\n",
     UND_CHECK_HEAD_STYLE, 0},
    {"a heading with a letter",
     "A. The lamps\n\n1. A.\n\nB. The oil{{.}}\n\n2. B.\n\nC. The "
     "gas\n\n3. C.\n",
     UND_CHECK_HEAD_STYLE, 0},
    {"an initial before a name is no heading",
     "A. The lamps\n\n1. A.\n\nB. HAMBRO, Lamps and their oil.\n\n2. B.\n", 0,
     0},
    {"in Markdown", "# *The lamps{{.}}*\n\n1. A.\n", UND_CHECK_HEAD_STYLE, 0},
    {"Chinese", "# \u4e00\u3001\u5bfc\u8a00{{\u3002}}\n\n1. \u7532\u3002\n",
     UND_CHECK_HEAD_STYLE, 0},
    {"none", "I. The lamps\n\n1. A.\n", 0, 0},
    {"a question", "# Why lamps?\n\n1. A.\n", 0, 0},
    {"an abbreviation", "# Lamps, oil, etc.\n\n1. A.\n", 0, 0},
    {"another", "# Lights of the U.S.\n\n1. A.\n", 0, 0},
    {"a list with numerals has stops",
     "1. The keepers:\n\nI. Keep the lamps.\n\nII. Keep the lenses.\n\nIII. "
     "Keep the log.\n\n2. B.\n",
     0, 0},
    {"sentences with a letter are a paragraph",
     "# A. The lamp is lit. It burns.\n\n1. A.\n", 0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(titles, headings_pass_over_no_agenda_item)
{
  static const und_fault_row rows[] = {
    {"without a gap",
     "# I. Lamps (agenda item 2)\n\n1. A.\n\n# II. Oil (agenda items 3 and "
     "4)\n\n2. B.\n\n# III. Gas (agenda item 5)\n\n3. C.\n",
     0, 0},
    {"with one",
     "# I. Lamps (agenda items 2 to 4)\n\n1. A.\n\n# II. Oil (agenda item "
     "{{6}})\n\n2. B.\n",
     UND_CHECK_HEAD_AGENDA_COVER, 5},
    {"French",
     "# I. Les lampes (point 2 de l\u2019ordre du jour)\n\n1. Le feu.\n\n# II. "
     "Les huiles (points {{4}} et 5 de l\u2019ordre du jour)\n\n2. Le gaz est "
     "dans la tour et le gardien aussi.\n",
     UND_CHECK_HEAD_AGENDA_COVER, 3},
    {"one item under several headings",
     "# I. Lamps (agenda item 2)\n\n1. A.\n\n# II. Oil (agenda item 2)\n\n2. "
     "B.\n\n# III. Gas (agenda item 3)\n\n3. C.\n",
     0, 0},
    {"other brackets",
     "# I. Lamps (of 2039)\n\n1. A.\n\n# II. Oil (item)\n\n2. "
     "B.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(titles, a_level_has_two_headings)
{
  static const und_fault_row rows[] = {
    {"A. without B.",
     "# I. One\n\n1. A.\n\n## {{A.}} Oil\n\n2. B.\n\n# II. Two\n\n3. C.\n",
     UND_CHECK_HEAD_LONE, 0},
    {"the only chapter", "# {{I.}} One\n\n1. A.\n", UND_CHECK_HEAD_LONE, 0},
    {"A. and B.",
     "# I. One\n\n## A. Oil\n\n1. A.\n\n## B. Gas\n\n2. B.\n\n# II. Two\n\n3. "
     "C.\n",
     UND_CHECK_HEAD_LONE, 0},
    {"a heading without number does not count",
     "# I. One\n\n1. A.\n\n## The oil\n\n2. B.\n\n# II. Two\n\n3. C.\n",
     UND_CHECK_HEAD_LONE, 0},
    {"a chapter of an addendum", "# II. Two (continued)\n\n1. A.\n",
     UND_CHECK_HEAD_LONE, 0},
    {"of an addendum all",
     "United Nations\nNinety-sixth session\nAddendum\n\n# I. One\n\n1. A.\n",
     UND_CHECK_HEAD_LONE, 0},
    {"the part of a composite resolution",
     "A. Lamps\n\nThe General Assembly,\n\n1. Takes note;\n\n2. Decides.\n",
     UND_CHECK_HEAD_LONE, 0},
    {"a gap is head-order alone",
     "# I. One\n\n1. A.\n\n# {{III.}} Three\n\n2. B.\n", UND_CHECK_HEAD_ORDER,
     2},
  };
  UND_EXPECT_FAULTS(rows);
}
