// SPDX-License-Identifier: MIT
//
// Progress: long work shown by the client, where it can show any (LSP 3.17,
// Work Done Progress). Nothing is sent before the client has agreed to the
// token; what was reported meanwhile is dropped.
//
// Owns     A progress lives until it is ended, or the session is.

#ifndef UND_PROTOCOL_PROGRESS_H
#define UND_PROTOCOL_PROGRESS_H

#include "state.h"

/// Ask the client to show work called `title`. NULL where it shows none; the
/// calls below take that.
und_progress *und_progress_new(und_session *session, const char *title);

/// Say that `done` of `all` items are done.
void und_progress_report(und_progress *progress, uint32_t done, uint32_t all);

/// Say how it ended. `progress` is gone.
void und_progress_end(und_progress *progress, const char *message);

/// Release all that is left, at the end of the session.
void und_progress_finish(und_session *session);

#endif
