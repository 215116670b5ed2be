// SPDX-License-Identifier: MIT
//
// The workspace as a session sees it: a walk that the test does by hand, and
// the progress that the client is shown meanwhile.

#include <criterion/criterion.h>

#include "support/quiet_host.h"
#include "support/tell.h"

static und_walk kept;
static uint32_t walks;

static void keep_walk(void *data, const char *const *paths, uint32_t count,
                      und_walk walk)
{
  (void)data;
  cr_expect_eq(count, 1);
  cr_expect_str_eq(paths[0], "/drafts");
  kept = walk;
  walks++;
}

// What was sent since the last look has each of `words`, in this order.
static void expect_sent(und_buffer *sent, const char *const *words)
{
  const char *at = sent->data ? sent->data : "";

  for (; *words != NULL; words++) {
    const char *found = strstr(at, *words);
    cr_expect(found != NULL, "%s in %s", *words, at);
    at = found ? found : at;
  }
  sent->size = 0;
  und_buffer_adds(sent, "");
}

static und_session *begin(und_buffer *sent)
{
  und_host host = quiet_host(sent);
  host.walk = keep_walk;
  und_session *session = und_session_new(&host, "0");

  walks = 0;
  tell(session, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\","
                "\"params\":{\"rootUri\":\"file:///drafts/\",\"capabilities\":"
                "{\"window\":{\"workDoneProgress\":true}}}}");
  tell(session, "{\"jsonrpc\":\"2.0\",\"method\":\"initialized\"}");
  cr_expect_eq(walks, 1);
  expect_sent(sent, (const char *[]){"window/workDoneProgress/create", NULL});
  return session;
}

Test(workspace, shows_progress_once_the_client_agrees)
{
  und_buffer sent = {0};
  und_session *session = begin(&sent);
  const und_file file = {.path = "/drafts/a.undoc",
                         .content = UND_SLICE("A/RES/74/173\n")};

  kept.progress(kept.data, 1, 4);
  cr_expect_eq(sent.size, 0, "the client has not agreed yet");
  tell(session, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":null}");
  expect_sent(&sent, (const char *[]){"$/progress", "begin", NULL});
  kept.found(kept.data, kept.read(kept.data, &file));
  kept.progress(kept.data, 2, 4);
  expect_sent(&sent, (const char *[]){"report", "50", NULL});
  kept.progress(kept.data, 2, 4);
  cr_expect_eq(sent.size, 0, "nothing new is not said");
  kept.failed(kept.data, "/drafts/b.undoc", "permission denied");
  kept.finished(kept.data, 4);
  expect_sent(&sent, (const char *[]){"end", "4 files read", NULL});
  kept.free(kept.data);
  und_session_free(session);
  und_buffer_finish(&sent);
}

Test(workspace, shows_nothing_that_is_over_already)
{
  und_buffer sent = {0};
  und_session *session = begin(&sent);

  kept.finished(kept.data, 0);
  kept.free(kept.data);
  tell(session, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":null}");
  cr_expect_eq(sent.size, 0);
  und_session_free(session);
  und_buffer_finish(&sent);
}

Test(workspace, ends_in_the_middle_of_a_walk)
{
  und_buffer sent = {0};
  und_session *session = begin(&sent);
  const und_file file = {.path = "/drafts/a.undoc",
                         .content = UND_SLICE("1. One.\n")};

  tell(session, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":null}");
  kept.drop(kept.read(kept.data, &file));
  kept.free(kept.data);
  und_session_free(session);
  und_buffer_finish(&sent);
}

static void ask_for_target(und_session *session)
{
  tell(session, "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"textDocument/"
                "hover\",\"params\":{\"textDocument\":{\"uri\":\"untitled:b\"},"
                "\"position\":{\"line\":0,\"character\":9}}}");
}

// The file is read again in a moment; till then the document is not gone.
Test(workspace, keeps_a_closed_document_until_its_file_is_read)
{
  und_buffer sent = {0};
  und_session *session = begin(&sent);

  kept.finished(kept.data, 0);
  kept.free(kept.data);
  tell(session, "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\","
                "\"params\":{\"textDocument\":{\"uri\":\"file:///drafts\","
                "\"languageId\":\"undoc\",\"version\":1,\"text\":"
                "\"A/96/1\\n\\n1. One.\\n\"}}}");
  tell(session, "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\","
                "\"params\":{\"textDocument\":{\"uri\":\"untitled:b\","
                "\"languageId\":\"undoc\",\"version\":1,\"text\":"
                "\"1. See A/96/1.\\n\"}}}");
  tell(session, "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didClose\","
                "\"params\":{\"textDocument\":{\"uri\":\"file:///drafts\"}}}");
  cr_expect_eq(walks, 2);
  expect_sent(&sent, (const char *[]){NULL});
  kept.failed(kept.data, "/drafts", "no such file or directory");
  cr_expect_eq(sent.size, 0, "it was perhaps never saved: %s", sent.data);
  ask_for_target(session);
  expect_sent(&sent, (const char *[]){"In this workspace: drafts", NULL});
  kept.finished(kept.data, 0); // there is no such file
  kept.free(kept.data);
  ask_for_target(session);
  expect_sent(&sent, (const char *[]){"Neither in this workspace", NULL});
  und_session_free(session);
  und_buffer_finish(&sent);
}

Test(workspace, reads_what_changed)
{
  und_buffer sent = {0};
  und_session *session = begin(&sent);

  kept.finished(kept.data, 0);
  kept.free(kept.data);
  tell(session, "{\"jsonrpc\":\"2.0\",\"method\":\"workspace/"
                "didChangeWatchedFiles\",\"params\":{\"changes\":["
                "{\"uri\":\"file:///drafts\",\"type\":2},"
                "{\"uri\":\"file:///drafts/gone.undoc\",\"type\":3},"
                "{\"uri\":\"untitled:a\",\"type\":1},7]}}");
  cr_expect_eq(walks, 2);
  kept.finished(kept.data, 1);
  kept.free(kept.data);
  und_session_free(session);
  und_buffer_finish(&sent);
}
