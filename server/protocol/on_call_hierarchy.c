// SPDX-License-Identifier: MIT
//
// The call hierarchy (LSP 3.17), in which citing is calling: who cites a
// document or a paragraph, and whom that cites.

#include "cards.h"
#include "handlers.h"
#include "locations.h"
#include "request.h"
#include "und/base/path.h"
#include "und/feature/citing.h"
#include "und/feature/references.h"
#include "und/protocol/convert.h"
#include "und/text/text.h"
#include "workspace.h"

// SymbolKind of LSP.
enum { FILE_KIND = 1, PARAGRAPH_KIND = 8 };

// A document of the hierarchy, or a paragraph, and the place that leads to it.
typedef struct {
  const und_library_entry *entry; // NULL where it is not at hand
  const char *part;               // the name of a paragraph; NULL for none
  const char *symbol;             // or NULL
  const char *detail;             // or NULL
  const char *uri;
  und_range range;
  und_language reader; // in which the client is told of all that follows
} hierarchy_item;

// `data` says which document it is when the client asks on.
static void write_item(und_json *json, const hierarchy_item *item)
{
  const char *name = item->part ? item->part : item->symbol;

  if (name == NULL) {
    name = item->entry != NULL ? und_path_name(item->entry->path) : "";
  }
  und_json_object(json);
  und_json_member(json, "name", und_slice_from(name));
  und_json_key(json, "kind");
  und_json_integer(json, item->part ? PARAGRAPH_KIND : FILE_KIND);
  if (item->detail != NULL) {
    und_json_member(json, "detail", und_slice_from(item->detail));
  }
  und_json_member(json, "uri", und_slice_from(item->uri));
  und_json_key(json, "range");
  und_locations_write_range(json, item->range);
  und_json_key(json, "selectionRange");
  und_locations_write_range(json, item->range);
  und_json_key(json, "data");
  und_json_object(json);
  if (item->symbol != NULL) {
    und_json_member(json, "symbol", und_slice_from(item->symbol));
  }
  if (item->part != NULL) { // its place in the document that is open
    und_json_member(json, "uri", und_slice_from(item->uri));
    und_json_key(json, "place");
    und_convert_write_position(json, item->range.start);
  } else if (item->entry != NULL) {
    und_json_member(json, "path", und_slice_from(item->entry->path));
  }
  und_json_member(json, "language",
                  und_slice_from(und_language_code(item->reader)));
  und_json_end_object(json);
  und_json_end_object(json);
}

// Where a document of the library names itself.
static und_range own_range(const und_session *session,
                           const und_library_entry *entry)
{
  und_name name = {0};
  uint32_t at = 0;

  if (entry->digest != NULL) {
    und_digest_name(entry->digest, &at, &name);
  }
  return und_span_range(&name.span, session->client.units);
}

// That of the client's menus, else of the draft that was asked about first.
static und_language reader_of(const und_session *session, const json_t *data)
{
  und_language language = session->config.language;

  und_language_find(und_request_string(json_object_get(data, "language")),
                    &language);
  return session->client.has_locale ? session->client.locale : language;
}

// A paragraph, by its number or a reference to it.
static void write_part(const und_session *session,
                       const und_open_document *document,
                       const und_subject *subject, und_json *json)
{
  und_units units = session->client.units;
  const und_text *text = und_document_text(document->model);
  und_language language = und_document_language(document->model);
  uint32_t count;
  const und_part *part =
    &und_document_parts(document->model, &count)[subject->part];
  uint32_t start = part->start + part->label_offset;
  und_language reader =
    session->client.has_locale ? session->client.locale : language;
  char *name = und_citing_part_name(document->model, subject->part, reader);
  const hierarchy_item item = {
    .part = name,
    .detail = und_document_identity(document->model)->symbol,
    .uri = document->uri,
    .range = {und_text_position(text, start, units),
              und_text_position(text, start + part->label_size, units)},
    .reader = reader};

  und_json_array(json);
  write_item(json, &item);
  und_json_end_array(json);
  und_free(name);
}

UND_HANDLER(prepare_call_hierarchy)
{
  und_open_document *document = NULL;
  uint32_t offset = 0;
  und_subject subject = {0};
  und_units units = session->client.units;
  und_status status = und_request_place(session, params, &document, &offset);

  if (status != UND_OK ||
      !und_subject_find(document->model, offset, &subject) ||
      subject.symbol == NULL) {
    if (subject.kind == UND_SUBJECT_PART && subject.end > subject.start) {
      write_part(session, document, &subject, result);
    }
    und_subject_finish(&subject);
    return status;
  }
  und_workspace_digest(session, NULL);
  const und_holdings holdings = und_cards_holdings(session, document);
  und_language language = und_document_language(document->model);
  und_slice symbol = und_slice_from(subject.symbol);
  const und_text *text = und_document_text(document->model);
  const und_library_entry *entry =
    und_library_find(session->library, symbol, language);
  und_language reader =
    session->client.has_locale ? session->client.locale : language;
  char *detail = und_citing_title(symbol, entry, &holdings, reader);
  char *uri = entry ? und_locations_uri(session, entry->path)
                    : und_copy(und_slice_from(document->uri));
  const und_range here = {und_text_position(text, subject.start, units),
                          und_text_position(text, subject.end, units)};
  const hierarchy_item item = {.entry = entry,
                               .symbol = subject.symbol,
                               .detail = detail,
                               .uri = uri,
                               .range =
                                 entry ? own_range(session, entry) : here};

  und_json_array(result);
  write_item(result, &item);
  und_json_end_array(result);
  und_free(uri);
  und_free(detail);
  und_subject_finish(&subject);
  return UND_OK;
}

// One of the answers, and where it is cited: what cites or, where `citer` is
// the document that cites, what it cites.
static void write_step(const und_session *session, const und_citing_step *step,
                       const und_library_entry *citer, und_language reader,
                       und_json *json)
{
  const und_library_entry *shown = step->entry ? step->entry : citer;
  bool at_citation = step->entry == NULL || citer == NULL;
  char *uri = und_locations_uri(session, shown->path);
  const hierarchy_item item = {.entry = step->entry,
                               .symbol = step->symbol,
                               .detail = step->detail,
                               .uri = uri,
                               .range = at_citation
                                          ? step->ranges.items[0]
                                          : own_range(session, step->entry),
                               .reader = reader};

  und_json_object(json);
  und_json_key(json, citer == NULL ? "from" : "to");
  write_item(json, &item);
  und_json_key(json, "fromRanges");
  und_json_array(json);
  for (uint32_t i = 0; i < step->ranges.count; i++) {
    und_locations_write_range(json, step->ranges.items[i]);
  }
  und_json_end_array(json);
  und_json_end_object(json);
  und_free(uri);
}

// The answer, from a list that is released.
static void write_steps(const und_session *session, und_citing *citing,
                        const und_library_entry *citer, und_language reader,
                        und_json *json)
{
  und_json_array(json);
  for (uint32_t i = 0; i < citing->items.count; i++) {
    write_step(session, &citing->items.items[i], citer, reader, json);
  }
  und_json_end_array(json);
  und_citing_finish(citing);
}

// What the client was told of the item that it asks about.
static und_status read_data(und_session *session, const json_t *params,
                            const json_t **data_out)
{
  const json_t *item = json_object_get(params, "item");

  *data_out = json_object_get(item, "data");
  if (!json_is_object(item)) {
    return und_session_fail(session, UND_INVALID_PARAMS,
                            "callHierarchy: the item is missing");
  }
  und_workspace_digest(session, NULL);
  return UND_OK;
}

// The paragraph that `data` tells of, if its document is still open and has it.
static und_open_document *find_part(und_session *session, const json_t *data,
                                    und_subject *subject_out)
{
  const char *uri = json_string_value(json_object_get(data, "uri"));
  und_open_document *document =
    uri ? und_documents_find(&session->documents, uri) : NULL;
  uint32_t offset;

  return document != NULL &&
             und_convert_position(json_object_get(data, "place"),
                                  und_document_text(document->model),
                                  session->client.units, &offset) &&
             und_subject_find(document->model, offset, subject_out) &&
             subject_out->kind == UND_SUBJECT_PART
           ? document
           : NULL;
}

// What cites a paragraph, or what that cites.
static void answer_for_part(und_session *session, const json_t *data,
                            bool incoming, und_json *json)
{
  und_subject subject = {0};
  und_language reader = reader_of(session, data);
  und_open_document *document = find_part(session, data, &subject);
  const und_holdings holdings = und_cards_holdings(session, NULL);
  und_units units = session->client.units;
  und_citing citing = {0};
  const und_library_entry *citer = NULL;

  if (document != NULL && incoming) {
    und_citing_incoming_part(document->model, und_documents_name(document),
                             &subject, &holdings, reader, units, &citing);
  } else if (document != NULL &&
             (citer = und_library_at(session->library,
                                     und_documents_name(document))) != NULL) {
    und_citing_outgoing_part(document->model, subject.part, &holdings, reader,
                             units, &citing);
  }
  write_steps(session, &citing, citer, reader, json); // none without a citer
  und_subject_finish(&subject);
}

UND_HANDLER(incoming_calls)
{
  const json_t *data;
  und_status status = read_data(session, params, &data);
  und_slice symbol = und_request_string(json_object_get(data, "symbol"));
  und_language reader = reader_of(session, data);
  const und_holdings holdings = und_cards_holdings(session, NULL);
  und_citing citing;

  if (status != UND_OK) {
    return status;
  }
  if (json_object_get(data, "place") != NULL) {
    answer_for_part(session, data, true, result);
    return UND_OK;
  }
  und_citing_incoming(symbol, &holdings, reader, session->client.units,
                      &citing);
  write_steps(session, &citing, NULL, reader, result);
  return UND_OK;
}

UND_HANDLER(outgoing_calls)
{
  const json_t *data;
  und_status status = read_data(session, params, &data);
  const char *path = json_string_value(json_object_get(data, "path"));
  const und_library_entry *entry =
    path ? und_library_at(session->library, path) : NULL;
  und_language reader = reader_of(session, data);
  const und_holdings holdings = und_cards_holdings(session, NULL);
  und_citing citing = {0};

  if (status != UND_OK) {
    return status;
  }
  if (json_object_get(data, "place") != NULL) {
    answer_for_part(session, data, false, result);
    return UND_OK;
  }
  if (entry != NULL) {
    und_citing_outgoing(entry, &holdings, reader, session->client.units,
                        &citing);
  }
  write_steps(session, &citing, entry, reader, result);
  return UND_OK;
}
