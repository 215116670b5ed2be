// SPDX-License-Identifier: MIT
//
// The bytes: the size of the names and of their folded text, the names, the
// folded text, then the cited keys in order, each with its citations.

#include "und/store/digest.h"

#include <stdlib.h>

#include "between.h"
#include "und/model/own_name.h"
#include "und/symbol/fold.h"
#include "und/symbol/symbol.h"
#include "varint.h"

// What a text states of what it cites.
enum { STATES_DATE = 1, STATES_TITLE = 2 };

struct und_digest {
  und_slice names;
  und_slice folded;
  und_slice cited;
  uint32_t size;
  char bytes[];
};

// ---------------------------------------------------------------------- write

// One citation of one key, while a document is read.
typedef struct {
  char *key;
  uint32_t start;
  uint32_t end;
  uint32_t locator_start;
  uint32_t locator_end;
  uint32_t paragraph; ///< the part, or UND_NO_PART
  uint32_t title_start;
  uint32_t title_end;
  und_date stated;
} cite;

// A digest being written.
typedef struct {
  und_document *document;
  const und_text *text;
  const und_part *parts;
  uint32_t count;
  und_buffer names;
  und_buffer folded;
  und_buffer cited;
  uint32_t paragraph; // that is being read, or UND_NO_PART
  bool in_note;
  UND_ARRAY(cite) cites;
  UND_ARRAY(char) fold_space;
  UND_ARRAY(uint32_t) origins;
} writer;

static void put_spot(const und_spot *spot, uint32_t line, und_buffer *out)
{
  const uint32_t *columns = spot->columns;

  und_varint_put(out, spot->line - line);
  und_varint_put(out, columns[UND_UNITS_UTF8]);
  und_varint_put(out, columns[UND_UNITS_UTF8] - columns[UND_UNITS_UTF16]);
  und_varint_put(out, columns[UND_UNITS_UTF16] - columns[UND_UNITS_UTF32]);
}

static void put_span(const writer *w, uint32_t start, uint32_t end,
                     und_buffer *out)
{
  und_span span = und_span_of(w->text, start, end);

  put_spot(&span.start, 0, out);
  put_spot(&span.end, span.start.line, out);
}

/// Append `text` folded; a line feed never comes out of folding.
static void fold(writer *w, und_slice text)
{
  UND_RESERVE(&w->fold_space, text.size + 1);
  UND_RESERVE(&w->origins, text.size + 1);
  uint32_t size =
    und_fold(text, w->fold_space.items, w->origins.items, text.size);

  for (uint32_t i = 0; i < size; i++) { // strstr() must not end there
    char *at = &w->fold_space.items[i];
    *at = (char)(*at == '\0' ? ' ' : *at);
  }
  und_buffer_add(&w->folded, (und_slice){w->fold_space.items, size});
}

static void put_name(writer *w, und_name_kind kind, und_slice text,
                     uint32_t start, uint32_t end)
{
  und_varint_put(&w->names, kind);
  und_varint_put_bytes(&w->names, text);
  put_span(w, start, end, &w->names);
  fold(w, text);
  und_buffer_adds(&w->folded, "\n");
}

/// The document itself, at the first place where it says its symbol.
static void put_own_name(writer *w)
{
  const und_identity *identity = und_document_identity(w->document);
  uint32_t start = 0;
  uint32_t end = 0;

  for (uint32_t i = 0; i < w->count && i < UND_OWN_NAME_PARTS; i++) {
    if (und_own_name_find(w->document, i, 0, &start, &end)) {
      break;
    }
  }
  if (identity->symbol != NULL) {
    fold(w, und_slice_from(identity->symbol));
    und_buffer_adds(&w->folded, " ");
  }
  put_name(w, UND_NAME_DOCUMENT, und_slice_from(identity->title), start, end);
}

static void put_headings(writer *w)
{
  const char *title = und_document_identity(w->document)->title;
  und_buffer text = {0};

  for (uint32_t i = 0; i < w->count; i++) {
    const und_part *part = &w->parts[i];
    if (part->role != UND_ROLE_HEADING) {
      continue;
    }
    text.size = 0;
    und_slice label = und_part_label(part, und_text_slice(w->text));
    und_buffer_add(&text, label);
    und_buffer_adds(&text, label.size > 0 ? " " : "");
    uint32_t words = text.size;
    und_document_part_text(w->document, i, &text);
    bool is_title =
      title != NULL &&
      und_slice_equal(und_slice_cut(und_buffer_slice(&text), words, text.size),
                      und_slice_from(title));
    if (text.size > 0 && !is_title) {
      put_name(w, UND_NAME_HEADING, und_buffer_slice(&text), part->start,
               und_part_end(part));
    }
  }
  und_buffer_finish(&text);
}

static void add_cite(writer *w, und_slice symbol, const und_mention *mention)
{
  cite found = {.key = und_copy(symbol),
                .paragraph = w->in_note ? UND_NO_PART : w->paragraph,
                .start = mention->start,
                .end = mention->end,
                .locator_start = mention->locator_start,
                .locator_end = mention->locator_end,
                .title_start = mention->title_start,
                .title_end = mention->title_end,
                .stated = {.year = mention->stated_year,
                           .month = mention->stated_month,
                           .day = mention->stated_day}};

  // A canonical symbol in capitals is its key.
  for (char *at = found.key; *at != '\0'; at++) {
    *at = (char)(*at >= 'a' && *at <= 'z' ? *at - ('a' - 'A') : *at);
  }
  UND_PUSH(&w->cites, found);
}

// Every citation has a figure; where all figures are ASCII, most paragraphs
// need not be looked at.
static bool can_cite(const writer *w, const und_part *part)
{
  und_language language = und_document_language(w->document);
  und_slice text = und_text_slice(w->text);

  if (language == UND_AR || language == UND_ZH) {
    return true;
  }
  for (uint32_t at = part->start + part->text_offset; at < und_part_end(part);
       at++) {
    if (text.data[at] >= '0' && text.data[at] <= '9') {
      return true;
    }
  }
  return false;
}

// The numbered paragraph that the part `index` belongs to: an item, a page's
// end or a note inside it do not end it.
static void follow(writer *w, uint32_t index)
{
  static const bool stays[] = {
    [UND_ROLE_ITEM] = true,         [UND_ROLE_LIST_ITEM] = true,
    [UND_ROLE_CONTINUATION] = true, [UND_ROLE_FURNITURE] = true,
    [UND_ROLE_NOTE] = true,         [UND_ROLE_CLOSING] = false};
  const und_part *part = &w->parts[index];

  w->in_note = part->role == UND_ROLE_NOTE;
  if (part->role == UND_ROLE_PARAGRAPH && part->label_size > 0) {
    w->paragraph = index;
  } else if (!stays[part->role]) {
    w->paragraph = UND_NO_PART;
  }
}

// Those that a range leaves out, "79/98 to 79/112", at the place of the range.
static void add_between(writer *w, const und_mention *first,
                        const und_mention *last)
{
  und_mention whole = *first;
  und_between between;
  und_buffer symbol = {0};

  whole.end = last->end;
  whole.locator_start = whole.locator_end;
  if (first->symbol == NULL ||
      !und_between_begin(und_slice_from(first->symbol),
                         und_slice_from(last->symbol), &between)) {
    return;
  }
  while (und_between_next(&between, &symbol)) {
    add_cite(w, und_buffer_slice(&symbol), &whole);
  }
  und_buffer_finish(&symbol);
}

static void gather_cites(writer *w)
{
  w->paragraph = UND_NO_PART;
  for (uint32_t i = 0; i < w->count; i++) {
    uint32_t count;
    follow(w, i);
    if (!can_cite(w, &w->parts[i])) {
      continue;
    }
    const und_mention *mentions =
      und_document_citations(w->document, i, &count);

    for (uint32_t at = 0; at < count; at++) {
      und_slice symbol = und_slice_from(mentions[at].symbol);
      und_symbol parsed;
      if (symbol.size == 0 || und_own_name_is(w->document, i, &mentions[at])) {
        continue;
      }
      if (mentions[at].through && at > 0) {
        add_between(w, &mentions[at - 1], &mentions[at]);
      }
      if (memchr(symbol.data, '-', symbol.size) != NULL &&
          und_symbol_parse(symbol, &parsed) && parsed.half_size > 0) {
        uint32_t half = parsed.half_size;
        add_cite(w, und_slice_cut(symbol, 0, half), &mentions[at]);
        add_cite(w, und_slice_cut(symbol, half + 1, symbol.size),
                 &mentions[at]);
      } else {
        add_cite(w, symbol, &mentions[at]);
      }
    }
  }
}

static int by_key(const void *left, const void *right)
{
  const cite *a = left;
  const cite *b = right;
  int order = strcmp(a->key, b->key);

  return order != 0 ? order : (a->start > b->start) - (a->start < b->start);
}

/// Append `words` without emphasis, with one space for what parts them.
static void add_line(und_slice words, und_buffer *out)
{
  bool blank = false;

  for (uint32_t i = 0; i < words.size; i++) {
    if ((unsigned char)words.data[i] <= ' ') {
      blank = true;
      continue;
    }
    if (words.data[i] != '*') {
      und_buffer_adds(out, blank && out->size > 0 ? " " : "");
      und_buffer_add(out, und_slice_cut(words, i, i + 1));
      blank = false;
    }
  }
}

// Most texts say nothing of the kind: one byte tells so.
static void put_stated(writer *w, const cite *found)
{
  und_slice title = und_slice_cut(und_text_slice(w->text), found->title_start,
                                  found->title_end);
  const und_date *date = &found->stated;
  und_buffer line = {0};

  add_line(title, &line);
  und_varint_put(&w->cited, (date->year > 0 ? STATES_DATE : 0U) |
                              (line.size > 0 ? STATES_TITLE : 0U));
  if (date->year > 0) {
    und_varint_put(&w->cited, date->year);
    und_varint_put(&w->cited, date->month);
    und_varint_put(&w->cited, date->day);
  }
  if (line.size > 0) {
    und_varint_put_bytes(&w->cited, und_buffer_slice(&line));
  }
  und_buffer_finish(&line);
}

static void put_cite(writer *w, const cite *found)
{
  put_span(w, found->start, found->end, &w->cited);
  und_varint_put_bytes(&w->cited,
                       und_slice_cut(und_text_slice(w->text),
                                     found->locator_start, found->locator_end));
  if (found->locator_end > found->locator_start) {
    put_span(w, found->locator_start, found->locator_end, &w->cited);
  }
  und_varint_put_bytes(
    &w->cited,
    found->paragraph == UND_NO_PART
      ? (und_slice){0}
      : und_part_label(&w->parts[found->paragraph], und_text_slice(w->text)));
  put_stated(w, found);
}

static void put_cites(writer *w)
{
  uint32_t count = w->cites.count;
  cite *cites = w->cites.items;

  if (count > 1) {
    qsort(cites, count, sizeof *cites, by_key);
  }
  for (uint32_t first = 0, next = 0; first < count; first = next) {
    while (next < count && strcmp(cites[next].key, cites[first].key) == 0) {
      next++;
    }
    und_varint_put_bytes(&w->cited, und_slice_from(cites[first].key));
    und_varint_put(&w->cited, next - first);
    for (uint32_t i = first; i < next; i++) {
      put_cite(w, &cites[i]);
    }
  }
}

und_digest *und_digest_new(und_document *document)
{
  writer w = {.document = document, .text = und_document_text(document)};
  und_buffer all = {0};

  w.parts = und_document_parts(document, &w.count);
  put_own_name(&w);
  put_headings(&w);
  gather_cites(&w);
  put_cites(&w);
  und_varint_put_bytes(&all, und_buffer_slice(&w.names));
  und_buffer_add(&w.folded, (und_slice){"", 1});
  und_varint_put_bytes(&all, und_buffer_slice(&w.folded));
  und_varint_put_bytes(&all, und_buffer_slice(&w.cited));
  und_digest *digest = und_digest_load(und_buffer_slice(&all));
  for (uint32_t i = 0; i < w.cites.count; i++) {
    und_free(w.cites.items[i].key);
  }
  und_free(w.cites.items);
  und_free(w.fold_space.items);
  und_free(w.origins.items);
  und_buffer_finish(&w.names);
  und_buffer_finish(&w.folded);
  und_buffer_finish(&w.cited);
  und_buffer_finish(&all);
  return digest;
}

void und_digest_free(und_digest *digest)
{
  und_free(digest);
}

und_slice und_digest_bytes(const und_digest *digest)
{
  return (und_slice){digest->bytes, digest->size};
}

const char *und_digest_folded(const und_digest *digest)
{
  return digest->folded.data;
}

// ----------------------------------------------------------------------- read

static und_spot get_spot(und_varint_reader *reader, uint32_t line)
{
  und_spot spot = {.line = line + und_varint_get(reader)};

  spot.columns[UND_UNITS_UTF8] = und_varint_get(reader);
  spot.columns[UND_UNITS_UTF16] =
    spot.columns[UND_UNITS_UTF8] - und_varint_get(reader);
  spot.columns[UND_UNITS_UTF32] =
    spot.columns[UND_UNITS_UTF16] - und_varint_get(reader);
  return spot;
}

static und_span get_span(und_varint_reader *reader)
{
  und_span span = {.start = get_spot(reader, 0)};

  span.end = get_spot(reader, span.start.line);
  return span;
}

static und_name get_name(und_varint_reader *reader)
{
  und_name name = {.kind = und_varint_get(reader) == UND_NAME_DOCUMENT
                             ? UND_NAME_DOCUMENT
                             : UND_NAME_HEADING};

  name.text = und_varint_get_bytes(reader);
  name.span = get_span(reader);
  return name;
}

static und_cited_place get_place(und_varint_reader *reader)
{
  und_cited_place place = {.span = get_span(reader)};

  place.locator = und_varint_get_bytes(reader);
  if (place.locator.size > 0) {
    place.locator_span = get_span(reader);
  }
  place.paragraph = und_varint_get_bytes(reader);
  uint32_t states = und_varint_get(reader);
  if ((states & STATES_DATE) != 0) {
    place.stated.year = (uint16_t)und_varint_get(reader);
    place.stated.month = (uint8_t)und_varint_get(reader);
    place.stated.day = (uint8_t)und_varint_get(reader);
  }
  if ((states & STATES_TITLE) != 0) {
    place.title = und_varint_get_bytes(reader);
  }
  return place;
}

bool und_digest_name(const und_digest *digest, uint32_t *at, und_name *name_out)
{
  und_varint_reader reader = {digest->names, *at, false};

  if (*at >= digest->names.size) {
    return false;
  }
  *name_out = get_name(&reader);
  *at = reader.at;
  return true;
}

// The next cited key, up to its citations.
static und_cited get_cited(und_varint_reader *reader)
{
  und_cited cited = {.key = und_varint_get_bytes(reader)};

  cited.count = und_varint_get(reader);
  cited.places = reader->at;
  return cited;
}

bool und_digest_cited(const und_digest *digest, uint32_t *at,
                      und_cited *cited_out)
{
  und_varint_reader reader = {digest->cited, *at, false};

  if (*at >= digest->cited.size) {
    return false;
  }
  *cited_out = get_cited(&reader);
  for (uint32_t i = 0; i < cited_out->count && !reader.torn; i++) {
    get_place(&reader);
  }
  *at = reader.at;
  return true;
}

und_cited_place und_digest_place(const und_digest *digest, uint32_t *places)
{
  und_varint_reader reader = {digest->cited, *places, false};
  und_cited_place place = get_place(&reader);

  *places = reader.at;
  return place;
}

// Whether all names and citations can be read up to the last byte.
static bool is_sound(const und_digest *digest)
{
  und_varint_reader names = {digest->names, 0, false};
  und_varint_reader cited = {digest->cited, 0, false};
  uint32_t lines = 0;
  uint32_t count = 0;

  for (; names.at < names.bytes.size && !names.torn; count++) {
    get_name(&names);
  }
  while (cited.at < cited.bytes.size && !cited.torn) {
    und_cited key = get_cited(&cited);
    for (uint32_t i = 0; i < key.count && !cited.torn; i++) {
      get_place(&cited);
    }
  }
  for (uint32_t i = 0; i < digest->folded.size; i++) {
    lines += digest->folded.data[i] == '\n';
  }
  uint32_t size = digest->folded.size;
  if (size == 0 || memchr(digest->folded.data, '\0', size) !=
                     digest->folded.data + size - 1) {
    return false;
  }
  return !names.torn && !cited.torn && count > 0 && lines == count;
}

und_digest *und_digest_load(und_slice bytes)
{
  und_digest *digest = und_alloc(1, sizeof *digest + bytes.size);
  und_varint_reader reader = {{digest->bytes, bytes.size}, 0, false};

  digest->size = bytes.size;
  if (bytes.size > 0) {
    memcpy(digest->bytes, bytes.data, bytes.size);
  }
  digest->names = und_varint_get_bytes(&reader);
  digest->folded = und_varint_get_bytes(&reader);
  digest->cited = und_varint_get_bytes(&reader);
  if (reader.torn || reader.at < bytes.size || !is_sound(digest)) {
    und_digest_free(digest);
    return NULL;
  }
  return digest;
}
