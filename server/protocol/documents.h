// SPDX-License-Identifier: MIT
//
// Documents: what the client has open, by URI.
//
// Owns     The documents with their models, URIs and paths.
// Fails    Finding returns NULL.

#ifndef UND_PROTOCOL_DOCUMENTS_H
#define UND_PROTOCOL_DOCUMENTS_H

#include "und/base/alloc.h"
#include "und/model/document.h"

typedef struct {
  char *uri;
  char *path; ///< NULL where the URI names no file
  int64_t version;
  und_document *model;
  uint64_t revision; ///< another number after every change, in all documents
  uint64_t noted;    ///< the revision whose identity the library knows
  uint64_t digested; ///< the revision whose digest it has
  bool generated; ///< a page of ours, neither checked nor part of the library
  bool changed;   ///< since its diagnostics were sent
  UND_ARRAY(uint32_t) painted; ///< the tokens that the client has, as sent
  uint32_t painted_id;         ///< what it knows them by
} und_open_document;

/// Sorted by URI.
typedef struct {
  UND_ARRAY(und_open_document *) open;
  uint64_t last_revision;
} und_documents;

/// Close all.
void und_documents_finish(und_documents *documents);

/// The open document at `uri`, or NULL.
und_open_document *und_documents_find(const und_documents *documents,
                                      const char *uri);

/// The open document that is called `path` (see und_documents_name()), or NULL.
und_open_document *und_documents_find_path(const und_documents *documents,
                                           const char *path);

/// By what the library knows the document: its path, else its URI.
const char *und_documents_name(const und_open_document *document);

/// Note that a document was changed.
void und_documents_touch(und_documents *documents, und_open_document *document);

/// Open the document at `uri`, or read `content` anew where it is open already.
und_open_document *und_documents_open(und_documents *documents, const char *uri,
                                      und_slice content, int64_t version);

/// Close the document at `uri`. Returns false if it was not open.
bool und_documents_close(und_documents *documents, const char *uri);

#endif
