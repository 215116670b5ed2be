// SPDX-License-Identifier: MIT
//
// Sessions: whether the year beside "at its twenty-ninth session" is one of
// that session. Private to the model.

#ifndef UND_MODEL_SESSIONS_H
#define UND_MODEL_SESSIONS_H

#include "own_text.h"

/// Check the text of the part `index`: cite-session-word.
void und_sessions_check(const und_flow *flow, uint32_t index,
                        const und_own_text *own);

#endif
