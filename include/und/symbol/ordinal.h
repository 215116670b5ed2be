// SPDX-License-Identifier: MIT
//
// Ordinal: the number of a session as it is written, "seventy-fourth",
// "soixante-quatorzième", "septuagésimo cuarto", "семьдесят четвертая", "74th".
//
// Units    Bytes of folded text (see fold.h).
// Fails    Returns `at` where no ordinal from 1 to 99 stands, or in a language
//          whose ordinals are not read: those of English, French, Spanish and
//          Russian are.

#ifndef UND_SYMBOL_ORDINAL_H
#define UND_SYMBOL_ORDINAL_H

#include "und/symbol/language.h"

/// Read the ordinal at `at` of `folded`. Returns its end, or `at`.
uint32_t und_ordinal_read(und_slice folded, uint32_t at, und_language language,
                          uint32_t *value_out);

#endif
