// SPDX-License-Identifier: MIT

#include "progress.h"

#include "outgoing.h"

typedef enum {
  ASKED,   // the client has not answered yet
  SHOWN,   // it has, and begin was sent
  REFUSED, // it does not want to
} stage;

struct und_progress {
  und_session *session;
  char *title;
  stage stage;
  bool ended; // by the server, while the client had not answered
  int64_t token;
  uint32_t percentage;
};

static void open_value(und_outgoing *message, const und_progress *progress,
                       const char *kind)
{
  und_outgoing_notify(message, "$/progress");
  und_json_object(&message->json);
  und_json_key(&message->json, "token");
  und_json_integer(&message->json, progress->token);
  und_json_key(&message->json, "value");
  und_json_object(&message->json);
  und_json_member(&message->json, "kind", und_slice_from(kind));
}

static void send_value(und_outgoing *message, const und_progress *progress)
{
  und_json_end_object(&message->json);
  und_json_end_object(&message->json);
  und_outgoing_send(message, progress->session);
  und_outgoing_flush(progress->session);
}

static void free_progress(und_progress *progress)
{
  und_session *session = progress->session;
  uint32_t at = 0;

  while (session->progresses.items[at] != progress) {
    at++;
  }
  session->progresses.items[at] =
    session->progresses.items[--session->progresses.count];
  und_free(progress->title);
  und_free(progress);
}

void und_progress_finish(und_session *session)
{
  while (session->progresses.count > 0) {
    free_progress(session->progresses.items[0]);
  }
  und_free(session->progresses.items);
}

static void on_created(und_session *session, const json_t *result,
                       const json_t *error, void *data)
{
  und_progress *progress = data;

  (void)result;
  if (progress->ended || session->stage != UND_STAGE_RUNNING) {
    progress->stage = REFUSED;
    und_progress_end(progress->ended ? progress : NULL, "");
    return;
  }
  progress->stage = error != NULL ? REFUSED : SHOWN;
  if (progress->stage == SHOWN) {
    und_outgoing message;
    open_value(&message, progress, "begin");
    und_json_member(&message.json, "title", und_slice_from(progress->title));
    und_json_key(&message.json, "percentage");
    und_json_integer(&message.json, 0);
    send_value(&message, progress);
  }
}

und_progress *und_progress_new(und_session *session, const char *title)
{
  und_outgoing message;

  if (!session->client.shows_progress) {
    return NULL;
  }
  und_progress *progress = und_alloc(1, sizeof *progress);
  progress->session = session;
  progress->title = und_copy(und_slice_from(title));
  UND_PUSH(&session->progresses, progress);
  und_outgoing_ask(&message, session, "window/workDoneProgress/create",
                   on_created, progress);
  progress->token = session->last_id;
  und_json_object(&message.json);
  und_json_key(&message.json, "token");
  und_json_integer(&message.json, progress->token);
  und_json_end_object(&message.json);
  und_outgoing_send(&message, session);
  return progress;
}

void und_progress_report(und_progress *progress, uint32_t done, uint32_t all)
{
  uint32_t percentage = all > 0 ? (uint32_t)(100ULL * done / all) : 0;

  if (progress == NULL || progress->stage != SHOWN ||
      percentage == progress->percentage) {
    return;
  }
  und_outgoing message;
  progress->percentage = percentage;
  open_value(&message, progress, "report");
  und_json_key(&message.json, "percentage");
  und_json_integer(&message.json, percentage);
  send_value(&message, progress);
}

void und_progress_end(und_progress *progress, const char *message_text)
{
  if (progress == NULL) {
    return;
  }
  if (progress->stage == ASKED) {
    progress->ended = true;
    return;
  }
  if (progress->stage == SHOWN &&
      progress->session->stage == UND_STAGE_RUNNING) {
    und_outgoing message;
    open_value(&message, progress, "end");
    und_json_member(&message.json, "message", und_slice_from(message_text));
    send_value(&message, progress);
  }
  free_progress(progress);
}
