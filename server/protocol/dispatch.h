// SPDX-License-Identifier: MIT
//
// Dispatch: runs one message, and sends the one answer of a request.

#ifndef UND_PROTOCOL_DISPATCH_H
#define UND_PROTOCOL_DISPATCH_H

#include "state.h"

/// Run `message`. A notification that is not known, or that fails, is logged.
void und_dispatch(und_session *session, const und_message *message);

#endif
