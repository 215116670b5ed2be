// SPDX-License-Identifier: MIT
//
// Routes: the one table of the methods that exist here: when each is allowed,
// who answers it, and which server capability announces it.
//
// Fails    Only where a function may find nothing.

#ifndef UND_PROTOCOL_ROUTES_H
#define UND_PROTOCOL_ROUTES_H

#include "und/base/status.h"
#include "und/protocol/client.h"
#include "und/protocol/json_writer.h"
#include "und/protocol/message.h"
#include "und/protocol/session.h"

/// Answers one message. The result is written to `result`; nothing written
/// means null. The dispatcher sends it, or the error that the status means: a
/// handler can neither forget to answer nor answer twice. For a notification
/// `result` goes nowhere.
typedef und_status (*und_handler)(und_session *session, const json_t *params,
                                  und_json *result);

typedef struct {
  const char *method;
  und_message_kind kind;
  unsigned stages; ///< when it is allowed: und_stage, or-ed
  und_handler handle;
  const char *capability; ///< key in ServerCapabilities, or NULL
  const char *announced;  ///< its value, as JSON
  bool (*offered)(const und_client *client); ///< to this client? NULL: to all
} und_route;

/// Find the route of `method`, or NULL.
const und_route *und_route_find(const char *method);

/// All routes, sorted by method.
const und_route *und_routes(uint32_t *count_out);

#endif
