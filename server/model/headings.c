// SPDX-License-Identifier: MIT

#include "headings.h"

#include "labels.h"

// How far ahead the next heading of a level is looked for: no chapter has more
// parts, and an edit must not be felt by all that stands before it.
enum { CHAPTER = 4096 };

// How far from its place in the count a numeral may be and still be one.
enum { NEAR = 2 };

static uint32_t roman_of(const und_label *label)
{
  return label->roman > 0 ? label->roman : label->value;
}

bool und_headings_is_chapter(const und_label *label, uint32_t chapter,
                             uint32_t capital)
{
  if (label->kind == UND_LABEL_CHAPTER) {
    return true;
  }
  if (label->kind != UND_LABEL_CAPITAL || label->roman == 0 ||
      (capital > 0 && label->value == capital + 1)) {
    return false;
  }
  return label->roman == 1 || (chapter > 0 && label->roman >= chapter &&
                               label->roman - chapter <= NEAR &&
                               !(capital > 0 && label->value > capital &&
                                 label->value - capital <= NEAR));
}

/// The value of the next heading of the same count, or 0: one that is the first
/// begins another. `value` is that of the heading `index`.
static uint32_t next_heading(const und_flow *flow, const und_flow_state *state,
                             uint32_t index, bool chapter, uint32_t value,
                             und_reach *reach)
{
  uint32_t end = flow->count - index > CHAPTER ? index + CHAPTER : flow->count;
  uint32_t chapters = chapter ? value : state->chapters.last;
  uint32_t capital = chapter ? 0 : value;

  for (uint32_t i = index + 1; i < end; i++) {
    const und_part *part = &flow->parts[i];

    und_reach_ahead(reach, i + 1);
    if (part->shape != UND_SHAPE_HEADING || part->leader ||
        (part->label.kind != UND_LABEL_CHAPTER &&
         part->label.kind != UND_LABEL_CAPITAL)) {
      continue;
    }
    if (und_headings_is_chapter(&part->label, chapters, capital)) {
      uint32_t roman = roman_of(&part->label);
      return chapter && roman > 1 ? roman : 0;
    }
    if (!chapter) {
      return part->label.value > 1 ? part->label.value : 0;
    }
    capital = part->label.value;
  }
  und_reach_ahead(reach, end == flow->count ? end + 1 : end);
  return 0;
}

/// The first heading of its level here. B. and then B. is A. gone wrong; B. and
/// then C. has lost A., where the chapters before begin with it.
static bool is_first_wrong(const und_flow *flow, const und_flow_state *state,
                           uint32_t index, bool chapter, uint32_t value,
                           uint32_t *last_out, und_reach *reach)
{
  *last_out = value;
  if (value != 2) {
    return false;
  }
  uint32_t next = next_heading(flow, state, index, chapter, value, reach);

  if (next == 2) {
    *last_out = 1;
    return true;
  }
  return !chapter && state->lettered && state->chapters.last > 0 &&
         (next == 0 || next == 3);
}

/// Take the first heading of a count.
static void begin_count(const und_flow *flow, und_flow_state *state,
                        uint32_t index, bool chapter, uint32_t value,
                        bool may_begin, und_reach *reach)
{
  und_count *count = chapter ? &state->chapters : &state->capitals;
  uint32_t last = value;

  if (!may_begin &&
      is_first_wrong(flow, state, index, chapter, value, &last, reach)) {
    und_report_label(flow, index, UND_CHECK_HEAD_ORDER, 1);
  }
  *count = (und_count){.kind = flow->parts[index].label.kind, .last = last};
  state->lettered |= !chapter && last == 1;
}

/// Lines I., II., III. right below each other are a list.
static bool is_listed(const und_flow *flow, uint32_t index, und_reach *reach)
{
  und_reach_back(reach, index > 0 ? index - 1 : 0);
  return flow->parts[index].breaks < 2 && index > 0 &&
         flow->parts[index - 1].shape == UND_SHAPE_HEADING;
}

bool und_headings_take(const und_flow *flow, und_flow_state *state,
                       uint32_t index, bool chapter, und_reach *reach)
{
  const und_part *part = &flow->parts[index];
  und_count *count = chapter ? &state->chapters : &state->capitals;
  uint32_t value = chapter ? roman_of(&part->label) : part->label.value;
  uint32_t before = count->last;

  if (before == 0 || part->continued) {
    begin_count(flow, state, index, chapter, value,
                part->continued || state->continued, reach);
    return true;
  }
  uint32_t expected = before + 1;
  uint32_t next = value == expected
                    ? 0
                    : next_heading(flow, state, index, chapter, value, reach);

  // A letter alone on its line that stands there before may be anything.
  bool listed = is_listed(flow, index, reach);
  bool sure = !listed && part->size > part->text_offset;

  bool repeated =
    sure && value == before && next == 0 && (before > 1 || !state->parted);

  if (value == 1 && !repeated && (next != expected + 1 || !sure)) {
    begin_count(flow, state, index, chapter, value, true, reach);
    return true;
  }
  if (!repeated && !und_count_confirms(count, value, next)) {
    return false;
  }
  if (und_count_take(count, value, next) != UND_FAULT_NONE && !listed) {
    und_report_label(flow, index, UND_CHECK_HEAD_ORDER, expected);
  }
  return true;
}
