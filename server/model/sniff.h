// SPDX-License-Identifier: MIT
//
// Sniff: what a document is, from its first lines and its name. Private to the
// model.

#ifndef UND_MODEL_SNIFF_H
#define UND_MODEL_SNIFF_H

#include "reading.h"
#include "und/base/buffer.h"
#include "und/model/identity.h"
#include "und/symbol/symbol.h"

/// The language of `text`: that which its front matter names, else that of its
/// first words, else `fallback`. Where it was `known` to be `current` and the
/// change lies behind them, that stands.
und_language und_sniff_language(const und_text *text, bool known,
                                const und_change *change, und_language current,
                                und_language fallback);

/// Find a symbol that is `line`, whole, or stands at its end after wide space.
/// Its text lies in `line`.
bool und_sniff_symbol(und_slice line, und_language language,
                      und_symbol *symbol);

/// The day in `line`: 21 December 2023, 8 mars 2021, 1er mars 2021.
bool und_sniff_date(und_slice line, und_language language, und_date *date);

/// The words of a part without blanks and emphasis around them.
und_slice und_sniff_line(und_slice text, const und_part *part);

/// Does the masthead's line `index`, with the one below it, name a resolution
/// that bears no symbol, "Resolution 687 (1991)"? Appends its symbol, and sets
/// the date if one stands beside it. The body is the acting one below.
bool und_sniff_number(const und_part *parts, uint32_t count, uint32_t index,
                      und_slice text, und_language language,
                      und_buffer *symbol_out, und_date *date_out);

/// What the document is. `path` may be NULL.
void und_sniff_identity(const und_part *parts, uint32_t count, und_slice text,
                        und_language language, const char *path,
                        und_identity *identity_out);

#endif
