// SPDX-License-Identifier: MIT
//
// Lists in a sentence: "74/1 of 18 December 2019, 75/2 and, of the Council,
// 5/1".

#include "cite_scan.h"

#include "und/base/search.h"

enum { NEAR = 160 }; // two items of a list stand no further apart

static bool is_space_or_mark(char byte)
{
  return byte == ' ' || byte == ',' || byte == '(' || byte == ')' ||
         byte == '[' || byte == ']' || byte == '"' || byte == '-' ||
         byte == ':' || byte == ';';
}

// Words between the numbers of a list.
enum { LINKS = 14 };

static const char *const links[UND_LANGUAGE_COUNT][LINKS] = {
  [UND_EN] = {"and", "or", "to", "as well as", "of", "the", "nos.", "no.",
              "nos", "no", "number", "numbers", "numbered", "through"},
  [UND_FR] = {"et", "ou", "a", "ainsi que", "no", "nos", "n o", "n°", "n os",
              "numero", "numeros", "no.", "n."},
  [UND_ES] = {"y", "e", "o", "a", "num.", "nums.", "asi como", "numero",
              "numeros", "no", "no.", "n°", "n.o"},
  [UND_RU] = {"и", "по", "или", "а также", "№", "№№", "номер", "за номером"},
  [UND_AR] = {"و", "الي", "رقم", "او", "من", "ارقام", "ذات الرقم"},
};

static uint32_t skip_link(const cite_scan *scan, uint32_t at)
{
  for (int i = 0; i < LINKS && links[scan->language][i]; i++) {
    uint32_t end;
    if (und_fold_match(scan->folded, at, links[scan->language][i], &end)) {
      return end;
    }
  }
  return at;
}

uint32_t und_cite_find_mention(const cite_scan *scan, uint32_t at)
{
  uint32_t low;

  UND_SEARCH(low, scan->mentions.count, scan->mentions.items[low].offset < at);
  return low;
}

const und_body_mention *und_cite_mention_at(const cite_scan *scan, uint32_t at)
{
  uint32_t index = und_cite_find_mention(scan, at);
  return index < scan->mentions.count &&
             scan->mentions.items[index].offset == at
           ? &scan->mentions.items[index]
           : NULL;
}

bool und_cite_is_list(const cite_scan *scan, uint32_t from, uint32_t to)
{
  if (to < from || to - from > NEAR) {
    return false;
  }
  for (uint32_t at = from; at < to;) {
    char byte = scan->folded.data[at];
    uint32_t end = und_cite_skip_date(scan, at);
    if (end > at) {
      at = end;
      continue;
    }
    if (is_space_or_mark(byte) || (byte >= '0' && byte <= '9')) {
      at++;
      continue;
    }
    end = und_cite_skip_of(scan, at);
    const und_body_mention *mention =
      und_cite_mention_at(scan, end > at ? end : at);
    if (mention) {
      at = und_cite_mention_end(mention);
      continue;
    }
    end = skip_link(scan, at);
    if (end == at) {
      return false;
    }
    at = end;
  }
  return true;
}
