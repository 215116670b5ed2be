// SPDX-License-Identifier: MIT

#include "brackets.h"

#include "own_text.h"
#include "und/base/ascii.h"

// What opens and what closes. Quotation marks are left alone: a quotation of
// several paragraphs opens in each and closes in the last. So are square
// brackets: what is being negotiated may be several paragraphs long.
static const struct {
  und_slice open;
  und_slice close;
} pairs[] = {
  {{"(", 1}, {")", 1}},
  {{"\xEF\xBC\x88", 3}, {"\xEF\xBC\x89", 3}},
};

enum { PAIRS = sizeof pairs / sizeof pairs[0] };

static bool stands(und_slice text, uint32_t at, und_slice mark)
{
  return text.data[at] == mark.data[0] && at + mark.size <= text.size &&
         memcmp(text.data + at, mark.data, mark.size) == 0;
}

/// May the word be a label: a figure or two, a letter, once or several times, a
/// small numeral; a letter of another script?
static bool is_label(und_slice word)
{
  bool digits = word.size <= 2;
  bool same = word.size <= 3;
  bool roman = word.size <= 5;

  for (uint32_t i = 0; i < word.size; i++) {
    digits = digits && und_is_digit(word.data[i]);
    same = same && und_is_letter(word.data[i]) && word.data[i] == word.data[0];
    roman = roman && strchr("ivxl", word.data[i]) != NULL;
  }
  return word.size > 0 &&
         (digits || same || roman ||
          ((unsigned char)word.data[0] >= 0x80 && word.size <= 4));
}

/// Does the bracket at `at` close a label, or what a label ends, or an
/// interval: a), 12), "(al. d))", "[0, 1)"?
static bool closes_label(und_slice text, uint32_t at)
{
  uint32_t start = at;

  if (at > 0 && text.data[at - 1] == ')') {
    return true;
  }
  while (start > 0 && (und_is_letter(text.data[start - 1]) ||
                       und_is_digit(text.data[start - 1]))) {
    start--;
  }
  if (start == at) { // a letter of another script
    while (start > 0 && (unsigned char)text.data[start - 1] >= 0x80 &&
           at - start < 4) {
      start--;
    }
  }
  return is_label(und_slice_cut(text, start, at)) ||
         memchr(text.data, '[', at) != NULL;
}

/// Does the text end with the part? Not where a page's end may have cut it,
/// also behind an abbreviation: "(The Netherlands v.".
static bool is_ended(const und_part *part, und_slice text)
{
  static const char *const short_words[] = {
    "art", "chap", "para", "paras", "par", "sect", "Nos",
    "nos", "vol",  "ibid", "Ibid",  "rev", "arts", "etc"};
  enum { SHORT = 2 };

  uint32_t end = text.size > 0 ? text.size - 1 : 0;
  uint32_t start = end;

  while (start > 0 && und_is_letter(text.data[start - 1])) {
    start--;
  }
  und_slice word = und_slice_cut(text, start, end);
  bool cut = word.size > 0 && word.size <= SHORT;

  for (size_t i = 0; i < sizeof short_words / sizeof short_words[0]; i++) {
    cut = cut || und_slice_equal(word, und_slice_from(short_words[i]));
  }
  if (part->end_class == UND_END_COMMA) {
    return part->opener != 0;
  }
  return part->end_class == UND_END_SEMICOLON ||
         (part->end_class == UND_END_STOP && !cut);
}

static bool begins_sentence(und_slice text)
{
  return text.size > 0 &&
         ((text.data[0] >= 'A' && text.data[0] <= 'Z') || text.data[0] == '*' ||
          ((unsigned char)text.data[0] >= 0xC3 &&
           (unsigned char)text.data[0] != 0xE2));
}

/// Is it the end of what was opened before a page's end, "Russia), Award": a
/// word or two, and no label before them?
static bool is_rest(const und_part *part, uint32_t at)
{
  enum { NEAR = 24 };

  return part->label_size == 0 && at < NEAR;
}

/// Report the first mark of the pair without a partner. Text that a page's end
/// has cut off has its partner elsewhere.
static void check_pair(const und_flow *flow, uint32_t index,
                       const und_own_text *own, unsigned pair)
{
  und_slice text = own->text;
  und_slice open = pairs[pair].open;
  und_slice close = pairs[pair].close;
  uint32_t first = 0; // of those that are open
  uint32_t depth = 0;

  if (text.size == 0 || (memchr(text.data, open.data[0], text.size) == NULL &&
                         memchr(text.data, close.data[0], text.size) == NULL)) {
    return; // most texts have none
  }
  for (uint32_t at = 0; at < text.size; at++) {
    if (stands(text, at, open)) {
      first = depth++ == 0 ? at : first;
    } else if (stands(text, at, close)) {
      bool label = pair == 0 && closes_label(text, at);

      if (depth == 0 && !label &&
          (!begins_sentence(text) || is_rest(&flow->parts[index], at))) {
        return;
      }
      if (depth == 0 && !label) {
        und_own_text_report(own, flow, index, UND_CHECK_BRACKET_BALANCE, at,
                            at + close.size);
        return;
      }
      depth -= depth > 0;
    }
  }
  if (depth > 0 && is_ended(&flow->parts[index], text)) {
    und_own_text_report(own, flow, index, UND_CHECK_BRACKET_BALANCE, first,
                        first + open.size);
  }
}

void und_brackets_check(const und_flow *flow, uint32_t index,
                        const und_own_text *own)
{
  if (flow->parts[index].shape == UND_SHAPE_MASTHEAD) {
    return; // a part is a line there
  }
  for (unsigned pair = 0; pair < PAIRS; pair++) {
    check_pair(flow, index, own, pair);
  }
}
