// SPDX-License-Identifier: MIT
//
// workspace/symbol (LSP 3.17): documents and headings as SymbolInformation.

#include "handlers.h"
#include "locations.h"
#include "request.h"
#include "und/base/path.h"
#include "und/feature/search.h"
#include "workspace.h"

enum { LIMIT = 200 };

// SymbolKind of LSP, by und_name_kind; headings as in the outline.
static const uint8_t kinds[] = {
  [UND_NAME_DOCUMENT] = 1, // File
  [UND_NAME_HEADING] = 3,  // Namespace
};

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

UND_HANDLER(workspace_symbol)
{
  const json_t *query = json_object_get(params, "query");
  und_hits hits;

  if (!json_is_string(query)) {
    return und_session_fail(session, UND_INVALID_PARAMS,
                            "workspace/symbol: the query is not a string");
  }
  und_workspace_digest(session, NULL);
  und_search(session->library, und_request_string(query), LIMIT, &hits);
  und_json_array(result);
  for (uint32_t i = 0; i < hits.items.count; i++) {
    write_hit(session, &hits.items.items[i], result);
  }
  und_json_end_array(result);
  und_hits_finish(&hits);
  return UND_OK;
}
