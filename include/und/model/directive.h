// SPDX-License-Identifier: MIT
//
// Directive: a comment in a draft that speaks to the checks:
//
//     <!-- undocd: off para-gap note-gap -->
//     <!-- undocd: on para-gap -->
//     <!-- undocd: ignore-next letter-gap -->
//
// Units    Byte offsets into the document's text.
// Owns     Nothing: all of it belongs to the document.

#ifndef UND_MODEL_DIRECTIVE_H
#define UND_MODEL_DIRECTIVE_H

#include <stdint.h>

/// A longer comment is none that is looked at.
#define UND_DIRECTIVE_LIMIT 400U

typedef enum {
  UND_DIRECTIVE_OFF, ///< from here on
  UND_DIRECTIVE_ON,
  UND_DIRECTIVE_IGNORE_NEXT, ///< for the part that follows
} und_directive_kind;

typedef struct {
  uint32_t start;       ///< of "<!--"
  uint32_t end;         ///< behind "-->"
  uint32_t codes_start; ///< the codes of checks, with blanks or commas between
  uint32_t codes_end;   ///< them; equal to codes_start where all are meant
  und_directive_kind kind;
} und_directive;

#endif
