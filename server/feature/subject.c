// SPDX-License-Identifier: MIT
//
// What is pointed to at a place of a document.

#include "place.h"
#include "pointers.h"
#include "und/feature/references.h"
#include "und/model/own_name.h"

/// On the document's own symbol, or anywhere in its title.
static bool is_own_name(und_document *document, uint32_t index, uint32_t offset)
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
      return true;
    }
  }
  return part->role == UND_ROLE_HEADING && part->level == 0 &&
         index < UND_OWN_NAME_PARTS;
}

static bool has_references(const und_part *part)
{
  return part->role == UND_ROLE_PARAGRAPH || part->role == UND_ROLE_ITEM ||
         part->role == UND_ROLE_HEADING || part->role == UND_ROLE_NOTE;
}

static bool set_document(const char *symbol, und_subject *subject_out)
{
  if (symbol == NULL) {
    return false;
  }
  *subject_out = (und_subject){.kind = UND_SUBJECT_DOCUMENT,
                               .symbol = und_copy(und_slice_from(symbol))};
  return true;
}

bool und_subject_find(und_document *document, uint32_t offset,
                      und_subject *subject_out)
{
  und_place place;
  uint32_t count;
  uint32_t start;
  uint32_t end;
  const und_part *parts = und_document_parts(document, &count);

  if (!und_place_find(document, offset, &place)) {
    return false;
  }
  if (is_own_name(document, place.part, offset)) {
    return set_document(und_document_identity(document)->symbol, subject_out);
  }
  if (place.mention != NULL) {
    return set_document(place.mention->symbol, subject_out);
  }
  if (place.call != NULL) {
    *subject_out = (und_subject){
      .kind = UND_SUBJECT_NOTE,
      .part = und_document_note(document, place.part, place.call)};
    return subject_out->part != UND_NO_PART;
  }
  if (place.on_label && has_references(&parts[place.part])) {
    bool note = parts[place.part].role == UND_ROLE_NOTE;
    *subject_out = (und_subject){
      .kind = note ? UND_SUBJECT_NOTE : UND_SUBJECT_PART, .part = place.part};
    return true;
  }
  *subject_out = (und_subject){
    .kind = UND_SUBJECT_PART,
    .part = und_pointers_at(document, place.part, offset, &start, &end)};
  return subject_out->part != UND_NO_PART;
}

void und_subject_finish(und_subject *subject)
{
  und_free(subject->symbol);
  *subject = (und_subject){0};
}
