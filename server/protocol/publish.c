// SPDX-License-Identifier: MIT

#include "publish.h"

#include "diagnostics.h"
#include "outgoing.h"

static void begin(und_outgoing *message, const char *uri)
{
  und_outgoing_notify(message, "textDocument/publishDiagnostics");
  und_json_object(&message->json);
  und_json_member(&message->json, "uri", und_slice_from(uri));
}

static void publish(und_session *session, const und_open_document *document)
{
  und_outgoing message;

  begin(&message, document->uri);
  if (session->client.versions_diagnostics) {
    und_json_key(&message.json, "version");
    und_json_integer(&message.json, document->version);
  }
  und_json_key(&message.json, "diagnostics");
  und_diagnostics_write(session, document, &message.json);
  und_json_end_object(&message.json);
  und_outgoing_send(&message, session);
}

void und_publish_changed(und_session *session)
{
  for (uint32_t i = 0; i < session->documents.open.count; i++) {
    und_open_document *document = session->documents.open.items[i];
    if (document->changed && session->stage == UND_STAGE_RUNNING &&
        !session->client.pulls_diagnostics) {
      publish(session, document);
    }
    document->changed = false;
  }
}

void und_publish_none(und_session *session, const char *uri)
{
  und_outgoing message;

  if (session->client.pulls_diagnostics) {
    return;
  }
  begin(&message, uri);
  und_json_key(&message.json, "diagnostics");
  und_json_raw(&message.json, UND_SLICE("[]"));
  und_json_end_object(&message.json);
  und_outgoing_send(&message, session);
}
