// SPDX-License-Identifier: MIT

#include "item_slips.h"

#include "items.h"
#include "labels.h"
#include "lists.h"

enum { LETTER_H = 8, LETTER_I, LETTER_J };

/// The label of the next item of any kind before the list's paragraph ends, or
/// NULL.
static const und_label *next_label(const und_flow *flow, uint32_t index,
                                   und_reach *reach)
{
  for (uint32_t i = index + 1; i < flow->count; i++) {
    const und_part *part = &flow->parts[i];

    und_reach_ahead(reach, i + 1);
    if (part->shape == UND_SHAPE_NUMBERED || part->shape == UND_SHAPE_HEADING) {
      return NULL;
    }
    if (part->shape == UND_SHAPE_SUB) {
      return &part->label;
    }
  }
  und_reach_ahead(reach, flow->count + 1);
  return NULL;
}

static bool is_letter(const und_label *label, uint32_t value)
{
  return label != NULL && label->kind == UND_LABEL_LETTER && !label->mixed &&
         label->value == value;
}

/// Does a colon of the item before announce items below it?
static bool is_announced(const und_flow_state *state)
{
  return state->last_role == UND_ROLE_ITEM && state->last_end == UND_END_COLON;
}

bool und_item_opens_numerals(const und_flow *flow, const und_flow_state *state,
                             uint32_t index, und_reach *reach)
{
  if (!is_letter(&flow->parts[index].label, LETTER_I) || !is_announced(state)) {
    return false;
  }
  const und_label *next = next_label(flow, index, reach);

  return next != NULL && next->roman == 2;
}

static und_count *innermost(und_flow_state *state)
{
  return state->list_count > 0 ? &state->lists[state->list_count - 1] : NULL;
}

/// A list of numerals whose first label is wrong; `last` is what it is to be
/// gone on from.
static bool begin_numerals(const und_flow *flow, und_flow_state *state,
                           uint32_t index, uint32_t last)
{
  if (state->list_count == UND_LISTS) {
    return false;
  }
  und_report_label(flow, index, UND_CHECK_ROMAN_ORDER, 1);
  state->lists[state->list_count++] =
    (und_count){.kind = UND_LABEL_ROMAN, .last = last};
  return true;
}

/// (ii) and (ii) after an item, or (ii) and (iii) after one with a colon: a
/// list of numerals that does not begin with (i).
static bool opens_late(const und_flow *flow, und_flow_state *state,
                       uint32_t index, und_reach *reach)
{
  const und_label *label = &flow->parts[index].label;
  const und_count *list = innermost(state);

  if (label->roman != 2 || list == NULL || state->last_role != UND_ROLE_ITEM ||
      list->kind == UND_LABEL_ROMAN ||
      und_count_fits(list, und_items_value(label, list->kind))) {
    return false;
  }
  const und_label *next = next_label(flow, index, reach);
  bool twice = next != NULL && next->roman == 2;
  bool goes_on = next != NULL && next->roman == 3 && is_announced(state);

  return (twice || goes_on) &&
         begin_numerals(flow, state, index, next->roman - 1U);
}

static bool fits_a_list(const und_flow_state *state, const und_label *label)
{
  for (uint8_t i = 0; i < state->list_count; i++) {
    const und_count *list = &state->lists[i];

    if (und_count_fits(list, und_items_value(label, list->kind))) {
      return true;
    }
  }
  return false;
}

/// (h) or (j), and (ii) after it: the letter beside the numeral (i), where a
/// colon announces a list or the letter has no place.
static bool opens_as_letter(const und_flow *flow, und_flow_state *state,
                            uint32_t index, und_reach *reach)
{
  const und_label *label = &flow->parts[index].label;

  if ((!is_letter(label, LETTER_H) && !is_letter(label, LETTER_J)) ||
      (state->last_end != UND_END_COLON && fits_a_list(state, label))) {
    return false;
  }
  const und_label *next = next_label(flow, index, reach);

  return next != NULL && next->roman == 2 &&
         begin_numerals(flow, state, index, 1);
}

/// (u) or (w) after (iv), (w) or (y) after (ix): the letter beside the numeral.
static bool stands_for_numeral(const und_flow *flow, und_flow_state *state,
                               uint32_t index)
{
  enum { LETTER_V = 22, LETTER_X = 24, NEAR = 4 };

  und_count *list = innermost(state);
  const und_label *label = &flow->parts[index].label;

  if (list == NULL || list->kind != UND_LABEL_ROMAN ||
      (list->last != 4 && list->last != 9)) {
    return false;
  }
  uint32_t meant = list->last == 4 ? LETTER_V : LETTER_X;

  if (!is_letter(label, meant - 1) && !is_letter(label, meant + 1)) {
    return false;
  }
  for (uint8_t i = 0; i + 1 < state->list_count; i++) {
    const und_count *around = &state->lists[i];

    if (around->kind == UND_LABEL_LETTER &&
        around->last + NEAR > label->value) {
      return false;
    }
  }
  und_report_label(flow, index, UND_CHECK_ROMAN_ORDER, list->last + 1);
  list->last++;
  return true;
}

/// (i) after (g), and (j) or (i) after it, or nothing: a letter, though a list
/// of numerals could begin here. `*last_out` is what the list goes on from.
static bool is_stray_letter(const und_flow *flow, const und_flow_state *state,
                            const und_count *list, uint32_t index,
                            uint32_t *last_out, und_reach *reach)
{
  enum { LOST = 3 };

  bool again = list->last == LETTER_I;

  if (list->kind != UND_LABEL_LETTER ||
      (!again && (list->last >= LETTER_H || list->last + LOST < LETTER_H)) ||
      state->last_end == UND_END_COLON) {
    return false;
  }
  const und_label *next = next_label(flow, index, reach);

  *last_out = LETTER_I;
  if (is_letter(next, LETTER_J)) {
    return !again;
  }
  if (list->last != LETTER_H - 1 && !again) {
    return false;
  }
  *last_out = list->last + 1;
  return (is_letter(next, LETTER_I) && !again) ||
         (next == NULL && state->last_role == UND_ROLE_ITEM &&
          !und_lists_go_on_inside(flow, index, UND_LABEL_ROMAN) &&
          !und_label_in_text(flow, index, list->last + 1, reach));
}

static bool is_stray(const und_flow *flow, und_flow_state *state,
                     uint32_t index, und_reach *reach)
{
  und_count *list = innermost(state);
  uint32_t last;

  if (list == NULL || !is_letter(&flow->parts[index].label, LETTER_I) ||
      !is_stray_letter(flow, state, list, index, &last, reach)) {
    return false;
  }
  und_report_label(flow, index, UND_CHECK_ROMAN_VS_LETTER, list->last + 1);
  list->last = last;
  return true;
}

/// (a) after (a), with nothing after it: the second item of the list, not the
/// only one of another.
static bool is_first_twice(const und_flow *flow, und_flow_state *state,
                           uint32_t index, und_reach *reach)
{
  und_count *list = innermost(state);
  const und_label *label = &flow->parts[index].label;

  if (list == NULL || list->last != 1 || list->kind != label->kind ||
      (label->kind != UND_LABEL_LETTER && label->kind != UND_LABEL_CYRILLIC &&
       label->kind != UND_LABEL_ARABIC) ||
      label->value != 1 || state->last_role != UND_ROLE_ITEM ||
      state->last_end == UND_END_COLON ||
      next_label(flow, index, reach) != NULL || flow->parts[index].title_like ||
      und_lists_go_on_inside(flow, index, list->kind) ||
      und_label_in_text(flow, index, 2, reach)) {
    return false;
  }
  und_report_label(flow, index, UND_CHECK_LETTER_DUPLICATE, 2);
  list->last = 2;
  return true;
}

/// (b) and (b) where no list is open: the first stands for (a).
static bool is_second_twice(const und_flow *flow, und_flow_state *state,
                            uint32_t index, und_reach *reach)
{
  const und_label *label = &flow->parts[index].label;

  if (state->list_count > 0 || !is_letter(label, 2) ||
      !is_letter(next_label(flow, index, reach), 2)) {
    return false;
  }
  und_report_label(flow, index, UND_CHECK_LETTER_GAP, 1);
  state->lists[state->list_count++] =
    (und_count){.kind = UND_LABEL_LETTER, .last = 1};
  return true;
}

bool und_item_slips_take(const und_flow *flow, und_flow_state *state,
                         uint32_t index, und_reach *reach)
{
  return is_stray(flow, state, index, reach) ||
         opens_late(flow, state, index, reach) ||
         opens_as_letter(flow, state, index, reach) ||
         stands_for_numeral(flow, state, index) ||
         is_first_twice(flow, state, index, reach) ||
         is_second_twice(flow, state, index, reach);
}
