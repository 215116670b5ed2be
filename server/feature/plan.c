// SPDX-License-Identifier: MIT

#include "plan.h"

#include "carry.h"
#include "label_core.h"
#include "und/base/search.h"

void und_plan_begin(und_plan *plan, und_document *document)
{
  *plan = (und_plan){.document = document};
  plan->parts = und_document_parts(document, &plan->count);
  plan->text = und_text_slice(und_document_text(document));
}

/// The place of `part` in the moves, whether it is there or not.
static uint32_t place_of(const und_plan *plan, uint32_t part)
{
  uint32_t low;

  UND_SEARCH(low, plan->moves.count, plan->moves.items[low].part < part);
  return low;
}

const und_move *und_plan_move(const und_plan *plan, uint32_t part)
{
  uint32_t at = place_of(plan, part);

  return at < plan->moves.count && plan->moves.items[at].part == part
           ? &plan->moves.items[at]
           : NULL;
}

void und_plan_add(und_plan *plan, und_move move)
{
  uint32_t at = place_of(plan, move.part);

  if (at < plan->moves.count && plan->moves.items[at].part == move.part) {
    return;
  }
  UND_PUSH(&plan->moves, move);
  memmove(plan->moves.items + at + 1, plan->moves.items + at,
          (plan->moves.count - 1 - at) * sizeof move);
  plan->moves.items[at] = move;
}

void und_plan_name(und_plan *plan, und_repair_title title, bool preferred,
                   und_slice was, und_slice becomes)
{
  und_free(plan->was);
  und_free(plan->becomes);
  plan->title = (uint8_t)title;
  plan->preferred = preferred;
  plan->was = und_copy(was);
  plan->becomes = und_copy(becomes);
}

void und_plan_replace(und_plan *plan, const und_finding *finding,
                      und_slice becomes)
{
  und_edits_add(&plan->edits, finding->start, finding->end, becomes);
  und_plan_name(plan, becomes.size > 0 ? UND_REPAIR_REPLACE : UND_REPAIR_REMOVE,
                true, und_slice_cut(plan->text, finding->start, finding->end),
                becomes);
}

bool und_plan_is_empty(const und_plan *plan)
{
  return plan->moves.count == 0 && plan->edits.items.count == 0;
}

/// Arabic lists may write heh with a tatweel, so that it is not read as a
/// figure: what the draft does elsewhere is kept.
static bool stretches_heh(und_slice text)
{
  static const char stretched[] = "\u0647\u0640)";

  for (uint32_t at = 0; at + sizeof stretched - 1 <= text.size; at++) {
    const char *found = memchr(text.data + at, stretched[0], text.size - at);

    if (found == NULL) {
      return false;
    }
    at = (uint32_t)(found - text.data);
    if (und_slice_starts(und_slice_cut(text, at, text.size),
                         und_slice_from(stretched))) {
      return true;
    }
  }
  return false;
}

/// Is ㈠ what labels like that of the part `index` are up to ten? After ㈩
/// comes (十一).
static bool is_circled(const und_plan *plan, uint32_t index)
{
  for (uint32_t i = index; i > 0; i--) {
    const und_label *label = &plan->parts[i - 1].label;

    if (label->kind == UND_LABEL_IDEOGRAPH) {
      return label->form == UND_FORM_PLAIN;
    }
  }
  return false;
}

/// Append what is to stand in the label instead of its bytes from `*start_out`
/// up to `*end_out`. Returns false if there is no such label.
static bool write_change(const und_plan *plan, const und_move *move,
                         und_buffer *out, uint32_t *start_out,
                         uint32_t *end_out)
{
  und_slice label = und_part_label(&plan->parts[move->part], plan->text);
  und_slice core;
  uint32_t before = out->size;

  und_label_core_find(label, start_out, end_out);
  core = und_slice_cut(label, *start_out, *end_out);
  if (move->kind == UND_LABEL_IDEOGRAPH && move->value <= 10 &&
      is_circled(plan, move->part)) {
    core = UND_SLICE("\u3220");
    *start_out = 0;
    *end_out = label.size;
  }
  if (!und_label_core_write(core, move->kind, move->value, move->bis, out)) {
    return false;
  }
  und_slice written = und_slice_cut(und_buffer_slice(out), before, out->size);

  if (und_slice_equal(written, UND_SLICE("\u0647")) &&
      stretches_heh(plan->text)) {
    und_buffer_adds(out, "\u0640");
  }
  return true;
}

bool und_plan_write_label(const und_plan *plan, const und_move *move,
                          und_buffer *out)
{
  und_slice label = und_part_label(&plan->parts[move->part], plan->text);
  und_buffer value = {0};
  uint32_t start;
  uint32_t end;
  bool written = write_change(plan, move, &value, &start, &end);

  if (written) {
    und_buffer_add(out, und_slice_cut(label, 0, start));
    und_buffer_add(out, und_buffer_slice(&value));
    und_buffer_add(out, und_slice_cut(label, end, label.size));
  }
  und_buffer_finish(&value);
  return written;
}

static void edit_label(und_plan *plan, const und_move *move)
{
  const und_part *part = &plan->parts[move->part];
  uint32_t at = part->start + part->label_offset;
  uint32_t start;
  uint32_t end;
  und_buffer value = {0};

  if (write_change(plan, move, &value, &start, &end)) {
    und_edits_add(&plan->edits, at + start, at + end, und_buffer_slice(&value));
  }
  und_buffer_finish(&value);
}

void und_plan_settle(und_plan *plan, und_repair_extent extent,
                     und_repair *repair_out)
{
  *repair_out = (und_repair){.title = plan->title,
                             .preferred = plan->preferred,
                             .was = plan->was,
                             .becomes = plan->becomes,
                             .complete = extent == UND_REPAIR_COMPLETE};
  for (uint32_t i = 0; i < plan->moves.count; i++) {
    edit_label(plan, &plan->moves.items[i]);
    UND_PUSH(&repair_out->moved, plan->moves.items[i].part);
  }
  if (extent == UND_REPAIR_COMPLETE && plan->moves.count > 0) {
    und_carry(plan);
  }
  und_edits_settle(&plan->edits, plan->text);
  repair_out->edits = plan->edits;
  plan->edits = (und_edits){0};
  plan->was = NULL;
  plan->becomes = NULL;
  und_plan_finish(plan);
}

void und_plan_finish(und_plan *plan)
{
  und_free(plan->moves.items);
  und_edits_finish(&plan->edits);
  und_free(plan->was);
  und_free(plan->becomes);
  plan->moves.items = NULL;
  plan->moves.count = 0;
  plan->moves.capacity = 0;
  plan->was = NULL;
  plan->becomes = NULL;
}
