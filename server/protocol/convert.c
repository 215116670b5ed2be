// SPDX-License-Identifier: MIT

#include "und/protocol/convert.h"

#include <jansson.h>

// A line or a column: what is negative counts as 0, what is too large as the
// largest.
static bool read_count(const json_t *value, uint32_t *count_out)
{
  if (!json_is_integer(value)) {
    return false;
  }
  json_int_t count = json_integer_value(value);
  *count_out = count < 0            ? 0
               : count > UINT32_MAX ? UINT32_MAX
                                    : (uint32_t)count;
  return true;
}

bool und_convert_position(const json_t *position, const und_text *text,
                          und_units units, uint32_t *offset_out)
{
  und_position place;

  if (!read_count(json_object_get(position, "line"), &place.line) ||
      !read_count(json_object_get(position, "character"), &place.column)) {
    return false;
  }
  *offset_out = und_text_offset(text, place, units);
  return true;
}

bool und_convert_range(const json_t *range, const und_text *text,
                       und_units units, uint32_t *start_out, uint32_t *end_out)
{
  uint32_t start = 0;
  uint32_t end = 0;

  if (!und_convert_position(json_object_get(range, "start"), text, units,
                            &start) ||
      !und_convert_position(json_object_get(range, "end"), text, units, &end)) {
    return false;
  }
  *start_out = start < end ? start : end;
  *end_out = start < end ? end : start;
  return true;
}

// Copy `word`, and the digits of `number` after it, to `at`. Returns the end.
static char *write_member(char *at, und_slice word, uint32_t number)
{
  char digits[10];
  uint32_t count = 0;

  memcpy(at, word.data, word.size);
  at += word.size;
  do {
    digits[count++] = (char)('0' + number % 10);
    number /= 10;
  } while (number > 0);
  while (count > 0) {
    *at++ = digits[--count];
  }
  return at;
}

// A range is put together first and added at once: an answer may hold tens of
// thousands.
void und_convert_write_range(und_json *json, const und_text *text,
                             und_units units, uint32_t start, uint32_t end)
{
  und_position first = und_text_position(text, start, units);
  und_position last = und_text_position(text, end, units);
  char bytes[128];
  char *at = bytes;

  at = write_member(at, UND_SLICE("{\"start\":{\"line\":"), first.line);
  at = write_member(at, UND_SLICE(",\"character\":"), first.column);
  at = write_member(at, UND_SLICE("},\"end\":{\"line\":"), last.line);
  at = write_member(at, UND_SLICE(",\"character\":"), last.column);
  *at++ = '}';
  *at++ = '}';
  und_json_raw(json, (und_slice){bytes, (uint32_t)(at - bytes)});
}

void und_convert_write_position(und_json *json, und_position place)
{
  und_json_object(json);
  und_json_key(json, "line");
  und_json_integer(json, place.line);
  und_json_key(json, "character");
  und_json_integer(json, place.column);
  und_json_end_object(json);
}
