// SPDX-License-Identifier: MIT
//
// SARIF: findings as a log of the Static Analysis Results Interchange Format
// 2.1.0, with rules, places and repairs, for tools that collect such logs.
//
//     und_sarif_begin(&json, version, reader);
//     und_sarif_result(&json, path, document, &diagnostic, reader);
//     und_sarif_end(&json);
//
// Units    Lines and columns count from 1, columns in UTF-16 units.

#ifndef UND_PROTOCOL_SARIF_H
#define UND_PROTOCOL_SARIF_H

#include "und/feature/check.h"
#include "und/protocol/json_writer.h"

/// Begin the log of one run of this `version` of the program, in the language
/// of the `reader`.
void und_sarif_begin(und_json *json, const char *version, und_language reader);

/// One finding of the file at `path`, which is relative or absolute.
void und_sarif_result(und_json *json, const char *path, und_document *document,
                      const und_diagnostic *diagnostic, und_language reader);

void und_sarif_end(und_json *json);

#endif
