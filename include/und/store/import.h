// SPDX-License-Identifier: MIT
//
// Import: lists of documents, read as they come: TSV with a line of column
// names, the voting data of the UN Digital Library (CSV, a row for the vote of
// each State), and its MARCXML. Which one it is follows from the first bytes.
// Columns are known by their names, never by their place; unknown ones are
// passed over.
//
// Units    Bytes, in pieces of any size.
// Owns     What waits for its end: und_import_free().
// Fails    Feeding returns false where the rest makes no sense;
// und_import_fault()
//          says why. Records before that were handed out.

#ifndef UND_STORE_IMPORT_H
#define UND_STORE_IMPORT_H

#include "und/store/record.h"

typedef struct und_import und_import;

/// Read a list; `source` is what its records name as their source where they
/// have none of their own, as a rule the file's name. The records go to `sink`;
/// their values hold during the call, symbol and date are as they stand there.
und_import *und_import_new(const char *source, und_record_sink sink);

/// Release. NULL is allowed.
void und_import_free(und_import *import);

/// Take the next bytes.
bool und_import_feed(und_import *import, und_slice bytes);

/// All bytes were there: hand out what is left.
bool und_import_end(und_import *import);

/// "TSV", "voting data" or "MARCXML"; NULL while it is not known.
const char *und_import_format(const und_import *import);

/// What was wrong, a sentence without a stop, with the line; "" for nothing.
const char *und_import_fault(const und_import *import);

#endif
