// SPDX-License-Identifier: MIT
//
// Mentions: the citations in a part, resolved in their place. Private to the
// model. What a text cites is found once and kept with the part; which body is
// meant can also depend on the parts before it.

#ifndef UND_MODEL_MENTIONS_H
#define UND_MODEL_MENTIONS_H

#include "facts.h"
#include "und/model/identity.h"

/// The citations in the part `index`. They stay with the part until it is read
/// again or asked for in another context.
const und_mention *und_mentions_get(und_part *parts, uint32_t count,
                                    uint32_t index, und_slice text,
                                    und_language language,
                                    const und_identity *identity,
                                    uint32_t *count_out);

#endif
