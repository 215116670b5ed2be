// SPDX-License-Identifier: MIT
//
// A session without a runtime: bytes in, bytes out.

#include <criterion/criterion.h>
#include <jansson.h>

#include "support/quiet_host.h"
#include "und/protocol/frame.h"
#include "und/protocol/session.h"

static void write_message(und_buffer *stream, const char *text)
{
  und_frame_write_header(stream, (uint32_t)strlen(text));
  und_buffer_adds(stream, text);
}

static uint32_t count(const und_buffer *out, const char *word)
{
  uint32_t found = 0;

  for (const char *at = out->data; at && (at = strstr(at, word)); at++) {
    found++;
  }
  return found;
}

// Bytes one by one make no difference.
Test(session, takes_bytes_as_they_come)
{
  und_buffer out = {0};
  und_buffer in = {0};
  const und_host host = quiet_host(&out);
  und_session *session = und_session_new(&host, "0");

  write_message(&in, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\","
                     "\"params\":{\"capabilities\":{}}}");
  write_message(&in, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
  write_message(&in, "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
  cr_expect_eq(und_session_exit_code(session), 0, "nobody has spoken yet");
  for (uint32_t i = 0; i < in.size; i++) {
    und_session_receive(session,
                        und_slice_cut(und_buffer_slice(&in), i, i + 1));
    while (und_session_step(session)) {
    }
  }
  cr_expect_eq(und_session_stage(session), UND_STAGE_OVER);
  cr_expect_eq(und_session_exit_code(session), 0);
  cr_expect_eq(count(&out, "Content-Length"), 2);
  und_session_free(session);
  und_buffer_finish(&in);
  und_buffer_finish(&out);
}

// Messages that were never run are released with the session.
Test(session, ends_with_messages_waiting)
{
  und_buffer out = {0};
  und_buffer in = {0};
  const und_host host = quiet_host(&out);
  und_session *session = und_session_new(&host, "0");

  for (int i = 0; i < 3; i++) {
    write_message(&in, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no\"}");
  }
  und_session_receive(session, und_buffer_slice(&in));
  cr_expect(und_session_step(session), "more is waiting");
  cr_expect_eq(count(&out, "-32002"), 1);
  und_session_free(session);
  und_session_free(NULL);
  und_buffer_finish(&in);
  und_buffer_finish(&out);
}
