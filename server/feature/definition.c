// SPDX-License-Identifier: MIT

#include "und/feature/definition.h"

#include "locate.h"
#include "place.h"
#include "pointers.h"

/// A citation at `offset`, or in its locator.
static bool from_citation(und_document *document, const und_library *library,
                          const und_place *place, und_target *target)
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
                           und_language language, uint32_t *start_out,
                           uint32_t *end_out)
{
  und_locator read;
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  *start_out = 0;
  *end_out = 0;
  if (locator.size > 0 && und_locator_read(locator, 0, language, &read)) {
    uint32_t found = und_locate(document, locator, &read);

    if (found != UND_NO_PART) {
      und_locate_place(&parts[found], start_out, end_out);
    }
  }
}

/// "see paragraph 7 above", "section VII": a place in this document.
static bool from_cross_reference(und_document *document, const und_place *place,
                                 uint32_t offset, und_target *target)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  und_target found = {0};
  uint32_t part = und_pointers_at(document, place->part, offset,
                                  &found.origin_start, &found.origin_end);

  if (part == UND_NO_PART) {
    return false;
  }
  und_locate_place(&parts[part], &found.start, &found.end);
  *target = found;
  return true;
}

bool und_definition(und_document *document, const und_library *library,
                    uint32_t offset, und_target *target_out)
{
  und_place place;

  return und_place_find(document, offset, &place) &&
         (from_citation(document, library, &place, target_out) ||
          from_note(document, &place, target_out) ||
          from_cross_reference(document, &place, offset, target_out));
}
