// SPDX-License-Identifier: MIT

#include "support/faults.h"

Test(notes, marks_and_notes_belong_together)
{
  static const und_fault_row rows[] = {
    {"both there", "1. The lamp is lit.\u00b9\n\n\u00b9 See the log.\n", 0, 0},
    {"a mark without note",
     "1. The lamp\u00b9 is lit.{{\u00b2}}\n\n\u00b9 See the log.\n",
     UND_CHECK_NOTE_MISSING, 0},
    {"a note without mark",
     "1. The lamp is lit.\u00b9\n\n\u00b9 See the log.\n\n{{\u00b2}} Ibid.\n",
     UND_CHECK_NOTE_ORPHAN, 0},
    {"Markdown", "1. The lamp is lit.[^1]\n\n[^1]: See the log.\n", 0, 0},
    {"Markdown mark without note",
     "1. The lamp[^1] is lit.{{[^2]}}\n\n[^1]: See the log.\n",
     UND_CHECK_NOTE_MISSING, 0},
    {"a note with the number of the one before is one fault",
     "1. The lamp\u00b9 is lit.\u00b2\n\n\u00b9 See the log.\n\n{{\u00b9}} "
     "Ibid.\n",
     UND_CHECK_NOTE_GAP, 2},
    {"a note with a wrong number is one fault",
     "1. The lamp\u00b9 is\u00b2 lit.\u00b3\n\n\u00b9 See the log.\n\n\u00b2 "
     "Ibid.\n\n{{\u2074}} Ibid.\n",
     UND_CHECK_NOTE_GAP, 3},
    {"a note with the number of a later one is one fault",
     "1. The lamp\u00b9 is\u00b2 lit.\u00b3\n\n{{\u00b3}} See the "
     "log.\n\n\u00b2 Ibid.\n\n\u00b3 Ibid.\n",
     UND_CHECK_NOTE_GAP, 1},
    {"a mark with a wrong number is one fault",
     "1. The lamp\u00b9 is{{\u2074}} lit.\u00b3\n\n\u00b9 See the "
     "log.\n\n\u00b2 Ibid.\n\n\u00b3 Ibid.\n",
     UND_CHECK_NOTE_MISSING, 0},
    {"a mark too early is the one out of order",
     "1. The\u00b9 lamp{{\u2074}} is\u00b2 lit.\u00b3\n\n\u00b9 "
     "One.\n\n\u00b2 Two.\n\n\u00b3 Three.\n\n\u2074 Four.\n",
     UND_CHECK_NOTE_ORDER, 0},
    {"powers in braces are none either",
     "1. It has 20 m^{2} of 10^{6}.^{1}\n\n^{1} See the log.\n", 0, 0},
    {"powers and variables are no marks",
     "1. The lamp\u00b9 burns 10\u00b2 or E=mc\u00b2, 3\u00d710\u207b\u2075, "
     "x\u00b3 of oil.\n\n\u00b9 See the log.\n",
     0, 0},
    {"superscripts as some conversions write them",
     "1. The lamp^{1} is lit.^{2}\n\n^{1} See the log.\n\n^{2} Ibid.\n", 0, 0},
    {"superscripts in brackets, as Arabic writes them",
     "1 - \u0623(\u00b9) \u0628.\n\n(\u00b9) \u062a.\n\n{{(\u00b2)}} "
     "\u062b.\n",
     UND_CHECK_NOTE_ORPHAN, 0},
    {"a mark twice is right",
     "1. The lamp\u00b9 is lit.\u00b9\n\n\u00b9 See the log.\n", 0, 0},
    {"bare figures in extracted text",
     "1. The lamp is lit.1 The lens is clean.2\n\n____________\n1 See the "
     "log.\n2 Ibid.\n",
     0, 0},
    {"years and amounts are no marks",
     "1. In 2013 there were 12 lamps and 3 lenses.1\n\n____________\n1 See the "
     "log.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(notes, bare_figures_are_told_where_they_are_certain)
{
  static const und_fault_row rows[] = {
    {"no figure for a note",
     "1. The lamp is lit,1 and the oil is good. The lens is "
     "clean.3\n\n____________\n1 See the log.\n{{2}} Ibid.\n3 See the book.\n",
     UND_CHECK_NOTE_ORPHAN, 0},
    {"a figure that may be its mark",
     "1. The lamp is lit,1 and for 2 years the oil was good. The lens is "
     "clean.3\n\n____________\n1 See the log.\n2 Ibid.\n3 See the book.\n",
     0, 0},
    {"no figure for the last note",
     "1. The lamp is lit,1 and the oil is good.2 The lens is "
     "clean.\n\n____________\n1 See the log.\n2 Ibid.\n{{3}} See the book.\n",
     UND_CHECK_NOTE_ORPHAN, 0},
    {"one that may be that of the last note",
     "1. The lamp is lit,1 and the oil is good.2 The 3 lenses are "
     "clean.\n\n____________\n1 See the log.\n2 Ibid.\n3 See the book.\n",
     0, 0},
    {"one that may be glued to a year",
     "1. The lamp is lit,1 and since 20122 the oil was good. The lens is "
     "clean.3\n\n____________\n1 See the log.\n2 Ibid.\n3 See the book.\n",
     0, 0},
    {"a year is no mark",
     "1. The lamp is lit,1 and in 2012 the oil was good. The lens is "
     "clean.3\n\n____________\n1 See the log.\n{{2}} Ibid.\n3 See the book.\n",
     UND_CHECK_NOTE_ORPHAN, 0},
    {"a superscript may be one",
     "1. The lamp is lit,1 and the oil\u00b2 was good. The lens is "
     "clean.3\n\n____________\n1 See the log.\n2 Ibid.\n3 See the book.\n",
     0, 0},
    {"a mark glued to a word, and no note",
     "1. The lamp is lit,1 and the oil,{{2}} is good. The lens is "
     "clean.3\n\n____________\n1 See the log.\n3 See the book.\n",
     UND_CHECK_NOTE_MISSING, 0},
    {"neither note nor mark",
     "1. The lamp is lit,1 and the oil is good. The lens is "
     "clean.3\n\n____________\n1 See the log.\n{{3}} See the book.\n",
     UND_CHECK_NOTE_GAP, 2},
    {"two figures may be the mark",
     "1. The lamp is lit,1 and the oil,2 or the gas,2 is good. The lens is "
     "clean.3\n\n____________\n1 See the log.\n{{3}} See the book.\n",
     UND_CHECK_NOTE_GAP, 2},
    {"all marks are lost in the extraction",
     "1. The lamp is lit and the oil is good.\n\n____________\n1 See the "
     "log.\n2 Ibid.\n3 See the book.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

// Notes at the document's end, above which no rule stands.
Test(notes, notes_at_the_end_follow_each_other)
{
#define TEXT                                                                   \
  "1. The lamp is lit,1 and the oil is good,2 the lens is clean,3 and the "    \
  "tower stands.4\n\n"
  static const und_fault_row rows[] = {
    {"in order",
     TEXT "1 See the log.\n\n2 Ibid.\n\n3 See the book.\n\n4 Ibid.\n", 0, 0},
    {"one with the number of the one before",
     TEXT "1 See the log.\n\n2 Ibid.\n\n{{2}} See the book.\n\n4 Ibid.\n",
     UND_CHECK_NOTE_GAP, 3},
    {"the last one",
     TEXT "1 See the log.\n\n2 Ibid.\n\n3 See the book.\n\n{{5}} Ibid.\n",
     UND_CHECK_NOTE_GAP, 4},
    {"figures that begin a text",
     TEXT "1 See the log.\n\n2 Ibid.\n\n3 See the book.\n\n4 Ibid.\n\n30 "
          "lamps are lit.\n\nThe end.\n",
     0, 0},
  };
#undef TEXT
  UND_EXPECT_FAULTS(rows);
}

Test(notes, a_comma_parts_two_marks)
{
  static const und_fault_row rows[] = {
    {"a comma",
     "1. The lamp.\u00b9,\u00b2 It burns.\n\n\u00b9 A.\n\n\u00b2 B.\n", 0, 0},
    {"a comma in French is no punctuation",
     "1. Le feu\u00b9,\u00b2 est dans la lampe et le gardien dans la "
     "tour.\n\n\u00b9 A.\n\n\u00b2 B.\n",
     0, 0},
    {"a space",
     "1. The lamp.\u00b9 {{\u00b2}} It burns.\n\n\u00b9 A.\n\n\u00b2 B.\n",
     UND_CHECK_NOTE_MULTI, 0},
    {"nothing, in Markdown",
     "1. The lamp.[^1]{{[^2]}} It burns.\n\n[^1]: A.\n\n[^2]: B.\n",
     UND_CHECK_NOTE_MULTI, 0},
    {"run together they are one mark, whose note is missing",
     "1. The lamp.{{\u00b9\u00b2}} It burns.\n\n\u00b9 A.\n\n\u00b2 B.\n",
     UND_CHECK_NOTE_MISSING, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(notes, a_semicolon_parts_sources)
{
  static const und_fault_row rows[] = {
    {"a comma before the next work",
     "1. The lamp.[^1]\n\n[^1]: See the log; *The Lamps and their Keepers*, "
     "chap. I, sect. C{{,}} *The Great Book of Oil*, p. 3.\n",
     UND_CHECK_NOTE_SEPARATOR, 0},
    {"a semicolon",
     "1. The lamp.[^1]\n\n[^1]: See the log; *The Lamps and their Keepers*, "
     "chap. I, sect. C; *The Great Book of Oil*, p. 3.\n",
     0, 0},
    {"a series before its volume",
     "1. The lamp.[^1]\n\n[^1]: See the log; United Nations, *Treaty Series*, "
     "vol. 3, No. 7.\n",
     0, 0},
    {"a note without semicolons",
     "1. The lamp.[^1]\n\n[^1]: See *The Lamps and their Keepers*, chap. I, "
     "*The Great Book of Oil*.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(notes, a_mark_does_not_hide_the_end_of_a_text)
{
  static const und_fault_row rows[] = {
    {"a paragraph that ends with marks is no heading",
     "1. A.\n\n2. B.\n\n3. The lamp is lit.[^1],[^2]\n\n{{5.}} C.\n\n6. "
     "D.\n\n[^1]: A.\n\n[^2]: B.\n",
     UND_CHECK_PARA_GAP, 4},
    {"nor is one with a number of its own",
     "7. A.\n\n{{1.}} The lamp is lit.[^1]\n\n9. C.\n\n10. D.\n\n[^1]: A.\n",
     UND_CHECK_PARA_DUPLICATE, 8},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(notes, ordinals_are_no_marks)
{
  static const und_fault_row rows[] = {
    {"1^{er}",
     "1. Le 1^{er} mai, au XX^{e} jour, le feu est dans la lampe et le gardien "
     "dans la tour.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(notes, an_asterisk_in_the_masthead_has_its_note)
{
  static const und_fault_row rows[] = {
    {"two of them",
     "A/96/49\n\nReport of the Keeper{{**}}\n\nThe lamp is lit.\n\n* "
     "A/96/50.\n",
     UND_CHECK_NOTE_ASTERISK, 0},
    {"bold over two lines",
     "A/96/49\n\n**Report of the Keeper\non the lamps**\n\nThe lamp is "
     "lit.\n\n* A/96/50.\n",
     0, 0},
    {"with its note",
     "United Nations\nNinety-sixth session\nItem 4*\n\n1. The lamp is "
     "lit.\n\n__________\n* A/96/1.\n",
     0, 0},
  };
  UND_EXPECT_FAULTS(rows);
}

Test(notes, a_call_leads_to_its_note)
{
  und_slice text = UND_SLICE("1. The lamp\u00b9 is lit.\u00b2\n\n"
                             "\u00b9 See the log.\n\n\u00b2 Ibid.\n");
  und_document *document = und_document_new(text, NULL);
  uint32_t count;
  const und_note_call *calls = und_document_note_calls(document, 0, &count);

  cr_assert_eq(count, 2);
  cr_expect_eq(calls[0].number, 1);
  cr_expect(calls[0].real);
  cr_expect_eq(und_document_note(document, 0, &calls[0]), 1);
  cr_expect_eq(und_document_note(document, 0, &calls[1]), 2);
  und_document_free(document);
}
