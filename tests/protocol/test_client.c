// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>
#include <jansson.h>

#include "und/protocol/client.h"

#define SIZE(table) (sizeof(table) / sizeof *(table))

static const struct {
  const char *offered;
  und_units units;
} encodings[] = {
  {"[]", UND_UNITS_UTF16},
  {"null", UND_UNITS_UTF16},
  {"[\"utf-16\"]", UND_UNITS_UTF16},
  {"[\"utf-8\"]", UND_UNITS_UTF8},
  {"[\"utf-32\"]", UND_UNITS_UTF32},
  {"[\"utf-16\",\"utf-32\"]", UND_UNITS_UTF16},
  {"[\"utf-16\",\"utf-8\"]", UND_UNITS_UTF8},
  {"[\"utf-32\",\"utf-8\",\"utf-16\"]", UND_UNITS_UTF8},
  {"[7,\"utf-32\"]", UND_UNITS_UTF16},
};

static und_client read(const char *capabilities)
{
  json_t *can = json_loads(capabilities, JSON_DECODE_ANY, NULL);
  json_t *params = json_pack("{s:o}", "capabilities", can);
  und_client client = und_client_read(params);

  json_decref(params);
  return client;
}

Test(client, agrees_on_an_encoding)
{
  for (size_t i = 0; i < SIZE(encodings); i++) {
    char text[128];
    snprintf(text, sizeof text, "{\"general\":{\"positionEncodings\":%s}}",
             encodings[i].offered);
    cr_expect_eq(read(text).units, encodings[i].units, "%s", text);
  }
  cr_expect_str_eq(und_units_name(UND_UNITS_UTF32), "utf-32");
}

Test(client, can_nothing_that_it_does_not_say)
{
  static const und_client nothing = {.units = UND_UNITS_UTF16};
  static const char *const texts[] = {
    "{}", "null", "[]",
    "{\"workspace\":{\"configuration\":1,\"didChangeWatchedFiles\":true}}"};

  for (size_t i = 0; i < SIZE(texts); i++) {
    und_client client = read(texts[i]);
    cr_expect_arr_eq(&client, &nothing, sizeof client, "%s", texts[i]);
  }
}

Test(client, says_what_it_can)
{
  und_client client = read(
    "{\"workspace\":{\"configuration\":true,\"didChangeWatchedFiles\":"
    "{\"dynamicRegistration\":true}},\"window\":{\"workDoneProgress\":true},"
    "\"textDocument\":{\"hover\":{\"contentFormat\":[\"plaintext\","
    "\"markdown\"]},\"foldingRange\":{\"rangeLimit\":5000},\"documentSymbol\":"
    "{\"hierarchicalDocumentSymbolSupport\":true},\"diagnostic\":{},"
    "\"publishDiagnostics\":{\"relatedInformation\":true}}}");

  cr_expect(client.asks_configuration && client.watches_files);
  cr_expect(client.shows_progress && client.reads_markdown);
  cr_expect(client.nests_symbols && client.pulls_diagnostics);
  cr_expect(client.relates_diagnostics && !client.describes_codes);
  cr_expect_eq(client.fold_limit, 5000);
}
