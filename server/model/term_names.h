// SPDX-License-Identifier: MIT
//
// Term names: abbreviations of another language, and those of organs that are
// not abbreviated. Private to the model.

#ifndef UND_MODEL_TERM_NAMES_H
#define UND_MODEL_TERM_NAMES_H

#include "flow.h"

/// What should stand for an abbreviation.
typedef struct {
  const char *form;
  const char *right;
  uint8_t language; ///< of the document in which it is wrong
  uint8_t check;    ///< und_check
} und_term_name;

/// What is wrong with `form` in a document in `language`; NULL if nothing is.
const und_term_name *und_term_name_find(und_slice form, und_language language);

/// Keep the fault of the term from `start` to `end` of the part `index`.
void und_term_name_report(const und_flow *flow, uint32_t index, uint32_t start,
                          uint32_t end, const und_term_name *name);

#endif
