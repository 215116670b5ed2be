// SPDX-License-Identifier: MIT

#include "directives.h"

void und_directives_finish(und_directives *directives)
{
  und_free(directives->items.items);
  *directives = (und_directives){0};
}

static bool is_blank(char c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static uint32_t skip_blanks(und_slice text, uint32_t at)
{
  while (at < text.size && is_blank(text.data[at])) {
    at++;
  }
  return at;
}

// Skip `word` at `*at`, as a whole word or up to a colon.
static bool skip_word(und_slice text, uint32_t *at, und_slice word)
{
  und_slice rest = und_slice_cut(text, *at, text.size);
  bool found = und_slice_starts(rest, word) &&
               (rest.size == word.size || is_blank(rest.data[word.size]) ||
                word.data[word.size - 1] == ':');

  *at += found ? word.size : 0;
  return found;
}

// Where the comment that `text` begins with ends inside, or 0.
static uint32_t find_close(und_slice text)
{
  for (uint32_t i = 4; i + 3 <= text.size; i++) {
    if (memcmp(text.data + i, "-->", 3) == 0) {
      return i;
    }
  }
  return 0;
}

// Read the directive that begins at `start`.
static bool read_one(und_slice text, uint32_t start, und_directive *out)
{
  static const und_slice verbs[] = {
    [UND_DIRECTIVE_OFF] = {"off", 3},
    [UND_DIRECTIVE_ON] = {"on", 2},
    [UND_DIRECTIVE_IGNORE_NEXT] = {"ignore-next", 11},
  };
  und_slice near = und_slice_cut(text, start, start + UND_DIRECTIVE_LIMIT);

  if (!und_slice_starts(near, UND_SLICE("<!--"))) {
    return false;
  }
  und_slice inside = und_slice_cut(near, 0, find_close(near));
  uint32_t at = skip_blanks(inside, 4);
  if (!skip_word(inside, &at, UND_SLICE("undocd:"))) {
    return false;
  }
  at = skip_blanks(inside, at);
  for (unsigned i = 0; i < sizeof verbs / sizeof *verbs; i++) {
    if (skip_word(inside, &at, verbs[i])) {
      at = skip_blanks(inside, at);
      *out = (und_directive){.start = start,
                             .end = start + inside.size + 3,
                             .codes_start = start + at,
                             .codes_end = start + inside.size,
                             .kind = (und_directive_kind)i};
      return true;
    }
  }
  return false;
}

// Add the directives that begin from `start` up to `end`.
static void find_between(und_directives *directives, und_slice text,
                         uint32_t start, uint32_t end)
{
  und_directive found;

  end = end < text.size ? end : text.size;
  while (start < end) {
    const char *open = memchr(text.data + start, '<', end - start);
    if (open == NULL) {
      return;
    }
    start = (uint32_t)(open - text.data);
    if (read_one(text, start, &found)) {
      UND_PUSH(&directives->items, found);
    }
    start++;
  }
}

void und_directives_init(und_directives *directives, const und_text *text)
{
  directives->items.count = 0;
  find_between(directives, und_text_slice(text), 0, und_text_size(text));
}

static void shift(und_directive *directive, uint32_t removed, uint32_t added)
{
  directive->start = directive->start - removed + added;
  directive->end = directive->end - removed + added;
  directive->codes_start = directive->codes_start - removed + added;
  directive->codes_end = directive->codes_end - removed + added;
}

void und_directives_edit(und_directives *directives, const und_text *text,
                         uint32_t start, uint32_t removed, uint32_t added)
{
  // No comment that begins before `from` reaches into the edit.
  uint32_t from = start > UND_DIRECTIVE_LIMIT ? start - UND_DIRECTIVE_LIMIT : 0;
  und_directives old = *directives;
  uint32_t next = 0;
  und_slice near =
    und_text_around(text, from, start + added + UND_DIRECTIVE_LIMIT);

  if (old.items.count == 0) {
    find_between(directives, near, from, start + added);
    return;
  }
  *directives = (und_directives){0};
  for (; next < old.items.count && old.items.items[next].start < from; next++) {
    UND_PUSH(&directives->items, old.items.items[next]);
  }
  find_between(directives, near, from, start + added);
  for (; next < old.items.count; next++) {
    if (old.items.items[next].start >= start + removed) {
      shift(&old.items.items[next], removed, added);
      UND_PUSH(&directives->items, old.items.items[next]);
    }
  }
  und_free(old.items.items);
}
