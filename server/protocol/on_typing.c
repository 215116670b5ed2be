// SPDX-License-Identifier: MIT
//
// textDocument/onTypeFormatting (LSP 3.17), after Enter.

#include "handlers.h"
#include "request.h"
#include "text_edits.h"
#include "und/feature/typing.h"

UND_HANDLER(typing)
{
  und_open_document *document = NULL;
  uint32_t offset = 0;
  und_edits edits = {0};
  const char *typed = json_string_value(json_object_get(params, "ch"));
  und_status status = und_request_place(session, params, &document, &offset);

  if (status != UND_OK) {
    return status;
  }
  if (typed != NULL && strcmp(typed, "\n") == 0) {
    und_typing_break(document->model, offset, &edits);
  }
  und_text_edits_write(session, document, &edits, result);
  und_edits_finish(&edits);
  return UND_OK;
}
