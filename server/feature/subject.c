// SPDX-License-Identifier: MIT
//
// What is pointed to at a place of a document.

#include "abbreviation.h"
#include "place.h"
#include "pointers.h"
#include "und/feature/references.h"
#include "und/model/own_name.h"

/// On the document's own symbol, or anywhere in its title.
static bool is_own_name(und_document *document, uint32_t index, uint32_t offset,
                        und_subject *subject)
{
  uint32_t count;
  const und_part *part = &und_document_parts(document, &count)[index];
  uint32_t start = 0;
  uint32_t end = 0;

  if (und_document_identity(document)->symbol == NULL) {
    return false;
  }
  while (und_own_name_find(document, index, end, &start, &end)) {
    if (offset >= start && offset <= end) {
      subject->start = start;
      subject->end = end;
      return true;
    }
  }
  subject->start = part->start;
  subject->end = und_part_end(part);
  return part->role == UND_ROLE_HEADING && part->level == 0 &&
         index < UND_OWN_NAME_PARTS;
}

static bool has_references(const und_part *part)
{
  return part->role == UND_ROLE_PARAGRAPH || part->role == UND_ROLE_ITEM ||
         part->role == UND_ROLE_HEADING || part->role == UND_ROLE_NOTE;
}

static bool set_document(const char *symbol, und_subject *found,
                         und_subject *subject_out)
{
  if (symbol == NULL) {
    return false;
  }
  found->kind = UND_SUBJECT_DOCUMENT;
  found->symbol = und_copy(und_slice_from(symbol));
  *subject_out = *found;
  return true;
}

bool und_subject_find(und_document *document, uint32_t offset,
                      und_subject *subject_out)
{
  und_place place;
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  und_subject found = {0};
  und_abbreviation term;

  if (!und_place_find(document, offset, &place)) {
    return false;
  }
  const und_part *part = &parts[place.part];

  if (is_own_name(document, place.part, offset, &found)) {
    return set_document(und_document_identity(document)->symbol, &found,
                        subject_out);
  }
  if (place.mention != NULL) {
    found.start = place.mention_start;
    found.end = place.mention_end;
    return set_document(place.mention->symbol, &found, subject_out);
  }
  if (place.call != NULL) {
    found.kind = UND_SUBJECT_NOTE;
    found.part = und_document_note(document, place.part, place.call);
    found.start = part->start + place.call->start;
    found.end = part->start + place.call->end;
  } else if (place.on_label && has_references(part)) {
    found.kind =
      part->role == UND_ROLE_NOTE ? UND_SUBJECT_NOTE : UND_SUBJECT_PART;
    found.part = place.part;
    found.start = part->start + part->label_offset;
    found.end = found.start + part->label_size;
  } else if (und_abbreviation_at(document, place.part, offset, &term)) {
    found.kind = UND_SUBJECT_TERM;
    found.term = term.hash;
    found.start = term.start;
    found.end = term.end;
  } else {
    found.kind = UND_SUBJECT_PART;
    found.part =
      und_pointers_at(document, place.part, offset, &found.start, &found.end);
  }
  if (found.part == UND_NO_PART) {
    return false;
  }
  *subject_out = found;
  return true;
}

void und_subject_finish(und_subject *subject)
{
  und_free(subject->symbol);
  *subject = (und_subject){0};
}
