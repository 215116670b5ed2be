// SPDX-License-Identifier: MIT

#include "gather.h"

#include <stdio.h>

#include "commands.h"
#include "meter.h"
#include "scopes.h"
#include "und/runtime/files.h"

// One file, read on the thread pool.
typedef struct {
  char *path;
  und_document *document;
  und_digest *digest;
} gathered;

// All of a run.
typedef struct {
  und_library *library;
  const und_config *config; // of the walk under way
  uint32_t unreadable;
  und_meter meter;
} run_state;

static void *read_file(void *data, const und_file *file)
{
  const run_state *state = data;
  gathered *one = und_alloc(1, sizeof *one);

  one->path = und_copy(und_slice_from(file->path));
  one->document = und_document_new(file->content, file->path);
  und_document_set_language(one->document, state->config->language);
  one->digest = und_digest_new(one->document);
  return one;
}

static void drop_file(void *product)
{
  gathered *one = product;

  und_digest_free(one->digest);
  und_document_free(one->document);
  und_free(one->path);
  und_free(one);
}

static void take_file(void *data, void *product)
{
  run_state *state = data;
  gathered *one = product;

  und_command_tell_bytes(one->path, one->document);
  und_library_put(state->library, one->path,
                  und_document_identity(one->document), one->digest);
  one->digest = NULL;
  drop_file(one);
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

uint32_t und_gather(und_operands operands, und_library *library)
{
  static char *here[] = {"."};
  run_state state = {.library = library};
  und_scopes scopes;

  if (operands.count == 0) {
    operands = (und_operands){here, 1};
  }
  und_scopes_init(&scopes, operands, NULL);
  und_meter_start(&state.meter, "reading", "files");
  for (uint32_t i = 0; i < scopes.items.count; i++) {
    und_scope *scope = &scopes.items.items[i];

    state.config = &scope->config;
    und_files_walk(scope->paths.items, scope->paths.count,
                   (und_walk){.read = read_file,
                              .found = take_file,
                              .drop = drop_file,
                              .failed = file_failed,
                              .progress = show_progress,
                              .data = &state,
                              .size_limit = scope->config.max_file_size,
                              .rules = und_scope_rules(scope)});
  }
  und_meter_clear(&state.meter);
  und_scopes_finish(&scopes);
  return state.unreadable;
}
