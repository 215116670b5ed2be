// SPDX-License-Identifier: MIT
//
// textDocument/hover (LSP 3.17).

#include "cards.h"
#include "handlers.h"
#include "request.h"
#include "und/feature/hover.h"
#include "und/protocol/convert.h"
#include "workspace.h"

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

  if (und_hover(document->model, &holdings, offset, markdown, &text, &start,
                &end)) {
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
