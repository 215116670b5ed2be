// SPDX-License-Identifier: MIT
//
// Suppress: what the directives of a draft say of its findings. Private to the
// feature. Findings are asked about in the order of their places, so all of
// them together cost one look at each directive.
//
// Borrows  The document, which must not change meanwhile.

#ifndef UND_FEATURE_SUPPRESS_H
#define UND_FEATURE_SUPPRESS_H

#include "und/model/document.h"

typedef struct {
  und_document *document;
  const und_directive *next; ///< not passed yet
  const und_directive *end;
  bool off[UND_CHECK_COUNT];
  uint32_t ignored[UND_CHECK_COUNT]; ///< up to this offset
} und_suppress;

/// Begin at the start of `document`.
void und_suppress_begin(und_suppress *suppress, und_document *document);

/// Whether the draft does not want to be told of `finding`.
bool und_suppress_covers(und_suppress *suppress, const und_finding *finding);

#endif
