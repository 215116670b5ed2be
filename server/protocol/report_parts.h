// SPDX-License-Identifier: MIT
//
// What the report of a document is put together from. Private to the protocol.
//
// Units    As report.h.

#ifndef UND_PROTOCOL_REPORT_PARTS_H
#define UND_PROTOCOL_REPORT_PARTS_H

#include "und/model/document.h"
#include "und/protocol/json_writer.h"

/// Write "line", "col16" and, where it ends on another line, "end_line".
void und_report_place(und_json *json, const und_text *text, uint32_t start,
                      uint32_t end);

/// Write "abbreviations": where each is explained, with its words.
void und_report_abbreviations(und_document *document, und_json *json);

/// Write "cross_references": each list of paragraphs, sections, annexes or
/// notes that the text names, and whether they are those of this document.
void und_report_cross_references(und_document *document, und_json *json);

#endif
