// SPDX-License-Identifier: MIT
//
// Find: documents and headings by symbol and words.

#include <stdio.h>

#include "commands.h"
#include "gather.h"
#include "und/protocol/report.h"

enum { FORMAT_TEXT, FORMAT_JSON, LIMIT = 200 };

typedef struct {
  int format;
} find_values;

static const und_option options[] = {
  {"--format", "text|json", UND_OPTION_CHOICE, offsetof(find_values, format),
   "how to print it (text)"},
};

static void print_text(const und_hits *hits)
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

static void print_json(und_slice query, const und_hits *hits)
{
  und_buffer out = {0};

  und_report_hits(query, hits, &out);
  puts(out.data);
  und_buffer_finish(&out);
}

static int run(const void *data, und_operands operands)
{
  const find_values *values = data;
  und_slice query = und_slice_from(operands.items[0]);
  und_gathered gathered = und_gather(operands, 1);
  und_hits hits;

  und_search(gathered.library, query, LIMIT, &hits);
  uint32_t count = hits.items.count;
  if (values->format == FORMAT_JSON) {
    print_json(query, &hits);
  } else {
    print_text(&hits);
  }
  und_hits_finish(&hits);
  return und_gather_end(&gathered, count);
}

const und_command und_command_find_words = {
  .name = "find",
  .operands = "WORDS [PATH...]",
  .summary = "find documents and headings by symbol or words",
  .details = "Reads files and folders as 'check' does, the current folder if "
             "none is named,\nand lists the 200 that fit best: the document of "
             "that symbol, then symbols,\ntitles and headings that begin so or "
             "have all the words, each of which may be\ncut short. Capitals "
             "and accents do not count.\n"
             "Exit code: 0, 1 where nothing fits, 2 for wrong use or where "
             "something could\nnot be read.",
  .options = options,
  .option_count = sizeof options / sizeof options[0],
  .size = sizeof(find_values),
  .least = 1,
  .most = -1,
  .run = run,
};
