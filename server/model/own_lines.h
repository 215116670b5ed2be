// SPDX-License-Identifier: MIT
//
// Own lines: the lines of a block, without what a page's end put between them.
// Private to the model.
//
// Units    Byte offsets into the text.

#ifndef UND_MODEL_OWN_LINES_H
#define UND_MODEL_OWN_LINES_H

#include "facts.h"

/// White space of ASCII, page breaks included.
static inline bool und_is_white(char c)
{
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Where the bytes from `start` to `end` end without white space behind them.
uint32_t und_trim_end(und_slice text, uint32_t start, uint32_t end);

/// Where they begin without white space before them.
uint32_t und_skip_blanks(und_slice text, uint32_t start, uint32_t end);

/// Lines of a block's own text, one after the other.
typedef struct {
  und_slice text;
  const und_block *block;
  uint32_t hole;
  uint32_t at; ///< where the next line begins
} und_line_reader;

typedef struct {
  uint32_t start; ///< of the line's first character that is no blank
  uint32_t end;
  uint32_t indent;
} und_own_line;

/// Read the next line that is not blank. Returns false behind the last.
bool und_own_line_next(und_line_reader *reader, und_own_line *line);

#endif
