// SPDX-License-Identifier: MIT

#include "notes_match.h"

#include <stdio.h>

#include "und/symbol/keyword.h"

// A way to read a run of bare figures as the mark of a note: all of it, or its
// last figure or two ("20221").
typedef struct {
  und_note_place *place;
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

static char byte_at(const und_note_match *m, uint32_t at)
{
  return *und_text_cut(m->flow->text, at, at + 1).data;
}

/// How many small letters stand right before `at`.
static uint32_t letters_before(const und_note_match *m, uint32_t at)
{
  uint32_t count = 0;

  for (; count < 4 && count < at; count++) {
    char c = byte_at(m, at - count - 1);

    if ((c < 'a' || c > 'z') && (unsigned char)c < 0x80) {
      break;
    }
  }
  return count;
}

/// 6 December, 4 février, 1 de abril; 12月, 26日: a date, no mark.
static bool is_dated(const und_note_match *m, uint32_t end)
{
  und_slice rest = und_text_cut(m->flow->text, end, end + 40);

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
static uint32_t glued_score(const und_note_match *m, uint32_t run,
                            uint32_t start)
{
  und_slice glued = und_text_cut(m->flow->text, run, start);
  uint32_t prefix = glued.size;
  char before = run > 0 ? byte_at(m, run - 1) : ' ';

  if (prefix == 4 && (glued.data[0] == '1' || glued.data[0] == '2') &&
      (glued.data[1] == '9' || glued.data[1] == '0')) {
    return 5;
  }
  return before == '/' && prefix >= 2 && prefix <= 3 ? 4 : 0;
}

/// Glued to a word or to its punctuation, figures look like nothing else.
enum { SURE = 8 };

/// How well the figures look like a mark: best glued to a word or its
/// punctuation, worst alone between words. 0 for what cannot be one.
static uint32_t looks(const und_note_match *m, const und_note_place *p,
                      uint32_t size)
{
  uint32_t run = m->flow->parts[p->part].start + p->call->run;
  uint32_t end = m->flow->parts[p->part].start + p->call->end;
  uint32_t start = end - size;
  char before = start > 0 ? byte_at(m, start - 1) : ' ';
  char earlier = start > 1 ? byte_at(m, start - 2) : ' ';
  char after = end < und_text_size(m->flow->text) ? byte_at(m, end) : ' ';

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
    return letters_before(m, start - 1) >= 3 ? SURE : 0;
  }
  return before == '/' || before == '-' ? 0 : SURE;
}

static void add_candidates(und_note_match *m, candidates *list,
                           und_note_place *p)
{
  uint32_t digits = p->call->end - p->call->run;

  for (uint32_t size = 1; size <= digits && size <= 3; size++) {
    uint32_t power = size == 1 ? 10 : size == 2 ? 100 : 1000;
    uint32_t number = p->call->number % power;

    if ((digits != size && (digits < 4 || size > 2)) || number < power / 10 ||
        number == 0) {
      continue;
    }
    const und_note_entry *wanted = und_note_for(m, p->part, number, 0);

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
void und_notes_match_bare(und_note_match *m)
{
  candidates list = {0};
  uint32_t *best = und_alloc(m->notes.count + 1, sizeof *best);
  uint32_t last = 0;

  for (uint32_t i = 0; i < m->calls.count; i++) {
    und_note_place *p = &m->calls.items[i];

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
    und_note_tie(m, c->place, &m->notes.items[c->note]);
    last = c->before;
  }
  und_free(best);
  und_free(list.items);
}

// ----------------------------------------------------- what is sure among them

static uint32_t end_of(const und_note_match *m, const und_note_place *p)
{
  return m->flow->parts[p->part].start + p->call->end;
}

static uint32_t start_of(const und_note_match *m, const und_note_place *p)
{
  return m->flow->parts[p->part].start + p->call->run;
}

/// The mark that calls the note `i`, or NULL.
static und_note_place *mark_of(const und_note_match *m, uint32_t i)
{
  return i < m->notes.count && m->notes.items[i].calls > 0
           ? &m->calls.items[m->notes.items[i].first_call]
           : NULL;
}

/// Is there a figure of another form at `at`: a superscript, an Arabic one?
static bool is_other_figure(und_slice text, uint32_t at)
{
  const unsigned char *bytes = (const unsigned char *)text.data + at;

  if (at + 2 >= text.size) {
    return bytes[0] >= 0x80;
  }
  return (bytes[0] == 0xC2 &&
          (bytes[1] == 0xB9 || bytes[1] == 0xB2 || bytes[1] == 0xB3)) ||
         (bytes[0] == 0xE2 && bytes[1] == 0x81) ||
         (bytes[0] == 0xD9 && bytes[1] >= 0xA0 && bytes[1] <= 0xA9);
}

/// May the run of figures from `run` to `end` be the mark `figures`, or end
/// with it, glued to a year or to a resolution's number?
static bool may_be_mark(und_slice text, uint32_t run, uint32_t end,
                        und_slice figures)
{
  if (end - run < figures.size ||
      memcmp(text.data + end - figures.size, figures.data, figures.size) != 0) {
    return false;
  }
  uint32_t prefix = end - run - figures.size;
  bool number = run > 0 && text.data[run - 1] == '/';

  return prefix == 0 || prefix == 4 || (number && prefix < 4);
}

/// Does a figure that may be the mark `figures` stand between `from` and `to`,
/// outside notes and furniture? `part` is the part that `from` is in.
static bool stands_between(const und_note_match *m, uint32_t part,
                           uint32_t from, uint32_t to, und_slice figures)
{
  // One byte before, and a whole figure of any form behind.
  uint32_t first = from > 0 ? from - 1 : 0;
  und_slice text = und_text_cut(m->flow->text, first, to + 3);
  uint32_t at = from;

  while (at < to) {
    const und_part *next = part < m->flow->count ? &m->flow->parts[part] : NULL;

    if (next != NULL && next->start <= at) {
      if (next->role == UND_ROLE_NOTE || next->role == UND_ROLE_FURNITURE) {
        at = und_part_end(next) > at ? und_part_end(next) : at;
      }
      part++;
      continue;
    }
    uint32_t run = at;

    while (at < to && text.data[at - first] >= '0' &&
           text.data[at - first] <= '9') {
      at++;
    }
    if (at > run ? may_be_mark(text, run - first, at - first, figures)
                 : is_other_figure(text, at - first)) {
      return true;
    }
    at += at == run;
  }
  return false;
}

// Where the mark of a note must stand.
typedef struct {
  uint32_t part; ///< that `from` is in
  uint32_t from;
  uint32_t to;
} span;

/// Behind the mark of the note before, and before that of the note behind or,
/// for the last one, before the note itself. Returns false where these are not
/// known.
static bool find_span(const und_note_match *m, uint32_t i, span *out)
{
  const und_note_entry *n = &m->notes.items[i];
  const und_note_place *before = i > 0 ? mark_of(m, i - 1) : NULL;
  const und_note_place *after = mark_of(m, i + 1);
  bool last = i + 1 == m->notes.count;
  bool first = i == 0 && n->number == 1;

  if ((before == NULL && !first) || (after == NULL && !last) ||
      (i > 0 && n[-1].number + 1 != n->number) ||
      (!last && n[1].number != n->number + 1)) {
    return false;
  }
  out->part = before != NULL ? before->part : 0;
  out->from = before != NULL ? end_of(m, before) : 0;
  out->to = after != NULL ? start_of(m, after) : m->flow->parts[n->part].start;
  return out->to > out->from;
}

bool und_notes_bare_orphan(const und_note_match *m, uint32_t i,
                           uint32_t *budget)
{
  span where;
  char figures[12];

  if (!find_span(m, i, &where) || where.to - where.from > *budget) {
    return false;
  }
  *budget -= where.to - where.from;
  int size = snprintf(figures, sizeof figures, "%u", m->notes.items[i].number);

  return !stands_between(m, where.part, where.from, where.to,
                         (und_slice){figures, (uint32_t)size});
}

und_note_place *und_notes_bare_call(const und_note_match *m, uint32_t i)
{
  const und_note_entry *n = &m->notes.items[i];
  const und_note_place *before = i > 0 ? mark_of(m, i - 1) : NULL;
  const und_note_place *after = mark_of(m, i);
  und_note_place *found = NULL;

  if (before == NULL || after == NULL) {
    return NULL;
  }
  for (const und_note_place *p = before + 1; p < after; p++) {
    uint32_t run = start_of(m, p);
    bool time = run > 1 && byte_at(m, run - 1) == ':';

    if (p->call->bare && !p->tied && !time &&
        p->call->number + 1 == n->number &&
        m->flow->parts[p->part].role != UND_ROLE_NOTE &&
        looks(m, p, p->call->end - p->call->run) >= SURE) {
      if (found != NULL) {
        return NULL; // which of them?
      }
      found = &m->calls.items[p - m->calls.items];
    }
  }
  return found;
}
