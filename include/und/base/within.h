// SPDX-License-Identifier: MIT
//
// Within: where a word stands in a text, as it is written. For words that most
// texts have not: the text is searched for the rarest byte of the word.
//
// Borrows  Both, during the call.
// Fails    Never.

#ifndef UND_BASE_WITHIN_H
#define UND_BASE_WITHIN_H

#include "und/base/slice.h"

/// Where `word`, one byte or more, first begins at or behind `at`; the text's
/// size where it does not.
uint32_t und_within(und_slice text, uint32_t at, und_slice word);

#endif
