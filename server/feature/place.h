// SPDX-License-Identifier: MIT
//
// Place: what stands at an offset of a document. Private to the features.

#ifndef UND_FEATURE_PLACE_H
#define UND_FEATURE_PLACE_H

#include "und/model/document.h"

typedef struct {
  uint32_t part;
  const und_mention *mention; ///< the citation or locator there, or NULL
  uint32_t mention_start;     ///< of the one of both that is there
  uint32_t mention_end;
  const und_note_call *call; ///< the mark of a note there, or NULL
  bool on_label;             ///< on the part's own label
} und_place;

/// Find what stands at `offset`. Its end counts as inside, so that a cursor
/// right behind a word is on it. Returns false where no part is.
bool und_place_find(und_document *document, uint32_t offset,
                    und_place *place_out);

#endif
