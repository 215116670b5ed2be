// SPDX-License-Identifier: MIT
//
// Locator: words that point to a place in a document, "par. 37 g)", "annex I,
// para. 33, subpara. (b)", "section VII", "第37段", read into steps.
//
// Units    Bytes of the text passed in.
// Borrows  The labels of the steps point into the text.
// Fails    Returns false, and leaves the output alone, where none is.

#ifndef UND_SYMBOL_LOCATOR_H
#define UND_SYMBOL_LOCATOR_H

#include "und/symbol/label.h"

typedef enum {
  UND_UNIT_PARAGRAPH,
  UND_UNIT_SUBPARAGRAPH,
  UND_UNIT_SECTION, ///< headings I., A., 1.
  UND_UNIT_CHAPTER,
  UND_UNIT_ANNEX,
  UND_UNIT_NOTE,
  UND_UNIT_OTHER, ///< articles, parts, volumes
} und_unit;

typedef struct {
  und_unit unit;
  uint32_t offset; ///< of the label
  uint32_t size;   ///< 0 for a lone "annex"
} und_locator_step;

enum { UND_LOCATOR_STEPS = 6 };

/// One place. In a list, "paragraphs 2 (b) and 3 of annex I", each item has the
/// steps that lead to it; the first item includes the word for the unit.
typedef struct {
  uint32_t offset; ///< of the first word, or of the item in a list
  uint32_t size;
  uint32_t list_offset; ///< of the first word of the list
  und_locator_step steps[UND_LOCATOR_STEPS];
  uint32_t count;
} und_locator;

/// Read the locator that begins at `at`, after commas and spaces; of a list,
/// its first item.
bool und_locator_read(und_slice text, uint32_t at, und_language language,
                      und_locator *locator_out);

/// Find the locator that covers `at`: of a list that begins at most 200 bytes
/// before it, the item there.
bool und_locator_find(und_slice text, uint32_t at, und_language language,
                      und_locator *locator_out);

/// How many items of a list are read.
enum { UND_LOCATOR_ITEMS = 16 };

/// Find the first list of locators that begins at or after `from`, and write
/// its items, each as und_locator_find() does. Returns how many there are; 0 at
/// the end of the text.
uint32_t und_locator_next(und_slice text, uint32_t from, und_language language,
                          und_locator items_out[UND_LOCATOR_ITEMS]);

/// Does the sentence say that the locator is one of another document: "of that
/// resolution", "de ladite résolution", "резолюции"? "Of the present report"
/// and nothing at all are this one.
bool und_locator_is_elsewhere(und_slice text, const und_locator *locator,
                              und_language language);

/// Does it say that the document is the resolution cited before: "of that
/// resolution", "de la même résolution", "该决议第3段"?
bool und_locator_is_same(und_slice text, const und_locator *locator,
                         und_language language);

/// Do the words from `start` to `end` lead from a place to the number of a
/// resolution: "of its resolution", "of the annex to General Assembly
/// resolution"? "Of the report on resolution" do not.
bool und_locator_leads(und_slice text, uint32_t start, uint32_t end,
                       und_language language);

/// The label of a step as a number or letter. "g)" and "g" are equal.
bool und_locator_label(und_slice text, const und_locator_step *step,
                       und_label *label_out);

#endif
