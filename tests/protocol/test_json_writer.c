// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>
#include <jansson.h>

#include "support/random.h"
#include "und/protocol/json_writer.h"

#define SIZE(table) (sizeof(table) / sizeof *(table))

Test(json_writer, sets_commas)
{
  und_buffer out = {0};
  und_json json = {&out, false};

  und_json_object(&json);
  und_json_member(&json, "a", UND_SLICE("b"));
  und_json_key(&json, "c");
  und_json_array(&json);
  und_json_integer(&json, -9223372036854775807 - 1);
  und_json_integer(&json, 0);
  und_json_boolean(&json, true);
  und_json_null(&json);
  und_json_object(&json);
  und_json_end_object(&json);
  und_json_array(&json);
  und_json_end_array(&json);
  und_json_end_array(&json);
  und_json_key(&json, "d");
  und_json_raw(&json, UND_SLICE("1.5"));
  und_json_end_object(&json);
  cr_expect_str_eq(out.data, "{\"a\":\"b\",\"c\":[-9223372036854775808,0,true,"
                             "null,{},[]],\"d\":1.5}");
  und_buffer_finish(&out);
}

static const struct {
  und_slice string;
  const char *json;
} strings[] = {
  {{"", 0}, "\"\""},
  {{"plain", 5}, "\"plain\""},
  {{"a\"b\\c/", 6}, "\"a\\\"b\\\\c/\""},
  {{"\b\t\n\f\r", 5}, "\"\\b\\t\\n\\f\\r\""},
  {{"\0\x1f\x7f", 3}, "\"\\u0000\\u001f\x7f\""},
  {{"\u00e9\u5927\U0001F54A", 9}, "\"\u00e9\u5927\U0001F54A\""},
  {{"a\xE9z\xE5", 4}, "\"a\uFFFDz\uFFFD\""},
};

Test(json_writer, escapes_strings)
{
  for (size_t i = 0; i < SIZE(strings); i++) {
    und_buffer out = {0};
    und_json json = {&out, false};
    und_json_string(&json, strings[i].string);
    cr_expect_str_eq(out.data, strings[i].json);
    und_buffer_finish(&out);
  }
}

// Whatever bytes come in, another parser reads a string back.
Test(json_writer, writes_what_jansson_reads)
{
  und_random random = {7};

  for (int round = 0; round < 20000; round++) {
    char bytes[24];
    uint32_t size = und_random_below(&random, sizeof bytes);
    for (uint32_t i = 0; i < size; i++) {
      bytes[i] = (char)(und_random_below(&random, 3) == 0
                          ? und_random_below(&random, 256)
                          : und_random_below(&random, 128));
    }
    und_buffer out = {0};
    und_json json = {&out, false};
    und_json_string(&json, (und_slice){bytes, size});
    json_t *read =
      json_loadb(out.data, out.size, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
    cr_assert(json_is_string(read), "%s", out.data);
    json_decref(read);
    und_buffer_finish(&out);
  }
}
