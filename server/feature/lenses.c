// SPDX-License-Identifier: MIT

#include "und/feature/lenses.h"
#include "und/base/ascii.h"

#include <stdlib.h>

#include "citers.h"
#include "phrases.h"
#include "und/feature/definition.h"
#include "und/model/own_name.h"
#include "und/symbol/locator.h"

typedef struct {
  und_document *document;
  const char *own;
  uint32_t all;
  und_lenses *lenses;
} counter;

/// Count one citation of what `at` of `locator` leads to.
static void count_item(counter *c, und_slice locator, uint32_t at,
                       und_language language)
{
  uint32_t start;
  uint32_t end;

  und_definition_locate(c->document, locator, at, language, &start, &end);
  if (end == start) { // the document has no such part
    return;
  }
  for (uint32_t i = 0; i < c->lenses->items.count; i++) {
    und_lens *lens = &c->lenses->items.items[i];
    if (lens->start == start) {
      lens->count++;
      return;
    }
  }
  UND_PUSH(&c->lenses->items,
           (und_lens){.start = start, .end = end, .count = 1});
}

/// "paras. 3 and 5 (a)" counts for each of both.
static void count_locator(counter *c, und_slice locator, und_language language)
{
  und_locator item;
  uint32_t last = UINT32_MAX;

  if (!und_locator_read(locator, 0, language, &item)) {
    return;
  }
  count_item(c, locator, 0, language);
  for (uint32_t at = item.offset + item.size; at < locator.size; at++) {
    bool begins =
      und_is_digit(locator.data[at]) && !und_is_digit(locator.data[at - 1]);

    if (begins && und_locator_find(locator, at, language, &item) &&
        item.offset != last) {
      last = item.offset;
      count_item(c, locator, at, language);
    }
  }
}

static void take(void *data, const und_library_entry *entry,
                 const und_cited_place *place)
{
  counter *c = data;
  const char *symbol = entry->identity.symbol;

  if (symbol != NULL && und_citers_same(symbol, c->own)) {
    return; // another language of the same document, or this one
  }
  c->all++;
  if (place->locator.size > 0) {
    count_locator(c, place->locator, entry->identity.language);
  }
}

/// Where the document names itself first; its start where it does not.
static void add_whole(counter *c)
{
  und_lens lens = {.count = c->all};
  uint32_t count;

  und_document_parts(c->document, &count);
  for (uint32_t i = 0; i < count && i < UND_OWN_NAME_PARTS; i++) {
    if (und_own_name_find(c->document, i, 0, &lens.start, &lens.end)) {
      break;
    }
  }
  if (c->all > 0) {
    UND_PUSH(&c->lenses->items, lens);
  }
}

static int by_place(const void *left, const void *right)
{
  const und_lens *a = left;
  const und_lens *b = right;

  return (a->start > b->start) - (a->start < b->start);
}

static void write_words(und_lens *lens, und_language reader)
{
  und_buffer number = {0};
  und_buffer words = {0};

  und_buffer_addf(&number, "%u", lens->count);
  const und_slice field = und_buffer_slice(&number);

  und_phrase_write(UND_PHRASE_CITATIONS, reader, &field, &words);
  und_buffer_finish(&number);
  lens->words = words.data;
}

void und_lenses_build(und_document *document, const und_holdings *holdings,
                      und_lenses *lenses_out)
{
  und_language reader =
    holdings->locale ? *holdings->locale : und_document_language(document);
  counter c = {.document = document,
               .own = und_document_identity(document)->symbol,
               .lenses = lenses_out};

  *lenses_out = (und_lenses){0};
  if (c.own == NULL) {
    return;
  }
  und_library_citations(holdings->library, und_slice_from(c.own),
                        (und_citation_sink){take, &c});
  add_whole(&c);
  if (lenses_out->items.count > 1) {
    qsort(lenses_out->items.items, lenses_out->items.count,
          sizeof *lenses_out->items.items, by_place);
  }
  for (uint32_t i = 0; i < lenses_out->items.count; i++) {
    write_words(&lenses_out->items.items[i], reader);
  }
}

void und_lenses_finish(und_lenses *lenses)
{
  for (uint32_t i = 0; i < lenses->items.count; i++) {
    und_free(lenses->items.items[i].words);
  }
  und_free(lenses->items.items);
  *lenses = (und_lenses){0};
}
