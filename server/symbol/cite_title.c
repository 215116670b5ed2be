// SPDX-License-Identifier: MIT
//
// The title that a text gives to what it cites: behind the citation, its body
// and its date, "resolution 70/1 of 25 September 2015, entitled “…”"; in
// Chinese before it, "题为“…”的第70/1号决议".

#include "cite_scan.h"

enum { WORDS = 5, LONGEST = 600 };

// clang-format off
static const char *const title_words[UND_LANGUAGE_COUNT][WORDS] = {
  [UND_EN] = {"entitled", "titled"},
  [UND_FR] = {"intitulee", "intitule"},
  [UND_ES] = {"titulada", "titulado"},
  [UND_RU] = {"озаглавленн~", "под названием"},
  [UND_AR] = {"المعنونة", "المعنون", "بعنوان"},
};

// What ends a date without being part of it.
static const char *const year_words[UND_LANGUAGE_COUNT][WORDS] = {
  [UND_RU] = {"года", "г."},
};
// clang-format on

// Arabic texts open with the mark that others close with.
static const struct {
  und_slice open;
  und_slice close;
} quotes[] = {
  {{"«", 2}, {"»", 2}},           {{"\u201c", 3}, {"\u201d", 3}},
  {{"\u201d", 3}, {"\u201c", 3}}, {{"\u201e", 3}, {"\u201c", 3}},
  {{"\"", 1}, {"\"", 1}},         {{"\u300a", 3}, {"\u300b", 3}},
};

// The size of a blank or a mark of emphasis that `text` begins with, or 0.
static uint32_t blank_size(und_slice text)
{
  static const und_slice wide[] = {{"\u00a0", 2}, {"\u202f", 3}};
  for (uint32_t i = 0; i < sizeof wide / sizeof wide[0]; i++) {
    if (und_slice_starts(text, wide[i])) {
      return wide[i].size;
    }
  }
  return text.size > 0 && memchr(" \t\r\n*_", text.data[0], 6) ? 1 : 0;
}

static uint32_t skip_blanks(und_slice text, uint32_t at)
{
  uint32_t size;
  while ((size = blank_size(und_slice_cut(text, at, text.size))) > 0) {
    at += size;
  }
  return at;
}

// Where what `text` has before `end` ends but for blanks.
static uint32_t trim(und_slice text, uint32_t start, uint32_t end)
{
  for (uint32_t size = 1; size <= 3 && size + start <= end; size++) {
    if (blank_size(und_slice_cut(text, end - size, end)) == size) {
      return trim(text, start, end - size);
    }
  }
  return end;
}

// What stands in quotation marks at `at` of the text, blanks before it apart.
// Returns where it is closed, or 0.
static uint32_t read_quoted(und_slice text, uint32_t at,
                            und_cite_words *words_out)
{
  at = skip_blanks(text, at);
  und_slice rest = und_slice_cut(text, at, at + LONGEST);
  for (uint32_t i = 0; i < sizeof quotes / sizeof quotes[0]; i++) {
    und_slice close = quotes[i].close;
    if (!und_slice_starts(rest, quotes[i].open)) {
      continue;
    }
    for (uint32_t end = quotes[i].open.size; end < rest.size; end++) {
      if (und_slice_starts(und_slice_cut(rest, end, rest.size), close)) {
        uint32_t start = skip_blanks(text, at + quotes[i].open.size);
        words_out->offset = start;
        words_out->size =
          start < at + end ? trim(text, start, at + end) - start : 0;
        return words_out->size > 0 ? at + end + close.size : 0;
      }
    }
  }
  return 0;
}

uint32_t und_cite_tail_read(const cite_scan *scan, uint32_t at)
{
  for (int i = 0; i < 2; i++) { // the body and the date, in any order
    uint32_t end = und_cite_skip_date(scan, at);
    if (end > at) {
      uint32_t word = end;
      while (word < scan->folded.size && scan->folded.data[word] == ' ') {
        word++;
      }
      uint32_t year =
        und_cite_match(scan->folded, word, year_words[scan->language], WORDS);
      at = year > word ? year : end;
      continue;
    }
    const und_body_mention *mention =
      und_cite_mention_at(scan, und_cite_skip_of(scan, at));
    if (!mention) {
      break;
    }
    at = und_cite_mention_end(mention);
  }
  return at;
}

// Behind what may stand between a citation and its title: body, date, place.
static uint32_t skip_between(const cite_scan *scan, uint32_t at)
{
  uint32_t start;
  uint32_t end;
  at = und_cite_tail_read(scan, at);
  return und_cite_locator_read(scan, at, &start, &end)
           ? und_cite_tail_read(scan, end)
           : at;
}

// "题为“…”的" in the sentence before `start`, and right before the citation's
// own words.
static void read_before(const cite_scan *scan, uint32_t start,
                        und_cite_words *words_out)
{
  enum { NEAR = 12 };
  static const und_slice sign = {"题为", 6};
  static const und_slice of = {"的", 3};
  und_slice folded = scan->folded;
  uint32_t from = und_cite_sentence_start(scan, start);
  for (uint32_t at = start; at > from && start - at < LONGEST; at--) {
    und_slice rest = und_slice_cut(folded, at - 1, folded.size);
    if (!und_slice_starts(rest, sign)) {
      continue;
    }
    uint32_t end =
      read_quoted(scan->text, scan->origin[at - 1 + sign.size], words_out);
    bool close =
      end > 0 && end <= scan->origin[start] &&
      scan->origin[start] - end <= NEAR &&
      und_slice_starts(und_slice_cut(scan->text, end, end + of.size), of);
    words_out->size = close ? words_out->size : 0;
    return;
  }
}

void und_cite_title_read(const cite_scan *scan, uint32_t start, uint32_t end,
                         und_cite_words *words_out)
{
  *words_out = (und_cite_words){0, 0};
  if (scan->language == UND_ZH) {
    read_before(scan, start, words_out);
    return;
  }
  uint32_t at = skip_between(scan, end);
  while (at < scan->folded.size &&
         (scan->folded.data[at] == ' ' || scan->folded.data[at] == ',')) {
    at++;
  }
  uint32_t word =
    und_cite_match(scan->folded, at, title_words[scan->language], WORDS);
  if (word > at) {
    read_quoted(scan->text, scan->origin[word], words_out);
  }
}
