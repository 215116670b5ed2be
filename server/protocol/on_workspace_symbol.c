// SPDX-License-Identifier: MIT
//
// workspace/symbol (LSP 3.17): documents, headings and what the catalogue has
// as SymbolInformation. A document that is not at hand leads to its card, which
// is written at once, or when the client asks for the place (WorkspaceSymbol,
// workspaceSymbol/resolve).

#include "cards.h"
#include "handlers.h"
#include "locations.h"
#include "request.h"
#include "und/base/path.h"
#include "und/feature/search.h"
#include "und/protocol/uri.h"
#include "workspace.h"

enum { LIMIT = 200, CARDS = 20, LEAST = 3 };

// SymbolKind of LSP, by und_name_kind; headings as in the outline.
static const uint8_t kinds[] = {
  [UND_NAME_DOCUMENT] = 1, // File
  [UND_NAME_HEADING] = 3,  // Namespace
};

static und_language language_of(const und_session *session)
{
  return session->client.has_locale ? session->client.locale
                                    : session->config.language;
}

static und_slice file_name(const char *path)
{
  return und_slice_from(und_path_name(path));
}

// A document is called by its symbol and title, or by its file; a heading is
// in the document of that symbol, or in that file.
static void write_hit(const und_session *session, const und_hit *hit,
                      und_json *json)
{
  und_slice symbol = und_slice_from(hit->entry->identity.symbol);
  und_slice document = symbol.size > 0 ? symbol : file_name(hit->entry->path);
  bool whole = hit->name.kind == UND_NAME_DOCUMENT;
  char *uri = und_locations_uri(session, hit->entry->path);
  und_buffer name = {0};

  und_buffer_add(&name, whole ? document : hit->name.text);
  if (whole && hit->name.text.size > 0) {
    und_buffer_adds(&name, " ");
    und_buffer_add(&name, hit->name.text);
  }
  und_json_object(json);
  und_json_member(json, "name", und_buffer_slice(&name));
  und_json_key(json, "kind");
  und_json_integer(json, kinds[hit->name.kind]);
  und_json_key(json, "location");
  und_locations_write(json, uri,
                      und_span_range(&hit->name.span, session->client.units));
  und_json_member(json, "containerName",
                  whole ? file_name(hit->entry->path) : document);
  und_json_end_object(json);
  und_buffer_finish(&name);
  und_free(uri);
}

// The URI of the card of `symbol`, which is made now unless the client asks for
// it later. The caller frees it; NULL where there can be none.
static char *card_uri(const und_session *session, und_slice symbol, bool later)
{
  const und_holdings holdings = und_cards_holdings(session, NULL);
  const und_card_subject subject = {.symbol = symbol,
                                    .language = language_of(session)};
  char *path = later ? und_cards_path(session, symbol)
                     : und_cards_make(session, &subject, &holdings);
  char *uri = path ? und_uri_from_path(und_slice_from(path)) : NULL;

  und_free(path);
  return uri;
}

static void write_entry(const und_session *session, const und_entry *entry,
                        und_json *json)
{
  bool later = session->client.resolves_symbols;
  char *uri = card_uri(session, und_slice_from(entry->symbol), later);
  und_buffer name = {0};

  if (uri == NULL) {
    return;
  }
  und_buffer_adds(&name, entry->symbol);
  if (entry->title != NULL) {
    und_buffer_addf(&name, " %s", entry->title);
  }
  und_json_object(json);
  und_json_member(json, "name", und_buffer_slice(&name));
  und_json_key(json, "kind");
  und_json_integer(json, kinds[UND_NAME_DOCUMENT]);
  und_json_key(json, "location");
  if (later) {
    und_json_object(json);
    und_json_member(json, "uri", und_slice_from(uri));
    und_json_end_object(json);
    und_json_member(json, "data", und_slice_from(entry->symbol));
  } else {
    und_locations_write(json, uri, (und_range){0});
  }
  und_json_member(json, "containerName", und_slice_from(entry->source));
  und_json_end_object(json);
  und_buffer_finish(&name);
  und_free(uri);
}

// For a query that tells enough.
static void write_catalogue(const und_session *session, und_slice query,
                            uint32_t hits, und_json *json)
{
  uint32_t room = LIMIT - hits < CARDS ? LIMIT - hits : CARDS;
  und_entries entries;

  if (query.size < LEAST || room == 0) {
    return;
  }
  und_search_catalogue(session->reference, session->library, query,
                       language_of(session), room, &entries);
  for (uint32_t i = 0; i < entries.items.count; i++) {
    write_entry(session, &entries.items.items[i], json);
  }
  und_entries_finish(&entries);
}

UND_HANDLER(workspace_symbol)
{
  const json_t *query = json_object_get(params, "query");
  und_hits hits;

  if (!json_is_string(query)) {
    return und_session_fail(session, UND_INVALID_PARAMS,
                            "workspace/symbol: the query is not a string");
  }
  und_slice words = und_request_string(query);

  und_workspace_digest(session, NULL);
  und_search(session->library, words, LIMIT, &hits);
  const und_hit *first = hits.items.items;
  bool loose = hits.items.count > 0 && first->fit == UND_FIT_LOOSE;

  und_json_array(result);
  if (loose) { // what the catalogue has fits better
    write_catalogue(session, words, hits.items.count, result);
  }
  for (uint32_t i = 0; i < hits.items.count; i++) {
    write_hit(session, &hits.items.items[i], result);
  }
  if (!loose) {
    write_catalogue(session, words, hits.items.count, result);
  }
  und_json_end_array(result);
  und_hits_finish(&hits);
  return UND_OK;
}

UND_HANDLER(workspace_symbol_resolve)
{
  und_slice symbol = und_request_string(json_object_get(params, "data"));

  if (!json_is_string(json_object_get(params, "name"))) {
    return und_session_fail(session, UND_INVALID_PARAMS,
                            "workspaceSymbol/resolve: this is no symbol");
  }
  und_workspace_digest(session, NULL);
  char *uri = symbol.size > 0 ? card_uri(session, symbol, false) : NULL;
  json_t *item = json_copy((json_t *)params);

  if (uri != NULL) {
    json_object_set_new(item, "location",
                        json_pack("{s:s, s:{s:{s:i,s:i}, s:{s:i,s:i}}}", "uri",
                                  uri, "range", "start", "line", 0, "character",
                                  0, "end", "line", 0, "character", 0));
  }
  und_request_write(result, item);
  json_decref(item);
  und_free(uri);
  return UND_OK;
}
