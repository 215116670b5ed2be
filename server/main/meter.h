// SPDX-License-Identifier: MIT
//
// Meter: a progress bar on stderr, where that is a terminal, or the user wants
// it anyway, and the work takes longer than a moment.

#ifndef UND_MAIN_METER_H
#define UND_MAIN_METER_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

/// Whether the bar is shown; in the order of the words of --progress.
typedef enum {
  UND_METER_AUTO, ///< where stderr is a terminal
  UND_METER_ALWAYS,
  UND_METER_NEVER,
} und_meter_mode;

typedef struct {
  const char *title;
  const char *unit;
  bool terminal;
  bool shown;
  uint32_t all; ///< how many there are in all
  struct timespec start;
  struct timespec last; ///< when the bar was drawn
} und_meter;

/// Begin; `title` ("checking") and `unit` ("files") stay the caller's.
void und_meter_start(und_meter *meter, const char *title, const char *unit,
                     und_meter_mode mode);

/// `done` of `all` are done.
void und_meter_show(und_meter *meter, uint32_t done, uint32_t all);

/// Take the bar off the screen.
void und_meter_clear(und_meter *meter);

#endif
