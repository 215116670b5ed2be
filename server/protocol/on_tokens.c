// SPDX-License-Identifier: MIT
//
// textDocument/semanticTokens (LSP 3.17): all, what changed since, those of a
// range. The order of the names is that of the legend in routes.c.

#include "cards.h"
#include "handlers.h"
#include "request.h"
#include "und/feature/tokens.h"
#include "und/protocol/convert.h"
#include "workspace.h"

enum { FIELDS = 5 }; // of a token: lines on, columns on, size, kind, modifiers

typedef UND_ARRAY(uint32_t) numbers;

/// The tokens between `from` and `to` as the protocol has them.
static numbers encode(und_session *session, const und_open_document *document,
                      uint32_t from, uint32_t to)
{
  const und_text *text = und_document_text(document->model);
  und_units units = session->client.units;
  numbers out = {0};
  und_position last = {0, 0};
  und_tokens tokens;

  und_workspace_refresh(session);
  const und_holdings holdings = und_cards_holdings(session, document);

  und_tokens_build(document->model, &holdings, from, to, &tokens);
  UND_RESERVE(&out, tokens.items.count * FIELDS);
  for (uint32_t i = 0; i < tokens.items.count; i++) {
    const und_token *token = &tokens.items.items[i];
    und_position start = und_text_position(text, token->start, units);
    und_position end = und_text_position(text, token->end, units);
    bool same = start.line == last.line;

    UND_PUSH(&out, start.line - last.line);
    UND_PUSH(&out, same ? start.column - last.column : start.column);
    UND_PUSH(&out, end.column - start.column);
    UND_PUSH(&out, token->kind);
    UND_PUSH(&out, token->modifiers);
    last = start;
  }
  und_tokens_finish(&tokens);
  return out;
}

static void write_numbers(und_json *json, const uint32_t *items, uint32_t count)
{
  und_json_array(json);
  for (uint32_t i = 0; i < count; i++) {
    und_json_integer(json, items[i]);
  }
  und_json_end_array(json);
}

/// Keep what the client has from now on, and write what it is known by.
static void keep(und_open_document *document, numbers *now, und_json *json)
{
  char id[16];

  und_free(document->painted.items);
  document->painted.items = now->items;
  document->painted.count = now->count;
  document->painted.capacity = now->capacity;
  document->painted_id++;
  snprintf(id, sizeof id, "%u", document->painted_id);
  und_json_member(json, "resultId", und_slice_from(id));
}

static void write_all(und_open_document *document, numbers *now, und_json *json)
{
  und_json_object(json);
  keep(document, now, json);
  und_json_key(json, "data");
  write_numbers(json, now->items, now->count);
  und_json_end_object(json);
}

UND_HANDLER(tokens)
{
  und_open_document *document = NULL;
  und_status status = und_request_document(session, params, &document);

  if (status != UND_OK) {
    return status;
  }
  numbers now = encode(session, document, 0, UINT32_MAX);

  write_all(document, &now, result);
  return UND_OK;
}

/// Does the client have what was sent last?
static bool is_current(const und_open_document *document, const json_t *params)
{
  const char *before =
    json_string_value(json_object_get(params, "previousResultId"));
  char id[16];

  snprintf(id, sizeof id, "%u", document->painted_id);
  return before != NULL && document->painted_id > 0 && strcmp(before, id) == 0;
}

/// One edit for all that is not the same at the start and at the end.
static void write_changed(und_open_document *document, numbers *now,
                          und_json *json)
{
  const uint32_t *was = document->painted.items;
  uint32_t count = document->painted.count;
  uint32_t least = count < now->count ? count : now->count;
  uint32_t head = 0;
  uint32_t tail = 0;

  while (head < least && was[head] == now->items[head]) {
    head++;
  }
  head -= head % FIELDS;
  while (tail < least - head &&
         was[count - tail - 1] == now->items[now->count - tail - 1]) {
    tail++;
  }
  tail -= tail % FIELDS;
  uint32_t removed = count - head - tail;
  uint32_t added = now->count - head - tail;

  und_json_object(json);
  keep(document, now, json);
  und_json_key(json, "edits");
  und_json_array(json);
  if (removed > 0 || added > 0) {
    und_json_object(json);
    und_json_key(json, "start");
    und_json_integer(json, head);
    und_json_key(json, "deleteCount");
    und_json_integer(json, removed);
    und_json_key(json, "data");
    write_numbers(json, now->items + head, added);
    und_json_end_object(json);
  }
  und_json_end_array(json);
  und_json_end_object(json);
}

UND_HANDLER(tokens_changed)
{
  und_open_document *document = NULL;
  und_status status = und_request_document(session, params, &document);

  if (status != UND_OK) {
    return status;
  }
  numbers now = encode(session, document, 0, UINT32_MAX);

  if (is_current(document, params)) {
    write_changed(document, &now, result);
  } else {
    write_all(document, &now, result);
  }
  return UND_OK;
}

UND_HANDLER(tokens_in_range)
{
  und_open_document *document = NULL;
  uint32_t from;
  uint32_t to;
  und_status status = und_request_document(session, params, &document);

  if (status != UND_OK) {
    return status;
  }
  if (!und_convert_range(json_object_get(params, "range"),
                         und_document_text(document->model),
                         session->client.units, &from, &to)) {
    return UND_INVALID_PARAMS;
  }
  numbers now = encode(session, document, from, to);

  und_json_object(result);
  und_json_key(result, "data");
  write_numbers(result, now.items, now.count);
  und_json_end_object(result);
  und_free(now.items);
  return UND_OK;
}
