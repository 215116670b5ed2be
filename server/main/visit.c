// SPDX-License-Identifier: MIT

#include "visit.h"

#include <stdio.h>

#include "und/runtime/files.h"

// A visit under way.
typedef struct {
  const und_visit *visit;
  const und_config *config; // of the walk under way
  und_visit_tally tally;
  und_meter meter;
} visit_run;

static void *known_file(void *data, const char *path,
                        const und_file_stamp *stamp)
{
  const visit_run *run = data;

  return run->visit->known(run->visit->data, path, stamp);
}

static void *read_file(void *data, const und_file *file)
{
  const visit_run *run = data;

  return run->visit->read(run->visit->data, run->config, file);
}

static void take_file(void *data, void *product)
{
  const visit_run *run = data;

  run->visit->take(run->visit->data, product);
}

static void file_failed(void *data, const char *path, const char *reason)
{
  visit_run *run = data;

  run->tally.unreadable++;
  und_meter_clear(&run->meter);
  fprintf(stderr, "undocd: %s: %s\n", path, reason);
}

static void show_progress(void *data, uint32_t done, uint32_t all)
{
  und_meter_show(&((visit_run *)data)->meter, done, all);
}

static void count_files(void *data, uint32_t all)
{
  ((visit_run *)data)->tally.files += all;
}

und_visit_tally und_visit_run(const und_visit *visit, const und_scopes *scopes)
{
  visit_run run = {.visit = visit};

  und_meter_start(&run.meter, visit->title, "files", visit->meter);
  for (uint32_t i = 0; i < scopes->items.count; i++) {
    const und_scope *scope = &scopes->items.items[i];
    und_walk_rules rules = und_scope_rules(scope);

    run.config = &scope->config;
    rules.within = visit->within;
    und_files_walk(scope->paths.items, scope->paths.count,
                   (und_walk){.known = visit->known ? known_file : NULL,
                              .read = read_file,
                              .found = take_file,
                              .drop = visit->drop,
                              .failed = file_failed,
                              .progress = show_progress,
                              .finished = count_files,
                              .data = &run,
                              .size_limit = scope->config.max_file_size,
                              .rules = rules});
  }
  und_meter_clear(&run.meter);
  return run.tally;
}
