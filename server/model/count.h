// SPDX-License-Identifier: MIT
//
// Count: one sequence of labels, and what is wrong with the next one. Private
// to the model. A fault is one finding: where the label after it goes on from
// what was expected, the odd one is a slip and the count goes on; where a few
// labels are missing, the count goes on from what is written; two labels
// exchanged are one.
//
// Only what a writer does is a fault. A label far off is one of another list
// that was not seen to begin: the count goes on from it, or without it, and
// nothing is said.

#ifndef UND_MODEL_COUNT_H
#define UND_MODEL_COUNT_H

#include <stdbool.h>
#include <stdint.h>

/// A sequence that is open.
typedef struct {
  uint8_t kind; ///< und_label_kind
  uint8_t bis;  ///< of the last label: 0, 2 for bis …
  bool swapped; ///< the next label was exchanged with the last and is settled
  bool spread;  ///< went on ab, ac … after z: said once
  bool late;    ///< began with a later label: parts of it stand in the text
  bool apart;   ///< in an annex or resolution: not the count around it
  uint8_t spare[2]; ///< zero, so that counts compare byte by byte
  uint32_t last;
} und_count;

typedef enum {
  UND_FAULT_NONE,
  UND_FAULT_SLIP,      ///< the odd one out
  UND_FAULT_GAP,       ///< labels are missing before it
  UND_FAULT_DUPLICATE, ///< it stood before
  UND_FAULT_SWAP,      ///< exchanged with the next one
} und_fault;

/// Is `value` what comes next?
bool und_count_fits(const und_count *count, uint32_t value);

/// Is a fault of headings certain enough? Initials of names look like letters
/// of headings, so that the next one has to confirm it.
bool und_count_confirms(const und_count *count, uint32_t value, uint32_t next);

/// Judge `value`, which comes after the last label; `next` is the label after
/// it, or 0. Moves the count on.
und_fault und_count_take(und_count *count, uint32_t value, uint32_t next);

#endif
