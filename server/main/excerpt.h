// SPDX-License-Identifier: MIT
//
// Excerpt: a place of a text as a terminal shows it.

#ifndef UND_MAIN_EXCERPT_H
#define UND_MAIN_EXCERPT_H

#include "und/text/text.h"

/// Print the line of the byte at `start`, shortened around it, and marks under
/// what goes on up to `end`.
void und_excerpt_print(const und_text *text, uint32_t start, uint32_t end);

#endif
