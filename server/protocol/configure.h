// SPDX-License-Identifier: MIT
//
// Configure: the configuration in force. Each workspace folder has its own,
// from the .undocd.json at its root or above; what lies in no folder has that
// of the client alone.

#ifndef UND_PROTOCOL_CONFIGURE_H
#define UND_PROTOCOL_CONFIGURE_H

#include "state.h"

/// Read everything anew and act on what changed: findings are published again,
/// and files are read again where others are to be read now. Before initialized
/// it only reads.
void und_configure(und_session *session);

/// Have the client ask again for lenses and hints, where it can and they are
/// shown: what they tell of changed.
void und_configure_refresh_views(und_session *session);

/// Read that of `folder`, which is new.
void und_configure_folder(und_session *session, und_folder *folder);

/// Show the user what is not understood, once (window/showMessage).
void und_configure_tell(und_session *session);

/// What holds for the document at `path`; NULL is a draft that is no file yet.
const und_config *und_configure_for(const und_session *session,
                                    const char *path);

/// Release the configuration of `folder`.
void und_configure_drop(und_folder *folder);

#endif
