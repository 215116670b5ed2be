// SPDX-License-Identifier: MIT
//
// Workspace: the documents below the workspace folders, found and read in the
// background, and kept up with what happens to their files.

#ifndef UND_PROTOCOL_WORKSPACE_H
#define UND_PROTOCOL_WORKSPACE_H

#include "state.h"

/// Read the workspace folders from number `first` on, and their libraries.
void und_workspace_scan(und_session *session, uint32_t first);

/// Forget everything and read all workspace folders: other files count now.
void und_workspace_rescan(und_session *session);

/// Take what an open document is now into the library.
void und_workspace_note(und_session *session, und_open_document *document);

/// Take in what was typed since: an open document may bear another symbol now.
/// To be called before the library is asked what documents there are.
void und_workspace_refresh(und_session *session);

/// The same, with what it cites and its headings: to be called before the
/// library is asked for these. Costs as much as reading the document once more,
/// if it was changed; so typing does without. `except` is left out, NULL for
/// none: the one that is being typed.
void und_workspace_digest(und_session *session,
                          const und_open_document *except);

/// A document is about to be closed: from now on its file counts, if it lies in
/// a workspace folder. Until that is read, what the document was.
void und_workspace_leave(und_session *session,
                         const und_open_document *document);

#endif
