// SPDX-License-Identifier: MIT
//
// Forms: what labels look like. The form that most labels of a document have
// is its practice; the odd ones are told. Private to the model.

#ifndef UND_MODEL_FORMS_H
#define UND_MODEL_FORMS_H

#include "flow.h"

/// How many labels have which form: those of paragraphs and of items.
typedef struct {
  uint32_t numbers[UND_FORM_COUNT]; ///< by und_label_form
  uint32_t items[UND_FORM_COUNT];
  uint32_t russian;  ///< letters of items that only Russian has
  uint32_t cyrillic; ///< letters of items that only look Latin
} und_forms;

/// Count the label of `part`.
void und_forms_count(und_forms *forms, const und_part *part);

/// Do the labels differ, so that und_forms_check() would find something?
bool und_forms_differ(const und_forms *forms);

/// Report the labels whose form is not that of most.
void und_forms_check(const und_flow *flow, const und_forms *forms);

#endif
