// SPDX-License-Identifier: MIT

#include "report_parts.h"

#include "und/base/search.h"
#include "und/symbol/locator.h"

void und_report_place(und_json *json, const und_text *text, uint32_t start,
                      uint32_t end)
{
  und_position place = und_text_position(text, start, UND_UNITS_UTF16);
  und_position last = und_text_position(text, end, UND_UNITS_UTF16);

  und_json_key(json, "line");
  und_json_integer(json, (int64_t)place.line + 1);
  und_json_key(json, "col16");
  und_json_integer(json, place.column);
  if (last.line != place.line) {
    und_json_key(json, "end_line");
    und_json_integer(json, (int64_t)last.line + 1);
  }
}

// ------------------------------------------------------------ abbreviations

/// Append `words` on one line, without the bracket and marks at their end.
static void add_line(und_slice words, und_buffer *out)
{
  while (words.size > 0 &&
         ((unsigned char)words.data[words.size - 1] <= ' ' ||
          strchr("(*\"", words.data[words.size - 1]) != NULL)) {
    words.size--;
  }
  for (uint32_t i = 0; i < words.size; i++) {
    bool blank = (unsigned char)words.data[i] <= ' ';

    if (!blank) {
      und_buffer_add(out, und_slice_cut(words, i, i + 1));
    } else if (out->size > 0 && out->data[out->size - 1] != ' ') {
      und_buffer_adds(out, " ");
    }
  }
}

/// Does it stand alone in brackets, behind a word?
static bool is_bracketed(const und_text *text, uint32_t start, uint32_t end)
{
  und_slice around =
    start >= 3 ? und_text_cut(text, start - 3, end + 1) : (und_slice){0};

  return around.size == end + 1 - (start - 3) && around.data[2] == '(' &&
         around.data[around.size - 1] == ')' &&
         (unsigned char)around.data[1] <= ' ' &&
         (unsigned char)around.data[0] >= 'a';
}

void und_report_abbreviations(und_document *document, und_json *json)
{
  const und_text *text = und_document_text(document);
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  und_buffer line = {0};

  und_json_key(json, "abbreviations");
  und_json_array(json);
  for (uint32_t i = 0; i < count; i++) {
    uint32_t found;
    const und_term *terms = und_document_terms(document, i, &found);

    for (uint32_t t = 0; t < found; t++) {
      uint32_t start = parts[i].start + terms[t].start;
      uint32_t end = parts[i].start + terms[t].end;

      bool spelt = terms[t].kind == UND_TERM_SPELT;

      if (!spelt && (terms[t].kind != UND_TERM_EXPLAINED ||
                     !is_bracketed(text, start, end))) {
        continue;
      }
      und_json_object(json);
      und_report_place(json, text, start, end);
      und_json_member(json, "short", und_text_cut(text, start, end));
      if (spelt) { // else its letters do not tell where its words begin
        line.size = 0;
        add_line(und_text_cut(text, parts[i].start + terms[t].words, start),
                 &line);
        und_json_member(json, "long", und_buffer_slice(&line));
      }
      und_json_end_object(json);
    }
  }
  und_json_end_array(json);
  und_buffer_finish(&line);
}

// --------------------------------------------------------- cross-references

/// Is a place of this kind one that can be gone to, and is it named by a label?
static bool is_place(const und_locator *locator)
{
  return locator->count > 0 && locator->steps[0].unit != UND_UNIT_OTHER &&
         locator->steps[0].size > 0;
}

/// Does a citation hold the place at `offset`? It would be the one right before
/// it or right behind it.
static bool is_cited(und_document *document, uint32_t index, uint32_t offset)
{
  uint32_t count;
  uint32_t after;
  const und_mention *mentions = und_document_citations(document, index, &count);

  UND_SEARCH(after, count, mentions[after].start <= offset);
  for (uint32_t i = after > 0 ? after - 1 : 0; i < count && i <= after; i++) {
    if (offset >= mentions[i].locator_start &&
        offset < mentions[i].locator_end) {
      return true;
    }
  }
  return false;
}

/// In a note a place behind a comma is one in the source before it.
static bool is_of_source(const und_part *part, und_slice own, uint32_t offset)
{
  while (offset > 0 && own.data[offset - 1] == ' ') {
    offset--;
  }
  return part->role == UND_ROLE_NOTE && offset > 0 &&
         own.data[offset - 1] == ',';
}

static void write_references(und_document *document, uint32_t index,
                             und_json *json)
{
  const und_text *text = und_document_text(document);
  und_language language = und_document_language(document);
  uint32_t count;
  const und_part *part = &und_document_parts(document, &count)[index];
  und_slice own = und_text_cut(text, part->start, und_part_end(part));
  und_locator items[UND_LOCATOR_ITEMS];

  enum { FURTHEST = 200 }; // the words that tell whose a place is
  for (uint32_t at = part->text_offset;
       (count = und_locator_next(own, at, language, items)) > 0;) {
    const und_locator *last = &items[count - 1];
    uint32_t start = part->start + items[0].list_offset;
    uint32_t end = part->start + last->offset + last->size;

    // A note at a page's end lies inside the paragraph, and has its own turn.
    at = last->offset + last->size;
    if (is_place(&items[0]) && und_document_part_at(document, start) == index) {
      bool elsewhere =
        is_cited(document, index, start) ||
        is_of_source(part, own, items[0].list_offset) ||
        und_locator_is_elsewhere(und_slice_cut(own, 0, at + FURTHEST),
                                 &items[0], language);

      und_json_object(json);
      und_report_place(json, text, start, end);
      und_json_member(json, "surface", und_text_cut(text, start, end));
      und_json_key(json, "internal");
      und_json_boolean(json, !elsewhere);
      und_json_end_object(json);
    }
  }
}

void und_report_cross_references(und_document *document, und_json *json)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  und_json_key(json, "cross_references");
  und_json_array(json);
  for (uint32_t i = 0; i < count; i++) {
    if (parts[i].role != UND_ROLE_FURNITURE &&
        parts[i].role != UND_ROLE_FRONT) {
      write_references(document, i, json);
    }
  }
  und_json_end_array(json);
}
