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

/// The same by the key of the symbol, which need not be read then; see
/// und_symbol_write_key().
bool und_reference_find_key(und_reference *reference, und_slice key,
                            und_record *record_out);

/// Begin and end a run of many questions, which costs less then.
void und_reference_begin(und_reference *reference);
void und_reference_end(und_reference *reference);

/// Hand what is known of documents whose key (see und_symbol_write_key())
/// begins with `prefix` to `sink`, at most `limit` of the catalogue; with
/// `newest` those of the catalogue as und_catalogue_prefix() does. One that the
/// starter knows, too, comes twice.
void und_reference_prefix(und_reference *reference, und_slice prefix,
                          bool newest, uint32_t limit, und_record_sink sink);

/// Hand documents of the catalogue to `sink` that have all words of `words` in
/// a title; see und_catalogue_search().
void und_reference_search(und_reference *reference, und_slice words,
                          uint32_t limit, und_record_sink sink);

#endif
