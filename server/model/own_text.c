// SPDX-License-Identifier: MIT

#include "own_text.h"

void und_own_text_join(und_own_text *own, const und_part *parts, uint32_t count,
                       uint32_t index, const und_text *text)
{
  const und_part *part = &parts[index];
  uint32_t at = part->start + part->text_offset;
  uint32_t end = und_part_end(part);

  *own = (und_own_text){.start = at};
  if (!part->holes) {
    own->text = und_text_cut(text, at, end);
    return;
  }
  for (uint32_t i = index + 1; i < count && parts[i].start < end; i++) {
    if (parts[i].start >= at) {
      UND_PUSH(&own->pieces, (und_hole){at, parts[i].start});
      at = und_part_end(&parts[i]);
    }
  }
  if (at < end) {
    UND_PUSH(&own->pieces, (und_hole){at, end});
  }
  for (uint32_t i = 0; i < own->pieces.count; i++) {
    und_hole piece = own->pieces.items[i];

    und_buffer_add(&own->joined, und_text_cut(text, piece.start, piece.end));
  }
  own->text = und_buffer_slice(&own->joined);
}

uint32_t und_own_text_place(const und_own_text *own, uint32_t offset,
                            bool is_end)
{
  if (own->pieces.count == 0) {
    return own->start + offset;
  }
  for (uint32_t i = 0; i < own->pieces.count; i++) {
    uint32_t size = own->pieces.items[i].end - own->pieces.items[i].start;

    if (offset < size + is_end || i + 1 == own->pieces.count) {
      return own->pieces.items[i].start + offset;
    }
    offset -= size;
  }
  return own->start;
}

void und_own_text_report(const und_own_text *own, const und_flow *flow,
                         uint32_t index, und_check check, uint32_t start,
                         uint32_t end)
{
  uint32_t part = flow->parts[index].start;

  und_flow_report(flow, index, check,
                  und_own_text_place(own, start, false) - part,
                  und_own_text_place(own, end, true) - part);
}

void und_own_text_amend(const und_own_text *own, const und_flow *flow,
                        uint32_t index, und_check check, uint32_t start,
                        uint32_t end, und_slice put)
{
  und_own_text_report(own, flow, index, check, start, end);
  und_flaw *flaw = &flow->flaws->items[flow->flaws->count - 1];
  bool in_one = flaw->end - flaw->start == end - start;

  if (put.size < sizeof flaw->put && in_one) { // not over a page's end
    flaw->puts = true;
    if (put.size > 0) {
      memcpy(flaw->put, put.data, put.size);
    }
  }
}

void und_own_text_finish(und_own_text *own)
{
  und_buffer_finish(&own->joined);
  und_free(own->pieces.items);
}

static bool is_blank(char c)
{
  return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
}

void und_own_text_line(const und_part *parts, uint32_t count, uint32_t index,
                       const und_text *text, und_buffer *out)
{
  und_own_text own;
  bool blank = false;
  bool any = false;

  und_own_text_join(&own, parts, count, index, text);
  for (uint32_t i = 0; i < own.text.size; i++) {
    uint32_t place = und_own_text_place(&own, i, false);

    if (is_blank(own.text.data[i])) {
      blank = true;
      continue;
    }
    blank |= own.pieces.count > 0 && i > 0 &&
             place != und_own_text_place(&own, i - 1, false) + 1;
    if (blank && any) {
      und_buffer_add(out, UND_SLICE(" "));
    }
    blank = false;
    any = true;
    und_buffer_add(out, und_slice_cut(own.text, i, i + 1));
  }
  und_own_text_finish(&own);
}
