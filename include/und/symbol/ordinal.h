// SPDX-License-Identifier: MIT
//
// Ordinal: the number of a session in words: "Seventy-fourth session",
// "Soixante-quatorzième", "Septuagésimo cuarto", "Семьдесят четвертая".
// English, French, Spanish and Russian, up to ninety-nine.
//
// Borrows  The text, during the call.
// Fails    Returns 0 where `text` begins with no such number.

#ifndef UND_SYMBOL_ORDINAL_H
#define UND_SYMBOL_ORDINAL_H

#include "und/symbol/language.h"

/// The number that the words at the start of `text` say. `*size_out` (may be
/// NULL) is where they end.
uint32_t und_ordinal_read(und_slice text, und_language language,
                          uint32_t *size_out);

#endif
