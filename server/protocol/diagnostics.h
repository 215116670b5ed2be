// SPDX-License-Identifier: MIT
//
// Diagnostics: the findings of a document as LSP's Diagnostic objects, for
// pushing and for pulling.

#ifndef UND_PROTOCOL_DIAGNOSTICS_H
#define UND_PROTOCOL_DIAGNOSTICS_H

#include "state.h"
#include "und/feature/check.h"

/// Write all diagnostics of `document` as an array.
void und_diagnostics_write(const und_session *session,
                           const und_open_document *document, und_json *json);

/// Write one of them.
void und_diagnostics_write_one(const und_session *session,
                               const und_open_document *document,
                               const und_diagnostic *diagnostic,
                               und_json *json);

#endif
