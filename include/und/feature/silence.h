// SPDX-License-Identifier: MIT
//
// Silence: a comment of the draft that keeps a finding from being told.
//
// Units    Byte offsets.

#ifndef UND_FEATURE_SILENCE_H
#define UND_FEATURE_SILENCE_H

#include "und/feature/check.h"
#include "und/feature/edits.h"

/// Add the line <!-- undocd: ignore-next CODE --> before what `finding` is in.
void und_silence_here(und_document *document, const und_finding *finding,
                      und_edits *edits_out);

#endif
