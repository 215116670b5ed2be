// SPDX-License-Identifier: MIT

#include "support/faults.h"

Test(lists, i_is_a_letter_or_a_numeral)
{
#define TO_G                                                                   \
  "1. The list:\n\n(a) A;\n\n(b) B;\n\n(c) C;\n\n(d) D;\n\n(e) E;\n\n(f) "     \
  "F;\n\n(g) G;\n\n"
  static const und_fault_row rows[] = {
    {"i after h", TO_G "(h) H;\n\n(i) I;\n\n(j) J.\n\n2. B.\n", 0, 0},
    {"i after g, and j after it", TO_G "{{(i)}} I;\n\n(j) J.\n\n2. B.\n",
     UND_CHECK_ROMAN_VS_LETTER, 8},
    {"i twice after g", TO_G "{{(i)}} H;\n\n(i) I;\n\n(j) J.\n\n2. B.\n",
     UND_CHECK_ROMAN_VS_LETTER, 8},
    {"i after g, and no more", TO_G "{{(i)}} H.\n\n2. B.\n",
     UND_CHECK_ROMAN_VS_LETTER, 8},
    {"i after i, and no more", TO_G "(h) H;\n\n(i) I;\n\n{{(i)}} J.\n\n2. B.\n",
     UND_CHECK_ROMAN_VS_LETTER, 10},
    {"i after g, and ii in its line", TO_G "(i) One; and (ii) two.\n\n2. B.\n",
     0, 0},
    {"i after an h that stands in the line",
     "1. L:\n\n(e) E;\n\n(f) F;\n\n(g) G; and (h) H;\n\n(i) I.\n\n2. B.\n", 0,
     0},
    {"i below h is a numeral",
     TO_G "(h) H:\n\n(i) One;\n\n(ii) Two;\n\n(i) I;\n\n(j) J.\n\n2. B.\n", 0,
     0},
    {"i below g is a numeral",
     TO_G "(i) One;\n\n(ii) Two;\n\n(h) H.\n\n2. B.\n", 0, 0},
    {"the letter i is lost behind the numerals",
     TO_G "(h) H:\n\n(i) One;\n\n(ii) Two;\n\n{{(j)}} J.\n\n2. B.\n",
     UND_CHECK_LETTER_GAP, 9},
    {"a letter after z is letter-after-z alone",
     "1. L:\n\n(a) A;\n\n(b) B;\n\n(c) C;\n\n(d) D;\n\n(e) E;\n\n(f) F;\n\n(g) "
     "G;\n\n(h) H;\n\n(i) I;\n\n(j) J;\n\n(k) K;\n\n(l) L;\n\n(m) M;\n\n(n) "
     "N;\n\n(o) O;\n\n(p) P;\n\n(q) Q;\n\n(r) R;\n\n(s) S;\n\n(t) T;\n\n(u) "
     "U;\n\n(v) V;\n\n(w) W;\n\n(x) X;\n\n(y) Y;\n\n(z) Z;\n\n(aa) "
     "A;\n\n{{(ab)}} B.\n\n2. B.\n",
     UND_CHECK_LETTER_AFTER_Z, 28},
  };
#undef TO_G
  UND_EXPECT_FAULTS(rows);
}

Test(lists, a_letter_stands_for_a_numeral)
{
#define TO_IV                                                                  \
  "1. L:\n\n(a) A:\n\n(i) One;\n\n(ii) Two;\n\n(iii) Three;\n\n(iv) "          \
  "Four;\n\n"
  static const und_fault_row rows[] = {
    {"j for i",
     "1. L:\n\n(a) A:\n\n{{(j)}} One;\n\n(ii) Two;\n\n(b) B.\n\n2. B.\n",
     UND_CHECK_ROMAN_ORDER, 1},
    {"h for i, without a colon",
     "1. L:\n\na) The oil\n\n{{h)}} Of here\n\nii) Of there\n\nb) The "
     "wick\n\n2. B.\n",
     UND_CHECK_ROMAN_ORDER, 1},
    {"ii for i, without a colon",
     "1. L:\n\na) The oil\n\n{{ii)}} Of here\n\nii) Of there\n\niii) Of "
     "old\n\nb) The wick\n\n2. B.\n",
     UND_CHECK_ROMAN_ORDER, 1},
    {"h after g, and numerals below it",
     "1. L:\n\n(f) F;\n\n(g) G;\n\n(h) H, (i) one;\n\n(ii) Two;\n\n(i) "
     "I.\n\n2. B.\n",
     0, 0},
    {"w for v", TO_IV "{{(w)}} Five;\n\n(vi) Six;\n\n(b) B.\n\n2. B.\n",
     UND_CHECK_ROMAN_ORDER, 5},
    {"u for v, the last one", TO_IV "{{(u)}} Five;\n\n(b) B.\n\n2. B.\n",
     UND_CHECK_ROMAN_ORDER, 5},
    {"the letter u after numerals",
     "1. L:\n\n(s) S;\n\n(t) T:\n\n(i) One;\n\n(ii) Two;\n\n(iii) "
     "Three;\n\n(iv) Four;\n\n(u) U.\n\n2. B.\n",
     0, 0},
    {"the last numeral twice", TO_IV "{{(iv)}} Five;\n\n(b) B.\n\n2. B.\n",
     UND_CHECK_ROMAN_ORDER, 5},
    {"a numeral lost before another list",
     TO_IV "{{(vi)}} Five;\n\n(b) B:\n\n(i) One;\n\n(ii) Two.\n\n2. B.\n",
     UND_CHECK_ROMAN_ORDER, 5},
  };
#undef TO_IV
  UND_EXPECT_FAULTS(rows);
}

Test(lists, the_first_letter_twice)
{
  static const und_fault_row rows[] = {
    {"a for b", "1. L:\n\n(a) One;\n\n{{(a)}} Two.\n\n2. B.\n",
     UND_CHECK_LETTER_DUPLICATE, 2},
    {"b for a", "1. L;\n\n{{(b)}} One;\n\n(b) Two;\n\n(c) Three.\n\n2. B.\n",
     UND_CHECK_LETTER_GAP, 1},
    {"a list after one whose b stands in the line",
     "1. L:\n\n(a) One; and (b) Two.\n\n(a) Three; and (b) Four.\n\n2. B.\n", 0,
     0},
    {"a list below an item", "1. L:\n\n(a) One:\n\n(a) Two.\n\n2. B.\n", 0, 0},
    {"a list for each paragraph",
     "1. L:\n\n(a) One.\n\n2. M:\n\n(a) One.\n\n3. B.\n", 0, 0},
    {"a list that begins late", "1. L;\n\n(b) One;\n\n(c) Two.\n\n2. B.\n", 0,
     0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(lists, figures_do_not_stand_below_letters)
{
  static const und_fault_row rows[] = {
    {"numerals below letters",
     "1. L:\n\n(a) One:\n\n(i) X;\n\n(ii) Y;\n\n(b) Two.\n\n2. B.\n", 0, 0},
    {"figures below letters",
     "1. L:\n\n(a) One:\n\n{{(1)}} X;\n\n(2) Y;\n\n(b) Two.\n\n2. B.\n",
     UND_CHECK_SUB_DEPTH, 1},
    {"figures of another form are still sub-depth alone",
     "1. L:\n\n(a) One:\n\n{{1)}} X;\n\n2) Y;\n\n(b) Two.\n\n2. B.\n",
     UND_CHECK_SUB_DEPTH, 1},
    {"figures as the first degree", "1. L:\n\n1) One;\n\n2) Two.\n\n2. B.\n", 0,
     0},
    {"a list of figures beside one of letters",
     "1. L:\n\n(a) One;\n\n(b) Two.\n\nThe others:\n\n(1) X;\n\n(2) Y.\n\n2. "
     "B.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(lists, a_colon_leads_to_a_list)
{
  static const und_fault_row rows[] = {
    {"a colon", "1. The list:\n\n(a) One;\n\n(b) Two.\n\n2. B.\n", 0, 0},
    {"a stop", "1. The list{{.}}\n\n(a) One;\n\n(b) Two.\n\n2. B.\n",
     UND_CHECK_SUB_LEAD_COLON, 0},
    {"numerals under an item that ends with a semicolon",
     "1. The list:\n\n(a) One;\n\n(i) X;\n\n(ii) Y;\n\n(b) Two.\n\n2. B.\n", 0,
     0},
    {"a heading leads in", "# The list\n\n(a) One;\n\n(b) Two.\n\n1. B.\n", 0,
     0},
    {"a page's end between them",
     "1. The list.\n\nA/96/1\n\n2/5 23-11486\n\n(a) One;\n\n(b) Two.\n\n2. "
     "B.\n",
     0, 0},
    {"sentences with letters are no items",
     "1. The lamps.\n\n(a) They burn.\n\n(b) They smoke.\n\n2. B.\n", 0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(lists, a_list_has_two_items)
{
  static const und_fault_row rows[] = {
    {"two items", "1. L:\n\n(a) One;\n\n(b) Two.\n\n2. B.\n",
     UND_CHECK_SUB_LONE, 0},
    {"one item", "1. L:\n\n{{(a)}} One.\n\n2. B.\n", UND_CHECK_SUB_LONE, 0},
    {"one numeral below a letter",
     "1. L:\n\n(a) One:\n\n{{(i)}} X;\n\n(b) Two.\n\n2. B.\n",
     UND_CHECK_SUB_LONE, 0},
    {"the second in the text of the first",
     "1. L:\n\n(a) One; and (b) two of them.\n\n2. B.\n", UND_CHECK_SUB_LONE,
     0},
  };
  UND_EXPECT_FAULTS(rows);
}
