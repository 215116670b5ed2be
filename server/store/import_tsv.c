// SPDX-License-Identifier: MIT
//
// TSV: a line of column names, then a line a document, tabs between the
// values, nothing quoted.

#include "importer.h"
#include "und/base/alloc.h"

typedef struct {
  und_importer *importer;
  und_buffer line;           // a line that has no end yet
  UND_ARRAY(uint8_t) fields; // of the columns; UND_FIELD_COUNT: passed over
  uint64_t number;           // of the line
} tsv_reader;

static void *make(und_importer *importer)
{
  tsv_reader *reader = und_alloc(1, sizeof *reader);

  reader->importer = importer;
  return reader;
}

static void release(void *data)
{
  tsv_reader *reader = data;

  und_buffer_finish(&reader->line);
  und_free(reader->fields.items);
  und_free(reader);
}

// Take the value up to the next tab off `line`.
static und_slice take_value(und_slice *line)
{
  const char *tab = memchr(line->data, '\t', line->size);
  uint32_t size = tab ? (uint32_t)(tab - line->data) : line->size;
  und_slice value = und_slice_cut(*line, 0, size);

  *line = und_slice_cut(*line, size + (tab != NULL), line->size);
  return value;
}

static bool read_names(tsv_reader *reader, und_slice line)
{
  bool symbol = false;

  while (line.size > 0) {
    unsigned field = und_field_find(und_record_trim(take_value(&line)));
    UND_PUSH(&reader->fields, (uint8_t)field);
    symbol = symbol || field == UND_FIELD_SYMBOL;
  }
  return symbol || und_importer_fail(reader->importer,
                                     "the first line names no column 'symbol'");
}

static bool read_line(tsv_reader *reader, und_slice line)
{
  und_record record = {0};

  reader->number++;
  if (reader->fields.count == 0) {
    return read_names(reader, line);
  }
  for (uint32_t i = 0; i < reader->fields.count && line.size > 0; i++) {
    und_slice value = take_value(&line);
    if (reader->fields.items[i] < UND_FIELD_COUNT) {
      record.values[reader->fields.items[i]] = value;
    }
  }
  und_slice symbol = und_record_trim(record.values[UND_FIELD_SYMBOL]);
  return symbol.size == 0 || und_importer_take(reader->importer, &record);
}

static bool feed(void *data, und_slice bytes)
{
  tsv_reader *reader = data;

  while (bytes.size > 0) {
    const char *end = memchr(bytes.data, '\n', bytes.size);
    uint32_t size = end ? (uint32_t)(end - bytes.data) : bytes.size;
    und_slice line = und_slice_cut(bytes, 0, size);
    if (end == NULL || reader->line.size > 0) {
      und_buffer_add(&reader->line, line);
      line = und_buffer_slice(&reader->line);
    }
    if (line.size > UND_IMPORT_LIMIT) {
      return und_importer_fail(reader->importer,
                               "line %llu is longer than the limit of 1 MiB",
                               (unsigned long long)reader->number + 1);
    }
    if (end == NULL) {
      return true;
    }
    if (!read_line(reader, line)) {
      return false;
    }
    reader->line.size = 0;
    bytes = und_slice_cut(bytes, size + 1, bytes.size);
  }
  return true;
}

static bool end(void *data)
{
  tsv_reader *reader = data;

  return (reader->line.size == 0 && reader->number > 0) ||
         read_line(reader, und_buffer_slice(&reader->line));
}

const und_import_reader und_import_tsv = {"TSV", make, feed, end, release};
