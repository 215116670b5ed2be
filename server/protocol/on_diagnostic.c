// SPDX-License-Identifier: MIT
//
// textDocument/diagnostic and workspace/diagnostic (LSP 3.17): diagnostics for
// clients that ask for them. A result's id is the document's revision.

#include "diagnostics.h"
#include "handlers.h"
#include "request.h"

// The members of a report: unchanged since `previous` (NULL allowed), or full.
static void write_report(const und_session *session,
                         const und_open_document *document,
                         const char *previous, und_json *json)
{
  char id[24];

  snprintf(id, sizeof id, "%llu", (unsigned long long)document->revision);
  bool same = previous != NULL && strcmp(previous, id) == 0;
  und_json_member(json, "kind",
                  same ? UND_SLICE("unchanged") : UND_SLICE("full"));
  und_json_member(json, "resultId", und_slice_from(id));
  if (!same) {
    und_json_key(json, "items");
    und_diagnostics_write(session, document, json);
  }
}

// Of a document that is not open nothing is told. That is an answer, since
// clients ask once more after they closed one.
static void write_nothing(und_json *json)
{
  und_json_member(json, "kind", UND_SLICE("full"));
  und_json_key(json, "items");
  und_json_array(json);
  und_json_end_array(json);
}

UND_HANDLER(diagnostic)
{
  const char *uri = und_request_uri(params);
  const char *previous =
    json_string_value(json_object_get(params, "previousResultId"));

  if (uri == NULL) {
    return und_session_fail(session, UND_INVALID_PARAMS,
                            "textDocument.uri is missing");
  }
  const und_open_document *document =
    und_documents_find(&session->documents, uri);
  und_json_object(result);
  if (document != NULL) {
    write_report(session, document, previous, result);
  } else {
    write_nothing(result);
  }
  und_json_end_object(result);
  return UND_OK;
}

// The id that the client has for `uri`, or NULL.
static const char *find_previous(const json_t *params, const char *uri)
{
  const json_t *ids = json_object_get(params, "previousResultIds");

  for (size_t i = 0; i < json_array_size(ids); i++) {
    const json_t *entry = json_array_get(ids, i);
    const char *named = json_string_value(json_object_get(entry, "uri"));
    if (named != NULL && strcmp(named, uri) == 0) {
      return json_string_value(json_object_get(entry, "value"));
    }
  }
  return NULL;
}

UND_HANDLER(workspace_diagnostic)
{
  und_json_object(result);
  und_json_key(result, "items");
  und_json_array(result);
  for (uint32_t i = 0; i < session->documents.open.count; i++) {
    const und_open_document *document = session->documents.open.items[i];
    und_json_object(result);
    und_json_member(result, "uri", und_slice_from(document->uri));
    und_json_key(result, "version");
    und_json_integer(result, document->version);
    write_report(session, document, find_previous(params, document->uri),
                 result);
    und_json_end_object(result);
  }
  und_json_end_array(result);
  und_json_end_object(result);
  return UND_OK;
}
