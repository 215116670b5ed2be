// SPDX-License-Identifier: MIT

#include "spots.h"

enum { ALL = (1 << UND_LANGUAGE_COUNT) - 1 };

// One row a check: at which bytes of a text it is asked, and in the texts of
// which languages. Of a mark outside ASCII the first byte is named.
static const struct {
  const char *bytes;
  unsigned languages; ///< a bit for each und_language
  void (*check)(const und_spot *spot);
} rows[] = {
  {",;\xEF\xE3\xD8", ALL, und_spot_doubled},
  {"TRIU", ALL, und_spot_treaty},
  {"ACEFMRS", ALL, und_spot_sales},
  {"(\xEF", ALL, und_spot_vague},
  {")", 1 << UND_FR | 1 << UND_ES, und_spot_unit},
  {")", 1 << UND_EN | 1 << UND_FR | 1 << UND_ES, und_spot_order},
  {"s.", 1 << UND_EN | 1 << UND_FR | 1 << UND_ES, und_spot_range},
  {".\xC2", 1 << UND_EN | 1 << UND_FR | 1 << UND_ES, und_spot_short},
};

enum { ROWS = sizeof rows / sizeof rows[0], BYTES = 256 };

_Static_assert(ROWS <= 64, "a row is a bit");

/// Which rows wait for each byte, in the texts of one language.
static void fill(uint64_t waiting[BYTES], und_language language)
{
  memset(waiting, 0, BYTES * sizeof waiting[0]);
  for (unsigned row = 0; row < ROWS; row++) {
    if ((rows[row].languages >> language & 1) == 0) {
      continue;
    }
    for (const char *byte = rows[row].bytes; *byte != '\0'; byte++) {
      waiting[(unsigned char)*byte] |= UINT64_C(1) << row;
    }
  }
}

void und_spot_report(const und_spot *spot, und_check check, uint32_t start,
                     uint32_t end)
{
  und_own_text_report(spot->own, spot->flow, spot->index, check, start, end);
}

void und_spot_amend(const und_spot *spot, und_check check, uint32_t start,
                    uint32_t end, und_slice put)
{
  und_own_text_amend(spot->own, spot->flow, spot->index, check, start, end,
                     put);
}

void und_spots_check(const und_flow *flow, uint32_t index,
                     const und_own_text *own)
{
  und_spot spot = {.flow = flow, .index = index, .own = own, .text = own->text};
  uint64_t waiting[BYTES];

  if (flow->parts[index].shape == UND_SHAPE_MASTHEAD) {
    return; // a part is a line there
  }
  fill(waiting, flow->language);
  for (; spot.at < spot.text.size; spot.at++) {
    uint64_t row = waiting[(unsigned char)spot.text.data[spot.at]];

    for (unsigned i = 0; row != 0; i++, row >>= 1) {
      if ((row & 1) != 0) {
        rows[i].check(&spot);
      }
    }
  }
}
