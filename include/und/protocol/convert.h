// SPDX-License-Identifier: MIT
//
// Convert: positions and ranges between a text's bytes, the client's units and
// JSON. The only place where units are converted.
//
// Units    Offsets in bytes; JSON in the units that were agreed.
// Fails    Reading returns false where JSON has another shape. Places outside
//          of the text are clamped, never refused.

#ifndef UND_PROTOCOL_CONVERT_H
#define UND_PROTOCOL_CONVERT_H

#include "und/protocol/json_writer.h"
#include "und/text/text.h"

typedef struct json_t json_t;

/// Read a Position into a byte offset of `text`.
bool und_convert_position(const json_t *position, const und_text *text,
                          und_units units, uint32_t *offset_out);

/// Read a Range into byte offsets of `text`, the lesser first.
bool und_convert_range(const json_t *range, const und_text *text,
                       und_units units, uint32_t *start_out, uint32_t *end_out);

/// Write a Position.
void und_convert_write_position(und_json *json, und_position place);

/// Write the Range from `start` up to `end` bytes.
void und_convert_write_range(und_json *json, const und_text *text,
                             und_units units, uint32_t start, uint32_t end);

#endif
