// SPDX-License-Identifier: MIT

#include "keys.h"

#include <stdlib.h>

#include "und/base/search.h"

void und_keys_finish(und_keys *keys)
{
  und_buffer_finish(&keys->text);
  und_free(keys->rows.items);
  *keys = (und_keys){0};
}

void und_keys_clear(und_keys *keys)
{
  keys->text.size = 0;
  keys->rows.count = 0;
}

void und_keys_add(und_keys *keys, und_slice key, uint32_t citers, bool held)
{
  UND_PUSH(&keys->rows,
           (und_keys_row){keys->text.size, key.size, citers, held});
  und_buffer_add(&keys->text, key);
}

static int order(und_slice left, und_slice right)
{
  uint32_t size = left.size < right.size ? left.size : right.size;
  int first = size > 0 ? memcmp(left.data, right.data, size) : 0;

  return first != 0 ? first
                    : (left.size > right.size) - (left.size < right.size);
}

static und_slice key_of(const und_keys *keys, const und_keys_row *row)
{
  return und_slice_cut(und_buffer_slice(&keys->text), row->offset,
                       row->offset + row->size);
}

// While they are sorted, rows are pairs of slices: qsort() passes no context.
typedef struct {
  und_slice key;
  und_keys_row row;
} sorted_row;

static int by_key(const void *left, const void *right)
{
  return order(((const sorted_row *)left)->key,
               ((const sorted_row *)right)->key);
}

void und_keys_sort(und_keys *keys)
{
  uint32_t count = keys->rows.count;
  sorted_row *sorted = und_alloc(count, sizeof *sorted);
  uint32_t kept = 0;

  for (uint32_t i = 0; i < count; i++) {
    const und_keys_row *row = &keys->rows.items[i];
    sorted[i] = (sorted_row){key_of(keys, row), *row};
  }
  if (count > 1) {
    qsort(sorted, count, sizeof *sorted, by_key);
  }
  for (uint32_t i = 0; i < count; i++) {
    und_keys_row *last = kept > 0 ? &keys->rows.items[kept - 1] : NULL;
    if (last != NULL && und_slice_equal(key_of(keys, last), sorted[i].key)) {
      last->citers += sorted[i].row.citers;
      last->held = last->held || sorted[i].row.held;
    } else {
      keys->rows.items[kept++] = sorted[i].row;
    }
  }
  keys->rows.count = kept;
  und_free(sorted);
}

void und_keys_find(const und_keys *keys, und_slice prefix, und_known_sink sink)
{
  uint32_t low;

  UND_SEARCH(low, keys->rows.count,
             order(key_of(keys, &keys->rows.items[low]), prefix) < 0);
  for (; low < keys->rows.count; low++) {
    const und_keys_row *row = &keys->rows.items[low];
    und_known known = {key_of(keys, row), row->citers, row->held};
    if (!und_slice_starts(known.key, prefix)) {
      return;
    }
    sink.take(sink.data, &known);
  }
}
