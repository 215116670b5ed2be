// SPDX-License-Identifier: MIT
//
// Card: what is known of a document that is cited, each fact with its source:
// its title, what its symbol tells, date and vote, whether the workspace has
// it, who cites it, its address. A hover shows it; for a document that is not
// at hand a page of it is what a citation leads to.
//
// Owns     Text is appended to the caller's buffer.

#ifndef UND_FEATURE_CARD_H
#define UND_FEATURE_CARD_H

#include "und/feature/holdings.h"
#include "und/symbol/language.h"

typedef struct {
  und_slice symbol;      ///< canonical
  und_language language; ///< of the document that cites it
  const char *citer;     ///< by what the library knows that document, which is
                         ///< not told as one that cites; NULL tells all
  bool weak;             ///< its body is assumed, nothing in the text names it
} und_card_subject;

/// Append the card of `subject`, as Markdown or as plain text.
void und_card_write(const und_card_subject *subject,
                    const und_holdings *holdings, bool markdown,
                    und_buffer *out);

/// Append the card of `subject` as a text of its own, which tells also what is
/// not known, and each place where it is cited. The digests of the library must
/// be up to date.
void und_card_write_page(const und_card_subject *subject,
                         const und_holdings *holdings, und_buffer *out);

/// Append what the file of such a page is called: the symbol, without what file
/// names do not allow, and an ending that no draft has, so that no walk takes
/// the page for one.
void und_card_write_name(und_slice symbol, und_buffer *out);

#endif
