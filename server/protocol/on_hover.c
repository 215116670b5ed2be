// SPDX-License-Identifier: MIT
//
// textDocument/hover (LSP 3.17).

#include "cards.h"
#include "handlers.h"
#include "loaded.h"
#include "request.h"
#include "und/feature/definition.h"
#include "und/feature/hover.h"
#include "und/protocol/convert.h"
#include "workspace.h"

// The paragraph of another document that is cited here, if the workspace has
// it. Returns whether it has, and where the words are that name it.
static bool write_cited(und_session *session, const und_open_document *document,
                        const und_holdings *holdings, uint32_t offset,
                        und_buffer *out, uint32_t *start_out, uint32_t *end_out)
{
  und_target target;

  if (!und_definition(document->model, session->library, offset, &target) ||
      target.path == NULL || target.locator.size == 0) {
    return false;
  }
  und_loaded cited = und_loaded_open(session, target.path);

  if (cited.document != NULL) {
    und_definition_locate(cited.document, target.locator, target.locator_at,
                          und_document_language(document->model), &target.start,
                          &target.end);
    if (target.end > 0) { // else it is not there
      und_hover_cited(cited.document, target.start, holdings,
                      session->client.reads_markdown, out);
    }
  }
  und_loaded_close(&cited);
  *start_out = target.origin_start;
  *end_out = target.origin_end;
  return out->size > 0;
}

UND_HANDLER(hover)
{
  und_open_document *document = NULL;
  uint32_t offset = 0;
  uint32_t start = 0;
  uint32_t end = 0;
  und_buffer text = {0};
  bool markdown = session->client.reads_markdown;
  und_status status = und_request_place(session, params, &document, &offset);

  if (status != UND_OK) {
    return status;
  }
  // Who else cites it is told; that this draft does can be seen.
  und_workspace_refresh(session);
  und_workspace_digest(session, document);
  const und_holdings holdings = und_cards_holdings(session, document);

  bool cited =
    write_cited(session, document, &holdings, offset, &text, &start, &end);
  if (und_hover(document->model, &holdings, offset, markdown, &text, &start,
                &end) ||
      cited) {
    und_json_object(result);
    und_json_key(result, "contents");
    und_json_object(result);
    und_json_member(result, "kind",
                    markdown ? UND_SLICE("markdown") : UND_SLICE("plaintext"));
    und_json_member(result, "value", und_buffer_slice(&text));
    und_json_end_object(result);
    und_json_key(result, "range");
    und_convert_write_range(result, und_document_text(document->model),
                            session->client.units, start, end);
    und_json_end_object(result);
  }
  und_buffer_finish(&text);
  return status;
}
