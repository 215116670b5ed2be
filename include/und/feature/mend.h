// SPDX-License-Identifier: MIT
//
// Mend: every repair that needs no person to choose, made in a document, for
// `undocd check --fix`. What is made is looked at again: a repair after which
// more is found than before is taken back.

#ifndef UND_FEATURE_MEND_H
#define UND_FEATURE_MEND_H

#include "und/feature/check.h"

/// Repair what the checks that are on in `severities` find. Returns how many
/// findings are gone.
uint32_t und_mend(und_document *document, const und_severities *severities);

#endif
