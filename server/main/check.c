// SPDX-License-Identifier: MIT
//
// Check: what is wrong in files and folders.

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "commands.h"
#include "diff.h"
#include "excerpt.h"
#include "meter.h"
#include "scopes.h"
#include "und/feature/mend.h"
#include "und/protocol/report.h"
#include "und/protocol/sarif.h"
#include "und/runtime/files.h"

enum { FORMAT_TEXT, FORMAT_JSON, FORMAT_SARIF, FORMAT_GITHUB };

// The order is that of the words of --fail-on; severities count down.
enum { FAIL_ERROR, FAIL_WARNING, FAIL_INFO, FAIL_NEVER };

typedef struct {
  int format;
  int fail_on;
  const char *only;
  const char *config;
  bool fix;
  bool diff;
} check_values;

static const check_values defaults = {.format = FORMAT_TEXT,
                                      .fail_on = FAIL_ERROR};

static const und_option options[] = {
  {"--format", "text|json|sarif|github", UND_OPTION_CHOICE,
   offsetof(check_values, format), "how to print findings (text)"},
  {"--fail-on", "error|warning|info|never", UND_OPTION_CHOICE,
   offsetof(check_values, fail_on), "what makes the exit code 1 (error)"},
  {"--only", "CODE,...", UND_OPTION_TEXT, offsetof(check_values, only),
   "report only these checks, also if they are off"},
  {"--config", "FILE", UND_OPTION_TEXT, offsetof(check_values, config),
   "take the configuration from FILE, not from .undocd.json"},
  {"--fix", NULL, UND_OPTION_FLAG, offsetof(check_values, fix),
   "repair what needs no person to choose, and report the rest"},
  {"--diff", NULL, UND_OPTION_FLAG, offsetof(check_values, diff),
   "with --fix: print what it would change, and leave the files alone"},
};

// The byte order mark of UTF-8.
static const char mark[] = "\xEF\xBB\xBF";

// One file, checked on the thread pool.
typedef struct {
  char *path;
  und_document *document;
  und_diagnostics diagnostics;
  und_buffer before; ///< the text as it was, where it was repaired
  bool marked;       ///< a byte order mark stood before it
} checked;

// All of a run.
typedef struct {
  const check_values *values;
  const und_config *config; // of the walk under way
  UND_ARRAY(checked *) files;
  uint64_t bytes;
  uint32_t count;      // of files
  uint32_t unreadable; ///< or unwritable
  bool piped;          ///< a repaired text goes to standard output
  und_meter meter;
} run_state;

static void *check_file(void *data, const und_file *file)
{
  const run_state *state = data;
  checked *one = und_alloc(1, sizeof *one);

  one->path = und_copy(und_slice_from(file->path));
  one->document = und_document_new(file->content, file->path);
  one->marked = file->marked;
  und_document_set_language(one->document, state->config->language);
  // What a diff would change is still wrong in the file.
  if (state->values->diff) {
    und_diagnostics_build(one->document, &state->config->severities,
                          &one->diagnostics);
  }
  if (state->values->fix && und_document_bad_bytes(one->document) == 0 &&
      und_mend(one->document, &state->config->severities) > 0) {
    und_buffer_add(&one->before, file->content);
  }
  if (!state->values->diff) {
    und_diagnostics_build(one->document, &state->config->severities,
                          &one->diagnostics);
  }
  return one;
}

static void free_checked(void *product)
{
  checked *one = product;

  und_diagnostics_finish(&one->diagnostics);
  und_buffer_finish(&one->before);
  und_document_free(one->document);
  und_free(one->path);
  und_free(one);
}

static void print_bytes(und_slice bytes)
{
  if (bytes.size > 0) {
    fwrite(bytes.data, 1, bytes.size, stdout);
  }
}

static und_slice text_of(const checked *one)
{
  return und_text_slice(und_document_text(one->document));
}

/// Was nothing found that is still to be told or shown?
static bool is_done(const checked *one)
{
  return one->diagnostics.items.count == 0 && one->before.size == 0;
}

/// Put the repaired text into the file, or on standard output where it came by
/// standard input. Returns whether that failed.
static bool write_back(const check_values *values, checked *one)
{
  const char *reason = NULL;

  if (!values->fix || values->diff) {
    return false;
  }
  if (strcmp(one->path, "-") == 0) {
    print_bytes((und_slice){mark, one->marked ? 3 : 0});
    print_bytes(text_of(one));
    return false;
  }
  if (one->before.size > 0 &&
      !und_files_replace(one->path, und_buffer_slice(&one->before),
                         text_of(one), &reason)) {
    fprintf(stderr, "undocd: %s: not repaired: %s\n", one->path, reason);
  }
  return reason != NULL;
}

static void take_file(void *data, void *product)
{
  run_state *state = data;
  checked *one = product;

  state->bytes += text_of(one).size;
  und_command_tell_bytes(one->path, one->document);
  state->unreadable += write_back(state->values, one);
  if (is_done(one)) { // only its text's size mattered
    free_checked(one);
  } else {
    UND_PUSH(&state->files, one);
  }
}

static void file_failed(void *data, const char *path, const char *reason)
{
  run_state *state = data;

  state->unreadable++;
  und_meter_clear(&state->meter);
  fprintf(stderr, "undocd: %s: %s\n", path, reason);
}

static void show_progress(void *data, uint32_t done, uint32_t all)
{
  und_meter_show(&((run_state *)data)->meter, done, all);
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

/// Append `text` as it is in the file.
static void add_marked(const checked *one, und_slice text, und_buffer *out)
{
  und_buffer_add(out, (und_slice){mark, one->marked ? 3 : 0});
  und_buffer_add(out, text);
}

static void print_diffs(const run_state *state)
{
  und_buffer out = {0};

  for (uint32_t i = 0; i < state->files.count; i++) {
    const checked *one = state->files.items[i];
    und_buffer before = {0};
    und_buffer after = {0};

    if (one->before.size > 0) {
      add_marked(one, und_buffer_slice(&one->before), &before);
      add_marked(one, text_of(one), &after);
      und_diff_write(one->path, und_buffer_slice(&before),
                     und_buffer_slice(&after), &out);
    }
    und_buffer_finish(&before);
    und_buffer_finish(&after);
  }
  print_bytes(und_buffer_slice(&out));
  und_buffer_finish(&out);
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
  und_json_integer(&json, state->count);
  und_json_key(&json, "bytes");
  und_json_integer(&json, (int64_t)state->bytes);
  und_json_key(&json, "seconds");
  snprintf(spent, sizeof spent, "%.3f", seconds);
  und_json_raw(&json, und_slice_from(spent));
  und_json_end_object(&json);
  und_buffer_adds(&out, "\n");
  print_bytes(und_buffer_slice(&out));
  und_buffer_finish(&out);
}

static void print_sarif(const run_state *state)
{
  und_buffer out = {0};
  und_json json = {&out, false};

  und_sarif_begin(&json, UND_VERSION);
  for (uint32_t i = 0; i < state->files.count; i++) {
    const checked *one = state->files.items[i];

    for (uint32_t d = 0; d < one->diagnostics.items.count; d++) {
      und_sarif_result(&json, one->path, one->document,
                       &one->diagnostics.items.items[d]);
    }
  }
  und_sarif_end(&json);
  und_buffer_adds(&out, "\n");
  print_bytes(und_buffer_slice(&out));
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

static void print(run_state *state, double seconds)
{
  if (state->values->diff) {
    print_diffs(state);
  } else if (state->piped) {
    // standard output has the repaired text
  } else if (state->values->format == FORMAT_JSON) {
    print_json(state, seconds);
  } else if (state->values->format == FORMAT_SARIF) {
    print_sarif(state);
  } else {
    print_findings(state);
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

static void count_files(void *data, uint32_t all)
{
  ((run_state *)data)->count += all;
}

/// Check the files of each scope by its own configuration.
static void walk(run_state *state, und_scopes *scopes)
{
  for (uint32_t i = 0; i < scopes->items.count; i++) {
    und_scope *scope = &scopes->items.items[i];

    state->config = &scope->config;
    und_files_walk(scope->paths.items, scope->paths.count,
                   (und_walk){.read = check_file,
                              .found = take_file,
                              .drop = free_checked,
                              .failed = file_failed,
                              .progress = show_progress,
                              .finished = count_files,
                              .data = state,
                              .size_limit = scope->config.max_file_size,
                              .rules = und_scope_rules(scope)});
  }
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

/// Do the words make sense together? Says on stderr why not.
static bool is_sound(const check_values *values, und_operands operands)
{
  const char *fault = NULL;

  for (int i = 0; i < operands.count; i++) {
    if (values->fix && operands.count > 1 &&
        strcmp(operands.items[i], "-") == 0) {
      fault = "with --fix, '-' stands alone: standard output has one text";
    }
  }
  if (values->diff && !values->fix) {
    fault = "--diff shows what --fix would do; say both";
  }
  if (fault != NULL) {
    fprintf(stderr, "undocd: %s\n", fault);
  }
  return fault == NULL;
}

static int run(const void *data, und_operands operands)
{
  run_state state = {.values = data};
  und_scopes scopes;
  double start = now();

  if (!is_sound(state.values, operands)) {
    return 2;
  }
  state.piped = state.values->fix && !state.values->diff &&
                strcmp(operands.items[0], "-") == 0;
  if (!find_scopes(state.values, operands, &scopes)) {
    und_scopes_finish(&scopes);
    return 2;
  }
  und_meter_start(&state.meter, "checking", "files");
  walk(&state, &scopes);
  und_meter_clear(&state.meter);
  if (state.files.count > 1) {
    qsort(state.files.items, state.files.count, sizeof state.files.items[0],
          by_path);
    drop_doubles(&state);
  }
  if (state.count == 0 && state.unreadable == 0) {
    fprintf(stderr, "undocd: nothing was checked: no file there looks like a "
                    "United Nations document; name the file itself\n");
  }
  print(&state, now() - start);
  int code = state.unreadable > 0 ? 2 : fails(&state) ? 1 : 0;

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
    "With --fix - the repaired text goes to standard output.\n"
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
