// SPDX-License-Identifier: MIT

#include "csv.h"

enum { START, PLAIN, QUOTED, QUOTE }; // QUOTE: after one inside a quoted value

void und_csv_finish(und_csv *csv)
{
  und_buffer_finish(&csv->row);
  und_free(csv->ends.items);
  und_free(csv->values.items);
}

static void end_value(und_csv *csv)
{
  UND_PUSH(&csv->ends, csv->row.size);
  csv->state = START;
}

static bool end_row(und_csv *csv)
{
  uint32_t start = 0;

  end_value(csv);
  csv->line++;
  csv->values.count = 0;
  for (uint32_t i = 0; i < csv->ends.count; i++) {
    UND_PUSH(&csv->values, und_slice_cut(und_buffer_slice(&csv->row), start,
                                         csv->ends.items[i]));
    start = csv->ends.items[i];
  }
  bool empty = csv->row.size == 0 && csv->ends.count == 1;
  csv->row.size = 0;
  csv->ends.count = 0;
  return empty || csv->take(csv->data, csv->values.items, csv->values.count);
}

// How many bytes at the start of `bytes` are the same value's, whatever they
// are.
static uint32_t run_size(const und_csv *csv, und_slice bytes)
{
  uint32_t size = 0;

  if (csv->state == QUOTED) {
    const char *quote = memchr(bytes.data, '"', bytes.size);
    return quote ? (uint32_t)(quote - bytes.data) : bytes.size;
  }
  while (csv->state == PLAIN && size < bytes.size && bytes.data[size] != ',' &&
         bytes.data[size] != '\n' && bytes.data[size] != '\r') {
    size++;
  }
  return size;
}

// Take one byte that may mean something.
static bool step(und_csv *csv, char byte)
{
  bool quoted = csv->state == QUOTED;

  if (quoted && byte == '"') {
    csv->state = QUOTE;
  } else if (csv->state == QUOTE && byte == '"') {
    csv->state = QUOTED;
    und_buffer_adds(&csv->row, "\"");
  } else if (csv->state == START && byte == '"') {
    csv->state = QUOTED;
  } else if (byte == ',') {
    end_value(csv);
  } else if (byte == '\n') {
    return end_row(csv);
  } else if (byte != '\r') {
    csv->state = PLAIN;
    und_buffer_add(&csv->row, (und_slice){&byte, 1});
  }
  return true;
}

bool und_csv_feed(und_csv *csv, und_slice bytes)
{
  while (bytes.size > 0) {
    uint32_t size = run_size(csv, bytes);
    und_buffer_add(&csv->row, und_slice_cut(bytes, 0, size));
    if (size < bytes.size && !step(csv, bytes.data[size])) {
      return false;
    }
    bytes = und_slice_cut(bytes, size + 1, bytes.size);
    if (csv->row.size > csv->limit || csv->ends.count > csv->limit) {
      csv->too_long = true;
      return false;
    }
  }
  return true;
}

bool und_csv_end(und_csv *csv)
{
  return (csv->row.size == 0 && csv->ends.count == 0) || end_row(csv);
}
