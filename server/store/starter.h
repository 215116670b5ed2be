// SPDX-License-Identifier: MIT
//
// Starter: the small catalogue that is built into the program, from
// starter.tsv. Private to the store.
//
// Owns     What it read: und_starter_free().
// Borrows  A record that is handed out holds as long as the starter.

#ifndef UND_STORE_STARTER_H
#define UND_STORE_STARTER_H

#include "und/store/record.h"

typedef struct und_starter und_starter;

und_starter *und_starter_new(void);
void und_starter_free(und_starter *starter);

/// Find the document whose symbol has `key` (see und_symbol_write_key()).
/// Returns false if there is none.
bool und_starter_find_key(const und_starter *starter, und_slice key,
                          und_record *record_out);

/// Hand what is known of documents whose key begins with `prefix` to `sink`.
void und_starter_prefix(const und_starter *starter, und_slice prefix,
                        und_record_sink sink);

#endif
