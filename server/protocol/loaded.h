// SPDX-License-Identifier: MIT
//
// Loaded: a document that another one leads to, open or not.
//
// Owns     What was loaded: und_loaded_close().

#ifndef UND_PROTOCOL_LOADED_H
#define UND_PROTOCOL_LOADED_H

#include "state.h"

typedef struct {
  und_document *document; ///< NULL where the file cannot be read
  und_document *owned;    ///< the same, if it is not open
} und_loaded;

/// The document that the library calls `path`: the open one, else the file as
/// it is now.
und_loaded und_loaded_open(und_session *session, const char *path);

/// Release what was loaded.
void und_loaded_close(und_loaded *loaded);

#endif
