// SPDX-License-Identifier: MIT
//
// Find: documents and headings by symbol and words, here and in the catalogue.

#include <stdio.h>

#include "commands.h"
#include "gather.h"
#include "und/feature/card.h"
#include "und/protocol/report.h"
#include "und/store/catalogue.h"

enum { FORMAT_TEXT, FORMAT_JSON, LIMIT = 200 };

typedef struct {
  int format;
  const char *catalogue;
} find_values;

static const und_option options[] = {
  {"--format", "text|json", UND_OPTION_CHOICE, offsetof(find_values, format),
   "how to print it (text)"},
  {"--catalogue", "FILE", UND_OPTION_TEXT, offsetof(find_values, catalogue),
   "the file of the catalogue, if it is not the usual one"},
};

static void print_hits(const und_hits *hits)
{
  for (uint32_t i = 0; i < hits->items.count; i++) {
    const und_hit *hit = &hits->items.items[i];
    const char *symbol = hit->entry->identity.symbol;
    und_position place = und_span_range(&hit->name.span, UND_UNITS_UTF32).start;

    printf("%s:%u:%u: %s%s%.*s\n", hit->entry->path, place.line + 1,
           place.column + 1, symbol ? symbol : "",
           symbol && hit->name.text.size > 0 ? ": " : "",
           (int)hit->name.text.size, hit->name.text.data);
  }
}

// What is in no file, with its source in the place of one.
static void print_entries(const und_entries *entries)
{
  for (uint32_t i = 0; i < entries->items.count; i++) {
    const und_entry *entry = &entries->items.items[i];

    printf("%s%s%s [%s]\n", entry->symbol, entry->title ? ": " : "",
           entry->title ? entry->title : "", entry->source);
  }
}

static void print_json(und_slice query, const und_hits *hits,
                       const und_entries *entries)
{
  und_buffer out = {0};

  und_report_hits(query, hits, entries, &out);
  puts(out.data);
  und_buffer_finish(&out);
}

// What the catalogue has, in the place of names that fit only loosely.
static void search_catalogue(const find_values *values, und_slice query,
                             const und_library *library, und_hits *hits,
                             und_entries *entries_out)
{
  char *path = und_catalogue_path(values->catalogue);
  und_reference *reference = und_reference_new(path);
  bool loose =
    hits->items.count > 0 && hits->items.items[0].fit == UND_FIT_LOOSE;
  uint32_t room = loose ? LIMIT : LIMIT - hits->items.count;

  *entries_out = (und_entries){0};
  if (room > 0) {
    und_search_catalogue(reference, library, query, UND_EN, room, entries_out);
  }
  if (loose && entries_out->items.count > 0) {
    hits->items.count = 0;
  }
  und_reference_free(reference);
  und_free(path);
}

// What hover shows of the document that the query names, if it is one. Returns
// whether more is known of it than its symbol tells.
static bool print_card(const find_values *values, und_slice query,
                       const und_library *library)
{
  char *path = und_catalogue_path(values->catalogue);
  und_language reader = und_command_reader();
  und_reference *reference = und_reference_new(path);
  const und_holdings holdings = {
    .library = library, .reference = reference, .locale = &reader};
  und_buffer symbol = {0};
  und_buffer card = {0};
  bool named = und_search_symbol(query, &symbol);
  bool known = false;

  if (named) {
    const und_card_subject subject = {.symbol = und_buffer_slice(&symbol),
                                      .language = reader};

    und_record record;

    known = und_library_find(library, subject.symbol, reader) != NULL ||
            und_reference_find(reference, subject.symbol, &record);
    und_card_write(&subject, &holdings, false, &card);
    printf("%s\n\n", card.data);
  }
  und_buffer_finish(&symbol);
  und_buffer_finish(&card);
  und_reference_free(reference);
  und_free(path);
  return known;
}

static int run(const void *data, und_operands operands)
{
  const find_values *values = data;
  und_slice query = und_slice_from(operands.items[0]);
  und_gathered gathered = und_gather(operands, 1);
  und_hits hits;
  und_entries entries;

  und_search(gathered.library, query, LIMIT, &hits);
  search_catalogue(values, query, gathered.library, &hits, &entries);
  uint32_t count = hits.items.count + entries.items.count;
  if (values->format == FORMAT_JSON) {
    print_json(query, &hits, &entries);
  } else {
    count += print_card(values, query, gathered.library);
    print_hits(&hits);
    print_entries(&entries);
  }
  und_entries_finish(&entries);
  und_hits_finish(&hits);
  return und_gather_end(&gathered, count);
}

const und_command und_command_find_words = {
  .name = "find",
  .operands = "WORDS [PATH...]",
  .summary = "find documents and headings by symbol or words",
  .details =
    "Reads files and folders as 'check' does, the current folder if none is\n"
    "named. Of a document that is named by its symbol or as it is cited,\n"
    "'resolution 74/247', it prints first what a hover shows. Then it lists "
    "the\n"
    "200 that fit best: the document of that symbol, then\n"
    "symbols, titles and headings that begin so or have all the words, each "
    "of\n"
    "which may be cut short. Capitals and accents do not count. What the\n"
    "catalogue has besides comes last, with its source in brackets.\n"
    "Exit code: 0, 1 where nothing fits, 2 for wrong use or where something\n"
    "could not be read.",
  .options = options,
  .option_count = sizeof options / sizeof options[0],
  .size = sizeof(find_values),
  .least = 1,
  .most = -1,
  .run = run,
};
