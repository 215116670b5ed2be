// SPDX-License-Identifier: MIT

#include "unnumbered.h"

#include "labels.h"
#include "und/symbol/keyword.h"

void und_unnumbered_learn(und_flow_state *state, const und_part *part)
{
  static const uint8_t genres[UND_KEYWORD_COUNT] = {
    [UND_KEYWORD_REPORT] = UND_GENRE_REPORT,
    [UND_KEYWORD_ADOPTED] = UND_GENRE_OTHER,
    [UND_KEYWORD_DRAFT] = UND_GENRE_OTHER,
    [UND_KEYWORD_NOTE] = UND_GENRE_OTHER,
    [UND_KEYWORD_LETTER] = UND_GENRE_OTHER,
    [UND_KEYWORD_DECISION] = UND_GENRE_OTHER,
  };

  if (state->genre == UND_GENRE_UNKNOWN && state->number_count == 0 &&
      part->keyword > 0) {
    state->genre = genres[part->keyword - 1];
  }
}

/// Does it read as a paragraph of the text: whole sentences, no quotation, no
/// note, no caption?
static bool is_prose(const und_flow *flow, const und_part *part)
{
  enum { SHORTEST = 60 };
  char first = *und_flow_own(flow, part).data;
  bool letter = (first >= 'A' && first <= 'Z') || (unsigned char)first >= 0xC3;

  return letter && (unsigned char)first != 0xE2 && part->breaks > 1 &&
         part->size >= SHORTEST && part->end_class == UND_END_STOP &&
         !part->small && !part->title_like && !part->leader &&
         part->keyword == 0 && part->opener == 0;
}

/// The size of the first word, which is where the number is missing.
static uint32_t first_word(const und_flow *flow, const und_part *part)
{
  und_slice text = und_flow_own(flow, part);
  uint32_t size = 0;

  while (size < text.size && (unsigned char)text.data[size] > ' ') {
    size++;
  }
  return size;
}

/// Is the part one of a report's own text, outside annexes and drafts?
static bool is_body(const und_flow_state *state)
{
  return state->genre == UND_GENRE_REPORT && state->place == UND_PLACE_REPORT &&
         state->inset == 0 && state->number_count > 0 &&
         !state->embedded[state->number_count - 1];
}

/// Does the part follow the one before it on the same page? Over a page's end
/// it may be the rest of a paragraph that was cut between two sentences.
static bool is_on_page(const und_flow *flow, uint32_t index, und_reach *reach)
{
  if (index == 0) {
    return false;
  }
  und_reach_back(reach, index - 1);
  return flow->parts[index - 1].shape != UND_SHAPE_FURNITURE &&
         flow->parts[index - 1].shape != UND_SHAPE_NOTE;
}

/// Does the number after it follow the one before, or is one missing between?
static bool takes_a_place(const und_flow_state *state, const und_part *next,
                          bool *missing_out)
{
  uint32_t last = state->numbers[state->number_count - 1].last;

  *missing_out = next->label.value == last + 2;
  return next->shape == UND_SHAPE_NUMBERED && next->breaks > 1 &&
         (next->label.value == last + 1 || *missing_out);
}

void und_unnumbered_text(const und_flow *flow, und_flow_state *state,
                         uint32_t index, und_reach *reach)
{
  const und_part *part = &flow->parts[index];
  bool after_paragraph = state->last_role == UND_ROLE_PARAGRAPH &&
                         state->last_end == UND_END_STOP && !state->boundary;
  bool after_heading = state->last_role == UND_ROLE_HEADING;
  bool missing;

  if ((!after_paragraph && !after_heading) || !is_body(state) ||
      !is_prose(flow, part) || !is_on_page(flow, index, reach)) {
    return;
  }
  const und_part *next = und_flow_next(flow, index, reach);

  // A heading may have a line or two of its own below it.
  if (next != NULL && takes_a_place(state, next, &missing) &&
      (after_paragraph || missing)) {
    und_flow_report(flow, index, UND_CHECK_PARA_UNNUMBERED, 0,
                    first_word(flow, part));
    state->unnumbered = missing;
  }
}

void und_unnumbered_summary(const und_flow *flow, const und_flow_state *state,
                            uint32_t index)
{
  if (state->summary) {
    und_report_label(flow, index, UND_CHECK_PARA_NUMBERED_SUMMARY, 0);
  }
}

/// Does a resolution end with `part`, or another part of the document begin?
static bool ends_resolution(const und_part *part)
{
  return und_part_begins(part, UND_KEYWORD_PLENARY) ||
         (part->body != UND_BODY_NONE && part->certain) ||
         (part->title_like && und_part_begins(part, UND_KEYWORD_ANNEX));
}

/// Is the operative paragraph `index` the only one? False too where more parts
/// follow than are worth looking at.
static bool is_single(const und_flow *flow, uint32_t index, und_reach *reach)
{
  enum { AHEAD = 64 };
  uint32_t limit = index + 1 + AHEAD;

  for (uint32_t i = index + 1; i < flow->count && i < limit; i++) {
    const und_part *part = &flow->parts[i];

    und_reach_ahead(reach, i + 1);
    if (ends_resolution(part)) {
      return true;
    }
    if (part->shape == UND_SHAPE_NUMBERED) {
      return false;
    }
  }
  und_reach_ahead(reach, flow->count < limit ? flow->count + 1 : limit + 1);
  return flow->count <= limit;
}

void und_unnumbered_operative(const und_flow *flow, uint32_t index,
                              und_reach *reach)
{
  if (is_single(flow, index, reach)) {
    und_report_label(flow, index, UND_CHECK_OP_SINGLE_NUMBERED, 0);
  }
}
