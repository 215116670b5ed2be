// SPDX-License-Identifier: MIT
//
// Repair: how a finding is put right, and how paragraphs, items, headings and
// footnotes are numbered anew. Whatever gets another number takes along the
// cross-references that lead to it in the same document; what is an excerpt of
// something else, with a count of its own, is left as it is.
//
// Units    Byte offsets.
// Owns     Repairs and lists of them: und_repair_finish(),
//          und_repairs_finish().
// Fails    Where there is nothing to repair, the repair has no edits.

#ifndef UND_FEATURE_REPAIR_H
#define UND_FEATURE_REPAIR_H

#include "und/feature/check.h"
#include "und/feature/edits.h"
#include "und/store/library.h"

/// What a repair is called; und_repair_write_title() writes it.
typedef enum {
  UND_REPAIR_NONE,
  UND_REPAIR_REPLACE,
  UND_REPAIR_EXCHANGE,
  UND_REPAIR_RENUMBER,
  UND_REPAIR_RELETTER,
  UND_REPAIR_DOCUMENT,
  UND_REPAIR_REMOVE,
  UND_REPAIR_REMOVE_LABEL,
  UND_REPAIR_REMOVE_LABELS,
  UND_REPAIR_REMOVE_STOP,
  UND_REPAIR_REMOVE_SPACE,
  UND_REPAIR_INSERT,
  UND_REPAIR_MOVE_AFTER,
  UND_REPAIR_MOVE_BEFORE,
  UND_REPAIR_LATIN,
  UND_REPAIR_NOTES,
  UND_REPAIR_ALL,
  UND_REPAIR_KIND,
  UND_REPAIR_EXPAND,
  UND_REPAIR_SHORTEN,
  UND_REPAIR_LINK,
  UND_REPAIR_DEFINE,
  UND_REPAIR_FRONT,
  UND_REPAIR_TITLE_COUNT,
} und_repair_title;

typedef struct {
  uint8_t title;  ///< und_repair_title
  bool preferred; ///< the one repair that is meant, if there are several
  char *was;      ///< arguments of the title; NULL where it has none
  char *becomes;
  und_edits edits;           ///< settled; see `complete`
  bool complete;             ///< the cross-references are among the edits
  UND_ARRAY(uint32_t) moved; ///< parts that get another number, in order
} und_repair;

typedef struct {
  UND_ARRAY(und_repair) items;
} und_repairs;

/// How much is to be made of a repair: cross-references need a look at the
/// whole text, which only who makes the repair needs.
typedef enum {
  UND_REPAIR_OUTLINED, ///< the edits of labels alone
  UND_REPAIR_COMPLETE,
} und_repair_extent;

/// List the repairs of `finding`, the preferred one first. There may be none.
void und_repairs_build(und_document *document, const und_finding *finding,
                       und_repair_extent extent, und_repairs *repairs_out);

/// Is there a repair of `finding` that needs no person to choose? It removes
/// the finding and brings no other.
bool und_repair_is_fixable(und_document *document, const und_finding *finding);

/// Make the preferred repairs of all `diagnostics` whose code is `code`, or of
/// all of them if it is NULL, one repair.
void und_repair_all(und_document *document, const und_diagnostics *diagnostics,
                    const char *code, und_repair_extent extent,
                    und_repair *repair_out);

/// Count on from the label at `offset`, which follows the one before it: a
/// paragraph, an item, a heading, a footnote.
void und_repair_renumber(und_document *document, uint32_t offset,
                         und_repair_extent extent, und_repair *repair_out);

/// Label the list around `offset` anew, from its first item on.
void und_repair_reletter(und_document *document, uint32_t offset,
                         und_repair_extent extent, und_repair *repair_out);

/// Would und_repair_document() change anything?
bool und_repair_counts(und_document *document);

/// Put every count of the document right.
void und_repair_document(und_document *document, und_repair_extent extent,
                         und_repair *repair_out);

/// Takes a citation, in another document, of a part that gets another number.
typedef struct {
  void (*take)(void *data, uint32_t part, const und_library_entry *entry,
               const und_cited_place *place);
  void *data;
} und_broken_sink;

/// Hand what `repair` would break in other documents of `library` to `sink`.
/// `name` is what the library knows the document by.
void und_repair_outside(und_document *document, const char *name,
                        const und_repair *repair, const und_library *library,
                        und_broken_sink sink);

/// Append the title, a phrase in the language of the `reader` without a final
/// stop.
void und_repair_write_title(const und_repair *repair, und_language reader,
                            und_buffer *out);

void und_repair_finish(und_repair *repair);
void und_repairs_finish(und_repairs *repairs);

#endif
