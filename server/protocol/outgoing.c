// SPDX-License-Identifier: MIT

#include "outgoing.h"

#include <stdarg.h>
#include <stdio.h>

// What was queued goes out before it grows beyond this; a message larger than
// this goes out without another copy.
enum { QUEUE_LIMIT = 64 << 10 };

static void begin(und_outgoing *message)
{
  *message = (und_outgoing){0};
  message->json.out = &message->body;
  und_buffer_adds(&message->body, "{\"jsonrpc\":\"2.0\"");
  message->json.comma = true;
}

static void write_id(und_json *json, const json_t *id)
{
  und_json_key(json, "id");
  if (json_is_integer(id)) {
    und_json_integer(json, json_integer_value(id));
  } else if (json_is_string(id)) {
    und_json_string(json, (und_slice){json_string_value(id),
                                      (uint32_t)json_string_length(id)});
  } else {
    und_json_null(json);
  }
}

static void open_value(und_outgoing *message, const char *key)
{
  und_json_key(&message->json, key);
  message->mark = message->body.size;
}

void und_outgoing_notify(und_outgoing *message, const char *method)
{
  begin(message);
  und_json_member(&message->json, "method", und_slice_from(method));
  open_value(message, "params");
}

void und_outgoing_ask(und_outgoing *message, und_session *session,
                      const char *method, und_on_answer on_answer, void *data)
{
  und_call call = {++session->last_id, on_answer, data};

  UND_PUSH(&session->calls, call);
  begin(message);
  und_json_key(&message->json, "id");
  und_json_integer(&message->json, call.id);
  und_json_member(&message->json, "method", und_slice_from(method));
  open_value(message, "params");
}

void und_outgoing_answer(und_outgoing *message, const json_t *id)
{
  begin(message);
  write_id(&message->json, id);
  open_value(message, "result");
}

void und_outgoing_fail(und_outgoing *message, const json_t *id,
                       und_status status, const char *reason)
{
  und_json *json = &message->json;

  begin(message);
  write_id(json, id);
  open_value(message, "error");
  und_json_object(json);
  und_json_key(json, "code");
  und_json_integer(json, und_status_number(status));
  und_json_member(json, "message", und_slice_from(reason));
  und_json_end_object(json);
}

void und_outgoing_drop(und_outgoing *message)
{
  und_buffer_finish(&message->body);
}

void und_outgoing_send(und_outgoing *message, und_session *session)
{
  if (message->body.size == message->mark) {
    und_json_null(&message->json);
  }
  und_buffer_adds(&message->body, "}");
  und_frame_write_header(&session->output, message->body.size);
  if (message->body.size > QUEUE_LIMIT) {
    und_outgoing_flush(session);
    session->host.send(session->host.data, und_buffer_slice(&message->body));
  } else {
    und_buffer_add(&session->output, und_buffer_slice(&message->body));
  }
  und_buffer_finish(&message->body);
  if (session->output.size > QUEUE_LIMIT) {
    und_outgoing_flush(session);
  }
}

void und_outgoing_flush(und_session *session)
{
  if (session->output.size > 0) {
    session->host.send(session->host.data, und_buffer_slice(&session->output));
  }
  if (session->output.capacity > 16 * QUEUE_LIMIT) {
    und_buffer_finish(&session->output);
  }
  session->output.size = 0;
}

void und_outgoing_log(und_session *session, und_log_level level,
                      const char *format, ...)
{
  char line[1024];
  va_list arguments;
  und_outgoing message;

  va_start(arguments, format);
  vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  und_log(level, "%s", line);
  if (session->stage != UND_STAGE_RUNNING) {
    return;
  }
  und_outgoing_notify(&message, "window/logMessage");
  und_json_object(&message.json);
  und_json_key(&message.json, "type");
  und_json_integer(&message.json, (int)level + 1);
  und_json_member(&message.json, "message", und_slice_from(line));
  und_json_end_object(&message.json);
  und_outgoing_send(&message, session);
}
