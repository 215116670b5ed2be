// SPDX-License-Identifier: MIT

#include "und/feature/search.h"

#include <strings.h>

#include "und/symbol/fold.h"
#include "und/symbol/symbol.h"

enum { QUERY = 200, WORDS = 16, SPREAD = 4 };

// A search under way.
typedef struct {
  char folded[QUERY + 1];
  uint32_t size;
  char words[QUERY + 1]; ///< the same, each word ended by NUL
  const char *word[WORDS];
  uint32_t word_count;
  und_buffer symbol; ///< the query's canonical spelling, if it is a symbol
  uint32_t limit;
  bool loose;
  und_hits *hits;
} searcher;

static bool is_inside_word(const char *text, const char *at)
{
  const und_slice before = {text, (uint32_t)(at - text)};

  return at > text && und_fold_is_word(before, before.size - 1) &&
         und_fold_is_word((und_slice){at, 1}, 0);
}

/// Does a word of `line` begin with `word`?
static bool has_word(const char *line, uint32_t size, const char *word)
{
  size_t length = strlen(word);

  for (const char *at = line; (at = strstr(at, word)) != NULL; at++) {
    if (at + length > line + size) {
      return false;
    }
    if (!is_inside_word(line, at)) {
      return true;
    }
  }
  return false;
}

/// Are the letters of the query in `line`, in order, close together and the
/// first at the start of a word?
static bool fits_loosely(const searcher *s, const char *line, uint32_t size)
{
  for (uint32_t start = 0; start < size; start++) {
    uint32_t at = start;
    uint32_t found = 0;

    if (line[start] != s->folded[0] || is_inside_word(line, line + start)) {
      continue;
    }
    for (; found < s->size && at < size && at - start < SPREAD * s->size;
         at++) {
      while (found < s->size && s->folded[found] == ' ') {
        found++;
      }
      found += found < s->size && line[at] == s->folded[found];
    }
    if (found == s->size) {
      return true;
    }
  }
  return false;
}

/// How the name `line` fits. Returns false if it does not. `title` is where in
/// the line the title begins, after the symbol.
static bool fits(const searcher *s, const char *line, uint32_t size,
                 uint32_t title, und_fit *fit_out)
{
  if (s->loose) {
    *fit_out = UND_FIT_LOOSE;
    return fits_loosely(s, line, size);
  }
  for (uint32_t i = 0; i < s->word_count; i++) {
    if (!has_word(line, size, s->word[i])) {
      return false;
    }
  }
  bool starts =
    s->size > 0 &&
    (strncmp(line, s->folded, s->size) == 0 ||
     (title < size && strncmp(line + title, s->folded, s->size) == 0));

  *fit_out = starts ? UND_FIT_START : UND_FIT_WORDS;
  return true;
}

static bool is_better(const und_hit *left, const und_hit *right)
{
  if (left->fit != right->fit) {
    return left->fit < right->fit;
  }
  if (left->name.kind != right->name.kind) {
    return left->name.kind < right->name.kind;
  }
  if (left->size != right->size) {
    return left->size < right->size;
  }
  int order = strcmp(left->entry->path, right->entry->path);

  return order != 0 ? order < 0
                    : left->name.span.start.line < right->name.span.start.line;
}

// Keep the best, in order.
static void add(searcher *s, const und_hit *hit)
{
  uint32_t low = 0;
  uint32_t high = s->hits->items.count;

  if (high == s->limit) {
    if (high == 0 || !is_better(hit, &s->hits->items.items[high - 1])) {
      return;
    }
    s->hits->items.count = --high;
  }
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (is_better(hit, &s->hits->items.items[middle])) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  UND_PUSH(&s->hits->items, *hit);
  memmove(s->hits->items.items + low + 1, s->hits->items.items + low,
          (s->hits->items.count - 1 - low) * sizeof *hit);
  s->hits->items.items[low] = *hit;
}

static bool is_symbol(const searcher *s, const und_identity *identity)
{
  return s->symbol.size > 0 && identity->symbol != NULL &&
         strcasecmp(s->symbol.data, identity->symbol) == 0;
}

static void search_names(searcher *s, const und_library_entry *entry)
{
  const char *line = und_digest_folded(entry->digest);
  bool exact = !s->loose && is_symbol(s, &entry->identity);
  und_hit hit = {.entry = entry};

  for (uint32_t at = 0; und_digest_name(entry->digest, &at, &hit.name);) {
    const char *end = strchr(line, '\n');
    bool whole = hit.name.kind == UND_NAME_DOCUMENT;
    const char *blank =
      whole && entry->identity.symbol ? strchr(line, ' ') : end;
    uint32_t title = blank < end ? (uint32_t)(blank - line) + 1 : UINT32_MAX;

    hit.size = (uint32_t)(end - line);
    if (exact && whole) {
      hit.fit = UND_FIT_SYMBOL;
      add(s, &hit);
    } else if ((s->size > 0 || whole) &&
               fits(s, line, hit.size, title, &hit.fit)) {
      add(s, &hit);
    }
    line = end + 1;
  }
}

static void search_entry(void *data, const und_library_entry *entry)
{
  searcher *s = data;

  // Most files have not even the first word.
  if (entry->digest != NULL &&
      (s->loose || s->word_count == 0 ||
       strstr(und_digest_folded(entry->digest), s->word[0]) != NULL ||
       is_symbol(s, &entry->identity))) {
    search_names(s, entry);
  }
}

static void read_query(searcher *s, und_slice query)
{
  uint32_t origin[QUERY + 1];

  query = und_slice_cut(query, 0, QUERY);
  if (und_search_symbol(query, &s->symbol)) {
    query = und_slice_cut(und_buffer_slice(&s->symbol), 0, QUERY);
  }
  s->size = und_fold(query, s->folded, origin, QUERY);
  while (s->size > 0 && s->folded[s->size - 1] == ' ') {
    s->size--;
  }
  s->folded[s->size] = '\0';
  memcpy(s->words, s->folded, sizeof s->words);
  for (char *at = s->words; s->word_count < WORDS && *at != '\0';) {
    size_t size = strcspn(at, " ");
    if (size > 0) {
      s->word[s->word_count++] = at;
    }
    at += size;
    if (*at == ' ') {
      *at++ = '\0';
    }
  }
}

void und_search(const und_library *library, und_slice query, uint32_t limit,
                und_hits *hits_out)
{
  searcher s = {.limit = limit, .hits = hits_out};
  const und_library_sink sink = {search_entry, &s};

  *hits_out = (und_hits){0};
  read_query(&s, query);
  und_library_each(library, sink);
  if (hits_out->items.count == 0 && s.size > 0) {
    s.loose = true;
    und_library_each(library, sink);
  }
  und_buffer_finish(&s.symbol);
}

void und_hits_finish(und_hits *hits)
{
  und_free(hits->items.items);
  *hits = (und_hits){0};
}
