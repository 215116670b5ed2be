// SPDX-License-Identifier: MIT

#include "und/feature/citing.h"

#include <stdlib.h>

#include "citers.h"
#include "prose.h"
#include "record_text.h"
#include "und/feature/references.h"
#include "und/symbol/symbol.h"

char *und_citing_title(und_slice symbol, const und_library_entry *entry,
                       const und_holdings *holdings, und_language reader)
{
  und_buffer title = {0};
  und_record record;

  if (entry != NULL && entry->identity.title != NULL) {
    return und_copy(und_slice_from(entry->identity.title));
  }
  if (symbol.size > 0 && holdings->reference != NULL &&
      und_reference_find(holdings->reference, symbol, &record)) {
    und_record_write_title(&record, reader, &title);
  }
  if (title.size == 0) {
    und_buffer_finish(&title);
  }
  return title.data;
}

static und_citing_step *add_step(und_citing *citing,
                                 const und_library_entry *entry)
{
  UND_PUSH(&citing->items, (und_citing_step){.entry = entry});
  return &citing->items.items[citing->items.count - 1];
}

/// "Paragraph 12" or, outside of all paragraphs, the title.
static char *paragraph_of(const und_reference_place *place,
                          const und_library_entry *entry, und_language reader)
{
  und_slice label = und_prose_bare_label(place->paragraph);
  und_buffer words = {0};

  if (label.size > 0) {
    und_phrase_write(UND_PHRASE_PARAGRAPH, reader, &label, &words);
  } else if (entry->identity.title != NULL) {
    und_buffer_adds(&words, entry->identity.title);
  }
  return words.data;
}

static bool bears(const und_library_entry *entry, const char *symbol)
{
  const char *own = entry->identity.symbol;

  return own != NULL && und_citers_same(own, symbol);
}

void und_citing_incoming(und_slice symbol, const und_holdings *holdings,
                         und_language reader, und_units units,
                         und_citing *citing_out)
{
  const und_reference_place *last = NULL;
  und_citing_step *step = NULL;
  char *cited = und_copy(symbol);
  und_references list;

  *citing_out = (und_citing){0};
  und_references_cite(symbol, holdings->library, units, &list);
  for (uint32_t i = 0; i < list.items.count; i++) {
    const und_reference_place *place = &list.items.items[i];
    const und_library_entry *entry =
      und_library_at(holdings->library, place->path);

    if (place->declares || entry == NULL || bears(entry, cited)) {
      continue;
    }
    if (last == NULL || last->path != place->path ||
        !und_slice_equal(last->paragraph, place->paragraph)) {
      step = add_step(citing_out, entry);
      step->symbol = entry->identity.symbol
                       ? und_copy(und_slice_from(entry->identity.symbol))
                       : NULL;
      step->detail = paragraph_of(place, entry, reader);
    }
    UND_PUSH(&step->ranges, place->range);
    last = place;
  }
  und_references_finish(&list);
  und_free(cited);
}

static int by_first(const void *left, const void *right)
{
  const und_position *a = &((const und_citing_step *)left)->ranges.items->start;
  const und_position *b =
    &((const und_citing_step *)right)->ranges.items->start;

  return a->line != b->line ? (a->line > b->line) - (a->line < b->line)
                            : (a->column > b->column) - (a->column < b->column);
}

void und_citing_outgoing(const und_library_entry *entry,
                         const und_holdings *holdings, und_language reader,
                         und_units units, und_citing *citing_out)
{
  und_cited cited;

  *citing_out = (und_citing){0};
  for (uint32_t at = 0;
       entry->digest != NULL && und_digest_cited(entry->digest, &at, &cited);) {
    und_buffer symbol = {0};

    und_symbol_write_of_key(cited.key, &symbol);
    if (bears(entry, symbol.data)) {
      und_buffer_finish(&symbol);
      continue;
    }
    const und_library_entry *there = und_library_find(
      holdings->library, und_buffer_slice(&symbol), entry->identity.language);
    und_citing_step *step = add_step(citing_out, there);

    step->symbol = symbol.data;
    step->detail =
      und_citing_title(und_buffer_slice(&symbol), there, holdings, reader);
    for (uint32_t i = 0, places = cited.places; i < cited.count; i++) {
      und_cited_place place = und_digest_place(entry->digest, &places);
      UND_PUSH(&step->ranges, und_span_range(&place.span, units));
    }
  }
  if (citing_out->items.count > 1) {
    qsort(citing_out->items.items, citing_out->items.count,
          sizeof *citing_out->items.items, by_first);
  }
}

void und_citing_finish(und_citing *citing)
{
  for (uint32_t i = 0; i < citing->items.count; i++) {
    und_free(citing->items.items[i].symbol);
    und_free(citing->items.items[i].detail);
    und_free(citing->items.items[i].ranges.items);
  }
  und_free(citing->items.items);
  *citing = (und_citing){0};
}
