// SPDX-License-Identifier: MIT
//
// Ways: how the findings of a check are repaired; the row of the check names
// one. Private to the features. To make another check repairable, write its way
// and name it there.
//
// A way writes the repair of one finding into a plan that may hold others, and
// gives it a title. `choice` is 0 for the repair that is meant; where a person
// may want another, 1. What it cannot repair, it leaves alone.

#ifndef UND_FEATURE_WAYS_H
#define UND_FEATURE_WAYS_H

#include "plan.h"

enum { UND_WAY_CHOICES = 2 };

typedef void (*und_way)(und_plan *plan, const und_finding *finding,
                        unsigned choice);

#define UND_WAY(name)                                                          \
  void und_way_##name(und_plan *plan, const und_finding *finding,              \
                      unsigned choice)

// Numbers and letters: ways_order.c.
UND_WAY(count);   ///< count on from the label; or this label alone
UND_WAY(bis);     ///< bis, ter, quater after the one before
UND_WAY(number);  ///< the number after the one before
UND_WAY(degree);  ///< figures of a deeper list become numerals
UND_WAY(unlabel); ///< no label
UND_WAY(unlabel_single);
UND_WAY(unlabel_all); ///< none up to the next heading

// Forms: ways_form.c.
UND_WAY(brackets);    ///< a) or (a)
UND_WAY(number_form); ///< as most paragraphs have it
UND_WAY(latin);       ///< look-alikes become Latin letters
UND_WAY(colon);
UND_WAY(semicolon);
UND_WAY(no_stop);
UND_WAY(final_stop);

// Words and punctuation: ways_word.c.
UND_WAY(end_mark);    ///< the mark that a paragraph of a resolution ends with
UND_WAY(single);      ///< one mark of two that are alike
UND_WAY(year);        ///< the year that fits, where there is one only
UND_WAY(swap_years);  ///< the earlier year first
UND_WAY(term);        ///< the abbreviation that is explained
UND_WAY(symbol);      ///< the symbol that was meant
UND_WAY(related);     ///< the text of the related place, for a person to choose
UND_WAY(put);         ///< what the finding itself says
UND_WAY(offer);       ///< the same, for a person to choose
UND_WAY(unlink_mark); ///< the mark behind the link that takes it in

// Footnotes: ways_note.c.
UND_WAY(note_number); ///< notes and their marks, counted on
UND_WAY(note_order);  ///< notes in the order of their marks
UND_WAY(note_mark);   ///< the mark of the note that none calls

/// Let the marks of the notes that `plan` moves follow.
void und_way_note_marks(und_plan *plan);

// Marks in their places: ways_mark.c.
UND_WAY(mark_after); ///< behind the punctuation
UND_WAY(mark_before);
UND_WAY(mark_close); ///< no space before it
UND_WAY(mark_comma); ///< a comma after the mark before

#endif
