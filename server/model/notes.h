// SPDX-License-Identifier: MIT
//
// Notes: footnotes and the marks that call them, brought together. Private to
// the model.

#ifndef UND_MODEL_NOTES_H
#define UND_MODEL_NOTES_H

#include "flow.h"

/// Give each call its note, tell the real calls from the candidates, and
/// report what has no counterpart.
void und_notes_match(const und_flow *flow);

#endif
