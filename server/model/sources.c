// SPDX-License-Identifier: MIT

#include "sources.h"

// What a place in a work begins with, in English, French and Spanish.
static const char *const places[] = {
  "chap.",      "cap.",        "sect.", "secc.", "par.",  "para.",  "paras.",
  "p\u00e1rr.", "p\u00e1rrs.", "p.",    "pp.",   "annex", "annexe", "anexo"};

/// The word that ends before `end`, which moves to its start.
static und_slice word_before(und_slice text, uint32_t *end)
{
  uint32_t stop = *end;

  while (stop > 0 && (unsigned char)text.data[stop - 1] <= ' ') {
    stop--;
  }
  uint32_t start = stop;

  while (start > 0 && (unsigned char)text.data[start - 1] > ' ') {
    start--;
  }
  *end = start;
  return und_slice_cut(text, start, stop);
}

/// Does a place in a work end before `end`: "sect. C", "par. 3"?
static bool is_place(und_slice text, uint32_t end)
{
  enum { LONGEST = 8 };
  und_slice value = word_before(text, &end);
  und_slice name = word_before(text, &end);

  if (value.size == 0 || value.size > LONGEST) {
    return false;
  }
  for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
    if (und_slice_equal(name, und_slice_from(places[i]))) {
      return true;
    }
  }
  return false;
}

/// Does the title of a work begin at `at`: a capital in emphasis, and some
/// words?
static bool is_title(und_slice text, uint32_t at)
{
  enum { SHORTEST = 16 };
  uint32_t end = at + 1;

  while (end < text.size && text.data[end] != '*') {
    end++;
  }
  char first = at + 1 < text.size ? text.data[at + 1] : ' ';

  return end - at > SHORTEST && end < text.size &&
         ((first >= 'A' && first <= 'Z') || (unsigned char)first >= 0xC3);
}

void und_sources_check(const und_flow *flow, uint32_t index)
{
  const und_part *part = &flow->parts[index];
  und_slice text = und_flow_own(flow, part);

  if (text.size == 0 || memchr(text.data, '*', text.size) == NULL ||
      memchr(text.data, ';', text.size) == NULL) {
    return;
  }
  for (uint32_t i = 2; i + 1 < text.size; i++) {
    if (text.data[i] == '*' && text.data[i - 1] == ' ' &&
        text.data[i - 2] == ',' && is_place(text, i - 2) && is_title(text, i)) {
      und_flow_report(flow, index, UND_CHECK_NOTE_SEPARATOR, i - 2, i - 1);
      return;
    }
  }
}
