// SPDX-License-Identifier: MIT

#include "notes.h"

#include <stdlib.h>

#include "numbers.h"
#include "und/symbol/keyword.h"

// A note in its order, and how often it is called.
typedef struct {
  uint32_t part;
  uint32_t number; ///< 0 for asterisks
  uint32_t stars;
  uint32_t calls;
  bool seen; ///< a call of it was passed
} note;

// A call in its order.
typedef struct {
  uint32_t part;
  und_note_call *call;
  bool tied; ///< to a note
} place;

typedef struct {
  const und_flow *flow;
  UND_ARRAY(note) notes;
  UND_ARRAY(place) calls;
  note **sorted; ///< by number and place
  bool bare;     ///< some note begins with a bare figure, so calls may be bare
} matcher;

static void collect(matcher *m)
{
  for (uint32_t i = 0; i < m->flow->count; i++) {
    const und_part *part = &m->flow->parts[i];

    if (part->role == UND_ROLE_NOTE) {
      bool stars = part->label.kind == UND_LABEL_ASTERISK;
      note found = {.part = i,
                    .number = stars ? 0 : part->label.value,
                    .stars = stars ? part->label.value : 0};
      und_slice label = und_part_label(part, m->flow->text);

      m->bare |= !stars && label.size > 0 &&
                 ((label.data[0] >= '0' && label.data[0] <= '9') ||
                  (label.data[0] == '(' && label.data[1] <= '9'));
      UND_PUSH(&m->notes, found);
    }
    for (uint32_t c = 0; part->calls && c < part->facts->calls.count; c++) {
      und_note_call *call = &part->facts->calls.items[c];

      call->start = call->run;
      call->real = false;
      UND_PUSH(&m->calls, (place){i, call, false});
    }
  }
}

static int compare_notes(const void *left, const void *right)
{
  const note *a = *(const note *const *)left;
  const note *b = *(const note *const *)right;

  return a->number != b->number ? (a->number < b->number ? -1 : 1)
         : a->stars != b->stars ? (a->stars < b->stars ? -1 : 1)
         : a->part != b->part   ? (a->part < b->part ? -1 : 1)
                                : 0;
}

static void sort_notes(matcher *m)
{
  m->sorted = und_alloc(m->notes.count + 1, sizeof *m->sorted);
  for (uint32_t i = 0; i < m->notes.count; i++) {
    m->sorted[i] = &m->notes.items[i];
  }
  if (m->notes.count > 1) {
    qsort(m->sorted, m->notes.count, sizeof *m->sorted, compare_notes);
  }
}

/// The note with a number that is called in the part `index`: of those that
/// bear it, the first that follows, else the last before. NULL if there is
/// none.
static note *note_for(matcher *m, uint32_t index, uint32_t number,
                      uint32_t stars)
{
  note wanted = {.part = index, .number = number, .stars = stars};
  const note *key = &wanted;
  uint32_t low = 0;

  for (uint32_t high = m->notes.count; low < high;) {
    uint32_t middle = low + (high - low) / 2;

    if (compare_notes(&m->sorted[middle], &key) <= 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
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

static void tie(const matcher *m, place *p, note *n)
{
  p->tied = true;
  p->call->real = is_footnote_call(&m->flow->parts[p->part], p->call);
  n->calls++;
}

/// Marks that are marks by themselves.
static void match_plain(matcher *m)
{
  for (uint32_t i = 0; i < m->calls.count; i++) {
    place *p = &m->calls.items[i];
    note *n = p->call->bare
                ? NULL
                : note_for(m, p->part, p->call->number, p->call->stars);

    if (n != NULL) {
      tie(m, p, n);
    }
  }
}

// A way to read a run of bare figures as the mark of a note: all of it, or its
// last figure or two ("20221").
typedef struct {
  place *place;
  uint32_t size;   ///< of the mark
  uint32_t note;   ///< which note, by its order
  uint32_t score;  ///< how well it looks like a mark
  uint32_t total;  ///< of the best chain up to it
  uint32_t before; ///< the candidate before it in that chain, plus 1
} candidate;

typedef UND_ARRAY(candidate) candidates;

static bool is_stop(char c)
{
  return c == ',' || c == '.' || c == ';' || c == ':';
}

/// How many small letters stand right before `at`.
static uint32_t letters_before(und_slice text, uint32_t at)
{
  uint32_t count = 0;

  while (
    at > count && count < 4 &&
    ((text.data[at - count - 1] >= 'a' && text.data[at - count - 1] <= 'z') ||
     (unsigned char)text.data[at - count - 1] >= 0x80)) {
    count++;
  }
  return count;
}

/// 6 December, 4 février, 1 de abril; 12月, 26日: a date, no mark.
static bool is_dated(const matcher *m, uint32_t end)
{
  und_slice rest = und_slice_cut(m->flow->text, end, end + 40);

  if (rest.size > 0 && (unsigned char)rest.data[0] >= 0xE4 &&
      (unsigned char)rest.data[0] <= 0xE9) {
    return true; // an ideograph right after it
  }
  while (rest.size > 0 && (rest.data[0] == ' ' || rest.data[0] == '\n')) {
    rest = und_slice_cut(rest, 1, rest.size);
  }
  if (und_slice_starts(rest, UND_SLICE("de "))) {
    rest = und_slice_cut(rest, 3, rest.size);
  }
  return und_keyword_month(rest, m->flow->language, NULL) > 0;
}

/// Figures glued to a year or to the number of a resolution: 20221, 71/20518.
static uint32_t glued_score(const matcher *m, uint32_t run, uint32_t start)
{
  und_slice text = m->flow->text;
  uint32_t prefix = start - run;
  char before = run > 0 ? text.data[run - 1] : ' ';

  if (prefix == 4 && (text.data[run] == '1' || text.data[run] == '2') &&
      (text.data[run + 1] == '9' || text.data[run + 1] == '0')) {
    return 5;
  }
  return before == '/' && prefix >= 2 && prefix <= 3 ? 4 : 0;
}

/// How well the figures look like a mark: best glued to a word or its
/// punctuation, worst alone between words. 0 for what cannot be one.
static uint32_t looks(const matcher *m, const place *p, uint32_t size)
{
  und_slice text = m->flow->text;
  uint32_t run = m->flow->parts[p->part].start + p->call->run;
  uint32_t end = m->flow->parts[p->part].start + p->call->end;
  uint32_t start = end - size;
  char before = start > 0 ? text.data[start - 1] : ' ';
  char earlier = start > 1 ? text.data[start - 2] : ' ';
  char after = end < text.size ? text.data[end] : ' ';

  if (is_dated(m, end)) {
    return 0;
  }
  if (start > run) {
    return glued_score(m, run, start);
  }
  if (before == ' ') {
    return is_stop(earlier) ? 4 : is_stop(after) ? 4 : 2;
  }
  if (before == '\n') {
    return 2;
  }
  if (before == '.') {
    return letters_before(text, start - 1) >= 3 ? 8 : 0;
  }
  return before == '/' || before == '-' ? 0 : 8;
}

static void add_candidates(matcher *m, candidates *list, place *p)
{
  uint32_t digits = p->call->end - p->call->run;

  for (uint32_t size = 1; size <= digits && size <= 3; size++) {
    uint32_t power = size == 1 ? 10 : size == 2 ? 100 : 1000;
    uint32_t number = p->call->number % power;

    if ((digits != size && (digits < 4 || size > 2)) || number < power / 10 ||
        number == 0) {
      continue;
    }
    const note *wanted = note_for(m, p->part, number, 0);

    if (wanted != NULL && wanted->calls == 0 && wanted->part > p->part) {
      uint32_t score = looks(m, p, size);
      uint32_t order = (uint32_t)(wanted - m->notes.items);

      if (score > 0) {
        UND_PUSH(list, (candidate){p, size, order, score, 0, 0});
      }
    }
  }
}

/// Calls come in the order of their notes: of all chains of candidates that do,
/// take the one that looks best.
static void match_bare(matcher *m)
{
  candidates list = {0};
  uint32_t *best = und_alloc(m->notes.count + 1, sizeof *best);
  uint32_t last = 0;

  for (uint32_t i = 0; i < m->calls.count; i++) {
    place *p = &m->calls.items[i];

    if (p->call->bare && !p->tied &&
        m->flow->parts[p->part].role != UND_ROLE_NOTE) {
      add_candidates(m, &list, p);
    }
  }
  // best[n] is the candidate, plus 1, that ends the best chain up to note n.
  for (uint32_t i = 0; i < list.count; i++) {
    candidate *c = &list.items[i];

    for (uint32_t n = 0; n < c->note; n++) {
      uint32_t total = best[n] > 0 ? list.items[best[n] - 1].total : 0;

      if (total > 0 && total >= c->total &&
          list.items[best[n] - 1].place != c->place) {
        c->total = total;
        c->before = best[n];
      }
    }
    c->total += c->score;
    if (best[c->note] == 0 || list.items[best[c->note] - 1].total < c->total) {
      best[c->note] = i + 1;
    }
  }
  for (uint32_t n = 0; n < m->notes.count; n++) {
    if (best[n] > 0 && (last == 0 || list.items[best[n] - 1].total >
                                       list.items[last - 1].total)) {
      last = best[n];
    }
  }
  while (last > 0) {
    candidate *c = &list.items[last - 1];

    c->place->call->start = c->place->call->end - c->size;
    tie(m, c->place, &m->notes.items[c->note]);
    last = c->before;
  }
  und_free(best);
  und_free(list.items);
}

static void report_call(matcher *m, const place *p, und_check check)
{
  UND_PUSH(m->flow->flaws, (und_flaw){.check = check,
                                      .part = p->part,
                                      .start = p->call->start,
                                      .end = p->call->end});
}

/// Which check does a call without a note fail? Superscripts in notes stand for
/// powers, asterisks in the text for anything.
static bool misses(const matcher *m, const place *p, und_check *check)
{
  const und_part *part = &m->flow->parts[p->part];

  if (p->tied || p->call->bare || part->role == UND_ROLE_NOTE) {
    return false;
  }
  *check =
    p->call->stars > 0 ? UND_CHECK_NOTE_ASTERISK : UND_CHECK_NOTE_MISSING;
  return p->call->stars == 0 ||
         (p->call->stars == 1 && part->role == UND_ROLE_MASTHEAD &&
          m->notes.count > 0);
}

static void report_missing(matcher *m)
{
  for (uint32_t i = 0; i < m->calls.count; i++) {
    place *p = &m->calls.items[i];
    und_check check;

    if (misses(m, p, &check)) {
      p->call->real = true;
      report_call(m, p, check);
    }
  }
}

/// Notes that nothing calls. Where calls are bare figures, one that was not
/// found may only be lost among other figures.
static void report_orphans(matcher *m)
{
  for (uint32_t i = 0; i < m->notes.count; i++) {
    const note *n = &m->notes.items[i];

    if (n->calls == 0 && n->number > 0 && !m->bare) {
      und_report_label(m->flow, n->part, UND_CHECK_NOTE_ORPHAN, 0);
    }
  }
}

/// Is there a mark for `number`, if perhaps without a note?
static bool is_called(const matcher *m, uint32_t number)
{
  for (uint32_t i = 0; i < m->calls.count; i++) {
    if (m->calls.items[i].call->number == number &&
        !m->calls.items[i].call->bare) {
      return true;
    }
  }
  return false;
}

/// The numbers of notes rise by one. A missing one that is called was reported
/// at its call.
/// First calls rise through the text; a second call of an earlier note is
/// right.
static void report_call_order(matcher *m)
{
  uint32_t last = 0;

  for (uint32_t i = 0; i < m->calls.count; i++) {
    place *p = &m->calls.items[i];
    uint32_t number = p->call->number;

    if (!p->tied || number == 0 || p->call->bare) {
      continue;
    }
    note *n = note_for(m, p->part, number, 0);
    bool first = n != NULL && !n->seen;

    if (first) {
      n->seen = true;
      if (number + 1 == last || number == last) {
        report_call(m, p, UND_CHECK_NOTE_ORDER);
      }
      last = number > last ? number : last;
    }
  }
}

/// A note ends with a full stop; the legend of an asterisk need not.
static void report_final_stops(matcher *m)
{
  for (uint32_t i = 0; i < m->notes.count; i++) {
    const note *n = &m->notes.items[i];
    const und_part *part = &m->flow->parts[n->part];

    if (n->number > 0 && n->calls > 0 && part->size > part->text_offset &&
        part->end_class == UND_END_OPEN && !m->bare) {
      und_report_label(m->flow, n->part, UND_CHECK_NOTE_FINAL_STOP, 0);
    }
  }
}

static void report_order(matcher *m)
{
  uint32_t last = 0;

  for (uint32_t i = 0; i < m->notes.count; i++) {
    const note *n = &m->notes.items[i];

    if (n->number == 0) {
      continue;
    }
    // In extracted text more than one may only have been lost on the way.
    if (last > 0 && (m->bare ? n->number == last + 2 : n->number > last + 1) &&
        !is_called(m, last + 1)) {
      und_report_label(m->flow, n->part, UND_CHECK_NOTE_GAP, last + 1);
    }
    last = n->number;
  }
}

bool und_notes_match(const und_flow *flow)
{
  matcher m = {.flow = flow};

  collect(&m);
  sort_notes(&m);
  match_plain(&m);
  if (m.bare) {
    match_bare(&m);
  }
  report_missing(&m);
  report_orphans(&m);
  report_order(&m);
  report_call_order(&m);
  report_final_stops(&m);
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

bool und_notes_unchanged(const und_flow *flow, und_splice splice,
                         const und_parts *gone)
{
  call_reader old = {gone->items, gone->count, 0, 0};
  call_reader fresh = {flow->parts + splice.from, splice.added, 0, 0};

  if (!same_notes(flow, splice, gone)) {
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
