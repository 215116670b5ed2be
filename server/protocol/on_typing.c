// SPDX-License-Identifier: MIT
//
// textDocument/onTypeFormatting (LSP 3.17), after Enter.

#include "handlers.h"
#include "request.h"
#include "und/feature/typing.h"
#include "und/protocol/convert.h"

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
  und_json_array(result);
  for (uint32_t i = 0; i < edits.items.count; i++) {
    const und_edit *edit = &edits.items.items[i];

    und_json_object(result);
    und_json_key(result, "range");
    und_convert_write_range(result, und_document_text(document->model),
                            session->client.units, edit->start, edit->end);
    und_json_member(result, "newText", und_edits_text(&edits, edit));
    und_json_end_object(result);
  }
  und_json_end_array(result);
  und_edits_finish(&edits);
  return UND_OK;
}
