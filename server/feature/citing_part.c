// SPDX-License-Identifier: MIT
//
// The network of citations, from a paragraph.

#include "und/feature/citing.h"

#include "passage.h"

char *und_citing_part_name(und_document *document, uint32_t index,
                           und_language reader)
{
  und_buffer name = {0};
  const und_prose prose = {reader, false, &name};

  und_passage_write_name(document, index, &prose);
  while (name.size > 0 && strchr(". ", name.data[name.size - 1]) != NULL) {
    name.data[--name.size] = '\0';
  }
  return name.data;
}

/// The numbered paragraph, item or heading that a place of the document is in.
static uint32_t holder(und_document *document, const und_range *range,
                       und_units units)
{
  const und_text *text = und_document_text(document);
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  uint32_t index =
    und_document_part_at(document, und_text_offset(text, range->start, units));

  while (index != UND_NO_PART && parts[index].label_size == 0) {
    index = und_document_parent(document, index);
  }
  return index;
}

static char *copy_symbol(const und_library_entry *entry)
{
  const char *symbol = entry->identity.symbol;

  return symbol ? und_copy(und_slice_from(symbol)) : NULL;
}

static char *detail_of(und_document *document, uint32_t part,
                       const und_reference_place *place, und_language reader)
{
  und_slice label = und_prose_bare_label(place->paragraph);
  und_buffer words = {0};

  if (place->path == NULL) {
    return part == UND_NO_PART ? NULL
                               : und_citing_part_name(document, part, reader);
  }
  if (label.size > 0) {
    und_phrase_write(UND_PHRASE_PARAGRAPH, reader, &label, &words);
  }
  return words.data;
}

void und_citing_incoming_part(und_document *document, const char *name,
                              const und_subject *subject,
                              const und_holdings *holdings, und_language reader,
                              und_units units, und_citing *citing_out)
{
  const und_reference_place *last = NULL;
  uint32_t last_part = UND_NO_PART;
  und_references list;

  *citing_out = (und_citing){0};
  und_references_build(document, name, subject, holdings->library, units,
                       &list);
  for (uint32_t i = 0; i < list.items.count; i++) {
    const und_reference_place *place = &list.items.items[i];
    const und_library_entry *entry =
      und_library_at(holdings->library, place->path ? place->path : name);
    uint32_t part = place->path == NULL && !place->declares
                      ? holder(document, &place->range, units)
                      : UND_NO_PART;

    if (place->declares || entry == NULL) {
      continue;
    }
    if (last == NULL || last->path != place->path || part != last_part ||
        !und_slice_equal(last->paragraph, place->paragraph)) {
      const und_citing_step step = {.entry = entry,
                                    .symbol = copy_symbol(entry),
                                    .detail =
                                      detail_of(document, part, place, reader)};

      UND_PUSH(&citing_out->items, step);
    }
    UND_PUSH(&citing_out->items.items[citing_out->items.count - 1].ranges,
             place->range);
    last = place;
    last_part = part;
  }
  und_references_finish(&list);
}

static und_citing_step *step_of(und_citing *citing, const char *symbol)
{
  for (uint32_t i = 0; i < citing->items.count; i++) {
    if (strcmp(citing->items.items[i].symbol, symbol) == 0) {
      return &citing->items.items[i];
    }
  }
  return NULL;
}

static void add_citations(und_document *document, uint32_t index,
                          const und_holdings *holdings, und_language reader,
                          und_units units, und_citing *citing)
{
  const und_text *text = und_document_text(document);
  uint32_t count;
  const und_mention *mentions = und_document_citations(document, index, &count);

  for (uint32_t i = 0; i < count; i++) {
    und_slice symbol = und_slice_from(mentions[i].symbol);

    if (symbol.size == 0) {
      continue;
    }
    und_citing_step *step = step_of(citing, mentions[i].symbol);

    if (step == NULL) {
      const und_library_entry *entry = und_library_find(
        holdings->library, symbol, und_document_language(document));
      const und_citing_step fresh = {
        .entry = entry,
        .symbol = und_copy(symbol),
        .detail = und_citing_title(symbol, entry, holdings, reader)};

      UND_PUSH(&citing->items, fresh);
      step = &citing->items.items[citing->items.count - 1];
    }
    const und_range range = {und_text_position(text, mentions[i].start, units),
                             und_text_position(text, mentions[i].end, units)};

    UND_PUSH(&step->ranges, range);
  }
}

void und_citing_outgoing_part(und_document *document, uint32_t index,
                              const und_holdings *holdings, und_language reader,
                              und_units units, und_citing *citing_out)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  bool paragraph = parts[index].role == UND_ROLE_PARAGRAPH;

  *citing_out = (und_citing){0};
  add_citations(document, index, holdings, reader, units, citing_out);
  for (uint32_t i = index + 1;
       paragraph && i < count && parts[i].role == UND_ROLE_ITEM; i++) {
    add_citations(document, i, holdings, reader, units, citing_out);
  }
}
