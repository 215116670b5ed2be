// SPDX-License-Identifier: MIT
//
// Catalogue: what lists of documents say, brought in, counted and put out.

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "commands.h"
#include "und/base/alloc.h"
#include "und/store/catalogue.h"
#include "und/store/import.h"

typedef struct {
  const char *catalogue;
} catalogue_values;

static const und_option options[] = {
  {"--catalogue", "FILE", UND_OPTION_TEXT,
   offsetof(catalogue_values, catalogue),
   "the file of the catalogue, if it is not the usual one"},
};

static int complain(und_buffer *fault)
{
  fprintf(stderr, "undocd: %s\n", fault->size > 0 ? fault->data : "failed");
  und_buffer_finish(fault);
  return 2;
}

// ---- import

static bool put(void *data, const und_record *record)
{
  return und_catalogue_put(data, record);
}

static const char *base_name(const char *path)
{
  const char *slash = strrchr(path, '/');

  return slash ? slash + 1 : path;
}

// Feed all of `file`. Returns false where it, the list or the catalogue fails.
static bool feed(FILE *file, und_import *import)
{
  enum { PIECE = 1 << 16 };
  char *piece = und_alloc(PIECE, 1);
  bool fed = true;
  size_t size;

  while (fed && (size = fread(piece, 1, PIECE, file)) > 0) {
    fed = und_import_feed(import, (und_slice){piece, (uint32_t)size});
  }
  fed = fed && !ferror(file) && und_import_end(import);
  und_free(piece);
  return fed;
}

static bool import_file(und_catalogue *catalogue, const char *path)
{
  bool input = strcmp(path, "-") == 0;
  FILE *file = input ? stdin : fopen(path, "rb");

  if (file == NULL) {
    fprintf(stderr, "undocd: %s: %s\n", path, strerror(errno));
    return false;
  }
  und_import *import =
    und_import_new(input ? "standard input" : base_name(path),
                   (und_record_sink){put, catalogue});
  bool fed = feed(file, import);
  if (ferror(file)) {
    fprintf(stderr, "undocd: %s: it cannot be read\n", path);
  } else if (!fed) {
    const char *fault = und_import_fault(import);
    fprintf(stderr, "undocd: %s: %s\n", path,
            *fault ? fault : und_catalogue_fault(catalogue));
  }
  und_import_free(import);
  if (!input) {
    fclose(file);
  }
  return fed;
}

static double now(void)
{
  struct timespec time;

  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int run_import(const char *path, const und_operands *operands)
{
  und_catalogue *catalogue = NULL;
  und_buffer fault = {0};
  double start = now();

  if (operands->count < 2) {
    fprintf(stderr, "undocd: FILE...: something is missing; see 'undocd "
                    "catalogue --help'\n");
    return 2;
  }
  if (und_catalogue_edit(path, &catalogue, &fault) != UND_OK) {
    return complain(&fault);
  }
  bool done = true;
  for (int i = 1; done && i < operands->count; i++) {
    done = import_file(catalogue, operands->items[i]);
  }
  if (done && !und_catalogue_commit(catalogue)) {
    fprintf(stderr, "undocd: %s\n", und_catalogue_fault(catalogue));
    done = false;
  }
  und_catalogue_tally tally = und_catalogue_tally_of(catalogue);
  und_catalogue_close(catalogue);
  if (!done) {
    fprintf(stderr, "undocd: nothing was imported\n");
    return 2;
  }
  printf("%llu records in %.1f s: %llu documents are new, of %llu something is "
         "new\n",
         (unsigned long long)tally.records, now() - start,
         (unsigned long long)tally.added, (unsigned long long)tally.changed);
  if (tally.foreign > 0) {
    printf("%llu records were passed over: their symbols are not known here\n",
           (unsigned long long)tally.foreign);
  }
  return 0;
}

// ---- info and export

static int run_info(und_catalogue *catalogue, const char *path)
{
  und_catalogue_counts counts;

  if (!und_catalogue_count(catalogue, &counts)) {
    fprintf(stderr, "undocd: %s\n", und_catalogue_fault(catalogue));
    return 2;
  }
  printf("%s\n%llu documents\n", path, (unsigned long long)counts.documents);
  for (unsigned i = UND_FIELD_TITLE; i < UND_FIELD_COUNT; i++) {
    if (counts.with[i] > 0) {
      printf("%llu with %s\n", (unsigned long long)counts.with[i],
             und_field_name(i));
    }
  }
  return 0;
}

static bool print_record(void *data, const und_record *record)
{
  (void)data;
  for (unsigned i = 0; i < UND_FIELD_COUNT; i++) {
    if (i > 0) {
      putchar('\t');
    }
    fwrite(record->values[i].data, 1, record->values[i].size, stdout);
  }
  putchar('\n');
  return !ferror(stdout);
}

static int run_export(und_catalogue *catalogue, const char *path)
{
  (void)path;
  for (unsigned i = 0; i < UND_FIELD_COUNT; i++) {
    printf("%s%s", i > 0 ? "\t" : "", und_field_name(i));
  }
  putchar('\n');
  if (!und_catalogue_each(catalogue, (und_record_sink){print_record, NULL})) {
    fprintf(stderr, "undocd: %s\n", und_catalogue_fault(catalogue));
    return 2;
  }
  return 0;
}

// ---- the words behind "catalogue"

static int run_reading(const char *path, const und_operands *operands,
                       int (*work)(und_catalogue *, const char *))
{
  und_catalogue *catalogue = NULL;
  und_buffer fault = {0};

  if (operands->count > 1) {
    fprintf(stderr,
            "undocd: %s: this word is one too many; see 'undocd "
            "catalogue --help'\n",
            operands->items[1]);
    return 2;
  }
  if (und_catalogue_open(path, &catalogue, &fault) != UND_OK) {
    return complain(&fault);
  }
  int code = work(catalogue, path);
  und_catalogue_close(catalogue);
  return code;
}

static int run(const void *data, und_operands operands)
{
  const catalogue_values *values = data;
  const char *word = operands.items[0];
  char *path = und_catalogue_path(values->catalogue);
  int code = 2;

  if (path == NULL) {
    fprintf(stderr, "undocd: there is no home folder; name the file with "
                    "--catalogue\n");
  } else if (strcmp(word, "import") == 0) {
    code = run_import(path, &operands);
  } else if (strcmp(word, "info") == 0) {
    code = run_reading(path, &operands, run_info);
  } else if (strcmp(word, "export") == 0) {
    code = run_reading(path, &operands, run_export);
  } else {
    fprintf(stderr,
            "undocd: %s: it is import, info or export; see 'undocd "
            "catalogue --help'\n",
            word);
  }
  und_free(path);
  return code;
}

const und_command und_command_catalogue = {
  .name = "catalogue",
  .operands = "import FILE... | info | export",
  .summary = "fill, count or print the catalogue of documents",
  .details =
    "import   bring lists in: TSV with a line of column names (symbol, "
    "title_en\n"
    "         to title_zh, date, body, session, vote, source), voting data\n"
    "         (CSV) and MARCXML of the UN Digital Library; '-' is standard\n"
    "         input. All of them or, if one is wrong, none. What a list knows\n"
    "         takes the place of what was known.\n"
    "info     how many documents there are, and what is known of them\n"
    "export   print all as TSV\n\n"
    "The catalogue is undocd/catalogue.db in $XDG_DATA_HOME or "
    "~/.local/share,\n"
    "or the file that $UNDOCD_CATALOGUE names.\n"
    "Exit code: 0, or 2 where something could not be read or written.",
  .options = options,
  .option_count = sizeof options / sizeof options[0],
  .size = sizeof(catalogue_values),
  .least = 1,
  .most = -1,
  .run = run,
};
