// SPDX-License-Identifier: MIT
//
// Fold: text in one plain spelling, so that tables of words can be compared
// byte by byte whatever the typist, the script or the extraction did to them.
// Small letters without accents; one space for any white space, none beside
// Chinese characters; plain brackets, commas, quotes, apostrophes, dashes and
// digits for those of other scripts; words parted by a hyphen at a line's end
// in one; no Arabic vowel signs or tatweel, one
// alef; no invisible marks, emphasis marks, superscript figures or targets of
// Markdown links.
//
// Units    Bytes of UTF-8, both sides. Every folded byte knows the offset of
//          the character it came from.
// Borrows  The text, during the call.
// Fails    Never. Bytes that are no UTF-8 fold to themselves.

#ifndef UND_SYMBOL_FOLD_H
#define UND_SYMBOL_FOLD_H

#include "und/base/slice.h"

/// Fold `text` into `folded`, which has room for `capacity` bytes, and note in
/// `origin` (room for `capacity` + 1) where in `text` each came from. Stops
/// where the room ends. `origin[size]` is where reading stopped. Folding never
/// makes a text longer. Returns the folded size.
uint32_t und_fold(und_slice text, char *folded, uint32_t *origin,
                  uint32_t capacity);

enum { UND_FOLD_HEAD = 160 };

/// The folded beginning of a text.
typedef struct {
  char data[UND_FOLD_HEAD];
  uint32_t origin[UND_FOLD_HEAD + 1];
  uint32_t size;
} und_fold_head;

/// Fold the beginning of `text`.
void und_fold_start(und_slice text, und_fold_head *head_out);

/// Where in `text` the first `size` folded bytes end: after the character of
/// the last one and the combining marks on it.
uint32_t und_fold_end(und_slice text, const uint32_t *origin, uint32_t size);

/// Does `pattern` stand at `at` of `folded`, up to a word's end? A pattern is
/// folded text in which ~ stands for the rest of a word (or nothing) and # for
/// a number. `*end_out` is the folded offset after it.
bool und_fold_match(und_slice folded, uint32_t at, const char *pattern,
                    uint32_t *end_out);

/// Is there a letter or digit of an alphabet at `at` of `folded`? Chinese
/// characters are words of their own and do not count.
static inline bool und_fold_is_word(und_slice folded, uint32_t at)
{
  unsigned char byte =
    at < folded.size ? (unsigned char)folded.data[at] : (unsigned char)' ';
  return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
         (byte >= 0x80 && byte < 0xE0);
}

#endif
