// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>
#include <tree_sitter/api.h>

#include "support/files.h"

const TSLanguage *tree_sitter_undoc(void);

static const char sample[] =
  "---\nsymbol: A/96/1\n---\n"
  "Lighthouses\n\nI. Lamps\n\nA. Oil\n\n#### Gas\n\n"
  "1. The *keeper* said “light”,¹ see A/96/2 and [74/173](there).\n\n"
  "(a) First;\n\n- second\n\n23-11486 2/3\n\n¹ Ibid.\n";

static const char *const queries[] = {
  "highlights", "folds", "outline", "tags", "textobjects", "injections"};

static TSQuery *load(const char *name)
{
  und_buffer path = {0};
  und_buffer text = {0};
  uint32_t offset;
  TSQueryError error;

  und_buffer_addf(&path, "%s/grammar/queries/%s.scm", UND_SOURCE_DIR, name);
  cr_assert(und_file_read(path.data, &text), "%s", path.data);
  TSQuery *query =
    ts_query_new(tree_sitter_undoc(), text.data, text.size, &offset, &error);

  cr_assert_not_null(query, "%s: error %d at byte %u", name, (int)error,
                     query ? 0 : offset);
  und_buffer_finish(&text);
  und_buffer_finish(&path);
  return query;
}

/// Every capture of a query is found in the sample.
static void expect_all_captured(const char *name, TSNode root)
{
  TSQuery *query = load(name);
  TSQueryCursor *cursor = ts_query_cursor_new();
  bool seen[64] = {false};
  uint32_t index;
  TSQueryMatch match;

  ts_query_cursor_exec(cursor, query, root);
  while (ts_query_cursor_next_capture(cursor, &match, &index)) {
    seen[match.captures[index].index] = true;
  }
  for (uint32_t i = 0; i < ts_query_capture_count(query); i++) {
    uint32_t size;

    cr_expect(seen[i], "%s: @%s is nowhere", name,
              ts_query_capture_name_for_id(query, i, &size));
  }
  cr_expect_gt(ts_query_capture_count(query), 0, "%s", name);
  ts_query_cursor_delete(cursor);
  ts_query_delete(query);
}

Test(queries, compile_and_find_what_they_name)
{
  TSParser *parser = ts_parser_new();

  ts_parser_set_language(parser, tree_sitter_undoc());
  TSTree *tree =
    ts_parser_parse_string(parser, NULL, sample, sizeof sample - 1);

  for (size_t i = 0; i < sizeof queries / sizeof queries[0]; i++) {
    expect_all_captured(queries[i], ts_tree_root_node(tree));
  }
  ts_tree_delete(tree);
  ts_parser_delete(parser);
}
