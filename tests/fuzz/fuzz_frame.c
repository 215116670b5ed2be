// SPDX-License-Identifier: MIT
//
// A stream of bytes, cut into messages. The first byte says how large the
// pieces are in which it comes; the outcome must be the same in one piece.

#include "fuzz.h"
#include "und/protocol/frame.h"

static void split(und_slice stream, uint32_t piece, und_buffer *outcome)
{
  und_frame frame = {0};

  for (uint32_t at = 0; at < stream.size; at += piece) {
    und_slice message;
    und_frame_outcome next;
    und_frame_add(&frame, und_slice_cut(stream, at, at + piece));
    while ((next = und_frame_next(&frame, &message)) != UND_FRAME_MORE) {
      und_buffer_add(outcome,
                     next == UND_FRAME_MESSAGE ? message : UND_SLICE("!"));
      und_buffer_adds(outcome, "|");
    }
  }
  und_frame_finish(&frame);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  und_buffer whole = {0};
  und_buffer pieces = {0};

  if (size < 2 || size > 4000) {
    return 0; // beyond the header limit pieces do make a difference
  }
  und_slice stream = {(const char *)data + 1, (uint32_t)size - 1};
  split(stream, stream.size, &whole);
  split(stream, data[0] % 64 + 1U, &pieces);
  FUZZ_EXPECT(
    und_slice_equal(und_buffer_slice(&whole), und_buffer_slice(&pieces)));
  und_buffer_finish(&whole);
  und_buffer_finish(&pieces);
  return 0;
}
