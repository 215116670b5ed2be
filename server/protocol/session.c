// SPDX-License-Identifier: MIT

#include "und/protocol/session.h"

#include "dispatch.h"
#include "folders.h"
#include "outgoing.h"
#include "progress.h"
#include "publish.h"
#include "state.h"

und_session *und_session_new(const und_host *host, const char *version)
{
  und_session *session = und_alloc(1, sizeof *session);

  session->host = *host;
  session->version = version;
  session->stage = UND_STAGE_NEW;
  session->client.units = UND_UNITS_UTF16;
  session->library = und_library_new();
  session->reference = und_reference_new(host->catalogue);
  und_config_init(&session->config);
  return session;
}

void und_session_free(und_session *session)
{
  if (session == NULL) {
    return;
  }
  for (uint32_t i = session->next; i < session->inbox.count; i++) {
    und_message_finish(&session->inbox.items[i]);
  }
  und_free(session->inbox.items);
  und_free(session->calls.items);
  und_folders_finish(session);
  und_config_finish(&session->config);
  und_progress_finish(session);
  und_library_free(session->library);
  und_reference_free(session->reference);
  und_documents_finish(&session->documents);
  und_frame_finish(&session->frame);
  json_decref(session->options);
  json_decref(session->settings);
  und_buffer_finish(&session->faults);
  und_buffer_finish(&session->told);
  und_buffer_finish(&session->output);
  und_buffer_finish(&session->reason);
  und_free(session);
}

// Mark the waiting request that a $/cancelRequest names. One that was answered
// already, or never came, is no fault of the client.
static void cancel(und_session *session, const und_message *message)
{
  const json_t *id = json_object_get(message->params, "id");

  for (uint32_t i = session->next; i < session->inbox.count; i++) {
    und_message *waiting = &session->inbox.items[i];
    if (waiting->kind == UND_REQUEST && waiting->id != NULL &&
        json_equal(waiting->id, id)) {
      waiting->cancelled = true;
    }
  }
}

static void take_message(und_session *session, und_slice text)
{
  und_message message = und_message_parse(text);

  if (message.kind == UND_NOTIFICATION &&
      strcmp(message.method, "$/cancelRequest") == 0) {
    cancel(session, &message);
    und_message_finish(&message);
  } else {
    UND_PUSH(&session->inbox, message);
  }
}

static void report_frame(und_session *session, und_slice fault)
{
  und_outgoing answer;
  und_buffer reason = {0};

  und_buffer_add(&reason, fault);
  und_log(UND_LOG_ERROR, "%s", reason.data);
  und_outgoing_fail(&answer, NULL, UND_PARSE_ERROR, reason.data);
  und_outgoing_send(&answer, session);
  und_outgoing_flush(session);
  und_buffer_finish(&reason);
}

void und_session_receive(und_session *session, und_slice bytes)
{
  und_slice message;

  und_frame_add(&session->frame, bytes);
  for (;;) {
    und_frame_outcome outcome = und_frame_next(&session->frame, &message);
    if (outcome == UND_FRAME_MORE) {
      break;
    }
    if (outcome == UND_FRAME_MESSAGE) {
      take_message(session, message);
    } else {
      report_frame(session, message);
    }
  }
}

bool und_session_step(und_session *session)
{
  if (session->next < session->inbox.count) {
    und_message message = session->inbox.items[session->next++];
    if (session->stage != UND_STAGE_OVER) {
      und_dispatch(session, &message);
    }
    und_message_finish(&message);
  }
  if (session->next < session->inbox.count) {
    return true;
  }
  session->next = 0;
  session->inbox.count = 0;
  und_publish_changed(session);
  und_outgoing_flush(session);
  return false;
}

und_stage und_session_stage(const und_session *session)
{
  return session->stage;
}

int und_session_exit_code(const und_session *session)
{
  return session->greeted && !session->parted;
}
