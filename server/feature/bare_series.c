// SPDX-License-Identifier: MIT

#include "bare_series.h"

// clang-format off
const und_bare_series und_bare_series_table[UND_BARE_COUNT] = {
  {"A/RES/", UND_BODY_GA, UND_BARE_BY_SESSION | UND_BARE_RUNNING, false},
  {"S/RES/", UND_BODY_SC, UND_BARE_RUNNING, false},
  {"E/RES/", UND_BODY_ECOSOC, UND_BARE_BY_YEAR, false},
  {"A/HRC/RES/", UND_BODY_HRC, UND_BARE_BY_SESSION, false},
  {"E/CN.15/RES/", UND_BODY_CCPCJ, UND_BARE_BY_SESSION, false},
  {"E/CN.7/RES/", UND_BODY_CND, UND_BARE_BY_SESSION, false},
  {"A/DEC/", UND_BODY_GA, UND_BARE_BY_SESSION, true},
  {"E/DEC/", UND_BODY_ECOSOC, UND_BARE_BY_YEAR, true},
  {"A/HRC/DEC/", UND_BODY_HRC, UND_BARE_BY_SESSION, true},
  {"E/CN.15/DEC/", UND_BODY_CCPCJ, UND_BARE_BY_SESSION, true},
  {"E/CN.7/DEC/", UND_BODY_CND, UND_BARE_BY_SESSION, true},
};
// clang-format on
