// SPDX-License-Identifier: MIT

#include "und/protocol/client.h"

#include <jansson.h>
#include <stddef.h>
#include <string.h>

#include "und/feature/words.h"

// A boolean capability: where it stands, and the field that it sets.
typedef struct {
  const char *path;
  size_t field;
} flag;

#define FLAG(path, field)                                                      \
  {                                                                            \
    path, offsetof(und_client, field)                                          \
  }

// clang-format off
static const flag flags[] = {
  FLAG("workspace/didChangeWatchedFiles/dynamicRegistration", watches_files),
  FLAG("workspace/configuration", asks_configuration),
  FLAG("workspace/didChangeConfiguration/dynamicRegistration",
       registers_configuration),
  FLAG("workspace/diagnostics/refreshSupport", refreshes_diagnostics),
  FLAG("workspace/codeLens/refreshSupport", refreshes_lenses),
  FLAG("workspace/semanticTokens/refreshSupport", refreshes_tokens),
  FLAG("workspace/inlayHint/refreshSupport", refreshes_hints),
  FLAG("window/workDoneProgress", shows_progress),
  FLAG("textDocument/documentSymbol/hierarchicalDocumentSymbolSupport",
       nests_symbols),
  FLAG("textDocument/definition/linkSupport", links_definitions),
  FLAG("textDocument/documentLink/tooltipSupport", shows_link_tooltips),
  FLAG("textDocument/publishDiagnostics/relatedInformation",
       relates_diagnostics),
  FLAG("textDocument/publishDiagnostics/codeDescriptionSupport",
       describes_codes),
  FLAG("textDocument/publishDiagnostics/versionSupport", versions_diagnostics),
  FLAG("textDocument/codeAction/isPreferredSupport", prefers_actions),
  FLAG("textDocument/rename/prepareSupport", prepares_renames),
  FLAG("workspace/workspaceEdit/documentChanges", versions_edits),
  FLAG("workspace/applyEdit", applies_edits),
};
// clang-format on

// The value at a path of keys with slashes between them, or NULL.
static const json_t *find(const json_t *root, const char *path)
{
  while (root != NULL && *path != '\0') {
    size_t size = strcspn(path, "/");
    root = json_object_getn(root, path, size);
    path += size + (path[size] == '/');
  }
  return root;
}

static bool has_word(const json_t *words, const char *word)
{
  for (size_t i = 0; i < json_array_size(words); i++) {
    const char *name = json_string_value(json_array_get(words, i));
    if (name != NULL && strcmp(name, word) == 0) {
      return true;
    }
  }
  return false;
}

static const char *const unit_names[] = {"utf-8", "utf-16", "utf-32"};

const char *und_units_name(und_units units)
{
  return unit_names[units];
}

// UTF-8, which needs no conversion, where the client takes it; else what it
// likes best; UTF-16 where it does not say.
static und_units choose_units(const json_t *offered)
{
  for (und_units units = UND_UNITS_UTF8; units <= UND_UNITS_UTF32; units++) {
    const char *first = json_string_value(json_array_get(offered, 0));
    bool best = first != NULL && strcmp(first, unit_names[units]) == 0;
    if (best || (units == UND_UNITS_UTF8 && has_word(offered, "utf-8"))) {
      return units;
    }
  }
  return UND_UNITS_UTF16;
}

und_client und_client_read(const json_t *params)
{
  const json_t *can = json_object_get(params, "capabilities");
  und_client client = {0};

  for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
    bool *field = (bool *)(void *)((char *)&client + flags[i].field);
    *field = json_is_true(find(can, flags[i].path));
  }
  client.units = choose_units(find(can, "general/positionEncodings"));
  json_int_t limit =
    json_integer_value(find(can, "textDocument/foldingRange/rangeLimit"));
  client.fold_limit = limit > 0 && limit <= UINT32_MAX ? (uint32_t)limit : 0;
  // "fr-CA" is French to us; another language is as good as none.
  const char *locale = json_string_value(json_object_get(params, "locale"));

  client.has_locale =
    und_reader_find(und_slice_from(locale ? locale : ""), &client.locale);
  client.completes_markdown = has_word(
    find(can, "textDocument/completion/completionItem/documentationFormat"),
    "markdown");
  client.reads_markdown =
    has_word(find(can, "textDocument/hover/contentFormat"), "markdown");
  client.resolves_symbols = has_word(
    find(can, "workspace/symbol/resolveSupport/properties"), "location.range");
  client.reads_actions = json_is_object(
    find(can, "textDocument/codeAction/codeActionLiteralSupport"));
  client.resolves_actions =
    json_is_true(find(can, "textDocument/codeAction/dataSupport")) &&
    has_word(find(can, "textDocument/codeAction/resolveSupport/properties"),
             "edit");
  client.creates_files =
    has_word(find(can, "workspace/workspaceEdit/resourceOperations"), "create");
  client.annotates_edits = json_is_object(
    find(can, "workspace/workspaceEdit/changeAnnotationSupport"));
  client.pulls_diagnostics =
    json_is_object(find(can, "textDocument/diagnostic"));
  return client;
}
