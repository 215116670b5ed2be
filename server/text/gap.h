// SPDX-License-Identifier: MIT
//
// Gap: bytes with a hole in them, so that an edit moves only the bytes between
// it and the hole. The bytes before the hole lie where they count from the
// start, those behind it by the hole's size further: a slice that begins that
// much further gives them their own offsets.
//
// Units    Bytes of the text; the hole is not counted.
// Owns     Its bytes: und_gap_finish().
// Fails    Never.

#ifndef UND_TEXT_GAP_H
#define UND_TEXT_GAP_H

#include "und/base/alloc.h"
#include "und/base/buffer.h"

// Does the address sanitizer watch? Whoever reads the hole is told then.
#if defined(__SANITIZE_ADDRESS__)
#define UND_GAP_WATCHED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define UND_GAP_WATCHED 1
#endif
#endif
#ifndef UND_GAP_WATCHED
#define UND_GAP_WATCHED 0
#endif

/// Bytes from both sides of the hole, joined.
typedef struct {
  uint32_t start;
  uint32_t end;
  char *data; ///< owned
} und_gap_piece;

struct und_gap {
  char *data;
  uint32_t size;                   ///< of the text
  uint32_t at;                     ///< where in the text the hole is
  uint32_t room;                   ///< how large it is
  UND_ARRAY(und_gap_piece) pieces; ///< that were asked for since the last edit
};

typedef struct und_gap und_gap;

/// Take the bytes of `buffer` over, which is empty afterwards.
void und_gap_init(und_gap *gap, und_buffer *buffer);

/// Release the bytes.
void und_gap_finish(und_gap *gap);

/// The bytes from `start` up to `end`, in the text; a copy of them if the hole
/// lies between.
und_slice und_gap_cut(und_gap *gap, uint32_t start, uint32_t end);

/// Bring the hole to `to`. All slices handed out end.
void und_gap_move(und_gap *gap, uint32_t to);

/// Replace `removed` bytes at `start`, all before the hole, by `text`. All
/// slices handed out end.
void und_gap_splice(und_gap *gap, uint32_t start, uint32_t removed,
                    und_slice text);

#endif
