// SPDX-License-Identifier: MIT
//
// Status: how a piece of work ended. One table gives each outcome its name, its
// JSON-RPC number and its text.
//
// Units    The numbers are those of JSON-RPC 2.0 and of LSP 3.17, ErrorCodes.
// Fails    Never.

#ifndef UND_BASE_STATUS_H
#define UND_BASE_STATUS_H

// clang-format off
#define UND_STATUSES(ROW)                                                      \
  ROW(OK,               0,      "done")                                        \
  ROW(PARSE_ERROR,      -32700, "the message is not valid JSON")               \
  ROW(INVALID_REQUEST,  -32600, "the message is not a valid request")          \
  ROW(METHOD_NOT_FOUND, -32601, "the method is not known here")                \
  ROW(INVALID_PARAMS,   -32602, "the parameters do not fit the method")        \
  ROW(INTERNAL,         -32603, "the server failed")                           \
  ROW(NOT_INITIALIZED,  -32002, "the server is not initialized yet")           \
  ROW(CANCELLED,        -32800, "the request was cancelled")                   \
  ROW(CONTENT_MODIFIED, -32801, "the document changed meanwhile")              \
  ROW(REQUEST_FAILED,   -32803, "the request could not be served")             \
  ROW(NOT_FOUND,        -32803, "there is no such file")                       \
  ROW(UNREADABLE,       -32803, "the file cannot be read")                     \
  ROW(TOO_LARGE,        -32803, "the limit is exceeded")
// clang-format on

#define UND_STATUS_NAME(name, number, text) UND_##name,
typedef enum { UND_STATUSES(UND_STATUS_NAME) UND_STATUS_COUNT } und_status;
#undef UND_STATUS_NAME

/// The number that a client is given; 0 for UND_OK.
int und_status_number(und_status status);

/// What it means, for a person; a static string without a final stop.
const char *und_status_text(und_status status);

#endif
