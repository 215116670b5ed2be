// SPDX-License-Identifier: MIT

#include "starter.h"

#include <stdlib.h>

#include "und/base/alloc.h"
#include "und/store/import.h"
#include "und/symbol/symbol.h"

extern const unsigned char und_starter_tsv[];
extern const unsigned und_starter_tsv_size;

typedef struct {
  und_buffer key;
  und_buffer space; // of the values
  und_record record;
} starter_row;

struct und_starter {
  UND_ARRAY(starter_row) rows; // by key
};

static int compare_keys(und_slice left, und_slice right)
{
  uint32_t size = left.size < right.size ? left.size : right.size;
  int order = memcmp(left.data, right.data, size);

  return order != 0 ? order
                    : (left.size > right.size) - (left.size < right.size);
}

static int compare(const void *left, const void *right)
{
  return compare_keys(und_buffer_slice(&((const starter_row *)left)->key),
                      und_buffer_slice(&((const starter_row *)right)->key));
}

static bool take(void *data, const und_record *record)
{
  und_starter *starter = data;
  starter_row row = {0};
  und_symbol symbol;

  if (und_symbol_parse(record->values[UND_FIELD_SYMBOL], &symbol)) {
    und_symbol_write_key(&symbol, &row.key);
    row.record = und_record_copy(record, &row.space);
    UND_PUSH(&starter->rows, row);
  }
  return true;
}

und_starter *und_starter_new(void)
{
  und_starter *starter = und_alloc(1, sizeof *starter);
  und_import *import =
    und_import_new(UND_STARTER_SOURCE, (und_record_sink){take, starter});

  und_import_feed(
    import, (und_slice){(const char *)und_starter_tsv, und_starter_tsv_size});
  und_import_end(import);
  und_import_free(import);
  qsort(starter->rows.items, starter->rows.count, sizeof *starter->rows.items,
        compare);
  return starter;
}

void und_starter_free(und_starter *starter)
{
  if (starter == NULL) {
    return;
  }
  for (uint32_t i = 0; i < starter->rows.count; i++) {
    und_buffer_finish(&starter->rows.items[i].key);
    und_buffer_finish(&starter->rows.items[i].space);
  }
  und_free(starter->rows.items);
  und_free(starter);
}

bool und_starter_find_key(const und_starter *starter, und_slice key,
                          und_record *record_out)
{
  const starter_row wanted = {.key = {(char *)key.data, key.size, 0}};
  const starter_row *found =
    bsearch(&wanted, starter->rows.items, starter->rows.count,
            sizeof *starter->rows.items, compare);

  if (found != NULL) {
    *record_out = found->record;
  }
  return found != NULL;
}

void und_starter_prefix(const und_starter *starter, und_slice prefix,
                        und_record_sink sink)
{
  for (uint32_t i = 0; i < starter->rows.count; i++) {
    const starter_row *row = &starter->rows.items[i];
    if (und_slice_starts(und_buffer_slice(&row->key), prefix) &&
        !sink.take(sink.data, &row->record)) {
      return;
    }
  }
}
