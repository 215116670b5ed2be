// SPDX-License-Identifier: MIT
//
// Pointers read: the places of the same document that the text of a part points
// to and says to be above or below. Private to the model. "Paragraph 7" alone
// may be one of another document, so it is none.

#ifndef UND_MODEL_POINTERS_READ_H
#define UND_MODEL_POINTERS_READ_H

#include "flow.h"

/// Fill the list of pointers of the part `index`, once.
void und_pointers_read(const und_flow *flow, uint32_t index);

#endif
