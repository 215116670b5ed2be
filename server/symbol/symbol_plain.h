// SPDX-License-Identifier: MIT
//
// A symbol in plain bytes: one kind of space, hyphen, slash and bracket,
// whatever the typist, the typesetter or another script put there.
//
// Units    Bytes of the text passed in.
// Borrows  Nothing: the plain spelling is a copy.
// Fails    Never.

#ifndef UND_SYMBOL_SYMBOL_PLAIN_H
#define UND_SYMBOL_SYMBOL_PLAIN_H

#include "und/base/slice.h"

/// What the character beyond ASCII at `at` is in plain type: a space, a
/// hyphen, a bracket, or NUL for an invisible mark. Returns its size, 0 if it
/// is none of these.
uint32_t und_symbol_plain_mark(und_slice text, uint32_t at, char *to_out);

enum { UND_SYMBOL_PLAIN = 240 };

typedef struct {
  char data[UND_SYMBOL_PLAIN];
  uint32_t origin[UND_SYMBOL_PLAIN + 1]; ///< where in the text each byte is
  uint32_t size;
} und_symbol_plain;

/// The beginning of `text` in plain bytes, up to a character that no symbol
/// has. Returns false, and writes nothing, where it is plain already.
bool und_symbol_plain_start(und_slice text, und_symbol_plain *plain_out);

#endif
