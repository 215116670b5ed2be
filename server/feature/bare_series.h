// SPDX-License-Identifier: MIT
//
// Bare series: the resolutions and decisions that sentences cite by their
// numbers alone, as symbols. Private to the features.

#ifndef UND_FEATURE_BARE_SERIES_H
#define UND_FEATURE_BARE_SERIES_H

#include <stdbool.h>

#include "und/symbol/body.h"

/// How a series is numbered; or-ed.
enum {
  UND_BARE_BY_SESSION = 1, ///< 74/173
  UND_BARE_BY_YEAR = 2,    ///< 2019/19
  UND_BARE_RUNNING = 4,    ///< 1325 (2000), 217 A (III)
};

typedef struct {
  const char *prefix; ///< of the symbols: "A/RES/"
  und_body body;
  unsigned forms;
  bool decision;
} und_bare_series;

enum { UND_BARE_COUNT = 11 };

extern const und_bare_series und_bare_series_table[UND_BARE_COUNT];

#endif
