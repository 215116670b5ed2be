// SPDX-License-Identifier: MIT

#include "und/text/text.h"

#include "und/text/utf8.h"

uint32_t und_text_init(und_text *text, und_slice content)
{
  uint32_t bad = 0;

  *text = (und_text){0};
  content = und_slice_cut(content, 0, UND_TEXT_LIMIT);
  if (und_utf8_valid(content) == content.size) {
    und_buffer_add(&text->bytes, content);
  } else {
    bad = und_utf8_repair(content, &text->bytes);
  }
  und_lines_init(&text->lines, und_text_slice(text));
  return bad;
}

void und_text_finish(und_text *text)
{
  und_buffer_finish(&text->bytes);
  und_lines_finish(&text->lines);
}

bool und_text_edit(und_text *text, uint32_t start, uint32_t end,
                   und_slice replacement)
{
  und_slice old = und_text_slice(text);
  end = und_utf8_floor(old, end);
  start = und_utf8_floor(old, start < end ? start : end);
  uint32_t rest = old.size - (end - start);

  if (replacement.size > UND_TEXT_LIMIT ||
      rest > UND_TEXT_LIMIT - replacement.size) {
    return false;
  }
  und_buffer_splice(&text->bytes, start, end - start, replacement);
  und_lines_edit(&text->lines, und_text_slice(text), start, end - start,
                 replacement.size);
  return true;
}

und_position und_text_position(const und_text *text, uint32_t offset,
                               und_units units)
{
  return und_lines_position(&text->lines, und_text_slice(text), offset, units);
}

uint32_t und_text_offset(const und_text *text, und_position place,
                         und_units units)
{
  uint32_t offset = text->bytes.size;

  und_lines_offset(&text->lines, und_text_slice(text), place, units, &offset);
  return offset;
}
