// SPDX-License-Identifier: MIT

#include "pointers.h"

#include "locate.h"
#include "und/base/ascii.h"

/// Is `part` the part `target`, or does it stand in that paragraph or item?
static bool is_within(und_document *document, uint32_t part, uint32_t target)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  bool holds = parts[target].role == UND_ROLE_PARAGRAPH ||
               parts[target].role == UND_ROLE_ITEM;

  while (holds && part != target && part != UND_NO_PART && part > target &&
         parts[part].role == UND_ROLE_ITEM) {
    part = und_document_parent(document, part);
  }
  return part == target;
}

bool und_pointers_lead(und_document *document, und_slice text,
                       und_language language, uint32_t target)
{
  und_locator locator;

  return und_locator_read(text, 0, language, &locator) &&
         is_within(document, und_locate(document, text, &locator), target);
}

bool und_pointers_is_cited(und_document *document, uint32_t index,
                           uint32_t offset)
{
  uint32_t count;
  const und_mention *mentions = und_document_citations(document, index, &count);

  for (uint32_t i = 0; i < count; i++) {
    if ((offset >= mentions[i].start && offset <= mentions[i].end) ||
        (mentions[i].locator_end > mentions[i].locator_start &&
         offset >= mentions[i].locator_start &&
         offset <= mentions[i].locator_end)) {
      return true;
    }
  }
  return false;
}

uint32_t und_pointers_at(und_document *document, uint32_t index,
                         uint32_t offset, uint32_t *start_out,
                         uint32_t *end_out)
{
  uint32_t count;
  const und_part *part = &und_document_parts(document, &count)[index];
  und_slice own = und_slice_cut(und_text_slice(und_document_text(document)),
                                part->start, und_part_end(part));
  und_language language = und_document_language(document);
  und_locator locator;

  if (und_pointers_is_cited(document, index, offset) ||
      !und_locator_find(own, offset - part->start, language, &locator) ||
      und_locator_is_elsewhere(own, &locator, language)) {
    return UND_NO_PART;
  }
  *start_out = part->start + locator.offset;
  *end_out = *start_out + locator.size;
  return und_locate(document, own, &locator);
}

// ---------------------------------------------------------- the other way
// round

// The value of the figure at `at`, in the digits of any of the six languages;
// 10 for anything else. `*size_out` is its bytes.
static unsigned digit_at(und_slice text, uint32_t at, uint32_t *size_out)
{
  unsigned char first = (unsigned char)text.data[at];
  unsigned char second =
    at + 1 < text.size ? (unsigned char)text.data[at + 1] : 0;
  unsigned char third =
    at + 2 < text.size ? (unsigned char)text.data[at + 2] : 0;

  *size_out = 1;
  if (first >= '0' && first <= '9') {
    return first - '0';
  }
  if (first == 0xD9 && second >= 0xA0 && second <= 0xA9) { // Arabic
    *size_out = 2;
    return second - 0xA0U;
  }
  if (first == 0xEF && second == 0xBC && third >= 0x90 && third <= 0x99) {
    *size_out = 3; // full width, in Chinese
    return third - 0x90U;
  }
  return 10;
}

/// The end of the number or word of letters at `at`, which may be the value of
/// a label; `at` if none begins there. `*fits_out` tells whether it is that of
/// `wanted`.
static uint32_t read_value(und_slice text, uint32_t at, uint32_t number,
                           und_slice word, bool *fits_out)
{
  uint32_t end = at;
  uint32_t size;
  uint32_t value = 0;

  for (; end < text.size && digit_at(text, end, &size) < 10; end += size) {
    unsigned digit = digit_at(text, end, &size);
    value = value < 100000 ? value * 10 + digit : value;
  }
  if (end > at) {
    *fits_out = value == number && word.size == 0;
    return end;
  }
  while (end < text.size && und_is_letter(text.data[end])) {
    end++;
  }
  *fits_out = word.size > 0 && end - at == word.size;
  for (uint32_t i = at; *fits_out && i < end; i++) {
    *fits_out = (text.data[i] | 0x20) == (word.data[i - at] | 0x20);
  }
  return end;
}

// Reading a locator at every word would cost a second in a long document; so
// only where the label's own value stands, one is looked for.
void und_pointers_to_part(und_document *document, uint32_t target,
                          und_pointer_sink sink)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);
  und_slice text = und_text_slice(und_document_text(document));
  und_buffer word = {0};
  uint32_t last_end = 0;
  uint32_t number = parts[target].label.value;

  und_label_write_value(&parts[target].label, &word);
  und_slice letters = und_buffer_slice(&word);
  if (letters.size > 0 && !und_is_letter(letters.data[0])) {
    letters.size = 0;
  }
  for (uint32_t i = 0; i < count; i++) {
    uint32_t end = und_part_end(&parts[i]);
    uint32_t at = parts[i].start + parts[i].text_offset;

    while (at < end) {
      bool fits = false;
      uint32_t next = read_value(text, at, number, letters, &fits);
      uint32_t from;
      uint32_t to;
      if (fits && at >= last_end &&
          is_within(document, und_pointers_at(document, i, at, &from, &to),
                    target)) {
        sink.take(sink.data, from, to);
        last_end = to;
      }
      at = next > at ? next : at + 1;
    }
  }
  und_buffer_finish(&word);
}

void und_pointers_to_note(und_document *document, uint32_t note,
                          und_pointer_sink sink)
{
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  for (uint32_t i = 0; i < count; i++) {
    uint32_t found;
    const und_note_call *calls = und_document_note_calls(document, i, &found);

    for (uint32_t at = 0; at < found; at++) {
      if ((calls[at].real || !calls[at].bare) &&
          und_document_note(document, i, &calls[at]) == note) {
        sink.take(sink.data, parts[i].start + calls[at].start,
                  parts[i].start + calls[at].end);
      }
    }
  }
}
