// SPDX-License-Identifier: MIT
//
// Edits of a text: after each, the lines equal those of a fresh index and the
// text is still valid. Each edit takes four bytes: where, how much is removed,
// what is added, how much of it.

#include "fuzz.h"
#include "und/text/text.h"
#include "und/text/utf8.h"

static void expect_fresh(const und_text *text)
{
  und_lines fresh;
  und_lines_init(&fresh, und_text_slice(text));

  FUZZ_EXPECT(fresh.starts.count == text->lines.starts.count);
  FUZZ_EXPECT(memcmp(fresh.starts.items, text->lines.starts.items,
                     fresh.starts.count * sizeof *fresh.starts.items) == 0);
  und_lines_finish(&fresh);
}

// Every place leads back to where it came from, but for places inside a break.
static void expect_places(const und_text *text, uint32_t offset)
{
  uint32_t start = und_utf8_floor(und_text_slice(text), offset);

  for (und_units units = UND_UNITS_UTF8; units <= UND_UNITS_UTF32; units++) {
    und_position place = und_text_position(text, offset, units);
    uint32_t again = und_text_offset(text, place, units);
    FUZZ_EXPECT(again == start || again + 1 == start);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static const char pieces[] =
    "\r\n\r\r\n\n12. a)\u00e9\u5927\U0001F54A\r\n\nwww";
  und_slice piece = UND_SLICE(pieces);
  uint32_t head = size > 0 ? data[0] : 0;
  und_text text;

  head = head < size ? head : (uint32_t)size;
  und_text_init(&text, (und_slice){(const char *)data, head});
  for (size_t at = head; at + 4 <= size && at < 4000; at += 4) {
    uint32_t start = data[at] * (text.bytes.size + 1) / 256;
    uint32_t first = und_utf8_floor(piece, data[at + 2] % piece.size);
    uint32_t last = und_utf8_floor(piece, first + data[at + 3] % 8);
    und_text_edit(&text, start, start + data[at + 1] % 16,
                  und_slice_cut(piece, first, last));
    FUZZ_EXPECT(und_utf8_valid(und_text_slice(&text)) == text.bytes.size);
    expect_fresh(&text);
    expect_places(&text, data[at + 1] * (text.bytes.size + 1) / 256);
  }
  und_text_finish(&text);
  return 0;
}
