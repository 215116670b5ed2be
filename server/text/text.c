// SPDX-License-Identifier: MIT
//
// The gap lies some way behind the place that is edited, so that what is read
// next after an edit, the paragraphs around it, lies on one side of it.

#include "und/text/text.h"

#include "gap.h"
#include "und/text/utf8.h"

// How far behind an edit the gap is put. It is near where its readers are
// watched for, so that small texts show them too.
enum { REACH = UND_GAP_WATCHED ? 1 << 9 : 1 << 16 };

uint32_t und_text_init(und_text *text, und_slice content)
{
  uint32_t bad = 0;
  und_buffer bytes = {0};

  content = und_slice_cut(content, 0, UND_TEXT_LIMIT);
  if (und_utf8_valid(content) == content.size) {
    und_buffer_add(&bytes, content);
  } else {
    bad = und_utf8_repair(content, &bytes);
  }
  *text = (und_text){.bytes = und_alloc(1, sizeof *text->bytes)};
  und_gap_init(text->bytes, &bytes);
  und_lines_init(&text->lines, und_text_slice(text));
  return bad;
}

void und_text_finish(und_text *text)
{
  if (text->bytes != NULL) {
    und_gap_finish(text->bytes);
    und_free(text->bytes);
  }
  und_lines_finish(&text->lines);
  text->bytes = NULL;
}

uint32_t und_text_size(const und_text *text)
{
  return text->bytes->size;
}

und_slice und_text_slice(const und_text *text)
{
  und_gap *bytes = text->bytes;

  if (bytes->at < bytes->size) {
    und_gap_move(bytes, bytes->size);
  }
  return (und_slice){bytes->data, bytes->size};
}

und_slice und_text_around(const und_text *text, uint32_t start, uint32_t end)
{
  const und_gap *bytes = text->bytes;

  if (end <= bytes->at || bytes->at == bytes->size) {
    return (und_slice){bytes->data, bytes->size};
  }
  return start >= bytes->at
           ? (und_slice){bytes->data + bytes->room, bytes->size}
           : und_text_slice(text);
}

und_slice und_text_cut(const und_text *text, uint32_t start, uint32_t end)
{
  uint32_t size = text->bytes->size;

  end = end < size ? end : size;
  start = start < end ? start : end;
  return und_gap_cut(text->bytes, start, end);
}

und_slice und_text_chunk(const und_text *text, uint32_t start)
{
  const und_gap *bytes = text->bytes;

  return und_text_cut(text, start, start < bytes->at ? bytes->at : bytes->size);
}

/// The line of `offset` with its break and the one before it.
static und_slice around_line(const und_text *text, uint32_t offset)
{
  uint32_t line = und_lines_at(&text->lines, offset);
  uint32_t start = text->lines.starts.items[line];
  uint32_t end = line + 1 < und_lines_count(&text->lines)
                   ? text->lines.starts.items[line + 1]
                   : text->bytes->size;

  return und_text_around(text, start, end);
}

/// Put the gap behind `end`, unless it lies well there.
static void place_gap(und_text *text, uint32_t end)
{
  und_gap *bytes = text->bytes;
  uint32_t size = bytes->size;
  bool far = bytes->at < end || bytes->at - end > 4 * REACH;
  bool near = bytes->at < size && !far && bytes->at - end < REACH / 2;

  if (!far && !near) {
    return;
  }
  uint32_t line = size - end > 2 * REACH
                    ? und_lines_at(&text->lines, end + REACH)
                    : und_lines_count(&text->lines) - 1;
  bool last = line + 1 == und_lines_count(&text->lines);

  und_gap_move(bytes, last ? size : text->lines.starts.items[line + 1]);
}

bool und_text_edit(und_text *text, uint32_t start, uint32_t end,
                   und_slice replacement)
{
  uint32_t size = text->bytes->size;

  end = und_text_floor(text, end);
  start = und_text_floor(text, start < end ? start : end);
  uint32_t rest = size - (end - start);

  if (replacement.size > UND_TEXT_LIMIT ||
      rest > UND_TEXT_LIMIT - replacement.size) {
    return false;
  }
  place_gap(text, end);
  und_gap_splice(text->bytes, start, end - start, replacement);
  uint32_t after = start + replacement.size;
  und_lines_edit(&text->lines,
                 und_text_around(text, start > 0 ? start - 1 : 0,
                                 after < text->bytes->size ? after + 1 : after),
                 start, end - start, replacement.size);
  return true;
}

uint32_t und_text_floor(const und_text *text, uint32_t offset)
{
  enum { LONGEST = 4 }; // character

  offset = offset < text->bytes->size ? offset : text->bytes->size;
  uint32_t start = offset > LONGEST ? offset - LONGEST : 0;
  und_slice near = und_text_cut(text, start, offset + LONGEST);

  return start + und_utf8_floor(near, offset - start);
}

und_position und_text_position(const und_text *text, uint32_t offset,
                               und_units units)
{
  return und_lines_position(&text->lines, around_line(text, offset), offset,
                            units);
}

uint32_t und_text_offset(const und_text *text, und_position place,
                         und_units units)
{
  uint32_t offset = text->bytes->size;

  if (place.line < und_lines_count(&text->lines)) {
    uint32_t start = text->lines.starts.items[place.line];

    und_lines_offset(&text->lines, around_line(text, start), place, units,
                     &offset);
  }
  return offset;
}
