// SPDX-License-Identifier: MIT

#include "tell.h"

#include "outgoing.h"

void und_tell(und_session *session, und_slice text)
{
  und_outgoing message;

  und_outgoing_notify(&message, "window/showMessage");
  und_json_object(&message.json);
  und_json_key(&message.json, "type");
  und_json_integer(&message.json, UND_LOG_WARNING + 1);
  und_json_member(&message.json, "message", text);
  und_json_end_object(&message.json);
  und_outgoing_send(&message, session);
}
