// SPDX-License-Identifier: MIT
//
// A whole session: the bytes are messages, one a line, or streams where a line
// begins with "Content-". What the server says must be framed JSON.

#include <jansson.h>

#include "fuzz.h"
#include "support/quiet_host.h"
#include "und/base/log.h"
#include "und/protocol/frame.h"
#include "und/protocol/session.h"

// Everything in the output must be a message.
static void expect_messages(und_slice output)
{
  und_frame frame = {0};
  und_slice text;
  und_frame_outcome next;

  und_frame_add(&frame, output);
  while ((next = und_frame_next(&frame, &text)) != UND_FRAME_MORE) {
    FUZZ_EXPECT(next == UND_FRAME_MESSAGE);
    json_t *message = json_loadb(text.data, text.size, JSON_ALLOW_NUL, NULL);
    FUZZ_EXPECT(json_is_object(message));
    json_decref(message);
  }
  FUZZ_EXPECT(frame.used == frame.bytes.size);
  und_frame_finish(&frame);
}

static void run_all(und_session *session)
{
  while (und_session_step(session)) {
  }
}

static void take_line(und_session *session, und_slice line)
{
  if (!und_slice_starts(line, UND_SLICE("Content-"))) {
    und_buffer header = {0};
    und_frame_write_header(&header, line.size);
    und_session_receive(session, und_buffer_slice(&header));
    und_buffer_finish(&header);
  }
  und_session_receive(session, line);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  und_slice rest = {(const char *)data, (uint32_t)size};
  und_buffer output = {0};
  const und_host host = quiet_host(&output);
  und_session *session = und_session_new(&host, "0");
  uint32_t lines = 0;

  und_log_set_level(UND_LOG_ERROR);
  und_log_open("/dev/null");
  for (; rest.size > 0; lines++) {
    const char *feed = memchr(rest.data, '\n', rest.size);
    uint32_t end = feed ? (uint32_t)(feed - rest.data) : rest.size;
    take_line(session, und_slice_cut(rest, 0, end));
    if (lines % 3 == 2) {
      run_all(session);
    }
    rest = und_slice_cut(rest, end + 1, rest.size);
  }
  run_all(session);
  expect_messages(und_buffer_slice(&output));
  und_session_free(session);
  und_buffer_finish(&output);
  return 0;
}
