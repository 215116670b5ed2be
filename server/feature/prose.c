// SPDX-License-Identifier: MIT

#include "prose.h"

void und_prose_words(const und_prose *prose, und_slice text)
{
  for (uint32_t i = 0; i < text.size; i++) {
    if (prose->markdown && strchr("\\`*_[]<>", text.data[i]) != NULL) {
      und_buffer_adds(prose->out, "\\");
    }
    und_buffer_add(prose->out, und_slice_cut(text, i, i + 1));
  }
}

void und_prose_strong(const und_prose *prose, und_slice text)
{
  und_buffer_adds(prose->out, prose->markdown ? "**" : "");
  und_prose_words(prose, text);
  und_buffer_adds(prose->out, prose->markdown ? "**" : "");
}

void und_prose_paragraph(const und_prose *prose)
{
  und_buffer_adds(prose->out, prose->markdown ? "\n\n" : "\n");
}

void und_prose_say(const und_prose *prose, und_phrase phrase,
                   const und_slice *fields)
{
  und_phrase_write(phrase, prose->language, fields, prose->out);
}

und_slice und_prose_bare_label(und_slice label)
{
  while (label.size > 0 && strchr(". -", label.data[label.size - 1]) != NULL) {
    label.size--;
  }
  return label;
}

void und_prose_cut(und_buffer *text, uint32_t limit)
{
  uint32_t end = limit;

  if (text->size <= limit) {
    return;
  }
  while (end > limit / 2 && text->data[end] != ' ') {
    end--;
  }
  if (end == limit / 2) { // Chinese has no blanks: between two characters
    end = limit;
    while (end > 0 && ((unsigned char)text->data[end] & 0xC0) == 0x80) {
      end--;
    }
  }
  text->size = end;
  und_buffer_adds(text, "…");
}
