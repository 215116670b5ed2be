// SPDX-License-Identifier: MIT
//
// Request: what the parameters of many methods have in common.
//
// Fails    With UND_INVALID_PARAMS, the reason being set; the outputs are left
//          alone then.

#ifndef UND_PROTOCOL_REQUEST_H
#define UND_PROTOCOL_REQUEST_H

#include "state.h"

/// `params.textDocument.uri`, or NULL.
const char *und_request_uri(const json_t *params);

/// The open document that `params.textDocument` names.
und_status und_request_document(und_session *session, const json_t *params,
                                und_open_document **document_out);

/// That document, and the byte that `params.position` names.
und_status und_request_place(und_session *session, const json_t *params,
                             und_open_document **document_out,
                             uint32_t *offset_out);

/// The bytes of a JSON string; empty for anything else.
und_slice und_request_string(const json_t *value);

/// Write a JSON value as it is: one of the client's, with something added.
void und_request_write(und_json *json, const json_t *value);

#endif
