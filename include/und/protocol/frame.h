// SPDX-License-Identifier: MIT
//
// Frame: cuts a stream of bytes into messages by their Content-Length header
// (LSP 3.17, Base Protocol). Pure: the bytes may come in pieces of any size.
//
// Units    Bytes.
// Owns     The bytes that wait for the rest of their message.
// Fails    A header without a usable length is reported once and skipped: the
//          splitter goes on at the next "Content-Length:".

#ifndef UND_PROTOCOL_FRAME_H
#define UND_PROTOCOL_FRAME_H

#include "und/base/buffer.h"

#define UND_FRAME_HEADER_LIMIT (8U << 10)
#define UND_FRAME_MESSAGE_LIMIT (64U << 20)

typedef struct {
  und_buffer bytes;
  uint32_t used; ///< bytes at the front that were handed out
  uint32_t skip; ///< bytes of an over-long message still to come
  bool lost;     ///< looking for the next header
} und_frame;

typedef enum {
  UND_FRAME_MORE,    ///< no whole message is there: add bytes
  UND_FRAME_MESSAGE, ///< `*message_out` is one message
  UND_FRAME_BAD,     ///< `*message_out` is a sentence on what was wrong
} und_frame_outcome;

/// Release the bytes.
void und_frame_finish(und_frame *frame);

/// Add bytes that were read. Slices handed out before end here.
void und_frame_add(und_frame *frame, und_slice bytes);

/// Take the next message. The slice holds until und_frame_add().
und_frame_outcome und_frame_next(und_frame *frame, und_slice *message_out);

/// Append the header of a message of `size` bytes.
void und_frame_write_header(und_buffer *out, uint32_t size);

#endif
