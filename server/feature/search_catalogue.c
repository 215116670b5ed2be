// SPDX-License-Identifier: MIT
//
// What a catalogue has for a query: symbols and numbers by their beginning,
// titles by their words.

#include "bare_series.h"
#include "record_text.h"
#include "und/feature/search.h"

enum { SYMBOL = 64 };

typedef struct {
  const und_library *library;
  und_language language;
  uint32_t limit;
  und_entries *entries;
} searcher;

static bool is_among(const und_entries *entries, und_slice symbol)
{
  for (uint32_t i = 0; i < entries->items.count; i++) {
    if (und_slice_equal(und_slice_from(entries->items.items[i].symbol),
                        symbol)) {
      return true;
    }
  }
  return false;
}

static bool take(void *data, const und_record *record)
{
  searcher *s = data;
  und_slice symbol = record->values[UND_FIELD_SYMBOL];
  und_buffer title = {0};

  if (is_among(s->entries, symbol) ||
      und_library_find(s->library, symbol, s->language) != NULL) {
    return true;
  }
  if (!und_record_write_title(record, s->language, &title)) {
    und_buffer_finish(&title);
  }
  und_buffer source = {0};

  und_record_list_sources(record->values[UND_FIELD_SOURCE], &source);
  UND_PUSH(&s->entries->items, (und_entry){.symbol = und_copy(symbol),
                                           .title = title.data,
                                           .source = source.data});
  return s->entries->items.count < s->limit;
}

/// Write `query` as a key may begin: in capitals, without blanks. Returns false
/// if it can be none.
static bool write_prefix(und_slice query, char *prefix)
{
  uint32_t size = 0;
  bool part = false;

  for (uint32_t i = 0; i < query.size; i++) {
    char c = query.data[i];
    if ((unsigned char)c >= 0x80 || size == SYMBOL) {
      return false;
    }
    part = part || c == '/' || (c >= '0' && c <= '9');
    if (c != ' ') {
      prefix[size++] = (char)(c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c);
    }
  }
  prefix[size] = '\0';
  return part;
}

void und_search_catalogue(und_reference *reference, const und_library *library,
                          und_slice query, und_language language,
                          uint32_t limit, und_entries *entries_out)
{
  searcher s = {library, language, limit, entries_out};
  const und_record_sink sink = {take, &s};
  const und_entries *found = entries_out;
  char prefix[SYMBOL + 1];
  bool number = write_prefix(query, prefix);

  *entries_out = (und_entries){0};
  und_reference_begin(reference);
  if (number) {
    und_reference_prefix(reference, und_slice_from(prefix), false, limit, sink);
  }
  for (unsigned i = 0;
       number && i < UND_BARE_COUNT && found->items.count < limit; i++) {
    und_buffer key = {0};
    und_buffer_addf(&key, "%s%s", und_bare_series_table[i].prefix, prefix);
    und_reference_prefix(reference, und_buffer_slice(&key), false,
                         limit - found->items.count, sink);
    und_buffer_finish(&key);
  }
  if (found->items.count < limit) {
    und_reference_search(reference, query, limit, sink);
  }
  und_reference_end(reference);
}

void und_entries_finish(und_entries *entries)
{
  for (uint32_t i = 0; i < entries->items.count; i++) {
    und_free(entries->items.items[i].symbol);
    und_free(entries->items.items[i].title);
    und_free(entries->items.items[i].source);
  }
  und_free(entries->items.items);
  *entries = (und_entries){0};
}
