// SPDX-License-Identifier: MIT
//
// textDocument/documentSymbol (LSP 3.17): a tree of DocumentSymbol where the
// client reads one, else a list of SymbolInformation.

#include "handlers.h"
#include "request.h"
#include "und/feature/outline.h"
#include "und/protocol/convert.h"

// SymbolKind of LSP, by und_outline_kind.
static const uint8_t kinds[] = {
  [UND_OUTLINE_TITLE] = 2,     // Module
  [UND_OUTLINE_HEADING] = 3,   // Namespace
  [UND_OUTLINE_BODY] = 5,      // Class
  [UND_OUTLINE_PARAGRAPH] = 8, // Field
  [UND_OUTLINE_ITEM] = 22,     // EnumMember
  [UND_OUTLINE_PREAMBLE] = 15, // String
};

typedef struct {
  const und_text *text;
  und_units units;
  und_slice uri;
  und_json *json;
} writer;

static void write_name(const writer *to, const und_outline_entry *entry)
{
  bool empty = entry->name.size == 0; // which LSP forbids

  und_json_object(to->json);
  und_json_member(to->json, "name", empty ? UND_SLICE("-") : entry->name);
  und_json_key(to->json, "kind");
  und_json_integer(to->json, kinds[entry->kind]);
}

static void write_symbol(const writer *to, const und_outline_entry *entry)
{
  write_name(to, entry);
  und_json_key(to->json, "range");
  und_convert_write_range(to->json, to->text, to->units, entry->start,
                          entry->end);
  und_json_key(to->json, "selectionRange");
  und_convert_write_range(to->json, to->text, to->units, entry->select_start,
                          entry->select_end);
}

static void write_tree(const writer *to, const und_outline *outline)
{
  UND_ARRAY(uint32_t) open = {0}; // depths of entries whose children follow
  uint32_t count = outline->entries.count;

  und_json_array(to->json);
  for (uint32_t i = 0; i < count; i++) {
    const und_outline_entry *entry = &outline->entries.items[i];
    uint32_t next = i + 1 < count ? entry[1].depth : 0;
    write_symbol(to, entry);
    if (i + 1 < count && next > entry->depth) {
      und_json_key(to->json, "children");
      und_json_array(to->json);
      UND_PUSH(&open, entry->depth);
      continue;
    }
    und_json_end_object(to->json);
    while (open.count > 0 && open.items[open.count - 1] >= next) {
      und_json_end_array(to->json);
      und_json_end_object(to->json);
      open.count--;
    }
  }
  for (; open.count > 0; open.count--) {
    und_json_end_array(to->json);
    und_json_end_object(to->json);
  }
  und_json_end_array(to->json);
  und_free(open.items);
}

static void write_list(const writer *to, const und_outline *outline)
{
  und_json_array(to->json);
  for (uint32_t i = 0; i < outline->entries.count; i++) {
    const und_outline_entry *entry = &outline->entries.items[i];
    write_name(to, entry);
    und_json_key(to->json, "location");
    und_json_object(to->json);
    und_json_member(to->json, "uri", to->uri);
    und_json_key(to->json, "range");
    und_convert_write_range(to->json, to->text, to->units, entry->start,
                            entry->end);
    und_json_end_object(to->json);
    und_json_end_object(to->json);
  }
  und_json_end_array(to->json);
}

UND_HANDLER(outline)
{
  und_open_document *document = NULL;
  und_outline outline = {0};
  und_status status = und_request_document(session, params, &document);

  if (status != UND_OK) {
    return status;
  }
  und_outline_build(document->model, &outline);
  const writer to = {und_document_text(document->model), session->client.units,
                     und_slice_from(document->uri), result};
  if (session->client.nests_symbols) {
    write_tree(&to, &outline);
  } else {
    write_list(&to, &outline);
  }
  und_outline_finish(&outline);
  return UND_OK;
}
