// SPDX-License-Identifier: MIT
//
// Locate: the part of a document that a locator names. Private to the
// features.

#ifndef UND_FEATURE_LOCATE_H
#define UND_FEATURE_LOCATE_H

#include "und/model/document.h"
#include "und/symbol/locator.h"

/// The part that `locator`, read from `text`, names in `document`: where not
/// all of it is there, the innermost that is; or UND_NO_PART.
uint32_t und_locate(und_document *document, und_slice text,
                    const und_locator *locator);

/// The bytes of the document by which a located part is shown: its label, or a
/// whole heading.
void und_locate_place(const und_part *part, uint32_t *start_out,
                      uint32_t *end_out);

#endif
