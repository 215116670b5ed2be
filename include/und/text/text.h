// SPDX-License-Identifier: MIT
//
// Text: one UTF-8 text that is edited in place, and its lines. Nothing is
// normalised: line breaks stay as they came. Where it is edited again and again
// its bytes have a gap near the edits, so that a key does not move all bytes
// behind it; one piece is asked for with und_text_cut(), and whoever asks for
// all bytes at once has the gap closed for him.
//
// Units    Byte offsets; columns only where units are passed in.
// Owns     Bytes and table: und_text_finish(). A slice of a text holds until
//          the next edit; one that und_text_slice() did not make only until
//          und_text_slice() or und_text_around() is called, which may close the
//          gap.
// Fails    und_text_edit(), where the text would grow beyond UND_TEXT_LIMIT.

#ifndef UND_TEXT_TEXT_H
#define UND_TEXT_TEXT_H

#include "und/base/buffer.h"
#include "und/text/lines.h"

/// No text grows larger than this: 1 GiB.
#define UND_TEXT_LIMIT (1U << 30)

typedef struct {
  struct und_gap *bytes;
  und_lines lines;
} und_text;

/// Start with a copy of `content`; invalid UTF-8 is repaired. Returns how many
/// bytes were bad. What exceeds UND_TEXT_LIMIT is cut off.
uint32_t und_text_init(und_text *text, und_slice content);

/// Release everything.
void und_text_finish(und_text *text);

/// Replace the bytes from `start` up to `end`, both cut to the text and moved
/// back to the start of a character, by `replacement` (valid UTF-8, no part of
/// this text). Returns false, and changes nothing, if the text would exceed
/// UND_TEXT_LIMIT.
bool und_text_edit(und_text *text, uint32_t start, uint32_t end,
                   und_slice replacement);

/// How many bytes there are.
uint32_t und_text_size(const und_text *text);

/// All bytes. Closes the gap, and so may move most of them: not for what is
/// done at every key.
und_slice und_text_slice(const und_text *text);

/// The bytes from `start` up to `end`, both cut to the text.
und_slice und_text_cut(const und_text *text, uint32_t start, uint32_t end);

/// A slice with the size and the offsets of the whole text, of which only the
/// bytes from `start` up to `end` may be read. Closes the gap if it lies there.
und_slice und_text_around(const und_text *text, uint32_t start, uint32_t end);

/// The bytes from `start` on, as many as lie in one piece; empty only at the
/// end of the text.
und_slice und_text_chunk(const und_text *text, uint32_t start);

/// und_utf8_floor() of this text.
uint32_t und_text_floor(const und_text *text, uint32_t offset);

/// und_lines_position() of this text.
und_position und_text_position(const und_text *text, uint32_t offset,
                               und_units units);

/// und_lines_offset() of this text, with a line that is not there as the end
/// of the text (LSP 3.17, Position).
uint32_t und_text_offset(const und_text *text, und_position place,
                         und_units units);

#endif
