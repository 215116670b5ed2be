// SPDX-License-Identifier: MIT
//
// A resolution that bears no symbol: "Resolution 687 (1991)", or as collections
// of resolutions have it, "41 (1948). Resolution of 28 February 1948".

#include "sniff.h"

#include "und/symbol/cite.h"

enum { LINE = 120, NEAR = 14 };

/// Append a line of the front, if it is short, with one blank before it.
static bool add_line(und_slice line, und_buffer *out)
{
  if (line.size == 0 || line.size > LINE) {
    return false;
  }
  und_buffer_adds(out, out->size > 0 ? " " : "");
  und_buffer_add(out, line);
  return true;
}

/// "41 (1948). Resolution of" as "Resolution 41 (1948) of", in which a citation
/// is found.
static void add_turned(und_slice line, und_buffer *out)
{
  uint32_t stop = 0;

  while (stop + 1 < line.size &&
         !(line.data[stop] == '.' && line.data[stop + 1] == ' ')) {
    stop++;
  }
  und_slice rest = und_slice_cut(line, stop + 2, line.size);
  uint32_t word = 0;

  while (word < rest.size && rest.data[word] != ' ') {
    word++;
  }
  add_line(und_slice_cut(rest, 0, word), out);
  add_line(und_slice_cut(line, 0, stop), out);
  add_line(und_slice_cut(rest, word + 1, rest.size), out);
}

static bool has_blank(und_slice text)
{
  return text.size > 0 && memchr(text.data, ' ', text.size - 1) != NULL;
}

/// Does nothing but the word for a resolution stand before the number, and
/// nothing but its date behind it?
static bool is_alone(und_slice line, const und_citation *found)
{
  uint32_t end = found->offset + found->size + found->tail_size;

  while (end < line.size && !((unsigned char)line.data[end] >= 0x80) &&
         strchr(" .,:*)", line.data[end]) != NULL) {
    end++;
  }
  return found->form != UND_NUMBER_NONE && found->offset > 0 &&
         !has_blank(und_slice_cut(line, 0, found->offset)) && end == line.size;
}

static und_body body_below(const und_part *parts, uint32_t count,
                           uint32_t index)
{
  for (uint32_t i = index + 1; i < count && i <= index + NEAR; i++) {
    if (parts[i].role == UND_ROLE_BODY) {
      return (und_body)parts[i].body;
    }
  }
  return UND_BODY_NONE;
}

bool und_sniff_number(const und_part *parts, uint32_t count, uint32_t index,
                      und_slice text, und_language language,
                      und_buffer *symbol_out, und_date *date_out)
{
  und_slice line = und_sniff_line(text, &parts[index]);
  und_buffer joined = {0};
  und_cites cites = {0};
  bool turned = line.size > 0 && line.data[0] >= '0' && line.data[0] <= '9';

  if (turned) {
    add_turned(line, &joined);
  } else if (add_line(line, &joined) && index + 1 < count &&
             parts[index + 1].role == UND_ROLE_MASTHEAD) {
    add_line(und_sniff_line(text, &parts[index + 1]), &joined);
  }
  und_cite_scan(und_buffer_slice(&joined), language, &cites);
  if (cites.found.count != 1 ||
      !is_alone(und_buffer_slice(&joined), &cites.found.items[0])) { // its date
    joined.size = 0; // does not stand below it
    add_line(turned ? (und_slice){0} : line, &joined);
    und_cite_scan(und_buffer_slice(&joined), language, &cites);
  }
  const und_citation *found = cites.found.items;
  und_cite_context context = {.acting = body_below(parts, count, index)};
  bool known = cites.found.count == 1 &&
               is_alone(und_buffer_slice(&joined), found) &&
               (turned || context.acting != UND_BODY_NONE) &&
               (context.acting == UND_BODY_NONE ||
                und_cite_body(found, &context, NULL) == context.acting) &&
               und_cite_resolve(found, &context, symbol_out);

  if (known && found->stated.day > 0) {
    *date_out =
      (und_date){(uint16_t)found->stated.year, (uint8_t)found->stated.month,
                 (uint8_t)found->stated.day};
  }
  und_cites_finish(&cites);
  und_buffer_finish(&joined);
  return known;
}
