// SPDX-License-Identifier: MIT

#include "und/feature/definition.h"

#include "place.h"
#include "und/symbol/cite.h"
#include "und/symbol/locator.h"

/// A citation at `offset`, or in its locator.
static bool from_citation(und_document *document, const und_library *library,
                          const und_place *place, uint32_t offset,
                          und_target *target)
{
  if (place->mention == NULL || place->mention->symbol == NULL) {
    return false;
  }
  const und_mention *mention = place->mention;
  const und_identity *own = und_document_identity(document);
  und_slice text = und_text_slice(und_document_text(document));
  const und_library_entry *entry =
    und_library_find(library, und_slice_from(mention->symbol), own->language);

  if (entry == NULL) {
    return false;
  }
  *target = (und_target){.origin_start = place->mention_start,
                         .origin_end = place->mention_end,
                         .path = entry->path,
                         .locator = und_slice_cut(text, mention->locator_start,
                                                  mention->locator_end)};
  // The cursor on an item of a list: that one leads there.
  und_locator item;
  if (place->mention_start == mention->locator_start &&
      und_locator_find(target->locator, offset - mention->locator_start,
                       und_document_language(document), &item)) {
    target->locator_at = offset - mention->locator_start;
    target->origin_start = mention->locator_start + item.offset;
    target->origin_end = target->origin_start + item.size;
  }
  return true;
}

/// The mark of a note leads to the note, the note's label back to its mark.
static bool from_note(und_document *document, const und_place *place,
                      und_target *target)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  uint32_t called = place->call != NULL
                      ? und_document_note(document, place->part, place->call)
                      : UND_NO_PART;

  if (called != UND_NO_PART) {
    const und_part *note = &parts[called];

    *target = (und_target){
      .origin_start = parts[place->part].start + place->call->start,
      .origin_end = parts[place->part].start + place->call->end,
      .start = note->start + note->label_offset,
      .end = note->start + note->label_offset + note->label_size};
    return true;
  }
  if (!place->on_label || parts[place->part].role != UND_ROLE_NOTE) {
    return false;
  }
  const und_part *note = &parts[place->part];

  for (uint32_t i = 0; i < count; i++) {
    uint32_t calls;
    const und_note_call *call = und_document_note_calls(document, i, &calls);

    for (uint32_t c = 0; c < calls; c++) {
      if ((call[c].real || !call[c].bare) &&
          und_document_note(document, i, &call[c]) == place->part) {
        *target = (und_target){.origin_start = note->start + note->label_offset,
                               .origin_end = note->start + note->label_offset +
                                             note->label_size,
                               .start = parts[i].start + call[c].start,
                               .end = parts[i].start + call[c].end};
        return true;
      }
    }
  }
  return false;
}

// A place looked for, step by step.
typedef struct {
  const und_part *parts;
  uint32_t count;
  und_slice text; ///< of the locator
  und_slice body; ///< of the document searched
  uint32_t from;  ///< where the next step begins to look
  uint32_t limit; ///< and where it ends
  uint32_t found; ///< the part of the last step, or UND_NO_PART
} search;

static bool same_value(const und_label *wanted, const und_label *label)
{
  if (wanted->roman > 0 && label->kind == UND_LABEL_ROMAN) {
    return wanted->roman == label->value;
  }
  return wanted->value > 0 && wanted->value == label->value &&
         wanted->bis == label->bis;
}

static bool is_annex(const und_part *part)
{
  return part->role == UND_ROLE_HEADING && part->inset == 2 &&
         part->level == 1 && part->label_size == 0;
}

/// The number of an annex: what its heading says, Annex II, else how many
/// there are up to it.
static uint32_t annex_number(const search *s, uint32_t index)
{
  const und_part *part = &s->parts[index];
  und_slice title = und_slice_cut(s->body, part->start, und_part_end(part));
  uint32_t size = title.size;
  uint32_t count = 0;

  while (size > 0 && title.data[size - 1] != ' ') {
    size--;
  }
  uint32_t number = und_label_roman(und_slice_cut(title, size, title.size));

  if (size > 0 && number > 0) {
    return number;
  }
  for (uint32_t i = 0; i <= index; i++) {
    count += is_annex(&s->parts[i]);
  }
  return count;
}

static bool annex_fits(const search *s, uint32_t index, const und_label *wanted)
{
  uint32_t number = wanted->roman > 0 ? wanted->roman : wanted->value;

  return is_annex(&s->parts[index]) &&
         (number == 0 || number == annex_number(s, index));
}

static bool heading_fits(const und_part *part, const und_label *wanted)
{
  if (part->role != UND_ROLE_HEADING) {
    return false;
  }
  bool roman = wanted->roman > 0 && part->level == 1;

  return part->label_size > 0 && (roman ? part->label.roman == wanted->roman
                                        : wanted->kind == part->label.kind &&
                                            wanted->value == part->label.value);
}

static bool step_fits(const search *s, uint32_t index, und_unit unit,
                      const und_label *wanted)
{
  const und_part *part = &s->parts[index];

  switch (unit) {
  case UND_UNIT_PARAGRAPH:
    return part->role == UND_ROLE_PARAGRAPH && same_value(wanted, &part->label);
  case UND_UNIT_SUBPARAGRAPH:
    return part->role == UND_ROLE_ITEM && same_value(wanted, &part->label);
  case UND_UNIT_NOTE:
    return part->role == UND_ROLE_NOTE && same_value(wanted, &part->label);
  case UND_UNIT_SECTION:
  case UND_UNIT_CHAPTER:
    return heading_fits(part, wanted);
  case UND_UNIT_ANNEX:
    return annex_fits(s, index, wanted);
  default:
    return false;
  }
}

/// Follow one step. What is inside a paragraph is looked for up to the next
/// paragraph only.
static bool follow(search *s, const und_locator_step *step)
{
  und_label wanted = {0};

  if (step->size > 0) {
    und_locator_label(s->text, step, &wanted);
  }
  for (uint32_t i = s->from; i < s->limit; i++) {
    const und_part *part = &s->parts[i];

    if (step->unit == UND_UNIT_SUBPARAGRAPH && s->found != UND_NO_PART &&
        (part->role == UND_ROLE_PARAGRAPH || part->role == UND_ROLE_HEADING)) {
      return false;
    }
    if (step_fits(s, i, step->unit, &wanted)) {
      s->found = i;
      s->from = i + 1;
      if (step->unit == UND_UNIT_ANNEX) { // what follows is in this one
        for (i++; i < s->limit && !is_annex(&s->parts[i]); i++) {
        }
        s->limit = i;
      }
      return true;
    }
  }
  return false;
}

/// The larger unit is looked for first, however the text has them: "annex II,
/// paragraph 5" and "paragraph 5 of annex II".
static bool is_large(und_unit unit)
{
  return unit == UND_UNIT_SECTION || unit == UND_UNIT_CHAPTER ||
         unit == UND_UNIT_ANNEX;
}

/// The part that a locator names in `document`, or UND_NO_PART.
static uint32_t locate(und_document *document, und_slice text,
                       const und_locator *locator)
{
  search s = {.text = text,
              .body = und_text_slice(und_document_text(document)),
              .found = UND_NO_PART};

  s.parts = und_document_parts(document, &s.count);
  s.limit = s.count;
  for (unsigned pass = 0; pass < 2; pass++) {
    for (uint32_t i = 0; i < locator->count; i++) {
      const und_locator_step *step = &locator->steps[i];

      if (is_large(step->unit) == (pass == 0) && !follow(&s, step)) {
        return pass == 0 ? UND_NO_PART : s.found;
      }
    }
  }
  return s.found;
}

static void place_of(const und_part *part, uint32_t *start_out,
                     uint32_t *end_out)
{
  *start_out = part->start + part->label_offset;
  *end_out = part->label_size > 0 && part->role != UND_ROLE_HEADING
               ? *start_out + part->label_size
               : und_part_end(part);
}

void und_definition_locate(und_document *document, und_slice locator,
                           uint32_t at, und_language language,
                           uint32_t *start_out, uint32_t *end_out)
{
  und_locator read;
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  *start_out = 0;
  *end_out = 0;
  if (locator.size > 0 && (und_locator_find(locator, at, language, &read) ||
                           und_locator_read(locator, 0, language, &read))) {
    uint32_t found = locate(document, locator, &read);

    if (found != UND_NO_PART) {
      place_of(&parts[found], start_out, end_out);
    }
  }
}

/// The citation whose place a locator from `start` to `end` names: "paragraph
/// 3 of its resolution 74/173", or where `same`, "of that resolution", the
/// last one before it.
static const und_mention *cited_by(und_document *document, uint32_t part,
                                   uint32_t start, uint32_t end, bool same)
{
  enum { NEAR = 100 };
  und_language language = und_document_language(document);
  und_slice text = und_text_slice(und_document_text(document));
  const und_mention *found = NULL;
  uint32_t count;
  const und_mention *mentions = und_document_citations(document, part, &count);

  for (uint32_t i = 0; i < count; i++) {
    const und_mention *mention = &mentions[i];

    if (same && mention->end <= start && mention->kind != UND_CITE_DOCUMENT) {
      found = mention;
    }
    if (!same && mention->start >= end) {
      bool leads = mention->start - end <= NEAR &&
                   und_locator_leads(text, end, mention->start, language);

      return leads ? mention : NULL;
    }
  }
  return found;
}

/// A place in another document that the sentence names beside it.
static bool from_place_elsewhere(und_document *document,
                                 const und_library *library, uint32_t part,
                                 und_slice own, const und_locator *locator,
                                 uint32_t offset, und_target *target)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  und_language language = und_document_language(document);
  uint32_t base = parts[part].start;
  bool same = und_locator_is_same(own, locator, language);
  const und_mention *mention =
    cited_by(document, part, base + locator->list_offset,
             base + locator->offset + locator->size, same);
  const und_library_entry *entry =
    mention != NULL && mention->symbol != NULL
      ? und_library_find(library, und_slice_from(mention->symbol), language)
      : NULL;

  if (entry == NULL) {
    return false;
  }
  uint32_t start = base + locator->offset;

  *target = (und_target){.origin_start = start,
                         .origin_end = start + locator->size,
                         .path = entry->path,
                         .locator =
                           und_slice_cut(own, locator->list_offset,
                                         locator->offset + locator->size + 160),
                         .locator_at = offset - base - locator->list_offset};
  return true;
}

/// "see paragraph 7 above", "section VII": a place in this document.
static bool from_cross_reference(und_document *document,
                                 const und_library *library,
                                 const und_place *place, uint32_t offset,
                                 und_target *target)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  und_slice text = und_text_slice(und_document_text(document));
  const und_part *part = &parts[place->part];
  und_slice own = und_slice_cut(text, part->start, und_part_end(part));
  und_language language = und_document_language(document);
  und_locator locator;

  if (place->mention != NULL ||
      !und_locator_find(own, offset - part->start, language, &locator)) {
    return false;
  }
  if (und_locator_is_elsewhere(own, &locator, language)) {
    return from_place_elsewhere(document, library, place->part, own, &locator,
                                offset, target);
  }
  uint32_t found = locate(document, own, &locator);

  if (found == UND_NO_PART) {
    return false;
  }
  *target =
    (und_target){.origin_start = part->start + locator.offset,
                 .origin_end = part->start + locator.offset + locator.size};
  place_of(&parts[found], &target->start, &target->end);
  return true;
}

bool und_definition(und_document *document, const und_library *library,
                    uint32_t offset, und_target *target_out)
{
  und_place place;

  return und_place_find(document, offset, &place) &&
         (from_citation(document, library, &place, offset, target_out) ||
          from_note(document, &place, target_out) ||
          from_cross_reference(document, library, &place, offset, target_out));
}
