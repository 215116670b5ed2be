// SPDX-License-Identifier: MIT

#include "und/protocol/message.h"

#include <ctype.h>
#include <jansson.h>

#include "und/base/log.h"
#include "und/text/utf8.h"

// The place of the quote that ends the string begun before `at`, or the end of
// the text. A quote after an odd number of backslashes is a part of it.
static uint32_t string_end(und_slice text, uint32_t at)
{
  while (at < text.size) {
    const char *quote = memchr(text.data + at, '"', text.size - at);
    if (quote == NULL) {
      break;
    }
    uint32_t end = (uint32_t)(quote - text.data);
    uint32_t slash = end;
    while (slash > at && text.data[slash - 1] == '\\') {
      slash--;
    }
    if ((end - slash) % 2 == 0) {
      return end;
    }
    at = end + 1;
  }
  return text.size;
}

// Whether brackets outside of strings nest deeper than the limit. Counting
// first keeps the parser's recursion bounded.
static bool is_too_deep(und_slice text)
{
  uint32_t depth = 0;

  for (uint32_t i = 0; i < text.size; i++) {
    char byte = text.data[i];
    if (byte == '"') {
      i = string_end(text, i + 1);
    } else if (byte == '{' || byte == '[') {
      if (++depth > UND_MESSAGE_DEPTH_LIMIT) {
        return true;
      }
    } else if ((byte == '}' || byte == ']') && depth > 0) {
      depth--;
    }
  }
  return false;
}

// The code unit of the escape \uXXXX at `offset`, or 0 where there is none.
static uint32_t read_escape(und_slice text, uint32_t offset)
{
  uint32_t unit = 0;

  if (text.size - offset < 6 || text.data[offset] != '\\' ||
      text.data[offset + 1] != 'u') {
    return 0;
  }
  for (uint32_t i = offset + 2; i < offset + 6; i++) {
    unsigned char digit = (unsigned char)text.data[i];
    if (!isxdigit(digit)) {
      return 0;
    }
    unit = unit * 16 +
           (uint32_t)(isdigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10);
  }
  return unit;
}

// How many bytes the escape at `offset` takes, and whether it is half a
// surrogate pair without its other half.
static uint32_t escape_size(und_slice text, uint32_t offset, bool *lone_out)
{
  uint32_t unit = read_escape(text, offset);
  uint32_t next = unit ? read_escape(text, offset + 6) : 0;
  bool high = unit >= 0xD800 && unit <= 0xDBFF;
  bool low = unit >= 0xDC00 && unit <= 0xDFFF;
  bool pair = high && next >= 0xDC00 && next <= 0xDFFF;

  *lone_out = low || (high && !pair);
  return pair ? 12 : unit ? 6 : 2;
}

static void replace_lone_surrogates(und_slice text, und_buffer *out)
{
  uint32_t copied = 0;

  for (uint32_t i = 0; i < text.size;) {
    if (text.data[i] != '\\') {
      i++;
      continue;
    }
    bool lone = false;
    uint32_t size = escape_size(text, i, &lone);
    if (lone) {
      und_buffer_add(out, und_slice_cut(text, copied, i));
      und_buffer_adds(out, "\\ufffd");
      copied = i + size;
    }
    i += size;
  }
  und_buffer_add(out, und_slice_cut(text, copied, text.size));
}

static json_t *load(und_slice text, json_error_t *error)
{
  return json_loadb(text.data ? text.data : "", text.size,
                    JSON_ALLOW_NUL | JSON_DECODE_ANY, error);
}

static json_t *load_repaired(und_slice text, json_error_t *error)
{
  und_buffer valid = {0};
  und_buffer whole = {0};
  uint32_t bad = und_utf8_repair(text, &valid);

  replace_lone_surrogates(und_buffer_slice(&valid), &whole);
  json_t *root = load(und_buffer_slice(&whole), error);
  if (root != NULL) {
    und_log(UND_LOG_WARNING,
            "a message was not valid Unicode; %u bad bytes were replaced", bad);
  }
  und_buffer_finish(&valid);
  und_buffer_finish(&whole);
  return root;
}

static json_t *load_any(und_slice text)
{
  json_error_t error;

  if (is_too_deep(text)) {
    und_log(UND_LOG_ERROR, "a message nests deeper than the limit of %d",
            UND_MESSAGE_DEPTH_LIMIT);
    return NULL;
  }
  json_t *root = load(text, &error);
  enum json_error_code code =
    root ? json_error_unknown : json_error_code(&error);
  if (root == NULL &&
      (code == json_error_invalid_utf8 || code == json_error_invalid_syntax)) {
    root = load_repaired(text, &error);
  }
  if (root == NULL) {
    und_log(UND_LOG_ERROR, "a message is not JSON: %s", error.text);
  }
  return root;
}

static und_message_kind find_kind(const und_message *message)
{
  if (message->method == NULL &&
      (message->result != NULL || message->error != NULL)) {
    return UND_RESPONSE;
  }
  return message->id != NULL ? UND_REQUEST : UND_NOTIFICATION;
}

static bool is_sound(const und_message *message, const json_t *id)
{
  if (message->kind == UND_RESPONSE) {
    return true;
  }
  bool named = message->method != NULL;
  bool identified = id == NULL || message->id != NULL;
  const json_t *version = json_object_get(message->root, "jsonrpc");
  bool versioned =
    json_is_string(version) && strcmp(json_string_value(version), "2.0") == 0;
  return named && identified && versioned;
}

und_message und_message_parse(und_slice text)
{
  und_message message = {.kind = UND_REQUEST};

  message.root = load_any(text);
  if (message.root == NULL) {
    message.status = UND_PARSE_ERROR;
    return message;
  }
  const json_t *id = json_object_get(message.root, "id");
  message.id = json_is_integer(id) || json_is_string(id) ? id : NULL;
  message.method = json_string_value(json_object_get(message.root, "method"));
  message.params = json_object_get(message.root, "params");
  message.result = json_object_get(message.root, "result");
  message.error = json_object_get(message.root, "error");
  message.kind = find_kind(&message);
  if (!is_sound(&message, id)) {
    message.status = UND_INVALID_REQUEST;
    message.kind = UND_REQUEST;
  }
  return message;
}

void und_message_finish(und_message *message)
{
  json_decref(message->root);
  *message = (und_message){0};
}
