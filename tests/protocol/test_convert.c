// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>
#include <jansson.h>

#include "und/protocol/convert.h"

#define SIZE(table) (sizeof(table) / sizeof *(table))

// In "1. \U0001F54A peace\r\n2." as UTF-16: what a client may say, and the
// bytes it means; -1 for a range of a wrong form.
static const struct {
  const char *claim;
  const char *range;
  int start;
  int end;
} ranges[] = {
  {"after a pair", "[[0,5],[0,6]]", 7, 8},
  {"half a pair", "[[0,4],[0,5]]", 3, 7},
  {"the wrong way round", "[[1,2],[0,0]]", 0, 17},
  {"past the line", "[[0,0],[0,999]]", 0, 13},
  {"past the text", "[[0,0],[999,0]]", 0, 17},
  {"negative", "[[-4,-1],[0,1]]", 0, 1},
  {"beyond all numbers", "[[0,0],[9223372036854775807,4294967296]]", 0, 17},
  {"no number", "[[0,\"a\"],[0,0]]", -1, -1},
  {"a fraction", "[[0,0.5],[0,0]]", -1, -1},
  {"an end missing", "[[0,0]]", -1, -1},
};

// The Range that a row's short form stands for.
static json_t *expand(const char *text)
{
  json_t *pairs = json_loads(text, 0, NULL);
  json_t *range = json_object();
  static const char *const ends[] = {"start", "end"};

  for (size_t i = 0; i < json_array_size(pairs); i++) {
    json_t *pair = json_array_get(pairs, i);
    json_object_set_new(range, ends[i],
                        json_pack("{s:O,s:O}", "line", json_array_get(pair, 0),
                                  "character", json_array_get(pair, 1)));
  }
  json_decref(pairs);
  return range;
}

Test(convert, reads_ranges)
{
  und_text text;
  und_text_init(&text, UND_SLICE("1. \U0001F54A peace\r\n2."));

  for (size_t i = 0; i < SIZE(ranges); i++) {
    uint32_t start = UINT32_MAX;
    uint32_t end = UINT32_MAX;
    json_t *range = expand(ranges[i].range);
    cr_expect_eq(und_convert_range(range, &text, UND_UNITS_UTF16, &start, &end),
                 ranges[i].start >= 0, "%s", ranges[i].claim);
    cr_expect_eq(start, (uint32_t)ranges[i].start, "%s", ranges[i].claim);
    cr_expect_eq(end, (uint32_t)ranges[i].end, "%s", ranges[i].claim);
    json_decref(range);
  }
  und_text_finish(&text);
}

Test(convert, writes_ranges)
{
  und_text text;
  und_buffer out = {0};
  und_json json = {&out, false};
  und_text_init(&text, UND_SLICE("1. \U0001F54A peace\r\n2."));

  und_convert_write_range(&json, &text, UND_UNITS_UTF16, 7, 15);
  cr_expect_str_eq(out.data, "{\"start\":{\"line\":0,\"character\":5},\"end\":{"
                             "\"line\":1,\"character\":0}}");
  und_buffer_finish(&out);
  und_text_finish(&text);
}
