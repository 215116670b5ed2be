// SPDX-License-Identifier: MIT

#include "settings.h"

#include "configure.h"
#include "handlers.h"
#include "outgoing.h"

// An answer without the section has it as null: nothing is set.
static void on_settings(und_session *session, const json_t *result,
                        const json_t *error, void *data)
{
  (void)data;
  if (error == NULL && json_is_array(result)) {
    json_decref(session->settings);
    session->settings = json_deep_copy(json_array_get(result, 0));
    und_configure(session);
  }
}

void und_settings_ask(und_session *session)
{
  und_outgoing message;

  if (!session->client.asks_configuration) {
    return;
  }
  und_outgoing_ask(&message, session, "workspace/configuration", on_settings,
                   NULL);
  und_json_raw(&message.json, UND_SLICE("{\"items\":[{\"section\":"
                                        "\"undocd\"}]}"));
  und_outgoing_send(&message, session);
}

void und_settings_take_options(und_session *session, const json_t *options)
{
  const json_t *section = json_object_get(options, "undocd");

  json_decref(session->options);
  session->options = json_deep_copy(section ? section : options);
}

// Editors push all their settings; those of others are none of ours.
UND_HANDLER(did_change_configuration)
{
  const json_t *settings = json_object_get(params, "settings");
  const json_t *section = json_object_get(settings, "undocd");

  (void)result;
  if (session->client.asks_configuration) {
    und_settings_ask(session);
  } else if (section != NULL) {
    json_decref(session->settings);
    session->settings = json_deep_copy(section);
    und_configure(session);
  }
  return UND_OK;
}
