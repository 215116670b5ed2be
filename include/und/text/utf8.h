// SPDX-License-Identifier: MIT
//
// UTF-8: one character at a time, and bytes of unknown origin made valid.
// Texts inside the server are always valid; bytes from a disk or a client are
// repaired once, on their way in.
//
// Units    Bytes and Unicode scalar values.
// Borrows  The text, for the length of a call.
// Fails    Never: what is no character is one bad byte (see below).

#ifndef UND_TEXT_UTF8_H
#define UND_TEXT_UTF8_H

#include "und/base/buffer.h"
#include "und/base/slice.h"

/// One character of a text.
typedef struct {
  uint32_t code; ///< its scalar value; U+FFFD for a bad byte
  uint32_t size; ///< how many bytes it takes; 0 only past the end
  bool bad;      ///< the byte begins no valid sequence
} und_character;

/// Read the character that begins at `offset`. Over-long forms, surrogates,
/// values above U+10FFFF and cut sequences are bad, one byte at a time.
und_character und_utf8_step(und_slice text, uint32_t offset);

/// The start of the character that holds the byte at `offset`; past the end
/// means the end.
uint32_t und_utf8_floor(und_slice text, uint32_t offset);

/// How many bytes from the start of `text` are valid: all of them where it
/// equals `text.size`.
uint32_t und_utf8_valid(und_slice text);

/// Append `text` to `out`, with U+FFFD for each bad byte. Returns how many
/// bytes were bad.
uint32_t und_utf8_repair(und_slice text, und_buffer *out);

/// Append `code` as UTF-8. A surrogate or a value above U+10FFFF becomes
/// U+FFFD.
void und_utf8_write(und_buffer *out, uint32_t code);

#endif
