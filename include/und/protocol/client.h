// SPDX-License-Identifier: MIT
//
// Client: what the editor said that it can do, as plain values (LSP 3.17,
// ClientCapabilities). What it did not say is false.
//
// Fails    Never: a capability of a wrong type counts as not said.

#ifndef UND_PROTOCOL_CLIENT_H
#define UND_PROTOCOL_CLIENT_H

#include <stdbool.h>
#include <stdint.h>

#include "und/symbol/language.h"
#include "und/text/position.h"

typedef struct json_t json_t;

typedef struct {
  und_units
    units; ///< agreed position encoding: utf-8 where the client takes it
  bool watches_files;      ///< dynamic registration of file watching
  bool asks_configuration; ///< answers workspace/configuration
  bool registers_configuration;
  bool shows_progress;
  bool resolves_symbols; ///< asks for the place of a workspace symbol later
  bool nests_symbols;    ///< hierarchical documentSymbol
  uint32_t fold_limit;   ///< 0 for none
  bool has_locale;       ///< `locale` is the language of its menus
  und_language locale;
  bool completes_markdown; ///< completionItem.documentationFormat has markdown
  bool reads_markdown;     ///< hover.contentFormat has markdown
  bool links_definitions;
  bool shows_link_tooltips;
  bool relates_diagnostics;
  bool describes_codes;
  bool versions_diagnostics;
  bool pulls_diagnostics;
  bool refreshes_lenses; ///< answers workspace/codeLens/refresh
  bool refreshes_tokens; ///< answers workspace/semanticTokens/refresh
  bool refreshes_hints;  ///< answers workspace/inlayHint/refresh
  bool reads_actions;    ///< CodeAction objects, not Commands alone
  bool prefers_actions;  ///< shows isPreferred
  bool resolves_actions; ///< asks for the edit of an action when it is chosen
  bool versions_edits;   ///< documentChanges
  bool creates_files;    ///< in a WorkspaceEdit
  bool annotates_edits;  ///< changeAnnotations
  bool applies_edits;    ///< answers workspace/applyEdit
  bool prepares_renames; ///< sends prepareRename
  bool refreshes_diagnostics; ///< answers workspace/diagnostic/refresh
} und_client;

/// Read the `params` of an initialize request.
und_client und_client_read(const json_t *params);

/// The name of `units` in LSP, "utf-16".
const char *und_units_name(und_units units);

#endif
