// SPDX-License-Identifier: MIT
//
// textDocument/documentLink and documentLink/resolve (LSP 3.17). Titles are
// looked up for the link that is pointed at only.

#include "cards.h"
#include "handlers.h"
#include "locations.h"
#include "request.h"
#include "und/feature/links.h"
#include "und/protocol/convert.h"
#include "workspace.h"

static void write_link(const und_session *session,
                       const und_open_document *document, const und_link *link,
                       und_json *json)
{
  char *uri = link->path ? und_locations_uri(session, link->path) : NULL;

  und_json_object(json);
  und_json_key(json, "range");
  und_convert_write_range(json, und_document_text(document->model),
                          session->client.units, link->start, link->end);
  und_json_member(json, "target", und_slice_from(uri ? uri : link->address));
  und_json_key(json, "data");
  und_json_object(json);
  und_json_member(json, "uri", und_slice_from(document->uri));
  und_json_member(json, "symbol", und_slice_from(link->symbol));
  und_json_end_object(json);
  und_json_end_object(json);
  und_free(uri);
}

UND_HANDLER(links)
{
  und_open_document *document = NULL;
  und_links links;
  und_status status = und_request_document(session, params, &document);

  if (status != UND_OK) {
    return status;
  }
  und_workspace_refresh(session);
  const und_holdings holdings = und_cards_holdings(session, document);

  und_links_build(document->model, &holdings, &links);
  und_json_array(result);
  for (uint32_t i = 0; i < links.items.count; i++) {
    write_link(session, document, &links.items.items[i], result);
  }
  und_json_end_array(result);
  und_links_finish(&links);
  return UND_OK;
}

UND_HANDLER(link_resolve)
{
  const json_t *data = json_object_get(params, "data");
  const char *uri = json_string_value(json_object_get(data, "uri"));
  und_slice symbol = und_request_string(json_object_get(data, "symbol"));
  const und_open_document *document =
    uri ? und_documents_find(&session->documents, uri) : NULL;
  und_buffer tooltip = {0};

  if (!json_is_object(json_object_get(params, "range"))) {
    return und_session_fail(session, UND_INVALID_PARAMS,
                            "documentLink/resolve: this is no link");
  }
  json_t *link = json_copy((json_t *)params);

  if (document != NULL && symbol.size > 0 &&
      session->client.shows_link_tooltips) {
    const und_holdings holdings = und_cards_holdings(session, document);

    und_workspace_refresh(session);
    und_link_write_tooltip(symbol, &holdings,
                           und_document_language(document->model), &tooltip);
    json_object_set_new(link, "tooltip",
                        json_stringn(tooltip.data, tooltip.size));
  }
  und_request_write(result, link);
  json_decref(link);
  und_buffer_finish(&tooltip);
  return UND_OK;
}
