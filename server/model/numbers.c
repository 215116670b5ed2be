// SPDX-License-Identifier: MIT

#include "numbers.h"

#include "labels.h"
#include "und/symbol/opener.h"

static bool is_boundary(const und_part *part)
{
  return part->body != UND_BODY_NONE && part->certain &&
         (part->shape == UND_SHAPE_PLAIN || part->shape == UND_SHAPE_MASTHEAD);
}

/// The number of the next numbered part, or 0; `*at` moves on to it.
static uint32_t next_number(const und_flow *flow, uint32_t *at,
                            und_reach *reach)
{
  for (uint32_t i = *at + 1; i < flow->count; i++) {
    und_reach_ahead(reach, i + 1);
    if (is_boundary(&flow->parts[i])) {
      return 0;
    }
    if (flow->parts[i].shape == UND_SHAPE_NUMBERED && !flow->parts[i].leader) {
      *at = i;
      return flow->parts[i].label.value;
    }
  }
  und_reach_ahead(reach, flow->count + 1);
  return 0;
}

/// A count from 1 begins at `index`: does the count around it, which stands at
/// `outer`, go on after it? Then it is a list inside a paragraph.
static bool is_enclosed(const und_flow *flow, uint32_t index, uint32_t outer,
                        und_reach *reach)
{
  uint32_t run = 1;
  uint32_t at = index;

  for (unsigned limit = 0; limit < 200; limit++) {
    uint32_t value = next_number(flow, &at, reach);

    if (value == 0) {
      return false;
    }
    if (value == run + 1) {
      run = value;
    } else {
      return value == outer + 1;
    }
  }
  return false;
}

static und_count *innermost(und_flow_state *state)
{
  return &state->numbers[state->number_count - 1];
}

static void open_count(und_flow_state *state, uint32_t value, bool embedded)
{
  if (state->number_count == UND_NUMBERS) { // forget the outermost
    memmove(state->numbers, state->numbers + 1,
            (UND_NUMBERS - 1) * sizeof state->numbers[0]);
    memmove(state->embedded, state->embedded + 1,
            (UND_NUMBERS - 1) * sizeof state->embedded[0]);
    state->number_count--;
  }
  state->numbers[state->number_count] = (und_count){.kind = UND_LABEL_NUMBER,
                                                    .late = value > 1,
                                                    .last = value,
                                                    .apart = state->apart};
  state->embedded[state->number_count++] = embedded;
}

/// Close the counts inside the innermost one that `value` goes on with. From
/// the count of an annex or a resolution the outer one is gone back to only
/// over a heading.
static bool resume_count(und_flow_state *state, uint32_t value)
{
  for (uint8_t i = state->number_count; i > 0; i--) {
    if (und_count_fits(&state->numbers[i - 1], value)) {
      memset(&state->numbers[i], 0,
             (size_t)(UND_NUMBERS - i) * sizeof state->numbers[0]);
      memset(&state->embedded[i], 0, (size_t)(UND_NUMBERS - i));
      state->number_count = i;
      state->numbers[i - 1].last = value;
      state->numbers[i - 1].bis = 0;
      state->numbers[i - 1].swapped = false;
      return true;
    }
    if (state->numbers[i - 1].apart && !state->boundary) {
      return false;
    }
  }
  return false;
}

/// 3 bis after 3, 3 ter after 3 bis. Returns false if the label has no such
/// word.
static bool take_bis(const und_flow *flow, und_flow_state *state,
                     uint32_t index)
{
  const und_label *label = &flow->parts[index].label;

  if (label->bis == 0 || state->number_count == 0) {
    return false;
  }
  und_count *count = innermost(state);
  uint8_t expected = count->bis == 0 ? 2 : (uint8_t)(count->bis + 1);

  if (label->value != count->last || label->bis != expected) {
    und_report_label(flow, index, UND_CHECK_BIS_ORDER, count->last + 1);
  }
  count->bis = label->bis;
  count->last = label->value;
  return true;
}

static und_check check_of(const und_flow_state *state, und_fault fault)
{
  bool operative =
    state->place == UND_PLACE_OPERATIVE || state->place == UND_PLACE_PREAMBLE;

  if (state->embedded[state->number_count - 1]) {
    return UND_CHECK_AGENDA_NUMBERING;
  }
  return operative                      ? UND_CHECK_OP_GAP
         : fault == UND_FAULT_DUPLICATE ? UND_CHECK_PARA_DUPLICATE
                                        : UND_CHECK_PARA_GAP;
}

static bool is_title(const und_part *part)
{
  enum { LONGEST = 320 };

  return part->title_like && part->breaks > 1 && part->size <= LONGEST;
}

/// 1. Title, between numbered paragraphs that go on after it.
static bool is_digit_heading(const und_flow *flow, const und_flow_state *state,
                             uint32_t index, und_reach *reach)
{
  const und_part *part = &flow->parts[index];
  uint32_t at = index;

  if (!is_title(part) || state->number_count == 0) {
    return false;
  }
  uint32_t last = state->numbers[state->number_count - 1].last;

  return part->label.value != last + 1 &&
         next_number(flow, &at, reach) == last + 1;
}

/// The number of the next such title below the same heading, or 0. It is less
/// than `below`: the count of the paragraphs has passed it.
static uint32_t next_title(const und_flow *flow, uint32_t index, uint32_t below,
                           und_reach *reach)
{
  enum { CHAPTER = 4096 };

  for (uint32_t i = index + 1; i < flow->count && i - index < CHAPTER; i++) {
    const und_part *part = &flow->parts[i];

    und_reach_ahead(reach, i + 1);
    if (is_boundary(part) ||
        (part->shape == UND_SHAPE_HEADING && !part->leader)) {
      return 0;
    }
    if (part->shape == UND_SHAPE_NUMBERED && is_title(part) &&
        part->label.value < below) {
      return part->label.value;
    }
  }
  und_reach_ahead(reach, index + CHAPTER < flow->count ? index + CHAPTER + 1
                                                       : flow->count + 1);
  return 0;
}

/// A title out of its count: 1. 3. 3., or 1. 2. 2. and no more. Where titles
/// are missing, some were not seen to be titles.
static bool is_wrong_title(const und_flow *flow, const und_flow_state *state,
                           uint32_t index, und_reach *reach)
{
  uint32_t value = flow->parts[index].label.value;
  uint32_t last = state->digits.last;
  uint32_t below = state->numbers[state->number_count - 1].last;

  if (value >= below) {
    return false;
  }
  uint32_t next = next_title(flow, index, below, reach);

  return next == last + 2 || (next == 0 && value == last && last > 1);
}

/// Take a title between paragraphs. Returns false if it is none.
static bool take_title(const und_flow *flow, und_flow_state *state,
                       uint32_t index, und_reach *reach)
{
  uint32_t value = flow->parts[index].label.value;

  if (!is_digit_heading(flow, state, index, reach)) {
    return false;
  }
  if (und_count_fits(&state->digits, value)) {
    state->digits.last = value;
    return true;
  }
  if (!is_wrong_title(flow, state, index, reach)) {
    return false;
  }
  state->digits.last++;
  und_report_label(flow, index, UND_CHECK_HEAD_ORDER, state->digits.last);
  return true;
}

/// 3. 2. 3., the first of them an operative paragraph: it stands for 1.
static bool is_slip_of_one(const und_flow *flow, const und_flow_state *state,
                           uint32_t index, und_reach *reach)
{
  const und_part *part = &flow->parts[index];
  uint32_t at = index;

  return state->place == UND_PLACE_PREAMBLE &&
         (part->opener & UND_OPENER_OPERATIVE) != 0 &&
         next_number(flow, &at, reach) == 2 &&
         (flow->parts[at].opener & UND_OPENER_OPERATIVE) != 0;
}

/// The first number of a document.
static void take_first(const und_flow *flow, und_flow_state *state,
                       uint32_t index, und_reach *reach)
{
  uint32_t value = flow->parts[index].label.value;

  if (is_slip_of_one(flow, state, index, reach)) {
    und_report_label(flow, index, UND_CHECK_OP_GAP, 1);
    open_count(state, 1, false);
    return;
  }
  // A document may begin late, as an excerpt or an addendum does; one that
  // begins with 2 has lost its first paragraph.
  if (value == 2) {
    und_report_label(flow, index, UND_CHECK_PARA_FIRST_MISSING, 1);
  }
  open_count(state, value, false);
}

/// A whole paragraph between two whole ones, no entry of a list: 3. 2. 4.
/// repeats a number then.
static bool stands_alone(const und_flow_state *state, const und_part *part)
{
  return part->breaks > 1 && !part->title_like &&
         part->end_class == UND_END_STOP && state->last_end == UND_END_STOP &&
         !state->boundary;
}

/// 3. 1. 5. 6.: the count goes on after this 1 as if it were 4, so that it
/// begins no count of its own. Over a heading two numbers have to say so. What
/// a colon announces is a list.
static bool is_slip_to_one(const und_flow *flow, const und_flow_state *state,
                           uint32_t index, und_reach *reach)
{
  uint32_t outer = state->numbers[state->number_count - 1].last;
  uint32_t at = index;

  if (outer < 2 || state->last_end == UND_END_COLON) {
    return false;
  }
  uint32_t next = next_number(flow, &at, reach);

  if (next == outer + 1) { // 3. 1. 4.
    return !state->numbers[state->number_count - 1].late &&
           stands_alone(state, &flow->parts[index]);
  }
  return next == outer + 2 &&
         (!state->boundary || next_number(flow, &at, reach) == outer + 3);
}

static und_number_place take_one(const und_flow *flow, und_flow_state *state,
                                 uint32_t index, und_reach *reach)
{
  uint32_t outer = state->number_count > 0 ? innermost(state)->last : 0;
  bool embedded = false;

  if (outer > 0 && is_slip_to_one(flow, state, index, reach)) {
    if (!und_label_begins_line(flow, index, outer + 1)) {
      und_report_label(flow, index, check_of(state, UND_FAULT_DUPLICATE),
                       outer + 1);
    }
    uint32_t at = index;

    if (next_number(flow, &at, reach) == outer + 2) { // it stands for outer + 1
      innermost(state)->last = outer + 1;
    }
    return state->embedded[state->number_count - 1] ? UND_NUMBER_LISTED
                                                    : UND_NUMBER_PARAGRAPH;
  }

  if (state->number_count > 0 && outer == 1 && !state->boundary &&
      state->last_end != UND_END_COLON) {
    uint32_t at = index;

    uint32_t next = next_number(flow, &at, reach);
    bool whole = state->place == UND_PLACE_OPERATIVE ||
                 stands_alone(state, &flow->parts[index]);

    if (next == 2 || next == 3 || (next == 0 && whole)) { // 1. 1. 2.  1. 1. 3.
      und_report_label(flow, index, check_of(state, UND_FAULT_DUPLICATE), 2);
      innermost(state)->last = next == 3 ? 2 : 1;
      return UND_NUMBER_PARAGRAPH;
    }
  }
  if (state->number_count > 0 && !state->boundary) {
    embedded = is_enclosed(flow, index, outer, reach);
  }
  open_count(state, 1, embedded);
  return embedded ? UND_NUMBER_LISTED : UND_NUMBER_PARAGRAPH;
}

/// 1. 2. 4. inside paragraph 3, and 4. after it: the first 4 is the list's.
static bool is_gap_inside(const und_flow *flow, const und_flow_state *state,
                          uint32_t index, und_reach *reach)
{
  uint8_t inner = (uint8_t)(state->number_count - 1);
  uint32_t value = flow->parts[index].label.value;
  uint32_t at = index;

  return state->embedded[inner] && value == state->numbers[inner].last + 2 &&
         next_number(flow, &at, reach) == value;
}

/// Fell back, and goes on from there: 3. 4. 2. 3. 4.
static bool is_repetition(const und_flow_state *state, const und_part *part,
                          uint32_t value, uint32_t next)
{
  const und_count *count = &state->numbers[state->number_count - 1];

  return value < count->last && !count->swapped && stands_alone(state, part) &&
         (next == count->last + 1 || (next == value + 1 && !count->late));
}

/// 2. 9. 10., whole paragraphs: more is lost than by a slip.
static bool is_far_gap(const und_flow_state *state, const und_part *part,
                       uint32_t expected)
{
  enum { FAR = 20 };

  return part->label.value > expected && part->label.value - expected < FAR &&
         stands_alone(state, part);
}

/// 8. 19., the last paragraph of a resolution with a wrong number.
static bool is_last_operative(const und_flow_state *state, const und_part *part,
                              uint32_t next)
{
  return next == 0 && state->place == UND_PLACE_OPERATIVE &&
         state->number_count == 1 && part->breaks > 1 &&
         (part->opener & UND_OPENER_OPERATIVE) != 0 &&
         part->end_class == UND_END_STOP &&
         state->last_end == UND_END_SEMICOLON && !state->boundary;
}

/// "... any of the following features:" and one item of another list, 7., which
/// nothing goes on from.
static bool is_excerpt(const und_flow_state *state, uint32_t value,
                       uint32_t next)
{
  uint32_t last = state->numbers[state->number_count - 1].last;

  return state->last_end == UND_END_COLON && value > last + 1 &&
         next != value + 1;
}

und_number_place und_numbers_take(const und_flow *flow, und_flow_state *state,
                                  uint32_t index, und_reach *reach)
{
  const und_part *part = &flow->parts[index];
  uint32_t value = part->label.value;

  if (state->place == UND_PLACE_PREAMBLE &&
      part->opener == UND_OPENER_PREAMBULAR &&
      part->end_class == UND_END_COMMA) {
    und_report_label(flow, index, UND_CHECK_PRE_NUMBERED, 0);
    return UND_NUMBER_PREAMBULAR;
  }
  if (take_title(flow, state, index, reach)) {
    return UND_NUMBER_HEADING;
  }
  if (take_bis(flow, state, index)) {
    return UND_NUMBER_PARAGRAPH;
  }
  if (value == 1) {
    return take_one(flow, state, index, reach);
  }
  if (state->number_count == 0) {
    take_first(flow, state, index, reach);
    return UND_NUMBER_PARAGRAPH;
  }
  if (is_gap_inside(flow, state, index, reach) || !resume_count(state, value)) {
    uint32_t at = index;
    und_count *count = innermost(state);

    if (part->title_like && part->breaks > 1 && value < count->last) {
      state->digits.last = value;
      return UND_NUMBER_HEADING; // whose place in the count was not seen
    }
    uint32_t expected = count->last + 1;
    uint32_t next = next_number(flow, &at, reach);

    if (is_excerpt(state, value, next)) {
      return UND_NUMBER_LISTED;
    }
    und_fault fault = is_repetition(state, part, value, next)
                        ? UND_FAULT_DUPLICATE
                        : und_count_take(count, value, next);

    if (fault == UND_FAULT_DUPLICATE && next == value + 1 && next != expected) {
      count->last = value;
    } else if (fault == UND_FAULT_NONE && next == value + 1 &&
               is_far_gap(state, part, expected)) {
      fault = UND_FAULT_GAP;
    } else if (fault == UND_FAULT_NONE && value != expected &&
               is_last_operative(state, part, next)) {
      fault = UND_FAULT_GAP;
    }

    bool stands =
      fault == UND_FAULT_GAP
        ? state->unnumbered || und_label_in_text(flow, index, expected, reach)
        : fault != UND_FAULT_NONE &&
            und_label_begins_line(flow, index, expected);

    if (fault != UND_FAULT_NONE && !stands) {
      und_report_label(flow, index, check_of(state, fault), expected);
    }
  }
  return state->embedded[state->number_count - 1] ? UND_NUMBER_LISTED
                                                  : UND_NUMBER_PARAGRAPH;
}

bool und_numbers_bracketed(const und_flow *flow, const und_flow_state *state,
                           uint32_t index, und_reach *reach)
{
  const und_part *part = &flow->parts[index];
  uint32_t at = index;

  return part->label.kind == UND_LABEL_HALF && state->number_count > 0 &&
         state->list_count == 0 && stands_alone(state, part) &&
         und_count_fits(&state->numbers[state->number_count - 1],
                        part->label.value) &&
         next_number(flow, &at, reach) == part->label.value + 1;
}
