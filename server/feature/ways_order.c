// SPDX-License-Identifier: MIT

#include "label_core.h"
#include "sequence.h"
#include "ways.h"

static und_slice label_of(const und_plan *plan, uint32_t index)
{
  return und_part_label(&plan->parts[index], plan->text);
}

static void name_move(und_plan *plan, const und_move *move,
                      und_repair_title title, bool preferred)
{
  und_slice was = und_part_label(&plan->parts[move->part], plan->text);
  und_buffer becomes = {0};

  if (und_plan_write_label(plan, move, &becomes)) {
    und_plan_name(plan, title, preferred, und_label_core_trim(was),
                  und_label_core_trim(und_buffer_slice(&becomes)));
  }
  und_buffer_finish(&becomes);
}

/// Are the first two moves an exchange of two labels, and all?
static bool is_exchange(const und_plan *plan, uint32_t from, uint8_t kind)
{
  const und_move *moves = plan->moves.items + from;
  const und_part *parts = plan->parts;

  return plan->moves.count - from == 2 &&
         moves[0].value ==
           und_sequence_value(&parts[moves[1].part].label, kind) &&
         moves[1].value ==
           und_sequence_value(&parts[moves[0].part].label, kind);
}

static bool is_lettered(const und_part *part)
{
  return part->role != UND_ROLE_PARAGRAPH && part->shape == UND_SHAPE_SUB;
}

UND_WAY(count)
{
  uint8_t kind = und_sequence_kind(plan, finding->part, finding->expected);
  uint32_t before = plan->moves.count;
  uint32_t from = 0;

  if (finding->expected == 0 || und_plan_move(plan, finding->part) != NULL) {
    return;
  }
  und_sequence_count(plan, finding->part, finding->expected, kind);
  while (plan->moves.items[from].part != finding->part) {
    from++;
  }
  bool many = plan->moves.count > before + 1;
  bool exchange = before == 0 && is_exchange(plan, 0, kind);

  if (choice == 1) { // alone
    plan->moves.count = many && !exchange ? 1 : 0;
    if (plan->moves.count > 0) {
      name_move(plan, plan->moves.items, UND_REPAIR_REPLACE, false);
    }
    return;
  }
  und_repair_title title = exchange ? UND_REPAIR_EXCHANGE
                           : !many  ? UND_REPAIR_REPLACE
                           : is_lettered(&plan->parts[finding->part])
                             ? UND_REPAIR_RELETTER
                             : UND_REPAIR_RENUMBER;

  // (i) after (g) may be a numeral in the wrong place: a person has to look.
  name_move(plan, &plan->moves.items[from], title,
            finding->check != UND_CHECK_ROMAN_VS_LETTER);
}

UND_WAY(bis)
{
  uint32_t before = und_sequence_before(plan, finding->part);

  if (before == UND_NO_PART || choice > 0) {
    return;
  }
  uint32_t value = plan->parts[before].label.value;
  uint8_t bis = plan->parts[before].label.bis;

  for (uint32_t i = finding->part; i < plan->count; i++) {
    const und_part *part = &plan->parts[i];

    if (part->role != UND_ROLE_PARAGRAPH) {
      continue;
    }
    if (part->label.value != value || part->label.bis == 0) {
      break;
    }
    bis = bis == 0 ? 2 : (uint8_t)(bis + 1);
    if (part->label.bis == bis) {
      break;
    }
    und_plan_add(plan, (und_move){i, value, bis, UND_LABEL_NUMBER});
  }
  const und_move *first = und_plan_move(plan, finding->part);

  if (first != NULL) {
    name_move(plan, first, UND_REPAIR_REPLACE, true);
  }
}

UND_WAY(degree)
{
  const und_part *first = &plan->parts[finding->part];

  if (choice > 0) {
    return;
  }
  for (uint32_t i = finding->part; i < plan->count; i++) {
    const und_part *part = &plan->parts[i];

    if (i > finding->part &&
        (part->role == UND_ROLE_PARAGRAPH || part->role == UND_ROLE_HEADING ||
         (part->role == UND_ROLE_ITEM && part->level < first->level))) {
      break;
    }
    if (part->role == UND_ROLE_ITEM && part->level == first->level &&
        part->label.kind == first->label.kind) {
      und_plan_add(plan, (und_move){i, part->label.value, 0, UND_LABEL_ROMAN});
    }
  }
  const und_move *move = und_plan_move(plan, finding->part);

  if (move != NULL) {
    name_move(plan, move, UND_REPAIR_RELETTER, false);
  }
}

/// The numbered paragraph before the part `index`, or UND_NO_PART.
static uint32_t numbered_before(const und_plan *plan, uint32_t index)
{
  for (uint32_t i = index; i > 0; i--) {
    if (plan->parts[i - 1].role == UND_ROLE_PARAGRAPH) {
      return i - 1;
    }
  }
  return UND_NO_PART;
}

/// The numbered paragraph after the part `index`, or UND_NO_PART.
static uint32_t numbered_after(const und_plan *plan, uint32_t index)
{
  for (uint32_t i = index + 1; i < plan->count; i++) {
    if (plan->parts[i].role == UND_ROLE_PARAGRAPH) {
      return i;
    }
  }
  return UND_NO_PART;
}

// Where its number is missing it gets that one. Else it may go on with the
// paragraph before as well, and a person has to look.
UND_WAY(number)
{
  uint32_t before = numbered_before(plan, finding->part);
  uint32_t next = numbered_after(plan, finding->part);
  uint32_t at = plan->parts[finding->part].start;
  und_buffer label = {0};

  if (choice > 0 || before == UND_NO_PART) {
    return;
  }
  const und_part *like = &plan->parts[before];
  uint32_t value = like->label.value + 1;
  uint32_t after = next != UND_NO_PART ? plan->parts[next].label.value : 0;

  und_plan_write_label(plan, &(und_move){before, value, 0, UND_LABEL_NUMBER},
                       &label);
  und_plan_name(plan, UND_REPAIR_INSERT, after == value + 1, (und_slice){0},
                und_label_core_trim(und_buffer_slice(&label)));
  und_buffer_add(
    &label, und_slice_cut(plan->text,
                          like->start + like->label_offset + like->label_size,
                          like->start + like->text_offset));
  und_edits_add(&plan->edits, at, at, und_buffer_slice(&label));
  if (after == value) {
    und_sequence_count(plan, next, value + 1, UND_LABEL_NUMBER);
  }
  und_buffer_finish(&label);
}

static void remove_label(und_plan *plan, uint32_t index)
{
  const und_part *part = &plan->parts[index];

  und_edits_add(&plan->edits, part->start + part->label_offset,
                part->start + part->text_offset, (und_slice){0});
}

UND_WAY(unlabel)
{
  const und_part *part = &plan->parts[finding->part];

  if (choice == 0) {
    remove_label(plan, finding->part);
    und_plan_name(plan, UND_REPAIR_REMOVE_LABEL, true,
                  und_label_core_trim(und_part_label(part, plan->text)),
                  (und_slice){0});
  }
}

/// Does a numbered paragraph of the same resolution stand before the part
/// `index`?
static bool has_company(const und_plan *plan, uint32_t index)
{
  for (uint32_t i = index; i > 0; i--) {
    uint8_t role = plan->parts[i - 1].role;

    if (role == UND_ROLE_PARAGRAPH || role == UND_ROLE_BODY ||
        role == UND_ROLE_HEADING) {
      return role == UND_ROLE_PARAGRAPH;
    }
  }
  return false;
}

// 1. 1.: the second is not single, it has the wrong number.
UND_WAY(unlabel_single)
{
  if (!has_company(plan, finding->part)) {
    und_way_unlabel(plan, finding, choice);
  }
}

// One number is told for all of the summary.
UND_WAY(unlabel_all)
{
  for (uint32_t i = finding->part; choice == 0 && i < plan->count; i++) {
    const und_part *part = &plan->parts[i];

    if (part->role == UND_ROLE_HEADING) {
      break;
    }
    if (part->role == UND_ROLE_PARAGRAPH) {
      remove_label(plan, i);
      und_plan_name(plan,
                    i == finding->part ? UND_REPAIR_REMOVE_LABEL
                                       : UND_REPAIR_REMOVE_LABELS,
                    true, und_label_core_trim(label_of(plan, finding->part)),
                    (und_slice){0});
    }
  }
}
