// SPDX-License-Identifier: MIT
//
// Language: the six official languages, by which tables are indexed.

#ifndef UND_SYMBOL_LANGUAGE_H
#define UND_SYMBOL_LANGUAGE_H

#include "und/base/slice.h"

typedef enum {
  UND_EN,
  UND_FR,
  UND_ES,
  UND_RU,
  UND_AR,
  UND_ZH,
  UND_LANGUAGE_COUNT,
} und_language;

/// The two-letter code, "en".
const char *und_language_code(und_language language);

/// Find the language of a two-letter code in any case. Returns false, and
/// leaves `*language_out` alone, if it is none of the six.
bool und_language_find(und_slice code, und_language *language_out);

/// The language of running text, by script and by the function words of its
/// first 16 KiB; of several that fit, and where nothing tells, `fallback`.
und_language und_language_guess(und_slice text, und_language fallback);

#endif
