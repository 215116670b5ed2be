// SPDX-License-Identifier: MIT
//
// Cites: who cites a document.

#include <stdio.h>
#include <unistd.h>

#include "commands.h"
#include "excerpt.h"
#include "gather.h"
#include "und/feature/graph.h"
#include "und/feature/search.h"
#include "und/protocol/report.h"
#include "und/runtime/files.h"
#include "und/symbol/symbol.h"

enum { FORMAT_TEXT, FORMAT_JSON, FORMAT_DOT };

typedef struct {
  int format;
  bool incoming; // what is done anyway
  bool outgoing;
} cites_values;

static const und_option options[] = {
  {"--format", "text|json|dot", UND_OPTION_CHOICE,
   offsetof(cites_values, format), "how to print it (text)"},
  {"--incoming", NULL, UND_OPTION_FLAG, offsetof(cites_values, incoming),
   "list who cites the document (the default)"},
  {"--outgoing", NULL, UND_OPTION_FLAG, offsetof(cites_values, outgoing),
   "list what the document cites instead"},
};

/// Does the word name a document, and no file or folder?
static bool is_named(const char *word)
{
  und_buffer symbol = {0};
  bool named =
    access(word, F_OK) != 0 && und_search_symbol(und_slice_from(word), &symbol);

  und_buffer_finish(&symbol);
  return named;
}

/// The canonical spelling of the document that `word` names.
static bool read_symbol(const char *word, und_buffer *out)
{
  bool named = und_search_symbol(und_slice_from(word), out);

  if (!named) {
    fprintf(stderr,
            "undocd: '%s' is no symbol of a United Nations document; "
            "write it as A/RES/74/247 or 'resolution 74/247'\n",
            word);
  }
  return named;
}

// The file that is shown, read once more for its lines.
typedef struct {
  const char *path;
  und_text text;
  bool read;
} shown_file;

static void show_file(shown_file *file, const char *path)
{
  und_buffer content = {0};

  und_text_finish(&file->text);
  file->path = path;
  file->read = strcmp(path, "-") != 0 &&
               und_files_read(path, UINT32_MAX, &content, NULL) == UND_OK;
  und_text_init(&file->text, und_buffer_slice(&content));
  und_buffer_finish(&content);
}

static void print_place(shown_file *file, const char *symbol,
                        const und_reference_place *place)
{
  printf("%s:%u:%u: %s", place->path, place->range.start.line + 1,
         place->range.start.column + 1, symbol);
  if (place->locator.size > 0) {
    printf(", %.*s", (int)place->locator.size, place->locator.data);
  }
  putchar('\n');
  if (file->path != place->path) {
    show_file(file, place->path);
  }
  if (file->read) {
    const und_text *text = &file->text;
    und_excerpt_print(
      text, und_text_offset(text, place->range.start, UND_UNITS_UTF32),
      und_text_offset(text, place->range.end, UND_UNITS_UTF32));
  }
}

/// Print the citations. Returns how many there are.
static uint32_t print_text(const char *symbol, const und_references *list)
{
  shown_file file = {0};
  uint32_t count = 0;

  for (uint32_t i = 0; i < list->items.count; i++) {
    if (!list->items.items[i].declares) {
      print_place(&file, symbol, &list->items.items[i]);
      count++;
    }
  }
  und_text_finish(&file.text);
  return count;
}

static uint32_t print_json(und_slice symbol, const und_references *list)
{
  und_buffer out = {0};
  uint32_t count = 0;

  und_report_citations(symbol, list, &out);
  puts(out.data);
  und_buffer_finish(&out);
  for (uint32_t i = 0; i < list->items.count; i++) {
    count += !list->items.items[i].declares;
  }
  return count;
}

/// Print what `entry` cites. Returns how many citations there are.
static uint32_t print_entry(const und_library_entry *entry,
                            const und_library *library, und_json *json)
{
  const und_holdings holdings = {.library = library};
  shown_file file = {0};
  uint32_t count = 0;
  und_citing citing;

  und_citing_outgoing(entry, &holdings, UND_EN,
                      json ? UND_UNITS_UTF16 : UND_UNITS_UTF32, &citing);
  for (uint32_t i = 0; i < citing.items.count; i++) {
    const und_citing_step *step = &citing.items.items[i];
    count += step->ranges.count;
    for (uint32_t at = 0; json == NULL && at < step->ranges.count; at++) {
      print_place(&file, step->symbol,
                  &(und_reference_place){.path = entry->path,
                                         .range = step->ranges.items[at]});
    }
  }
  if (json != NULL) {
    und_report_cited(entry, &citing, json);
  }
  und_citing_finish(&citing);
  und_text_finish(&file.text);
  return count;
}

/// Print what the document `symbol` cites, in each language that is there.
static uint32_t print_outgoing(und_slice symbol, const und_library *library,
                               bool as_json)
{
  und_buffer out = {0};
  und_json json = {&out, false};
  uint32_t count = 0;

  und_json_object(&json);
  und_json_member(&json, "symbol", symbol);
  und_json_key(&json, "documents");
  und_json_array(&json);
  for (int language = 0; language < UND_LANGUAGE_COUNT; language++) {
    const und_library_entry *entry =
      und_library_find(library, symbol, (und_language)language);
    if (entry != NULL && entry->identity.language == (und_language)language) {
      count += print_entry(entry, library, as_json ? &json : NULL);
    }
  }
  und_json_end_array(&json);
  und_json_end_object(&json);
  if (as_json) {
    puts(out.data);
  }
  und_buffer_finish(&out);
  return count;
}

/// Draw who cites the document `symbol`, empty for all. Returns how many
/// arrows there are.
static uint32_t print_dot(und_slice symbol, const und_library *library)
{
  und_buffer out = {0};
  uint32_t arrows = und_graph_write(library, symbol, &out);

  fputs(out.data, stdout);
  und_buffer_finish(&out);
  return arrows;
}

static uint32_t print_citations(und_slice symbol, const und_library *library,
                                bool json)
{
  und_references list;

  und_references_cite(symbol, library, json ? UND_UNITS_UTF16 : UND_UNITS_UTF32,
                      &list);
  uint32_t count =
    json ? print_json(symbol, &list) : print_text(symbol.data, &list);
  und_references_finish(&list);
  return count;
}

static int complain(const char *what)
{
  fprintf(stderr, "undocd: %s; see 'undocd cites --help'\n", what);
  return 2;
}

static int run(const void *data, und_operands operands)
{
  const cites_values *values = data;
  bool dot = values->format == FORMAT_DOT;
  bool json = values->format == FORMAT_JSON;
  bool named = operands.count > 0 && (!dot || is_named(operands.items[0]));
  und_buffer symbol = {0};

  if (values->outgoing && (values->incoming || dot)) {
    return complain("--outgoing: it excludes --incoming and --format dot");
  }
  if (!dot && !named) {
    return complain("SYMBOL: something is missing");
  }
  if (named && !read_symbol(operands.items[0], &symbol)) {
    return 2;
  }
  und_gathered gathered = und_gather(operands, named);
  und_slice whole = und_buffer_slice(&symbol);
  uint32_t count = dot ? print_dot(whole, gathered.library)
                   : values->outgoing
                     ? print_outgoing(whole, gathered.library, json)
                     : print_citations(whole, gathered.library, json);

  und_buffer_finish(&symbol);
  return und_gather_end(&gathered, count);
}

const und_command und_command_cites = {
  .name = "cites",
  .operands = "[SYMBOL] [PATH...]",
  .summary = "list who cites a document, in any spelling, or what it cites",
  .details =
    "Reads files and folders as 'check' does, the current folder if none is\n"
    "named, and lists each citation with its place and what part of the\n"
    "document it names. With --format dot, a drawing for Graphviz of who "
    "cites\n"
    "it and what it cites; without a SYMBOL, of who cites whom in all of "
    "them.\n"
    "Exit code: 0, 1 where there is no citation, 2 for wrong use or where\n"
    "something could not be read.",
  .options = options,
  .option_count = sizeof options / sizeof options[0],
  .size = sizeof(cites_values),
  .least = 0,
  .most = -1,
  .run = run,
};
