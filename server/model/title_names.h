// SPDX-License-Identifier: MIT
//
// Title names: abbreviations in the title of a resolution. Private to the
// model.

#ifndef UND_MODEL_TITLE_NAMES_H
#define UND_MODEL_TITLE_NAMES_H

#include "step.h"

/// Check the heading that was just settled, if a resolution begins below it:
/// title-full-names.
void und_title_names_check(und_step *s);

#endif
