// SPDX-License-Identifier: MIT

#include "settle.h"

#include "flaws.h"
#include "notes.h"

// How many parts a run has, and how many at most before it is cut.
enum { RUN = 48 };

void und_settled_finish(und_settled *settled)
{
  und_free(settled->runs.items);
  und_free(settled->states.items);
  und_free(settled->flow.items);
  und_free(settled->notes.items);
  und_free(settled->forms.items);
  und_free(settled->marks.items);
  und_free(settled->titles.items);
  *settled = (und_settled){0};
}

// A pass of the flow over a stretch of parts.
typedef struct {
  und_flow flow;
  und_flow_state state;
  UND_ARRAY(und_run) runs; ///< that the pass made
  UND_ARRAY(und_flow_state) states;
  und_flaws flaws;
  und_title_marks marks;
  uint32_t at;
  und_splice fresh; ///< parts that have no role yet
  bool
    roles_changed; ///< a part became or ceased to be one that notes matter to
} pass;

static bool matters_to_notes(const und_part *part)
{
  return part->role == UND_ROLE_NOTE || part->calls;
}

/// Take the number and the role of a part into a hash of all of them.
static uint64_t hash_label(uint64_t hash, const und_part *part)
{
  const und_label *label = &part->label;
  uint64_t value = part->role | (uint64_t)part->level << 8;

  if (part->label_size > 0) {
    value |= (uint64_t)label->value << 32 | (uint64_t)label->kind << 16 |
             (uint64_t)label->bis << 24;
    value ^= (uint64_t)label->roman << 20;
  }
  return (hash ^ value) * 1099511628211U;
}

/// One run of parts, up to `limit`.
static void make_run(pass *p, uint32_t limit)
{
  uint32_t start = p->at;
  und_reach reach = {start, start};
  und_forms forms = {0};
  uint64_t labels = 0;

  UND_PUSH(&p->states, p->state);
  while (p->at < limit && p->at - start < RUN) {
    und_part *part = &p->flow.parts[p->at];
    uint8_t role = part->role;

    und_flow_step(&p->flow, &p->state, p->at, &reach);
    bool fresh =
      p->at >= p->fresh.from && p->at < p->fresh.from + p->fresh.added;

    p->roles_changed |= !fresh && role != part->role &&
                        (role == UND_ROLE_NOTE || matters_to_notes(part));
    und_forms_count(&forms, part);
    labels = hash_label(labels, part);
    if (part->role == UND_ROLE_HEADING || part->role == UND_ROLE_BODY) {
      UND_PUSH(&p->marks, und_titles_mark(part, p->at, p->state.continued));
    }
    p->at++;
  }
  UND_PUSH(&p->runs, (und_run){p->at - start, reach.after - start,
                               start - reach.first, forms, labels});
}

static void finish_pass(pass *p)
{
  und_free(p->runs.items);
  und_free(p->states.items);
  und_free(p->flaws.items);
  und_free(p->marks.items);
}

/// The runs that a splice touches, in parts as they were: `*first_out` is the
/// first whose answers looked at a part from `from` on.
static uint32_t first_affected(const und_settled *settled, uint32_t from,
                               uint32_t *start_out)
{
  uint32_t start = 0;

  for (uint32_t i = 0; i < settled->runs.count; i++) {
    const und_run *run = &settled->runs.items[i];

    if (start + run->ahead > from) {
      *start_out = start;
      return i;
    }
    start += run->count;
  }
  // Behind everything: the last run takes what was appended.
  if (settled->runs.count > 0) {
    *start_out = start - settled->runs.items[settled->runs.count - 1].count;
    return settled->runs.count - 1;
  }
  *start_out = 0;
  return 0;
}

/// From the run `run` on, does an answer look back to before `limit`?
static bool looks_back(const und_settled *settled, uint32_t run, uint32_t start,
                       uint32_t limit)
{
  for (uint32_t i = run; i < settled->runs.count; i++) {
    if (start - settled->runs.items[i].back < limit &&
        settled->runs.items[i].back > 0) {
      return true;
    }
    start += settled->runs.items[i].count;
  }
  return false;
}

/// Put the pass's runs in the place of the old ones from `first` up to `after`.
static void put_runs(und_settled *settled, const pass *p, uint32_t first,
                     uint32_t after)
{
  uint32_t tail = settled->runs.count - after;
  uint32_t count = first + p->runs.count + tail;

  UND_RESERVE(&settled->runs, count);
  UND_RESERVE(&settled->states, count);
  if (tail > 0 && first + p->runs.count != after) {
    memmove(settled->runs.items + first + p->runs.count,
            settled->runs.items + after, tail * sizeof(und_run));
    memmove(settled->states.items + first + p->runs.count,
            settled->states.items + after, tail * sizeof(und_flow_state));
  }
  if (p->runs.count > 0) {
    memcpy(settled->runs.items + first, p->runs.items,
           p->runs.count * sizeof(und_run));
    memcpy(settled->states.items + first, p->states.items,
           p->runs.count * sizeof(und_flow_state));
  }
  settled->runs.count = settled->states.count = count;
}

/// Are the marks from `from` on those of `fresh`?
static bool same_marks(const und_title_marks *marks, uint32_t from,
                       const und_title_marks *fresh)
{
  for (uint32_t i = 0; i < fresh->count; i++) {
    const und_title_mark *a = &marks->items[from + i];
    const und_title_mark *b = &fresh->items[i];

    if (a->part != b->part || a->kind != b->kind || a->rank != b->rank ||
        a->first != b->first) {
      return false;
    }
  }
  return true;
}

/// Put `fresh` in the place of the marks of the parts from `start` up to `end`
/// as they were; those behind move by `growth` parts. Returns whether all marks
/// are what they were.
static bool put_marks(und_title_marks *marks, const und_title_marks *fresh,
                      uint32_t start, uint32_t end, int64_t growth)
{
  uint32_t from = 0;

  while (from < marks->count && marks->items[from].part < start) {
    from++;
  }
  uint32_t to = from;

  while (to < marks->count && marks->items[to].part < end) {
    to++;
  }
  uint32_t tail = marks->count - to;

  if (growth == 0 && to - from == fresh->count &&
      same_marks(marks, from, fresh)) {
    return true;
  }
  UND_RESERVE(marks, from + fresh->count + tail);
  if (tail > 0) {
    memmove(marks->items + from + fresh->count, marks->items + to,
            tail * sizeof marks->items[0]);
  }
  if (fresh->count > 0) {
    memcpy(marks->items + from, fresh->items,
           fresh->count * sizeof fresh->items[0]);
  }
  marks->count = from + fresh->count + tail;
  for (uint32_t i = from + fresh->count; i < marks->count; i++) {
    marks->items[i].part = (uint32_t)(marks->items[i].part + growth);
  }
  return false;
}

/// Headings that stand alone are looked for among all headings, and only where
/// these changed.
static void settle_titles(und_settled *settled, const und_flow *flow)
{
  und_flow with = *flow;

  settled->titles.count = 0;
  with.flaws = &settled->titles;
  und_titles_lone(&with, settled->marks.items, settled->marks.count);
}

static void settle_notes(und_settled *settled, const und_flow *flow)
{
  und_flow with = *flow;

  settled->notes.count = 0;
  with.flaws = &settled->notes;
  settled->bare_notes = und_notes_match(&with);
}

/// The forms of labels are those of all runs together; only where they differ
/// are the parts gone through.
static void settle_forms(und_settled *settled, const und_flow *flow)
{
  und_flow with = *flow;
  und_forms all = {0};

  settled->forms.count = 0;
  settled->labels = settled->runs.count;
  for (uint32_t i = 0; i < settled->runs.count; i++) {
    const und_forms *forms = &settled->runs.items[i].forms;

    for (unsigned f = 0; f < sizeof all.numbers / sizeof all.numbers[0]; f++) {
      all.numbers[f] += forms->numbers[f];
      all.items[f] += forms->items[f];
    }
    settled->labels =
      (settled->labels ^ settled->runs.items[i].labels) * 1099511628211U;
    all.cyrillic += forms->cyrillic;
    all.russian += forms->russian;
  }
  if (und_forms_differ(&all)) {
    with.flaws = &settled->forms;
    und_forms_check(&with, &all);
  }
}

void und_settle_all(und_settled *settled, const und_flow *flow)
{
  pass p = {.flow = *flow};

  und_settled_finish(settled);
  p.flow.flaws = &p.flaws;
  und_flow_begin(&p.state);
  while (p.at < flow->count) {
    make_run(&p, flow->count);
  }
  put_runs(settled, &p, 0, 0);
  und_flaws_put(&settled->flow, &p.flaws, 0, 0, (und_splice){0});
  put_marks(&settled->marks, &p.marks, 0, 0, 0);
  finish_pass(&p);
  settle_titles(settled, flow);
  settle_notes(settled, flow);
  settle_forms(settled, flow);
}

und_stretch und_settle_changed(und_settled *settled, const und_flow *flow,
                               und_splice splice, const und_parts *gone)
{
  pass p = {.flow = *flow, .fresh = splice};
  int64_t growth = (int64_t)splice.added - (int64_t)splice.removed;
  uint32_t changed_end = splice.from + splice.removed; // as it was
  uint32_t start;
  uint32_t first = first_affected(settled, splice.from, &start);

  if (settled->runs.count == 0) {
    und_settle_all(settled, flow);
    return (und_stretch){0, flow->count};
  }
  // `next` is the old run that begins at `end`, as it was.
  uint32_t next = first;
  uint32_t end = start;

  p.flow.flaws = &p.flaws;
  p.state = settled->states.items[first];
  p.at = start;
  for (;;) {
    while (next < settled->runs.count &&
           (end < changed_end || end + growth < (int64_t)p.at ||
            end <= splice.from)) {
      end += settled->runs.items[next++].count;
    }
    uint32_t border =
      next < settled->runs.count ? (uint32_t)(end + growth) : flow->count;

    while (p.at < border) {
      make_run(&p, border);
    }
    if (next >= settled->runs.count ||
        (memcmp(&p.state, &settled->states.items[next], sizeof p.state) == 0 &&
         !looks_back(settled, next, end, changed_end))) {
      break;
    }
    end += settled->runs.items[next++].count;
  }
  end = next < settled->runs.count ? end : UINT32_MAX;
  put_runs(settled, &p, first, next);
  und_flaws_put(&settled->flow, &p.flaws, start, end, splice);
  if (!put_marks(&settled->marks, &p.marks, start, end, growth) ||
      und_flaws_any(&settled->titles, splice.from, changed_end)) {
    settle_titles(settled, flow);
  }
  bool same = !p.roles_changed && !settled->bare_notes &&
              !und_flaws_any(&settled->notes, splice.from, changed_end) &&
              und_notes_unchanged(flow, splice, gone);

  finish_pass(&p);
  if (same) {
    und_flaws_put(&settled->notes, NULL, splice.from, changed_end, splice);
  } else {
    settle_notes(settled, flow);
  }
  settle_forms(settled, flow);
  return (und_stretch){start, p.at};
}
