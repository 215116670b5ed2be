// SPDX-License-Identifier: MIT
//
// textDocument/completion and completionItem/resolve (LSP 3.17).

#include "cards.h"
#include "handlers.h"
#include "request.h"
#include "und/feature/completion.h"
#include "und/protocol/convert.h"
#include "workspace.h"

// CompletionItemKind of LSP.
enum { REFERENCE = 18 };

// The place in the list is the order: clients sort by text otherwise. `data` is
// for completionItem/resolve.
static void write_item(const und_session *session,
                       const und_open_document *document,
                       const und_completions *list, uint32_t index,
                       und_json *json)
{
  const und_completion *item = &list->items.items[index];
  char order[16];

  snprintf(order, sizeof order, "%04u", index);
  und_json_object(json);
  und_json_member(json, "label", und_slice_from(item->text));
  und_json_key(json, "kind");
  und_json_integer(json, REFERENCE);
  und_json_member(json, "detail", und_slice_from(item->detail));
  und_json_member(json, "sortText", und_slice_from(order));
  if (list->by_title) { // or the client would leave all out
    und_json_member(
      json, "filterText",
      und_text_cut(und_document_text(document->model), list->start, list->end));
  }
  und_json_key(json, "textEdit");
  und_json_object(json);
  und_json_key(json, "range");
  und_convert_write_range(json, und_document_text(document->model),
                          session->client.units, list->start, list->end);
  und_json_member(json, "newText", und_slice_from(item->text));
  und_json_end_object(json);
  if (item->symbol != NULL) {
    und_json_key(json, "data");
    und_json_object(json);
    und_json_member(json, "uri", und_slice_from(document->uri));
    und_json_member(json, "symbol", und_slice_from(item->symbol));
    und_json_end_object(json);
  }
  und_json_end_object(json);
}

// What the draft that is being typed cites is known from when it was read
// last: a key must not cost reading it again.
static void take_in(und_session *session, const und_open_document *document)
{
  und_workspace_refresh(session);
  const und_library_entry *entry =
    und_library_at(session->library, und_documents_name(document));
  bool unread = entry != NULL && entry->digest == NULL;

  und_workspace_digest(session, unread ? NULL : document);
}

UND_HANDLER(completion)
{
  und_open_document *document = NULL;
  uint32_t offset = 0;
  und_completions list;
  und_status status = und_request_place(session, params, &document, &offset);

  if (status != UND_OK) {
    return status;
  }
  take_in(session, document);
  const und_holdings holdings = und_cards_holdings(session, document);

  und_completions_build(document->model, &holdings, offset, &list);
  und_json_object(result);
  und_json_key(result, "isIncomplete");
  und_json_boolean(result, list.cut);
  und_json_key(result, "items");
  und_json_array(result);
  for (uint32_t i = 0; i < list.items.count; i++) {
    write_item(session, document, &list, i, result);
  }
  und_json_end_array(result);
  und_json_end_object(result);
  und_completions_finish(&list);
  return UND_OK;
}

// The card of `symbol`, as it is told to who writes in the document at `uri`,
// which may be closed meanwhile.
static void write_card(und_session *session, const char *uri, und_slice symbol,
                       und_buffer *out)
{
  const und_open_document *document =
    uri ? und_documents_find(&session->documents, uri) : NULL;
  const und_holdings holdings = und_cards_holdings(session, document);
  const und_card_subject subject = {
    .symbol = symbol,
    .language = document ? und_document_language(document->model)
                         : session->config.language,
    .citer = holdings.name};

  und_card_write(&subject, &holdings, session->client.completes_markdown, out);
}

UND_HANDLER(completion_resolve)
{
  const json_t *data = json_object_get(params, "data");
  und_slice symbol = und_request_string(json_object_get(data, "symbol"));
  und_buffer card = {0};

  if (!json_is_string(json_object_get(params, "label"))) {
    return und_session_fail(session, UND_INVALID_PARAMS,
                            "completionItem/resolve: this is no item");
  }
  json_t *item = json_copy((json_t *)params);

  if (symbol.size > 0) {
    und_workspace_refresh(session);
    write_card(session, json_string_value(json_object_get(data, "uri")), symbol,
               &card);
    json_object_set_new(
      item, "documentation",
      json_pack("{s:s, s:s%}", "kind",
                session->client.completes_markdown ? "markdown" : "plaintext",
                "value", card.data, (size_t)card.size));
  }
  und_request_write(result, item);
  json_decref(item);
  und_buffer_finish(&card);
  return UND_OK;
}
