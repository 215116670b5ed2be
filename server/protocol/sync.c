// SPDX-License-Identifier: MIT
//
// Sync: the documents that the client has open follow its edits (LSP 3.17,
// Text Document Synchronization). A client that errs is not told, for there is
// no answer to tell it in: the log has it, and the rest is done.

#include "handlers.h"
#include "publish.h"
#include "state.h"
#include "und/protocol/convert.h"

static und_slice string(const json_t *value)
{
  return (und_slice){json_string_value(value),
                     (uint32_t)json_string_length(value)};
}

static const char *read_uri(const json_t *params)
{
  const json_t *item = json_object_get(params, "textDocument");

  return json_string_value(json_object_get(item, "uri"));
}

static und_open_document *find(und_session *session, const json_t *params)
{
  const char *uri = read_uri(params);
  und_open_document *document =
    uri ? und_documents_find(&session->documents, uri) : NULL;

  if (document == NULL) {
    und_session_fail(session, UND_INVALID_PARAMS, "%.400s is not open",
                     uri ? uri : "a document without a URI");
  }
  return document;
}

UND_HANDLER(did_open)
{
  const json_t *item = json_object_get(params, "textDocument");
  const json_t *text = json_object_get(item, "text");
  const char *uri = read_uri(params);

  (void)result;
  if (uri == NULL || !json_is_string(text)) {
    return UND_INVALID_PARAMS;
  }
  if (und_documents_find(&session->documents, uri) != NULL) {
    und_log(UND_LOG_WARNING, "%.400s is opened twice", uri);
  }
  und_documents_open(&session->documents, uri, string(text),
                     json_integer_value(json_object_get(item, "version")));
  return UND_OK;
}

// One entry of contentChanges: a range and its new text, or the whole text.
static void apply(const und_session *session, und_open_document *document,
                  const json_t *change)
{
  const json_t *range = json_object_get(change, "range");
  const json_t *text = json_object_get(change, "text");
  uint32_t start = 0;
  uint32_t end = document->text.bytes.size;

  if (!json_is_string(text) ||
      (json_is_object(range) &&
       !und_convert_range(range, &document->text, session->client.units, &start,
                          &end))) {
    und_log(UND_LOG_WARNING, "%s: a change has a wrong form", document->uri);
    return;
  }
  if (!und_text_edit(&document->text, start, end, string(text))) {
    und_log(UND_LOG_ERROR, "%s: the text exceeds the limit of 1 GiB",
            document->uri);
  }
}

UND_HANDLER(did_change)
{
  const json_t *changes = json_object_get(params, "contentChanges");
  const json_t *item = json_object_get(params, "textDocument");
  und_open_document *document = find(session, params);

  (void)result;
  if (document == NULL || !json_is_array(changes)) {
    return UND_INVALID_PARAMS;
  }
  const json_t *version = json_object_get(item, "version");
  if (json_is_integer(version)) {
    if (json_integer_value(version) <= document->version) {
      und_log(UND_LOG_WARNING, "%s: version %lld follows %lld", document->uri,
              (long long)json_integer_value(version),
              (long long)document->version);
    }
    document->version = json_integer_value(version);
  }
  for (size_t i = 0; i < json_array_size(changes); i++) {
    apply(session, document, json_array_get(changes, i));
  }
  document->changed = true;
  return UND_OK;
}

UND_HANDLER(did_save)
{
  (void)result;
  return find(session, params) ? UND_OK : UND_INVALID_PARAMS;
}

UND_HANDLER(did_close)
{
  und_open_document *document = find(session, params);

  (void)result;
  if (document == NULL) {
    return UND_INVALID_PARAMS;
  }
  und_publish_none(session, document->uri);
  und_documents_close(&session->documents, read_uri(params));
  return UND_OK;
}
