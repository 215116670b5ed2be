// SPDX-License-Identifier: MIT
//
// Terms: the abbreviations of a document, and those that are a slip of one that
// it explains: ONUSDC, ONU DC where "Office des Nations Unies contre la drogue
// et le crime (ONUDC)" stands; UNICF beside UNICEF. Private to the model.
// Abbreviations in Latin capitals only.
//
// Owns     Its lists: und_terms_finish().

#ifndef UND_MODEL_TERMS_H
#define UND_MODEL_TERMS_H

#include "reading.h"
#include "term_names.h"

/// One abbreviation as it is written, however often.
typedef struct {
  uint64_t hash;
  char text[UND_TERM_SIZE];
  uint8_t size;
  bool known;                ///< every reader knows it
  const und_term_name *name; ///< what should stand for it, or NULL
  uint32_t count;            ///< how often it stands
  uint32_t explained;        ///< in how many places it is explained in some way
  uint32_t spelt;   ///< of these, after words with its letters as initials
  uint32_t slip_of; ///< the form it is a slip of, plus 1; else 0
  uint32_t part;    ///< of the first place where it is spelt out, or of a
                    ///< known one where it stands
  uint32_t start;   ///< there, from the part's start
  uint32_t end;
  uint32_t early_part; ///< of a place in running text before that, or none
  uint32_t early_start;
} und_term_form;

typedef struct {
  UND_ARRAY(und_term_form) forms; ///< in the order of their hashes
  und_flaws flaws;
  bool loose; ///< one is explained, but not by the words before it
} und_terms;

void und_terms_finish(und_terms *terms);

/// Look at the abbreviations of all parts. `flow->flaws` is not used.
void und_terms_all(und_terms *terms, const und_flow *flow);

/// Look at what a splice changed; `gone` are the parts that gave way. Returns
/// whether a form came or went, or a place where one is explained.
bool und_terms_changed(und_terms *terms, const und_flow *flow,
                       und_splice splice, const und_parts *gone);

#endif
