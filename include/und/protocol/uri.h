// SPDX-License-Identifier: MIT
//
// URI: file URIs and paths (RFC 3986 and 8089). No other scheme is ever read.
//
// Owns     What is returned belongs to the caller: und_free().
// Fails    und_uri_path() returns NULL.

#ifndef UND_PROTOCOL_URI_H
#define UND_PROTOCOL_URI_H

#include "und/base/slice.h"

/// The path of a URI of this machine: "file:///a%20b" is "/a b". NULL for
/// other schemes and hosts, broken escapes and escaped NUL bytes.
char *und_uri_path(und_slice uri);

/// The URI of an absolute path. Bytes other than letters, digits and "-._~/"
/// are escaped.
char *und_uri_from_path(und_slice path);

#endif
