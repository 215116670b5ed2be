// SPDX-License-Identifier: MIT
//
// Workspace edit: edits of documents as LSP's WorkspaceEdit: with versions and
// annotations where the client takes them, else as plain lists by URI.
//
//     und_workspace_edit edit;
//     und_workspace_edit_begin(&edit, session, json);
//     und_workspace_edit_open(&edit, uri, version);
//     und_workspace_edit_add(&edit, range, text, false);
//     und_workspace_edit_close(&edit);
//     und_workspace_edit_end(&edit, NULL, NULL);

#ifndef UND_PROTOCOL_WORKSPACE_EDIT_H
#define UND_PROTOCOL_WORKSPACE_EDIT_H

#include "state.h"
#include "und/feature/edits.h"

typedef struct {
  const und_session *session;
  und_json *json;
  bool versioned; ///< documentChanges
  bool annotated; ///< some edit needs a person's consent
} und_workspace_edit;

void und_workspace_edit_begin(und_workspace_edit *edit,
                              const und_session *session, und_json *json);

/// Have the file at `uri` made, empty, if it is not there. Only where the
/// client can; see und_client.creates_files.
void und_workspace_edit_create(und_workspace_edit *edit, const char *uri);

/// Begin the edits of one document. `version` is -1 for one that is not open.
void und_workspace_edit_open(und_workspace_edit *edit, const char *uri,
                             int64_t version);

/// One edit. With `asks` the client is to show it before it is made, where it
/// can.
void und_workspace_edit_add(und_workspace_edit *edit, und_range range,
                            und_slice text, bool asks);

void und_workspace_edit_close(und_workspace_edit *edit);

/// `label` and `description` say why some edits are to be shown; NULL where
/// none are.
void und_workspace_edit_end(und_workspace_edit *edit, const char *label,
                            const char *description);

#endif
