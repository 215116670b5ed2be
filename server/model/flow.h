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

/// A fault as it is kept: places count from the start of its part, so that it
/// moves with it.
typedef struct {
  und_check check;
  uint32_t part;
  uint32_t start;
  uint32_t end;
  uint32_t expected;
  uint32_t until;        ///< the last value that would be right, or 0
  uint32_t related_part; ///< where what it contradicts stands
  uint32_t related_start;
  uint32_t related_end; ///< equals `related_start` where nothing is named
  bool puts;            ///< as in und_finding
  char put[UND_PUT_SIZE];
} und_flaw;

typedef UND_ARRAY(und_flaw) und_flaws;

/// Where in the document the flow is.
typedef enum {
  UND_PLACE_FRONT,    ///< masthead and title
  UND_PLACE_REPORT,   ///< running text
  UND_PLACE_PREAMBLE, ///< after an acting body
  UND_PLACE_OPERATIVE,
  UND_PLACE_CLOSED, ///< after the meeting's line
} und_place;

/// What the first lines of a document say that it is.
typedef enum {
  UND_GENRE_UNKNOWN,
  UND_GENRE_REPORT,
  UND_GENRE_OTHER,
} und_genre;

enum { UND_NUMBERS = 6, UND_LISTS = 6 };

/// What is remembered from part to part: values alone, so that two states can
/// be compared byte by byte.
typedef struct {
  und_count numbers[UND_NUMBERS]; ///< paragraph counts, innermost last
  und_count lists[UND_LISTS];     ///< lists of items, innermost last
  und_count chapters;
  und_count capitals;
  und_count digits;           ///< headings 1. 2. 3.
  bool embedded[UND_NUMBERS]; ///< of `numbers`: a list inside a paragraph
  uint8_t number_count;
  uint8_t list_count;
  uint8_t place; ///< und_place
  uint8_t inset;
  uint8_t level;    ///< of the last heading
  uint8_t last_end; ///< und_end of the last part of running text
  uint8_t last_role;
  bool boundary;       ///< a heading or a body stood after the last number
  bool apart;          ///< an annex or a resolution began after it
  bool continued;      ///< "(continued)" or an addendum: counts may begin late
  bool lettered;       ///< a heading A. was seen
  bool summary;        ///< a heading "Summary" stood, and nothing after it
  bool unnumbered;     ///< a paragraph without number took the place of one
  uint8_t title_level; ///< of the last heading without a number
  uint8_t genre;       ///< und_genre
  uint8_t rank;        ///< of the last heading: its level, 0 without a label
  uint8_t acting;      ///< und_body of the last acting body's line
  bool parted;         ///< a heading without a label stood after the last one
                       ///< that has one
  uint16_t end_note;   ///< the last footnote at the document's end
  uint16_t agenda;     ///< the last agenda item that a heading named
  uint16_t page;       ///< the last page number
  uint16_t pages;      ///< of how many
} und_flow_state;

_Static_assert(sizeof(und_flow_state) ==
                 (UND_NUMBERS + UND_LISTS + 3) * sizeof(und_count) +
                   UND_NUMBERS + 26,
               "a state has no bytes between its fields");

/// Some parts, one after the other.
typedef struct {
  uint32_t from;
  uint32_t after; ///< the index after the last
} und_stretch;

/// The document at hand.
typedef struct {
  und_part *parts;
  uint32_t count;
  const und_text *text;
  und_language language;
  und_flaws *flaws; ///< where faults go
} und_flow;

/// The bytes of a part, its label included.
static inline und_slice und_flow_own(const und_flow *flow, const und_part *part)
{
  return und_text_cut(flow->text, part->start, und_part_end(part));
}

/// The memory before the first part.
void und_flow_begin(und_flow_state *state);

/// The parts that an answer depends on beside its own.
typedef struct {
  uint32_t first; ///< the first one looked back to
  uint32_t after; ///< the index after the last one looked ahead to
} und_reach;

static inline void und_reach_ahead(und_reach *reach, uint32_t after)
{
  reach->after = reach->after > after ? reach->after : after;
}

static inline void und_reach_back(und_reach *reach, uint32_t first)
{
  reach->first = reach->first < first ? reach->first : first;
}

/// The next part of the text itself after `index`, over what a page puts into
/// it; NULL at the end. `*reach` grows to it.
const und_part *und_flow_next(const und_flow *flow, uint32_t index,
                              und_reach *reach);

/// Keep a fault of the part `index`, from `start` to `end` of it.
void und_flow_report(const und_flow *flow, uint32_t index, und_check check,
                     uint32_t start, uint32_t end);

/// The same, with what should stand there.
void und_flow_amend(const und_flow *flow, uint32_t index, und_check check,
                    uint32_t start, uint32_t end, und_slice put);

/// Settle the part `index`; `*reach` grows to what was looked at.
void und_flow_step(const und_flow *flow, und_flow_state *state, uint32_t index,
                   und_reach *reach);

#endif
