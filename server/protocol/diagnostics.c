// SPDX-License-Identifier: MIT

#include "diagnostics.h"

#include "configure.h"
#include "und/protocol/convert.h"

static void write_code(const und_client *client, const und_check_entry *check,
                       und_json *json)
{
  und_buffer href = {0};

  und_json_member(json, "code", und_slice_from(check->code));
  und_check_href(check, &href);
  if (client->describes_codes && href.size > 0) {
    und_json_key(json, "codeDescription");
    und_json_object(json);
    und_json_member(json, "href", und_buffer_slice(&href));
    und_json_end_object(json);
  }
  und_buffer_finish(&href);
}

static void write_related(const und_session *session,
                          const und_open_document *document,
                          const und_diagnostic *diagnostic, und_json *json)
{
  und_json_key(json, "relatedInformation");
  und_json_array(json);
  und_json_object(json);
  und_json_key(json, "location");
  und_json_object(json);
  und_json_member(json, "uri", und_slice_from(document->uri));
  und_json_key(json, "range");
  und_convert_write_range(json, und_document_text(document->model),
                          session->client.units, diagnostic->related_start,
                          diagnostic->related_end);
  und_json_end_object(json);
  und_json_member(json, "message", und_slice_from(diagnostic->related_message));
  und_json_end_object(json);
  und_json_end_array(json);
}

void und_diagnostics_write_one(const und_session *session,
                               const und_open_document *document,
                               const und_diagnostic *diagnostic, und_json *json)
{
  bool related = diagnostic->related_message != NULL;

  und_json_object(json);
  und_json_key(json, "range");
  und_convert_write_range(json, und_document_text(document->model),
                          session->client.units, diagnostic->start,
                          diagnostic->end);
  und_json_key(json, "severity");
  und_json_integer(json, diagnostic->severity);
  write_code(&session->client, diagnostic->check, json);
  und_json_member(json, "source", UND_SLICE("undocd"));
  und_json_member(json, "message", und_slice_from(diagnostic->message));
  if (related && session->client.relates_diagnostics) {
    write_related(session, document, diagnostic, json);
  }
  und_json_end_object(json);
}

void und_diagnostics_write(const und_session *session,
                           const und_open_document *document, und_json *json)
{
  und_diagnostics all = {0};

  if (!document->generated) {
    und_diagnostics_build(
      document->model, &und_configure_for(session, document->path)->severities,
      und_session_reader(session), &all);
  }
  und_json_array(json);
  for (uint32_t i = 0; i < all.items.count; i++) {
    und_diagnostics_write_one(session, document, &all.items.items[i], json);
  }
  und_json_end_array(json);
  und_diagnostics_finish(&all);
}
