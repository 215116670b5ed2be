// SPDX-License-Identifier: MIT

#include "und/feature/definition.h"

#include "abbreviation.h"
#include "locate.h"
#include "place.h"
#include "pointers.h"
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
  const und_library_entry *entry = und_library_find_canonical(
    library, und_slice_from(mention->symbol), own->language);

  if (entry == NULL) {
    return false;
  }
  *target = (und_target){.origin_start = place->mention_start,
                         .origin_end = place->mention_end,
                         .path = entry->path,
                         .mention = mention,
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
    uint32_t found = und_locate(document, locator, &read);

    if (found != UND_NO_PART) {
      und_locate_place(&parts[found], start_out, end_out);
    }
  }
}

/// The last resolution or decision cited before `start` in the part: that of
/// "paragraph 3 of that resolution".
static const und_mention *cited_before(und_document *document, uint32_t part,
                                       uint32_t start)
{
  const und_mention *found = NULL;
  uint32_t count;
  const und_mention *mentions = und_document_citations(document, part, &count);

  for (uint32_t i = 0; i < count && mentions[i].end <= start; i++) {
    found = mentions[i].kind != UND_CITE_DOCUMENT ? &mentions[i] : found;
  }
  return found;
}

/// A place in the resolution that was cited before. Where it is cited right
/// behind its place the two are one citation.
static bool from_place_elsewhere(und_document *document,
                                 const und_library *library, uint32_t part,
                                 und_slice own, const und_locator *locator,
                                 uint32_t offset, und_target *target)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  und_language language = und_document_language(document);
  uint32_t base = parts[part].start;
  const und_mention *mention =
    und_locator_is_same(own, locator, language)
      ? cited_before(document, part, base + locator->list_offset)
      : NULL;
  const und_library_entry *entry =
    mention != NULL && mention->symbol != NULL
      ? und_library_find_canonical(library, und_slice_from(mention->symbol),
                                   language)
      : NULL;

  if (entry == NULL) {
    return false;
  }
  uint32_t start = base + locator->offset;

  *target = (und_target){.origin_start = start,
                         .origin_end = start + locator->size,
                         .path = entry->path,
                         .mention = mention,
                         .locator =
                           und_slice_cut(own, locator->list_offset,
                                         locator->offset + locator->size + 160),
                         .locator_at = offset - base - locator->list_offset};
  return true;
}

/// "see paragraph 7 above", "section VII": a place in this document, or of the
/// one that the sentence names beside it.
static bool from_cross_reference(und_document *document,
                                 const und_library *library,
                                 const und_place *place, uint32_t offset,
                                 und_target *target)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  und_target found = {0};
  uint32_t part = und_pointers_at(document, place->part, offset,
                                  &found.origin_start, &found.origin_end);

  if (part != UND_NO_PART) {
    und_locate_place(&parts[part], &found.start, &found.end);
    *target = found;
    return true;
  }
  und_slice text = und_text_slice(und_document_text(document));
  const und_part *own_part = &parts[place->part];
  und_slice own = und_slice_cut(text, own_part->start, und_part_end(own_part));
  und_language language = und_document_language(document);
  und_locator locator;

  return place->mention == NULL &&
         und_locator_find(own, offset - own_part->start, language, &locator) &&
         und_locator_is_elsewhere(own, &locator, language) &&
         from_place_elsewhere(document, library, place->part, own, &locator,
                              offset, target);
}

/// An abbreviation, where it is explained.
static bool from_term(und_document *document, const und_place *place,
                      uint32_t offset, und_target *target)
{
  und_target found = {0};
  und_abbreviation term;
  uint32_t words;

  if (!und_abbreviation_at(document, place->part, offset, &term) ||
      !und_abbreviation_explained(document, term.hash, &found.start, &found.end,
                                  &words)) {
    return false;
  }
  found.origin_start = term.start;
  found.origin_end = term.end;
  *target = found;
  return true;
}

/// A citation of a document that is not at hand.
static bool from_absent(const und_place *place, und_target *target)
{
  if (place->mention == NULL || place->mention->symbol == NULL) {
    return false;
  }
  *target = (und_target){.origin_start = place->mention_start,
                         .origin_end = place->mention_end,
                         .mention = place->mention,
                         .absent = true};
  return true;
}

bool und_definition(und_document *document, const und_library *library,
                    uint32_t offset, und_target *target_out)
{
  und_place place;

  return und_place_find(document, offset, &place) &&
         (from_citation(document, library, &place, offset, target_out) ||
          from_note(document, &place, target_out) ||
          from_cross_reference(document, library, &place, offset, target_out) ||
          from_term(document, &place, offset, target_out) ||
          from_absent(&place, target_out));
}
