// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "support/random.h"
#include "und/protocol/frame.h"

#define SIZE(table) (sizeof(table) / sizeof *(table))

// What the splitter makes of a stream: messages as they are, faults as "!".
static const struct {
  const char *claim;
  const char *stream;
  const char *outcome;
} streams[] = {
  {"nothing", "", ""},
  {"one message", "Content-Length: 2\r\n\r\n{}", "{}|"},
  {"two messages", "Content-Length: 2\r\n\r\n{}Content-Length: 1\r\n\r\n7",
   "{}|7|"},
  {"an empty message", "Content-Length: 0\r\n\r\n", "|"},
  {"half a message", "Content-Length: 3\r\n\r\n{}", ""},
  {"lines that end with LF", "Content-Length: 2\n\n{}", "{}|"},
  {"another field", "X: y\r\nContent-Length: 2\r\n\r\n{}", "{}|"},
  {"letters of any size", "content-LENGTH:2\r\n\r\n{}", "{}|"},
  {"leading zeros", "Content-Length: 0002\r\n\r\n{}", "{}|"},
  {"no length", "X: y\r\n\r\nContent-Length: 1\r\n\r\n7", "!7|"},
  {"two lengths",
   "Content-Length: 1\r\nContent-Length: 1\r\n\r\n7Content-Length: 1\r\n\r\n8",
   "!8|"},
  {"a length that is no number",
   "Content-Length: two\r\n\r\n{}Content-Length: 1\r\n\r\n7", "!7|"},
  {"a negative length", "Content-Length: -1\r\n\r\nContent-Length: 1\r\n\r\n7",
   "!7|"},
  {"a line without a colon", "hello\r\nContent-Length: 1\r\n\r\n7", "!7|"},
  {"a length beyond all numbers",
   "Content-Length: 99999999999999999999999\r\n\r\nContent-Length: "
   "1\r\n\r\n7",
   "!7|"},
};

static void take(und_frame *frame, und_buffer *outcome)
{
  und_slice message;
  und_frame_outcome next;

  while ((next = und_frame_next(frame, &message)) != UND_FRAME_MORE) {
    if (next == UND_FRAME_BAD) {
      cr_expect(message.size > 0, "a fault is explained");
      und_buffer_adds(outcome, "!");
    } else {
      und_buffer_add(outcome, message);
      und_buffer_adds(outcome, "|");
    }
  }
}

Test(frame, cuts_streams_in_pieces_of_any_size)
{
  for (size_t i = 0; i < SIZE(streams); i++) {
    und_slice stream = und_slice_from(streams[i].stream);
    for (uint32_t piece = 1; piece <= stream.size + 1; piece++) {
      und_frame frame = {0};
      und_buffer outcome = {0};
      und_buffer_adds(&outcome, "");
      for (uint32_t at = 0; at < stream.size; at += piece) {
        und_frame_add(&frame, und_slice_cut(stream, at, at + piece));
        take(&frame, &outcome);
      }
      cr_expect_str_eq(outcome.data, streams[i].outcome, "%s, by %u",
                       streams[i].claim, piece);
      und_frame_finish(&frame);
      und_buffer_finish(&outcome);
    }
  }
}

Test(frame, leaves_out_a_message_that_is_too_long)
{
  und_frame frame = {0};
  und_buffer outcome = {0};
  und_buffer filler = {0};
  uint32_t left = UND_FRAME_MESSAGE_LIMIT + 1;

  und_buffer_addf(&filler, "%*s", 1 << 20, "");
  und_frame_write_header(&frame.bytes, left);
  for (; left > 0; left -= left < filler.size ? left : filler.size) {
    und_frame_add(&frame, und_slice_cut(und_buffer_slice(&filler), 0, left));
    take(&frame, &outcome);
    cr_assert(frame.bytes.size < 2 << 20, "it is not kept");
  }
  und_frame_add(&frame, UND_SLICE("Content-Length: 2\r\n\r\n{}"));
  take(&frame, &outcome);
  cr_expect_str_eq(outcome.data, "!{}|");
  und_frame_finish(&frame);
  und_buffer_finish(&outcome);
  und_buffer_finish(&filler);
}

Test(frame, leaves_out_a_header_that_is_too_long)
{
  und_frame frame = {0};
  und_buffer outcome = {0};
  und_buffer header = {0};

  und_buffer_addf(&header, "X: %*s", 9000, "");
  und_frame_add(&frame, und_buffer_slice(&header));
  take(&frame, &outcome);
  und_frame_add(&frame, UND_SLICE("\r\n\r\nContent-Length: 2\r\n\r\n{}"));
  take(&frame, &outcome);
  cr_expect_str_eq(outcome.data, "!{}|");
  und_frame_finish(&frame);
  und_buffer_finish(&outcome);
  und_buffer_finish(&header);
}
