// SPDX-License-Identifier: MIT
//
// Runs the files of grammar/test/corpus as `tree-sitter test` does: a name
// between two rows of =, a text, a row of -, and the tree it parses to. What
// follows the first row of = in a file marks its other rows too.

#include <criterion/criterion.h>
#include <tree_sitter/api.h>

#include "support/files.h"

const TSLanguage *tree_sitter_undoc(void);

typedef struct {
  und_slice name;
  und_slice text;
  und_slice tree;
} corpus_case;

typedef struct {
  und_slice file;
  uint32_t at;
  und_slice suffix; ///< after the rows
} corpus_reader;

/// The line at the reader's place, without its break; moves on behind it.
static bool next_line(corpus_reader *reader, und_slice *line)
{
  uint32_t end = reader->at;

  if (reader->at >= reader->file.size) {
    return false;
  }
  while (end < reader->file.size && reader->file.data[end] != '\n') {
    end++;
  }
  *line = und_slice_cut(reader->file, reader->at, end);
  reader->at = end + 1;
  return true;
}

static bool is_row(const corpus_reader *reader, und_slice line, char of)
{
  uint32_t size = 0;

  while (size < line.size && line.data[size] == of) {
    size++;
  }
  return size >= 3 &&
         und_slice_equal(und_slice_cut(line, size, line.size), reader->suffix);
}

/// Read on to a row of `of`. Returns what stands before it.
static und_slice read_to(corpus_reader *reader, char of)
{
  uint32_t start = reader->at;
  und_slice line;

  for (uint32_t at = start; next_line(reader, &line); at = reader->at) {
    if (is_row(reader, line, of)) {
      return und_slice_cut(reader->file, start, at);
    }
  }
  reader->at = reader->file.size;
  return und_slice_cut(reader->file, start, reader->at);
}

static und_slice trim_breaks(und_slice text)
{
  if (text.size > 0 && text.data[0] == '\n') {
    text = und_slice_cut(text, 1, text.size);
  }
  for (int i = 0; i < 2 && text.size > 0; i++) {
    if (text.data[text.size - 1] == '\n') {
      text.size--;
    }
  }
  return text;
}

static bool next_case(corpus_reader *reader, corpus_case *found)
{
  und_slice line;

  while (reader->suffix.data == NULL && next_line(reader, &line)) {
    if (und_slice_starts(line, UND_SLICE("==="))) {
      uint32_t size = 0;

      while (size < line.size && line.data[size] == '=') {
        size++;
      }
      reader->suffix = und_slice_cut(line, size, line.size);
    }
  }
  found->name = trim_breaks(read_to(reader, '='));
  if (reader->at >= reader->file.size) {
    return false;
  }
  found->text = trim_breaks(read_to(reader, '-'));
  found->tree = read_to(reader, '=');
  return true;
}

/// Write a tree as ts_node_string() does, without the names of fields.
static void flatten(und_slice tree, und_buffer *out)
{
  for (uint32_t at = 0; at < tree.size;) {
    uint32_t end = at;

    while (end < tree.size && strchr(" \n()", tree.data[end]) == NULL) {
      end++;
    }
    und_slice word = und_slice_cut(tree, at, end);

    if (word.size > 0 && word.data[word.size - 1] != ':') {
      und_buffer_add(out, word);
    } else if (word.size == 0) {
      if (tree.data[at] == '(') {
        und_buffer_adds(out, out->size > 0 ? " (" : "(");
      } else if (tree.data[at] == ')') {
        und_buffer_adds(out, ")");
      }
      end++;
    }
    at = end;
  }
}

static void expect_tree(TSParser *parser, const corpus_case *expected)
{
  TSTree *tree = ts_parser_parse_string(parser, NULL, expected->text.data,
                                        expected->text.size);
  char *found = ts_node_string(ts_tree_root_node(tree));
  und_buffer left = {0};
  und_buffer right = {0};

  flatten(und_slice_from(found), &left);
  flatten(expected->tree, &right);
  cr_expect_str_eq(left.data, right.data, "%.*s", (int)expected->name.size,
                   expected->name.data);
  und_buffer_finish(&left);
  und_buffer_finish(&right);
  free(found);
  ts_tree_delete(tree);
}

Test(corpus, every_construct_parses_to_its_tree)
{
  und_file_names names = {0};
  TSParser *parser = ts_parser_new();
  uint32_t cases = 0;

  ts_parser_set_language(parser, tree_sitter_undoc());
  und_file_list(UND_SOURCE_DIR "/grammar/test/corpus", &names);
  for (uint32_t i = 0; i < names.count; i++) {
    und_buffer file = {0};
    corpus_case expected;

    cr_assert(und_file_read(names.items[i], &file));
    corpus_reader reader = {.file = und_buffer_slice(&file)};

    while (next_case(&reader, &expected)) {
      expect_tree(parser, &expected);
      cases++;
    }
    und_buffer_finish(&file);
  }
  cr_expect_gt(cases, 100, "%u cases were read", cases);
  und_file_names_finish(&names);
  ts_parser_delete(parser);
}
