// SPDX-License-Identifier: MIT
//
// Settings: the section "undocd" of the client's configuration, however it
// comes: with initialize, pushed, or asked for (LSP 3.17,
// workspace/configuration).

#ifndef UND_PROTOCOL_SETTINGS_H
#define UND_PROTOCOL_SETTINGS_H

#include "state.h"

/// Use `settings` from now on. What is no object is passed over.
void und_settings_take(und_session *session, const json_t *settings);

/// Ask the client for the section, where it can be asked.
void und_settings_ask(und_session *session);

#endif
