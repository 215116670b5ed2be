// SPDX-License-Identifier: MIT

#include <stdlib.h>

#include "labels.h"
#include "notes_match.h"
#include "und/base/search.h"

static void report_call(und_note_match *m, const und_note_place *p,
                        und_check check)
{
  UND_PUSH(m->flow->flaws, (und_flaw){.check = check,
                                      .part = p->part,
                                      .start = p->call->start,
                                      .end = p->call->end});
}

static int compare_calls(const void *left, const void *right)
{
  const und_note_place *a = *(const und_note_place *const *)left;
  const und_note_place *b = *(const und_note_place *const *)right;

  return a->call->number != b->call->number
           ? (a->call->number < b->call->number ? -1 : 1)
           : (a > b) - (a < b);
}

/// The marks by themselves, in the order of their numbers.
static void sort_calls(und_note_match *m)
{
  m->called = und_alloc(m->calls.count + 1, sizeof *m->called);
  for (uint32_t i = 0; i < m->calls.count; i++) {
    if (!m->calls.items[i].call->bare) {
      m->called[m->called_count++] = &m->calls.items[i];
    }
  }
  if (m->called_count > 1) {
    qsort(m->called, m->called_count, sizeof *m->called, compare_calls);
  }
}

/// Where the marks for `number`, if perhaps without a note, begin in `called`;
/// `called_count` if there are none.
static uint32_t first_called(const und_note_match *m, uint32_t number)
{
  uint32_t low;

  UND_SEARCH(low, m->called_count, m->called[low]->call->number < number);
  return low < m->called_count && m->called[low]->call->number == number
           ? low
           : m->called_count;
}

/// Does the note, behind `last`, bear the number of one behind it, which so
/// lost its calls? They are given back.
static bool usurps(const und_note_match *m, und_note_entry *n, uint32_t last)
{
  und_note_entry *next =
    n->number > last + 1 ? und_note_for(m, n->part + 1, n->number, 0) : NULL;

  if (next == NULL || next == n || next->calls > 0 || next->part < n->part) {
    return false;
  }
  next->calls = n->calls;
  next->first_call = n->first_call;
  n->calls = 0;
  return true;
}

/// A note that nothing calls, where the next note in the order is called and
/// not there: it is that one with a wrong number, which is one fault and not
/// two.
static void mend_numbers(und_note_match *m)
{
  uint32_t last = 0;

  for (uint32_t i = 0; !m->bare && i < m->notes.count; i++) {
    und_note_entry *n = &m->notes.items[i];
    uint32_t at = first_called(m, last + 1);

    if (n->number == 0) {
      continue;
    }
    if (at < m->called_count && !m->called[at]->tied &&
        (n->calls == 0 || usurps(m, n, last))) {
      und_report_label(m->flow, n->part, UND_CHECK_NOTE_GAP, last + 1);
      n->mended = last + 1;
      for (; at < m->called_count && m->called[at]->call->number == last + 1;
           at++) {
        und_note_tie(m, m->called[at], n);
      }
    }
    last = n->mended > 0 ? n->mended : n->number;
  }
}

/// A mark without a note, where the note that is next in the order is not
/// called: the mark has a wrong number, which is one fault, told at the mark.
static void mend_marks(und_note_match *m)
{
  uint32_t last = 0;

  for (uint32_t i = 0; !m->bare && i < m->calls.count; i++) {
    und_note_place *p = &m->calls.items[i];
    uint32_t number = p->call->number;

    if (p->call->bare || number == 0 ||
        m->flow->parts[p->part].role == UND_ROLE_NOTE) {
      continue;
    }
    und_note_entry *next =
      p->tied ? NULL : und_note_for(m, p->part, last + 1, 0);

    if (next != NULL && next->calls == 0) {
      und_note_tie(m, p, next);
      report_call(m, p, UND_CHECK_NOTE_MISSING);
      number = last + 1;
    }
    last = p->tied && number > last ? number : last;
  }
}

/// Two asterisks in the masthead whose other two stand before them, on an
/// earlier line of a bold title.
static bool closes_bold(const und_note_match *m, const und_note_place *p)
{
  enum { LOOK = 2000 }; // bytes; a title is shorter

  uint32_t first = p->part;
  bool open = false;

  while (first > 0 && m->flow->parts[first - 1].role == UND_ROLE_MASTHEAD &&
         p->part - first < LOOK) {
    first--;
  }
  uint32_t at = m->flow->parts[first].start;
  uint32_t end = m->flow->parts[p->part].start + p->call->start;

  at = end - at > LOOK ? end - LOOK : at;
  und_slice text = und_text_cut(m->flow->text, at, end);

  at = 0;
  for (; p->call->stars > 1 && at + 1 < text.size; at++) {
    if (text.data[at] == '*' && text.data[at + 1] == '*') {
      open = !open;
      at++;
    }
  }
  return open;
}

/// Which check does a call without a note fail? Superscripts in notes stand for
/// powers, asterisks in the text for anything.
static bool misses(const und_note_match *m, const und_note_place *p,
                   und_check *check)
{
  const und_part *part = &m->flow->parts[p->part];

  if (p->tied || p->call->bare || part->role == UND_ROLE_NOTE) {
    return false;
  }
  *check =
    p->call->stars > 0 ? UND_CHECK_NOTE_ASTERISK : UND_CHECK_NOTE_MISSING;
  return p->call->stars == 0 || (part->role == UND_ROLE_MASTHEAD &&
                                 m->notes.count > 0 && !closes_bold(m, p));
}

static void report_missing(und_note_match *m)
{
  for (uint32_t i = 0; i < m->calls.count; i++) {
    und_note_place *p = &m->calls.items[i];
    und_check check;

    if (misses(m, p, &check)) {
      p->call->real = true;
      report_call(m, p, check);
    }
  }
}

/// Notes that nothing calls. Where calls are bare figures, one that was not
/// found may only be lost among other figures.
static void report_orphans(und_note_match *m)
{
  uint32_t budget = 64U << 10; // of bytes read again for it, at most

  for (uint32_t i = 0; i < m->notes.count; i++) {
    const und_note_entry *n = &m->notes.items[i];

    if (n->calls == 0 && n->number > 0 &&
        (!m->bare || und_notes_bare_orphan(m, i, &budget))) {
      und_report_label(m->flow, n->part, UND_CHECK_NOTE_ORPHAN, 0);
    }
  }
}

/// The note that the mark `i` or one after it calls for the first time, or
/// NULL; `*i` moves on to that mark.
static und_note_entry *next_first_call(const und_note_match *m, uint32_t *i)
{
  for (; *i < m->calls.count; ++*i) {
    const und_note_place *p = &m->calls.items[*i];

    if (p->tied && p->call->number > 0 && !p->call->bare) {
      und_note_entry *n = und_note_for(m, p->part, p->call->number, 0);

      if (n != NULL && !n->seen) {
        return n;
      }
    }
  }
  return NULL;
}

/// First calls rise through the text; a second call of an earlier note is
/// right. One that comes before the call that should stand there is at fault.
static void report_call_order(und_note_match *m)
{
  uint32_t expected = 1;

  for (uint32_t i = 0;; i++) {
    und_note_entry *n = next_first_call(m, &i);
    uint32_t after = i + 1;

    if (n == NULL) {
      return;
    }
    n->seen = true;
    const und_note_entry *next = next_first_call(m, &after);

    if (n->number > expected && next != NULL && next->number == expected) {
      report_call(m, &m->calls.items[i], UND_CHECK_NOTE_ORDER);
    } else if (n->number >= expected) {
      expected = n->number + 1;
    }
  }
}

/// A note ends with a full stop; the legend of an asterisk need not.
static void report_final_stops(und_note_match *m)
{
  for (uint32_t i = 0; i < m->notes.count; i++) {
    const und_note_entry *n = &m->notes.items[i];
    const und_part *part = &m->flow->parts[n->part];

    if (n->number > 0 && n->calls > 0 && part->size > part->text_offset &&
        part->end_class == UND_END_OPEN && !m->bare) {
      und_report_label(m->flow, n->part, UND_CHECK_NOTE_FINAL_STOP, 0);
    }
  }
}

/// One number is missing before the note `i`: at its mark, if there is one that
/// is sure, else at the note.
static void report_gap(und_note_match *m, uint32_t i, uint32_t expected)
{
  und_note_place *call = m->bare ? und_notes_bare_call(m, i) : NULL;

  if (call != NULL) {
    call->call->real = true;
    report_call(m, call, UND_CHECK_NOTE_MISSING);
  } else {
    und_report_label(m->flow, m->notes.items[i].part, UND_CHECK_NOTE_GAP,
                     expected);
  }
}

/// Does the next numbered note behind `i` bear `number`?
static bool is_next(const und_note_match *m, uint32_t i, uint32_t number)
{
  while (++i < m->notes.count && m->notes.items[i].number == 0) {
  }
  return i < m->notes.count && m->notes.items[i].number == number;
}

/// The numbers of notes rise by one. A missing one that is called was reported
/// at its call.
static void report_order(und_note_match *m)
{
  uint32_t last = 0;

  for (uint32_t i = 0; i < m->notes.count; i++) {
    const und_note_entry *n = &m->notes.items[i];

    if (n->number == 0) {
      continue;
    }
    // In extracted text more than one may only have been lost on the way.
    bool alone = n->number != last + 1 && is_next(m, i, last + 2);

    if (last > 0 &&
        (m->bare ? n->number == last + 2 || alone : n->number > last + 1) &&
        n->mended == 0 && first_called(m, last + 1) == m->called_count) {
      report_gap(m, i, last + 1);
      if (m->bare && alone) {
        last++;
        continue;
      }
    }
    last = n->mended > 0 ? n->mended : n->number;
  }
}

void und_notes_check(und_note_match *m)
{
  sort_calls(m);
  mend_numbers(m);
  mend_marks(m);
  report_missing(m);
  report_orphans(m);
  report_order(m);
  report_call_order(m);
  report_final_stops(m);
  und_free(m->called);
  m->called = NULL;
}
