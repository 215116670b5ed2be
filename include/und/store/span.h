// SPDX-License-Identifier: MIT
//
// Span: a range of a text in the columns of every client at once, so that a
// place in a file can be told without reading the file again.
//
// Units    Lines and columns from zero; columns by und_units.

#ifndef UND_STORE_SPAN_H
#define UND_STORE_SPAN_H

#include "und/text/text.h"

typedef struct {
  uint32_t line;
  uint32_t columns[UND_UNITS_UTF32 + 1];
} und_spot;

typedef struct {
  und_spot start;
  und_spot end;
} und_span;

/// The bytes from `start` up to `end` of `text`, both at the start of a
/// character.
und_span und_span_of(const und_text *text, uint32_t start, uint32_t end);

/// The span in `units`.
static inline und_range und_span_range(const und_span *span, und_units units)
{
  return (und_range){{span->start.line, span->start.columns[units]},
                     {span->end.line, span->end.columns[units]}};
}

#endif
