// SPDX-License-Identifier: MIT
//
// A case's file: a line "edits N", for each edit a line "START END ASK SIZE"
// and SIZE bytes, a line "text SIZE", and the text.

#include "case.h"

#include <stdio.h>
#include <stdlib.h>

#include "compare.h"
#include "und/text/utf8.h"

enum { TRIES = 4000 };

void und_case_finish(und_case *played)
{
  for (uint32_t i = 0; i < played->edits.count; i++) {
    und_edit_finish(&played->edits.items[i]);
  }
  und_free(played->edits.items);
  und_buffer_finish(&played->text);
  *played = (und_case){0};
}

static bool agrees(und_document *edited, bool citations, und_buffer *out)
{
  und_document *fresh =
    und_document_new(und_text_slice(und_document_text(edited)), NULL);
  bool same = und_compare(edited, fresh, citations, out);

  und_document_free(fresh);
  return same;
}

bool und_case_play(const und_case *played, und_buffer *difference_out)
{
  und_document *document =
    und_document_new(und_buffer_slice(&played->text), NULL);
  uint32_t count;
  bool same = true;

  und_document_parts(document, &count);
  for (uint32_t i = 0; same && i < played->edits.count; i++) {
    const und_edit *edit = &played->edits.items[i];
    bool last = i + 1 == played->edits.count;

    und_document_edit(document, edit->start, edit->end,
                      und_buffer_slice(&edit->replacement));
    if (last || edit->ask != UND_ASK_NOTHING) {
      same = agrees(document, last || edit->ask == UND_ASK_CITATIONS,
                    difference_out);
    }
  }
  und_document_free(document);
  return same;
}

static bool differs(const und_case *played)
{
  und_buffer difference = {0};
  bool same = und_case_play(played, &difference);

  und_buffer_finish(&difference);
  return !same;
}

static und_case copy_case(const und_case *from, uint32_t first)
{
  und_case copy = {0};

  und_buffer_add(&copy.text, und_buffer_slice(&from->text));
  for (uint32_t i = first; i < from->edits.count; i++) {
    und_edit edit = from->edits.items[i];

    edit.replacement = (und_buffer){0};
    und_buffer_add(&edit.replacement,
                   und_buffer_slice(&from->edits.items[i].replacement));
    UND_PUSH(&copy.edits, edit);
  }
  return copy;
}

/// Take `smaller` in place of `played` if it still differs.
static bool keep(und_case *played, und_case smaller)
{
  if (!differs(&smaller)) {
    und_case_finish(&smaller);
    return false;
  }
  und_case_finish(played);
  *played = smaller;
  return true;
}

/// The text after the first `count` edits.
static void text_after(const und_case *played, uint32_t count, und_buffer *out)
{
  und_document *document =
    und_document_new(und_buffer_slice(&played->text), NULL);

  for (uint32_t i = 0; i < count; i++) {
    const und_edit *edit = &played->edits.items[i];

    und_document_edit(document, edit->start, edit->end,
                      und_buffer_slice(&edit->replacement));
  }
  out->size = 0;
  und_buffer_add(out, und_text_slice(und_document_text(document)));
  und_document_free(document);
}

/// Begin as late as possible.
static void drop_first_edits(und_case *played)
{
  for (uint32_t k = played->edits.count; k-- > 1;) {
    und_case later = copy_case(played, k);

    text_after(played, k, &later.text);
    if (keep(played, later)) {
      return;
    }
  }
}

static void drop_edits(und_case *played)
{
  for (uint32_t i = played->edits.count; i-- > 0 && played->edits.count > 1;) {
    und_case fewer = copy_case(played, 0);

    und_edit_finish(&fewer.edits.items[i]);
    fewer.edits.count--;
    memmove(&fewer.edits.items[i], &fewer.edits.items[i + 1],
            (fewer.edits.count - i) * sizeof *fewer.edits.items);
    keep(played, fewer);
  }
}

/// The stretch of the text that no edit leaves alone.
static void touched(const und_case *played, uint32_t *from, uint32_t *to)
{
  int64_t size = played->text.size;
  int64_t tail = size;
  int64_t first = size;

  for (uint32_t i = 0; i < played->edits.count; i++) {
    const und_edit *edit = &played->edits.items[i];
    int64_t end = edit->end < size ? edit->end : size;
    int64_t start = edit->start < end ? edit->start : end;

    first = start < first ? start : first;
    tail = size - end < tail ? size - end : tail;
    size += (int64_t)edit->replacement.size - (end - start);
  }
  *from = first > 8 ? (uint32_t)first - 8 : 0;
  *to = tail > 8 ? played->text.size - (uint32_t)tail + 8 : played->text.size;
}

/// Without the bytes from `from` up to `to`, which no edit touches.
static bool cut(und_case *played, uint32_t from, uint32_t to, bool before)
{
  und_slice text = und_buffer_slice(&played->text);

  from = und_utf8_floor(text, from);
  to = und_utf8_floor(text, to);
  if (from >= to) {
    return false;
  }
  und_case less = copy_case(played, 0);

  und_buffer_splice(&less.text, from, to - from, (und_slice){NULL, 0});
  for (uint32_t i = 0; before && i < less.edits.count; i++) {
    less.edits.items[i].start -= to - from;
    less.edits.items[i].end -= to - from;
  }
  return keep(played, less);
}

static void cut_text(und_case *played)
{
  int tries = TRIES;

  for (uint32_t chunk = played->text.size / 2; chunk > 0; chunk /= 2) {
    uint32_t from;
    uint32_t to;

    touched(played, &from, &to);
    for (uint32_t at = from; at >= chunk && tries-- > 0;) {
      cut(played, at - chunk, at, true);
      at -= chunk;
    }
    touched(played, &from, &to);
    for (uint32_t at = to; at < played->text.size && tries-- > 0;) {
      if (!cut(played, at, at + chunk, false)) {
        at += chunk;
      }
    }
  }
}

void und_case_shrink(und_case *played)
{
  drop_first_edits(played);
  drop_edits(played);
  cut_text(played);
  drop_edits(played);
}

bool und_case_save(const und_case *played, const char *path)
{
  FILE *file = fopen(path, "wb");

  if (file == NULL) {
    return false;
  }
  fprintf(file, "edits %u\n", played->edits.count);
  for (uint32_t i = 0; i < played->edits.count; i++) {
    const und_edit *edit = &played->edits.items[i];

    fprintf(file, "%u %u %d %u\n", edit->start, edit->end, (int)edit->ask,
            edit->replacement.size);
    fwrite(edit->replacement.data, 1, edit->replacement.size, file);
    fputc('\n', file);
  }
  fprintf(file, "text %u\n", played->text.size);
  fwrite(played->text.data, 1, played->text.size, file);
  return fclose(file) == 0;
}

static bool read_bytes(FILE *file, uint32_t size, und_buffer *out)
{
  char *bytes = und_alloc(size + 1, 1);
  bool read = fread(bytes, 1, size, file) == size;

  und_buffer_add(out, (und_slice){bytes, size});
  und_free(bytes);
  return read;
}

static bool read_edit(FILE *file, und_edit *edit)
{
  uint32_t size;
  int ask;

  *edit = (und_edit){0};
  if (fscanf(file, "%u %u %d %u", &edit->start, &edit->end, &ask, &size) != 4 ||
      fgetc(file) != '\n' || !read_bytes(file, size, &edit->replacement)) {
    return false;
  }
  edit->ask = (und_ask)ask;
  return true;
}

bool und_case_load(und_case *played_out, const char *path)
{
  FILE *file = fopen(path, "rb");
  uint32_t count = 0;
  uint32_t size = 0;
  bool read = file != NULL && fscanf(file, "edits %u", &count) == 1;

  *played_out = (und_case){0};
  for (uint32_t i = 0; read && i < count; i++) {
    und_edit edit;

    read = read_edit(file, &edit);
    UND_PUSH(&played_out->edits, edit);
  }
  read = read && fscanf(file, " text %u", &size) == 1 && fgetc(file) == '\n' &&
         read_bytes(file, size, &played_out->text);
  if (file != NULL) {
    fclose(file);
  }
  return read;
}
