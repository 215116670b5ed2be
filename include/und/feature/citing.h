// SPDX-License-Identifier: MIT
//
// Citing: the network of citations in a library, one step at a time, for the
// call hierarchy: the paragraphs that cite a document or a paragraph of it, the
// documents that one cites.
//
// Units    Ranges of the client, of the document that cites.
// Owns     The list, its strings and ranges: und_citing_finish().
// Borrows  Entries are the library's, whose digests must be up to date.

#ifndef UND_FEATURE_CITING_H
#define UND_FEATURE_CITING_H

#include "und/base/alloc.h"
#include "und/feature/holdings.h"
#include "und/feature/references.h"
#include "und/text/position.h"

/// A document, and where it cites or is cited.
typedef struct {
  const und_library_entry *entry; ///< NULL for one that is not at hand
  char *symbol; ///< canonical; NULL for a document without one
  char *detail; ///< which paragraph of it cites, or its title; may be NULL
  UND_ARRAY(und_range) ranges; ///< at least one, in order
} und_citing_step;

typedef struct {
  UND_ARRAY(und_citing_step) items;
} und_citing;

/// List the paragraphs that cite `symbol` (canonical, any case), by document
/// and place; the document itself is left out.
void und_citing_incoming(und_slice symbol, const und_holdings *holdings,
                         und_language reader, und_units units,
                         und_citing *citing_out);

/// List what the document `entry` cites, in the order of the first citation.
void und_citing_outgoing(const und_library_entry *entry,
                         const und_holdings *holdings, und_language reader,
                         und_units units, und_citing *citing_out);

/// List the paragraphs that point to the part `subject` of `document`: those of
/// this document and, by the library, of others. `name` is what the library
/// knows the document by.
void und_citing_incoming_part(und_document *document, const char *name,
                              const und_subject *subject,
                              const und_holdings *holdings, und_language reader,
                              und_units units, und_citing *citing_out);

/// List what the part `index` of `document`, with its items, cites, in the
/// order of the first citation.
void und_citing_outgoing_part(und_document *document, uint32_t index,
                              const und_holdings *holdings, und_language reader,
                              und_units units, und_citing *citing_out);

/// What a part is called, "Operative paragraph 2". The caller frees it.
char *und_citing_part_name(und_document *document, uint32_t index,
                           und_language reader);

/// The title of a document, of itself or of a catalogue; NULL if it is not
/// known. The caller frees it.
char *und_citing_title(und_slice symbol, const und_library_entry *entry,
                       const und_holdings *holdings, und_language reader);

void und_citing_finish(und_citing *citing);

#endif
