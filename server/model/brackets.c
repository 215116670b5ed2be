// SPDX-License-Identifier: MIT

#include "brackets.h"

#include "own_text.h"

// What opens and what closes. Quotation marks are left alone: a quotation of
// several paragraphs opens in each and closes in the last.
static const struct {
  und_slice open;
  und_slice close;
} pairs[] = {
  {{"(", 1}, {")", 1}},
  {{"[", 1}, {"]", 1}},
  {{"\xEF\xBC\x88", 3}, {"\xEF\xBC\x89", 3}},
};

enum { PAIRS = sizeof pairs / sizeof pairs[0] };

static bool stands(und_slice text, uint32_t at, und_slice mark)
{
  return at + mark.size <= text.size &&
         memcmp(text.data + at, mark.data, mark.size) == 0;
}

static bool is_alnum(char c)
{
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
         (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0xC3;
}

/// Does the bracket at `at` close a label, or what a label ends: a), 12), "(al.
/// d))"?
static bool closes_label(und_slice text, uint32_t at)
{
  enum { LONGEST = 6 };

  uint32_t start = at;

  if (at > 0 && text.data[at - 1] == ')') {
    return true;
  }
  while (start > 0 && at - start <= LONGEST && is_alnum(text.data[start - 1])) {
    start--;
  }
  return start < at && at - start <= LONGEST;
}

static void report(const und_flow *flow, uint32_t index,
                   const und_own_text *own, und_check check, uint32_t start,
                   uint32_t end)
{
  uint32_t part = flow->parts[index].start;

  und_flow_report(flow, index, check,
                  und_own_text_place(own, start, false) - part,
                  und_own_text_place(own, end, true) - part);
}

static bool begins_sentence(und_slice text)
{
  return text.size > 0 &&
         ((text.data[0] >= 'A' && text.data[0] <= 'Z') || text.data[0] == '*' ||
          ((unsigned char)text.data[0] >= 0xC3 &&
           (unsigned char)text.data[0] != 0xE2));
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

  for (uint32_t at = 0; at < text.size; at++) {
    if (stands(text, at, open)) {
      first = depth++ == 0 ? at : first;
    } else if (stands(text, at, close)) {
      bool label = pair == 0 && closes_label(text, at);

      if (depth == 0 && !label && !begins_sentence(text)) {
        return;
      }
      if (depth == 0 && !label) {
        report(flow, index, own, UND_CHECK_BRACKET_BALANCE, at,
               at + close.size);
        return;
      }
      depth -= depth > 0;
    }
  }
  if (depth > 0 && (flow->parts[index].end_class == UND_END_STOP ||
                    flow->parts[index].end_class == UND_END_SEMICOLON)) {
    report(flow, index, own, UND_CHECK_BRACKET_BALANCE, first,
           first + open.size);
  }
}

static bool is_mark(char c)
{
  return c == ',' || c == ';';
}

/// Marks in a row, of which at most the last is a full stop.
static void check_doubled(const und_flow *flow, uint32_t index,
                          const und_own_text *own)
{
  und_slice text = own->text;

  for (uint32_t at = 0; at < text.size; at++) {
    uint32_t end = at;

    while (end < text.size && is_mark(text.data[end])) {
      end++;
    }
    if (end > at && end < text.size && text.data[end] == '.' &&
        text.data[end - 1] == ',') {
      end++;
    }
    if (end > at + 1) {
      report(flow, index, own, UND_CHECK_DOUBLE_PUNCT, at, end);
    }
    at = end > at ? end - 1 : at;
  }
}

void und_brackets_check(const und_flow *flow, uint32_t index)
{
  und_own_text own;

  if (flow->parts[index].shape == UND_SHAPE_MASTHEAD) {
    return; // a part is a line there
  }
  und_own_text_join(&own, flow->parts, flow->count, index, flow->text);
  for (unsigned pair = 0; pair < PAIRS; pair++) {
    check_pair(flow, index, &own, pair);
  }
  check_doubled(flow, index, &own);
  und_own_text_finish(&own);
}
