// SPDX-License-Identifier: MIT

#include "notes.h"

#include <stdlib.h>

#include "notes_match.h"
#include "und/base/search.h"

static void collect(und_note_match *m)
{
  for (uint32_t i = 0; i < m->flow->count; i++) {
    const und_part *part = &m->flow->parts[i];

    if (part->role == UND_ROLE_NOTE) {
      bool stars = part->label.kind == UND_LABEL_ASTERISK;
      und_note_entry found = {.part = i,
                              .number = stars ? 0 : part->label.value,
                              .stars = stars ? part->label.value : 0};
      uint32_t at = part->start + part->label_offset;
      und_slice label = und_text_cut(m->flow->text, at, at + part->label_size);

      uint32_t digit = label.size > 1 && label.data[0] == '(' ? 1 : 0;

      m->bare |= !stars && label.size > 0 && label.data[digit] >= '0' &&
                 label.data[digit] <= '9';
      UND_PUSH(&m->notes, found);
    }
    for (uint32_t c = 0; part->calls && c < part->facts->calls.count; c++) {
      und_note_call *call = &part->facts->calls.items[c];

      call->start = call->run;
      call->real = false;
      UND_PUSH(&m->calls, (und_note_place){i, call, false});
    }
  }
}

static int compare_notes(const void *left, const void *right)
{
  const und_note_entry *a = *(const und_note_entry *const *)left;
  const und_note_entry *b = *(const und_note_entry *const *)right;

  return a->number != b->number ? (a->number < b->number ? -1 : 1)
         : a->stars != b->stars ? (a->stars < b->stars ? -1 : 1)
         : a->part != b->part   ? (a->part < b->part ? -1 : 1)
                                : 0;
}

static void sort_notes(und_note_match *m)
{
  m->sorted = und_alloc(m->notes.count + 1, sizeof *m->sorted);
  for (uint32_t i = 0; i < m->notes.count; i++) {
    m->sorted[i] = &m->notes.items[i];
  }
  if (m->notes.count > 1) {
    qsort(m->sorted, m->notes.count, sizeof *m->sorted, compare_notes);
  }
}

und_note_entry *und_note_for(const und_note_match *m, uint32_t index,
                             uint32_t number, uint32_t stars)
{
  und_note_entry wanted = {.part = index, .number = number, .stars = stars};
  const und_note_entry *key = &wanted;
  uint32_t low;

  UND_SEARCH(low, m->notes.count, compare_notes(&m->sorted[low], &key) <= 0);
  if (low < m->notes.count && m->sorted[low]->number == number &&
      m->sorted[low]->stars == stars) {
    return m->sorted[low];
  }
  return low > 0 && m->sorted[low - 1]->number == number &&
             m->sorted[low - 1]->stars == stars
           ? m->sorted[low - 1]
           : NULL;
}

/// Asterisks after names in a list mean what a legend says, no footnote.
static bool is_footnote_call(const und_part *part, const und_note_call *call)
{
  return call->stars == 0 || part->role == UND_ROLE_MASTHEAD ||
         part->role == UND_ROLE_HEADING;
}

void und_note_tie(const und_note_match *m, und_note_place *p, und_note_entry *n)
{
  p->tied = true;
  p->call->real = is_footnote_call(&m->flow->parts[p->part], p->call);
  if (n->calls++ == 0) {
    n->first_call = (uint32_t)(p - m->calls.items);
  }
}

/// Marks that are marks by themselves.
static void match_plain(und_note_match *m)
{
  for (uint32_t i = 0; i < m->calls.count; i++) {
    und_note_place *p = &m->calls.items[i];
    und_note_entry *n =
      p->call->bare ? NULL
                    : und_note_for(m, p->part, p->call->number, p->call->stars);

    if (n != NULL) {
      und_note_tie(m, p, n);
    }
  }
}

/// 12 without a note 12 calls the notes 1 and 2: what is missing is told
/// at the mark, and the two are not lost.
static void match_run_together(und_note_match *m)
{
  for (uint32_t i = 0; i < m->calls.count; i++) {
    const und_note_place *p = &m->calls.items[i];
    uint32_t number = p->call->number;
    uint32_t power = number < 100 ? 10 : 100;

    if (p->tied || p->call->bare || number < 12 || number > 9999) {
      continue;
    }
    und_note_entry *first = und_note_for(m, p->part, number / power, 0);
    und_note_entry *second = und_note_for(m, p->part, number % power, 0);

    if (first != NULL && second != NULL &&
        first->number + 1 == second->number) {
      first->calls++;
      second->calls++;
    }
  }
}

bool und_notes_match(const und_flow *flow)
{
  und_note_match m = {.flow = flow};

  collect(&m);
  sort_notes(&m);
  match_plain(&m);
  match_run_together(&m);
  if (m.bare) {
    und_notes_match_bare(&m);
  }
  und_notes_check(&m);
  und_free(m.sorted);
  und_free(m.notes.items);
  und_free(m.calls.items);
  return m.bare;
}

// ------------------------------------------------------- what an edit left be

// The calls of parts in a row.
typedef struct {
  const und_part *parts;
  uint32_t count;
  uint32_t part;
  uint32_t call;
} call_reader;

/// The next call that is a mark by itself, and the part it is in.
static und_note_call *next_call(call_reader *r, const und_part **part_out)
{
  for (; r->part < r->count; r->part++, r->call = 0) {
    const und_part *part = &r->parts[r->part];

    while (part->calls && r->call < part->facts->calls.count) {
      und_note_call *call = &part->facts->calls.items[r->call++];

      if (!call->bare) {
        *part_out = part;
        return call;
      }
    }
  }
  return NULL;
}

static const und_part *next_note(const und_part *parts, uint32_t count,
                                 uint32_t *at)
{
  while (*at < count) {
    const und_part *part = &parts[(*at)++];

    if (part->role == UND_ROLE_NOTE) {
      return part;
    }
  }
  return NULL;
}

static bool same_notes(const und_flow *flow, und_splice splice,
                       const und_parts *gone)
{
  uint32_t old = 0;
  uint32_t fresh = 0;

  for (;;) {
    const und_part *a = next_note(gone->items, gone->count, &old);
    const und_part *b =
      next_note(flow->parts + splice.from, splice.added, &fresh);

    if (a == NULL || b == NULL) {
      return a == b;
    }
    if (a->label.kind != b->label.kind || a->label.value != b->label.value ||
        a->label.form != b->label.form || a->end_class != b->end_class ||
        (a->size > a->text_offset) != (b->size > b->text_offset)) {
      return false;
    }
  }
}

/// Whether two asterisks in the masthead end a bold title is told by the
/// asterisks of its other lines.
static bool has_masthead(const und_part *parts, uint32_t count)
{
  for (uint32_t i = 0; i < count; i++) {
    if (parts[i].role == UND_ROLE_MASTHEAD) {
      return true;
    }
  }
  return false;
}

bool und_notes_unchanged(const und_flow *flow, und_splice splice,
                         const und_parts *gone)
{
  call_reader old = {gone->items, gone->count, 0, 0};
  call_reader fresh = {flow->parts + splice.from, splice.added, 0, 0};

  if (!same_notes(flow, splice, gone) ||
      has_masthead(gone->items, gone->count) ||
      has_masthead(flow->parts + splice.from, splice.added)) {
    return false;
  }
  for (;;) {
    const und_part *before = NULL;
    const und_part *now = NULL;
    const und_note_call *a = next_call(&old, &before);
    und_note_call *b = next_call(&fresh, &now);

    if (a == NULL || b == NULL) {
      return a == b;
    }
    if (a->number != b->number || a->stars != b->stars ||
        before->role != now->role) {
      return false;
    }
    b->real = a->real;
  }
}

static bool is_note_of(const und_part *part, const und_note_call *call)
{
  return part->role == UND_ROLE_NOTE && part->label.value > 0 &&
         (part->label.kind == UND_LABEL_ASTERISK
            ? call->stars == part->label.value
            : call->stars == 0 && call->number == part->label.value);
}

uint32_t und_notes_find(const und_part *parts, uint32_t count, uint32_t index,
                        const und_note_call *call)
{
  und_note_call wanted = *call;
  uint32_t size = call->end - call->start;

  // Of figures glued to others only the last are the mark.
  for (uint32_t power = 10; call->bare && size > 0 && size < 3;
       power *= 10, size--) {
    wanted.number = size == 1 ? call->number % power : wanted.number;
  }
  for (uint32_t i = index + 1; i < count; i++) {
    if (is_note_of(&parts[i], &wanted)) {
      return i;
    }
  }
  for (uint32_t i = index; i > 0; i--) {
    if (is_note_of(&parts[i - 1], &wanted)) {
      return i - 1;
    }
  }
  return UND_NO_PART;
}
