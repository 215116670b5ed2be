// SPDX-License-Identifier: MIT
//
// textDocument/formatting and rangeFormatting (LSP 3.17). The options of the
// editor, tabs and such, say nothing about a draft.

#include "handlers.h"
#include "request.h"
#include "text_edits.h"
#include "und/feature/format.h"
#include "und/protocol/convert.h"

UND_HANDLER(format)
{
  und_open_document *document = NULL;
  und_edits edits;
  und_status status = und_request_document(session, params, &document);

  if (status == UND_OK) {
    const und_text *text = und_document_text(document->model);

    und_format(document->model, 0, und_text_slice(text).size, &edits);
    und_text_edits_write(session, document, &edits, result);
    und_edits_finish(&edits);
  }
  return status;
}

UND_HANDLER(format_range)
{
  und_open_document *document = NULL;
  und_edits edits;
  uint32_t start;
  uint32_t end;
  und_status status = und_request_document(session, params, &document);

  if (status != UND_OK) {
    return status;
  }
  if (!und_convert_range(json_object_get(params, "range"),
                         und_document_text(document->model),
                         session->client.units, &start, &end)) {
    return und_session_fail(session, UND_INVALID_PARAMS,
                            "range is missing or no Range");
  }
  und_format(document->model, start, end, &edits);
  und_text_edits_write(session, document, &edits, result);
  und_edits_finish(&edits);
  return UND_OK;
}
