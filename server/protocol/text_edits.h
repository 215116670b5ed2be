// SPDX-License-Identifier: MIT
//
// Text edits: edits of one open document as LSP's list of TextEdit.

#ifndef UND_PROTOCOL_TEXT_EDITS_H
#define UND_PROTOCOL_TEXT_EDITS_H

#include "state.h"
#include "und/feature/edits.h"

/// Write `edits` of `document` as an array.
void und_text_edits_write(const und_session *session,
                          const und_open_document *document,
                          const und_edits *edits, und_json *json);

#endif
