// SPDX-License-Identifier: MIT
//
// Edits of a text: after each, its pieces and lines equal those of a plain
// buffer that was edited alike, and it is still valid. Each edit takes four
// bytes: where, how much is removed, what is added, how much of it.

#include "fuzz.h"
#include "und/text/text.h"
#include "und/text/utf8.h"

// The text and a plain buffer that follows it.
typedef struct {
  und_text text;
  und_buffer plain;
} pair;

static void expect_bytes(const pair *p)
{
  und_slice plain = und_buffer_slice(&p->plain);
  uint32_t at = 0;

  FUZZ_EXPECT(und_text_size(&p->text) == plain.size);
  FUZZ_EXPECT(und_utf8_valid(plain) == plain.size);
  for (und_slice chunk; (chunk = und_text_chunk(&p->text, at)).size > 0;) {
    FUZZ_EXPECT(und_slice_starts(und_slice_cut(plain, at, plain.size), chunk));
    at += chunk.size;
  }
  FUZZ_EXPECT(at == plain.size);
}

static void expect_lines(const pair *p)
{
  und_lines fresh;
  und_lines_init(&fresh, und_buffer_slice(&p->plain));

  FUZZ_EXPECT(fresh.starts.count == p->text.lines.starts.count);
  FUZZ_EXPECT(memcmp(fresh.starts.items, p->text.lines.starts.items,
                     fresh.starts.count * sizeof *fresh.starts.items) == 0);
  und_lines_finish(&fresh);
}

static void expect_piece(const pair *p, uint32_t start, uint32_t end)
{
  und_slice plain = und_slice_cut(und_buffer_slice(&p->plain), start, end);

  FUZZ_EXPECT(und_slice_equal(und_text_cut(&p->text, start, end), plain));
}

// Every place leads back to where it came from, but for places inside a break.
static void expect_places(const pair *p, uint32_t offset)
{
  uint32_t start = und_utf8_floor(und_buffer_slice(&p->plain), offset);

  FUZZ_EXPECT(und_text_floor(&p->text, offset) == start);
  for (und_units units = UND_UNITS_UTF8; units <= UND_UNITS_UTF32; units++) {
    und_position place = und_text_position(&p->text, offset, units);
    uint32_t again = und_text_offset(&p->text, place, units);
    FUZZ_EXPECT(again == start || again + 1 == start);
  }
}

static void edit(pair *p, uint32_t start, uint32_t size, und_slice text)
{
  uint32_t end = und_text_floor(&p->text, start + size);

  start = und_text_floor(&p->text, start);
  und_text_edit(&p->text, start, end, text);
  und_buffer_splice(&p->plain, start, end - start, text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static const char pieces[] =
    "\r\n\r\r\n\n12. a)\u00e9\u5927\U0001F54A\r\n\nwww";
  und_slice piece = UND_SLICE(pieces);
  uint32_t head = size > 0 ? data[0] : 0;
  enum { LONG = 1 << 12 }; // long enough for a gap to open in it
  pair p = {0};

  head = head < size ? head : (uint32_t)size;
  while (head > 0 && p.plain.size < LONG) {
    und_utf8_repair((und_slice){(const char *)data, head}, &p.plain);
  }
  und_text_init(&p.text, und_buffer_slice(&p.plain));
  for (size_t at = head; at + 4 <= size && at < 4000; at += 4) {
    uint32_t all = p.plain.size + 1;
    uint32_t first = und_utf8_floor(piece, data[at + 2] % piece.size);
    uint32_t last = und_utf8_floor(piece, first + data[at + 3] % 8);

    edit(&p, data[at] * all / 256, data[at + 1] % 16,
         und_slice_cut(piece, first, last));
    expect_bytes(&p);
    expect_lines(&p);
    expect_piece(&p, data[at + 1] * all / 256, data[at + 2] * all / 256);
    expect_places(&p, data[at + 3] * all / 256);
  }
  und_text_finish(&p.text);
  und_buffer_finish(&p.plain);
  return 0;
}
