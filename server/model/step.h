// SPDX-License-Identifier: MIT
//
// Step: one part on its way through the flow. Private to the flow; flow.c does
// what begins with a number or a letter, flow_heading.c headings, flow_plain.c
// the rest.

#ifndef UND_MODEL_STEP_H
#define UND_MODEL_STEP_H

#include "flow.h"
#include "und/symbol/keyword.h"

typedef struct {
  const und_flow *flow;
  und_flow_state *state;
  und_part *part;
  uint32_t index;
  und_reach *reach;
} und_step;

static inline void und_step_role(und_step *s, und_role role)
{
  s->part->role = (uint8_t)role;
}

/// The next part of the text itself, or NULL.
static inline const und_part *und_step_next(und_step *s)
{
  return und_flow_next(s->flow, s->index, s->reach);
}

static inline void und_step_clear_lists(und_flow_state *state)
{
  memset(state->lists, 0, sizeof state->lists);
  state->list_count = 0;
}

/// Make the part a heading of `level`.
void und_step_make_heading(und_step *s, uint8_t level);

/// Counts begin anew here: in an annex, in a resolution.
void und_step_begin_region(und_step *s, und_place place);

/// Take a heading whose label is a numeral or a capital into its count. Returns
/// false for what only looks like one.
bool und_step_count_heading(und_step *s);

/// Make the part the line of an acting body.
void und_step_make_body(und_step *s);

void und_step_take_heading(und_step *s);
void und_step_take_plain(und_step *s);

#endif
