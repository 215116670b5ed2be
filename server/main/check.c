// SPDX-License-Identifier: MIT
//
// Check: what is wrong in files and folders.

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "commands.h"
#include "excerpt.h"
#include "und/protocol/report.h"
#include "visit.h"

enum { FORMAT_TEXT, FORMAT_JSON, FORMAT_GITHUB };

// The order is that of the words of --fail-on; severities count down.
enum { FAIL_ERROR, FAIL_WARNING, FAIL_INFO, FAIL_NEVER };

typedef struct {
  int format;
  int fail_on;
  const char *only;
  const char *config;
} check_values;

static const check_values defaults = {FORMAT_TEXT, FAIL_ERROR, NULL, NULL};

static const und_option options[] = {
  {"--format", "text|json|github", UND_OPTION_CHOICE,
   offsetof(check_values, format), "how to print findings (text)"},
  {"--fail-on", "error|warning|info|never", UND_OPTION_CHOICE,
   offsetof(check_values, fail_on), "what makes the exit code 1 (error)"},
  {"--only", "CODE,...", UND_OPTION_TEXT, offsetof(check_values, only),
   "report only these checks, also if they are off"},
  {"--config", "FILE", UND_OPTION_TEXT, offsetof(check_values, config),
   "take the configuration from FILE, not from .undocd.json"},
};

// One file, checked on the thread pool.
typedef struct {
  char *path;
  und_document *document;
  und_diagnostics diagnostics;
} checked;

// All of a run.
typedef struct {
  const check_values *values;
  UND_ARRAY(checked *) files;
  uint64_t bytes;
  und_visit_tally tally;
} run_state;

static void *check_file(void *data, const und_config *config,
                        const und_file *file)
{
  checked *one = und_alloc(1, sizeof *one);

  (void)data;
  one->path = und_copy(und_slice_from(file->path));
  one->document = und_document_new(file->content, file->path);
  und_document_set_language(one->document, config->language);
  und_diagnostics_build(one->document, &config->severities, &one->diagnostics);
  return one;
}

static void free_checked(void *product)
{
  checked *one = product;

  und_diagnostics_finish(&one->diagnostics);
  und_document_free(one->document);
  und_free(one->path);
  und_free(one);
}

static void take_file(void *data, void *product)
{
  run_state *state = data;
  checked *one = product;

  state->bytes += und_text_size(und_document_text(one->document));
  und_command_tell_bytes(one->path, und_document_bad_bytes(one->document));
  if (one->diagnostics.items.count == 0) { // only its text's size mattered
    free_checked(one);
    return;
  }
  UND_PUSH(&state->files, one);
}

/// A file that two operands name, one of them its folder, is told once.
static void drop_doubles(run_state *state)
{
  uint32_t kept = 0;

  for (uint32_t i = 0; i < state->files.count; i++) {
    checked *one = state->files.items[i];

    if (kept > 0 &&
        strcmp(state->files.items[kept - 1]->path, one->path) == 0) {
      free_checked(one);
    } else {
      state->files.items[kept++] = one;
    }
  }
  state->files.count = kept;
}

static int by_path(const void *left, const void *right)
{
  return strcmp((*(checked *const *)left)->path,
                (*(checked *const *)right)->path);
}

/// Let only the checks of `list` speak, those too that are off otherwise: who
/// names a check wants to hear it. Says on stderr which word is no check.
static bool take_only(const char *list, und_severities *severities)
{
  und_severities only = {0};

  while (*list != '\0') {
    size_t size = strcspn(list, ",");
    und_check check;

    if (!und_check_find((und_slice){list, (uint32_t)size}, &check)) {
      fprintf(stderr, "undocd: --only: there is no check '%.*s'\n", (int)size,
              list);
      return false;
    }
    only.of[check] = severities->of[check] != UND_SEVERITY_OFF
                       ? severities->of[check]
                       : und_check_get(check)->severity;
    list += size + (list[size] == ',');
  }
  *severities = only;
  return true;
}

static void print_text(const checked *one, const und_diagnostic *item)
{
  const und_text *text = und_document_text(one->document);
  und_position place = und_text_position(text, item->start, UND_UNITS_UTF32);

  printf("%s:%u:%u: %s: %s [%s]\n", one->path, place.line + 1, place.column + 1,
         und_severity_name(item->severity), item->message, item->check->code);
  und_excerpt_print(text, item->start, item->end);
}

/// A workflow command: what stands in its message is escaped.
static void print_github(const checked *one, const und_diagnostic *item)
{
  static const char *const levels[] = {[UND_SEVERITY_OFF] = "notice",
                                       [UND_SEVERITY_ERROR] = "error",
                                       [UND_SEVERITY_WARNING] = "warning",
                                       [UND_SEVERITY_INFO] = "notice",
                                       [UND_SEVERITY_HINT] = "notice"};
  const und_text *text = und_document_text(one->document);
  und_position place = und_text_position(text, item->start, UND_UNITS_UTF32);

  printf("::%s file=%s,line=%u,col=%u,title=%s::", levels[item->severity],
         one->path, place.line + 1, place.column + 1, item->check->code);
  for (const char *at = item->message; *at != '\0'; at++) {
    if (*at == '%' || *at == '\n' || *at == '\r') {
      printf("%%%02X", (unsigned char)*at);
    } else {
      putchar(*at);
    }
  }
  putchar('\n');
}

static void print_json(run_state *state, double seconds)
{
  und_buffer out = {0};
  und_json json = {&out, false};
  char spent[32];

  und_json_object(&json);
  und_json_key(&json, "findings");
  und_json_array(&json);
  for (uint32_t i = 0; i < state->files.count; i++) {
    checked *one = state->files.items[i];

    for (uint32_t d = 0; d < one->diagnostics.items.count; d++) {
      und_report_diagnostic(one->document, one->path,
                            &one->diagnostics.items.items[d], &json);
    }
  }
  und_json_end_array(&json);
  und_json_key(&json, "files");
  und_json_integer(&json, state->tally.files);
  und_json_key(&json, "bytes");
  und_json_integer(&json, (int64_t)state->bytes);
  und_json_key(&json, "seconds");
  snprintf(spent, sizeof spent, "%.3f", seconds);
  und_json_raw(&json, und_slice_from(spent));
  und_json_end_object(&json);
  und_buffer_adds(&out, "\n");
  fwrite(out.data, 1, out.size, stdout);
  und_buffer_finish(&out);
}

static void print_findings(run_state *state)
{
  for (uint32_t i = 0; i < state->files.count; i++) {
    const checked *one = state->files.items[i];

    for (uint32_t d = 0; d < one->diagnostics.items.count; d++) {
      const und_diagnostic *item = &one->diagnostics.items.items[d];

      if (state->values->format == FORMAT_TEXT) {
        print_text(one, item);
      } else {
        print_github(one, item);
      }
    }
  }
}

/// Is a finding as grave as --fail-on asks?
static bool fails(const run_state *state)
{
  static const und_severity limits[] = {[FAIL_ERROR] = UND_SEVERITY_ERROR,
                                        [FAIL_WARNING] = UND_SEVERITY_WARNING,
                                        [FAIL_INFO] = UND_SEVERITY_INFO,
                                        [FAIL_NEVER] = UND_SEVERITY_OFF};

  for (uint32_t i = 0; i < state->files.count; i++) {
    const checked *one = state->files.items[i];

    for (uint32_t d = 0; d < one->diagnostics.items.count; d++) {
      const und_diagnostic *item = &one->diagnostics.items.items[d];

      if (item->severity <= limits[state->values->fail_on]) {
        return true;
      }
    }
  }
  return false;
}

static double now(void)
{
  struct timespec time;

  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/// The scopes of the operands, with --only and --config taken in.
static bool find_scopes(const check_values *values, und_operands operands,
                        und_scopes *scopes_out)
{
  bool sound = und_scopes_init(scopes_out, operands, values->config);

  for (uint32_t i = 0; sound && i < scopes_out->items.count; i++) {
    und_severities *severities = &scopes_out->items.items[i].config.severities;
    sound = values->only == NULL || take_only(values->only, severities);
  }
  return sound;
}

static int run(const void *data, und_operands operands)
{
  run_state state = {.values = data};
  und_scopes scopes;
  double start = now();

  if (!find_scopes(state.values, operands, &scopes)) {
    und_scopes_finish(&scopes);
    return 2;
  }
  const und_visit visit = {.title = "checking",
                           .read = check_file,
                           .take = take_file,
                           .drop = free_checked,
                           .data = &state};

  state.tally = und_visit_run(&visit, &scopes);
  if (state.files.count > 1) {
    qsort(state.files.items, state.files.count, sizeof state.files.items[0],
          by_path);
    drop_doubles(&state);
  }
  if (state.tally.files == 0 && state.tally.unreadable == 0) {
    fprintf(stderr, "undocd: nothing was checked: no file there looks like a "
                    "United Nations document; name the file itself\n");
  }
  if (state.values->format == FORMAT_JSON) {
    print_json(&state, now() - start);
  } else {
    print_findings(&state);
  }
  int code = state.tally.unreadable > 0 ? 2 : fails(&state) ? 1 : 0;

  for (uint32_t i = 0; i < state.files.count; i++) {
    free_checked(state.files.items[i]);
  }
  und_free(state.files.items);
  und_scopes_finish(&scopes);
  return code;
}

const und_command und_command_check = {
  .name = "check",
  .operands = "PATH...",
  .summary = "report what is wrong in files and folders",
  .details =
    "A file that is named is read; of a folder, the drafts in it (*.undoc,\n"
    "*.un.md, *.un.txt, and other .md and .txt files that look like one).\n"
    "'-' reads standard input. The .undocd.json of the folder, or of the next\n"
    "above that has one, says how grave each check is and what is left out.\n"
    "Exit code: 0 no finding as grave as --fail-on (error, if not given),\n"
    "1 findings, 2 wrong use, or something could not be read.",
  .options = options,
  .option_count = sizeof options / sizeof options[0],
  .defaults = &defaults,
  .size = sizeof(check_values),
  .least = 1,
  .most = -1,
  .run = run,
};
