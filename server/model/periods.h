// SPDX-License-Identifier: MIT
//
// Periods: from when to when, in a part's text. Private to the model.

#ifndef UND_MODEL_PERIODS_H
#define UND_MODEL_PERIODS_H

#include "own_text.h"

/// Check the text of the part `index`: period-order (2021-2018), date-range
/// (from 29 to 27 July), date-weekday (31 April).
void und_periods_check(const und_flow *flow, uint32_t index,
                       const und_own_text *own);

#endif
