// SPDX-License-Identifier: MIT
//
// A .undocd.json that changes on the disk while the session runs; the test
// does the walks by hand.

#include <criterion/criterion.h>

#include "support/quiet_host.h"
#include "support/tell.h"
#include "und/base/alloc.h"

enum { WALKS = 8 };

static const char *content; // of the file; NULL: there is none
static und_walk walks[WALKS];
static char *roots[WALKS];
static char *patterns[WALKS]; // the first one, or NULL
static uint32_t count;

static und_status read_config(void *data, const char *path, uint32_t size_limit,
                              und_buffer *out)
{
  (void)data;
  (void)size_limit;
  if (content == NULL || strcmp(path, "/drafts/.undocd.json") != 0) {
    return UND_NOT_FOUND;
  }
  und_buffer_adds(out, content);
  return UND_OK;
}

static char *keep(const char *string)
{
  return string ? und_copy(und_slice_from(string)) : NULL;
}

// As the walk itself, the test keeps copies: the rules end with the call.
static void keep_walk(void *data, const char *const *paths, uint32_t number,
                      und_walk walk)
{
  (void)data;
  cr_assert(number == 1 && count < WALKS);
  cr_expect_str_eq(paths[0], walk.rules.within);
  roots[count] = keep(paths[0]);
  patterns[count] =
    walk.rules.exclude_count > 0 ? keep(walk.rules.exclude[0]) : NULL;
  walks[count++] = walk;
}

static void finish_walks(void)
{
  for (uint32_t i = 0; i < count; i++) {
    walks[i].finished(walks[i].data, 0);
    walks[i].free(walks[i].data);
    und_free(roots[i]);
    und_free(patterns[i]);
  }
  count = 0;
}

// The file has another content now; NULL: it is gone.
static void change(und_session *session, const char *fresh)
{
  content = fresh;
  tell(session, "{\"jsonrpc\":\"2.0\",\"method\":\"workspace/"
                "didChangeWatchedFiles\",\"params\":{\"changes\":[{\"uri\":"
                "\"file:///drafts/.undocd.json\",\"type\":2}]}}");
}

// Whether `word` was sent since the last look.
static bool sent_has(und_buffer *sent, const char *word)
{
  bool found = sent->data != NULL && strstr(sent->data, word) != NULL;

  sent->size = 0;
  und_buffer_adds(sent, "");
  return found;
}

static und_session *begin(und_buffer *sent)
{
  und_host host = quiet_host(sent);

  host.read = read_config;
  host.walk = keep_walk;
  content = NULL;
  count = 0;
  und_session *session = und_session_new(&host, "0");
  tell(session, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\","
                "\"params\":{\"rootUri\":\"file:///drafts\","
                "\"capabilities\":{}}}");
  tell(session, "{\"jsonrpc\":\"2.0\",\"method\":\"initialized\"}");
  cr_assert_eq(count, 1);
  tell(session, "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\","
                "\"params\":{\"textDocument\":{\"uri\":\"file:///drafts/"
                "a.undoc\",\"languageId\":\"undoc\",\"version\":1,\"text\":"
                "\"1. See A/RES/96/1.\\n\\n3. The end.\\n\"}}}");
  cr_expect(sent_has(sent, "\"severity\":1"));
  return session;
}

static void end(und_session *session, und_buffer *sent)
{
  finish_walks();
  und_session_free(session);
  und_buffer_finish(sent);
}

Test(configure, a_change_of_the_file_counts_at_once)
{
  und_buffer sent = {0};
  und_session *session = begin(&sent);

  change(session, "{\"checks\":{\"para-gap\":\"info\"}}");
  cr_expect(sent_has(&sent, "\"severity\":3"));
  cr_expect_eq(count, 1, "no other files are read");
  change(session, "{\"checks\":{\"para-gap\":\"info\"} }");
  cr_expect_not(sent_has(&sent, "publishDiagnostics"), "nothing is new");
  change(session, NULL);
  cr_expect(sent_has(&sent, "\"severity\":1"));
  end(session, &sent);
}

Test(configure, what_is_not_understood_is_told_once)
{
  und_buffer sent = {0};
  und_session *session = begin(&sent);

  change(session, "{\"colour\":1}");
  cr_expect(sent_has(&sent, ".undocd.json: colour: there is no such key"));
  change(session, "{\"colour\":2}");
  cr_expect_not(sent_has(&sent, "showMessage"), "the same is not said again");
  change(session, "{");
  cr_expect(sent_has(&sent, ".undocd.json: line 1"));
  change(session, "{}");
  cr_expect_not(sent_has(&sent, "showMessage"));
  change(session, "{");
  cr_expect(sent_has(&sent, "showMessage"), "it was right meanwhile");
  end(session, &sent);
}

Test(configure, other_files_are_read_where_others_count)
{
  und_buffer sent = {0};
  und_session *session = begin(&sent);

  change(session, "{\"exclude\":[\"old/\"],\"libraries\":[\"../lib\"],"
                  "\"maxFileSize\":77}");
  cr_assert_eq(count, 3, "the folder and its library are read again");
  cr_expect_str_eq(roots[1], "/drafts");
  cr_expect_str_eq(roots[2], "/lib");
  cr_expect_str_eq(patterns[1], "old/");
  cr_expect_str_eq(patterns[2], "old/");
  cr_expect_eq(walks[2].size_limit, 77);
  end(session, &sent);
}

static const char hover[] =
  "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"textDocument/hover\",\"params\":{"
  "\"textDocument\":{\"uri\":\"file:///drafts/a.undoc\"},\"position\":{"
  "\"line\":0,\"character\":9}}}";

// What a walk finds that began before the change may be excluded now.
Test(configure, what_an_older_walk_finds_is_dropped)
{
  und_buffer sent = {0};
  und_session *session = begin(&sent);
  const und_file file = {.path = "/drafts/b.undoc",
                         .content = UND_SLICE("A/RES/96/1\n\n1. B.\n")};
  void *product = walks[0].read(walks[0].data, &file);

  change(session, "{\"exclude\":[\"b.undoc\"]}");
  cr_assert_eq(count, 2);
  walks[0].found(walks[0].data, product);
  tell(session, hover);
  cr_expect(sent_has(&sent, "This workspace is still being read."));
  walks[1].found(walks[1].data, walks[1].read(walks[1].data, &file));
  tell(session, hover);
  cr_expect(sent_has(&sent, "In this workspace: b.undoc"));
  end(session, &sent);
}
