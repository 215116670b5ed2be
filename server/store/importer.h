// SPDX-License-Identifier: MIT
//
// Importer: what the readers of the formats share. Private to the store.
//
// A reader is made for one list. It gets all bytes through `feed`, then `end`
// once, and hands its records to und_importer_take().

#ifndef UND_STORE_IMPORTER_H
#define UND_STORE_IMPORTER_H

#include "und/store/import.h"

/// No line, row or element may be longer: 1 MiB.
#define UND_IMPORT_LIMIT (1U << 20)

typedef struct {
  und_record_sink sink;
  const char *source; ///< for records without one
  und_buffer fault;
  und_buffer repaired; ///< of a value that is not UTF-8
} und_importer;

typedef struct {
  const char *name;
  void *(*make)(und_importer *importer);
  bool (*feed)(void *reader, und_slice bytes);
  bool (*end)(void *reader);
  void (*free)(void *reader);
} und_import_reader;

extern const und_import_reader und_import_tsv;
extern const und_import_reader und_import_votes;
extern const und_import_reader und_import_marc;

/// Hand a record over, its source filled in.
bool und_importer_take(und_importer *importer, und_record *record);

/// Say what is wrong, once. Returns false.
bool und_importer_fail(und_importer *importer, const char *format, ...)
  __attribute__((format(printf, 2, 3)));

#endif
