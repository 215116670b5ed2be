// SPDX-License-Identifier: MIT

#include "diff.h"

#include "und/base/alloc.h"

// Lines around a change; and how far apart the next equal lines may stand.
enum { CONTEXT = 3, APART = 2000 };

// The lines of a text with their breaks.
typedef struct {
  UND_ARRAY(und_slice) items;
} lines;

// From old line `a` and new line `b` on, `removed` are replaced by `added`.
typedef struct {
  uint32_t a;
  uint32_t b;
  uint32_t removed;
  uint32_t added;
} change;

typedef UND_ARRAY(change) changes;

static lines split(und_slice text)
{
  lines found = {0};

  for (uint32_t at = 0; at < text.size;) {
    const char *end = memchr(text.data + at, '\n', text.size - at);
    uint32_t next = end ? (uint32_t)(end - text.data) + 1 : text.size;

    UND_PUSH(&found.items, und_slice_cut(text, at, next));
    at = next;
  }
  return found;
}

/// From old line `a` and new line `b` on, which differ: how many of each to
/// pass until they are equal again, as few as can be.
static void resync(const lines *before, const lines *after, change *c)
{
  uint32_t left = before->items.count - c->a;
  uint32_t right = after->items.count - c->b;

  for (uint32_t sum = 1; sum < APART; sum++) {
    for (uint32_t step = 0; step <= sum; step++) {
      // The even share first: most changes keep the number of lines.
      uint32_t removed =
        step % 2 ? sum / 2 + (step + 1) / 2 : sum / 2 - step / 2;
      uint32_t added = sum - removed;

      if (removed > sum || removed >= left || added >= right) {
        continue;
      }
      if (und_slice_equal(before->items.items[c->a + removed],
                          after->items.items[c->b + added])) {
        c->removed = removed;
        c->added = added;
        return;
      }
    }
  }
  c->removed = left;
  c->added = right;
}

static changes compare(const lines *before, const lines *after)
{
  changes found = {0};
  uint32_t a = 0;
  uint32_t b = 0;

  while (a < before->items.count || b < after->items.count) {
    if (a < before->items.count && b < after->items.count &&
        und_slice_equal(before->items.items[a], after->items.items[b])) {
      a++;
      b++;
      continue;
    }
    change c = {.a = a, .b = b};

    resync(before, after, &c);
    UND_PUSH(&found, c);
    a += c.removed;
    b += c.added;
  }
  return found;
}

static void write_lines(char sign, const lines *from, uint32_t first,
                        uint32_t end, und_buffer *out)
{
  for (uint32_t i = first; i < end; i++) {
    und_slice line = from->items.items[i];

    und_buffer_add(out, (und_slice){&sign, 1});
    und_buffer_add(out, line);
    if (line.data[line.size - 1] != '\n') {
      und_buffer_adds(out, "\n\\ No newline at end of file\n");
    }
  }
}

/// A range of a hunk's head; an empty one is told by the line before it.
static void write_range(uint32_t first, uint32_t count, und_buffer *out)
{
  und_buffer_addf(out, "%u", count == 0 ? first : first + 1);
  if (count != 1) {
    und_buffer_addf(out, ",%u", count);
  }
}

/// Write the changes from number `from` up to `to` as one hunk.
static void write_hunk(const lines *before, const lines *after,
                       const change *from, const change *to, und_buffer *out)
{
  const change *last = to - 1;
  uint32_t lead = from->a < CONTEXT ? from->a : CONTEXT;
  uint32_t rest = before->items.count - (last->a + last->removed);
  uint32_t trail = rest < CONTEXT ? rest : CONTEXT;
  uint32_t first = from->a - lead;
  uint32_t at = first;

  und_buffer_adds(out, "@@ -");
  write_range(first, last->a + last->removed + trail - first, out);
  und_buffer_adds(out, " +");
  write_range(from->b - lead, last->b + last->added + trail - (from->b - lead),
              out);
  und_buffer_adds(out, " @@\n");
  for (const change *c = from; c < to; c++) {
    write_lines(' ', before, at, c->a, out);
    write_lines('-', before, c->a, c->a + c->removed, out);
    write_lines('+', after, c->b, c->b + c->added, out);
    at = c->a + c->removed;
  }
  write_lines(' ', before, at, at + trail, out);
}

void und_diff_write(const char *path, und_slice before, und_slice after,
                    und_buffer *out)
{
  lines old = split(before);
  lines new = split(after);
  changes found = compare(&old, &new);

  if (found.count > 0) {
    und_buffer_addf(out, "--- %s\n+++ %s\n", path, path);
  }
  for (uint32_t i = 0; i < found.count;) {
    uint32_t end = i + 1;

    while (end < found.count &&
           found.items[end].a -
               (found.items[end - 1].a + found.items[end - 1].removed) <=
             2 * CONTEXT) {
      end++;
    }
    write_hunk(&old, &new, found.items + i, found.items + end, out);
    i = end;
  }
  und_free(old.items.items);
  und_free(new.items.items);
  und_free(found.items);
}
