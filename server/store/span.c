// SPDX-License-Identifier: MIT

#include "und/store/span.h"

static und_spot spot_of(const und_text *text, uint32_t offset)
{
  und_spot spot = {0};

  for (und_units units = UND_UNITS_UTF8; units <= UND_UNITS_UTF32; units++) {
    und_position place = und_text_position(text, offset, units);

    spot.line = place.line;
    spot.columns[units] = place.column;
  }
  return spot;
}

und_span und_span_of(const und_text *text, uint32_t start, uint32_t end)
{
  return (und_span){spot_of(text, start), spot_of(text, end)};
}
