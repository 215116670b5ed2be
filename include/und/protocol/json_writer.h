// SPDX-License-Identifier: MIT
//
// JSON writer: appends JSON to a buffer as it goes, commas included. Every
// answer of the server is written this way; nothing is built up and dumped.
// The caller keeps to the grammar: a key, then its value.
//
//     und_json json = {&buffer, false};
//     und_json_object(&json);
//     und_json_key(&json, "line");
//     und_json_integer(&json, 12);
//     und_json_end_object(&json);
//
// Borrows  The buffer.
// Fails    Never. Bad UTF-8 in a string is written as U+FFFD.

#ifndef UND_PROTOCOL_JSON_WRITER_H
#define UND_PROTOCOL_JSON_WRITER_H

#include "und/base/buffer.h"

typedef struct {
  und_buffer *out;
  bool comma; ///< the next key or value needs a comma before it
} und_json;

void und_json_object(und_json *json);
void und_json_end_object(und_json *json);
void und_json_array(und_json *json);
void und_json_end_array(und_json *json);

/// The key of the next value; `key` is plain ASCII that needs no escape.
void und_json_key(und_json *json, const char *key);

/// A key that may be any text.
void und_json_name(und_json *json, und_slice key);

void und_json_string(und_json *json, und_slice string);
void und_json_integer(und_json *json, int64_t number);
void und_json_boolean(und_json *json, bool value);
void und_json_null(und_json *json);

/// Text that is JSON already, as one value.
void und_json_raw(und_json *json, und_slice text);

/// A key and its string, a frequent pair.
void und_json_member(und_json *json, const char *key, und_slice string);

#endif
