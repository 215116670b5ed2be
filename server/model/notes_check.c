// SPDX-License-Identifier: MIT

#include "notes_match.h"
#include "numbers.h"

static void report_call(und_note_match *m, const und_note_place *p,
                        und_check check)
{
  UND_PUSH(m->flow->flaws, (und_flaw){.check = check,
                                      .part = p->part,
                                      .start = p->call->start,
                                      .end = p->call->end});
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
  return p->call->stars == 0 ||
         (p->call->stars == 1 && part->role == UND_ROLE_MASTHEAD &&
          m->notes.count > 0);
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

/// Is there a mark for `number`, if perhaps without a note?
static bool is_called(const und_note_match *m, uint32_t number)
{
  for (uint32_t i = 0; i < m->calls.count; i++) {
    if (m->calls.items[i].call->number == number &&
        !m->calls.items[i].call->bare) {
      return true;
    }
  }
  return false;
}

/// First calls rise through the text; a second call of an earlier note is
/// right.
static void report_call_order(und_note_match *m)
{
  uint32_t last = 0;

  for (uint32_t i = 0; i < m->calls.count; i++) {
    und_note_place *p = &m->calls.items[i];
    uint32_t number = p->call->number;

    if (!p->tied || number == 0 || p->call->bare) {
      continue;
    }
    und_note_entry *n = und_note_for(m, p->part, number, 0);
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
    if (last > 0 && (m->bare ? n->number == last + 2 : n->number > last + 1) &&
        !is_called(m, last + 1)) {
      report_gap(m, i, last + 1);
    }
    last = n->number;
  }
}

void und_notes_check(und_note_match *m)
{
  report_missing(m);
  report_orphans(m);
  report_order(m);
  report_call_order(m);
  report_final_stops(m);
}
