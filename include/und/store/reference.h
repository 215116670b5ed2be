// SPDX-License-Identifier: MIT
//
// Reference: what is known of documents that are not at hand: from the
// catalogue, and what that does not know from the starter catalogue that is
// built into the program.
//
// Owns     The open catalogue: und_reference_free().
// Borrows  A record that is handed out holds until the next call.
// Fails    A catalogue that cannot be read is told once in the log, and looked
//          at again when its file is another one; the starter stays.

#ifndef UND_STORE_REFERENCE_H
#define UND_STORE_REFERENCE_H

#include "und/store/record.h"

typedef struct und_reference und_reference;

/// With the catalogue at `path`, which need not be there yet; NULL for none. No
/// file is opened before the first question.
und_reference *und_reference_new(const char *path);

/// Release. NULL is allowed.
void und_reference_free(und_reference *reference);

/// Find what is known of the document `symbol`, in any spelling. Returns false
/// if it is nothing.
bool und_reference_find(und_reference *reference, und_slice symbol,
                        und_record *record_out);

#endif
