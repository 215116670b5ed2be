// SPDX-License-Identifier: MIT
//
// Compare: two documents of the same text, one edited into it and one opened
// with it, must say the same.
//
// Owns     The difference is appended to the caller's buffer, in words.

#ifndef UND_TESTS_DIFFERENTIAL_COMPARE_H
#define UND_TESTS_DIFFERENTIAL_COMPARE_H

#include "und/model/document.h"

/// Find the first difference in language, parts, note calls, findings,
/// diagnostics, outline, folds and identity; with `citations` in those too.
/// Returns true, and appends nothing, if there is none.
bool und_compare(und_document *edited, und_document *fresh, bool citations,
                 und_buffer *difference_out);

#endif
