// SPDX-License-Identifier: MIT

#include "place.h"

static const und_mention *mention_at(und_document *document, uint32_t part,
                                     uint32_t offset)
{
  uint32_t count;
  const und_mention *mentions = und_document_citations(document, part, &count);

  for (uint32_t i = 0; i < count; i++) {
    const und_mention *mention = &mentions[i];

    if ((offset >= mention->start && offset <= mention->end) ||
        (mention->locator_end > mention->locator_start &&
         offset >= mention->locator_start && offset <= mention->locator_end)) {
      return mention;
    }
  }
  return NULL;
}

static const und_note_call *call_at(und_document *document, uint32_t part,
                                    uint32_t start, uint32_t offset)
{
  uint32_t count;
  const und_note_call *calls = und_document_note_calls(document, part, &count);

  for (uint32_t i = 0; i < count; i++) {
    if ((calls[i].real || !calls[i].bare) && offset >= start + calls[i].start &&
        offset <= start + calls[i].end) {
      return &calls[i];
    }
  }
  return NULL;
}

bool und_place_find(und_document *document, uint32_t offset,
                    und_place *place_out)
{
  uint32_t index = und_document_part_at(document, offset);
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  if (index == UND_NO_PART) {
    return false;
  }
  const und_part *part = &parts[index];
  uint32_t label = part->start + part->label_offset;

  *place_out = (und_place){
    .part = index,
    .call = call_at(document, index, part->start, offset),
    .mention = mention_at(document, index, offset),
    .on_label = part->label_size > 0 && offset >= label &&
                offset <= label + part->label_size,
  };
  return true;
}
