// SPDX-License-Identifier: MIT

#include "und/feature/edits.h"

#include <stdlib.h>

void und_edits_add(und_edits *edits, uint32_t start, uint32_t end,
                   und_slice text)
{
  und_edit edit = {start, end, edits->bytes.size, text.size};

  und_buffer_add(&edits->bytes, text);
  UND_PUSH(&edits->items, edit);
}

static int by_place(const void *left, const void *right)
{
  const und_edit *a = left;
  const und_edit *b = right;

  if (a->start != b->start) {
    return a->start < b->start ? -1 : 1;
  }
  if (a->end != b->end) { // an insertion first
    return a->end < b->end ? -1 : 1;
  }
  return (a->at > b->at) - (a->at < b->at); // as they were added
}

static bool is_same(const und_edits *edits, const und_edit *left,
                    const und_edit *right)
{
  return left->start == right->start && left->end == right->end &&
         und_slice_equal(und_edits_text(edits, left),
                         und_edits_text(edits, right));
}

void und_edits_settle(und_edits *edits, und_slice text)
{
  und_edit *items = edits->items.items;
  uint32_t kept = 0;

  if (edits->items.count > 1) {
    qsort(items, edits->items.count, sizeof *items, by_place);
  }
  for (uint32_t i = 0; i < edits->items.count; i++) {
    const und_edit *last = kept > 0 ? &items[kept - 1] : NULL;
    bool idle =
      und_slice_equal(und_edits_text(edits, &items[i]),
                      und_slice_cut(text, items[i].start, items[i].end));

    if (!idle && (last == NULL || (items[i].start >= last->end &&
                                   !is_same(edits, last, &items[i])))) {
      items[kept++] = items[i];
    }
  }
  edits->items.count = kept;
}

void und_edits_apply(const und_edits *edits, und_slice text, und_buffer *out)
{
  uint32_t at = 0;

  for (uint32_t i = 0; i < edits->items.count; i++) {
    const und_edit *edit = &edits->items.items[i];

    und_buffer_add(out, und_slice_cut(text, at, edit->start));
    und_buffer_add(out, und_edits_text(edits, edit));
    at = edit->end;
  }
  und_buffer_add(out, und_slice_cut(text, at, text.size));
}

void und_edits_finish(und_edits *edits)
{
  und_free(edits->items.items);
  und_buffer_finish(&edits->bytes);
  *edits = (und_edits){0};
}
