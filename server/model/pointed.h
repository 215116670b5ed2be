// SPDX-License-Identifier: MIT
//
// Pointed: do the places that a document points to, "paragraph 7 above", stand
// where it says? Private to the model. Where several paragraphs bear the
// number, in annexes and several resolutions, one that fits is enough.

#ifndef UND_MODEL_POINTED_H
#define UND_MODEL_POINTED_H

#include "reading.h"

typedef struct {
  uint64_t labels; ///< of the document, when they were last judged
  und_flaws flaws; ///< xref-missing, xref-direction, xref-self
} und_pointed;

void und_pointed_finish(und_pointed *pointed);

/// Judge all pointers. `labels` stands for all roles and labels in their
/// order; `flow->flaws` is not used.
void und_pointed_all(und_pointed *pointed, const und_flow *flow,
                     uint64_t labels);

/// Judge what a splice changed; `gone` are the parts that gave way.
void und_pointed_changed(und_pointed *pointed, const und_flow *flow,
                         und_splice splice, const und_parts *gone,
                         uint64_t labels);

#endif
