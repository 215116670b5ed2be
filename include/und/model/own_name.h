// SPDX-License-Identifier: MIT
//
// Own name: where a document names itself: its symbol in the front matter, in
// the masthead or in a title, and the number before the title of a resolution,
// "74/173.". What stands there cites nothing.
//
// Units    Byte offsets.

#ifndef UND_MODEL_OWN_NAME_H
#define UND_MODEL_OWN_NAME_H

#include "und/model/document.h"

/// How many parts from the start can name the document.
#define UND_OWN_NAME_PARTS 80

/// Find in the part `index` the first place at or after `from` where the
/// document names itself. Returns false if there is none.
bool und_own_name_find(und_document *document, uint32_t index, uint32_t from,
                       uint32_t *start_out, uint32_t *end_out);

/// Is `mention`, of the part `index`, such a naming in any spelling: the
/// number in the title "Resolution 2674 (2023)"?
bool und_own_name_is(und_document *document, uint32_t index,
                     const und_mention *mention);

#endif
