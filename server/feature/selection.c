// SPDX-License-Identifier: MIT

#include "und/feature/selection.h"

#include "und/text/utf8.h"

static void add(und_selection *selection, uint32_t start, uint32_t end)
{
  const und_selection_step *last =
    selection->steps.count > 0
      ? &selection->steps.items[selection->steps.count - 1]
      : NULL;
  bool larger = last == NULL || (start <= last->start && end >= last->end &&
                                 (start < last->start || end > last->end));

  if (end > start && larger) {
    UND_PUSH(&selection->steps, (und_selection_step){start, end});
  }
}

/// What ends a run: a word, a clause, a sentence.
typedef enum { WORD, CLAUSE, SENTENCE } run;

static bool is_letter(uint32_t code)
{
  return (code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z') ||
         (code >= 'a' && code <= 'z') || (code >= 0xC0 && code < 0x2000) ||
         (code >= 0x3040 && code < 0xFF00);
}

/// Does the character at `at` end such a run? A full stop ends a sentence only
/// before a blank.
static bool ends(und_slice text, uint32_t at, run kind)
{
  und_character c = und_utf8_step(text, at);

  if (kind == WORD) {
    return !is_letter(c.code) && c.code != '-' && c.code != '/' &&
           c.code != '\'' && c.code != 0x2019;
  }
  und_end end = und_punctuation_end(und_slice_cut(text, at, at + c.size));
  bool blank = at + c.size >= text.size || c.size > 1 ||
               (unsigned char)text.data[at + c.size] <= ' ';

  if (kind == SENTENCE) {
    return end == UND_END_STOP && blank;
  }
  return (end > UND_END_OPEN && blank) || c.code == '(' || c.code == ')' ||
         c.code == '[' || c.code == ']';
}

/// The run of `own` around `at`.
static void add_run(und_selection *selection, und_slice text, uint32_t base,
                    uint32_t at, run kind)
{
  uint32_t start = at;
  uint32_t end = at;

  while (start > 0) {
    uint32_t before = und_utf8_floor(text, start - 1);
    if (ends(text, before, kind)) {
      break;
    }
    start = before;
  }
  while (end < text.size && !ends(text, end, kind)) {
    end += und_utf8_step(text, end).size;
  }
  // A sentence has its stop.
  if (kind == SENTENCE && end < text.size) {
    end += und_utf8_step(text, end).size;
  }
  while (start < end && (unsigned char)text.data[start] <= ' ') {
    start++;
  }
  while (end > start && (unsigned char)text.data[end - 1] <= ' ') {
    end--;
  }
  add(selection, base + start, base + end);
}

void und_selection_build(und_document *document, const und_outline *outline,
                         uint32_t offset, und_selection *selection_out)
{
  const und_text *text = und_document_text(document);
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  uint32_t index = und_document_part_at(document, offset);

  *selection_out = (und_selection){0};
  if (index != UND_NO_PART) {
    const und_part *part = &parts[index];
    und_slice own = und_text_cut(text, part->start, und_part_end(part));
    uint32_t at = und_utf8_floor(own, offset - part->start);

    for (run kind = WORD; kind <= SENTENCE; kind++) {
      add_run(selection_out, own, part->start, at, kind);
    }
    add(selection_out, part->start + part->text_offset, und_part_end(part));
    add(selection_out, part->start, und_part_end(part));
  }
  // Entries stand before what is in them.
  for (uint32_t i = outline->entries.count; i > 0; i--) {
    const und_outline_entry *entry = &outline->entries.items[i - 1];

    if (entry->start <= offset && offset <= entry->end) {
      add(selection_out, entry->start, entry->end);
    }
  }
  add(selection_out, 0, und_text_size(text));
}

void und_selection_finish(und_selection *selection)
{
  und_free(selection->steps.items);
  *selection = (und_selection){0};
}
