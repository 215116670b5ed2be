// SPDX-License-Identifier: MIT
//
// Handlers: who answers which method; routes.c has the table.

#ifndef UND_PROTOCOL_HANDLERS_H
#define UND_PROTOCOL_HANDLERS_H

#include "und/protocol/routes.h"

#define UND_HANDLER(name)                                                      \
  und_status und_handle_##name(und_session *session, const json_t *params,     \
                               und_json *result)

UND_HANDLER(exit);
UND_HANDLER(initialize);
UND_HANDLER(initialized);
UND_HANDLER(set_trace);
UND_HANDLER(shutdown);

UND_HANDLER(did_change);
UND_HANDLER(did_close);
UND_HANDLER(did_open);
UND_HANDLER(did_save);

UND_HANDLER(did_change_configuration);
UND_HANDLER(did_change_files);
UND_HANDLER(did_change_folders);

UND_HANDLER(completion);
UND_HANDLER(completion_resolve);
UND_HANDLER(code_action);
UND_HANDLER(definition);
UND_HANDLER(diagnostic);
UND_HANDLER(execute_command);
UND_HANDLER(folding);
UND_HANDLER(format);
UND_HANDLER(format_range);
UND_HANDLER(highlight);
UND_HANDLER(hints);
UND_HANDLER(hover);
UND_HANDLER(incoming_calls);
UND_HANDLER(lenses);
UND_HANDLER(linked_editing);
UND_HANDLER(links);
UND_HANDLER(link_resolve);
UND_HANDLER(outgoing_calls);
UND_HANDLER(outline);
UND_HANDLER(prepare_call_hierarchy);
UND_HANDLER(prepare_rename);
UND_HANDLER(references);
UND_HANDLER(rename);
UND_HANDLER(resolve_action);
UND_HANDLER(selection);
UND_HANDLER(tokens);
UND_HANDLER(tokens_changed);
UND_HANDLER(tokens_in_range);
UND_HANDLER(typing);
UND_HANDLER(workspace_diagnostic);
UND_HANDLER(workspace_symbol);
UND_HANDLER(workspace_symbol_resolve);

#endif
