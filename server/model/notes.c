// SPDX-License-Identifier: MIT

#include "notes.h"

#include "numbers.h"

// A note in its order, and how often it is called.
typedef struct {
  uint32_t part;
  uint32_t number; ///< 0 for asterisks
  uint32_t stars;
  uint32_t calls;
} note;

// A call in its order.
typedef struct {
  uint32_t part;
  und_note_call *call;
} place;

typedef struct {
  const und_flow *flow;
  UND_ARRAY(note) notes;
  UND_ARRAY(place) calls;
  bool bare; ///< some note begins with a bare figure, so calls may be bare
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

      call->note = UND_NO_PART;
      call->real = false;
      UND_PUSH(&m->calls, (place){i, call});
    }
  }
}

/// The note that `call` in the part `index` means: of those with its number,
/// the first that follows, else the last before.
static note *note_for(matcher *m, uint32_t index, const und_note_call *call)
{
  note *best = NULL;

  for (uint32_t i = 0; i < m->notes.count; i++) {
    note *n = &m->notes.items[i];

    if (n->number != call->number || n->stars != call->stars) {
      continue;
    }
    if (n->part > index) {
      return n;
    }
    best = n;
  }
  return best;
}

static void tie(place *p, note *n)
{
  p->call->note = n->part;
  p->call->real = true;
  n->calls++;
}

/// Marks that are marks by themselves.
static void match_plain(matcher *m)
{
  for (uint32_t i = 0; i < m->calls.count; i++) {
    place *p = &m->calls.items[i];
    note *n = p->call->bare ? NULL : note_for(m, p->part, p->call);

    if (n != NULL) {
      tie(p, n);
    }
  }
}

/// How well a bare figure looks like a mark: glued to a word or its
/// punctuation, or alone before punctuation.
static unsigned bare_score(const matcher *m, const place *p)
{
  const und_part *part = &m->flow->parts[p->part];
  und_slice text = m->flow->text;
  uint32_t start = part->start + p->call->start;
  uint32_t end = part->start + p->call->end;
  char before = start > 0 ? text.data[start - 1] : ' ';
  char after = end < text.size ? text.data[end] : ' ';
  char first = start < text.size ? text.data[start] : ' ';

  if (first == '(') {
    return 5;
  }
  if (before == ' ') {
    char earlier = start > 1 ? text.data[start - 2] : ' ';

    return earlier == ',' || earlier == '.' || earlier == ';' ? 3
           : after == ',' || after == '.' || after == ';'     ? 2
                                                              : 1;
  }
  return before == '\n' ? 0 : before >= '0' && before <= '9' ? 2 : 5;
}

/// The bare call of a note: the candidates with its number that stand between
/// the calls of the notes around it, best first.
static void match_bare_note(matcher *m, note *n, uint32_t *from)
{
  place *best = NULL;
  unsigned best_score = 0;
  uint32_t best_at = 0;

  for (uint32_t i = *from; i < m->calls.count; i++) {
    place *p = &m->calls.items[i];

    if (p->part > n->part + 400 || !p->call->bare ||
        p->call->number != n->number || p->call->note != UND_NO_PART ||
        p->part == n->part) {
      continue;
    }
    unsigned score = bare_score(m, p);

    // On the same page, before the note, is likelier than behind it.
    score = score == 0 ? 0 : score * 2 + (p->part < n->part);
    if (score > best_score) {
      best = p;
      best_score = score;
      best_at = i;
    }
  }
  if (best != NULL) {
    tie(best, n);
    *from = best_at + 1;
  }
}

static void match_bare(matcher *m)
{
  uint32_t from = 0;

  for (uint32_t i = 0; i < m->notes.count; i++) {
    if (m->notes.items[i].number > 0 && m->notes.items[i].calls == 0) {
      match_bare_note(m, &m->notes.items[i], &from);
    }
  }
}

static void report(matcher *m, und_check check, uint32_t part, uint32_t start,
                   uint32_t end, uint32_t expected)
{
  UND_PUSH(m->flow->findings,
           (und_finding){.check = check,
                         .part = part,
                         .start = start,
                         .end = end,
                         .expected = expected,
                         .label = m->flow->parts[part].label});
}

/// Which check does a call without a note fail? Superscripts in notes stand for
/// powers, asterisks in the text for anything.
static bool misses(const matcher *m, const place *p, und_check *check)
{
  const und_part *part = &m->flow->parts[p->part];

  if (p->call->note != UND_NO_PART || p->call->bare ||
      part->role == UND_ROLE_NOTE) {
    return false;
  }
  *check = p->call->stars > 0 ? UND_CHECK_NOTE_ASTERISK : UND_CHECK_NOTE_MISSING;
  return p->call->stars == 0 ||
         (part->role == UND_ROLE_MASTHEAD && m->notes.count > 0);
}

static void report_missing(matcher *m)
{
  for (uint32_t i = 0; i < m->calls.count; i++) {
    place *p = &m->calls.items[i];
    uint32_t start = m->flow->parts[p->part].start;
    und_check check;

    if (misses(m, p, &check)) {
      p->call->real = true;
      report(m, check, p->part, start + p->call->start, start + p->call->end,
             0);
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

/// The numbers of notes rise by one. A missing one that is called, or that was
/// reported otherwise, is not told again.
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

static void report_order(matcher *m)
{
  uint32_t last = 0;

  for (uint32_t i = 0; i < m->notes.count; i++) {
    const note *n = &m->notes.items[i];

    if (n->number == 0) {
      continue;
    }
    if (last > 0 && n->number > last + 1 && !is_called(m, last + 1)) {
      und_report_label(m->flow, n->part, UND_CHECK_NOTE_GAP, last + 1);
    }
    last = n->number;
  }
}

void und_notes_match(const und_flow *flow)
{
  matcher m = {.flow = flow};

  collect(&m);
  match_plain(&m);
  if (m.bare) {
    match_bare(&m);
  }
  report_missing(&m);
  report_orphans(&m);
  report_order(&m);
  und_free(m.notes.items);
  und_free(m.calls.items);
}
