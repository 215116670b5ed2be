// SPDX-License-Identifier: MIT

#include "und/protocol/json_writer.h"

#include "und/text/utf8.h"

static void separate(und_json *json)
{
  if (json->comma) {
    und_buffer_add(json->out, UND_SLICE(","));
  }
}

static void open(und_json *json, und_slice bracket)
{
  separate(json);
  und_buffer_add(json->out, bracket);
  json->comma = false;
}

static void close(und_json *json, und_slice bracket)
{
  und_buffer_add(json->out, bracket);
  json->comma = true;
}

void und_json_object(und_json *json)
{
  open(json, UND_SLICE("{"));
}

void und_json_end_object(und_json *json)
{
  close(json, UND_SLICE("}"));
}

void und_json_array(und_json *json)
{
  open(json, UND_SLICE("["));
}

void und_json_end_array(und_json *json)
{
  close(json, UND_SLICE("]"));
}

void und_json_key(und_json *json, const char *key)
{
  uint32_t size = (uint32_t)strlen(key);
  char *start = und_buffer_room(json->out, size + 5);
  char *at = start;

  if (json->comma) {
    *at++ = ',';
  }
  *at++ = '"';
  memcpy(at, key, size);
  at += size;
  *at++ = '"';
  *at++ = ':';
  *at = '\0';
  json->out->size += (uint32_t)(at - start);
  json->comma = false;
}

void und_json_raw(und_json *json, und_slice text)
{
  separate(json);
  und_buffer_add(json->out, text);
  json->comma = true;
}

// Write what cannot stand in a string as it is: a control character, a quote, a
// backslash.
static void escape(und_buffer *out, unsigned char byte)
{
  static const char letters[] = "\bb\tt\nn\ff\rr\"\"\\\\";
  static const char digits[] = "0123456789abcdef";

  for (const char *pair = letters; *pair != '\0'; pair += 2) {
    if ((unsigned char)pair[0] == byte) {
      const char escaped[] = {'\\', pair[1]};
      und_buffer_add(out, (und_slice){escaped, sizeof escaped});
      return;
    }
  }
  const char escaped[] = {
    '\\', 'u', '0', '0', digits[byte >> 4], digits[byte & 15]};
  und_buffer_add(out, (und_slice){escaped, sizeof escaped});
}

static bool is_plain(unsigned char byte)
{
  return byte >= 0x20 && byte != '"' && byte != '\\';
}

// The end of the run of bytes from `offset` on that can be copied.
static uint32_t plain_run(und_slice string, uint32_t offset)
{
  while (offset < string.size) {
    unsigned char byte = (unsigned char)string.data[offset];
    if (byte < 0x80) {
      if (!is_plain(byte)) {
        break;
      }
      offset++;
      continue;
    }
    und_character character = und_utf8_step(string, offset);
    if (character.bad) {
      break;
    }
    offset += character.size;
  }
  return offset;
}

void und_json_string(und_json *json, und_slice string)
{
  und_buffer_add(json->out, json->comma ? UND_SLICE(",\"") : UND_SLICE("\""));
  for (uint32_t offset = 0; offset < string.size;) {
    uint32_t end = plain_run(string, offset);
    und_buffer_add(json->out, und_slice_cut(string, offset, end));
    offset = end;
    if (offset < string.size) {
      unsigned char byte = (unsigned char)string.data[offset++];
      if (byte < 0x80) {
        escape(json->out, byte);
      } else {
        und_utf8_write(json->out, 0xFFFD);
      }
    }
  }
  und_buffer_add(json->out, UND_SLICE("\""));
  json->comma = true;
}

void und_json_name(und_json *json, und_slice key)
{
  und_json_string(json, key);
  und_buffer_adds(json->out, ":");
  json->comma = false;
}

void und_json_integer(und_json *json, int64_t number)
{
  enum { DIGITS = 20 }; // of 2^64

  char digits[DIGITS];
  uint32_t first = DIGITS;
  uint64_t left = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
  char *start = und_buffer_room(json->out, DIGITS + 2);
  char *at = start;

  do {
    digits[--first] = (char)('0' + left % 10);
    left /= 10;
  } while (left > 0);
  if (json->comma) {
    *at++ = ',';
  }
  if (number < 0) {
    *at++ = '-';
  }
  memcpy(at, digits + first, DIGITS - first);
  at += DIGITS - first;
  *at = '\0';
  json->out->size += (uint32_t)(at - start);
  json->comma = true;
}

void und_json_boolean(und_json *json, bool value)
{
  und_json_raw(json, value ? UND_SLICE("true") : UND_SLICE("false"));
}

void und_json_null(und_json *json)
{
  und_json_raw(json, UND_SLICE("null"));
}

void und_json_member(und_json *json, const char *key, und_slice string)
{
  und_json_key(json, key);
  und_json_string(json, string);
}
