// SPDX-License-Identifier: MIT

#include "items.h"

#include "item_slips.h"
#include "labels.h"
#include "lists.h"

// One way to read a label: i) is the ninth letter and the first roman.
typedef struct {
  uint8_t kind;
  uint32_t value;
} reading;

// As a numeral, l) would be the fiftieth item and c) the hundredth: no list is
// that long. i) some letters away from where a list stands begins the numerals
// of a deeper one.
enum { READINGS = 3, FAR = 50, NEAR = 4 };

static unsigned readings_of(const und_label *label, reading *readings)
{
  unsigned count = 0;

  if (label->kind == UND_LABEL_CYRILLIC && label->latin > 0) {
    readings[count++] = (reading){UND_LABEL_LETTER, label->latin};
  }
  if (label->value > 0) {
    readings[count++] = (reading){label->kind, label->value};
  }
  if (label->roman > 0 && label->roman < FAR &&
      (label->kind == UND_LABEL_LETTER || label->kind == UND_LABEL_THIRD)) {
    readings[count++] = (reading){UND_LABEL_ROMAN, label->roman};
  }
  return count;
}

uint32_t und_items_value(const und_label *label, uint8_t kind)
{
  reading readings[READINGS];
  unsigned count = readings_of(label, readings);

  for (unsigned i = 0; i < count; i++) {
    if (readings[i].kind == kind) {
      return readings[i].value;
    }
  }
  return 0;
}

/// Does `label` go on with one of the `count` lists from `lists` on?
static bool goes_on(const und_count *lists, size_t count,
                    const und_label *label)
{
  for (size_t i = 0; i < count; i++) {
    if (und_count_fits(&lists[i], und_items_value(label, lists[i].kind))) {
      return true;
    }
  }
  return false;
}

/// The next item of the list before its paragraph ends, a list around it goes
/// on or another one begins; or 0.
static uint32_t next_item(const und_flow *flow, const und_flow_state *state,
                          uint32_t index, const und_count *list,
                          und_reach *reach)
{
  size_t around = (size_t)(list - state->lists);

  for (uint32_t i = index + 1; i < flow->count; i++) {
    const und_part *part = &flow->parts[i];

    und_reach_ahead(reach, i + 1);
    if (part->shape == UND_SHAPE_NUMBERED || part->shape == UND_SHAPE_HEADING) {
      return 0;
    }
    if (part->shape == UND_SHAPE_SUB) {
      uint32_t value = und_items_value(&part->label, list->kind);
      bool numeral = part->label.kind == UND_LABEL_LETTER &&
                     part->label.roman > 0 && list->kind != UND_LABEL_ROMAN &&
                     value > list->last + NEAR;

      if (goes_on(state->lists, around, &part->label)) {
        return 0;
      }
      if (value > 0 && !numeral) {
        return value > 1 ? value : 0;
      }
    }
  }
  und_reach_ahead(reach, flow->count + 1);
  return 0;
}

static void close_below(und_flow_state *state, uint8_t count)
{
  memset(&state->lists[count], 0,
         (size_t)(UND_LISTS - count) * sizeof state->lists[0]);
  state->list_count = count;
}

/// Go on with the innermost list that one of the readings fits.
static bool resume_list(und_flow_state *state, const und_label *label)
{
  for (uint8_t i = state->list_count; i > 0; i--) {
    und_count *list = &state->lists[i - 1];
    uint32_t value = und_items_value(label, list->kind);

    if (value > 0 && und_count_fits(list, value)) {
      close_below(state, i);
      list->last = value;
      list->swapped = false;
      return true;
    }
  }
  return false;
}

/// Open a list whose first label this is. A list of the same kind that is open
/// ends: the new one stands beside it.
static bool open_list(und_flow_state *state, const und_label *label)
{
  reading readings[READINGS];
  unsigned count = readings_of(label, readings);

  for (unsigned r = 0; r < count; r++) {
    if (readings[r].value != 1) {
      continue;
    }
    for (uint8_t i = 0; i < state->list_count; i++) {
      if (state->lists[i].kind == readings[r].kind) {
        close_below(state, i);
      }
    }
    if (state->list_count == UND_LISTS) {
      close_below(state, UND_LISTS - 1);
    }
    state->lists[state->list_count++] =
      (und_count){.kind = readings[r].kind, .last = 1};
    return true;
  }
  return false;
}

/// The open list, innermost first, of a kind that the label can be read as.
static und_count *list_of(und_flow_state *state, const und_label *label)
{
  for (uint8_t i = state->list_count; i > 0; i--) {
    und_count *list = &state->lists[i - 1];

    if (und_items_value(label, list->kind) > 0 ||
        (label->mixed && list->kind == UND_LABEL_LETTER)) {
      return list;
    }
  }
  return NULL;
}

static und_check check_of(const und_count *list, und_fault fault, bool agenda)
{
  if (agenda) {
    return UND_CHECK_AGENDA_NUMBERING;
  }
  if (list->kind == UND_LABEL_ROMAN || list->kind == UND_LABEL_QUOTED ||
      list->kind == UND_LABEL_IDEOGRAPH) {
    return UND_CHECK_ROMAN_ORDER;
  }
  return fault == UND_FAULT_DUPLICATE ? UND_CHECK_LETTER_DUPLICATE
                                      : UND_CHECK_LETTER_GAP;
}

/// ab) after aa), mn): letters that differ have no place. After z, the letter
/// doubles; who goes on ab, ac … is told once.
static void take_mixed(const und_flow *flow, und_count *list, uint32_t index)
{
  uint32_t expected = list->last + 1;

  if (list->last >= 26 && list->spread) {
    list->last = expected;
    return;
  }
  list->spread = list->last >= 26;
  und_report_label(flow, index,
                   list->last >= 26 ? UND_CHECK_LETTER_AFTER_Z
                                    : UND_CHECK_LETTER_MIXED,
                   expected);
  list->last = expected;
}

/// A label that neither goes on nor begins a list.
static void take_fault(const und_flow *flow, und_flow_state *state,
                       uint32_t index, bool agenda, und_reach *reach)
{
  const und_label *label = &flow->parts[index].label;
  und_count *list = list_of(state, label);

  if (list == NULL) { // a list that begins late, or a kind unknown here
    if (label->value > 0 && state->list_count < UND_LISTS) {
      if (label->value == 2 && state->list_count == 0 &&
          state->last_end == UND_END_COLON &&
          (label->kind == UND_LABEL_LETTER || label->kind == UND_LABEL_ROMAN ||
           label->kind == UND_LABEL_ARABIC)) {
        und_report_label(
          flow, index,
          agenda ? UND_CHECK_AGENDA_NUMBERING : UND_CHECK_LETTER_GAP, 1);
      }
      state->lists[state->list_count++] =
        (und_count){.kind = label->kind, .last = label->value, .late = true};
    }
    return;
  }
  close_below(state, (uint8_t)(list - state->lists + 1));
  if (label->mixed) {
    take_mixed(flow, list, index);
    return;
  }
  uint32_t expected = list->last + 1;
  uint32_t value = und_items_value(label, list->kind);
  uint32_t next = next_item(flow, state, index, list, reach);
  bool repeated = value == list->last && next == 0; // the list's last letter
  bool sure =
    (repeated || und_count_confirms(list, value, next)) && !list->late;
  und_fault fault = und_count_take(list, value, next);

  if (fault != UND_FAULT_NONE && sure &&
      !(fault == UND_FAULT_GAP &&
        und_label_in_text(flow, index, expected, reach))) {
    und_report_label(flow, index, check_of(list, fault, agenda), expected);
  }
}

/// A first а) is read as the Latin letter that it looks like; б) after it tells
/// that the list goes by the Russian alphabet.
static void learn_alphabet(und_flow_state *state, const und_label *label)
{
  if (label->kind != UND_LABEL_CYRILLIC || label->latin > 0) {
    return;
  }
  for (uint8_t i = state->list_count; i > 0; i--) {
    und_count *list = &state->lists[i - 1];

    if (list->kind == UND_LABEL_LETTER && list->last == 1) {
      list->kind = UND_LABEL_CYRILLIC;
      return;
    }
  }
}

uint8_t und_items_take(const und_flow *flow, und_flow_state *state,
                       uint32_t index, bool agenda, und_reach *reach)
{
  const und_label *label = &flow->parts[index].label;

  learn_alphabet(state, label);
  if (und_item_slips_take(flow, state, index, reach)) {
    // told
  } else if (!und_item_opens_numerals(flow, state, index, reach) &&
             resume_list(state, label)) {
    // goes on
  } else if (open_list(state, label)) {
    if (!agenda) {
      und_lists_opened(flow, state, index, reach);
    }
  } else {
    take_fault(flow, state, index, agenda, reach);
  }
  return state->list_count > 0 ? state->list_count : 1;
}
