// SPDX-License-Identifier: MIT
//
// Title: what a document without a number is called, from its front. Private to
// the model.

#ifndef UND_MODEL_TITLE_H
#define UND_MODEL_TITLE_H

#include "und/model/part.h"

/// The title, on one line; NULL where nothing on the front looks like one. The
/// caller frees it.
char *und_title_guess(const und_part *parts, uint32_t count, und_slice text,
                      und_language language);

/// `text` on one line.
char *und_title_on_one_line(und_slice text);

#endif
