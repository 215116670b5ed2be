// SPDX-License-Identifier: MIT
//
// Directives: the directives of a text, kept right while it is edited. Private
// to the model. Whether a comment is one is decided by the bytes of that
// comment alone, so an edit asks for those around it and no others.
//
// Units    Byte offsets.
// Owns     The list: und_directives_finish().

#ifndef UND_MODEL_DIRECTIVES_H
#define UND_MODEL_DIRECTIVES_H

#include "und/base/alloc.h"
#include "und/model/directive.h"
#include "und/text/text.h"

/// In the order of their starts.
typedef struct {
  UND_ARRAY(und_directive) items;
} und_directives;

void und_directives_finish(und_directives *directives);

/// Find all directives of `text`.
void und_directives_init(und_directives *directives, const und_text *text);

/// Follow an edit: `removed` bytes at `start` were replaced by `added`, and
/// `text` is the text afterwards.
void und_directives_edit(und_directives *directives, const und_text *text,
                         uint32_t start, uint32_t removed, uint32_t added);

#endif
