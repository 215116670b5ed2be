// SPDX-License-Identifier: MIT
//
// Catalogue: what lists of documents say, brought in, counted and put out.

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "commands.h"
#include "meter.h"
#include "und/base/alloc.h"
#include "und/base/path.h"
#include "und/protocol/json_writer.h"
#include "und/store/catalogue.h"
#include "und/store/import.h"

enum { FORMAT_TEXT, FORMAT_JSON };

typedef struct {
  const char *catalogue;
  int format;
} catalogue_values;

static const catalogue_values defaults = {NULL, FORMAT_TEXT};

static const und_option options[] = {
  {"--format", "text|json", UND_OPTION_CHOICE,
   offsetof(catalogue_values, format),
   "how import and info print what they say (text)"},
  {"--catalogue", "FILE", UND_OPTION_TEXT,
   offsetof(catalogue_values, catalogue),
   "the file of the catalogue, if it is not the usual one"},
};

static int complain(const char *fault)
{
  fprintf(stderr, "undocd: %s\n", fault);
  return 2;
}

// A key and a number for a program, a line for a person.
typedef struct {
  const char *key;
  uint64_t number;
} count_row;

static void print_json(const char *path, const count_row *rows, unsigned count)
{
  und_buffer out = {0};
  und_json json = {&out, false};

  und_json_object(&json);
  und_json_member(&json, "catalogue", und_slice_from(path));
  for (unsigned i = 0; i < count; i++) {
    und_json_key(&json, rows[i].key);
    und_json_integer(&json, (int64_t)rows[i].number);
  }
  und_json_end_object(&json);
  printf("%s\n", out.data);
  und_buffer_finish(&out);
}

// ---- import

static bool put(void *data, const und_record *record)
{
  return und_catalogue_put(data, record);
}

// All of a run.
typedef struct {
  const char *path; // of the catalogue
  und_catalogue *catalogue;
  und_meter meter;
  uint64_t bytes; // of all files whose size is known
  uint64_t read;
} import_run;

static void show_progress(import_run *run, size_t size)
{
  run->read += size;
  und_meter_show(&run->meter, (uint32_t)(run->read >> 20),
                 (uint32_t)(run->bytes >> 20));
}

// Feed all of `file`. Returns false where it, the list or the catalogue fails.
static bool feed(import_run *run, FILE *file, und_import *import)
{
  enum { PIECE = 1 << 16 };
  char *piece = und_alloc(PIECE, 1);
  bool fed = true;
  size_t size;

  while (fed && (size = fread(piece, 1, PIECE, file)) > 0) {
    fed = und_import_feed(import, (und_slice){piece, (uint32_t)size});
    show_progress(run, size);
  }
  fed = fed && !ferror(file) && und_import_end(import);
  und_free(piece);
  return fed;
}

static bool import_file(import_run *run, const char *path)
{
  bool input = strcmp(path, "-") == 0;
  FILE *file = input ? stdin : fopen(path, "rb");

  if (file == NULL) {
    fprintf(stderr, "undocd: %s: %s\n", path, strerror(errno));
    return false;
  }
  und_import *import =
    und_import_new(input ? "standard input" : und_path_name(path),
                   (und_record_sink){put, run->catalogue});
  bool fed = feed(run, file, import);
  und_meter_clear(&run->meter);
  if (ferror(file)) {
    fprintf(stderr, "undocd: %s: it cannot be read\n", path);
  } else if (!fed) {
    const char *fault = und_import_fault(import);
    fprintf(stderr, "undocd: %s: %s\n", path,
            *fault ? fault : und_catalogue_fault(run->catalogue));
  }
  und_import_free(import);
  if (!input) {
    fclose(file);
  }
  return fed;
}

static uint64_t bytes_of(const und_operands *files)
{
  uint64_t bytes = 0;

  for (int i = 0; i < files->count; i++) {
    struct stat status;
    if (stat(files->items[i], &status) == 0) {
      bytes += (uint64_t)status.st_size;
    }
  }
  return bytes;
}

static void print_tally(const import_run *run, int format)
{
  const und_catalogue_tally tally = und_catalogue_tally_of(run->catalogue);
  const count_row rows[] = {{"records", tally.records},
                            {"added", tally.added},
                            {"changed", tally.changed},
                            {"foreign", tally.foreign}};

  if (format == FORMAT_JSON) {
    print_json(run->path, rows, sizeof rows / sizeof *rows);
    return;
  }
  printf("%llu records: %llu documents are new, of %llu something is new\n",
         (unsigned long long)tally.records, (unsigned long long)tally.added,
         (unsigned long long)tally.changed);
  if (tally.foreign > 0) {
    printf("%llu records were passed over: their symbols are not known here\n",
           (unsigned long long)tally.foreign);
  }
}

static int run_import(const char *path, int format, und_operands files)
{
  import_run run = {.path = path, .bytes = bytes_of(&files)};
  und_buffer fault = {0};

  if (files.count == 0) {
    return complain("FILE...: something is missing; see 'undocd catalogue "
                    "--help'");
  }
  if (und_catalogue_edit(path, &run.catalogue, &fault) != UND_OK) {
    complain(fault.data);
    und_buffer_finish(&fault);
    return 2;
  }
  und_meter_start(&run.meter, "importing", "MiB", UND_METER_AUTO);
  bool done = true;
  for (int i = 0; done && i < files.count; i++) {
    done = import_file(&run, files.items[i]);
  }
  if (done && !und_catalogue_commit(run.catalogue)) {
    complain(und_catalogue_fault(run.catalogue));
    done = false;
  }
  if (done) {
    print_tally(&run, format);
  } else {
    complain("nothing was imported");
  }
  und_catalogue_close(run.catalogue);
  return done ? 0 : 2;
}

// ---- info and export

static int run_info(und_catalogue *catalogue, const char *path, int format)
{
  und_catalogue_counts counts;
  count_row rows[UND_FIELD_COUNT];
  unsigned used = 0;

  if (!und_catalogue_count(catalogue, &counts)) {
    return complain(und_catalogue_fault(catalogue));
  }
  rows[used++] = (count_row){"documents", counts.documents};
  for (unsigned i = UND_FIELD_TITLE; i < UND_FIELD_COUNT; i++) {
    rows[used++] = (count_row){und_field_name(i), counts.with[i]};
  }
  if (format == FORMAT_JSON) {
    print_json(path, rows, used);
    return 0;
  }
  printf("%s\n%llu documents\n", path, (unsigned long long)rows[0].number);
  for (unsigned i = 1; i < used; i++) {
    if (rows[i].number > 0) {
      printf("%llu with %s\n", (unsigned long long)rows[i].number, rows[i].key);
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
    if (i == UND_FIELD_SOURCE) {
      und_buffer sources = {0};

      und_record_list_sources(record->values[i], &sources);
      fputs(sources.data ? sources.data : "", stdout);
      und_buffer_finish(&sources);
    } else if (record->values[i].size > 0) {
      fwrite(record->values[i].data, 1, record->values[i].size, stdout);
    }
  }
  putchar('\n');
  return !ferror(stdout);
}

static int run_export(und_catalogue *catalogue, const char *path, int format)
{
  (void)path;
  (void)format;
  for (unsigned i = 0; i < UND_FIELD_COUNT; i++) {
    printf("%s%s", i > 0 ? "\t" : "", und_field_name(i));
  }
  putchar('\n');
  if (!und_catalogue_each(catalogue, (und_record_sink){print_record, NULL})) {
    return complain(und_catalogue_fault(catalogue));
  }
  return 0;
}

// ---- the words behind "catalogue"

static const struct {
  const char *word;
  int (*work)(und_catalogue *catalogue, const char *path, int format);
} readings[] = {{"info", run_info}, {"export", run_export}};

static int run_reading(const char *path, int format, und_operands words)
{
  und_catalogue *catalogue = NULL;
  und_buffer fault = {0};
  int code = 2;
  unsigned i = 0;

  while (i < sizeof readings / sizeof *readings &&
         strcmp(readings[i].word, words.items[0]) != 0) {
    i++;
  }
  if (i == sizeof readings / sizeof *readings) {
    fprintf(stderr,
            "undocd: %s: it is import, info or export; see 'undocd catalogue "
            "--help'\n",
            words.items[0]);
  } else if (words.count > 1) {
    fprintf(stderr,
            "undocd: %s: this word is one too many; see 'undocd catalogue "
            "--help'\n",
            words.items[1]);
  } else if (und_catalogue_open(path, &catalogue, &fault) != UND_OK) {
    complain(fault.data);
  } else {
    code = readings[i].work(catalogue, path, format);
  }
  und_catalogue_close(catalogue);
  und_buffer_finish(&fault);
  return code;
}

static int run(const void *data, und_operands operands)
{
  const catalogue_values *values = data;
  char *path = und_catalogue_path(values->catalogue);
  int code = 2;

  if (path == NULL) {
    complain("there is no home folder; name the file with --catalogue");
  } else if (strcmp(operands.items[0], "import") == 0) {
    const und_operands files = {operands.items + 1, operands.count - 1};
    code = run_import(path, values->format, files);
  } else {
    code = run_reading(path, values->format, operands);
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
  .defaults = &defaults,
  .size = sizeof(catalogue_values),
  .least = 1,
  .most = -1,
  .run = run,
};
