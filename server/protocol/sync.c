// SPDX-License-Identifier: MIT
//
// Sync: the documents that the client has open follow its edits (LSP 3.17,
// Text Document Synchronization). A client that errs is not told, for there is
// no answer to tell it in: the log has it, and the rest is done.

#include "cards.h"
#include "configure.h"
#include "folders.h"
#include "handlers.h"
#include "publish.h"
#include "request.h"
#include "und/protocol/convert.h"
#include "workspace.h"

UND_HANDLER(did_open)
{
  const json_t *item = json_object_get(params, "textDocument");
  const json_t *text = json_object_get(item, "text");
  const char *uri = und_request_uri(params);

  (void)result;
  if (uri == NULL || !json_is_string(text)) {
    return UND_INVALID_PARAMS;
  }
  if (und_documents_find(&session->documents, uri) != NULL) {
    und_log(UND_LOG_WARNING, "%.400s is opened twice", uri);
  }
  und_open_document *document =
    und_documents_open(&session->documents, uri, und_request_string(text),
                       json_integer_value(json_object_get(item, "version")));
  document->generated = und_cards_holds(session, document->path);
  if (document->path != NULL && !document->generated && session->scanned) {
    und_folders_adopt(session, document->path);
  }
  und_document_set_language(
    document->model, und_configure_for(session, document->path)->language);
  und_workspace_note(session, document);
  return UND_OK;
}

// One entry of contentChanges: a range and its new text, or the whole text.
static void apply(const und_session *session, und_open_document *document,
                  const json_t *change)
{
  const json_t *range = json_object_get(change, "range");
  const json_t *text = json_object_get(change, "text");
  const und_text *current = und_document_text(document->model);
  uint32_t start = 0;
  uint32_t end = und_text_size(current);

  if (!json_is_string(text) ||
      (json_is_object(range) &&
       !und_convert_range(range, current, session->client.units, &start,
                          &end))) {
    und_log(UND_LOG_WARNING, "%s: a change has a wrong form", document->uri);
    return;
  }
  if (!und_document_edit(document->model, start, end,
                         und_request_string(text))) {
    und_log(UND_LOG_ERROR, "%s: the text exceeds the limit of 1 GiB",
            document->uri);
  }
}

static void read_version(und_open_document *document, const json_t *params)
{
  const json_t *item = json_object_get(params, "textDocument");
  const json_t *version = json_object_get(item, "version");

  if (!json_is_integer(version)) {
    return;
  }
  if (json_integer_value(version) <= document->version) {
    und_log(UND_LOG_WARNING, "%s: version %lld follows %lld", document->uri,
            (long long)json_integer_value(version),
            (long long)document->version);
  }
  document->version = json_integer_value(version);
}

UND_HANDLER(did_change)
{
  const json_t *changes = json_object_get(params, "contentChanges");
  und_open_document *document = NULL;
  und_status status = und_request_document(session, params, &document);

  (void)result;
  if (status != UND_OK || !json_is_array(changes)) {
    return UND_INVALID_PARAMS;
  }
  read_version(document, params);
  for (size_t i = 0; i < json_array_size(changes); i++) {
    apply(session, document, json_array_get(changes, i));
  }
  und_documents_touch(&session->documents, document);
  return UND_OK;
}

UND_HANDLER(did_save)
{
  und_open_document *document = NULL;
  und_status status = und_request_document(session, params, &document);

  (void)result;
  if (status == UND_OK) {
    und_workspace_note(session, document);
  }
  return status;
}

UND_HANDLER(did_close)
{
  und_open_document *document = NULL;
  und_status status = und_request_document(session, params, &document);

  (void)result;
  if (status == UND_OK) {
    und_publish_none(session, document->uri);
    und_workspace_leave(session, document);
    und_documents_close(&session->documents, und_request_uri(params));
  }
  return status;
}
