// SPDX-License-Identifier: MIT

#include "headings.h"

#include "labels.h"

// How far ahead the next heading of a level is looked for: no chapter has more
// parts, and an edit must not be felt by all that stands before it.
enum { CHAPTER = 4096 };

/// The value of the next heading of the same level, or 0.
static uint32_t next_heading(const und_flow *flow, uint32_t index, bool chapter,
                             und_reach *reach)
{
  uint32_t end = flow->count - index > CHAPTER ? index + CHAPTER : flow->count;

  for (uint32_t i = index + 1; i < end; i++) {
    const und_part *part = &flow->parts[i];

    und_reach_ahead(reach, i + 1);
    if (part->shape != UND_SHAPE_HEADING || part->leader) {
      continue;
    }
    if (part->label.kind == UND_LABEL_CHAPTER) {
      return chapter ? part->label.value : 0;
    }
    if (part->label.kind == UND_LABEL_CAPITAL) {
      if (!chapter) {
        return part->label.value;
      }
      if (part->label.roman > 0 && part->label.roman != 1) {
        return part->label.roman;
      }
    }
  }
  und_reach_ahead(reach, end == flow->count ? end + 1 : end);
  return 0;
}

/// B. under a chapter, where the chapters before begin with A.
static bool lacks_first(const und_flow *flow, const und_flow_state *state,
                        uint32_t index, uint32_t value, und_reach *reach)
{
  if (value != 2 || !state->lettered || state->chapters.last == 0) {
    return false;
  }
  uint32_t next = next_heading(flow, index, false, reach);

  return next == 0 || next == 3;
}

bool und_headings_take(const und_flow *flow, und_flow_state *state,
                       uint32_t index, bool chapter, und_reach *reach)
{
  const und_part *part = &flow->parts[index];
  und_count *count = chapter ? &state->chapters : &state->capitals;
  uint32_t value = chapter ? part->label.roman : part->label.value;
  bool may_begin = part->continued || state->continued;

  if (value == 0) {
    value = part->label.value;
  }
  if (count->last == 0 || value == 1 || may_begin) {
    if (!chapter && !may_begin &&
        lacks_first(flow, state, index, value, reach)) {
      und_report_label(flow, index, UND_CHECK_HEAD_ORDER, 1);
    }
    *count = (und_count){.kind = part->label.kind, .last = value};
    state->lettered |= !chapter && value == 1;
    return true;
  }
  uint32_t expected = count->last + 1;
  uint32_t next =
    value == expected ? 0 : next_heading(flow, index, chapter, reach);
  bool repeated = chapter && value == count->last && next == 0;

  if (!repeated && !und_count_confirms(count, value, next)) {
    return false;
  }
  if (und_count_take(count, value, next) != UND_FAULT_NONE) {
    und_report_label(flow, index, UND_CHECK_HEAD_ORDER, expected);
  }
  return true;
}
