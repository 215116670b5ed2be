// SPDX-License-Identifier: MIT
//
// Config edit: a check turned off in the text of a configuration file, all
// else left as it is written.
//
// Fails    Returns false, and adds nothing, where the text is no JSON object
//          or its "checks" are none.

#ifndef UND_PROTOCOL_CONFIG_EDIT_H
#define UND_PROTOCOL_CONFIG_EDIT_H

#include "und/feature/edits.h"

/// Add the edit of `text`, a .undocd.json, after which it says that `code` is
/// off. An empty text becomes a whole file.
bool und_config_edit_off(und_slice text, const char *code,
                         und_edits *edits_out);

#endif
