// SPDX-License-Identifier: MIT

#include "support/faults.h"

// A page's end, as an office of the Organization prints it.
#define PAGE(number) "A/96/1\n\n23-11486 " number "\n\n"

Test(pages, page_numbers_go_on)
{
  static const und_fault_row rows[] = {
    {"they do",
     "1. A.\n\n" PAGE("2/5") "2. B.\n\n" PAGE("3/5") "3. C.\n\n" PAGE(
       "4/5") "4. D.\n",
     0, 0},
    {"another number of pages",
     "1. A.\n\n" PAGE("2/5") "2. B.\n\n" PAGE("{{3/6}}") "3. C.\n\n" PAGE(
       "4/5") "4. D.\n",
     UND_CHECK_FURNITURE, 0},
    {"a number that does not rise",
     "1. A.\n\n" PAGE("2/5") "2. B.\n\n" PAGE("{{2/5}}") "3. C.\n\n" PAGE(
       "4/5") "4. D.\n",
     UND_CHECK_FURNITURE, 0},
    {"a page is left out of the text",
     "1. A.\n\n" PAGE("2/5") "2. B.\n\n" PAGE("4/5") "3. C.\n\n" PAGE(
       "5/5") "4. D.\n",
     0, 0},
    {"another document in the same file",
     "1. A.\n\n" PAGE("2/5") "2. B.\n\n" PAGE("1/3") "3. C.\n\n" PAGE(
       "2/3") "4. D.\n",
     0, 0},
    {"head and foot both bear it",
     "1. A.\n\n" PAGE("2/5") PAGE("2/5") "2. B.\n\n" PAGE("3/5")
       PAGE("3/5") "3. C.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}
