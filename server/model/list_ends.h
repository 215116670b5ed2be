// SPDX-License-Identifier: MIT
//
// List ends: whether the items of one list end alike. Private to the model.

#ifndef UND_MODEL_LIST_ENDS_H
#define UND_MODEL_LIST_ENDS_H

#include "step.h"

/// Check the end of the item that was just settled: sub-punct.
void und_list_ends_check(und_step *s);

/// Check the end of a bullet: bullet-punct.
void und_list_ends_bullet(und_step *s);

#endif
