// SPDX-License-Identifier: MIT
//
// textDocument/references and textDocument/documentHighlight (LSP 3.17).

#include "handlers.h"
#include "locations.h"
#include "request.h"
#include "und/feature/references.h"
#include "workspace.h"

// DocumentHighlightKind of LSP.
enum { READ = 2, WRITE = 3 };

// The places are in the order of paths, so each URI is made once.
static void write_places(const und_session *session,
                         const und_open_document *document,
                         const und_references *list, bool declarations,
                         und_json *json)
{
  const char *path = NULL;
  char *uri = und_copy(und_slice_from(document->uri));

  und_json_array(json);
  for (uint32_t i = 0; i < list->items.count; i++) {
    const und_reference_place *place = &list->items.items[i];
    if (place->declares && !declarations) {
      continue;
    }
    if (place->path != path) {
      und_free(uri);
      path = place->path;
      uri = und_locations_uri(session, path);
    }
    und_locations_write(json, uri, place->range);
  }
  und_json_end_array(json);
  und_free(uri);
}

UND_HANDLER(references)
{
  und_open_document *document = NULL;
  uint32_t offset = 0;
  und_subject subject = {0};
  und_references list;
  bool declarations = json_is_true(
    json_object_get(json_object_get(params, "context"), "includeDeclaration"));
  und_status status = und_request_place(session, params, &document, &offset);

  if (status != UND_OK ||
      !und_subject_find(document->model, offset, &subject)) {
    return status;
  }
  und_workspace_digest(session, NULL);
  und_references_build(document->model, und_documents_name(document), &subject,
                       session->library, session->client.units, &list);
  write_places(session, document, &list, declarations, result);
  und_references_finish(&list);
  und_subject_finish(&subject);
  return UND_OK;
}

UND_HANDLER(highlight)
{
  und_open_document *document = NULL;
  uint32_t offset = 0;
  und_subject subject = {0};
  und_references list;
  und_status status = und_request_place(session, params, &document, &offset);

  if (status != UND_OK ||
      !und_subject_find(document->model, offset, &subject)) {
    return status;
  }
  und_references_build(document->model, und_documents_name(document), &subject,
                       NULL, session->client.units, &list);
  und_json_array(result);
  for (uint32_t i = 0; i < list.items.count; i++) {
    const und_reference_place *place = &list.items.items[i];
    und_json_object(result);
    und_json_key(result, "range");
    und_locations_write_range(result, place->range);
    und_json_key(result, "kind");
    und_json_integer(result, place->declares ? WRITE : READ);
    und_json_end_object(result);
  }
  und_json_end_array(result);
  und_references_finish(&list);
  und_subject_finish(&subject);
  return UND_OK;
}
