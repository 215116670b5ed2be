// SPDX-License-Identifier: MIT
//
// Check table: what each check is called, how grave it is and what it says,
// and how it is repaired. A new check is a row here.

#ifndef UND_FEATURE_CHECK_TABLE_H
#define UND_FEATURE_CHECK_TABLE_H

#include "ways.h"

/// What a check says beside its rule: the sentence about the finding, in which
/// {label} is the label at fault, {text} the text at fault, {expected} the
/// label that would be right and {before} the one before it, {related} the text
/// of the related place, {meant} the symbol that was meant, {put} what the
/// finding itself says should stand there and {years} the years that would be
/// right; and what its related place is.
typedef struct {
  und_check_entry entry;
  const char *says;
  const char *related;
  const char *twice; ///< what is said instead where a label is repeated
  und_way way;       ///< how it is repaired, or NULL
} und_check_row;

extern const und_check_row und_check_rows[UND_CHECK_COUNT];

#endif
