// SPDX-License-Identifier: MIT
//
// Lines: where the lines of one text begin, kept right while it is edited, and
// the way between byte offsets and an editor's lines and columns. A line ends
// with LF, CR LF or CR; the break is not counted in columns. A text that ends
// with a break has an empty last line.
//
// Units    Offsets count bytes, columns count units of the encoding passed in;
//          lines, columns and offsets start at zero.
// Borrows  The index never keeps the text. Every call takes the text that the
//          index was last built or edited for, valid UTF-8; of its bytes only
//          those of the line in question are read.
// Owns     Its tables: und_lines_finish(). One thread at a time may ask.
// Fails    Only where a function returns bool.

#ifndef UND_TEXT_LINES_H
#define UND_TEXT_LINES_H

#include "und/base/alloc.h"
#include "und/base/slice.h"
#include "und/text/position.h"

/// The last place that was named on a long line: the next one is counted from
/// there, so that all places of a text on one line take one pass.
typedef struct {
  uint32_t line;
  uint32_t bytes; ///< from the start of the line; 0 for none
  uint32_t column;
} und_lines_memo;

/// What was asked last, which is seldom far from what is asked next. It changes
/// no answer.
typedef struct {
  uint32_t line;                               ///< that was found last
  und_lines_memo columns[UND_UNITS_UTF32 + 1]; ///< by und_units
} und_lines_memory;

/// Start offsets of all lines, in order; starts.items[0] is 0.
typedef struct {
  UND_ARRAY(uint32_t) starts;
  und_lines_memory *memory; ///< owned
} und_lines;

/// Index `text` from scratch.
void und_lines_init(und_lines *lines, und_slice text);

/// Release the table.
void und_lines_finish(und_lines *lines);

/// Follow an edit: `removed` bytes at `start` were replaced by `added` bytes,
/// and `text` is the text afterwards. Only the added bytes are read; later
/// starts are shifted. Right also where the edit splits or joins a CR LF.
void und_lines_edit(und_lines *lines, und_slice text, uint32_t start,
                    uint32_t removed, uint32_t added);

/// How many lines there are. Never zero: an empty text is one empty line.
uint32_t und_lines_count(const und_lines *lines);

/// The line that holds the byte at `offset`; past the end means the last line.
uint32_t und_lines_at(const und_lines *lines, uint32_t offset);

/// The bytes of `line` without its break. A line that is not there is empty
/// and lies at the end of the text.
und_slice und_lines_get(const und_lines *lines, und_slice text, uint32_t line);

/// Name the place of the byte at `offset`. Past the end means the end; inside
/// a character means its start; inside a CR LF means the end of the line.
und_position und_lines_position(const und_lines *lines, und_slice text,
                                uint32_t offset, und_units units);

/// Find the byte that `place` names. A column past its line means the line's
/// end, before the break; half a surrogate pair or a part of a character means
/// the character's start. Returns false, and leaves `*offset_out` alone, if
/// there is no such line.
bool und_lines_offset(const und_lines *lines, und_slice text,
                      und_position place, und_units units,
                      uint32_t *offset_out);

#endif
