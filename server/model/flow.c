// SPDX-License-Identifier: MIT

#include "flow.h"

#include "calls.h"
#include "endings.h"
#include "items.h"
#include "list_ends.h"
#include "lists.h"
#include "numbers.h"
#include "pages.h"
#include "repeats.h"
#include "sources.h"
#include "step.h"
#include "title_names.h"
#include "unnumbered.h"
#include "verbs.h"

void und_flow_begin(und_flow_state *state)
{
  memset(state, 0, sizeof *state);
}

/// Parts that a page put into the text are passed over.
static bool is_aside(const und_part *part)
{
  return part->shape == UND_SHAPE_FURNITURE || part->shape == UND_SHAPE_NOTE ||
         part->shape == UND_SHAPE_FRONT;
}

const und_part *und_flow_next(const und_flow *flow, uint32_t index,
                              und_reach *reach)
{
  for (uint32_t i = index + 1; i < flow->count; i++) {
    und_reach_ahead(reach, i + 1);
    if (!is_aside(&flow->parts[i])) {
      return &flow->parts[i];
    }
  }
  und_reach_ahead(reach, flow->count + 1);
  return NULL;
}

void und_flow_report(const und_flow *flow, uint32_t index, und_check check,
                     uint32_t start, uint32_t end)
{
  UND_PUSH(
    flow->flaws,
    (und_flaw){.check = check, .part = index, .start = start, .end = end});
}

void und_flow_amend(const und_flow *flow, uint32_t index, und_check check,
                    uint32_t start, uint32_t end, und_slice put)
{
  und_flow_report(flow, index, check, start, end);
  und_flaw *flaw = &flow->flaws->items[flow->flaws->count - 1];

  if (put.size < sizeof flaw->put) {
    flaw->puts = true;
    if (put.size > 0) {
      memcpy(flaw->put, put.data, put.size);
    }
  }
}

static void take_masthead(und_step *s)
{
  const und_part *part = s->part;

  if (part->body != UND_BODY_NONE && part->certain) {
    und_step_make_body(s);
  } else if (und_part_begins(part, UND_KEYWORD_SUMMARY) && part->title_like) {
    und_step_make_heading(s, 1);
  } else {
    und_step_role(s, UND_ROLE_MASTHEAD);
    s->state->continued |= und_part_begins(part, UND_KEYWORD_ADDENDUM);
  }
}

// --------------------------------------------------------------- with a number

static void take_number(und_step *s)
{
  und_flow_state *state = s->state;
  und_part *part = s->part;

  if (part->leader) {
    und_step_role(s, UND_ROLE_LIST_ITEM);
    return;
  }
  switch (und_numbers_take(s->flow, state, s->index, s->reach)) {
  case UND_NUMBER_HEADING:
    und_step_make_heading(s, 3);
    return;
  case UND_NUMBER_PREAMBULAR:
    und_step_role(s, UND_ROLE_PREAMBULAR);
    und_step_clear_lists(state);
    return;
  case UND_NUMBER_LISTED:
    und_step_role(s, UND_ROLE_LIST_ITEM);
    und_repeats_agenda(s->flow, s->index, s->reach);
    break;
  default:
    und_step_role(s, UND_ROLE_PARAGRAPH);
    break;
  }
  und_step_clear_lists(state);
  if (state->place == UND_PLACE_PREAMBLE) {
    state->place = UND_PLACE_OPERATIVE;
  } else if (state->place == UND_PLACE_FRONT) {
    state->place = UND_PLACE_REPORT;
  }
  part->operative =
    state->place == UND_PLACE_OPERATIVE && part->role == UND_ROLE_PARAGRAPH;
  state->boundary = false;
  state->apart = false;
  state->unnumbered = false;
  und_unnumbered_summary(s->flow, state, s->index);
  if (part->operative && part->label.value == 1) {
    und_unnumbered_operative(s->flow, s->index, s->reach);
  }
}

static void remember(und_step *s)
{
  if (s->part->role == UND_ROLE_NOTE) {
    return;
  }
  s->state->summary &= s->part->role == UND_ROLE_HEADING;
  s->state->last_role = s->part->role;
  if (s->part->role != UND_ROLE_BODY) {
    s->state->last_end = s->part->end_class;
  }
}

typedef void (*taker)(und_step *s);

/// (1) after the end of an Arabic resolution is a footnote.
static bool is_closing_note(const und_step *s)
{
  return s->part->label.kind == UND_LABEL_FULL &&
         s->state->place == UND_PLACE_CLOSED && s->part->breaks > 1;
}

/// (a) Title, between a heading and a numbered paragraph that goes on.
static bool is_item_heading(und_step *s)
{
  const und_part *part = s->part;

  if (!part->title_like || part->breaks < 2 || part->size > 200 ||
      s->state->number_count == 0) {
    return false;
  }
  const und_part *next = und_step_next(s);

  return next != NULL && next->shape == UND_SHAPE_NUMBERED &&
         next->label.value ==
           s->state->numbers[s->state->number_count - 1].last + 1 &&
         (s->state->last_role == UND_ROLE_HEADING ||
          s->state->last_end == UND_END_STOP);
}

static void take_item(und_step *s)
{
  if (s->part->leader) {
    und_step_role(s, UND_ROLE_LIST_ITEM);
    return;
  }
  if (und_numbers_bracketed(s->flow, s->state, s->index, s->reach)) {
    take_number(s);
    return;
  }
  if (is_item_heading(s)) {
    und_step_make_heading(s, 4);
    return;
  }
  if (is_closing_note(s)) {
    und_step_role(s, UND_ROLE_NOTE);
    return;
  }
  bool listed = s->state->number_count > 0 &&
                s->state->embedded[s->state->number_count - 1];

  und_step_role(s, listed ? UND_ROLE_LIST_ITEM : UND_ROLE_ITEM);
  s->part->level =
    und_items_take(s->flow, s->state, s->index, listed, s->reach);
  if (listed) {
    und_repeats_agenda(s->flow, s->index, s->reach);
  }
  if (s->state->place == UND_PLACE_FRONT) {
    s->state->place = UND_PLACE_REPORT;
  }
}

static void take_bullet(und_step *s)
{
  und_list_ends_bullet(s);
  und_step_role(s, UND_ROLE_LIST_ITEM);
}

/// Running text that may lead to a list.
static bool may_lead(const und_part *part)
{
  return part->role == UND_ROLE_PARAGRAPH || part->role == UND_ROLE_TEXT ||
         part->role == UND_ROLE_PREAMBULAR || part->role == UND_ROLE_OPERATIVE;
}

/// A part of the text itself, of which the state keeps a memory.
static void take_text(und_step *s)
{
  static const taker takers[] = {[UND_SHAPE_MASTHEAD] = take_masthead,
                                 [UND_SHAPE_HEADING] = und_step_take_heading,
                                 [UND_SHAPE_NUMBERED] = take_number,
                                 [UND_SHAPE_SUB] = take_item,
                                 [UND_SHAPE_PLAIN] = und_step_take_plain,
                                 [UND_SHAPE_BULLET] = take_bullet};

  if (s->state->genre == UND_GENRE_UNKNOWN &&
      (s->part->shape == UND_SHAPE_MASTHEAD || s->part->title_like)) {
    und_unnumbered_learn(s->state, s->part);
  }
  takers[s->part->shape](s);
  remember(s);
  if (may_lead(s->part)) {
    und_lists_lead(s->flow, s->index, s->reach);
  }
  und_calls_check(s->flow, s->index);
  und_endings_check(s);
  und_list_ends_check(s);
  und_verbs_operative(s);
  und_verbs_run(s);
  und_verbs_modifier(s);
  und_verbs_unknown(s);
  und_verbs_italic(s);
  und_title_names_check(s);
}

void und_flow_step(const und_flow *flow, und_flow_state *state, uint32_t index,
                   und_reach *reach)
{
  und_step s = {flow, state, &flow->parts[index], index, reach};

  und_reach_ahead(reach, index + 1);
  s.part->level = 0;
  s.part->operative = false;
  s.part->acting = state->acting;
  if (s.part->shape == UND_SHAPE_FRONT) {
    und_step_role(&s, UND_ROLE_FRONT);
  } else if (s.part->shape == UND_SHAPE_NOTE) {
    und_step_role(&s, UND_ROLE_NOTE);
    und_sources_check(flow, index);
  } else if (s.part->shape == UND_SHAPE_FURNITURE) {
    und_step_role(&s, UND_ROLE_FURNITURE);
    und_pages_take(flow, state, index, reach);
  } else {
    take_text(&s);
  }
  s.part->inset = state->inset;
}
