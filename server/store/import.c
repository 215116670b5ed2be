// SPDX-License-Identifier: MIT

#include "und/store/import.h"

#include <stdarg.h>
#include <stdio.h>

#include "importer.h"
#include "und/base/alloc.h"
#include "und/text/utf8.h"

struct und_import {
  und_importer importer;
  char *source;
  und_buffer head; // until the format is known
  const und_import_reader *format;
  void *reader;
};

und_import *und_import_new(const char *source, und_record_sink sink)
{
  und_import *import = und_alloc(1, sizeof *import);

  import->source = und_copy(und_slice_from(source));
  import->importer.sink = sink;
  import->importer.source = import->source;
  return import;
}

void und_import_free(und_import *import)
{
  if (import == NULL) {
    return;
  }
  if (import->reader != NULL) {
    import->format->free(import->reader);
  }
  und_buffer_finish(&import->importer.fault);
  und_buffer_finish(&import->importer.repaired);
  und_buffer_finish(&import->head);
  und_free(import->source);
  und_free(import);
}

const char *und_import_format(const und_import *import)
{
  return import->format ? import->format->name : NULL;
}

const char *und_import_fault(const und_import *import)
{
  const char *fault = import->importer.fault.data;

  return fault ? fault : "";
}

bool und_importer_fail(und_importer *importer, const char *format, ...)
{
  char line[300];
  va_list arguments;

  if (importer->fault.size == 0) {
    va_start(arguments, format);
    vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    und_buffer_adds(&importer->fault, line);
  }
  return false;
}

static bool is_plain(und_slice value)
{
  for (uint32_t i = 0; i < value.size; i++) {
    if ((unsigned char)value.data[i] < ' ') {
      return false;
    }
  }
  return und_utf8_valid(value) == value.size;
}

// The value on one line and valid.
static und_slice tidy(und_slice value, und_buffer *space)
{
  uint32_t start = space->size;
  bool blank = false;

  if (is_plain(value)) {
    return value;
  }
  und_utf8_repair(value, space);
  uint32_t end = start;
  for (uint32_t i = start; i < space->size; i++) {
    bool white = (unsigned char)space->data[i] <= ' ';
    if (!white || !blank) {
      space->data[end++] = white ? ' ' : space->data[i];
    }
    blank = white;
  }
  space->size = end;
  return (und_slice){space->data + start, end - start};
}

bool und_importer_take(und_importer *importer, und_record *record)
{
  und_buffer *space = &importer->repaired;
  uint32_t size = 0;

  for (unsigned i = 0; i < UND_FIELD_COUNT; i++) {
    record->values[i] = und_record_trim(record->values[i]);
    size += record->values[i].size;
  }
  if (record->values[UND_FIELD_SOURCE].size == 0) {
    record->values[UND_FIELD_SOURCE] = und_slice_from(importer->source);
  }
  // A bad byte becomes three; so the space never moves while it is filled.
  space->size = 0;
  und_buffer_room(space, 3 * (size + (uint32_t)strlen(importer->source)) + 1);
  for (unsigned i = 0; i < UND_FIELD_COUNT; i++) {
    if (record->values[i].size > 0) {
      record->values[i] = tidy(record->values[i], space);
    }
  }
  return importer->sink.take(importer->sink.data, record);
}

// The format of a list that begins with `head`, whose first line is `whole` or
// not; NULL while it cannot be told.
static const und_import_reader *find_format(und_slice head, bool whole)
{
  static const char marks[] = "\xEF\xBB\xBF \t\r\n";
  uint32_t at = 0;

  while (at < head.size && memchr(marks, head.data[at], sizeof marks - 1)) {
    at++;
  }
  if (at == head.size) {
    return whole ? &und_import_tsv : NULL;
  }
  unsigned char first = (unsigned char)head.data[at];
  if (first == '<' || first >= 0xFE) { // an XML that is not in UTF-8, perhaps
    return &und_import_marc;
  }
  const char *start = head.data + at;
  const char *feed = memchr(start, '\n', head.size - at);
  size_t size = feed ? (size_t)(feed - start) : head.size - at;
  if (memchr(start, '\t', size) != NULL) {
    return &und_import_tsv;
  }
  if (feed == NULL && !whole) {
    return NULL;
  }
  return memchr(start, ',', size) ? &und_import_votes : &und_import_tsv;
}

static bool begin(und_import *import, bool whole)
{
  und_slice head = und_buffer_slice(&import->head);

  import->format = find_format(head, whole);
  if (import->format == NULL) {
    return true;
  }
  if (und_slice_starts(head, UND_SLICE("\xEF\xBB\xBF"))) {
    head = und_slice_cut(head, 3, head.size);
  }
  import->reader = import->format->make(&import->importer);
  return import->format->feed(import->reader, head);
}

bool und_import_feed(und_import *import, und_slice bytes)
{
  if (import->importer.fault.size > 0) {
    return false;
  }
  if (import->format != NULL) {
    return import->format->feed(import->reader, bytes);
  }
  und_buffer_add(&import->head, bytes);
  return begin(import, import->head.size > UND_IMPORT_LIMIT);
}

bool und_import_end(und_import *import)
{
  if (import->importer.fault.size > 0 ||
      (import->format == NULL && !begin(import, true))) {
    return false;
  }
  return import->format->end(import->reader);
}
