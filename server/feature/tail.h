// SPDX-License-Identifier: MIT
//
// Tail: what stands behind the number of a resolution in running text: "of the
// General Assembly of 18 December 2019". Private to the features.
//
// Source   conventions on resolutions: a resolution is identified by organ, in
//          full, and number.

#ifndef UND_FEATURE_TAIL_H
#define UND_FEATURE_TAIL_H

#include "und/base/buffer.h"
#include "und/model/document.h"

/// Append the name of `body` as it follows a number, or in Chinese stands
/// before it. Nothing where its form in the language is not known.
void und_tail_write_body(und_body body, und_language language, und_buffer *out);

/// Append the date as it follows a number, or the body behind it.
void und_tail_write_date(const und_date *date, und_language language,
                         bool after_body, und_buffer *out);

/// Where the two are to be written: behind the citation, in Chinese before it.
uint32_t und_tail_place(und_slice text, const und_mention *mention,
                        und_language language);

#endif
