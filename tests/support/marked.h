// SPDX-License-Identifier: MIT
//
// Marked text: a text in which {{ and }} stand around ranges and <|> at a
// cursor, as a person writes a test. The marks are taken out.
//
// Owns     The text: und_marked_finish().

#ifndef UND_TESTS_SUPPORT_MARKED_H
#define UND_TESTS_SUPPORT_MARKED_H

#include "und/base/buffer.h"

enum { UND_MARKED_RANGES = 8 };

typedef struct {
  und_buffer text;
  uint32_t starts[UND_MARKED_RANGES];
  uint32_t ends[UND_MARKED_RANGES];
  uint32_t count;  ///< of ranges
  uint32_t cursor; ///< 0 where none is marked
} und_marked;

static inline und_marked und_marked_read(const char *source)
{
  und_marked marked = {0};

  while (*source != '\0') {
    if (strncmp(source, "{{", 2) == 0 && marked.count < UND_MARKED_RANGES) {
      marked.starts[marked.count] = marked.text.size;
      source += 2;
    } else if (strncmp(source, "}}", 2) == 0 &&
               marked.count < UND_MARKED_RANGES) {
      marked.ends[marked.count++] = marked.text.size;
      source += 2;
    } else if (strncmp(source, "<|>", 3) == 0) {
      marked.cursor = marked.text.size;
      source += 3;
    } else {
      und_buffer_add(&marked.text, (und_slice){source, 1});
      source++;
    }
  }
  return marked;
}

static inline void und_marked_finish(und_marked *marked)
{
  und_buffer_finish(&marked->text);
}

#endif
