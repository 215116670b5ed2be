// SPDX-License-Identifier: MIT

#include "place.h"

static bool holds(uint32_t start, uint32_t end, uint32_t offset)
{
  return end > start && offset >= start && offset <= end;
}

/// Where the target of a link ends, "](https://…", whose text ends at `at`;
/// `at` if none follows.
static uint32_t target_end(und_slice text, uint32_t at)
{
  enum { LONGEST = 400 };

  und_slice rest = und_slice_cut(text, at, at + LONGEST);
  uint32_t end = 0;

  if (!und_slice_starts(rest, UND_SLICE("]("))) {
    return at;
  }
  while (end < rest.size && (unsigned char)rest.data[end] > ' ' &&
         rest.data[end] != ')') {
    end++;
  }
  return end < rest.size && rest.data[end] == ')' ? at + end : at;
}

static void find_mention(und_document *document, und_place *place,
                         uint32_t offset)
{
  uint32_t count;
  const und_mention *mentions =
    und_document_citations(document, place->part, &count);
  und_slice text = und_text_slice(und_document_text(document));

  for (uint32_t i = 0; i < count; i++) {
    const und_mention *mention = &mentions[i];
    uint32_t target = target_end(text, mention->end);

    if (holds(mention->start, mention->end, offset)) {
      place->mention_start = mention->start;
      place->mention_end = mention->end;
    } else if (holds(mention->locator_start, mention->locator_end, offset)) {
      place->mention_start = mention->locator_start;
      place->mention_end = mention->locator_end;
    } else if (target > mention->end && offset > mention->end + 1 &&
               offset <= target) {
      place->mention_start = mention->end + 2;
      place->mention_end = target;
    } else {
      continue;
    }
    place->mention = mention;
    return;
  }
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
    .on_label = part->label_size > 0 && offset >= label &&
                offset <= label + part->label_size,
  };
  find_mention(document, place_out, offset);
  return true;
}
