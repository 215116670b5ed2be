// SPDX-License-Identifier: MIT

#include "und/store/span.h"

static und_spot spot_of(const und_text *text, uint32_t offset)
{
  und_slice bytes = und_text_slice(text);
  uint32_t line = und_lines_at(&text->lines, offset);
  uint32_t start = text->lines.starts.items[line];
  und_spot spot = {.line = line};

  for (uint32_t i = start; i < offset && i < bytes.size; i++) {
    unsigned char byte = (unsigned char)bytes.data[i];
    bool leads = (byte & 0xC0) != 0x80;

    spot.columns[UND_UNITS_UTF8]++;
    spot.columns[UND_UNITS_UTF16] += leads + (byte >= 0xF0);
    spot.columns[UND_UNITS_UTF32] += leads;
  }
  return spot;
}

und_span und_span_of(const und_text *text, uint32_t start, uint32_t end)
{
  return (und_span){spot_of(text, start), spot_of(text, end)};
}
