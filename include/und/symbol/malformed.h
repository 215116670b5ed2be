// SPDX-License-Identifier: MIT
//
// Malformed: what is wrong with text that was meant as a symbol and is none,
// or is one that nobody should write, and which symbol was probably meant.
//
// Units    Bytes of the text passed in.
// Fails    Returns UND_MALFORMED_NONE for a symbol in order and for text that
//          is nothing like one.

#ifndef UND_SYMBOL_MALFORMED_H
#define UND_SYMBOL_MALFORMED_H

#include "und/symbol/symbol.h"

typedef enum {
  UND_MALFORMED_NONE,
  UND_MALFORMED_SPACE,      ///< A/RES/65/ 230: no spaces inside
  UND_MALFORMED_FILE_NAME,  ///< A_RES_65_230: a file's name
  UND_MALFORMED_LANGUAGE,   ///< A/RES/65/230/fr: of all languages alike
  UND_MALFORMED_YEAR_PLACE, ///< S/RES/1325/2000: the year goes in brackets
  UND_MALFORMED_NO_YEAR,    ///< S/RES/1325: the year is required
  UND_MALFORMED_NO_PERIOD,  ///< E/CN15/2021/1, L/2: a period is missing
  UND_MALFORMED_NO_SLASH,   ///< .../2020/INF.1: this word takes a slash
  UND_MALFORMED_CASE,       ///< A/res/65/230: capitals matter in a text
  UND_MALFORMED_SHORT_YEAR, ///< E/CN.15/21/1: a year has four digits
  UND_MALFORMED_HALVES,     ///< A/RES/230/65: session and number exchanged
  UND_MALFORMED_COMMITTEE,  ///< A/C.7/74/L.1: there is no such committee
  UND_MALFORMED_ORDER,      ///< X/Corr.1/Add.1: a corrigendum comes last
  UND_MALFORMED_KEY,        ///< E/CN.15/RES/20/7: a key, not a symbol
  UND_MALFORMED_SLASHES,    ///< A//75/118, A75/118, A.75/118: no one slash
  UND_MALFORMED_WORD,       ///< A/REZ/65/230, UNODD/...: a word is misspelt
  UND_MALFORMED_WRONG_YEAR, ///< S/RES/2540(2023): adopted in another year
  UND_MALFORMED_NUMBER,     ///< A/RES/665/230, E/201/31: no session, no year
  UND_MALFORMED_ORGAN,      ///< J/RES/65/230: the letter of no organ
  UND_MALFORMED_SHAPE,      ///< A/RES/65230/XX/5: like a symbol, and none
  UND_MALFORMED_COUNT,
} und_malformed;

typedef struct {
  und_malformed reason;
  uint32_t size; ///< of the malformed symbol, from the start of the text
} und_malformation;

/// Judge what `text` begins with. Where it is malformed, append the symbol
/// that was probably meant to `meant_out`, in canonical spelling; nothing where
/// none can be named (a committee that does not exist, a key). A closing
/// bracket, full stop or comma is not part of what is judged.
und_malformation und_symbol_judge(und_slice text, und_buffer *meant_out);

#endif
