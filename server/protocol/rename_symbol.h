// SPDX-License-Identifier: MIT
//
// Rename symbol: a document called by another symbol, in what is open and in
// the files of the workspace.

#ifndef UND_PROTOCOL_RENAME_SYMBOL_H
#define UND_PROTOCOL_RENAME_SYMBOL_H

#include "state.h"
#include "und/feature/references.h"

/// Write the WorkspaceEdit after which each citation of `subject`, a document
/// that `document` cites or is, names `wanted`. Fails with UND_REQUEST_FAILED
/// where that is no symbol.
und_status und_rename_symbol(und_session *session, und_open_document *document,
                             const und_subject *subject, und_slice wanted,
                             und_json *result);

#endif
