// SPDX-License-Identifier: MIT
//
// Sequence: the parts that are counted together with one of them, and the
// numbers that they get where the count goes on from it without a gap. Private
// to the features. What is in a count is what the model took for it: a list
// inside a paragraph, an agenda or a draft that is quoted, an annex are passed
// over.
//
// Units    Indexes of parts; values count from 1.

#ifndef UND_FEATURE_SEQUENCE_H
#define UND_FEATURE_SEQUENCE_H

#include "plan.h"

/// Is `finding` one of a label out of its count?
bool und_sequence_has(const und_finding *finding);

/// The kind of labels of the count that the part `index` is in, where it should
/// bear `wanted`: (i) may be a letter or a numeral.
uint8_t und_sequence_kind(const und_plan *plan, uint32_t index,
                          uint32_t wanted);

/// The value of `label` read as one of `kind`; 0 if it cannot be.
uint32_t und_sequence_value(const und_label *label, uint8_t kind);

/// Let the part `index` bear `wanted`, as a label of `kind`, and count on from
/// there until the labels are right again.
void und_sequence_count(und_plan *plan, uint32_t index, uint32_t wanted,
                        uint8_t kind);

/// The part before `index` in its count, or UND_NO_PART where it begins one.
uint32_t und_sequence_before(const und_plan *plan, uint32_t index);

/// The part after it, or UND_NO_PART where it ends it. One that begins anew,
/// with 1, is not told from one that goes on.
uint32_t und_sequence_after(const und_plan *plan, uint32_t index);

#endif
