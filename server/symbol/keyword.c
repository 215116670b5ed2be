// SPDX-License-Identifier: MIT

#include "und/symbol/keyword.h"

#include <threads.h>

#include "beginnings.h"
#include "keyword_table.h"
#include "und/symbol/fold.h"

// No spelling is longer, with the marks of a heading before it.
enum { BEGINNING = 100 };

// Most lines begin with no keyword, and most words are no month.
static und_beginnings keywords[UND_LANGUAGE_COUNT];
static und_beginnings months[UND_LANGUAGE_COUNT];
static once_flag beginnings_known = ONCE_FLAG_INIT;

static void learn_row(und_beginnings *set, const und_keyword_row *row)
{
  for (int i = 0; i < UND_KEYWORD_SPELLINGS && row->spellings[i]; i++) {
    und_beginnings_add(set, row->spellings[i]);
  }
}

static void learn_beginnings(void)
{
  for (int language = 0; language < UND_LANGUAGE_COUNT; language++) {
    for (int kind = 0; kind < UND_KEYWORD_COUNT; kind++) {
      learn_row(&keywords[language], &und_keyword_table[kind][language]);
    }
    for (int month = 0; month < UND_MONTHS; month++) {
      learn_row(&months[language], &und_month_table[month][language]);
    }
  }
}

bool und_month_may_stand(und_slice folded, uint32_t at, und_language language)
{
  call_once(&beginnings_known, learn_beginnings);
  return und_beginnings_has(&months[language], folded, at);
}

// The longest spelling of `row` at `at`. Returns where it ends, or 0.
static uint32_t match_row(const und_keyword_row *row, und_slice folded,
                          uint32_t at)
{
  uint32_t longest = 0;
  for (int i = 0; i < UND_KEYWORD_SPELLINGS && row->spellings[i]; i++) {
    const char *spelling = row->spellings[i];
    uint32_t end;
    // Most differ in their first byte.
    if (at < folded.size &&
        (folded.data[at] == spelling[0] || spelling[0] == '#') &&
        und_fold_match(folded, at, spelling, &end) && end > longest) {
      longest = end;
    }
  }
  return longest;
}

// After white space and the marks of headings, quotations and brackets.
static uint32_t first_word(und_slice folded)
{
  uint32_t at = 0;
  while (at < folded.size && strchr(" #>[\"", folded.data[at])) {
    at++;
  }
  return at;
}

static bool is_known(und_language language, und_keyword_kind kind)
{
  return language < UND_LANGUAGE_COUNT && kind < UND_KEYWORD_COUNT;
}

static uint32_t match_kind(und_slice folded, uint32_t at, und_language language,
                           und_keyword_kind kind)
{
  if (kind != UND_KEYWORD_MONTH) {
    return match_row(&und_keyword_table[kind][language], folded, at);
  }
  uint32_t end = 0;
  for (int month = 0; month < UND_MONTHS && end == 0; month++) {
    end = match_row(&und_month_table[month][language], folded, at);
  }
  return end;
}

bool und_keyword_starts(und_slice line, und_language language,
                        und_keyword_kind kind, uint32_t *size_out)
{
  und_fold_head head;
  und_fold_start(und_slice_cut(line, 0, BEGINNING), &head);
  und_slice folded = {head.data, head.size};
  uint32_t end = is_known(language, kind)
                   ? match_kind(folded, first_word(folded), language, kind)
                   : 0;
  if (end > 0 && size_out) {
    *size_out = und_fold_end(line, head.origin, end);
  }
  return end > 0;
}

bool und_keyword_within(und_slice line, und_language language,
                        und_keyword_kind kind, uint32_t *offset_out,
                        uint32_t *size_out)
{
  if (!is_known(language, kind)) {
    return false;
  }
  und_fold_head head;
  und_fold_start(line, &head);
  und_slice folded = {head.data, head.size};
  for (uint32_t at = 0; at < folded.size; at++) {
    bool inside = at > 0 && und_fold_is_word(folded, at) &&
                  und_fold_is_word(folded, at - 1);
    uint32_t end = inside ? 0 : match_kind(folded, at, language, kind);
    if (end > 0) {
      uint32_t start = head.origin[at];
      if (offset_out) {
        *offset_out = start;
      }
      if (size_out) {
        *size_out = und_fold_end(line, head.origin, end) - start;
      }
      return true;
    }
  }
  return false;
}

// Could a keyword begin `line`? A look at its first bytes.
static bool may_start(und_slice line, und_language language)
{
  enum { LOOK = 12 };
  char bytes[LOOK];
  uint32_t origin[LOOK + 1];
  und_slice folded = {bytes, und_fold(line, bytes, origin, LOOK)};
  call_once(&beginnings_known, learn_beginnings);
  return und_beginnings_has(&keywords[language], folded, first_word(folded));
}

bool und_keyword_find(und_slice line, und_language language,
                      und_keyword_kind *kind_out, uint32_t *size_out)
{
  if (language >= UND_LANGUAGE_COUNT || !may_start(line, language)) {
    return false;
  }
  und_fold_head head;
  und_fold_start(und_slice_cut(line, 0, BEGINNING), &head);
  und_slice folded = {head.data, head.size};
  uint32_t at = first_word(folded);
  uint32_t longest = 0;
  for (int kind = 0; kind < UND_KEYWORD_MONTH; kind++) {
    if (kind == UND_KEYWORD_LANGUAGE) {
      continue;
    }
    uint32_t end = match_kind(folded, at, language, (und_keyword_kind)kind);
    if (end > longest) {
      longest = end;
      *kind_out = (und_keyword_kind)kind;
    }
  }
  if (longest > 0 && size_out) {
    *size_out = und_fold_end(line, head.origin, longest);
  }
  return longest > 0;
}

// "12月" in Chinese.
static int read_chinese_month(und_slice folded, uint32_t *end_out)
{
  und_slice sign = UND_SLICE("月");
  uint32_t at = 0;
  int month = 0;
  while (at < folded.size && at < 2 && folded.data[at] >= '0' &&
         folded.data[at] <= '9') {
    month = month * 10 + (folded.data[at++] - '0');
  }
  bool fits = month >= 1 && month <= UND_MONTHS &&
              und_slice_starts(und_slice_cut(folded, at, folded.size), sign);
  *end_out = at + sign.size;
  return fits ? month : 0;
}

int und_keyword_month(und_slice text, und_language language, uint32_t *size_out)
{
  call_once(&beginnings_known, learn_beginnings);
  if (language >= UND_LANGUAGE_COUNT ||
      !und_beginnings_may_start(&months[language], text)) {
    return 0;
  }
  und_fold_head head;
  und_fold_start(und_slice_cut(text, 0, BEGINNING), &head);
  und_slice folded = {head.data, head.size};
  uint32_t end = 0;
  int month = 0;
  if (language == UND_ZH) {
    month = read_chinese_month(folded, &end);
  }
  for (int i = 0; i < UND_MONTHS && month == 0 && language < UND_ZH; i++) {
    end = match_row(&und_month_table[i][language], folded, 0);
    month = end > 0 ? i + 1 : 0;
  }
  if (month > 0 && size_out) {
    *size_out = und_fold_end(text, head.origin, end);
  }
  return month;
}
