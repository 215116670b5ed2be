// SPDX-License-Identifier: MIT
//
// Cite: every citation of a document, resolution or decision in a run of
// running text, by the UN conventions for citing resolutions. In two steps, so
// that the first can be cached by paragraph: scanning knows nothing but the
// paragraph, resolving adds which body speaks and which was named before.
//
// Units    Bytes of the text passed in.
// Owns     An und_cites owns its array: und_cites_finish().
// Fails    Where a function returns bool. Any bytes can be scanned, in time
//          linear in their number.
//
// "57/284 A and B" are two citations, of which the second is the letter; so are
// "79/98 to 79/112", the ends of a range. "Security Council resolution 242" is
// cited without its year, which the table of years adds.
//
// A number alone (74/173, 2019/19, 1325 (2000), 217 A (III), ES-10/14) is a
// citation only where the sentence says so: "resolution" or "decision" before
// it (in Chinese after it), a list that goes on, or a form that nothing else
// has. Which body adopted it is read from the sentence: named before or after
// the number, "its resolution" for the subject or the acting body, a short
// name for the one last named in full. 24/7, page numbers, fractions, dates,
// periods and registration numbers are none.

#ifndef UND_SYMBOL_CITE_H
#define UND_SYMBOL_CITE_H

#include "und/base/alloc.h"
#include "und/base/buffer.h"
#include "und/symbol/body.h"
#include "und/symbol/symbol.h"

typedef enum {
  UND_CITE_RESOLUTION,
  UND_CITE_DECISION,
  UND_CITE_DOCUMENT,
  UND_CITE_URL, ///< the address of a document
} und_cite_kind;

/// How the body of a citation is known.
typedef enum {
  UND_CITE_BY_SYMBOL, ///< the symbol itself is written
  UND_CITE_BY_NAME,   ///< the body is named in the sentence
  UND_CITE_BY_FORM,   ///< only one body numbers so: 1325 (2000), 2019/19
  UND_CITE_BY_CLASS,  ///< "the Council": the one last named in full
  UND_CITE_BY_OWNER,  ///< "its resolution": the acting body
  UND_CITE_BY_GUESS,  ///< nothing in the sentence tells
} und_cite_basis;

/// The form of a number.
typedef enum {
  UND_NUMBER_NONE,    ///< a symbol is written
  UND_NUMBER_SESSION, ///< 74/173, S-10/2
  UND_NUMBER_YEAR,    ///< 2019/19
  UND_NUMBER_RUNNING, ///< 1325 (2000)
  UND_NUMBER_ROMAN,   ///< 217 A (III)
} und_number_form;

/// When the text says that it was adopted: "of 18 December 2019", "In 2019,
/// in its resolution", "2019年12月18日". What is not said is 0.
typedef struct {
  uint32_t offset; ///< of the day, month and year; size 0 if nothing is said
  uint32_t size;
  uint32_t year;
  uint32_t month;
  uint32_t day;
} und_cite_date;

/// Words of the text; size 0 for none.
typedef struct {
  uint32_t offset;
  uint32_t size;
} und_cite_words;

enum { UND_CITE_SPELLING = 64 };

typedef struct {
  uint32_t offset; ///< of the number or symbol itself
  uint32_t size;
  uint32_t locator_offset; ///< of "para. 5 (a)" after it or before it
  uint32_t locator_size;   ///< 0 for none
  und_cite_date stated;
  und_cite_words title; ///< that the text gives to it, "entitled “…”"
  uint32_t tail_size; ///< of " of the General Assembly of 3 May 2020" behind it
  und_cite_kind kind;
  und_cite_basis basis;
  und_body body;   ///< UND_BODY_NONE where context must tell
  und_class class; ///< of a short name
  und_number_form form;
  uint32_t first;  ///< session, year, or running number
  uint32_t second; ///< number; year of a running number; roman session
  bool through;    ///< "to 79/112", "to C": it ends a range that the citation
                   ///< before it begins
  char spelling[UND_CITE_SPELLING]; ///< canonical symbol or number, "53/243B"
} und_citation;

typedef struct {
  UND_ARRAY(und_citation) found; ///< in the order of the text
} und_cites;

/// An address in the document system; offsets count from its start.
typedef struct {
  uint32_t end;
  uint32_t symbol;          ///< where its symbol begins
  uint32_t language_offset; ///< of "en"; 0 where it names no language
  und_language language;
  und_symbol parsed;
} und_cite_address;

/// Read the address of a document that `text` begins with.
bool und_cite_address_read(und_slice text, und_cite_address *address_out);

/// What the place of a paragraph adds. All zero: nothing is known.
typedef struct {
  und_body acting; ///< of the resolution that the paragraph is part of
  und_body last;   ///< last named in full before the paragraph
  und_body own;    ///< of the document
} und_cite_context;

/// Find the citations in `text`, one paragraph in `language`; line breaks,
/// blank lines and emphasis inside are allowed. What `cites` held is
/// forgotten; it must be all zero or have been used before.
void und_cite_scan(und_slice text, und_language language, und_cites *cites);

/// Release the array. The list is empty and usable again.
void und_cites_finish(und_cites *cites);

/// The body that `text` names last in full, UND_BODY_NONE if none: what to
/// pass on as und_cite_context.last.
und_body und_cite_last_body(und_slice text, und_language language);

/// Does it take a context to tell whose the citation is? Not where a symbol or
/// the name of a body beside it says so.
bool und_cite_needs_context(const und_citation *citation);

/// Which body's the citation is, in `context`. UND_BODY_NONE for a document
/// without one, UND_BODY_OTHER for another organization's. `*weak_out` (may be
/// NULL) tells whether it is merely assumed.
und_body und_cite_body(const und_citation *citation,
                       const und_cite_context *context, bool *weak_out);

/// Append the canonical symbol of the citation in `context`. Returns false,
/// and appends nothing, where it has none: a number of another organization or
/// of a body whose resolutions bear no symbol.
bool und_cite_resolve(const und_citation *citation,
                      const und_cite_context *context, und_buffer *symbol_out);

#endif
