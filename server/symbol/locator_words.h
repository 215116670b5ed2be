// SPDX-License-Identifier: MIT
//
// The words of locators: units, and what joins a list of them. Offsets are
// those of folded text.

#ifndef UND_SYMBOL_LOCATOR_WORDS_H
#define UND_SYMBOL_LOCATOR_WORDS_H

#include "und/symbol/locator.h"

/// Read the unit at `at`, "paras.", "annexe". Returns its end, or `at`.
uint32_t und_locator_unit(und_slice folded, uint32_t at, und_language language,
                          und_unit *unit_out);

/// The same after a Chinese number, "段". Returns its end, or `at`.
uint32_t und_locator_unit_after(und_slice folded, uint32_t at,
                                und_unit *unit_out);

/// Read what joins two items of a list, " and ", ", ", "-". Returns its end, or
/// `at`.
uint32_t und_locator_join(und_slice folded, uint32_t at, und_language language);

/// Could a word for a unit, or a Chinese number, begin `text`, which is not
/// folded? A look that spares folding most words.
bool und_locator_may_begin(und_slice text, und_language language);

#endif
