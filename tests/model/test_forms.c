// SPDX-License-Identifier: MIT

#include "support/faults.h"

// Text enough for the language to be known.
#define ENGLISH "The keepers of the light have met in the hall of the island. "
#define FRENCH "Les gardiens du phare se sont réunis dans la salle de l'île. "

Test(forms, labels_of_items_have_the_form_of_the_language)
{
  static const und_fault_row rows[] = {
    {"half brackets among full ones, in English",
     "1. " ENGLISH "They said:\n\n(a) one;\n\n(b) two;\n\n{{c)}} three.\n",
     UND_CHECK_LETTER_FORM, 0},
    {"the right form is not told where it is as frequent",
     "1. " ENGLISH "They said:\n\n(a) one;\n\n(b) two.\n\n2. " ENGLISH
     "They said:\n\n(a) one;\n\n{{b)}} two.\n",
     UND_CHECK_LETTER_FORM, 0},
    {"nor where it is rare",
     "1. " ENGLISH "They said:\n\na) one;\n\nb) two;\n\nc) three;\n\nd) "
     "four;\n\n(e) five.\n",
     0, 0},
    {"one form throughout is the document's own",
     "1. " ENGLISH "They said:\n\na) one;\n\nb) two;\n\nc) three.\n", 0, 0},
    {"full brackets among half ones, in French",
     "1. " FRENCH "Ils ont dit :\n\na) un ;\n\nb) deux ;\n\n{{(c)}} trois.\n",
     UND_CHECK_LETTER_FORM, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(forms, labels_of_paragraphs_have_the_form_of_most)
{
  static const und_fault_row rows[] = {
    {"a bracket among stops",
     "1. " ENGLISH "\n\n2. " ENGLISH "\n\n{{3)}} " ENGLISH "\n\n4. " ENGLISH
     "\n",
     UND_CHECK_PARA_LABEL_FORM, 0},
    {"a number that its text is glued to",
     "1. " ENGLISH "\n\n{{2.}}" ENGLISH "\n\n3. " ENGLISH "\n",
     UND_CHECK_PARA_LABEL_FORM, 0},
    {"the first of all",
     "{{1.}}" ENGLISH "\n\n2. " ENGLISH "\n\n3. " ENGLISH "\n",
     UND_CHECK_PARA_LABEL_FORM, 0},
    {"dashes are as right in Arabic",
     "1 - \u0623.\n\n2 - \u0628.\n\n3- \u062a.\n", 0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}
