// SPDX-License-Identifier: MIT
//
// Tell: a message to a session, and all that follows from it.

#ifndef UND_TESTS_SUPPORT_TELL_H
#define UND_TESTS_SUPPORT_TELL_H

#include "und/protocol/frame.h"
#include "und/protocol/session.h"

static inline void tell(und_session *session, const char *text)
{
  und_buffer message = {0};

  und_frame_write_header(&message, (uint32_t)strlen(text));
  und_buffer_adds(&message, text);
  und_session_receive(session, und_buffer_slice(&message));
  while (und_session_step(session)) {
  }
  und_buffer_finish(&message);
}

#endif
