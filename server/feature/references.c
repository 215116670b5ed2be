// SPDX-License-Identifier: MIT

#include "und/feature/references.h"

#include <stdlib.h>

#include "abbreviation.h"
#include "citers.h"
#include "pointers.h"
#include "und/model/own_name.h"

// References being listed.
typedef struct {
  und_document *document; ///< NULL if only a symbol is asked for
  const char *name;
  const und_subject *subject;
  und_units units;
  und_references *list;
} gatherer;

static void add(gatherer *g, const char *path, und_range range, bool declares,
                const und_cited_place *cited)
{
  bool here = path != NULL && g->name != NULL && strcmp(path, g->name) == 0;

  UND_PUSH(&g->list->items,
           (und_reference_place){here ? NULL : path, range, declares,
                                 cited ? cited->locator : (und_slice){0},
                                 cited ? cited->paragraph : (und_slice){0}});
}

static void add_bytes(gatherer *g, uint32_t start, uint32_t end, bool declares)
{
  const und_text *text = und_document_text(g->document);

  add(g, NULL,
      (und_range){und_text_position(text, start, g->units),
                  und_text_position(text, end, g->units)},
      declares, NULL);
}

// ------------------------------------------------------------------ documents

static void take_citation(void *data, const und_library_entry *entry,
                          const und_cited_place *place)
{
  gatherer *g = data;

  add(g, entry->path, und_span_range(&place->span, g->units), false, place);
}

/// The documents themselves, one a language.
static void add_holders(gatherer *g, und_slice symbol,
                        const und_library *library)
{
  for (int language = 0; language < UND_LANGUAGE_COUNT; language++) {
    const und_library_entry *entry =
      und_library_find(library, symbol, (und_language)language);
    und_name name = {0};
    uint32_t at = 0;

    if (entry != NULL && entry->identity.language == (und_language)language) {
      if (entry->digest != NULL) {
        und_digest_name(entry->digest, &at, &name);
      }
      add(g, entry->path, und_span_range(&name.span, g->units), true, NULL);
    }
  }
}

static void add_document(gatherer *g, und_slice symbol,
                         const und_library *library)
{
  und_library_citations(library, symbol, (und_citation_sink){take_citation, g});
  add_holders(g, symbol, library);
}

/// The same in one document, from its text.
static void add_document_here(gatherer *g)
{
  const char *symbol = g->subject->symbol;
  const char *own = und_document_identity(g->document)->symbol;
  bool is_own = own != NULL && und_citers_same(own, symbol);
  uint32_t count;

  und_document_parts(g->document, &count);
  for (uint32_t i = 0; i < count; i++) {
    uint32_t found;
    uint32_t start = 0;
    uint32_t end = 0;
    const und_mention *mentions =
      und_document_citations(g->document, i, &found);

    while (is_own && und_own_name_find(g->document, i, end, &start, &end)) {
      add_bytes(g, start, end, true);
    }
    for (uint32_t at = 0; at < found; at++) {
      if (mentions[at].symbol != NULL &&
          und_citers_same(mentions[at].symbol, symbol)) {
        add_bytes(g, mentions[at].start, mentions[at].end,
                  und_own_name_is(g->document, i, &mentions[at]));
      }
    }
  }
}

// --------------------------------------------------------------- parts, notes

static void take_pointer(void *data, uint32_t start, uint32_t end)
{
  add_bytes(data, start, end, false);
}

static void take_locator(void *data, const und_library_entry *entry,
                         const und_cited_place *place)
{
  gatherer *g = data;

  if (place->locator.size > 0 &&
      und_pointers_lead(g->document, place->locator, entry->identity.language,
                        g->subject->part)) {
    add(g, entry->path, und_span_range(&place->locator_span, g->units), false,
        place);
  }
}

static void add_label(gatherer *g)
{
  uint32_t count;
  const und_part *part =
    &und_document_parts(g->document, &count)[g->subject->part];
  uint32_t start = part->start + part->label_offset;

  add_bytes(g, start, start + part->label_size, true);
}

// --------------------------------------------------------------- abbreviations

static void add_term(gatherer *g)
{
  uint32_t start;
  uint32_t end;
  uint32_t words;

  // Two at one place: the one that declares it stays, see by_place().
  if (und_abbreviation_explained(g->document, g->subject->term, &start, &end,
                                 &words)) {
    add_bytes(g, start, end, true);
  }
  und_abbreviation_uses(g->document, g->subject->term,
                        (und_pointer_sink){take_pointer, g});
}

// ----------------------------------------------------------------------- list

static int by_place(const void *left, const void *right)
{
  const und_reference_place *a = left;
  const und_reference_place *b = right;

  if (a->path != b->path) { // this document first
    int order = a->path == NULL   ? -1
                : b->path == NULL ? 1
                                  : strcmp(a->path, b->path);
    if (order != 0) {
      return order;
    }
  }
  const uint32_t first[] = {a->range.start.line, a->range.start.column,
                            a->range.end.line, a->range.end.column};
  const uint32_t second[] = {b->range.start.line, b->range.start.column,
                             b->range.end.line, b->range.end.column};

  for (unsigned i = 0; i < 4; i++) {
    if (first[i] != second[i]) {
      return first[i] < second[i] ? -1 : 1;
    }
  }
  return (int)b->declares - (int)a->declares;
}

/// A citation of a double symbol came once for each half; a document's own
/// symbol is a declaration only.
static void drop_doubles(und_references *list)
{
  uint32_t kept = 0;

  for (uint32_t i = 0; i < list->items.count; i++) {
    und_reference_place place = list->items.items[i];
    und_reference_place *last = kept > 0 ? &list->items.items[kept - 1] : NULL;

    if (last == NULL || last->path != place.path ||
        memcmp(&last->range, &place.range, sizeof place.range) != 0) {
      list->items.items[kept++] = place;
    }
  }
  list->items.count = kept;
}

static void settle(und_references *list)
{
  if (list->items.count > 1) {
    qsort(list->items.items, list->items.count, sizeof *list->items.items,
          by_place);
  }
  drop_doubles(list);
}

void und_references_build(und_document *document, const char *name,
                          const und_subject *subject,
                          const und_library *library, und_units units,
                          und_references *references_out)
{
  gatherer g = {document, name, subject, units, references_out};

  *references_out = (und_references){0};
  if (subject->kind == UND_SUBJECT_DOCUMENT && library != NULL) {
    add_document(&g, und_slice_from(subject->symbol), library);
  } else if (subject->kind == UND_SUBJECT_DOCUMENT) {
    add_document_here(&g);
  } else if (subject->kind == UND_SUBJECT_NOTE) {
    add_label(&g);
    und_pointers_to_note(document, subject->part,
                         (und_pointer_sink){take_pointer, &g});
  } else if (subject->kind == UND_SUBJECT_TERM) {
    add_term(&g);
  } else {
    const char *own = und_document_identity(document)->symbol;
    add_label(&g);
    und_pointers_to_part(document, subject->part,
                         (und_pointer_sink){take_pointer, &g});
    if (library != NULL && own != NULL) {
      und_library_citations(library, und_slice_from(own),
                            (und_citation_sink){take_locator, &g});
    }
  }
  settle(references_out);
}

void und_references_cite(und_slice symbol, const und_library *library,
                         und_units units, und_references *references_out)
{
  gatherer g = {.units = units, .list = references_out};

  *references_out = (und_references){0};
  add_document(&g, symbol, library);
  settle(references_out);
}

void und_references_finish(und_references *references)
{
  und_free(references->items.items);
  *references = (und_references){0};
}
