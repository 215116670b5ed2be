// SPDX-License-Identifier: MIT
//
// Search: documents by symbol and title, and headings, for workspace/symbol and
// `undocd find`. Words are found without regard to capitals and accents, each
// also where it begins another.
//
// Borrows  Hits point into the library.
// Owns     The lists: und_hits_finish(), und_entries_finish().

#ifndef UND_FEATURE_SEARCH_H
#define UND_FEATURE_SEARCH_H

#include "und/base/alloc.h"
#include "und/base/buffer.h"
#include "und/store/library.h"
#include "und/store/reference.h"

/// How well a name fits, the best first.
typedef enum {
  UND_FIT_SYMBOL, ///< what is searched is the document's symbol
  UND_FIT_START,  ///< the symbol, title or heading begins with it
  UND_FIT_WORDS,  ///< all its words are there
  UND_FIT_LOOSE,  ///< its letters are there, in order and close together;
                  ///< looked for only where nothing fits better
} und_fit;

typedef struct {
  const und_library_entry *entry;
  und_name name;
  und_fit fit;
  uint32_t size; ///< of the folded name
} und_hit;

typedef struct {
  UND_ARRAY(und_hit) items;
} und_hits;

/// Append the canonical symbol of the document that `query` names: a symbol in
/// any spelling, an address, a file's name, or a citation, "résolution 74/173".
/// Returns false where it names none; a number alone may be many.
bool und_search_symbol(und_slice query, und_buffer *symbol_out);

/// Find the `limit` names that fit `query` best. An empty query fits all
/// documents.
void und_search(const und_library *library, und_slice query, uint32_t limit,
                und_hits *hits_out);

void und_hits_finish(und_hits *hits);

/// A document of a catalogue.
typedef struct {
  char *symbol; ///< canonical
  char *title;  ///< NULL where it has none
  char *source;
} und_entry;

typedef struct {
  UND_ARRAY(und_entry) items;
} und_entries;

/// Find at most `limit` documents of the catalogue, other than those of
/// `library`, that fit `query`: first by the beginning of their symbol or
/// number, then by the words of a title. Titles are in `language` if there is
/// one.
void und_search_catalogue(und_reference *reference, const und_library *library,
                          und_slice query, und_language language,
                          uint32_t limit, und_entries *entries_out);

void und_entries_finish(und_entries *entries);

#endif
