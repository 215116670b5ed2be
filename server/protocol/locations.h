// SPDX-License-Identifier: MIT
//
// Locations: places in files as LSP writes them.

#ifndef UND_PROTOCOL_LOCATIONS_H
#define UND_PROTOCOL_LOCATIONS_H

#include "state.h"

/// The URI of what the library calls `path`: that of the open document, if it
/// is open. The caller frees it.
char *und_locations_uri(const und_session *session, const char *path);

/// Write a Range.
void und_locations_write_range(und_json *json, und_range range);

/// Write a Location.
void und_locations_write(und_json *json, const char *uri, und_range range);

#endif
