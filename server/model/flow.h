// SPDX-License-Identifier: MIT
//
// Flow: what each part is in its place, and which numbers and letters are at
// fault. Private to the model. One pass over the parts with a small memory,
// never over the text.
//
// Sequences are found, not assumed: a stack of open ones. A label that goes on
// with the innermost that it fits is right; a first label opens one, inside or
// beside; anything else is a fault.

#ifndef UND_MODEL_FLOW_H
#define UND_MODEL_FLOW_H

#include "count.h"
#include "facts.h"

typedef UND_ARRAY(und_finding) und_findings;

/// Where in the document the flow is.
typedef enum {
  UND_PLACE_FRONT,    ///< masthead and title
  UND_PLACE_REPORT,   ///< running text
  UND_PLACE_PREAMBLE, ///< after an acting body
  UND_PLACE_OPERATIVE,
  UND_PLACE_CLOSED, ///< after the meeting's line
} und_place;

enum { UND_NUMBERS = 6, UND_LISTS = 6 };

/// What is remembered from part to part: values alone, so that two states can
/// be compared byte by byte.
typedef struct {
  und_count numbers[UND_NUMBERS]; ///< paragraph counts, innermost last
  bool embedded[UND_NUMBERS];     ///< a list inside a paragraph, no paragraphs
  und_count lists[UND_LISTS];     ///< lists of items, innermost last
  und_count chapters;
  und_count capitals;
  und_count digits; ///< headings 1. 2. 3.
  uint8_t number_count;
  uint8_t list_count;
  uint8_t place; ///< und_place
  uint8_t inset;
  uint8_t level;    ///< of the last heading
  uint8_t last_end; ///< und_end of the last part of running text
  uint8_t last_role;
  bool boundary;       ///< a heading or a body stood after the last number
  bool titled;         ///< a resolution's number and title stood
  bool continued;      ///< "(continued)" or an addendum: counts may begin late
  bool started;        ///< a numbered paragraph was seen
  uint16_t end_note;   ///< the last footnote at the document's end
  uint8_t title_level; ///< of the last heading without a number
} und_flow_state;

/// The document at hand.
typedef struct {
  und_part *parts;
  uint32_t count;
  und_slice text;
  und_language language;
  und_findings *findings;
} und_flow;

/// The memory before the first part.
void und_flow_begin(und_flow_state *state);

/// Settle the part `index`. Returns how far ahead was looked: the index after
/// the last part that the answer depends on.
uint32_t und_flow_step(const und_flow *flow, und_flow_state *state,
                       uint32_t index);

#endif
