// SPDX-License-Identifier: MIT
//
// Lifecycle: initialize to exit (LSP 3.17, Lifecycle Messages).

#include "configure.h"
#include "folders.h"
#include "handlers.h"
#include "outgoing.h"
#include "settings.h"
#include "state.h"
#include "workspace.h"

static void read_trace(und_session *session, const json_t *value)
{
  static const char *const names[] = {"off", "messages", "verbose"};
  const char *name = json_string_value(value);

  for (unsigned i = 0; name != NULL && i < sizeof names / sizeof *names; i++) {
    if (strcmp(name, names[i]) == 0) {
      session->trace = (und_trace)i;
    }
  }
}

static void write_capabilities(const und_session *session, und_json *json)
{
  uint32_t count = 0;
  const und_route *routes = und_routes(&count);

  und_json_object(json);
  und_json_member(json, "positionEncoding",
                  und_slice_from(und_units_name(session->client.units)));
  for (uint32_t i = 0; i < count; i++) {
    bool offered =
      routes[i].offered == NULL || routes[i].offered(&session->client);
    if (routes[i].capability != NULL && offered) {
      und_json_key(json, routes[i].capability);
      und_json_raw(json, und_slice_from(routes[i].announced));
    }
  }
  und_json_key(json, "workspace");
  und_json_raw(json, UND_SLICE("{\"workspaceFolders\":{\"supported\":true,"
                               "\"changeNotifications\":true}}"));
  und_json_end_object(json);
}

UND_HANDLER(initialize)
{
  if (!json_is_object(params)) {
    return und_session_fail(session, UND_INVALID_PARAMS,
                            "initialize: the parameters are not an object");
  }
  session->client = und_client_read(params);
  read_trace(session, json_object_get(params, "trace"));
  und_folders_init(session, params);
  und_settings_take_options(session,
                            json_object_get(params, "initializationOptions"));
  und_configure(session);

  const json_t *process = json_object_get(params, "processId");
  if (json_is_integer(process)) {
    session->host.watch_process(session->host.data,
                                json_integer_value(process));
  }
  session->stage = UND_STAGE_RUNNING;
  session->greeted = true;

  und_json_object(result);
  und_json_key(result, "capabilities");
  write_capabilities(session, result);
  und_json_key(result, "serverInfo");
  und_json_object(result);
  und_json_member(result, "name", UND_SLICE("undocd"));
  und_json_member(result, "version", und_slice_from(session->version));
  und_json_end_object(result);
  und_json_end_object(result);
  return UND_OK;
}

// What is registered where the client takes registrations.
static const struct {
  size_t wanted; // a bool of und_client
  const char *method;
  const char *options;
} registrations[] = {
  {offsetof(und_client, watches_files), "workspace/didChangeWatchedFiles",
   "{\"watchers\":[{\"globPattern\":\"**/*.{undoc,md,txt}\"},"
   "{\"globPattern\":\"**/.undocd.json\"}]}"},
  {offsetof(und_client, registers_configuration),
   "workspace/didChangeConfiguration", "{\"section\":\"undocd\"}"},
};

static void on_registered(und_session *session, const json_t *result,
                          const json_t *error, void *data)
{
  (void)session;
  (void)result;
  (void)data;
  if (error != NULL) {
    const char *reason = json_string_value(json_object_get(error, "message"));
    und_log(UND_LOG_WARNING, "the client does not register capabilities: %s",
            reason ? reason : "no reason given");
  }
}

static void write_registration(und_json *json, size_t row)
{
  und_json_object(json);
  und_json_member(json, "id", und_slice_from(registrations[row].method));
  und_json_member(json, "method", und_slice_from(registrations[row].method));
  und_json_key(json, "registerOptions");
  und_json_raw(json, und_slice_from(registrations[row].options));
  und_json_end_object(json);
}

static void register_capabilities(und_session *session)
{
  und_outgoing message = {0};

  for (size_t i = 0; i < sizeof registrations / sizeof *registrations; i++) {
    const char *client = (const char *)&session->client;
    if (!*(const bool *)(client + registrations[i].wanted)) {
      continue;
    }
    if (message.body.size == 0) {
      und_outgoing_ask(&message, session, "client/registerCapability",
                       on_registered, NULL);
      und_json_object(&message.json);
      und_json_key(&message.json, "registrations");
      und_json_array(&message.json);
    }
    write_registration(&message.json, i);
  }
  if (message.body.size > 0) {
    und_json_end_array(&message.json);
    und_json_end_object(&message.json);
    und_outgoing_send(&message, session);
  }
}

UND_HANDLER(initialized)
{
  (void)params;
  (void)result;
  register_capabilities(session);
  und_settings_ask(session);
  und_configure_tell(session);
  session->scanned = true;
  und_workspace_scan(session, 0);
  return UND_OK;
}

UND_HANDLER(set_trace)
{
  (void)result;
  read_trace(session, json_object_get(params, "value"));
  return UND_OK;
}

UND_HANDLER(shutdown)
{
  (void)params;
  (void)result;
  session->stage = UND_STAGE_SHUT_DOWN;
  session->parted = true;
  return UND_OK;
}

UND_HANDLER(exit)
{
  (void)params;
  (void)result;
  session->stage = UND_STAGE_OVER;
  session->greeted = true;
  return UND_OK;
}
