// SPDX-License-Identifier: MIT

#include "settings.h"

#include "handlers.h"
#include "outgoing.h"

void und_settings_take(und_session *session, const json_t *settings)
{
  if (json_is_object(settings)) {
    json_decref(session->settings);
    session->settings = json_deep_copy(settings);
  }
}

static void on_settings(und_session *session, const json_t *result,
                        const json_t *error, void *data)
{
  (void)error;
  (void)data;
  und_settings_take(session, json_array_get(result, 0));
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

UND_HANDLER(did_change_configuration)
{
  const json_t *settings = json_object_get(params, "settings");
  const json_t *section = json_object_get(settings, "undocd");

  (void)result;
  if (session->client.asks_configuration) {
    und_settings_ask(session);
  } else {
    und_settings_take(session, section ? section : settings);
  }
  return UND_OK;
}
