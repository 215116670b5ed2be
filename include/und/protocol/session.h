// SPDX-License-Identifier: MIT
//
// Session: one client from its first byte to its last. Bytes go in, answers
// come out through the host; when there is time, waiting messages are run one
// by one. Messages that have arrived are all read before the next one is run,
// so that a cancellation overtakes its request.
//
// Owns     Everything about the client, its open documents included.
// Fails    Never: what a client does wrong is answered or logged.
// Threads  All calls come from one thread, which owns the model.

#ifndef UND_PROTOCOL_SESSION_H
#define UND_PROTOCOL_SESSION_H

#include "und/base/slice.h"
#include "und/protocol/host.h"

typedef struct und_session und_session;

/// Where a session stands (LSP 3.17, Lifecycle Messages).
typedef enum {
  UND_STAGE_NEW = 1, ///< before initialize
  UND_STAGE_RUNNING = 2,
  UND_STAGE_SHUT_DOWN = 4, ///< after shutdown
  UND_STAGE_OVER = 8,      ///< exit was read: stop the program
} und_stage;

/// A session without a client yet. The caller owns it: und_session_free().
und_session *und_session_new(const und_host *host, const char *version);

/// Release everything. NULL is allowed.
void und_session_free(und_session *session);

/// Take bytes that the client sent.
void und_session_receive(und_session *session, und_slice bytes);

/// Run the next message. When the last one has been run, what follows from all
/// of them (diagnostics) is sent. Returns whether more messages wait.
bool und_session_step(und_session *session);

und_stage und_session_stage(const und_session *session);

/// The exit code of the program, should it end now: 0 after a shutdown, and
/// where no client ever spoke; else 1.
int und_session_exit_code(const und_session *session);

#endif
