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
  return at < text.size && text.data[at] == mark.data[0] &&
         at + mark.size <= text.size &&
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

#endif
