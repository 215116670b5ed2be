// SPDX-License-Identifier: MIT
//
// Postings: which files cite a key, and where in their digests. Private to the
// store. A hash table of keys; the files of a key are sorted by number.
//
// Owns     Its table: und_postings_finish(). All zero is an empty one.

#ifndef UND_STORE_POSTINGS_H
#define UND_STORE_POSTINGS_H

#include "und/base/alloc.h"
#include "und/store/digest.h"

typedef struct {
  uint32_t file;
  uint32_t places; ///< for und_digest_place()
  uint32_t count;
} und_posting;

typedef struct {
  char *key; ///< NULL in a free place of the table
  uint32_t hash;
  UND_ARRAY(und_posting) files;
} und_posting_list;

typedef struct {
  und_posting_list *lists;
  uint32_t capacity; ///< a power of two, or 0
  uint32_t count;    ///< of keys
  uint64_t epoch;    ///< rises when a key comes or goes
} und_postings;

void und_postings_finish(und_postings *postings);

/// Enter all that `digest`, of the file number `file`, cites.
void und_postings_add(und_postings *postings, uint32_t file,
                      const und_digest *digest);

/// Take out what und_postings_add() entered.
void und_postings_remove(und_postings *postings, uint32_t file,
                         const und_digest *digest);

/// Find the files that cite `key`. NULL if there are none.
const und_posting_list *und_postings_find(const und_postings *postings,
                                          und_slice key);

#endif
