// SPDX-License-Identifier: MIT
//
// Publish: findings pushed to the client, once for each document that changed
// in a batch of messages (LSP 3.17, textDocument/publishDiagnostics).

#ifndef UND_PROTOCOL_PUBLISH_H
#define UND_PROTOCOL_PUBLISH_H

#include "state.h"

/// Send the findings of every open document that changed.
void und_publish_changed(und_session *session);

/// Take the findings of `uri` back.
void und_publish_none(und_session *session, const char *uri);

#endif
