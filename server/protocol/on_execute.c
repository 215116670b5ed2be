// SPDX-License-Identifier: MIT
//
// workspace/executeCommand (LSP 3.17). A command is a row of the table:
// undocd.repair has an action made by the client (workspace/applyEdit),
// undocd.tell shows a sentence.

#include "actions.h"
#include "handlers.h"
#include "outgoing.h"
#include "request.h"
#include "tell.h"

static void on_applied(und_session *session, const json_t *result,
                       const json_t *error, void *data)
{
  (void)data;
  if (error != NULL || !json_is_true(json_object_get(result, "applied"))) {
    const char *reason =
      json_string_value(json_object_get(result, "failureReason"));
    und_outgoing_log(session, UND_LOG_WARNING,
                     "the editor did not make the edit: %s",
                     reason ? reason : "no reason given");
  }
}

static und_status run_repair(und_session *session, const json_t *arguments)
{
  und_open_document *document = NULL;
  und_recipe recipe;
  und_buffer edit = {0};
  und_buffer told = {0};
  und_outgoing message;
  und_status status =
    und_recipe_read(session, json_array_get(arguments, 0), &document, &recipe);

  if (status != UND_OK) {
    return status;
  }
  if (!session->client.applies_edits) {
    return und_session_fail(session, UND_REQUEST_FAILED,
                            "the editor takes no workspace/applyEdit");
  }
  und_recipe_make(session, document, &recipe, &(und_json){&edit, false}, &told);
  if (edit.size > 0) {
    und_outgoing_ask(&message, session, "workspace/applyEdit", on_applied,
                     NULL);
    und_json_object(&message.json);
    und_json_member(&message.json, "label", UND_SLICE("undocd"));
    und_json_key(&message.json, "edit");
    und_json_raw(&message.json, und_buffer_slice(&edit));
    und_json_end_object(&message.json);
    und_outgoing_send(&message, session);
  }
  if (told.size > 0) {
    und_tell(session, und_buffer_slice(&told));
  }
  und_buffer_finish(&edit);
  und_buffer_finish(&told);
  return UND_OK;
}

static und_status run_tell(und_session *session, const json_t *arguments)
{
  const json_t *text = json_array_get(arguments, 0);

  if (!json_is_string(text)) {
    return und_session_fail(session, UND_INVALID_PARAMS,
                            "undocd.tell: the argument is no string");
  }
  und_tell(session, und_request_string(text));
  return UND_OK;
}

static const struct {
  const char *name;
  und_status (*run)(und_session *session, const json_t *arguments);
} commands[] = {
  {"undocd.repair", run_repair},
  {"undocd.tell", run_tell},
};

UND_HANDLER(execute_command)
{
  const char *name = json_string_value(json_object_get(params, "command"));

  (void)result;
  for (size_t i = 0; name && i < sizeof commands / sizeof commands[0]; i++) {
    if (strcmp(commands[i].name, name) == 0) {
      return commands[i].run(session, json_object_get(params, "arguments"));
    }
  }
  return und_session_fail(session, UND_INVALID_PARAMS,
                          "there is no command '%.200s'", name ? name : "");
}
