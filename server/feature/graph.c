// SPDX-License-Identifier: MIT

#include "und/feature/graph.h"

#include <stdlib.h>

#include "citers.h"
#include "und/base/alloc.h"
#include "und/symbol/symbol.h"

typedef struct {
  char *from;
  char *to; // NULL: the document alone, which is at hand
  const char *title;
  uint32_t count;
} edge;

typedef struct {
  const char *only; // the symbol asked about, or NULL
  UND_ARRAY(edge) edges;
} grapher;

// A document is called by its symbol, or by its path.
static const char *name_of(const und_library_entry *entry)
{
  return entry->identity.symbol ? entry->identity.symbol : entry->path;
}

static void take(void *data, const und_library_entry *entry)
{
  grapher *g = data;
  const char *from = name_of(entry);
  bool asked = g->only == NULL || und_citers_same(from, g->only);
  bool shown = asked;
  und_cited cited;

  for (uint32_t at = 0;
       entry->digest != NULL && und_digest_cited(entry->digest, &at, &cited);) {
    und_buffer to = {0};

    und_symbol_write_of_key(cited.key, &to);
    if ((asked || und_citers_same(to.data, g->only)) &&
        !und_citers_same(to.data, from)) {
      UND_PUSH(&g->edges, (edge){.from = und_copy(und_slice_from(from)),
                                 .to = to.data,
                                 .count = cited.count});
      shown = true;
    } else {
      und_buffer_finish(&to);
    }
  }
  if (shown) {
    UND_PUSH(&g->edges, (edge){.from = und_copy(und_slice_from(from)),
                               .title = entry->identity.title});
  }
}

// What is at hand comes before what it cites.
static int by_names(const void *left, const void *right)
{
  const edge *a = left;
  const edge *b = right;
  int order = strcmp(a->from, b->from);

  if (order == 0 && (a->to == NULL || b->to == NULL)) {
    order = (a->to != NULL) - (b->to != NULL);
  } else if (order == 0) {
    order = strcmp(a->to, b->to);
  }
  if (order == 0 && a->title != NULL && b->title != NULL) {
    order = strcmp(a->title, b->title);
  }
  return order != 0 ? order : (a->title == NULL) - (b->title == NULL);
}

static bool is_same(const edge *left, const edge *right)
{
  return strcmp(left->from, right->from) == 0 &&
         (left->to == NULL) == (right->to == NULL) &&
         (left->to == NULL || strcmp(left->to, right->to) == 0);
}

// A quoted string: labels read a backslash as the start of an escape.
static void write_string(const char *text, und_buffer *out)
{
  und_buffer_adds(out, "\"");
  for (; *text != '\0'; text++) {
    if (*text == '"' || *text == '\\') {
      und_buffer_adds(out, "\\");
    }
    und_buffer_add(out, (und_slice){*text == '\n' ? " " : text, 1});
  }
  und_buffer_adds(out, "\"");
}

static void write_edge(const edge *one, und_buffer *out)
{
  und_buffer_adds(out, "  ");
  write_string(one->from, out);
  if (one->to == NULL) {
    und_buffer_adds(out, " [shape=box");
    if (one->title != NULL) {
      und_buffer_adds(out, ", tooltip=");
      write_string(one->title, out);
    }
    und_buffer_adds(out, "];\n");
    return;
  }
  und_buffer_adds(out, " -> ");
  write_string(one->to, out);
  if (one->count > 1) {
    und_buffer_addf(out, " [label=%u]", one->count);
  }
  und_buffer_adds(out, ";\n");
}

uint32_t und_graph_write(const und_library *library, und_slice symbol,
                         und_buffer *out)
{
  char *only = symbol.size > 0 ? und_copy(symbol) : NULL;
  grapher g = {.only = only};
  uint32_t arrows = 0;

  und_library_each(library, (und_library_sink){take, &g});
  if (g.edges.count > 1) {
    qsort(g.edges.items, g.edges.count, sizeof *g.edges.items, by_names);
  }
  und_buffer_adds(out, "digraph citations {\n  rankdir=LR;\n");
  for (uint32_t i = 0; i < g.edges.count; i++) {
    edge *one = &g.edges.items[i];
    edge *next = i + 1 < g.edges.count ? one + 1 : NULL;

    if (next != NULL && is_same(one, next)) { // another language of the same
      next->count += one->count;
      next->title = one->title != NULL ? one->title : next->title;
    } else {
      write_edge(one, out);
      arrows += one->to != NULL;
    }
    und_free(one->from);
    und_free(one->to);
  }
  und_buffer_adds(out, "}\n");
  und_free(g.edges.items);
  und_free(only);
  return arrows;
}
