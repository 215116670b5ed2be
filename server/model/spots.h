// SPDX-License-Identifier: MIT
//
// Spots: what can be told wrong at one place of a text and what stands around
// it: marks, spaces, figures, short words. Private to the model. A text is gone
// over once; a check is a row that names the bytes it waits for, and a function
// that is called where one of them stands.
//
// To add one, write its function and give it a row in spots.c.

#ifndef UND_MODEL_SPOTS_H
#define UND_MODEL_SPOTS_H

#include "own_text.h"

/// A place in a part's own text.
typedef struct {
  const und_flow *flow;
  uint32_t index;
  const und_own_text *own;
  und_slice text; ///< of `own`
  uint32_t at;
} und_spot;

/// Does `mark` stand at `at`?
static inline bool und_spot_stands(und_slice text, uint32_t at, und_slice mark)
{
  return at + mark.size <= text.size &&
         memcmp(text.data + at, mark.data, mark.size) == 0;
}

/// The byte at `at`; a blank before the text and behind it.
static inline char und_spot_byte(und_slice text, uint32_t at)
{
  return at < text.size ? text.data[at] : ' ';
}

/// Keep a fault from `start` to `end`; `put` should stand there.
void und_spot_amend(const und_spot *spot, und_check check, uint32_t start,
                    uint32_t end, und_slice put);

/// Keep a fault without saying what should stand there.
void und_spot_report(const und_spot *spot, und_check check, uint32_t start,
                     uint32_t end);

/// Check the text of the part `index` at all its spots.
void und_spots_check(const und_flow *flow, uint32_t index,
                     const und_own_text *own);

// The functions of the rows, by the file that has them.

/// double-punct: at the first mark of several. spots_mark.c.
void und_spot_doubled(const und_spot *spot);

// Publications that are cited by volume or sales number: spots_work.c.

/// unts-form ("Treaty Series, 2225"), unts-known (vol. 2235, No. 39574): where
/// the name of the series begins.
void und_spot_treaty(const und_spot *spot);

/// sales-form (F91.IV.2), sales-language: at the letter of a sales number.
void und_spot_sales(const und_spot *spot);

// Places that a text points to: spots_place.c.

/// xref-vague: at the bracket of "(see above)".
void und_spot_vague(const und_spot *spot);

/// xref-unit-name: at the bracket of "paragraphe c)".
void und_spot_unit(const und_spot *spot);

/// xref-order: at the bracket of "subparagraph (a) of paragraph 8".
void und_spot_order(const und_spot *spot);

/// xref-range ("sections C to A"): at the end of the word before the numbers.
void und_spot_range(const und_spot *spot);

/// abbr-plural ("No. 43 and 44"): at the end of the short word.
void und_spot_short(const und_spot *spot);

#endif
