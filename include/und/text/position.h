// SPDX-License-Identifier: MIT
//
// Position: a place in a text as an editor names it.
//
// Units    Lines and columns start at zero. A column counts code units of the
//          encoding that client and server agreed on.

#ifndef UND_TEXT_POSITION_H
#define UND_TEXT_POSITION_H

#include <stdint.h>

/// Code units that a client counts columns in (LSP 3.17, PositionEncodingKind).
typedef enum {
  UND_UNITS_UTF8,
  UND_UNITS_UTF16,
  UND_UNITS_UTF32,
} und_units;

typedef struct {
  uint32_t line;
  uint32_t column;
} und_position;

/// From `start` up to `end`, which is not part of it.
typedef struct {
  und_position start;
  und_position end;
} und_range;

#endif
