// SPDX-License-Identifier: MIT
//
// Rewrite: what may be made of a place of a draft though nothing is wrong
// there: a citation in full or short, its link, an abbreviation explained where
// it first stands, front matter.
//
// Units    Byte offsets.
// Owns     Repairs: und_repair_finish().
// Fails    Where there is nothing to rewrite, the repair has no edits.

#ifndef UND_FEATURE_REWRITE_H
#define UND_FEATURE_REWRITE_H

#include "und/feature/holdings.h"
#include "und/feature/repair.h"

typedef enum {
  UND_REWRITE_EXPAND,  ///< the citation gets its body and its date
  UND_REWRITE_SHORTEN, ///< and loses them
  UND_REWRITE_LINK,    ///< in Markdown, the citation leads to its document
  UND_REWRITE_DEFINE,  ///< the explanation moves to the first use
  UND_REWRITE_FRONT,   ///< front matter with what is known of the draft
  UND_REWRITE_COUNT,
} und_rewrite_kind;

/// Make the rewriting of `kind` at `offset`. A body is added only where the
/// sentence names none, a date only where a catalogue has the day.
void und_rewrite(und_document *document, const und_holdings *holdings,
                 und_rewrite_kind kind, uint32_t offset,
                 und_repair *repair_out);

#endif
