// SPDX-License-Identifier: MIT
//
// Digest: what the library keeps of one document beside its identity, in one
// run of bytes that can be kept in memory and in a file alike: the names by
// which the document is found (symbol and title, headings) and its citations,
// by the symbols cited. Immutable.
//
// Units    Spans; see span.h.
// Owns     Its bytes: und_digest_free().
// Borrows  What it hands out holds as long as the digest.
// Threads  und_digest_new() may run on any thread that has the document.

#ifndef UND_STORE_DIGEST_H
#define UND_STORE_DIGEST_H

#include "und/model/document.h"
#include "und/store/span.h"

typedef struct und_digest und_digest;

/// Read `document`.
und_digest *und_digest_new(und_document *document);

/// Release. NULL is allowed.
void und_digest_free(und_digest *digest);

/// All bytes, to be kept in a file.
und_slice und_digest_bytes(const und_digest *digest);

/// The digest whose bytes these are. NULL if they are none: every offset and
/// size inside is looked at.
und_digest *und_digest_load(und_slice bytes);

typedef enum {
  UND_NAME_DOCUMENT, ///< the symbol and title of the whole; always the first
  UND_NAME_HEADING,
} und_name_kind;

/// A name of the document or of a part of it.
typedef struct {
  und_name_kind kind;
  und_slice text; ///< on one line; of a document its title, which may be empty
  und_span span;  ///< of the document, the place of its own symbol
} und_name;

/// One name after the other: `*at` is 0 for the first. Returns false after the
/// last.
bool und_digest_name(const und_digest *digest, uint32_t *at,
                     und_name *name_out);

/// The names as they are searched: folded (see fold.h), each ended by a line
/// feed, in the order of und_digest_name(). That of the document has its
/// symbol before its title.
const char *und_digest_folded(const und_digest *digest);

/// One citation.
typedef struct {
  und_span span;         ///< of the number or symbol
  und_span locator_span; ///< of the locator after it; empty if there is none
  und_slice locator;     ///< as written, "par. 37 g)"
  und_slice paragraph;   ///< the label of the paragraph it stands in, "12."
  und_date stated;       ///< when the text says it was adopted; all 0 if not
  und_slice title; ///< that the text gives to it, on one line; may be empty
} und_cited_place;

/// What is cited: a key (see symbol.h) and where its citations are. A double
/// symbol is cited as each of its halves, a range ("79/98 to 79/112") as all
/// that are in it.
typedef struct {
  und_slice key;
  uint32_t count;
  uint32_t places; ///< for und_digest_place()
} und_cited;

/// One cited key after the other, in the order of keys; `*at` is 0 for the
/// first. Returns false after the last.
bool und_digest_cited(const und_digest *digest, uint32_t *at,
                      und_cited *cited_out);

/// The next of the `count` citations at `*places`.
und_cited_place und_digest_place(const und_digest *digest, uint32_t *places);

#endif
