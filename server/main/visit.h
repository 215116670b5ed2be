// SPDX-License-Identifier: MIT
//
// Visit: a command's way through the files and folders that it was given, those
// of each folder by its configuration: what cannot be read is told on stderr,
// and a bar shows how far it is.

#ifndef UND_MAIN_VISIT_H
#define UND_MAIN_VISIT_H

#include "meter.h"
#include "scopes.h"

typedef struct {
  const char *title; ///< of the bar: "checking"
  und_meter_mode meter;
  const char *within; ///< see und_walk_rules
  /// As in und_walk, with the configuration of the file. `known` may be NULL.
  void *(*known)(void *data, const char *path, const und_file_stamp *stamp);
  void *(*read)(void *data, const und_config *config, const und_file *file);
  void (*take)(void *data, void *product);
  void (*drop)(void *product);
  void *data;
} und_visit;

typedef struct {
  uint32_t files;
  uint32_t unreadable;
} und_visit_tally;

/// Go through all paths of `scopes`.
und_visit_tally und_visit_run(const und_visit *visit, const und_scopes *scopes);

#endif
