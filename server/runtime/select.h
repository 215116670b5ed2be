// SPDX-License-Identifier: MIT
//
// Select: which files of a folder are drafts.
//
// Fails    Never.

#ifndef UND_RUNTIME_SELECT_H
#define UND_RUNTIME_SELECT_H

#include "und/base/slice.h"

typedef enum {
  UND_SELECT_NEVER,
  UND_SELECT_BY_CONTENT, ///< ask und_select_content()
  UND_SELECT_ALWAYS,
} und_selection;

/// What the name of a file says.
und_selection und_select_name(const char *name);

/// Whether the first 8 KiB of `content` bear a sign of the United Nations: a
/// distribution line, a line that is a document symbol, an acting body, or
/// numbered paragraphs together with symbols.
bool und_select_content(und_slice content);

#endif
