// SPDX-License-Identifier: MIT
//
// textDocument/selectionRange (LSP 3.17).

#include "handlers.h"
#include "request.h"
#include "und/feature/selection.h"
#include "und/protocol/convert.h"

/// A range in its parent, and so on.
static void write_steps(const und_session *session,
                        const und_open_document *document,
                        const und_selection *selection, und_json *json)
{
  for (uint32_t i = 0; i < selection->steps.count; i++) {
    const und_selection_step *step = &selection->steps.items[i];

    if (i > 0) {
      und_json_key(json, "parent");
    }
    und_json_object(json);
    und_json_key(json, "range");
    und_convert_write_range(json, und_document_text(document->model),
                            session->client.units, step->start, step->end);
  }
  if (selection->steps.count == 0) { // an empty document
    und_json_object(json);
    und_json_key(json, "range");
    und_convert_write_range(json, und_document_text(document->model),
                            session->client.units, 0, 0);
    und_json_end_object(json);
  }
  for (uint32_t i = 0; i < selection->steps.count; i++) {
    und_json_end_object(json);
  }
}

UND_HANDLER(selection)
{
  const json_t *positions = json_object_get(params, "positions");
  und_open_document *document = NULL;
  und_outline outline;
  und_status status = und_request_document(session, params, &document);

  if (status != UND_OK) {
    return status;
  }
  if (!json_is_array(positions)) {
    return UND_INVALID_PARAMS;
  }
  und_outline_build(document->model, &outline);
  und_json_array(result);
  for (size_t i = 0; i < json_array_size(positions); i++) {
    und_selection selection;
    uint32_t offset = 0;

    und_convert_position(json_array_get(positions, i),
                         und_document_text(document->model),
                         session->client.units, &offset);
    und_selection_build(document->model, &outline, offset, &selection);
    write_steps(session, document, &selection, result);
    und_selection_finish(&selection);
  }
  und_json_end_array(result);
  und_outline_finish(&outline);
  return UND_OK;
}
