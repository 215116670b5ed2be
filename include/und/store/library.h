// SPDX-License-Identifier: MIT
//
// Library: the documents known to be in the workspace: what each is, by path
// and by symbol, what it cites, by the symbol cited, and the names by which it
// is found. In memory.
//
// Owns     Copies of all that is put in, and the digests: und_library_free().
// Borrows  Look-ups return entries that hold until the next change.

#ifndef UND_STORE_LIBRARY_H
#define UND_STORE_LIBRARY_H

#include "und/store/digest.h"

typedef struct und_library und_library;

typedef struct {
  char *path;
  und_identity identity;
  und_digest *digest; ///< NULL while it is not known
} und_library_entry;

und_library *und_library_new(void);
void und_library_free(und_library *library);

/// Take the document at `path` in, in place of what was known of that path.
/// A copy of `identity` is kept; one without a symbol is kept too. `digest`
/// goes over to the library; NULL leaves the one that was known, if any.
void und_library_put(und_library *library, const char *path,
                     const und_identity *identity, und_digest *digest);

/// Forget `path` and, if it is a folder, all below it.
void und_library_remove(und_library *library, const char *path);

/// Find the document that bears `symbol` (canonical, any case), in `language`
/// if there is one, else in any. NULL if there is none.
const und_library_entry *und_library_find(const und_library *library,
                                          und_slice symbol,
                                          und_language language);

/// The same by the key of the symbol, which need not be read then; see
/// und_symbol_write_key().
const und_library_entry *und_library_find_key(const und_library *library,
                                              const char *key,
                                              und_language language);

/// The same by a symbol in its canonical spelling, which is not read again: a
/// key is that spelling in capitals.
const und_library_entry *und_library_find_canonical(const und_library *library,
                                                    und_slice symbol,
                                                    und_language language);

/// Find the document at `path`. NULL if it is not known.
const und_library_entry *und_library_at(const und_library *library,
                                        const char *path);

/// Takes entries one by one.
typedef struct {
  void (*take)(void *data, const und_library_entry *entry);
  void *data;
} und_library_sink;

/// Hand all documents to `sink`, in no order.
void und_library_each(const und_library *library, und_library_sink sink);

/// Takes citations one by one, with the document that they stand in.
typedef struct {
  void (*take)(void *data, const und_library_entry *entry,
               const und_cited_place *place);
  void *data;
} und_citation_sink;

/// Hand all citations of `symbol` (canonical, any case) to `sink`, those of one
/// document together and in order. A double symbol is cited where one of its
/// halves is; a citation of both is handed out once for each.
void und_library_citations(const und_library *library, und_slice symbol,
                           und_citation_sink sink);

/// Hand each document that cites `symbol` (canonical, any case) to `sink`, once
/// and in no order.
void und_library_citers(const und_library *library, und_slice symbol,
                        und_library_sink sink);

/// A document that is known: the library has it, or one that cites it.
typedef struct {
  und_slice key;   ///< its symbol, see und_symbol_write_key()
  uint32_t citers; ///< how many documents cite it, or lately did
  bool held;       ///< the library has it
} und_known;

/// Takes known documents one by one.
typedef struct {
  void (*take)(void *data, const und_known *known);
  void *data;
} und_known_sink;

/// Hand all that are known and whose key begins with `prefix` to `sink`, in the
/// order of keys.
void und_library_known(const und_library *library, und_slice prefix,
                       und_known_sink sink);

uint32_t und_library_count(const und_library *library);

#endif
