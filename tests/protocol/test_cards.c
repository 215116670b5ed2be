// SPDX-License-Identifier: MIT
//
// Pages about documents that are not at hand, with a cache that can be written
// and one that cannot.

#include <criterion/criterion.h>

#include "support/quiet_host.h"
#include "support/tell.h"

static und_buffer page; // the file that is there
static uint32_t written;

static und_status keep(void *data, const char *path, und_slice bytes)
{
  (void)data;
  cr_expect_str_eq(path, "/cache/cards/A-RES-90-11.card");
  page.size = 0;
  und_buffer_add(&page, bytes);
  written++;
  return UND_OK;
}

static und_status read_page(void *data, const char *path, uint32_t size_limit,
                            und_buffer *out)
{
  (void)data;
  (void)size_limit;
  if (strcmp(path, "/cache/cards/A-RES-90-11.card") != 0 || written == 0) {
    return UND_NOT_FOUND;
  }
  und_buffer_add(out, und_buffer_slice(&page));
  return UND_OK;
}

static const char definition[] =
  "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/definition\","
  "\"params\":{\"textDocument\":{\"uri\":\"file:///a\"},\"position\":{"
  "\"line\":0,\"character\":10}}}";

static und_session *begin(const und_host *host)
{
  und_session *session = und_session_new(host, "0");

  tell(session, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\","
                "\"params\":{\"capabilities\":{}}}");
  tell(session,
       "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{"
       "\"textDocument\":{\"uri\":\"file:///a\",\"languageId\":\"undoc\","
       "\"version\":1,\"text\":\"1. See A/RES/90/11 there.\\n\"}}}");
  return session;
}

Test(cards, are_written_where_something_is_new)
{
  und_buffer sent = {0};
  und_host host = quiet_host(&sent);

  host.cache = "/cache";
  host.write = keep;
  host.read = read_page;
  und_session *session = begin(&host);

  tell(session, definition);
  cr_expect_eq(written, 1);
  cr_expect_not_null(strstr(page.data, "/a:1:8: Paragraph 1\n"), "%s",
                     page.data);
  cr_expect_not_null(strstr(sent.data, "file:///cache/cards/A-RES-90-11.card"));
  tell(session, definition);
  cr_expect_eq(written, 1, "nothing is new");
  tell(session,
       "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":"
       "{\"textDocument\":{\"uri\":\"file:///a\",\"version\":2},"
       "\"contentChanges\":[{\"text\":\"4. See A/RES/90/11 there.\\n\"}]}}");
  tell(session, definition);
  cr_expect_eq(written, 2);
  cr_expect_not_null(strstr(page.data, "Paragraph 4\n"), "%s", page.data);
  und_session_free(session);
  und_buffer_finish(&sent);
  und_buffer_finish(&page);
}

Test(cards, are_not_there_without_a_cache)
{
  static const char *const caches[] = {NULL, "/cache"};

  for (size_t i = 0; i < sizeof caches / sizeof *caches; i++) {
    und_buffer sent = {0};
    und_host host = quiet_host(&sent);

    host.cache = caches[i];
    und_session *session = begin(&host);
    sent.size = 0;
    tell(session, definition);
    cr_expect_not_null(strstr(sent.data, "\"result\":null"), "%s", sent.data);
    und_session_free(session);
    und_buffer_finish(&sent);
  }
}
