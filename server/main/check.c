// SPDX-License-Identifier: MIT
//
// Check: what is wrong in files and folders.

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "checked.h"
#include "commands.h"
#include "und/feature/mend.h"
#include "und/runtime/files.h"
#include "visit.h"

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

static const check_values defaults = {.format = UND_PRINT_TEXT,
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

// All of a run.
typedef struct {
  const check_values *values;
  UND_ARRAY(und_checked *) files;
  uint64_t bytes;
  und_visit_tally tally;
  uint32_t unwritable;
  bool piped; ///< a repaired text goes to standard output
} run_state;

/// Was nothing found that is still to be told or shown?
static bool is_done(const und_checked *one)
{
  return one->diagnostics.items.count == 0 && one->before.size == 0;
}

static void *check_file(void *data, const und_config *config,
                        const und_file *file)
{
  const run_state *state = data;
  und_checked *one = und_alloc(1, sizeof *one);

  one->path = und_copy(und_slice_from(file->path));
  one->document = und_document_new(file->content, file->path);
  one->marked = file->marked;
  und_document_set_language(one->document, config->language);
  // What a diff would change is still wrong in the file.
  if (state->values->diff) {
    und_diagnostics_build(one->document, &config->severities,
                          und_command_reader(), &one->diagnostics);
  }
  if (state->values->fix && und_document_bad_bytes(one->document) == 0 &&
      und_mend(one->document, &config->severities) > 0) {
    und_buffer_add(&one->before, file->content);
  }
  if (!state->values->diff) {
    und_diagnostics_build(one->document, &config->severities,
                          und_command_reader(), &one->diagnostics);
  }
  one->size = und_text_size(und_document_text(one->document));
  one->bad_bytes = und_document_bad_bytes(one->document);
  // The thread that filled this memory frees it. Repaired text may be printed.
  if (is_done(one) && !state->values->fix) {
    und_document_free(one->document);
    one->document = NULL;
  } else {
    und_document_rest(one->document);
  }
  return one;
}

static void free_checked(void *product)
{
  und_checked *one = product;

  und_diagnostics_finish(&one->diagnostics);
  und_buffer_finish(&one->before);
  und_document_free(one->document);
  und_free(one->path);
  und_free(one);
}

/// Put the repaired text into the file, or on standard output where it came by
/// standard input. Returns whether that failed.
static bool write_back(const check_values *values, und_checked *one)
{
  const char *reason = NULL;

  if (!values->fix || values->diff) {
    return false;
  }
  if (strcmp(one->path, "-") == 0) {
    und_checked_print_text(one);
    return false;
  }
  if (one->before.size > 0 &&
      !und_files_replace(one->path, und_buffer_slice(&one->before),
                         und_checked_text(one), &reason)) {
    fprintf(stderr, "undocd: %s: not repaired: %s\n", one->path, reason);
  }
  return reason != NULL;
}

static void take_file(void *data, void *product)
{
  run_state *state = data;
  und_checked *one = product;

  state->bytes += one->size;
  und_command_tell_bytes(one->path, one->bad_bytes);
  state->unwritable += write_back(state->values, one);
  if (is_done(one)) { // only its text's size mattered
    free_checked(one);
  } else {
    UND_PUSH(&state->files, one);
  }
}

/// A file that two operands name, one of them its folder, is told once.
static void drop_doubles(run_state *state)
{
  uint32_t kept = 0;

  for (uint32_t i = 0; i < state->files.count; i++) {
    und_checked *one = state->files.items[i];

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
  return strcmp((*(und_checked *const *)left)->path,
                (*(und_checked *const *)right)->path);
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

static void print(const run_state *state, double seconds)
{
  und_checked_all all = {.files = state->files.items,
                         .count = state->files.count,
                         .read = state->tally.files,
                         .bytes = state->bytes,
                         .seconds = seconds};

  if (!state->piped) { // else standard output has the repaired text
    und_checked_print(&all, state->values->diff
                              ? UND_PRINT_DIFF
                              : (und_print)state->values->format);
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
    const und_checked *one = state->files.items[i];

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
  print(&state, now() - start);
  bool failed = state.tally.unreadable > 0 || state.unwritable > 0;
  int code = failed ? 2 : fails(&state) ? 1 : 0;

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
