// SPDX-License-Identifier: MIT
//
// Label core: the value of a label in its text, between brackets and stops, so
// that another value can be written in its place in the same form: the same
// brackets, script, digits and case. Private to the features.
//
// Units    Bytes.

#ifndef UND_FEATURE_LABEL_CORE_H
#define UND_FEATURE_LABEL_CORE_H

#include "und/symbol/label.h"

/// Find the value in `label`: the aa of (aa), the 3 bis of "3 bis.", the 12 of
/// [^12]:, all of ㈠.
void und_label_core_find(und_slice label, uint32_t *start_out,
                         uint32_t *end_out);

/// Append `value` of the kind `kind` (und_label_kind), with its bis, as it is
/// written where `core` stands. Returns false, and appends nothing, where the
/// kind has no such value.
bool und_label_core_write(und_slice core, uint8_t kind, uint32_t value,
                          uint8_t bis, und_buffer *out);

/// A label as titles show it: 4 and (b), not 4. and (b)
und_slice und_label_core_trim(und_slice label);

#endif
