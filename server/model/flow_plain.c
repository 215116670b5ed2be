// SPDX-License-Identifier: MIT

#include "step.h"
#include "titles.h"
#include "und/symbol/opener.h"
#include "unnumbered.h"
#include "verbs.h"

void und_step_make_body(und_step *s)
{
  und_flow_state *state = s->state;
  bool inner =
    state->place == UND_PLACE_PREAMBLE || state->place == UND_PLACE_OPERATIVE;

  und_step_role(s, UND_ROLE_BODY);
  state->acting = s->part->body;
  if (state->genre == UND_GENRE_UNKNOWN) {
    state->genre = UND_GENRE_OTHER;
  }
  und_step_clear_lists(state);
  und_step_begin_region(s, UND_PLACE_PREAMBLE);
  state->inset = state->inset == 2 ? 2 : inner ? 1 : 0;
  state->last_end = UND_END_COMMA;
}

/// A body's line stands where a resolution begins: its comma or article tells,
/// or a verb of a resolution follows.
static bool is_acting(und_step *s)
{
  const und_part *part = s->part;

  if (part->body == UND_BODY_NONE) {
    return false;
  }
  if (part->certain) {
    return true;
  }
  const und_part *next = und_step_next(s);

  return next != NULL && next->opener != 0 && part->breaks > 0 &&
         s->state->place != UND_PLACE_OPERATIVE;
}

static bool is_closing(const und_step *s)
{
  const und_part *part = s->part;

  if (part->size > 120) {
    return false;
  }
  if (und_part_begins(part, UND_KEYWORD_PLENARY)) {
    return s->state->place >= UND_PLACE_PREAMBLE;
  }
  return s->state->last_role == UND_ROLE_CLOSING && part->title_like &&
         !und_part_begins(part, UND_KEYWORD_ANNEX);
}

/// Annex, Appendix, Enclosure on a line of its own.
static bool is_annex(const und_step *s)
{
  const und_part *part = s->part;

  return part->title_like && part->size < 100 &&
         (und_part_begins(part, UND_KEYWORD_ANNEX) ||
          und_part_begins(part, UND_KEYWORD_APPENDIX) ||
          und_part_begins(part, UND_KEYWORD_ENCLOSURE)) &&
         s->state->last_end != UND_END_COMMA;
}

/// Does the part go on with the text before it, which a page's end cut?
static bool goes_on(const und_step *s)
{
  const und_flow_state *state = s->state;
  bool running = state->last_role == UND_ROLE_PARAGRAPH ||
                 state->last_role == UND_ROLE_ITEM ||
                 state->last_role == UND_ROLE_TEXT ||
                 state->last_role == UND_ROLE_PREAMBULAR ||
                 state->last_role == UND_ROLE_OPERATIVE ||
                 state->last_role == UND_ROLE_CONTINUATION;

  return running && (s->part->small || !s->part->title_like) &&
         (state->last_end == UND_END_OPEN ||
          (state->last_end == UND_END_COMMA &&
           state->place != UND_PLACE_PREAMBLE && s->part->small)) &&
         (s->part->opener == 0 || s->part->small) && s->part->body == 0;
}

/// A line between paragraphs that stands as a heading.
static bool is_subheading(und_step *s)
{
  const und_part *part = s->part;

  char first = *und_flow_own(s->flow, part).data;

  if (s->state->place == UND_PLACE_PREAMBLE &&
      (part->opener & UND_OPENER_PREAMBULAR) != 0) {
    return false; // a preambular paragraph that lacks its mark
  }
  if (!part->title_like || part->breaks < 2 || part->size > 300 ||
      first == '[' || first == '(' || s->state->last_end == UND_END_COLON ||
      s->state->place == UND_PLACE_CLOSED ||
      (s->state->last_end == UND_END_OPEN &&
       s->state->last_role != UND_ROLE_HEADING &&
       s->state->last_role != UND_ROLE_LIST_ITEM &&
       s->state->last_role != UND_ROLE_BODY && s->state->last_role != 0)) {
    return false;
  }
  const und_part *next = und_step_next(s);

  if (next == NULL || next->breaks < 2) {
    return false;
  }
  return next->shape == UND_SHAPE_NUMBERED ||
         next->shape == UND_SHAPE_HEADING ||
         (s->state->place == UND_PLACE_PREAMBLE && next->opener != 0);
}

/// Does the preamble go on behind the part? In Chinese, whose verbs have one
/// form, only that tells a preambular paragraph that ends with a wrong mark.
static bool preamble_goes_on(und_step *s)
{
  const und_part *next = und_step_next(s);

  return next != NULL &&
         ((next->shape == UND_SHAPE_PLAIN && next->opener == UND_OPENER_BOTH &&
           next->end_class == UND_END_COMMA) ||
          (next->shape == UND_SHAPE_NUMBERED && next->opener != 0 &&
           next->label.value == 1));
}

static bool take_preamble(und_step *s)
{
  und_part *part = s->part;
  und_flow_state *state = s->state;
  bool ended = part->end_class == UND_END_SEMICOLON ||
               part->end_class == UND_END_STOP ||
               part->end_class == UND_END_COLON;

  if (und_verbs_preambular(s)) {
    und_step_role(s, UND_ROLE_PREAMBULAR);
    und_step_clear_lists(state);
    return true;
  }
  if (part->opener == UND_OPENER_OPERATIVE ||
      (part->opener == UND_OPENER_BOTH && ended &&
       (part->end_class == UND_END_COLON || !preamble_goes_on(s)))) {
    und_step_role(s, UND_ROLE_OPERATIVE);
    return true;
  }
  if (part->opener != 0 || part->end_class == UND_END_COMMA) {
    und_step_role(s, UND_ROLE_PREAMBULAR);
    und_step_clear_lists(state);
    return true;
  }
  return false;
}

static uint32_t lead_number(const und_flow *flow, const und_part *part)
{
  und_slice text = und_flow_own(flow, part);
  uint32_t number = 0;

  for (uint32_t i = 0; i < part->lead; i++) {
    number = number * 10 + (uint32_t)(text.data[i] - '0');
  }
  return number;
}

/// A footnote at the document's end that no rule stands above: 1 after the
/// text's last stop, with 2 or nothing after it; then the next. One with a
/// wrong number is a note where those around it go on over it.
static bool is_end_note(und_step *s)
{
  enum { NEAR = 9 };

  const und_part *part = s->part;
  const und_flow_state *state = s->state;

  if (part->lead == 0 || part->breaks < 2) {
    return false;
  }
  uint32_t number = lead_number(s->flow, part);
  uint32_t due = state->end_note + 1U;
  bool begins = state->end_note == 0;

  if (number == due && !begins) {
    return true;
  }
  if (begins && state->place != UND_PLACE_CLOSED &&
      (number != 1 || state->last_end != UND_END_STOP)) {
    return false;
  }
  const und_part *next = und_step_next(s);

  if (next == NULL) {
    return number == due || (!begins && number <= due + NEAR);
  }
  return next->lead > 0 && lead_number(s->flow, next) == due + 1;
}

static void take_end_note(und_step *s)
{
  und_part *part = s->part;
  und_slice label =
    und_text_cut(s->flow->text, part->start, part->start + part->lead);

  und_step_role(s, UND_ROLE_NOTE);
  und_label_parse(label, &part->label);
  part->label_size = part->lead;
  s->state->end_note++;
}

void und_step_take_plain(und_step *s)
{
  und_part *part = s->part;
  und_flow_state *state = s->state;

  part->label = (und_label){0};
  part->label_size = 0;
  part->text_offset = 0;
  if (is_end_note(s)) {
    take_end_note(s);
    return;
  }
  if (is_acting(s)) {
    und_step_make_body(s);
  } else if (is_annex(s)) {
    und_step_make_heading(s, 1);
    und_step_begin_region(s, UND_PLACE_REPORT);
    state->inset = 2;
  } else if (is_closing(s)) {
    und_step_role(s, UND_ROLE_CLOSING);
    state->place = UND_PLACE_CLOSED;
    und_step_clear_lists(state);
  } else if (goes_on(s)) {
    und_step_role(s, UND_ROLE_CONTINUATION);
  } else if (und_part_begins(part, UND_KEYWORD_SUMMARY) && part->title_like &&
             part->size < 40) {
    und_step_make_heading(s, 1);
  } else if (und_titles_stopped(s->flow, state, s->index, s->reach)) {
    und_step_count_heading(s);
  } else if (is_subheading(s)) {
    und_step_make_heading(s,
                          state->level == 0 ? 1
                          : state->last_role == UND_ROLE_HEADING
                            ? (uint8_t)(state->level < 3 ? state->level + 1 : 3)
                            : state->title_level);
    state->title_level = part->level;
  } else if (state->place == UND_PLACE_PREAMBLE && take_preamble(s)) {
    // set there
  } else if (state->place == UND_PLACE_OPERATIVE &&
             (part->opener & UND_OPENER_OPERATIVE) != 0 &&
             state->number_count == 0) {
    und_step_role(s, UND_ROLE_OPERATIVE);
  } else {
    und_step_role(s, UND_ROLE_TEXT);
    if (state->place == UND_PLACE_FRONT && !part->title_like) {
      state->place = UND_PLACE_REPORT;
    }
    und_unnumbered_text(s->flow, state, s->index, s->reach);
  }
}
