// SPDX-License-Identifier: MIT
//
// Acronym: the abbreviations of international organizations that every reader
// of United Nations documents knows, so that one of them is not taken for a
// slip of another: MINUSCA and MINUSMA, UNODC and ONUDC.
//
// Borrows  The text, during the call.
// Fails    Never.

#ifndef UND_SYMBOL_ACRONYM_H
#define UND_SYMBOL_ACRONYM_H

#include <stdbool.h>

#include "und/base/slice.h"

/// Is `text`, in capitals, one of them, in English, French or Spanish? Bodies
/// that adopt resolutions have their short names of all languages.
bool und_acronym_is_known(und_slice text);

/// How many there are, and the one at `index`; NULL past the end.
uint32_t und_acronym_count(void);
const char *und_acronym_get(uint32_t index);

#endif
