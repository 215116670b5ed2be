// SPDX-License-Identifier: MIT
//
// textDocument/codeAction and codeAction/resolve (LSP 3.17): CodeAction objects
// whose edits come when the client resolves them, or at once where it cannot;
// Commands for clients that know nothing else.

#include "actions.h"
#include "diagnostics.h"
#include "handlers.h"
#include "request.h"
#include "und/feature/words.h"
#include "und/protocol/convert.h"

static void write_command(const und_open_document *document,
                          const und_action *action, und_json *json)
{
  und_json_object(json);
  und_json_member(json, "title", und_slice_from(action->title));
  und_json_member(json, "command", UND_SLICE("undocd.repair"));
  und_json_key(json, "arguments");
  und_json_array(json);
  und_recipe_write(document, &action->recipe, json);
  und_json_end_array(json);
  und_json_end_object(json);
}

/// The members "edit" and, if other documents would be broken and the client
/// cannot show it with the edit, "command".
static void write_edit(und_session *session, und_open_document *document,
                       const und_recipe *recipe, und_json *json)
{
  und_buffer told = {0};
  und_buffer edit = {0};

  und_recipe_make(session, document, recipe, &(und_json){&edit, false}, &told);
  if (edit.size > 0) {
    und_json_key(json, "edit");
    und_json_raw(json, und_buffer_slice(&edit));
  }
  if (told.size > 0) {
    und_buffer title = {0};

    und_word_write(UND_WORD_SHOW_CITING, und_session_reader(session), NULL,
                   &title);
    und_json_key(json, "command");
    und_json_object(json);
    und_json_member(json, "title", und_buffer_slice(&title));
    und_json_member(json, "command", UND_SLICE("undocd.tell"));
    und_json_key(json, "arguments");
    und_json_array(json);
    und_json_string(json, und_buffer_slice(&told));
    und_json_end_array(json);
    und_json_end_object(json);
    und_buffer_finish(&title);
  }
  und_buffer_finish(&told);
  und_buffer_finish(&edit);
}

static void write_action(und_session *session, und_open_document *document,
                         const und_action *action, und_json *json)
{
  und_json_object(json);
  und_json_member(json, "title", und_slice_from(action->title));
  und_json_member(json, "kind", und_slice_from(action->kind));
  if (action->diagnostic != NULL) {
    und_json_key(json, "diagnostics");
    und_json_array(json);
    und_diagnostics_write_one(session, document, action->diagnostic, json);
    und_json_end_array(json);
  }
  if (action->preferred && session->client.prefers_actions) {
    und_json_key(json, "isPreferred");
    und_json_boolean(json, true);
  }
  if (session->client.resolves_actions) {
    und_json_key(json, "data");
    und_recipe_write(document, &action->recipe, json);
  } else {
    write_edit(session, document, &action->recipe, json);
  }
  und_json_end_object(json);
}

UND_HANDLER(code_action)
{
  und_open_document *document = NULL;
  und_actions actions;
  const json_t *context = json_object_get(params, "context");
  und_action_query query = {.only = json_object_get(context, "only"),
                            .diagnostics =
                              json_object_get(context, "diagnostics")};
  und_status status = und_request_document(session, params, &document);

  if (status != UND_OK) {
    return status;
  }
  if (!und_convert_range(json_object_get(params, "range"),
                         und_document_text(document->model),
                         session->client.units, &query.start, &query.end)) {
    return und_session_fail(session, UND_INVALID_PARAMS,
                            "range is missing or no Range");
  }
  und_actions_list(session, document, &query, &actions);
  und_json_array(result);
  for (uint32_t i = 0; i < actions.items.count; i++) {
    if (session->client.reads_actions) {
      write_action(session, document, &actions.items.items[i], result);
    } else {
      write_command(document, &actions.items.items[i], result);
    }
  }
  und_json_end_array(result);
  und_actions_finish(&actions);
  return UND_OK;
}

// The action as the client has it, and its edit.
UND_HANDLER(resolve_action)
{
  und_open_document *document = NULL;
  und_recipe recipe;
  const char *key;
  json_t *value;

  if (json_object_get(params, "edit") != NULL) { // nothing is left to be told
    und_request_write(result, params);
    return UND_OK;
  }
  und_status status = und_recipe_read(session, json_object_get(params, "data"),
                                      &document, &recipe);

  if (status != UND_OK) {
    return status;
  }
  und_json_object(result);
  json_object_foreach((json_t *)params, key, value)
  {
    char *text = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY);

    if (strcmp(key, "edit") != 0 && strcmp(key, "command") != 0) {
      und_json_name(result, und_slice_from(key));
      und_json_raw(result, und_slice_from(text));
    }
    und_free(text);
  }
  write_edit(session, document, &recipe, result);
  und_json_end_object(result);
  return UND_OK;
}
