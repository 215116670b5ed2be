// SPDX-License-Identifier: MIT

#include "lists.h"

#include "items.h"
#include "labels.h"

// A list is given up after so many parts.
enum { AHEAD = 64 };

static bool ends_lists(const und_part *part)
{
  return part->shape == UND_SHAPE_NUMBERED ||
         part->shape == UND_SHAPE_HEADING ||
         (part->body != UND_BODY_NONE && part->certain);
}

/// Does `part` go on with a list around the innermost one?
static bool resumes_outer(const und_flow_state *state, const und_part *part)
{
  for (uint8_t i = 0; i + 1 < state->list_count; i++) {
    const und_count *list = &state->lists[i];

    if (und_count_fits(list, und_items_value(&part->label, list->kind))) {
      return true;
    }
  }
  return false;
}

bool und_lists_go_on_inside(const und_flow *flow, uint32_t index, uint8_t kind)
{
  const und_part *part = &flow->parts[index];
  und_slice text = und_flow_own(flow, part);
  und_label like = part->label;
  und_buffer second = {0};
  bool found = false;

  like.kind = kind;
  und_label_write(&like, 2, &second);
  for (uint32_t i = 1; !found && i + second.size < text.size; i++) {
    found = (unsigned char)text.data[i - 1] <= ' ' &&
            memcmp(text.data + i, second.data, second.size) == 0;
  }
  und_buffer_finish(&second);
  return found;
}

/// Does the innermost list end with its first item, `index`?
static bool is_lone(const und_flow *flow, const und_flow_state *state,
                    uint32_t index, und_reach *reach)
{
  uint8_t kind = state->lists[state->list_count - 1].kind;
  uint32_t limit = index + 1 + AHEAD;

  for (uint32_t i = index + 1; i < flow->count && i < limit; i++) {
    const und_part *part = &flow->parts[i];

    und_reach_ahead(reach, i + 1);
    if (ends_lists(part)) {
      return true;
    }
    if (part->shape == UND_SHAPE_SUB) {
      if (resumes_outer(state, part)) {
        return true;
      }
      if (und_items_value(&part->label, kind) > 0) {
        return und_items_value(&part->label, kind) == 1;
      }
    }
  }
  und_reach_ahead(reach, flow->count < limit ? flow->count + 1 : limit + 1);
  return flow->count <= limit;
}

/// 1) below a): figures have no place under letters.
static bool is_too_deep(const und_flow *flow, const und_flow_state *state)
{
  if (state->list_count < 2 || state->last_role != UND_ROLE_ITEM ||
      state->last_end != UND_END_COLON || flow->language == UND_AR ||
      flow->language == UND_ZH) {
    return false;
  }
  const und_count *list = &state->lists[state->list_count - 1];
  const und_count *around = list - 1;

  return (list->kind == UND_LABEL_HALF || list->kind == UND_LABEL_FULL) &&
         (around->kind == UND_LABEL_LETTER ||
          around->kind == UND_LABEL_CYRILLIC ||
          around->kind == UND_LABEL_ROMAN);
}

void und_lists_opened(const und_flow *flow, const und_flow_state *state,
                      uint32_t index, und_reach *reach)
{
  if (is_too_deep(flow, state)) {
    und_report_label(flow, index, UND_CHECK_SUB_DEPTH, 1);
  } else if (is_lone(flow, state, index, reach) &&
             !flow->parts[index].title_like &&
             !und_lists_go_on_inside(
               flow, index, state->lists[state->list_count - 1].kind)) {
    und_report_label(flow, index, UND_CHECK_SUB_LONE, 0);
  }
}

/// (a) or (i), with a text that reads as an item's: not a heading.
static bool begins_list(const und_part *part)
{
  bool first =
    part->label.value == 1 || part->label.roman == 1 || part->label.latin == 1;
  bool lettered = part->label.kind == UND_LABEL_LETTER ||
                  part->label.kind == UND_LABEL_CYRILLIC ||
                  part->label.kind == UND_LABEL_ARABIC ||
                  part->label.kind == UND_LABEL_ROMAN;

  return part->shape == UND_SHAPE_SUB && first && lettered &&
         !part->title_like && !part->leader && part->breaks > 0 &&
         part->end_class == UND_END_SEMICOLON;
}

void und_lists_lead(const und_flow *flow, uint32_t index, und_reach *reach)
{
  const und_part *part = &flow->parts[index];
  const und_part *next;
  uint32_t end = part->size;

  if (part->end_class != UND_END_STOP || part->holes || part->lead > 0 ||
      und_flow_own(flow, part).data[end - 1] != '.') {
    return;
  }
  // Over a page's end a note may have come between text and list.
  next = und_flow_next(flow, index, reach);
  if (next == part + 1 && begins_list(next)) {
    und_flow_report(flow, index, UND_CHECK_SUB_LEAD_COLON, end - 1, end);
  }
}
