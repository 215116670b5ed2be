// SPDX-License-Identifier: MIT
//
// Report: the answers of the command line in JSON, from the same features that
// answer an editor.
//
// Units    Lines count from 1; columns from 0 in UTF-16 units (col16).
// Owns     Text is appended to the caller's buffer.

#ifndef UND_PROTOCOL_REPORT_H
#define UND_PROTOCOL_REPORT_H

#include "und/feature/check.h"
#include "und/feature/citing.h"
#include "und/feature/references.h"
#include "und/feature/repair.h"
#include "und/feature/search.h"
#include "und/protocol/json_writer.h"

/// Append what was recognised in `document`, as one object: document,
/// citations, headings, paragraphs, subparagraphs, footnotes, page_furniture,
/// preambular, operative, acting_bodies, abbreviations, cross_references,
/// error_nodes.
void und_report_inspect(und_document *document, und_buffer *out);

/// Append the same for a reader: identity, outline with line numbers, and the
/// citations.
void und_report_inspect_text(und_document *document, und_buffer *out);

/// Append one finding of `file` as an object of the array that `json` has
/// open.
void und_report_diagnostic(und_document *document, const char *file,
                           const und_diagnostic *diagnostic, und_json *json);

/// Append who cites `symbol`, and the documents that bear it, from places in
/// UTF-16 units, as one object: symbol, documents, citations.
void und_report_citations(und_slice symbol, const und_references *list,
                          und_buffer *out);

/// Append what `entry` cites, from places in UTF-16 units, as an object of the
/// array that `json` has open: file, cites.
void und_report_cited(const und_library_entry *entry, const und_citing *citing,
                      und_json *json);

/// Append what was found for `query`, as one object: query, hits, catalogue.
void und_report_hits(und_slice query, const und_hits *hits,
                     const und_entries *entries, und_buffer *out);

#endif
