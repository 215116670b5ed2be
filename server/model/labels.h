// SPDX-License-Identifier: MIT
//
// Labels: reporting one, and looking for one that seems to be missing. Private
// to the model.

#ifndef UND_MODEL_LABELS_H
#define UND_MODEL_LABELS_H

#include "flow.h"

/// Report `check` at the label of the part `index`.
void und_report_label(const und_flow *flow, uint32_t index, und_check check,
                      uint32_t expected);

/// Does the label `expected` stand in the text between the last part of the
/// same shape and `index`, so that it is not missing but only not at a line's
/// start? Read where a label seems to be missing, and only then.
bool und_label_in_text(const und_flow *flow, uint32_t index, uint32_t expected,
                       und_reach *reach);

/// Does the label `expected` begin a line of the text of `index` itself? Then
/// the part is a heading such as "3. Title" that no blank line parts from the
/// paragraph below it, which was not seen to begin.
bool und_label_begins_line(const und_flow *flow, uint32_t index,
                           uint32_t expected);

#endif
