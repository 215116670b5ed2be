// SPDX-License-Identifier: MIT
//
// To add a method, write its handler in a file of its own and give it a row.

#include "und/protocol/routes.h"

#include <stdlib.h>
#include <string.h>

#include "handlers.h"

enum {
  NEW = UND_STAGE_NEW,
  RUNNING = UND_STAGE_RUNNING,
  ALWAYS = UND_STAGE_NEW | UND_STAGE_RUNNING | UND_STAGE_SHUT_DOWN,
};

#define NOTE UND_NOTIFICATION
#define ASKS UND_REQUEST
#define PULL                                                                   \
  "{\"identifier\":\"undocd\",\"interFileDependencies\":false,"                \
  "\"workspaceDiagnostics\":true}"
#define SYNC                                                                   \
  "{\"openClose\":true,\"change\":2,\"save\":{\"includeText\":false}}"
#define COMPLETION                                                             \
  "{\"triggerCharacters\":[\" \",\"/\",\"[\",\"(\"],\"resolveProvider\":true}"

// In the order of und_token_kind and und_token_modifier. The names are those
// that the themes of editors have colours for.
#define TOKENS                                                                 \
  "{\"legend\":{\"tokenTypes\":[\"class\",\"number\",\"keyword\",\"type\","    \
  "\"macro\",\"decorator\",\"comment\"],"                                      \
  "\"tokenModifiers\":[\"definition\",\"known\",\"assumed\",\"unresolved\"]}," \
  "\"full\":{\"delta\":true},\"range\":true}"

#define ACTIONS                                                                \
  "{\"codeActionKinds\":[\"quickfix\",\"refactor.rewrite\",\"source.fixAll\"]" \
  ","                                                                          \
  "\"resolveProvider\":true}"
#define COMMANDS "{\"commands\":[\"undocd.repair\",\"undocd.tell\"]}"

static bool reads_actions(const und_client *client)
{
  return client->reads_actions;
}

static bool reads_commands(const und_client *client)
{
  return !client->reads_actions;
}

static bool prepares_renames(const und_client *client)
{
  return client->prepares_renames;
}

static bool renames_at_once(const und_client *client)
{
  return !client->prepares_renames;
}

static bool pulls(const und_client *client)
{
  return client->pulls_diagnostics;
}

// clang-format off
// Sorted by method, for bsearch(); tests/protocol/test_routes.c holds it so.
static const und_route routes[] = {
  {"$/setTrace",                       NOTE, RUNNING, und_handle_set_trace, NULL, NULL, NULL},
  {"callHierarchy/incomingCalls",      ASKS, RUNNING, und_handle_incoming_calls, NULL, NULL, NULL},
  {"callHierarchy/outgoingCalls",      ASKS, RUNNING, und_handle_outgoing_calls, NULL, NULL, NULL},
  {"codeAction/resolve",               ASKS, RUNNING, und_handle_resolve_action, "codeActionProvider", ACTIONS, reads_actions},
  {"completionItem/resolve",           ASKS, RUNNING, und_handle_completion_resolve, NULL, NULL, NULL},
  {"documentLink/resolve",             ASKS, RUNNING, und_handle_link_resolve, NULL, NULL, NULL},
  {"exit",                             NOTE, ALWAYS,  und_handle_exit, NULL, NULL, NULL},
  {"initialize",                       ASKS, NEW,     und_handle_initialize, NULL, NULL, NULL},
  {"initialized",                      NOTE, RUNNING, und_handle_initialized, NULL, NULL, NULL},
  {"shutdown",                         ASKS, RUNNING, und_handle_shutdown, NULL, NULL, NULL},
  {"textDocument/codeAction",          ASKS, RUNNING, und_handle_code_action, "codeActionProvider", "true", reads_commands},
  {"textDocument/codeLens",            ASKS, RUNNING, und_handle_lenses, "codeLensProvider", "{\"resolveProvider\":false}", NULL},
  {"textDocument/completion",          ASKS, RUNNING, und_handle_completion, "completionProvider", COMPLETION, NULL},
  {"textDocument/definition",          ASKS, RUNNING, und_handle_definition, "definitionProvider", "true", NULL},
  {"textDocument/diagnostic",          ASKS, RUNNING, und_handle_diagnostic, "diagnosticProvider", PULL, pulls},
  {"textDocument/didChange",           NOTE, RUNNING, und_handle_did_change, NULL, NULL, NULL},
  {"textDocument/didClose",            NOTE, RUNNING, und_handle_did_close, NULL, NULL, NULL},
  {"textDocument/didOpen",             NOTE, RUNNING, und_handle_did_open, "textDocumentSync", SYNC, NULL},
  {"textDocument/didSave",             NOTE, RUNNING, und_handle_did_save, NULL, NULL, NULL},
  {"textDocument/documentHighlight",   ASKS, RUNNING, und_handle_highlight, "documentHighlightProvider", "true", NULL},
  {"textDocument/documentLink",        ASKS, RUNNING, und_handle_links, "documentLinkProvider", "{\"resolveProvider\":true}", NULL},
  {"textDocument/documentSymbol",      ASKS, RUNNING, und_handle_outline, "documentSymbolProvider", "true", NULL},
  {"textDocument/foldingRange",        ASKS, RUNNING, und_handle_folding, "foldingRangeProvider", "true", NULL},
  {"textDocument/formatting",          ASKS, RUNNING, und_handle_format, "documentFormattingProvider", "true", NULL},
  {"textDocument/hover",               ASKS, RUNNING, und_handle_hover, "hoverProvider", "true", NULL},
  {"textDocument/inlayHint",           ASKS, RUNNING, und_handle_hints, "inlayHintProvider", "true", NULL},
  {"textDocument/linkedEditingRange",  ASKS, RUNNING, und_handle_linked_editing, "linkedEditingRangeProvider", "true", NULL},
  {"textDocument/onTypeFormatting",    ASKS, RUNNING, und_handle_typing, "documentOnTypeFormattingProvider", "{\"firstTriggerCharacter\":\"\\n\"}", NULL},
  {"textDocument/prepareCallHierarchy", ASKS, RUNNING, und_handle_prepare_call_hierarchy, "callHierarchyProvider", "true", NULL},
  {"textDocument/prepareRename",       ASKS, RUNNING, und_handle_prepare_rename, "renameProvider", "{\"prepareProvider\":true}", prepares_renames},
  {"textDocument/rangeFormatting",     ASKS, RUNNING, und_handle_format_range, "documentRangeFormattingProvider", "true", NULL},
  {"textDocument/references",          ASKS, RUNNING, und_handle_references, "referencesProvider", "true", NULL},
  {"textDocument/rename",              ASKS, RUNNING, und_handle_rename, "renameProvider", "true", renames_at_once},
  {"textDocument/selectionRange",      ASKS, RUNNING, und_handle_selection, "selectionRangeProvider", "true", NULL},
  {"textDocument/semanticTokens/full", ASKS, RUNNING, und_handle_tokens, "semanticTokensProvider", TOKENS, NULL},
  {"textDocument/semanticTokens/full/delta", ASKS, RUNNING, und_handle_tokens_changed, NULL, NULL, NULL},
  {"textDocument/semanticTokens/range", ASKS, RUNNING, und_handle_tokens_in_range, NULL, NULL, NULL},
  {"workspace/diagnostic",             ASKS, RUNNING, und_handle_workspace_diagnostic, NULL, NULL, NULL},
  {"workspace/didChangeConfiguration", NOTE, RUNNING, und_handle_did_change_configuration, NULL, NULL, NULL},
  {"workspace/didChangeWatchedFiles",  NOTE, RUNNING, und_handle_did_change_files, NULL, NULL, NULL},
  {"workspace/didChangeWorkspaceFolders", NOTE, RUNNING, und_handle_did_change_folders, NULL, NULL, NULL},
  {"workspace/executeCommand",         ASKS, RUNNING, und_handle_execute_command, "executeCommandProvider", COMMANDS, NULL},
  {"workspace/symbol",                 ASKS, RUNNING, und_handle_workspace_symbol, "workspaceSymbolProvider", "{\"resolveProvider\":true}", NULL},
  {"workspaceSymbol/resolve",          ASKS, RUNNING, und_handle_workspace_symbol_resolve, NULL, NULL, NULL},
};
// clang-format on

static int compare(const void *method, const void *route)
{
  return strcmp(method, ((const und_route *)route)->method);
}

const und_route *und_route_find(const char *method)
{
  return bsearch(method, routes, sizeof routes / sizeof *routes, sizeof *routes,
                 compare);
}

const und_route *und_routes(uint32_t *count_out)
{
  *count_out = sizeof routes / sizeof *routes;
  return routes;
}
