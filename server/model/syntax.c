// SPDX-License-Identifier: MIT

#include "syntax.h"

#include <tree_sitter/api.h>

#include "und/base/alloc.h"

const TSLanguage *tree_sitter_undoc(void);

// What a node of the grammar means here, by its name.
typedef struct {
  const char *name;
  uint8_t shape;
  bool block;  ///< a block of its own
  bool nests;  ///< may hold other blocks
  bool inside; ///< may stand inside another block
} node_kind;

static const node_kind node_kinds[] = {
  {"document", 0, false, true, false},
  {"section", 0, false, true, false},
  {"front_matter", UND_SHAPE_FRONT, true, false, false},
  {"masthead", UND_SHAPE_MASTHEAD, true, false, false},
  {"heading", UND_SHAPE_HEADING, true, false, false},
  {"paragraph", UND_SHAPE_NUMBERED, true, true, false},
  {"subparagraph", UND_SHAPE_SUB, true, true, false},
  {"unnumbered_paragraph", UND_SHAPE_PLAIN, true, true, false},
  {"list_item", UND_SHAPE_BULLET, true, true, false},
  {"footnote", UND_SHAPE_NOTE, true, false, true},
  {"page_furniture", UND_SHAPE_FURNITURE, true, false, true},
};

enum { NODE_KINDS = sizeof node_kinds / sizeof node_kinds[0], SYMBOLS = 256 };

struct und_syntax {
  TSParser *parser;
  TSTree *tree;
  TSTree *before;
  const node_kind *kinds[SYMBOLS]; ///< by the grammar's symbol
  bool labels[SYMBOLS];            ///< is it a number, a label, a mark?
};

static void learn_kinds(und_syntax *syntax, const TSLanguage *language)
{
  uint32_t count = ts_language_symbol_count(language);

  for (uint32_t symbol = 0; symbol < count && symbol < SYMBOLS; symbol++) {
    if (ts_language_symbol_type(language, (TSSymbol)symbol) !=
        TSSymbolTypeRegular) {
      continue;
    }
    const char *name = ts_language_symbol_name(language, (TSSymbol)symbol);

    syntax->labels[symbol] = strcmp(name, "number") == 0 ||
                             strcmp(name, "label") == 0 ||
                             strcmp(name, "mark") == 0;
    for (uint32_t i = 0; i < NODE_KINDS; i++) {
      if (strcmp(name, node_kinds[i].name) == 0) {
        syntax->kinds[symbol] = &node_kinds[i];
      }
    }
  }
}

und_syntax *und_syntax_new(void)
{
  und_syntax *syntax = und_alloc(1, sizeof *syntax);
  const TSLanguage *language = tree_sitter_undoc();

  syntax->parser = ts_parser_new();
  ts_parser_set_language(syntax->parser, language);
  learn_kinds(syntax, language);
  return syntax;
}

void und_syntax_free(und_syntax *syntax)
{
  if (syntax != NULL) {
    und_syntax_settle(syntax);
    ts_tree_delete(syntax->tree);
    ts_parser_delete(syntax->parser);
    und_free(syntax);
  }
}

static TSPoint point_of(und_position place)
{
  return (TSPoint){place.line, place.column};
}

void und_syntax_edit(und_syntax *syntax, const und_text *text, uint32_t start,
                     uint32_t removed, uint32_t added, und_position old_end)
{
  if (syntax->tree == NULL) {
    return;
  }
  TSInputEdit edit = {
    .start_byte = start,
    .old_end_byte = start + removed,
    .new_end_byte = start + added,
    .start_point = point_of(und_text_position(text, start, UND_UNITS_UTF8)),
    .old_end_point = point_of(old_end),
    .new_end_point =
      point_of(und_text_position(text, start + added, UND_UNITS_UTF8)),
  };

  ts_tree_edit(syntax->tree, &edit);
}

static const char *read_chunk(void *text, uint32_t start, TSPoint place,
                              uint32_t *size_out)
{
  und_slice chunk = und_text_chunk(text, start);

  (void)place;
  *size_out = chunk.size;
  return chunk.size > 0 ? chunk.data : "";
}

void und_syntax_parse(und_syntax *syntax, const und_text *text)
{
  union { // the parser reads the text only, but does not say so
    const und_text *text;
    void *payload;
  } input = {text};

  und_syntax_settle(syntax);
  syntax->before = syntax->tree;
  syntax->tree =
    ts_parser_parse(syntax->parser, syntax->before,
                    (TSInput){input.payload, read_chunk, TSInputEncodingUTF8});
}

void und_syntax_settle(und_syntax *syntax)
{
  if (syntax->before != NULL) {
    ts_tree_delete(syntax->before);
    syntax->before = NULL;
  }
}

static bool is_label(const und_syntax *syntax, TSNode node)
{
  TSSymbol symbol = ts_node_symbol(node);

  return symbol < SYMBOLS && syntax->labels[symbol];
}

static const node_kind *kind_of(const und_syntax *syntax, TSNode node)
{
  TSSymbol symbol = ts_node_symbol(node);

  return symbol < SYMBOLS ? syntax->kinds[symbol] : NULL;
}

/// What tells one subtree from another in two trees that share most of theirs.
/// A node's id is the place in its parent that holds the subtree, and a parent
/// may be made anew around subtrees that it takes over; so compare what the
/// place holds.
static const void *subtree_of(TSNode node)
{
  const void *subtree;

  memcpy(&subtree, node.id, sizeof subtree);
  return subtree;
}

bool und_syntax_kept(const und_syntax *syntax, const und_block *block)
{
  if (syntax->before == NULL) {
    return false;
  }
  TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(syntax->before));
  bool kept = false;

  while (!kept &&
         ts_tree_cursor_goto_first_child_for_byte(&cursor, block->start) >= 0) {
    kept = subtree_of(ts_tree_cursor_current_node(&cursor)) == block->node;
  }
  ts_tree_cursor_delete(&cursor);
  return kept;
}

// A walk in progress.
typedef struct {
  const und_syntax *syntax;
  TSTreeCursor cursor;
  und_block_sink sink;
  void *context;
  bool stopped;
  UND_ARRAY(und_hole) holes; ///< of the block at hand
} walk;

/// Look at the block's children: label, own end, holes. Returns whether there
/// are blocks among them.
static bool read_block(walk *w, TSNode node, und_block *block)
{
  const und_syntax *syntax = w->syntax;
  bool labelled = false;
  bool first = true;
  bool nested = false;

  block->text_start = block->start;
  block->label_start = block->label_end = block->start;
  if (!ts_tree_cursor_goto_first_child(&w->cursor)) {
    block->end = ts_node_end_byte(node);
    w->holes.count = 0;
    return false;
  }
  block->end = block->start;
  w->holes.count = 0;
  do {
    TSNode child = ts_tree_cursor_current_node(&w->cursor);
    const node_kind *kind = kind_of(syntax, child);
    uint32_t end = ts_node_end_byte(child);

    if (kind != NULL && kind->block) {
      nested = true;
      if (kind->inside) {
        UND_PUSH(&w->holes, (und_hole){ts_node_start_byte(child), end});
      }
      continue;
    }
    if (!labelled && is_label(syntax, child)) {
      block->label_start = ts_node_start_byte(child);
      block->label_end = end;
      block->text_start = end;
      labelled = true;
    } else if (first) {
      block->text_start = ts_node_start_byte(child);
    }
    first = false;
    block->end = end > block->end ? end : block->end;
  } while (ts_tree_cursor_goto_next_sibling(&w->cursor));
  ts_tree_cursor_goto_parent(&w->cursor);
  if (block->end == block->start) { // a bullet, and no text before the hole
    block->end =
      w->holes.count > 0 ? w->holes.items[0].start : ts_node_end_byte(node);
  }
  return nested;
}

static void visit(walk *w, uint8_t depth, bool inside);

static void visit_children(walk *w, uint8_t depth, bool inside)
{
  if (!ts_tree_cursor_goto_first_child(&w->cursor)) {
    return;
  }
  do {
    visit(w, depth, inside);
  } while (!w->stopped && ts_tree_cursor_goto_next_sibling(&w->cursor));
  ts_tree_cursor_goto_parent(&w->cursor);
}

/// Hand over the node under the cursor, and what is in it. `depth` is how many
/// items it stands in; sections do not count, for an edit far above changes
/// those.
static void visit(walk *w, uint8_t depth, bool inside)
{
  TSNode node = ts_tree_cursor_current_node(&w->cursor);
  const node_kind *kind = kind_of(w->syntax, node);

  if (kind == NULL) {
    return;
  }
  bool nests = kind->nests;

  if (kind->block) {
    und_block block = {
      .node = subtree_of(node),
      .start = ts_node_start_byte(node),
      .shape = kind->shape,
      .inner = inside && kind->inside,
      .outer = !inside,
      .depth = kind->shape == UND_SHAPE_SUB ? (uint8_t)(depth + 1) : depth,
    };

    nests = read_block(w, node, &block) && nests;
    while (w->holes.count > 0 &&
           w->holes.items[w->holes.count - 1].start >= block.end) {
      w->holes.count--; // after the text, not inside it
    }
    block.holes = w->holes.items;
    block.hole_count = w->holes.count;
    if (!w->sink(w->context, &block)) {
      w->stopped = true;
      return;
    }
  }
  if (nests) {
    bool item = kind->block && kind->shape == UND_SHAPE_SUB;

    visit_children(w, item ? (uint8_t)(depth + 1) : 0, kind->block);
  }
}

/// Go down to the outermost block that holds `offset` or follows it, counting
/// the sections passed.
static bool descend(walk *w, uint32_t offset, uint32_t *sections)
{
  *sections = 0;
  while (ts_tree_cursor_goto_first_child_for_byte(&w->cursor, offset) >= 0) {
    TSNode node = ts_tree_cursor_current_node(&w->cursor);
    const node_kind *kind = kind_of(w->syntax, node);

    if (kind != NULL && kind->block) {
      return true;
    }
    if (kind == NULL) {
      return false;
    }
    ++*sections;
  }
  return false;
}

uint32_t und_syntax_walk(const und_syntax *syntax, uint32_t offset,
                         und_block_sink sink, void *context)
{
  TSNode root = ts_tree_root_node(syntax->tree);
  walk w = {syntax, ts_tree_cursor_new(root), sink, context, false, {0}};
  uint32_t start = ts_node_end_byte(root);
  uint32_t sections;

  if (descend(&w, offset, &sections)) {
    start = ts_node_start_byte(ts_tree_cursor_current_node(&w.cursor));
    for (bool more = true; more && !w.stopped;) {
      visit(&w, 0, false);
      while (!w.stopped &&
             !(more = ts_tree_cursor_goto_next_sibling(&w.cursor)) &&
             sections > 0) {
        ts_tree_cursor_goto_parent(&w.cursor);
        sections--;
      }
    }
  }
  ts_tree_cursor_delete(&w.cursor);
  und_free(w.holes.items);
  return start;
}

static uint32_t count_errors(TSTreeCursor *cursor)
{
  TSNode node = ts_tree_cursor_current_node(cursor);
  uint32_t count =
    ts_node_is_missing(node) || strcmp(ts_node_type(node), "ERROR") == 0;

  if (ts_node_has_error(node) && ts_tree_cursor_goto_first_child(cursor)) {
    do {
      count += count_errors(cursor);
    } while (ts_tree_cursor_goto_next_sibling(cursor));
    ts_tree_cursor_goto_parent(cursor);
  }
  return count;
}

uint32_t und_syntax_errors(const und_syntax *syntax)
{
  TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(syntax->tree));
  uint32_t count = count_errors(&cursor);

  ts_tree_cursor_delete(&cursor);
  return count;
}
