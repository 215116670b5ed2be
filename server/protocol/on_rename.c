// SPDX-License-Identifier: MIT
//
// textDocument/prepareRename, rename and linkedEditingRange (LSP 3.17).

#include "actions.h"
#include "handlers.h"
#include "locations.h"
#include "rename_symbol.h"
#include "request.h"
#include "tell.h"
#include "und/feature/rename.h"
#include "und/protocol/convert.h"

UND_HANDLER(prepare_rename)
{
  und_open_document *document = NULL;
  uint32_t offset = 0;
  und_name_at name;
  und_status status = und_request_place(session, params, &document, &offset);

  if (status == UND_OK && und_rename_find(document->model, offset, &name)) {
    und_json_object(result);
    und_json_key(result, "range");
    und_convert_write_range(result, und_document_text(document->model),
                            session->client.units, name.start, name.end);
    und_json_member(result, "placeholder", und_slice_from(name.placeholder));
    und_json_end_object(result);
    und_name_at_finish(&name);
  }
  return status;
}

static und_status rename_part(und_session *session, und_open_document *document,
                              const und_name_at *name, und_slice wanted,
                              und_json *result)
{
  und_repair repair;
  const char *reason = NULL;
  und_buffer told = {0};

  if (!und_rename_part(document->model, &name->subject, wanted, &repair,
                       &reason)) {
    return und_session_fail(session, UND_REQUEST_FAILED, "'%.*s': %s",
                            (int)(wanted.size < 100 ? wanted.size : 100),
                            wanted.data, reason);
  }
  und_recipe_write_repair(session, document, &repair, result, &told);
  if (told.size > 0) {
    und_tell(session, und_buffer_slice(&told));
  }
  und_buffer_finish(&told);
  und_repair_finish(&repair);
  return UND_OK;
}

UND_HANDLER(rename)
{
  und_open_document *document = NULL;
  uint32_t offset = 0;
  und_name_at name;
  const json_t *wanted = json_object_get(params, "newName");
  und_status status = und_request_place(session, params, &document, &offset);

  if (status != UND_OK) {
    return status;
  }
  if (!json_is_string(wanted)) {
    return und_session_fail(session, UND_INVALID_PARAMS,
                            "newName is missing or no string");
  }
  if (!und_rename_find(document->model, offset, &name)) {
    return und_session_fail(session, UND_REQUEST_FAILED,
                            "there is nothing here that can be renamed");
  }
  status = name.subject.kind == UND_SUBJECT_DOCUMENT
             ? und_rename_symbol(session, document, &name.subject,
                                 und_request_string(wanted), result)
             : rename_part(session, document, &name, und_request_string(wanted),
                           result);
  und_name_at_finish(&name);
  return status;
}

UND_HANDLER(linked_editing)
{
  und_open_document *document = NULL;
  uint32_t offset = 0;
  und_references places;
  und_status status = und_request_place(session, params, &document, &offset);

  if (status != UND_OK) {
    return status;
  }
  if (und_rename_linked(document->model, offset, &places,
                        session->client.units)) {
    und_json_object(result);
    und_json_key(result, "ranges");
    und_json_array(result);
    for (uint32_t i = 0; i < places.items.count; i++) {
      und_locations_write_range(result, places.items.items[i].range);
    }
    und_json_end_array(result);
    und_json_member(
      result, "wordPattern",
      UND_SLICE("[0-9]+|[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+"));
    und_json_end_object(result);
  }
  und_references_finish(&places);
  return UND_OK;
}
