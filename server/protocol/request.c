// SPDX-License-Identifier: MIT

#include "request.h"

#include <stdlib.h>

#include "und/protocol/convert.h"

const char *und_request_uri(const json_t *params)
{
  const json_t *item = json_object_get(params, "textDocument");

  return json_string_value(json_object_get(item, "uri"));
}

und_status und_request_document(und_session *session, const json_t *params,
                                und_open_document **document_out)
{
  const char *uri = und_request_uri(params);
  und_open_document *document =
    uri ? und_documents_find(&session->documents, uri) : NULL;

  if (document == NULL) {
    return und_session_fail(session, UND_INVALID_PARAMS,
                            uri ? "%.400s is not open"
                                : "textDocument.uri is missing%s",
                            uri ? uri : "");
  }
  *document_out = document;
  return UND_OK;
}

und_status und_request_place(und_session *session, const json_t *params,
                             und_open_document **document_out,
                             uint32_t *offset_out)
{
  und_open_document *document = NULL;
  und_status status = und_request_document(session, params, &document);

  if (status == UND_OK &&
      !und_convert_position(json_object_get(params, "position"),
                            und_document_text(document->model),
                            session->client.units, offset_out)) {
    status = und_session_fail(session, UND_INVALID_PARAMS,
                              "position is missing or no Position");
  }
  if (status == UND_OK) {
    *document_out = document;
  }
  return status;
}

und_slice und_request_string(const json_t *value)
{
  return (und_slice){json_string_value(value),
                     (uint32_t)json_string_length(value)};
}

void und_request_write(und_json *json, const json_t *value)
{
  char *text = json_dumps(value, JSON_COMPACT);

  und_json_raw(json, und_slice_from(text));
  free(text); // jansson's own
}
