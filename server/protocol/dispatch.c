// SPDX-License-Identifier: MIT

#include "dispatch.h"

#include <stdarg.h>
#include <time.h>

#include "outgoing.h"
#include "und/protocol/routes.h"

und_status und_session_fail(und_session *session, und_status status,
                            const char *format, ...)
{
  char line[512];
  va_list arguments;

  va_start(arguments, format);
  vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  session->reason.size = 0;
  und_buffer_adds(&session->reason, line);
  return status;
}

// Whether `route` may be run now, and with these parameters.
static und_status check(const und_session *session, const und_message *message,
                        const und_route *route)
{
  if (message->status != UND_OK) {
    return message->status;
  }
  if (message->cancelled) {
    return UND_CANCELLED;
  }
  bool allowed = route != NULL && (route->stages & session->stage) != 0;
  if (!allowed && session->stage == UND_STAGE_NEW) {
    return UND_NOT_INITIALIZED;
  }
  if (!allowed && session->stage == UND_STAGE_SHUT_DOWN) {
    return UND_INVALID_REQUEST;
  }
  if (route == NULL || route->kind != message->kind) {
    return UND_METHOD_NOT_FOUND;
  }
  if (!allowed) {
    return UND_INVALID_REQUEST;
  }
  bool shaped = message->params == NULL || json_is_object(message->params) ||
                json_is_array(message->params) || json_is_null(message->params);
  return shaped ? UND_OK : UND_INVALID_PARAMS;
}

// The sentence for an error: the handler's own, or the status's with what it
// is about.
static const char *explain(und_session *session, const und_message *message,
                           und_status status)
{
  if (session->reason.size == 0) {
    const char *method = message->method ? message->method : "";
    und_session_fail(session, status, "%s%s%.200s", und_status_text(status),
                     *method ? ": " : "", method);
  }
  return session->reason.data;
}

static void trace(und_session *session, const char *method,
                  const struct timespec *before)
{
  struct timespec now;
  und_outgoing message;

  if (session->trace == UND_TRACE_OFF || session->stage != UND_STAGE_RUNNING) {
    return;
  }
  clock_gettime(CLOCK_MONOTONIC, &now);
  long long us = (now.tv_sec - before->tv_sec) * 1000000LL +
                 (now.tv_nsec - before->tv_nsec) / 1000;
  und_buffer line = {0};
  und_buffer_addf(&line, "%.200s took %lld us", method, us);
  und_outgoing_notify(&message, "$/logTrace");
  und_json_object(&message.json);
  und_json_member(&message.json, "message", und_buffer_slice(&line));
  und_json_end_object(&message.json);
  und_outgoing_send(&message, session);
  und_buffer_finish(&line);
}

static void run_request(und_session *session, const und_message *message)
{
  const und_route *route =
    message->method ? und_route_find(message->method) : NULL;
  und_status status = check(session, message, route);
  und_outgoing answer;

  und_outgoing_answer(&answer, message->id);
  if (status == UND_OK) {
    status = route->handle(session, message->params, &answer.json);
  }
  if (status != UND_OK) {
    const char *reason = explain(session, message, status);
    und_log(UND_LOG_INFO, "answered with an error: %s", reason);
    und_outgoing_drop(&answer);
    und_outgoing_fail(&answer, message->id, status, reason);
  }
  und_outgoing_send(&answer, session);
  und_outgoing_flush(session);
}

static void run_notification(und_session *session, const und_message *message)
{
  const und_route *route = und_route_find(message->method);
  und_status status = check(session, message, route);
  bool optional = strncmp(message->method, "$/", 2) == 0;
  und_buffer nowhere = {0};

  if (status == UND_OK) {
    status =
      route->handle(session, message->params, &(und_json){&nowhere, false});
  }
  if (status != UND_OK) {
    und_log(optional ? UND_LOG_DEBUG : UND_LOG_WARNING, "ignored %.200s: %s",
            message->method, explain(session, message, status));
  }
  und_buffer_finish(&nowhere);
}

// Give an answer of the client to whoever asked. Returns false if nobody did.
static bool run_response(und_session *session, const und_message *message)
{
  for (uint32_t i = 0; i < session->calls.count; i++) {
    und_call call = session->calls.items[i];
    if (json_is_integer(message->id) &&
        json_integer_value(message->id) == call.id) {
      session->calls.items[i] = session->calls.items[--session->calls.count];
      if (call.on_answer != NULL) {
        call.on_answer(session, message->result, message->error, call.data);
      }
      return true;
    }
  }
  return false;
}

void und_dispatch(und_session *session, const und_message *message)
{
  struct timespec before;

  clock_gettime(CLOCK_MONOTONIC, &before);
  session->reason.size = 0;
  // Some clients leave a result of null out.
  bool nameless = message->method == NULL && message->root != NULL;
  if (nameless && run_response(session, message)) {
    return;
  }
  if (message->kind == UND_RESPONSE) {
    und_log(UND_LOG_WARNING, "an answer came that nobody asked for");
    return;
  }
  if (message->kind == UND_REQUEST) {
    run_request(session, message);
  } else {
    run_notification(session, message);
  }
  if (message->method != NULL) {
    trace(session, message->method, &before);
  }
}
