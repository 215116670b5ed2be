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

Test(notes, an_asterisk_in_the_masthead_has_its_note)
{
  static const und_fault_row rows[] = {
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
