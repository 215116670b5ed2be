// SPDX-License-Identifier: MIT
//
// Folders: the workspace folders of a session, as paths.

#ifndef UND_PROTOCOL_FOLDERS_H
#define UND_PROTOCOL_FOLDERS_H

#include "state.h"

/// Take the folders that an initialize request names: workspaceFolders, else
/// rootUri, else rootPath.
void und_folders_init(und_session *session, const json_t *params);

#endif
