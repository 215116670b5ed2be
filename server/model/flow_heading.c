// SPDX-License-Identifier: MIT

#include "headings.h"
#include "repeats.h"
#include "step.h"
#include "titles.h"

/// A heading that begins a count of its own: an annex, a resolution.
void und_step_begin_region(und_step *s, und_place place)
{
  s->state->place = (uint8_t)place;
  s->state->boundary = true;
  s->state->apart = true;
  s->state->chapters = (und_count){0};
  s->state->capitals = (und_count){0};
  s->state->digits = (und_count){0};
}

// "Executive summary" is a heading of a summary, "Summary of deliberations" one
// of a chapter.
enum { SUMMARY_SIZE = 24 };

void und_step_make_heading(und_step *s, uint8_t level)
{
  und_flow_state *state = s->state;

  und_step_role(s, UND_ROLE_HEADING);
  s->part->level = level;
  state->level = level;
  state->boundary = true;
  state->parted = s->part->label_size == 0;
  und_step_clear_lists(state);
  if (level <= 1) {
    state->capitals = (und_count){0};
  }
  if (level <= 2) {
    state->digits = (und_count){0};
  }
  if (state->place == UND_PLACE_FRONT) {
    state->place = UND_PLACE_REPORT;
  }
  state->summary = und_part_begins(s->part, UND_KEYWORD_SUMMARY) &&
                   s->part->label_size == 0 && s->part->size < SUMMARY_SIZE;
  und_titles_take(s->flow, state, s->index, s->reach);
}

static uint8_t hashes(const und_step *s)
{
  enum { DEEPEST = 7 };

  und_slice text =
    und_text_cut(s->flow->text, s->part->start, s->part->start + DEEPEST);
  uint8_t count = 0;

  while (count < text.size && text.data[count] == '#') {
    count++;
  }
  return count;
}

bool und_step_count_heading(und_step *s)
{
  bool chapter = und_headings_is_chapter(
    &s->part->label, s->state->chapters.last, s->state->capitals.last);

  if (!und_headings_take(s->flow, s->state, s->index, chapter, s->reach)) {
    return false;
  }
  und_step_make_heading(s, chapter ? 1 : 2);
  // Part II of a resolution counts its paragraphs anew.
  s->state->apart |= chapter && s->state->place >= UND_PLACE_PREAMBLE;
  und_repeats_heading(s->flow, s->index, s->reach);
  return true;
}

void und_step_take_heading(und_step *s)
{
  und_part *part = s->part;
  uint8_t hash = hashes(s);

  if (part->leader ||
      und_titles_is_name(s->flow, part)) { // of a table of contents, of a list
    und_step_role(s, UND_ROLE_LIST_ITEM);
    return;
  }
  s->state->continued |= part->continued;
  if (part->label.kind == UND_LABEL_TITLE) {
    und_step_make_heading(s, 1);
    und_step_begin_region(s, s->state->place);
    return;
  }
  if (part->label.kind == UND_LABEL_CHAPTER ||
      part->label.kind == UND_LABEL_CAPITAL) {
    if (!und_step_count_heading(s)) {
      und_step_role(s, UND_ROLE_TEXT);
    }
    return;
  }
  if (part->label.kind == UND_LABEL_NUMBER) {
    und_step_make_heading(s, 3);
    return;
  }
  und_step_make_heading(s, hash > 2 ? (uint8_t)(hash - 1) : 1);
  if (und_part_begins(part, UND_KEYWORD_ANNEX)) {
    und_step_begin_region(s, UND_PLACE_REPORT);
    s->state->inset = 2;
  }
}
