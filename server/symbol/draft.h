// SPDX-License-Identifier: MIT
//
// Draft: text that was meant as a symbol, in bytes that a repair can change.
// Private to the symbol layer.

#ifndef UND_SYMBOL_DRAFT_H
#define UND_SYMBOL_DRAFT_H

#include "und/base/ascii.h"
#include "und/symbol/symbol.h"

enum { UND_DRAFT_LONGEST = 120 };

typedef struct {
  char data[UND_DRAFT_LONGEST + 8];
  uint32_t size;
  bool unsure; ///< it is one of several that may have been meant
} und_draft;

/// Put `with` in place of `size` bytes at `at`. False where the room ends.
bool und_draft_replace(und_draft *d, uint32_t at, uint32_t size,
                       const char *with);

/// The end of the component at `at`: a slash, or the end.
uint32_t und_draft_component_end(const und_draft *d, uint32_t at);

/// Is the whole a symbol, of a session and with a number that there can be?
bool und_draft_parses(const und_draft *d, und_symbol *symbol_out);

/// Does `symbol` name a session, or a running number, that there never was?
bool und_symbol_is_impossible(const und_symbol *symbol);

/// The capital of a small letter; any other byte as it is.
char und_draft_capital(char byte);

/// Are they the same letters, capital or small?
bool und_draft_same_letters(const char *left, const char *right, uint32_t size);

/// The word of symbols that is not all capitals, such as Add, whose letters
/// stand from `at` to `end`; NULL if it is none.
const char *und_draft_mixed_word(const und_draft *d, uint32_t at, uint32_t end);

// Repairs. Each returns whether it changed anything; what comes out of it may
// still be no symbol.

/// Put the one slash that is missing, or for which another mark stands; the
/// first that will do.
bool und_mend_joint(und_draft *d);

/// Put a word of symbols for one that is a slip of it.
bool und_mend_word(und_draft *d);

/// Put a session or a year that there was for a number that is none, to see
/// that all else is in order.
bool und_mend_number(und_draft *d);

/// Put the letter of an organ for a capital that is none's.
bool und_mend_organ(und_draft *d);

/// A period for the blank in "Add 1".
bool und_mend_blank(und_draft *d);

#endif
