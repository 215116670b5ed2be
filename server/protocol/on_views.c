// SPDX-License-Identifier: MIT
//
// textDocument/codeLens and textDocument/inlayHint (LSP 3.17), which are shown
// where the user turned them on.

#include "cards.h"
#include "configure.h"
#include "handlers.h"
#include "request.h"
#include "und/feature/hints.h"
#include "und/feature/lenses.h"
#include "und/protocol/convert.h"
#include "workspace.h"

// There is nothing to be done with a lens: its command has no name.
static void write_lens(const und_session *session, const und_text *text,
                       const und_lens *lens, und_json *json)
{
  und_json_object(json);
  und_json_key(json, "range");
  und_convert_write_range(json, text, session->client.units, lens->start,
                          lens->end);
  und_json_key(json, "command");
  und_json_object(json);
  und_json_member(json, "title", und_slice_from(lens->words));
  und_json_member(json, "command", (und_slice){0});
  und_json_end_object(json);
  und_json_end_object(json);
}

UND_HANDLER(lenses)
{
  und_open_document *document = NULL;
  und_lenses lenses = {0};
  und_status status = und_request_document(session, params, &document);

  if (status != UND_OK) {
    return status;
  }
  if (und_configure_for(session, document->path)->code_lens) {
    und_workspace_digest(session, document);
    const und_holdings holdings = und_cards_holdings(session, document);
    und_lenses_build(document->model, &holdings, &lenses);
  }
  und_json_array(result);
  for (uint32_t i = 0; i < lenses.items.count; i++) {
    write_lens(session, und_document_text(document->model),
               &lenses.items.items[i], result);
  }
  und_json_end_array(result);
  und_lenses_finish(&lenses);
  return UND_OK;
}

static void write_hint(const und_session *session, const und_text *text,
                       const und_hint *hint, und_json *json)
{
  und_json_object(json);
  und_json_key(json, "position");
  und_convert_write_position(
    json, und_text_position(text, hint->offset, session->client.units));
  und_json_member(json, "label", und_slice_from(hint->title));
  und_json_member(json, "tooltip", und_slice_from(hint->whole));
  und_json_key(json, "paddingLeft");
  und_json_boolean(json, true);
  und_json_end_object(json);
}

UND_HANDLER(hints)
{
  und_open_document *document = NULL;
  und_hints hints = {0};
  uint32_t start;
  uint32_t end;
  und_status status = und_request_document(session, params, &document);

  if (status != UND_OK) {
    return status;
  }
  const und_text *text = und_document_text(document->model);
  if (!und_convert_range(json_object_get(params, "range"), text,
                         session->client.units, &start, &end)) {
    return und_session_fail(session, UND_INVALID_PARAMS,
                            "range is missing or no Range");
  }
  if (und_configure_for(session, document->path)->inlay_hints) {
    und_workspace_refresh(session);
    const und_holdings holdings = und_cards_holdings(session, document);
    und_hints_build(document->model, &holdings, start, end, &hints);
  }
  und_json_array(result);
  for (uint32_t i = 0; i < hints.items.count; i++) {
    write_hint(session, text, &hints.items.items[i], result);
  }
  und_json_end_array(result);
  und_hints_finish(&hints);
  return UND_OK;
}
