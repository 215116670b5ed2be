// SPDX-License-Identifier: MIT

#include "und/protocol/frame.h"

#include <strings.h>

// An empty buffer larger than this is given back.
enum { KEPT = 1 << 20 };

static const und_slice name = {"Content-Length:", 15};

void und_frame_finish(und_frame *frame)
{
  und_buffer_finish(&frame->bytes);
  *frame = (und_frame){0};
}

static und_slice rest(const und_frame *frame)
{
  return und_slice_cut(und_buffer_slice(&frame->bytes), frame->used,
                       frame->bytes.size);
}

void und_frame_add(und_frame *frame, und_slice bytes)
{
  uint32_t skipped = frame->skip < bytes.size ? frame->skip : bytes.size;

  frame->skip -= skipped;
  bytes = und_slice_cut(bytes, skipped, bytes.size);
  if (frame->used == frame->bytes.size && frame->bytes.capacity > KEPT) {
    und_buffer_finish(&frame->bytes);
  } else if (frame->used > 0) {
    und_buffer_splice(&frame->bytes, 0, frame->used, UND_SLICE(""));
  }
  frame->used = 0;
  und_buffer_add(&frame->bytes, bytes);
}

static bool is_length(und_slice line)
{
  return line.size >= name.size &&
         strncasecmp(line.data, name.data, name.size) == 0;
}

// The end of the line at the front of `text`, its LF included; 0 if there is
// none.
static uint32_t line_size(und_slice text)
{
  const char *feed = text.size > 0 ? memchr(text.data, '\n', text.size) : NULL;

  return feed ? (uint32_t)(feed - text.data) + 1 : 0;
}

// The number in a Content-Length line: digits only, with spaces around.
static bool read_length(und_slice line, uint64_t *length_out)
{
  uint32_t at = name.size;
  uint64_t length = 0;

  while (at < line.size && (line.data[at] == ' ' || line.data[at] == '\t')) {
    at++;
  }
  uint32_t first = at;
  while (at < line.size && line.data[at] >= '0' && line.data[at] <= '9') {
    length = length < (1ULL << 40)
               ? length * 10 + (uint64_t)(line.data[at] - '0')
               : length;
    at++;
  }
  bool digits = at > first;
  while (at < line.size && strchr(" \t\r\n", line.data[at]) != NULL) {
    at++;
  }
  *length_out = length;
  return digits && at == line.size;
}

// Give up on the header in front, and say why.
static und_frame_outcome lose(und_frame *frame, uint32_t size, const char *why,
                              und_slice *message_out)
{
  frame->used += size;
  frame->lost = true;
  *message_out = und_slice_from(why);
  return UND_FRAME_BAD;
}

// Drop bytes up to the next "Content-Length:", wherever it stands: messages
// follow each other without a line break. What might be its beginning is kept.
static bool find_header(und_frame *frame)
{
  und_slice text = rest(frame);

  while (text.size >= name.size) {
    const char *found = memchr(text.data, name.data[0], text.size);
    text = und_slice_cut(
      text, found ? (uint32_t)(found - text.data) : text.size, text.size);
    if (is_length(text)) {
      break;
    }
    text = und_slice_cut(text, text.size >= name.size ? 1 : 0, text.size);
  }
  frame->used = frame->bytes.size - text.size;
  frame->lost = text.size < name.size;
  return !frame->lost;
}

typedef struct {
  uint32_t size;   // of the header, the empty line included
  uint64_t length; // of the message
  uint32_t count;  // Content-Length lines
  bool whole;
  const char *fault;
} frame_header;

static frame_header read_header(und_slice text)
{
  frame_header header = {0};

  while (!header.whole && header.fault == NULL) {
    und_slice line = und_slice_cut(text, header.size, text.size);
    line.size = line_size(line);
    if (line.size == 0 || header.size + line.size > UND_FRAME_HEADER_LIMIT) {
      break;
    }
    header.size += line.size;
    if (line.data[0] == '\n' || (line.data[0] == '\r' && line.size == 2)) {
      header.whole = true;
    } else if (is_length(line)) {
      header.count++;
      header.fault = read_length(line, &header.length)
                       ? NULL
                       : "the Content-Length of a header is not a number";
    } else if (memchr(line.data, ':', line.size) == NULL) {
      header.fault = "a header line has no colon";
    }
  }
  return header;
}

// Leave out a message that is too long, as far as it is here already; the
// rest is left out as it comes.
static und_frame_outcome skip_message(und_frame *frame,
                                      const frame_header *header,
                                      und_slice *message_out)
{
  uint32_t here = rest(frame).size - header->size;

  if (header->length > UINT32_MAX) {
    return lose(frame, header->size,
                "a message exceeds the limit of 64 MiB by far", message_out);
  }
  uint32_t length = (uint32_t)header->length;
  frame->used += header->size + (here < length ? here : length);
  frame->skip = here < length ? length - here : 0;
  *message_out = UND_SLICE("a message exceeds the limit of 64 MiB");
  return UND_FRAME_BAD;
}

und_frame_outcome und_frame_next(und_frame *frame, und_slice *message_out)
{
  if (frame->lost && !find_header(frame)) {
    return UND_FRAME_MORE;
  }
  und_slice text = rest(frame);
  frame_header header = read_header(text);
  if (header.fault != NULL) {
    return lose(frame, header.size, header.fault, message_out);
  }
  if (!header.whole) {
    return text.size > UND_FRAME_HEADER_LIMIT
             ? lose(frame, text.size, "a header exceeds the limit of 8 KiB",
                    message_out)
             : UND_FRAME_MORE;
  }
  if (header.count != 1) {
    return lose(frame, header.size, "a header does not have one Content-Length",
                message_out);
  }
  if (header.length > UND_FRAME_MESSAGE_LIMIT) {
    return skip_message(frame, &header, message_out);
  }
  if (text.size - header.size < header.length) {
    return UND_FRAME_MORE;
  }
  *message_out =
    und_slice_cut(text, header.size, header.size + (uint32_t)header.length);
  frame->used += header.size + (uint32_t)header.length;
  return UND_FRAME_MESSAGE;
}

void und_frame_write_header(und_buffer *out, uint32_t size)
{
  und_buffer_addf(out, "Content-Length: %u\r\n\r\n", size);
}
