// SPDX-License-Identifier: MIT

#include "und/feature/rename.h"

#include "abbreviation.h"
#include "label_core.h"
#include "place.h"
#include "sequence.h"
#include "ways.h"

// ------------------------------------------------------------- parts and notes

/// Plan that the part `index` bears `value`, with all that points to it.
static void plan_value(und_plan *plan, uint32_t index, uint32_t value,
                       uint8_t bis, uint8_t kind)
{
  und_plan_add(plan, (und_move){index, value, bis, kind});
  if (plan->parts[index].role == UND_ROLE_NOTE) {
    und_way_note_marks(plan);
  }
}

static uint8_t kind_of(const und_plan *plan, uint32_t index)
{
  const und_part *part = &plan->parts[index];
  uint32_t before = und_sequence_before(plan, index);

  if (part->role == UND_ROLE_NOTE) {
    return UND_LABEL_NOTE;
  }
  if (before == UND_NO_PART) { // (i) at the head of a list is a numeral
    return part->label.roman == 1 ? UND_LABEL_ROMAN
                                  : und_sequence_kind(plan, index, 1);
  }
  // As the label before goes on, whichever way that is read.
  uint8_t numeral =
    und_sequence_value(&plan->parts[before].label, UND_LABEL_ROMAN) + 1 ==
        und_sequence_value(&part->label, UND_LABEL_ROMAN)
      ? UND_LABEL_ROMAN
      : UND_LABEL_NONE;
  uint32_t value = part->label.value;
  uint8_t kind = und_sequence_kind(plan, index, value);

  return und_sequence_value(&plan->parts[before].label, kind) + 1 == value ||
             numeral == UND_LABEL_NONE
           ? kind
           : numeral;
}

static uint32_t value_of(const und_part *part, uint8_t kind)
{
  return kind == UND_LABEL_NOTE ? part->label.value
                                : und_sequence_value(&part->label, kind);
}

/// The edits that another number would mean: each of them is a place where the
/// name stands.
static void find_places(und_document *document, const und_subject *subject,
                        und_repair_extent extent, und_repair *repair_out)
{
  und_plan plan;

  und_plan_begin(&plan, document);
  uint8_t kind = kind_of(&plan, subject->part);
  uint32_t value = value_of(&plan.parts[subject->part], kind);

  plan_value(&plan, subject->part, value + 1, 0, kind);
  und_plan_settle(&plan, extent, repair_out);
}

/// The place among `places` that `offset` is on, or NULL.
static const und_edit *place_at(const und_repair *places, uint32_t offset)
{
  for (uint32_t i = 0; i < places->edits.items.count; i++) {
    const und_edit *edit = &places->edits.items.items[i];

    if (offset >= edit->start && offset <= edit->end) {
      return edit;
    }
  }
  return NULL;
}

static bool find_part_name(und_document *document, uint32_t offset,
                           und_name_at *name)
{
  und_slice text = und_text_slice(und_document_text(document));
  und_repair places;
  bool found = false;

  find_places(document, &name->subject, UND_REPAIR_COMPLETE, &places);
  const und_edit *place = place_at(&places, offset);

  if (place != NULL) {
    name->start = place->start;
    name->end = place->end;
    name->placeholder = und_copy(und_slice_cut(text, place->start, place->end));
    found = true;
  }
  // On a bracket or stop beside it.
  uint32_t count;
  const und_part *part =
    &und_document_parts(document, &count)[name->subject.part];
  uint32_t at = part->start + part->label_offset;

  if (!found && offset >= at && offset <= at + part->label_size) {
    und_slice label = und_part_label(part, text);

    und_label_core_find(label, &name->start, &name->end);
    name->placeholder = und_copy(und_slice_cut(label, name->start, name->end));
    name->start += at;
    name->end += at;
    found = true;
  }
  und_repair_finish(&places);
  return found;
}

static bool find_symbol_name(und_document *document, uint32_t offset,
                             und_name_at *name)
{
  und_references list;
  bool found = false;
  const und_text *text = und_document_text(document);

  und_references_build(document, NULL, &name->subject, NULL, UND_UNITS_UTF8,
                       &list);
  for (uint32_t i = 0; !found && i < list.items.count; i++) {
    und_range range = list.items.items[i].range;

    name->start = und_text_offset(text, range.start, UND_UNITS_UTF8);
    name->end = und_text_offset(text, range.end, UND_UNITS_UTF8);
    found = offset >= name->start && offset <= name->end;
  }
  name->placeholder = und_copy(und_slice_from(name->subject.symbol));
  und_references_finish(&list);
  return found;
}

/// May a part like this be renamed?
static bool has_name(const und_part *part)
{
  return part->label_size > 0 && part->label.value > 0 &&
         part->label.kind != UND_LABEL_ASTERISK &&
         part->label.kind != UND_LABEL_TITLE;
}

bool und_rename_find(und_document *document, uint32_t offset,
                     und_name_at *name_out)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  bool found;

  *name_out = (und_name_at){0};
  if (!und_subject_find(document, offset, &name_out->subject)) {
    return false;
  }
  if (name_out->subject.kind == UND_SUBJECT_TERM) {
    name_out->start = name_out->subject.start;
    name_out->end = name_out->subject.end;
    name_out->placeholder = und_copy(und_text_cut(
      und_document_text(document), name_out->start, name_out->end));
    return true;
  }
  found = name_out->subject.kind == UND_SUBJECT_DOCUMENT
            ? find_symbol_name(document, offset, name_out)
            : has_name(&parts[name_out->subject.part]) &&
                find_part_name(document, offset, name_out);
  if (!found) {
    und_name_at_finish(name_out);
  }
  return found;
}

void und_name_at_finish(und_name_at *name)
{
  und_free(name->placeholder);
  und_subject_finish(&name->subject);
  *name = (und_name_at){0};
}

/// Read `name` as a label of `kind`. Returns false for what is none.
static bool read_label(und_slice name, uint8_t kind, und_label *label_out,
                       uint32_t *value_out)
{
  // What follows a value makes it a label: a stop or a bracket.
  static const char *const ends[] = {".", ")", ""};
  uint32_t start;
  uint32_t end;

  und_label_core_find(name, &start, &end);
  for (size_t i = 0; end > start && i < sizeof ends / sizeof ends[0]; i++) {
    und_buffer spelled = {0};

    und_buffer_add(&spelled, und_slice_cut(name, start, end));
    und_buffer_adds(&spelled, ends[i]);
    bool read = und_label_parse(und_buffer_slice(&spelled), label_out);

    und_buffer_finish(&spelled);
    *value_out = !read                    ? 0
                 : kind == UND_LABEL_NOTE ? label_out->value
                                          : und_sequence_value(label_out, kind);
    if (*value_out > 0) {
      return kind != UND_LABEL_NOTE || label_out->kind == UND_LABEL_NUMBER ||
             label_out->kind == UND_LABEL_NOTE;
    }
  }
  // 三 and ㈢ are labels only as a whole.
  bool read = und_label_parse(name, label_out);

  *value_out = read ? und_sequence_value(label_out, kind) : 0;
  return *value_out > 0;
}

/// Does another part of the same count bear the label?
static bool is_taken(const und_plan *plan, uint32_t index, uint8_t kind,
                     uint32_t value, uint8_t bis)
{
  for (uint32_t at = index, i = 0; i < 2; i++, at = index) {
    // Backwards through the count, then forwards: the first that begins anew
    // ends it.
    for (;;) {
      uint32_t next =
        i == 0 ? und_sequence_before(plan, at) : und_sequence_after(plan, at);

      if (next == UND_NO_PART) {
        break;
      }
      const und_label *label = &plan->parts[next].label;
      uint32_t other =
        kind == UND_LABEL_NOTE ? label->value : und_sequence_value(label, kind);

      if (i == 1 && other == 1) {
        break;
      }
      if (other == value && label->bis == bis) {
        return true;
      }
      if (i == 0 && other == 1) {
        break;
      }
      at = next;
    }
  }
  return false;
}

static void take_use(void *data, uint32_t start, uint32_t end)
{
  und_plan *plan = data;

  und_edits_add(&plan->edits, start, end, und_slice_from(plan->becomes));
}

/// All uses of an abbreviation, and the place where it is explained.
static bool rename_term(und_plan *plan, uint64_t term, und_slice name,
                        und_repair *repair_out, const char **reason_out)
{
  bool letters = name.size > 0;

  for (uint32_t i = 0; i < name.size; i++) {
    letters = letters && (unsigned char)name.data[i] > ' ';
  }
  if (!letters) {
    *reason_out = "an abbreviation is one word";
    und_plan_finish(plan);
    return false;
  }
  und_plan_name(plan, UND_REPAIR_REPLACE, true, (und_slice){0}, name);
  und_abbreviation_uses(plan->document, term,
                        (und_pointer_sink){take_use, plan});
  und_plan_settle(plan, UND_REPAIR_COMPLETE, repair_out);
  return true;
}

bool und_rename_part(und_document *document, const und_subject *subject,
                     und_slice name, und_repair *repair_out,
                     const char **reason_out)
{
  und_plan plan;
  und_label label = {0};
  uint32_t value = 0;

  *repair_out = (und_repair){0};
  und_plan_begin(&plan, document);
  if (subject->kind == UND_SUBJECT_TERM) {
    return rename_term(&plan, subject->term, name, repair_out, reason_out);
  }
  uint8_t kind = kind_of(&plan, subject->part);

  if (!read_label(name, kind, &label, &value)) {
    *reason_out = "this is no number or letter of the kind that stands there";
    return false;
  }
  const und_part *part = &plan.parts[subject->part];
  bool same = value == value_of(part, kind) && label.bis == part->label.bis;

  if (!same && is_taken(&plan, subject->part, kind, value, label.bis)) {
    *reason_out = "another one bears this number or letter already";
    return false;
  }
  plan_value(&plan, subject->part, value, label.bis, kind);
  und_plan_settle(&plan, UND_REPAIR_COMPLETE, repair_out);
  return true;
}

/// List the places whose text is that of `own`: typed together is only what is
/// equal.
static void list_equal(const und_text *text, const und_repair *places,
                       const und_edit *own, und_units units,
                       und_references *places_out)
{
  und_slice bytes = und_text_slice(text);
  und_slice wanted = und_slice_cut(bytes, own->start, own->end);

  for (uint32_t i = 0; i < places->edits.items.count; i++) {
    const und_edit *edit = &places->edits.items.items[i];
    und_range range = {und_text_position(text, edit->start, units),
                       und_text_position(text, edit->end, units)};

    if (und_slice_equal(und_slice_cut(bytes, edit->start, edit->end), wanted)) {
      UND_PUSH(&places_out->items, (und_reference_place){.range = range});
    }
  }
}

// An editor asks wherever the cursor goes, so the text is not read for it.
bool und_rename_linked(und_document *document, uint32_t offset,
                       und_references *places_out, und_units units)
{
  und_subject subject;
  und_repair places = {0};

  *places_out = (und_references){0};
  if (!und_subject_find(document, offset, &subject)) {
    return false;
  }
  if (subject.kind == UND_SUBJECT_NOTE) {
    find_places(document, &subject, UND_REPAIR_OUTLINED, &places);
  }
  const und_edit *own = place_at(&places, offset);

  if (own != NULL) {
    list_equal(und_document_text(document), &places, own, units, places_out);
  }
  und_repair_finish(&places);
  und_subject_finish(&subject);
  return places_out->items.count > 1;
}
