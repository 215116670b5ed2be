// SPDX-License-Identifier: MIT

#include "ways.h"

// A mark with those that stand before it, parted by commas: 1,2.
typedef struct {
  uint32_t start;
  uint32_t end;
  uint32_t before; ///< where the mark before it ends, or 0
} group;

static bool is_comma(und_slice between)
{
  return und_slice_equal(between, UND_SLICE(",")) ||
         und_slice_equal(between, UND_SLICE(", "));
}

static group find_group(const und_plan *plan, const und_finding *finding)
{
  uint32_t count;
  const und_note_call *calls =
    und_document_note_calls(plan->document, finding->part, &count);
  uint32_t base = plan->parts[finding->part].start;
  group g = {finding->start, finding->end, 0};

  for (uint32_t i = count; i > 0; i--) {
    const und_note_call *call = &calls[i - 1];

    if (base + call->start >= g.start || call->bare || call->stars > 0) {
      continue;
    }
    g.before = g.before > 0 ? g.before : base + call->end;
    if (!is_comma(und_slice_cut(plan->text, base + call->end, g.start))) {
      break;
    }
    g.start = base + call->start;
  }
  return g;
}

static bool is_punctuation(const und_plan *plan, uint32_t at)
{
  return at < plan->text.size && memchr(",.;:", plan->text.data[at], 4) != NULL;
}

/// The size of the blank that ends before `at`.
static uint32_t blank_before(const und_plan *plan, uint32_t at)
{
  static const und_slice blanks[] = {{" ", 1}, {"\u00a0", 2}, {"\u202f", 3}};

  for (size_t i = 0; i < sizeof blanks / sizeof blanks[0]; i++) {
    uint32_t size = blanks[i].size;

    if (at >= size &&
        und_slice_equal(und_slice_cut(plan->text, at - size, at), blanks[i])) {
      return size;
    }
  }
  return 0;
}

static void name(und_plan *plan, const und_finding *finding,
                 und_repair_title title, und_slice becomes)
{
  und_plan_name(plan, title, true,
                und_slice_cut(plan->text, finding->start, finding->end),
                becomes);
}

UND_WAY(mark_after)
{
  group g = find_group(plan, finding);
  uint32_t end = g.end;

  while (is_punctuation(plan, end)) {
    end++;
  }
  if (choice > 0 || end == g.end) {
    return;
  }
  und_slice marks = und_slice_cut(plan->text, g.end, end);

  und_edits_add(&plan->edits, g.start - blank_before(plan, g.start), g.start,
                marks);
  und_edits_add(&plan->edits, g.end, end, (und_slice){0});
  name(plan, finding, UND_REPAIR_MOVE_AFTER, marks);
}

UND_WAY(mark_before)
{
  group g = find_group(plan, finding);
  uint32_t start = g.start;

  while (start > 0 && is_punctuation(plan, start - 1)) {
    start--;
  }
  if (choice > 0 || start == g.start || is_punctuation(plan, g.end)) {
    return;
  }
  start -= blank_before(plan, start); // that of "; ", which goes along
  und_slice marks = und_slice_cut(plan->text, start, g.start);

  und_edits_add(&plan->edits, start, g.start, (und_slice){0});
  und_edits_add(&plan->edits, g.end, g.end, marks);
  name(plan, finding, UND_REPAIR_MOVE_BEFORE, marks);
}

UND_WAY(mark_close)
{
  uint32_t start = finding->start;

  while (start > 0 && plan->text.data[start - 1] == ' ') {
    start--;
  }
  if (choice == 0) {
    und_edits_add(&plan->edits, start, finding->start, (und_slice){0});
    name(plan, finding, UND_REPAIR_REMOVE_SPACE, (und_slice){0});
  }
}

UND_WAY(mark_comma)
{
  group g = find_group(plan, finding);

  if (choice == 0 && g.before > 0) {
    und_edits_add(&plan->edits, g.before, finding->start, UND_SLICE(","));
    name(plan, finding, UND_REPAIR_INSERT, UND_SLICE(","));
  }
}
