// SPDX-License-Identifier: MIT
//
// Index: what the server keeps of a folder, made or brought up to date.

#include <stdio.h>
#include <sys/stat.h>
#include <time.h>

#include "commands.h"
#include "und/protocol/json_writer.h"
#include "und/runtime/files.h"
#include "und/store/intake.h"
#include "visit.h"

enum { FORMAT_TEXT, FORMAT_JSON };

typedef struct {
  int format;
  int progress; // und_meter_mode
} index_values;

static const und_option options[] = {
  {"--format", "text|json", UND_OPTION_CHOICE, offsetof(index_values, format),
   "how to print the counts (text)"},
  {"--progress", "auto|always|never", UND_OPTION_CHOICE,
   offsetof(index_values, progress),
   "whether a bar shows how far it is (auto: on a terminal)"},
};

// All of a run.
typedef struct {
  char *folder;
  char *path; // of the index
  und_index *index;
  und_library *library;
  uint32_t fresh;     // files that had to be read
  uint32_t symbols;   // documents that bear one
  uint64_t citations; // of all documents
  uint32_t cited;     // documents that are cited
  uint32_t absent;    // of these, those that are not in the folder
} index_run;

static void *known_file(void *data, const char *path,
                        const und_file_stamp *stamp)
{
  const index_run *run = data;

  return und_intake_known(run->index, path, stamp);
}

static void *read_file(void *data, const und_config *config,
                       const und_file *file)
{
  const index_run *run = data;

  return und_intake_read(run->index, file, config->language);
}

static void drop_file(void *product)
{
  und_intake_free(product);
}

static void take_file(void *data, void *product)
{
  index_run *run = data;
  und_intake *intake = product;
  und_cited cited;

  und_command_tell_bytes(intake->path, intake->bad_bytes);
  run->fresh += intake->fresh;
  run->symbols += intake->identity.symbol != NULL;
  for (uint32_t at = 0; und_digest_cited(intake->digest, &at, &cited);) {
    run->citations += cited.count;
  }
  und_intake_put(intake, run->library);
  und_intake_free(intake);
}

static void count_cited(void *data, const und_known *known)
{
  index_run *run = data;

  run->cited += known->citers > 0;
  run->absent += known->citers > 0 && !known->held;
}

static double seconds_since(const struct timespec *start)
{
  struct timespec now;

  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)(now.tv_sec - start->tv_sec) +
         (double)(now.tv_nsec - start->tv_nsec) / 1e9;
}

static void print_counts(const index_run *run, uint32_t files, double seconds,
                         int format)
{
  const struct {
    const char *key;
    const char *says;
    uint64_t number;
  } rows[] = {
    {"files", "documents", files},
    {"read", "of them read, the others known", run->fresh},
    {"symbols", "with a symbol", run->symbols},
    {"citations", "citations", run->citations},
    {"cited", "documents cited", run->cited},
    {"absent", "of them not in the folder", run->absent},
  };
  und_buffer out = {0};
  und_json json = {&out, false};
  char spent[32];

  snprintf(spent, sizeof spent, "%.3f", seconds);
  und_json_object(&json);
  und_json_member(&json, "folder", und_slice_from(run->folder));
  und_json_member(&json, "index", und_slice_from(run->path));
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    und_json_key(&json, rows[i].key);
    und_json_integer(&json, (int64_t)rows[i].number);
    if (format == FORMAT_TEXT) {
      printf("%llu %s\n", (unsigned long long)rows[i].number, rows[i].says);
    }
  }
  und_json_key(&json, "seconds");
  und_json_raw(&json, und_slice_from(spent));
  und_json_end_object(&json);
  if (format == FORMAT_JSON) {
    puts(out.data);
  } else {
    printf("%s\n", run->path);
  }
  und_buffer_finish(&out);
}

// Read the folder. Returns the exit code.
static int read_folder(index_run *run, const index_values *values,
                       und_operands operands)
{
  const und_visit visit = {.title = "indexing",
                           .meter = (und_meter_mode)values->progress,
                           .within = run->folder,
                           .known = known_file,
                           .read = read_file,
                           .take = take_file,
                           .drop = drop_file,
                           .data = run};
  struct timespec start;
  und_scopes scopes;

  clock_gettime(CLOCK_MONOTONIC, &start);
  operands.items[0] = run->folder; // as the server names its files
  und_scopes_init(&scopes, operands, NULL);
  run->index = und_index_new(run->path, scopes.items.items[0].config.language);
  const und_visit_tally tally = und_visit_run(&visit, &scopes);
  und_scopes_finish(&scopes);
  bool kept = und_index_close(run->index, tally.unreadable == 0);
  und_library_known(run->library, (und_slice){0},
                    (und_known_sink){count_cited, run});
  print_counts(run, tally.files - tally.unreadable, seconds_since(&start),
               values->format);
  if (!kept) {
    fprintf(stderr, "undocd: %s cannot be written\n", run->path);
  }
  return kept && tally.unreadable == 0 ? 0 : 2;
}

static int run(const void *data, und_operands operands)
{
  char *cache = und_index_cache();
  index_run run = {.folder = und_files_real_path(operands.items[0]),
                   .library = und_library_new()};
  struct stat status;
  int code = 2;

  if (stat(run.folder, &status) != 0 || !S_ISDIR(status.st_mode)) {
    fprintf(stderr, "undocd: %s: there is no such folder\n", operands.items[0]);
  } else if (cache == NULL) {
    fprintf(stderr, "undocd: there is no home folder; set XDG_CACHE_HOME\n");
  } else {
    run.path = und_index_path(cache, run.folder);
    code = read_folder(&run, data, operands);
  }
  und_library_free(run.library);
  und_free(run.folder);
  und_free(run.path);
  und_free(cache);
  return code;
}

const und_command und_command_index = {
  .name = "index",
  .operands = "DIR",
  .summary = "make or bring up to date what the server keeps of a folder",
  .details =
    "Reads the drafts in the folder that changed since the last time, keeps\n"
    "what they are, their headings and what they cite in the index of the\n"
    "folder (undocd in $XDG_CACHE_HOME or ~/.cache), and prints counts. The\n"
    "server does the same when an editor opens the folder.\n"
    "Exit code: 0, or 2 where something could not be read or written.",
  .options = options,
  .option_count = sizeof options / sizeof options[0],
  .size = sizeof(index_values),
  .least = 1,
  .most = 1,
  .run = run,
};
