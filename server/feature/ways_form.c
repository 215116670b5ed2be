// SPDX-License-Identifier: MIT

#include "label_core.h"
#include "ways.h"

static und_slice label_of(const und_plan *plan, uint32_t index)
{
  return und_part_label(&plan->parts[index], plan->text);
}

static uint32_t label_start(const und_plan *plan, uint32_t index)
{
  return plan->parts[index].start + plan->parts[index].label_offset;
}

// A label is told where its form is one of two and the other one is right.
UND_WAY(brackets)
{
  und_slice label = label_of(plan, finding->part);
  uint32_t at = label_start(plan, finding->part);
  und_buffer becomes = {0};
  uint32_t start;
  uint32_t end;

  if (choice > 0) {
    return;
  }
  und_label_core_find(label, &start, &end);
  if (start > 0) {
    und_edits_add(&plan->edits, at, at + start, (und_slice){0});
    und_buffer_add(&becomes, und_slice_cut(label, start, label.size));
  } else {
    und_edits_add(&plan->edits, at, at, UND_SLICE("("));
    und_buffer_adds(&becomes, "(");
    und_buffer_add(&becomes, label);
  }
  und_plan_name(plan, UND_REPAIR_REPLACE, true, label,
                und_buffer_slice(&becomes));
  und_buffer_finish(&becomes);
}

/// The form that most numbers of paragraphs have.
static und_label_form usual_form(const und_plan *plan)
{
  uint32_t counts[UND_FORM_COUNT] = {0};
  und_label_form best = UND_FORM_STOP;

  for (uint32_t i = 0; i < plan->count; i++) {
    if (plan->parts[i].role == UND_ROLE_PARAGRAPH) {
      counts[plan->parts[i].label.form]++;
    }
  }
  for (unsigned i = 0; i < UND_FORM_COUNT; i++) {
    best = counts[i] > counts[best] ? (und_label_form)i : best;
  }
  return best;
}

UND_WAY(number_form)
{
  static const char *const ends[UND_FORM_COUNT] = {[UND_FORM_STOP] = ".",
                                                   [UND_FORM_HALF] = ")",
                                                   [UND_FORM_DASH] = " -",
                                                   [UND_FORM_DASH_GLUED] = "-"};
  const und_part *part = &plan->parts[finding->part];
  und_slice label = label_of(plan, finding->part);
  const char *mark = ends[usual_form(plan)];
  und_buffer becomes = {0};
  uint32_t at = label_start(plan, finding->part);
  uint32_t start;
  uint32_t end;

  if (choice > 0 || mark == NULL) {
    return;
  }
  und_label_core_find(label, &start, &end);
  und_buffer_adds(&becomes, mark);
  if (part->text_offset == part->label_offset + part->label_size) {
    und_buffer_adds(&becomes, " ");
  }
  und_edits_add(&plan->edits, at + end, at + label.size,
                und_buffer_slice(&becomes));
  becomes.size = 0;
  und_buffer_add(&becomes, und_slice_cut(label, start, end));
  und_buffer_adds(&becomes, mark);
  und_plan_name(plan, UND_REPAIR_REPLACE, true, label,
                und_buffer_slice(&becomes));
  und_buffer_finish(&becomes);
}

// One is told for all, so all are repaired.
UND_WAY(latin)
{
  (void)finding;
  for (uint32_t i = 0; choice == 0 && i < plan->count; i++) {
    const und_part *part = &plan->parts[i];
    und_slice label = label_of(plan, i);
    und_label like = {.kind = UND_LABEL_LETTER, .value = part->label.latin};
    und_buffer letters = {0};
    uint32_t start;
    uint32_t end;

    if (part->role != UND_ROLE_ITEM || part->label.kind != UND_LABEL_CYRILLIC ||
        like.value == 0) {
      continue;
    }
    und_label_core_find(label, &start, &end);
    und_label_write_value(&like, &letters);
    und_edits_add(&plan->edits, label_start(plan, i) + start,
                  label_start(plan, i) + end, und_buffer_slice(&letters));
    und_buffer_finish(&letters);
    und_plan_name(plan, UND_REPAIR_LATIN, true, (und_slice){0}, (und_slice){0});
  }
}

/// What stands before colons in the text: nothing, or the blank that French
/// puts there, of whatever sort the draft uses.
static und_slice colon_blank(const und_plan *plan)
{
  static const und_slice blanks[] = {{"\u202f:", 4}, {"\u00a0:", 3}, {" :", 2}};

  for (uint32_t at = 0; at + 4 <= plan->text.size; at++) {
    for (size_t i = 0; i < sizeof blanks / sizeof blanks[0]; i++) {
      if (und_slice_starts(und_slice_cut(plan->text, at, at + 4), blanks[i])) {
        return und_slice_cut(blanks[i], 0, blanks[i].size - 1);
      }
    }
  }
  return UND_SLICE("\u00a0");
}

UND_WAY(colon)
{
  und_buffer becomes = {0};

  if (choice > 0) {
    return;
  }
  if (und_document_language(plan->document) == UND_FR) {
    und_buffer_add(&becomes, colon_blank(plan));
  }
  und_buffer_adds(&becomes, ":");
  und_plan_replace(plan, finding, und_buffer_slice(&becomes));
  und_buffer_finish(&becomes);
}

UND_WAY(semicolon)
{
  if (choice == 0) {
    und_plan_replace(plan, finding, UND_SLICE(";"));
  }
}

UND_WAY(no_stop)
{
  if (choice == 0) {
    und_edits_add(&plan->edits, finding->start, finding->end, (und_slice){0});
    und_plan_name(plan, UND_REPAIR_REMOVE_STOP, true, (und_slice){0},
                  (und_slice){0});
  }
}

UND_WAY(final_stop)
{
  uint32_t end = und_part_end(&plan->parts[finding->part]);
  bool chinese = und_document_language(plan->document) == UND_ZH;
  und_slice stop = chinese ? UND_SLICE("\u3002") : UND_SLICE(".");

  if (choice == 0) {
    und_edits_add(&plan->edits, end, end, stop);
    und_plan_name(plan, UND_REPAIR_INSERT, true, (und_slice){0}, stop);
  }
}
