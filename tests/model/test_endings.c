// SPDX-License-Identifier: MIT

#include "support/faults.h"

#define HEAD "The General Assembly,\n\nRecalling its resolution 95/201,\n\n"

Test(endings, paragraphs_of_a_resolution)
{
  static const und_fault_row rows[] = {
    {"all is right",
     HEAD "Noting the lamps,\n\n1. Takes note of the lamps;\n\n2. Requests "
          "oil;\n\n3. Decides to meet.\n",
     0, 0},
    {"words that lead on to the next operative paragraph",
     HEAD "Noting the lamps,\n\n1. Takes note of the lamps; and, to this "
          "end,\n\n2. Requests oil;\n\n3. Decides to meet.\n",
     0, 0},
    {"a semicolon in the preamble",
     HEAD "Noting the lamps{{;}}\n\n1. Takes note of the lamps;\n\n2. "
          "Requests oil.\n",
     UND_CHECK_PRE_COMMA, 0},
    {"a stop in the preamble",
     "The General Assembly,\n\nRecalling the lamps{{.}}\n\nNoting the "
     "oil,\n\n1. Takes note of the lamps;\n\n2. Requests oil.\n",
     UND_CHECK_PRE_COMMA, 0},
    {"nothing in the preamble",
     HEAD "Noting the {{lamps}}\n\n1. Takes note of the lamps;\n\n2. "
          "Requests oil.\n",
     UND_CHECK_PRE_COMMA, 0},
    {"nothing behind a figure, which may be the mark of a note",
     HEAD "Noting the lamps, 3\n\n1. Takes note of the lamps;\n\n2. "
          "Requests oil.\n",
     0, 0},
    {"no blank line between preambular paragraphs",
     "The General Assembly,\nRecalling its resolution 95/201{{;}}\nNoting the "
     "lamps,\n\n1. Takes note of the lamps;\n\n2. Requests oil.\n",
     UND_CHECK_PRE_COMMA, 0},
    {"a stop, and no blank line",
     "The General Assembly,\nRecalling its resolution 95/201{{.}}\nNoting the "
     "lamps,\n\n1. Takes note of the lamps;\n\n2. Requests oil.\n",
     UND_CHECK_PRE_COMMA, 0},
    {"nothing, and no blank line",
     "The General Assembly,\nRecalling the {{lamps}}\nNoting the oil,\n\n1. "
     "Takes note of the lamps;\n\n2. Requests oil.\n",
     UND_CHECK_PRE_COMMA, 0},
    {"a participle at a line's start inside a paragraph",
     "The General Assembly,\nRecalling the lamps that burn on the shore and\n"
     "noting the oil,\nNoting the keepers,\n\n1. Takes note of the lamps;\n\n"
     "2. Requests oil.\n",
     0, 0},
    {"nothing before a paragraph that begins small",
     "Генеральная Ассамблея,\n\nпризнавая важность ламп и всех маяков на "
     "{{берегу}}\n\nвыражая озабоченность по поводу масла для ламп,\n\n1. "
     "постановляет зажечь лампы.\n",
     UND_CHECK_PRE_COMMA, 0},
    {"nothing behind a quotation",
     HEAD
     "Noting the report entitled \u201cThe {{lamps\u201d}}\n\n1. Takes note "
     "of the lamps;\n\n2. Requests oil.\n",
     UND_CHECK_PRE_COMMA, 0},
    {"nothing behind a year",
     HEAD "Noting the lamps of {{2021}}\n\n1. Takes note of the lamps;\n\n2. "
          "Requests oil.\n",
     UND_CHECK_PRE_COMMA, 0},
    {"nothing before the next number, in the next line",
     HEAD "1. Takes note of the lamps that\nburn on the {{shore}}\n2. Requests "
          "oil.\n",
     UND_CHECK_OP_SEMICOLON, 0},
    {"a heading before the next number, and no blank line",
     HEAD "1. Takes note of the lamps that\nburn on the shore; 5\nThe keepers "
          "of lamps\n2. Requests oil.\n",
     0, 0},
    {"nothing before the line that closes",
     HEAD "1. Takes note of the lamps;\n\n2. Requests {{oil}}\n\n53rd plenary "
          "meeting\n3 April 2024\n",
     UND_CHECK_OP_LAST_STOP, 0},
    {"nothing at the end, where somebody may be typing",
     HEAD "1. Takes note of the lamps;\n\n2. Requests oil\n", 0, 0},
    {"a stop in a preamble in Chinese, and no blank line",
     "大会，\n\n回顾其第74/247号决议{{；}}\n    注意到灯塔，\n\n1. "
     "决定继续审议；\n\n2. 请秘书长提交报告。\n",
     UND_CHECK_PRE_COMMA, 0},
    {"a stop in a preamble in Chinese",
     "大会，\n\n回顾其第74/247号决议{{。}}\n\n注意到灯塔，\n\n1. 决定继续审议；"
     "\n\n2. 请秘书长提交报告。\n",
     UND_CHECK_PRE_COMMA, 0},
    {"a mark of direction behind the comma",
     "الجمعية العامة،\n\nإذ تشير إلى قرارها 74/247،\u202c\n\nوإذ تلاحظ "
     "المصابيح،\n\n1 - تحيط علما بالتقرير؛\n\n2 - تقرر أن تجتمع.\n",
     0, 0},
    {"a list in the preamble",
     HEAD "Noting:\n\n(a) The lamps;\n\n(b) The oil,\n\n1. Takes note of "
          "them;\n\n2. Requests oil.\n",
     0, 0},
    {"a stop between two operative paragraphs",
     HEAD "1. Takes note of the lamps{{.}}\n\n2. Requests oil.\n",
     UND_CHECK_OP_SEMICOLON, 0},
    {"a comma between two operative paragraphs",
     HEAD "1. Takes note of the lamps;\n\n2. Requests oil{{,}}\n\n3. Decides "
          "to meet.\n",
     UND_CHECK_OP_SEMICOLON, 0},
    {"behind the mark of a note",
     HEAD "1. Takes note of the lamps{{.}}\u00b9\n\n2. Requests oil.\n\n\u00b9 "
          "A/95/1.\n",
     UND_CHECK_OP_SEMICOLON, 0},
    {"two bare marks of notes", // as they are extracted
     HEAD "1. Takes note of the reports of the keeper;4,5\n\n2. Requests "
          "oil.\n",
     0, 0},
    {"nothing between two operative paragraphs",
     HEAD "1. Takes note of the {{lamps}}\n\n2. Requests oil.\n",
     UND_CHECK_OP_SEMICOLON, 0},
    {"a list in an operative paragraph",
     HEAD "1. Requests:\n\n(a) Lamps;\n\n(b) Oil;\n\n2. Decides to meet.\n", 0,
     0},
    {"the last item of a list",
     HEAD "1. Requests:\n\n(a) Lamps;\n\n(b) Oil{{.}}\n\n2. Decides to "
          "meet.\n",
     UND_CHECK_OP_SEMICOLON, 0},
    {"the last paragraph",
     HEAD "1. Takes note of the lamps;\n\n2. Requests oil{{;}}\n",
     UND_CHECK_OP_LAST_STOP, 0},
    {"the last paragraph before the meeting's line",
     HEAD "1. Takes note of the lamps;\n\n2. Requests oil{{;}}\n\n65th plenary "
          "meeting\n",
     UND_CHECK_OP_LAST_STOP, 0},
    {"the last one of a part, with another part behind it",
     HEAD "1. Takes note of the lamps;\n\n2. Requests oil;\n\nII. Oil\n\n1. "
          "Decides to meet.\n",
     0, 0},
    {"a preambular paragraph among the operative ones",
     HEAD "1. Takes note of the lamps;\n\n{{Recalling}} the keeper,\n\n2. "
          "Requests oil.\n",
     UND_CHECK_PRE_AFTER_OP, 0},
    {"another preamble for another part",
     HEAD "1. Takes note of the lamps;\n\nII. Oil\n\nRecalling the keeper,"
          "\n\n1. Requests oil.\n",
     0, 0},
    {"a report ends as it likes", "1. A;\n\n2. B,\n\n3. C;\n", 0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(endings, brackets_and_doubled_marks)
{
  static const und_fault_row rows[] = {
    {"one that is not closed", "1. The lamp {{(}}of 1850 is lit.\n",
     UND_CHECK_BRACKET_BALANCE, 0},
    {"one that was not opened", "1. The lamp of 1850{{)}} is lit.\n",
     UND_CHECK_BRACKET_BALANCE, 0},
    {"one in the other", "1. The lamp (of [late] 1850) is lit.\n", 0, 0},
    {"in a preambular paragraph",
     HEAD "Recalling the lamp {{(}}of 1850 of brass,\n\n1. Takes note of "
          "it;\n\n2. Requests oil.\n",
     UND_CHECK_BRACKET_BALANCE, 0},
    {"what is being negotiated", "1. [It is lit.\n\n2. It burns.]\n", 0, 0},
    {"an interval", "1. The share is in [0, 1) of all.\n", 0, 0},
    {"behind an abbreviation", "1. See the case (The Keeper v.\n", 0, 0},
    {"two Arabic commas",
     "1. \u0627\u0644\u062c\u0645\u0639\u064a\u0629{{\u060c\u060c}} "
     "\u0627\u0644\u0639\u0627\u0645\u0629.\n",
     UND_CHECK_DOUBLE_PUNCT, 0},
    {"a label", "1. Items a), b) and (al. c)) and (al. d) are lit.\n", 0, 0},
    {"a paragraph that goes on behind a page",
     "1. The lamp (of brass\n\n2/5\n\nand glass) is lit.\n", 0, 0},
    {"what goes on behind a page, of another part",
     "Russia), the award on the lamp of the northern tower, is lit.\n", 0, 0},
    {"a list inside", "1. The lamps (see paras. 3 (a) and 4) are lit.\n", 0, 0},
    {"two commas", "1. The lamp{{,,}} it is said, is lit.\n",
     UND_CHECK_DOUBLE_PUNCT, 0},
    {"an abbreviation", "1. Lamps, oil, etc., are lit ...\n", 0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}
