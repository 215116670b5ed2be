// SPDX-License-Identifier: MIT
//
// Mentions: the citations in a part, resolved in their place. Private to the
// model. What a text cites is found once and kept with the part; which body is
// meant can also depend on the parts before it.

#ifndef UND_MODEL_MENTIONS_H
#define UND_MODEL_MENTIONS_H

#include "flow.h"
#include "und/model/identity.h"

/// How far back a body that is named in full can tell whose a citation is.
enum { UND_MENTIONS_BACK = 40 };

/// The citations in the part `index`. They stay with the part until it is read
/// again or asked for in another context.
const und_mention *und_mentions_get(und_part *parts, uint32_t count,
                                    uint32_t index, const und_text *text,
                                    und_language language,
                                    const und_identity *identity,
                                    uint32_t *count_out);

/// The citations in the part `index` as its text has them.
const und_cites *und_mentions_scan(const und_flow *flow, uint32_t index);

/// What tells whose the citations of the part `index` are, beside the body of
/// the document itself. The part was scanned.
und_cite_context und_mentions_context(const und_flow *flow, uint32_t index);

#endif
