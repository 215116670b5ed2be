// SPDX-License-Identifier: MIT
//
// Message: one JSON-RPC message that a client sent, parsed and told apart
// (JSON-RPC 2.0; LSP 3.17, Base Protocol).
//
// Owns     Its JSON tree: und_message_finish(). All other pointers lead into
//          that tree.
// Fails    A message that is no message has a status other than UND_OK; it is
//          answered like a request.

#ifndef UND_PROTOCOL_MESSAGE_H
#define UND_PROTOCOL_MESSAGE_H

#include "und/base/slice.h"
#include "und/base/status.h"

typedef struct json_t json_t;

/// How deep JSON may be nested.
#define UND_MESSAGE_DEPTH_LIMIT 512

typedef enum {
  UND_REQUEST = 1,
  UND_NOTIFICATION = 2,
  UND_RESPONSE = 4,
} und_message_kind;

typedef struct {
  json_t *root;
  und_message_kind kind;
  und_status status;
  const char *method;   ///< of a request or a notification
  const json_t *id;     ///< a string or an integer; NULL for none
  const json_t *params; ///< an object or an array; NULL for none
  const json_t *result; ///< of a response, or NULL
  const json_t *error;  ///< of a response, or NULL
  bool cancelled;       ///< a $/cancelRequest for it has come
} und_message;

/// Read one message. Bytes that are not UTF-8 and lone surrogates become U+FFFD
/// rather than cost the client its edit.
und_message und_message_parse(und_slice text);

/// Release the tree.
void und_message_finish(und_message *message);

#endif
