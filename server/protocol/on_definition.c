// SPDX-License-Identifier: MIT
//
// textDocument/definition (LSP 3.17): a LocationLink where the client reads
// one, else a Location.

#include "cards.h"
#include "handlers.h"
#include "loaded.h"
#include "locations.h"
#include "request.h"
#include "und/feature/definition.h"
#include "und/protocol/convert.h"
#include "und/protocol/uri.h"
#include "workspace.h"

static void write_target(und_session *session, const und_open_document *origin,
                         const und_target *target, const char *uri,
                         const und_text *text, und_json *json)
{
  bool link = session->client.links_definitions;
  und_units units = session->client.units;

  und_json_object(json);
  if (link) {
    und_json_key(json, "originSelectionRange");
    und_convert_write_range(json, und_document_text(origin->model), units,
                            target->origin_start, target->origin_end);
  }
  und_json_member(json, link ? "targetUri" : "uri", und_slice_from(uri));
  und_json_key(json, link ? "targetRange" : "range");
  und_convert_write_range(json, text, units, target->start, target->end);
  if (link) {
    und_json_key(json, "targetSelectionRange");
    und_convert_write_range(json, text, units, target->start, target->end);
  }
  und_json_end_object(json);
}

// A document that is not at hand: what is known of it.
static void write_card(und_session *session, const und_open_document *origin,
                       const und_target *target, und_json *json)
{
  // Reading the draft once more makes its citations anew.
  char *symbol = und_copy(und_slice_from(target->mention->symbol));
  const und_card_subject subject = {.symbol = und_slice_from(symbol),
                                    .language =
                                      und_document_language(origin->model),
                                    .weak = target->mention->weak};
  und_text nothing;

  und_workspace_digest(session, NULL);
  const und_holdings holdings = und_cards_holdings(session, origin);
  char *path = und_cards_make(session, &subject, &holdings);
  char *uri = path ? und_uri_from_path(und_slice_from(path)) : NULL;

  und_text_init(&nothing, (und_slice){0});
  if (uri != NULL) {
    write_target(session, origin, target, uri, &nothing, json);
  }
  und_text_finish(&nothing);
  und_free(uri);
  und_free(path);
  und_free(symbol);
}

// A target in another document; if its file is gone, what is known of that.
static void write_other(und_session *session, const und_open_document *origin,
                        und_target target, und_json *json)
{
  char *uri = und_locations_uri(session, target.path);
  und_loaded cited = und_loaded_open(session, target.path);

  if (cited.document != NULL) {
    und_definition_locate(cited.document, target.locator, target.locator_at,
                          und_document_language(origin->model), &target.start,
                          &target.end);
    write_target(session, origin, &target, uri,
                 und_document_text(cited.document), json);
  }
  if (cited.document == NULL && target.mention != NULL) {
    write_card(session, origin, &target, json);
  }
  und_loaded_close(&cited);
  und_free(uri);
}

UND_HANDLER(definition)
{
  und_open_document *document = NULL;
  uint32_t offset = 0;
  und_target target;
  und_status status = und_request_place(session, params, &document, &offset);

  und_workspace_refresh(session);
  if (status != UND_OK ||
      !und_definition(document->model, session->library, offset, &target)) {
    return status;
  }
  if (session->client.links_definitions) {
    und_json_array(result);
  }
  if (target.absent) {
    write_card(session, document, &target, result);
  } else if (target.path != NULL) {
    write_other(session, document, target, result);
  } else {
    write_target(session, document, &target, document->uri,
                 und_document_text(document->model), result);
  }
  if (session->client.links_definitions) {
    und_json_end_array(result);
  }
  return UND_OK;
}
