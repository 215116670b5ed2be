// SPDX-License-Identifier: MIT
//
// Settings: the section "undocd" of the client's configuration, however it
// comes: with initialize, pushed, or asked for (LSP 3.17,
// workspace/configuration). What it means is told by configure.h.

#ifndef UND_PROTOCOL_SETTINGS_H
#define UND_PROTOCOL_SETTINGS_H

#include "state.h"

/// Keep the initializationOptions of an initialize request, NULL for none.
void und_settings_take_options(und_session *session, const json_t *options);

/// Ask the client for the section, where it can be asked.
void und_settings_ask(und_session *session);

#endif
