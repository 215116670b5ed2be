// SPDX-License-Identifier: MIT
//
// Titles: where a heading stands and how it is written. Private to the model.

#ifndef UND_MODEL_TITLES_H
#define UND_MODEL_TITLES_H

#include "flow.h"

/// E. HAMBRO, Observations: an initial and a surname, no heading.
bool und_titles_is_name(const und_flow *flow, const und_part *part);

/// Is the text `index` the heading that comes next in a count, with a full stop
/// that hides it: "II. The lamps." above a paragraph? Then it gets its label.
bool und_titles_stopped(const und_flow *flow, const und_flow_state *state,
                        uint32_t index, und_reach *reach);

/// Take the heading `index`, whose level is known, and report what is wrong
/// with it by itself: a level left out above it, a final stop, agenda items
/// passed over since the heading before.
void und_titles_take(const und_flow *flow, und_flow_state *state,
                     uint32_t index, und_reach *reach);

enum {
  UND_MARK_NONE,   ///< a heading without number or letter
  UND_MARK_RANKED, ///< I., A., 1., (a)
  UND_MARK_REGION, ///< an annex, a resolution's number: counts begin anew
  UND_MARK_BODY,   ///< no heading, but the line of an acting body
};

/// What of a heading, or of a body's line, matters to the headings around it.
typedef struct {
  uint32_t part;
  uint8_t kind;
  uint8_t rank; ///< the level, from 1
  bool first;   ///< I., A., 1.
} und_title_mark;

/// What matters of the part `index`, a heading or a body's line. Headings of an
/// addendum, which is `continued`, may have their siblings elsewhere.
und_title_mark und_titles_mark(const und_part *part, uint32_t index,
                               bool continued);

/// Of all headings, in order, report those that are the only ones of their
/// level.
void und_titles_lone(const und_flow *flow, const und_title_mark *marks,
                     uint32_t count);

#endif
