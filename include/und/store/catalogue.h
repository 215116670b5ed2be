// SPDX-License-Identifier: MIT
//
// Catalogue: what lists of documents say, in one SQLite file, by symbol and by
// the words of titles. It is filled in one transaction, which either is there
// as a whole or not at all, whatever happens meanwhile; readers of the file see
// the old state until then.
//
// Owns     The connection to the file: und_catalogue_close().
// Borrows  A record that is handed out holds until the next call.
// Fails    A sentence without a stop is appended to `fault`: what is wrong and
//          what to do. Questions to a catalogue that fails find nothing, and
//          und_catalogue_fault() says why.
// Threads  All calls come from one thread; others may have the file open, too.

#ifndef UND_STORE_CATALOGUE_H
#define UND_STORE_CATALOGUE_H

#include "und/base/status.h"
#include "und/store/record.h"

typedef struct und_catalogue und_catalogue;

/// Where the catalogue is: `chosen`, else $UNDOCD_CATALOGUE, else
/// undocd/catalogue.db in $XDG_DATA_HOME or ~/.local/share. The caller frees
/// it. NULL where there is no home either.
char *und_catalogue_path(const char *chosen);

/// Open the file at `path` to look up what it has. Returns UND_NOT_FOUND where
/// there is none, or nothing in it.
und_status und_catalogue_open(const char *path, und_catalogue **catalogue_out,
                              und_buffer *fault);

/// Open the file at `path` to add to it; the file and its folders are made
/// where they are missing.
und_status und_catalogue_edit(const char *path, und_catalogue **catalogue_out,
                              und_buffer *fault);

/// Close; what was put and not committed is forgotten. NULL is allowed.
void und_catalogue_close(und_catalogue *catalogue);

/// What the last call that failed had to say; "" for nothing.
const char *und_catalogue_fault(const und_catalogue *catalogue);

/// What was done since und_catalogue_edit().
typedef struct {
  uint64_t records; ///< put in
  uint64_t added;   ///< documents that were not there
  uint64_t changed; ///< documents of which something is new
  uint64_t foreign; ///< records passed over: their symbol is none
} und_catalogue_tally;

/// Put a record in: what it knows takes the place of what was known, what it
/// does not know stays. Its symbol may have any spelling. Returns false if the
/// file fails.
bool und_catalogue_put(und_catalogue *catalogue, const und_record *record);

/// Keep what was put.
bool und_catalogue_commit(und_catalogue *catalogue);

und_catalogue_tally und_catalogue_tally_of(const und_catalogue *catalogue);

/// Find the document `symbol`, in any spelling. Returns false if there is none.
bool und_catalogue_find(und_catalogue *catalogue, und_slice symbol,
                        und_record *record_out);

/// The same by the key of the symbol, which need not be read then; see
/// und_symbol_write_key().
bool und_catalogue_find_key(und_catalogue *catalogue, und_slice key,
                            und_record *record_out);

/// Hand documents to `sink` that have all words of `words` in a title, a word
/// also where it begins another; the best first, at most `limit`.
void und_catalogue_search(und_catalogue *catalogue, und_slice words,
                          uint32_t limit, und_record_sink sink);

/// Begin and end a run of questions, which sees the file as it is in the
/// beginning and locks it once.
void und_catalogue_begin(und_catalogue *catalogue);
void und_catalogue_end(und_catalogue *catalogue);

/// Hand documents to `sink` whose key begins with `prefix`, at most `limit`, in
/// the order of keys; with `newest` those whose key goes on with a figure, the
/// highest first.
void und_catalogue_prefix(und_catalogue *catalogue, und_slice prefix,
                          bool newest, uint32_t limit, und_record_sink sink);

/// Hand all documents to `sink`, in the order of their symbols.
bool und_catalogue_each(und_catalogue *catalogue, und_record_sink sink);

/// How many documents there are, and how many of them have each value.
typedef struct {
  uint64_t documents;
  uint64_t with[UND_FIELD_COUNT];
} und_catalogue_counts;

/// Look all through the file. Returns false where it is damaged.
bool und_catalogue_count(und_catalogue *catalogue,
                         und_catalogue_counts *counts_out);

#endif
