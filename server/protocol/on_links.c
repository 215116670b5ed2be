// SPDX-License-Identifier: MIT
//
// textDocument/documentLink (LSP 3.17).

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
  if (session->client.shows_link_tooltips) {
    und_json_member(json, "tooltip", und_slice_from(link->tooltip));
  }
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
