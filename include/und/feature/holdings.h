// SPDX-License-Identifier: MIT
//
// Holdings: where a feature looks for facts about the documents that a draft
// cites, and how it links to them.
//
// Borrows  All of it, for the length of a call.

#ifndef UND_FEATURE_HOLDINGS_H
#define UND_FEATURE_HOLDINGS_H

#include "und/store/library.h"
#include "und/store/reference.h"

typedef struct {
  const und_library *library;
  const char *name; ///< by what the library knows the draft; NULL: it does not
  und_reference *reference;   ///< NULL for none
  const char *link_template;  ///< of und_symbol_link(), or NULL
  const und_language *locale; ///< the reader's; NULL: the document's
  bool reading; ///< the library does not have all of the workspace yet
} und_holdings;

#endif
