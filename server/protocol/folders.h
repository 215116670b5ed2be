// SPDX-License-Identifier: MIT
//
// Folders: the workspace folders of a session, as paths.

#ifndef UND_PROTOCOL_FOLDERS_H
#define UND_PROTOCOL_FOLDERS_H

#include "state.h"

/// Take the folders that an initialize request names: workspaceFolders, else
/// rootUri, else rootPath.
void und_folders_init(und_session *session, const json_t *params);

/// Where the client named no folder: take the one that a file is in, above it,
/// that has a .undocd.json or is under version control, and read it. The home
/// folder and that of the system are none.
void und_folders_adopt(und_session *session, const char *path);

/// The innermost workspace folder that holds `path`, or NULL.
und_folder *und_folders_find(const und_session *session, const char *path);

/// Whether `path` is `folder` or lies below it.
bool und_folders_is_below(const char *path, const char *folder);

/// Cut the slashes off that a folder's path may end with.
void und_folders_trim(char *path);

/// Release all folders.
void und_folders_finish(und_session *session);

#endif
