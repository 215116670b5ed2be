// SPDX-License-Identifier: MIT
//
// Furniture: lines that the page put into the text. A line is furniture if
// each of its words is, and one of them beyond doubt: job number, page of
// pages, bar code, running head, bare link, or the rule above footnotes. A
// comment with a line of its own is no text either.

#ifndef UNDOC_FURNITURE_H
#define UNDOC_FURNITURE_H

#include "peek.h"

typedef enum { WORD_OTHER, WORD_WEAK, WORD_STRONG, WORD_LINK } furniture_word;

static bool all_digits(peek *line, unsigned from, unsigned to)
{
  return from < to && peek_digits(line, from) >= to;
}

/// 23-11486, V.20-04481, GE.19-12345: letters and a period, two digits, a
/// hyphen, four to six digits.
static bool is_job_number(peek *line, unsigned from, unsigned to)
{
  while (from < to && is_ascii_upper(peek_at(line, from))) {
    from++;
  }
  if (peek_at(line, from) == '.') {
    from++;
  }
  unsigned dash = peek_digits(line, from);

  return dash == from + 2 && peek_at(line, dash) == '-' && to >= dash + 5 &&
         to <= dash + 7 && all_digits(line, dash + 1, to);
}

/// 2/5, 18/25: the page is at most the number of pages.
static bool is_page_of_pages(peek *line, unsigned from, unsigned to)
{
  unsigned slash = peek_digits(line, from);
  unsigned page = 0;
  unsigned pages = 0;

  if (slash == from || slash > from + 3 || peek_at(line, slash) != '/' ||
      to > slash + 4 || !all_digits(line, slash + 1, to)) {
    return false;
  }
  for (unsigned i = from; i < slash; i++) {
    page = page * 10 + (unsigned)(peek_at(line, i) - '0');
  }
  for (unsigned i = slash + 1; i < to; i++) {
    pages = pages * 10 + (unsigned)(peek_at(line, i) - '0');
  }
  return page >= 1 && page <= pages;
}

/// A symbol: A/RES/74/173, E/CN.15/2021/1*, S/RES/2609. Returns its end, or
/// `from`.
static unsigned symbol_end(peek *line, unsigned from)
{
  unsigned index = from;
  unsigned slashes = 0;
  unsigned digits = 0;
  int32_t c;

  if (!is_ascii_upper(peek_at(line, index))) {
    return from;
  }
  while ((c = peek_at(line, index)) != 0) {
    if (c == '/') {
      slashes++;
    } else if (is_digit(c)) {
      digits++;
    } else if (!is_ascii_upper(c) && !is_ascii_lower(c) && c != '.' &&
               c != '-' && c != '(' && c != ')') {
      break;
    }
    if (slashes == 0 && index - from > 10) {
      return from;
    }
    index++;
  }
  return slashes > 0 && digits > 0 ? index : from;
}

static bool is_roman_word(peek *line, unsigned from, unsigned to)
{
  if (to > from + 6) {
    return false;
  }
  while (from < to && is_roman_lower(peek_at(line, from))) {
    from++;
  }
  return from == to;
}

static furniture_word furniture_kind(peek *line, unsigned from, unsigned to)
{
  int32_t first = peek_at(line, from);

  if (first == '(') { // (E), (F), (2023) after a symbol
    return peek_at(line, to - 1) == ')' && to - from <= 6 ? WORD_WEAK
                                                          : WORD_OTHER;
  }
  if (is_digit(first) && to <= from + 6 && to != from + 5 &&
      all_digits(line, from, to)) {
    return WORD_WEAK; // a date, 070623, or a page
  }
  if (is_roman_word(line, from, to)) {
    return WORD_WEAK; // a page, vi
  }
  if (first == '*' && to - from >= 8 && peek_at(line, to - 1) == '*') {
    return all_digits(line, from + 1, to - 1) ? WORD_STRONG : WORD_OTHER;
  }
  if (is_job_number(line, from, to) || is_page_of_pages(line, from, to)) {
    return WORD_STRONG;
  }
  if (first == 'h' && peek_at(line, from + 1) == 't' &&
      peek_at(line, from + 2) == 't' && peek_at(line, from + 3) == 'p') {
    return WORD_LINK;
  }
  unsigned symbol = symbol_end(line, from);

  return symbol == to && to > from && peek_at(line, to - 1) != '.' ? WORD_STRONG
                                                                   : WORD_OTHER;
}

/// 12.  (a)  ii): a paragraph; a small letter: the middle of a sentence. Spares
/// the rest of the line a look.
static bool begins_in_text(peek *line)
{
  enum { LONGEST = 6 };

  if (is_lower(peek_at(line, 0))) {
    return true;
  }
  for (unsigned i = 1; i < LONGEST; i++) {
    int32_t c = peek_at(line, i);

    if (c == 0 || is_blank(c)) {
      return false;
    }
    if (c == '.' || c == ')') {
      return is_blank(peek_at(line, i + 1));
    }
  }
  return false;
}

/// A running head with the document's title: the symbol at one margin, the
/// title at the other, a wide gap between them.
static bool is_titled_head(peek *line)
{
  enum { WIDEST = 160 }; // code points; no page has longer lines

  unsigned symbol = symbol_end(line, 0);
  unsigned blanks = 0;

  if (begins_in_text(line)) {
    return false;
  }
  if (symbol > 0) {
    return peek_skip_blanks(line, symbol) >= symbol + 5 && peek_line(line);
  }
  for (unsigned index = 0; index <= WIDEST; index++) {
    int32_t c = peek_at(line, index);

    if (is_blank(c)) {
      blanks++;
    } else if (c == 0) {
      return false;
    } else if (blanks >= 5) {
      unsigned end = symbol_end(line, index);

      return end > index && peek_done(line, end);
    } else {
      blanks = 0;
    }
  }
  return false;
}

/// Is the whole line furniture?
static bool is_furniture(peek *line)
{
  bool strong = false;
  unsigned words = 0;

  for (unsigned from = 0; (from = peek_skip_blanks(line, from)),
                from < PEEK_LIMIT && peek_at(line, from) != 0;) {
    unsigned to = peek_word(line, from);
    furniture_word kind = furniture_kind(line, from, to);

    if (kind == WORD_OTHER || ++words > 8) {
      return is_titled_head(line);
    }
    if (kind == WORD_LINK) { // furniture only alone on its line
      return words == 1 && peek_done(line, to);
    }
    strong |= kind == WORD_STRONG;
    from = to;
  }
  return strong;
}

/// A comment alone on its line: <!-- undocd: off para-gap -->
static bool is_comment(peek *line)
{
  static const char open[] = "<!--";
  unsigned end = 0;

  for (unsigned i = 0; open[i] != '\0'; i++) {
    if (peek_at(line, i) != open[i]) {
      return false;
    }
  }
  while (peek_at(line, end) != 0) {
    end++;
  }
  while (end > 0 && is_blank(peek_at(line, end - 1))) {
    end--;
  }
  return end >= 7 && peek_at(line, end - 1) == '>' &&
         peek_at(line, end - 2) == '-' && peek_at(line, end - 3) == '-';
}

/// The rule above footnotes: a line of five underscores or more.
static bool is_footnote_rule(peek *line)
{
  unsigned index = 0;

  while (peek_at(line, index) == '_') {
    index++;
  }
  return index >= 5 && peek_done(line, index);
}

#endif
