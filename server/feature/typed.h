// SPDX-License-Identifier: MIT
//
// Typed: what somebody is about to cite, from the line before the cursor.
// Private to the features.
//
// Units    Byte offsets.

#ifndef UND_FEATURE_TYPED_H
#define UND_FEATURE_TYPED_H

#include "und/base/slice.h"
#include "und/symbol/body.h"

typedef enum {
  UND_TYPED_NOTHING,
  UND_TYPED_SYMBOL,    ///< A/RES/7
  UND_TYPED_NUMBER,    ///< 74/1, after a word for resolutions or decisions
  UND_TYPED_TITLE,     ///< lamp, after a word for resolutions or decisions
  UND_TYPED_PARAGRAPH, ///< 1, after a word for paragraphs
} und_typed_kind;

enum { UND_TYPED_SIZE = 48 };

typedef struct {
  und_typed_kind kind;
  uint32_t start;                ///< of what was typed so far
  char text[UND_TYPED_SIZE + 1]; ///< the same in capitals, without blanks
  uint32_t size;
  bool resolution; ///< it may be one
  bool decision;
  unsigned forms; ///< how the number may go on; see bare_series.h
  und_body body;  ///< the last that the line names before it, or none
} und_typed;

/// Read the line of `text` that ends at `offset`, at most 240 bytes of it.
und_typed und_typed_read(und_slice text, uint32_t offset,
                         und_language language);

#endif
