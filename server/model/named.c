// SPDX-License-Identifier: MIT

#include "named.h"

#include <stdio.h>

#include "cited.h"
#include "und/base/ascii.h"
#include "und/base/within.h"
#include "und/symbol/fold.h"

und_body und_named_at_end(und_slice text, und_language language)
{
  enum { LONGEST = 120 };
  char folded[LONGEST];
  uint32_t origin[LONGEST + 1];
  und_slice last = und_slice_cut(
    text, text.size > LONGEST ? text.size - LONGEST : 0, text.size);
  und_slice words = {folded, und_fold(last, folded, origin, LONGEST)};

  while (words.size > 0 && words.data[words.size - 1] == ' ') {
    words.size--;
  }
  for (uint32_t at = 0; at < words.size; at++) {
    und_body_mention mention;
    bool starts = at == 0 || !und_fold_is_word(words, at - 1);

    if (starts && und_fold_is_word(words, at) &&
        und_body_read(words, at, language, &mention) &&
        at + mention.size == words.size) {
      return mention.body;
    }
  }
  return UND_BODY_NONE;
}

und_body und_named_at_start(und_slice text, und_language language)
{
  static const char *const ofs[] = {" of the ", " du ",  " de la ",
                                    " de l'",   " del ", " de el "};
  und_fold_head head;

  und_fold_start(text, &head);
  und_slice words = {head.data, head.size};

  for (size_t i = 0; i < sizeof ofs / sizeof ofs[0]; i++) {
    und_body_mention mention;
    und_slice of = und_slice_from(ofs[i]);

    if (und_slice_starts(words, of) &&
        und_body_read(words, of.size, language, &mention)) {
      return mention.body;
    }
  }
  return UND_BODY_NONE;
}

// A number after "resolution".
typedef struct {
  und_slice text;
  und_language language;
  uint32_t head; ///< where the word begins
  uint32_t start;
  uint32_t end;
  uint32_t value;
} number;

static uint32_t read_figures(und_slice text, uint32_t at, uint32_t *value)
{
  enum { MOST = 5 };

  uint32_t end = at;

  *value = 0;
  while (end < text.size && und_is_digit(text.data[end]) && end - at < MOST) {
    *value = *value * 10 + (uint32_t)(text.data[end++] - '0');
  }
  return end;
}

/// The word around `at`, "r\u00e9solutions", and the number behind it.
static bool read_number(number *n, uint32_t at)
{
  uint32_t end = at;

  while (end < n->text.size && (unsigned char)n->text.data[end] > ' ' &&
         n->text.data[end] != ',' && (unsigned char)n->text.data[end] != 0xC2) {
    end++;
  }
  und_cited_word(n->text, at, &n->head);
  n->start = und_cited_after_blank(n->text, end);
  n->end = read_figures(n->text, n->start, &n->value);
  return n->start > end && n->end > n->start &&
         (n->text.data[n->head] | 0x20) == 'r';
}

/// Whose resolution it is said to be, behind `end` or before the word.
static und_body body_of(const number *n, uint32_t end)
{
  und_body body =
    n->language == UND_EN
      ? und_named_at_end(und_slice_cut(n->text, 0, n->head), n->language)
      : UND_BODY_NONE;

  return body != UND_BODY_NONE
           ? body
           : und_named_at_start(und_slice_cut(n->text, end, n->text.size),
                                n->language);
}

/// 1325/2000: the year stands in brackets.
static uint32_t council_year(const number *n, char put[UND_PUT_SIZE])
{
  uint32_t year = 0;

  if (n->end >= n->text.size || n->text.data[n->end] != '/') {
    return 0;
  }
  uint32_t end = read_figures(n->text, n->end + 1, &year);

  if (end - n->end != 5 || und_body_council_year(n->value) != year ||
      body_of(n, end) != UND_BODY_SC) {
    return 0;
  }
  snprintf(put, UND_PUT_SIZE, "%u (%u)", n->value, year);
  return end;
}

/// 53 B/243: the letter stands behind the number.
static uint32_t letter_inside(const number *n, char put[UND_PUT_SIZE])
{
  uint32_t at = und_cited_after_blank(n->text, n->end);
  uint32_t value = 0;

  if (at + 2 >= n->text.size || !und_is_capital(n->text.data[at]) ||
      n->text.data[at + 1] != '/') {
    return 0;
  }
  uint32_t end = read_figures(n->text, at + 2, &value);

  if (end == at + 2) {
    return 0;
  }
  snprintf(put, UND_PUT_SIZE, "%u/%u %c", n->value, value, n->text.data[at]);
  return end;
}

/// 2625: before the thirty-first session a resolution bears its session.
static bool lacks_session(const number *n)
{
  enum { FEWEST = 100, LAST = 3541 };

  uint32_t next = und_cited_after_blank(n->text, n->end);
  char mark = n->end < n->text.size ? n->text.data[n->end] : ' ';
  char after = next < n->text.size ? n->text.data[next] : '.';

  if (n->value < FEWEST || n->value > LAST || mark == '/' || mark == '-' ||
      after == '(' || und_is_capital(after) || und_is_digit(mark)) {
    return false;
  }
  return body_of(n, n->end) == UND_BODY_GA;
}

void und_named_check(const und_flow *flow, uint32_t index,
                     const und_own_text *own)
{
  static const und_slice stem = {"solu", 4}; // in English, French and Spanish
  number n = {.text = own->text, .language = flow->language};
  char put[UND_PUT_SIZE];

  if (flow->language != UND_EN && flow->language != UND_FR &&
      flow->language != UND_ES) {
    return;
  }
  for (uint32_t at = 0; (at = und_within(n.text, at, stem)) < n.text.size;
       at += stem.size) {
    if (read_number(&n, at)) {
      uint32_t council = council_year(&n, put);
      uint32_t end = council > 0 ? council : letter_inside(&n, put);

      if (end > 0) {
        und_own_text_amend(own, flow, index,
                           council > 0 ? UND_CHECK_RES_SC_YEAR
                                       : UND_CHECK_RES_PART_LETTER,
                           n.start, end, und_slice_from(put));
      } else if (lacks_session(&n)) {
        und_own_text_report(own, flow, index, UND_CHECK_RES_OLD_SESSION,
                            n.start, n.end);
      }
    }
  }
}
