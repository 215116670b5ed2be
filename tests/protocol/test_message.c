// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>
#include <jansson.h>

#include "und/base/buffer.h"
#include "und/protocol/message.h"

#define SIZE(table) (sizeof(table) / sizeof *(table))

static const struct {
  const char *claim;
  const char *text;
  und_message_kind kind;
  und_status status;
} messages[] = {
  {"a request", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\"}", UND_REQUEST,
   UND_OK},
  {"an id of letters", "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"m\"}",
   UND_REQUEST, UND_OK},
  {"a notification", "{\"jsonrpc\":\"2.0\",\"method\":\"m\"}", UND_NOTIFICATION,
   UND_OK},
  {"a result", "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":null}", UND_RESPONSE,
   UND_OK},
  {"an error", "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{}}", UND_RESPONSE,
   UND_OK},
  {"no version", "{\"id\":1,\"method\":\"m\"}", UND_REQUEST,
   UND_INVALID_REQUEST},
  {"an id of null", "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"m\"}",
   UND_REQUEST, UND_INVALID_REQUEST},
  {"no method", "{\"jsonrpc\":\"2.0\",\"id\":1}", UND_REQUEST,
   UND_INVALID_REQUEST},
  {"a batch", "[]", UND_REQUEST, UND_INVALID_REQUEST},
  {"a number", "7", UND_REQUEST, UND_INVALID_REQUEST},
  {"nothing", "", UND_REQUEST, UND_PARSE_ERROR},
  {"no JSON", "{", UND_REQUEST, UND_PARSE_ERROR},
  {"something after it", "{} {}", UND_REQUEST, UND_PARSE_ERROR},
};

Test(message, tells_messages_apart)
{
  for (size_t i = 0; i < SIZE(messages); i++) {
    und_message message = und_message_parse(und_slice_from(messages[i].text));
    cr_expect_eq(message.kind, messages[i].kind, "%s", messages[i].claim);
    cr_expect_eq(message.status, messages[i].status, "%s", messages[i].claim);
    und_message_finish(&message);
  }
}

// What is no Unicode becomes U+FFFD; all else of the text arrives.
static const struct {
  const char *claim;
  const char *json;
  const char *text;
} texts[] = {
  {"a pair", "\\ud83d\\udd4a", "\U0001F54A"},
  {"a lone high half", "a\\ud83db", "a\uFFFDb"},
  {"a lone low half", "a\\uDD4Ab", "a\uFFFDb"},
  {"two high halves", "\\ud83d\\ud83d\\udd4a", "\uFFFD\U0001F54A"},
  {"a backslash before u", "\\\\ud83d \\ud83d", "\\ud83d \uFFFD"},
  {"a bad byte", "caf\xE9", "caf\uFFFD"},
  {"both", "\xE9\\ud83d", "\uFFFD\uFFFD"},
};

Test(message, repairs_what_is_not_unicode)
{
  for (size_t i = 0; i < SIZE(texts); i++) {
    und_buffer json = {0};
    und_buffer_addf(
      &json, "{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"params\":[\"%s\"]}",
      texts[i].json);
    und_message message = und_message_parse(und_buffer_slice(&json));
    const char *text = json_string_value(json_array_get(message.params, 0));
    cr_expect_str_eq(text ? text : "(none)", texts[i].text, "%s",
                     texts[i].claim);
    und_message_finish(&message);
    und_buffer_finish(&json);
  }
}

static und_status parse_nested(int depth)
{
  und_buffer json = {0};
  und_buffer_adds(&json, "{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"params\":");
  for (int i = 0; i < depth; i++) {
    und_buffer_adds(&json, i % 2 ? "{\"\\\"[[[\":" : "[");
  }
  und_buffer_adds(&json, "0");
  for (int i = depth - 1; i >= 0; i--) {
    und_buffer_adds(&json, i % 2 ? "}" : "]");
  }
  und_buffer_adds(&json, "}");
  und_message message = und_message_parse(und_buffer_slice(&json));
  und_status status = message.status;
  und_message_finish(&message);
  und_buffer_finish(&json);
  return status;
}

Test(message, bounds_the_depth)
{
  cr_expect_eq(parse_nested(511), UND_OK);
  cr_expect_eq(parse_nested(512), UND_PARSE_ERROR);
  cr_expect_eq(parse_nested(100000), UND_PARSE_ERROR);
}
