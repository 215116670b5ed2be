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

/// Find the document `symbol`, in any spelling. Returns false if there is none.
bool und_starter_find(const und_starter *starter, und_slice symbol,
                      und_record *record_out);

#endif
