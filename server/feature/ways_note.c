// SPDX-License-Identifier: MIT

#include <stdio.h>

#include "label_core.h"
#include "ways.h"

// A mark and the note that it calls.
typedef struct {
  uint32_t start;
  uint32_t end;
  uint32_t number;
  uint32_t note; ///< a part, or UND_NO_PART
} mark;

typedef UND_ARRAY(mark) marks;

/// All marks with a number, in order, for the caller to free.
static marks list_marks(const und_plan *plan)
{
  marks list = {0};

  for (uint32_t i = 0; i < plan->count; i++) {
    uint32_t count;
    const und_note_call *calls =
      und_document_note_calls(plan->document, i, &count);

    for (uint32_t c = 0; c < count; c++) {
      if (calls[c].number > 0 && (calls[c].real || !calls[c].bare)) {
        mark one = {plan->parts[i].start + calls[c].start,
                    plan->parts[i].start + calls[c].end, calls[c].number,
                    und_document_note(plan->document, i, &calls[c])};
        UND_PUSH(&list, one);
      }
    }
  }
  return list;
}

static bool is_numbered_note(const und_part *part)
{
  return part->role == UND_ROLE_NOTE && part->label.value > 0 &&
         part->label.kind != UND_LABEL_ASTERISK;
}

static void write_mark(und_plan *plan, const mark *m, uint32_t number)
{
  und_slice text = und_slice_cut(plan->text, m->start, m->end);
  und_buffer value = {0};
  uint32_t start;
  uint32_t end;

  und_label_core_find(text, &start, &end);
  und_label_core_write(und_slice_cut(text, start, end), UND_LABEL_NOTE, number,
                       0, &value);
  und_edits_add(&plan->edits, m->start + start, m->start + end,
                und_buffer_slice(&value));
  und_buffer_finish(&value);
}

static void name_numbers(und_plan *plan, und_repair_title title, bool preferred,
                         uint32_t was, uint32_t becomes)
{
  char old[12];
  char new[12];

  snprintf(old, sizeof old, "%u", was);
  snprintf(new, sizeof new, "%u", becomes);
  und_plan_name(plan, title, preferred, und_slice_from(old),
                und_slice_from(new));
}

/// Let the note `index` bear `wanted`, and those after it go on from there, and
/// all their marks.
static void count_notes(und_plan *plan, uint32_t index, uint32_t wanted)
{
  uint32_t written = plan->parts[index].label.value - 1;

  for (uint32_t i = index; i < plan->count; i++) {
    const und_part *part = &plan->parts[i];

    if (!is_numbered_note(part)) {
      continue;
    }
    if (part->label.value != written + 1 ||
        (i > index && part->label.value == wanted)) {
      break;
    }
    und_plan_add(plan, (und_move){i, wanted++, 0, UND_LABEL_NOTE});
    written++;
  }
}

void und_way_note_marks(und_plan *plan)
{
  marks list = list_marks(plan);

  for (uint32_t i = 0; i < list.count; i++) {
    const und_move *move = list.items[i].note != UND_NO_PART
                             ? und_plan_move(plan, list.items[i].note)
                             : NULL;
    if (move != NULL) {
      write_mark(plan, &list.items[i], move->value);
    }
  }
  und_free(list.items);
}

/// Is the note one of extracted text, "5 See the log."? Its marks are bare
/// figures, of which none is sure.
static bool is_bare(const und_plan *plan, uint32_t index)
{
  und_slice label = und_part_label(&plan->parts[index], plan->text);

  return label.size > 0 && label.data[0] >= '0' && label.data[0] <= '9';
}

/// Is there a mark with the number?
static bool is_called(const und_plan *plan, uint32_t number)
{
  marks list = list_marks(plan);
  bool found = false;

  for (uint32_t i = 0; i < list.count && !found; i++) {
    found = list.items[i].number == number;
  }
  und_free(list.items);
  return found;
}

UND_WAY(note_number)
{
  uint32_t before = plan->moves.count;

  if (choice > 0 || finding->expected == 0 || is_bare(plan, finding->part) ||
      und_plan_move(plan, finding->part) != NULL) {
    return;
  }
  if (is_called(plan, finding->expected)) { // the note alone is wrong
    und_plan_add(
      plan, (und_move){finding->part, finding->expected, 0, UND_LABEL_NOTE});
  } else {
    count_notes(plan, finding->part, finding->expected);
    und_way_note_marks(plan);
  }
  name_numbers(plan,
               plan->moves.count > before + 1 ? UND_REPAIR_RENUMBER
                                              : UND_REPAIR_REPLACE,
               true, plan->parts[finding->part].label.value, finding->expected);
}

// ----------------------------------------------------------------------- order

/// The notes in the order in which they are called first; their number goes to
/// `*count_out`. The caller frees them.
static uint32_t *called_order(const und_plan *plan, const marks *list,
                              uint32_t *count_out)
{
  uint32_t *order = und_alloc(list->count + 1, sizeof *order);
  uint8_t *seen = und_alloc(plan->count + 1, sizeof *seen);

  *count_out = 0;
  for (uint32_t i = 0; i < list->count; i++) {
    uint32_t note = list->items[i].note;

    if (note != UND_NO_PART && !seen[note]) {
      seen[note] = 1;
      order[(*count_out)++] = note;
    }
  }
  und_free(seen);
  return order;
}

/// The notes in the order of the text; only if their numbers rise and nothing
/// stands inside one. NULL if not.
static uint32_t *written_order(const und_plan *plan, uint32_t *count_out)
{
  uint32_t *order = und_alloc(plan->count + 1, sizeof *order);
  uint32_t last = 0;

  *count_out = 0;
  for (uint32_t i = 0; i < plan->count; i++) {
    const und_part *part = &plan->parts[i];

    if (!is_numbered_note(part)) {
      continue;
    }
    if (part->label.value <= last || part->holes) {
      und_free(order);
      return NULL;
    }
    last = part->label.value;
    order[(*count_out)++] = i;
  }
  return order;
}

static und_slice note_text(const und_plan *plan, uint32_t note)
{
  const und_part *part = &plan->parts[note];

  return und_slice_cut(plan->text, part->start + part->text_offset,
                       und_part_end(part));
}

/// Put the text of the note `from` in the place of that of `to`, whose number
/// its marks get.
static void move_note(und_plan *plan, const marks *list, uint32_t from,
                      uint32_t to)
{
  const und_part *place = &plan->parts[to];

  und_edits_add(&plan->edits, place->start + place->text_offset,
                und_part_end(place), note_text(plan, from));
  for (uint32_t i = 0; i < list->count; i++) {
    if (list->items[i].note == from) {
      write_mark(plan, &list->items[i], place->label.value);
    }
  }
}

// Each mark keeps its note: the notes change places, and the marks numbers.
static void reorder(und_plan *plan, const marks *list)
{
  uint32_t called;
  uint32_t written;
  uint32_t *calls = called_order(plan, list, &called);
  uint32_t *notes = written_order(plan, &written);

  if (notes != NULL && called == written) {
    for (uint32_t i = 0; i < called; i++) {
      if (calls[i] != notes[i]) {
        move_note(plan, list, calls[i], notes[i]);
      }
    }
    und_plan_name(plan, UND_REPAIR_NOTES, true, (und_slice){0}, (und_slice){0});
  }
  und_free(calls);
  und_free(notes);
}

/// The marks alone were exchanged.
static void exchange(und_plan *plan, const marks *list,
                     const und_finding *finding)
{
  for (uint32_t i = 0; i + 1 < list->count; i++) {
    const mark *one = &list->items[i];
    const mark *other = one + 1;

    if (one->start == finding->start && other->number < one->number) {
      write_mark(plan, one, other->number);
      write_mark(plan, other, one->number);
      name_numbers(plan, UND_REPAIR_EXCHANGE, false, one->number,
                   other->number);
    }
  }
}

UND_WAY(note_order)
{
  marks list = list_marks(plan);

  if (choice == 0) {
    reorder(plan, &list);
  } else {
    exchange(plan, &list, finding);
  }
  und_free(list.items);
}

// A mark that calls no note where the note that should follow is not called.
UND_WAY(note_mark)
{
  marks list = list_marks(plan);
  const mark *wrong = NULL;
  uint32_t last = 0;
  uint32_t note = UND_NO_PART;

  for (uint32_t i = 0; i < list.count && wrong == NULL; i++) {
    const mark *m = &list.items[i];

    if (m->start == finding->start) {
      wrong = m;
    } else if (m->note != UND_NO_PART && m->number > last) {
      last = m->number;
    }
  }
  for (uint32_t i = 0; i < plan->count && note == UND_NO_PART; i++) {
    if (is_numbered_note(&plan->parts[i]) &&
        plan->parts[i].label.value == last + 1) {
      note = i;
    }
  }
  for (uint32_t i = 0; i < list.count; i++) {
    note = list.items[i].note == note ? UND_NO_PART : note;
  }
  if (choice == 0 && wrong != NULL && note != UND_NO_PART) {
    write_mark(plan, wrong, last + 1);
    name_numbers(plan, UND_REPAIR_REPLACE, true, wrong->number, last + 1);
  }
  und_free(list.items);
}
