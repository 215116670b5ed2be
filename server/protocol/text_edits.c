// SPDX-License-Identifier: MIT

#include "text_edits.h"

#include "und/protocol/convert.h"

void und_text_edits_write(const und_session *session,
                          const und_open_document *document,
                          const und_edits *edits, und_json *json)
{
  und_json_array(json);
  for (uint32_t i = 0; i < edits->items.count; i++) {
    const und_edit *edit = &edits->items.items[i];

    und_json_object(json);
    und_json_key(json, "range");
    und_convert_write_range(json, und_document_text(document->model),
                            session->client.units, edit->start, edit->end);
    und_json_member(json, "newText", und_edits_text(edits, edit));
    und_json_end_object(json);
  }
  und_json_end_array(json);
}
