// SPDX-License-Identifier: MIT
//
// Outgoing: messages of ours, from the first brace to the frame.
//
//     und_outgoing message;
//     und_outgoing_notify(&message, "window/logMessage");
//     und_json_object(&message.json);
//     ...
//     und_outgoing_send(&message, session);
//
// Owns     Its bytes, until it is sent.

#ifndef UND_PROTOCOL_OUTGOING_H
#define UND_PROTOCOL_OUTGOING_H

#include "state.h"

typedef struct {
  und_buffer body;
  und_json json; ///< where params or result are written, as one value
  uint32_t mark; ///< where that value begins
} und_outgoing;

/// Begin a notification: its params are written next, one value.
void und_outgoing_notify(und_outgoing *message, const char *method);

/// Begin a request to the client; `on_answer` (NULL allowed) gets the answer.
void und_outgoing_ask(und_outgoing *message, und_session *session,
                      const char *method, und_on_answer on_answer, void *data);

/// Begin the answer to `id`: its result is written next. NULL is null.
void und_outgoing_answer(und_outgoing *message, const json_t *id);

/// Forget a message that is not sent.
void und_outgoing_drop(und_outgoing *message);

/// Begin and write the error that `id` is answered with.
void und_outgoing_fail(und_outgoing *message, const json_t *id,
                       und_status status, const char *reason);

/// Frame the message and queue it. It is empty afterwards.
void und_outgoing_send(und_outgoing *message, und_session *session);

/// Hand what is queued to the host.
void und_outgoing_flush(und_session *session);

/// Show a line in the client's log, and write it to ours (window/logMessage).
void und_outgoing_log(und_session *session, und_log_level level,
                      const char *format, ...)
  __attribute__((format(printf, 3, 4)));

#endif
