// SPDX-License-Identifier: MIT
//
// How a citation is written: the number of a resolution and the words around
// it.

#include <stdio.h>

#include "cited.h"
#include "named.h"
#include "und/base/ascii.h"
#include "und/symbol/symbol.h"

// ---------------------------------------------------- the word before a number

// "resolution" before its number: for one, for several, and what stands before
// it in French, which changes with it. The longer one stands first.
static const struct {
  und_language language;
  const char *one;
  const char *several;
} heads[] = {
  {UND_EN, "resolution", "resolutions"},
  {UND_EN, "decision", "decisions"},
  {UND_FR, "\u00e0 la r\u00e9solution", "aux r\u00e9solutions"},
  {UND_FR, "de la r\u00e9solution", "des r\u00e9solutions"},
  {UND_FR, "la r\u00e9solution", "les r\u00e9solutions"},
  {UND_FR, "sa r\u00e9solution", "ses r\u00e9solutions"},
  {UND_FR, "\u00e0 la d\u00e9cision", "aux d\u00e9cisions"},
  {UND_FR, "de la d\u00e9cision", "des d\u00e9cisions"},
  {UND_FR, "la d\u00e9cision", "les d\u00e9cisions"},
  {UND_FR, "sa d\u00e9cision", "ses d\u00e9cisions"},
  {UND_ES, "la resoluci\u00f3n", "las resoluciones"},
  {UND_ES, "su resoluci\u00f3n", "sus resoluciones"},
  {UND_ES, "la decisi\u00f3n", "las decisiones"},
  {UND_ES, "su decisi\u00f3n", "sus decisiones"},
};

enum { HEADS = sizeof heads / sizeof heads[0] };

/// Does `word` stand before `end`, as a word or words of its own?
static bool ends_with(und_slice text, uint32_t end, const char *word)
{
  uint32_t size = (uint32_t)strlen(word);

  return end >= size && memcmp(text.data + end - size, word, size) == 0 &&
         (end == size || (unsigned char)text.data[end - size - 1] < 'A');
}

/// The row of the singular word that stands before `at`; HEADS for none.
static unsigned head_before(const und_cited *c, uint32_t at, uint32_t *end_out)
{
  uint32_t end = und_cited_before_blank(c->text, at);

  for (unsigned i = 0; end < at && i < HEADS; i++) {
    if (heads[i].language == c->flow->language &&
        ends_with(c->text, end, heads[i].one)) {
      *end_out = end;
      return i;
    }
  }
  return HEADS;
}

/// Does nothing but "and" stand from `start` to `end`?
static bool is_and(const und_cited *c, uint32_t start, uint32_t end)
{
  static const char *const ands[UND_LANGUAGE_COUNT] = {
    [UND_EN] = "and", [UND_FR] = "et", [UND_ES] = "y"};
  const char *word = ands[c->flow->language];

  start = und_cited_after_blank(c->text, start);
  end = und_cited_before_blank(c->text, end);
  return word != NULL && end > start &&
         und_slice_equal(und_slice_cut(c->text, start, end),
                         und_slice_from(word));
}

static bool is_number(const und_citation *cite)
{
  return cite->kind <= UND_CITE_DECISION && cite->form != UND_NUMBER_NONE;
}

bool und_cited_plural(const und_cited *c)
{
  enum { LETTER = 1 };

  uint32_t end;

  if (c->which + 1 >= c->cites->found.count || !is_number(c->cite)) {
    return false;
  }
  const und_citation *next = c->cite + 1;

  if (next->kind != c->cite->kind || next->form != c->cite->form ||
      next->size <= LETTER ||
      !is_and(c, und_cited_end(c->cite), next->offset)) {
    return false;
  }
  unsigned head = head_before(c, c->cite->offset, &end);

  if (head == HEADS) {
    return false;
  }
  und_cited_amend(c, UND_CHECK_RES_PLURAL,
                  end - (uint32_t)strlen(heads[head].one), end,
                  und_slice_from(heads[head].several));
  return true;
}

// ------------------------------------------------------- whose resolution it
// is

/// Can `body` have numbered a resolution so?
static bool numbers_so(und_body body, const und_citation *cite)
{
  enum { FIRST_WITH_SLASH = 31 };

  switch (body) {
  case UND_BODY_SC:
    return cite->form == UND_NUMBER_RUNNING;
  case UND_BODY_GA:
    return cite->form == UND_NUMBER_ROMAN ||
           (cite->form == UND_NUMBER_SESSION &&
            (cite->first >= FIRST_WITH_SLASH || cite->spelling[0] == 'S' ||
             cite->spelling[0] == 'E'));
  case UND_BODY_ECOSOC:
    return cite->form == UND_NUMBER_ROMAN || cite->form == UND_NUMBER_YEAR;
  case UND_BODY_HRC:
    return cite->form == UND_NUMBER_SESSION;
  default:
    return true;
  }
}

und_body und_cited_named(const und_cited *c)
{
  static const char *const words[] = {"resolution", "resolutions", "Resolution",
                                      "decision", "decisions"};
  und_language language = c->flow->language;
  uint32_t end = und_cited_before_blank(c->text, c->cite->offset);

  for (size_t i = 0; language == UND_EN && i < sizeof words / sizeof words[0];
       i++) {
    if (ends_with(c->text, end, words[i])) {
      uint32_t start = end - (uint32_t)strlen(words[i]);
      und_body body =
        und_named_at_end(und_slice_cut(c->text, 0, start), language);

      if (body != UND_BODY_NONE) {
        return body;
      }
    }
  }
  return und_named_at_start(
    und_slice_cut(c->text, und_cited_end(c->cite), c->text.size), language);
}

bool und_cited_mismatches(const und_cited *c)
{
  enum { LAST_NUMBER = 999 }; // 1325/2000: what stands behind is a year

  const und_citation *cite = c->cite;

  if (!is_number(cite) || cite->basis == UND_CITE_BY_NAME || // it fits
      (cite->form == UND_NUMBER_SESSION && cite->second > LAST_NUMBER)) {
    return false;
  }
  und_body body = und_cited_named(c);

  return body != UND_BODY_NONE && !numbers_so(body, cite);
}

bool und_cited_of_another(const und_cited *c)
{
  if (!und_cited_mismatches(c)) {
    return false;
  }
  und_cited_report(c, UND_CHECK_CITE_ORGAN_MISMATCH, c->cite->offset,
                   und_cited_end(c->cite), 0, 0);
  return true;
}

// -------------------------------------------------------------- the number
// itself

bool und_cited_part_letter(const und_cited *c)
{
  const und_citation *cite = c->cite;
  und_slice written = und_cited_text(c);
  const char *close =
    written.size > 0 ? memchr(written.data, ')', written.size) : NULL;
  char put[UND_PUT_SIZE];

  // 377 (V) A: the letter stands before the session.
  if (cite->form != UND_NUMBER_ROMAN || close == NULL ||
      close + 1 == written.data + written.size) {
    return false;
  }
  char letter = written.data[written.size - 1];
  const char *open = memchr(written.data, '(', written.size);

  if (!und_is_capital(letter) || open == NULL) {
    return false;
  }
  snprintf(put, sizeof put, "%u %c %.*s", cite->first, letter,
           (int)(close + 1 - open), open);
  und_cited_amend(c, UND_CHECK_RES_PART_LETTER, cite->offset,
                  und_cited_end(cite), und_slice_from(put));
  return true;
}

/// The number of a resolution whose symbol is written: 61/171, 1325 (2000).
static bool write_number(const und_symbol *symbol, char out[UND_PUT_SIZE])
{
  if (symbol->kind != UND_SYMBOL_RESOLUTION || symbol->suffix_count > 0 ||
      symbol->half_size > 0 || symbol->part != 0 || symbol->roman ||
      symbol->session_kind != UND_SESSION_REGULAR) {
    return false;
  }
  switch (symbol->body) {
  case UND_BODY_SC:
    snprintf(out, UND_PUT_SIZE, "%u (%u)", symbol->number, symbol->year);
    return symbol->year > 0;
  case UND_BODY_GA:
  case UND_BODY_HRC:
    snprintf(out, UND_PUT_SIZE, "%u/%u", symbol->session, symbol->number);
    return symbol->session > 0;
  case UND_BODY_ECOSOC:
    snprintf(out, UND_PUT_SIZE, "%u/%u", symbol->year, symbol->number);
    return symbol->year > 0;
  default:
    return false;
  }
}

bool und_cited_symbol(const und_cited *c)
{
  static const char *const words[UND_LANGUAGE_COUNT][4] = {
    [UND_EN] = {"resolution", "resolutions"},
    [UND_FR] = {"r\u00e9solution", "r\u00e9solutions"},
    [UND_ES] = {"resoluci\u00f3n", "resoluciones"},
    [UND_RU] = {"\u0440\u0435\u0437\u043e\u043b\u044e\u0446\u0438\u044f",
                "\u0440\u0435\u0437\u043e\u043b\u044e\u0446\u0438\u0438",
                "\u0440\u0435\u0437\u043e\u043b\u044e\u0446\u0438\u044e"}};
  const und_citation *cite = c->cite;
  uint32_t end = und_cited_before_blank(c->text, cite->offset);
  und_symbol symbol;
  char put[UND_PUT_SIZE];
  bool named = false;

  if (cite->kind != UND_CITE_RESOLUTION || cite->form != UND_NUMBER_NONE ||
      end == cite->offset) {
    return false;
  }
  for (unsigned i = 0; i < 4 && words[c->flow->language][i] != NULL; i++) {
    named = named || ends_with(c->text, end, words[c->flow->language][i]);
  }
  if (!named || !und_symbol_parse(und_cited_text(c), &symbol) ||
      !write_number(&symbol, put)) {
    return false;
  }
  und_cited_amend(c, UND_CHECK_RES_SYMBOL_IN_TEXT, cite->offset,
                  und_cited_end(cite), und_slice_from(put));
  return true;
}

// ---------------------------------------------------------- what stands beside
// it

/// Is it a document that a yearbook reprints, "1971, vol. II, document
/// A/8410/Rev.1, p. 284"? The page is the yearbook's.
static bool is_reprinted(const und_cited *c)
{
  enum { NEAR = 120 };

  uint32_t end = c->cite->offset;

  for (uint32_t at = end; at > 3 && end - at < NEAR; at--) {
    if (memcmp(c->text.data + at - 4, "vol.", 4) == 0) {
      return true;
    }
  }
  return ends_with(c->text, und_cited_before_blank(c->text, end), "document");
}

bool und_cited_page(const und_cited *c)
{
  static const char *const words[UND_LANGUAGE_COUNT][4] = {
    [UND_EN] = {"p.", "pp.", "page", "pages"},
    [UND_FR] = {"p.", "page", "pages"},
    [UND_ES] = {"p\u00e1g.", "p\u00e1gs.", "p\u00e1gina"},
    [UND_RU] = {"\u0441.", "\u0441\u0442\u0440."}};
  uint32_t at = und_cited_end(c->cite);

  if (c->cite->kind != UND_CITE_DOCUMENT || at >= c->text.size ||
      c->text.data[at] != ',' || is_reprinted(c)) {
    return false;
  }
  at = und_cited_after_blank(c->text, at + 1);
  for (unsigned i = 0; i < 4 && words[c->flow->language][i] != NULL; i++) {
    und_slice word = und_slice_from(words[c->flow->language][i]);
    uint32_t figure = und_cited_after_blank(c->text, at + word.size);

    if (und_slice_starts(und_slice_cut(c->text, at, c->text.size), word) &&
        figure < c->text.size && und_is_digit(c->text.data[figure])) {
      while (figure < c->text.size && und_is_digit(c->text.data[figure])) {
        figure++;
      }
      und_cited_report(c, UND_CHECK_CITE_PAGE, at, figure, 0, 0);
      return true;
    }
  }
  return false;
}

bool und_cited_leftover(const und_cited *c)
{
  static const char *const ands[UND_LANGUAGE_COUNT] = {
    [UND_FR] = "et", [UND_ES] = "y", [UND_RU] = "\u0438"};
  const char *word = ands[c->flow->language];
  uint32_t end = und_cited_before_blank(c->text, c->cite->offset);
  uint32_t start;

  if (word == NULL || end == c->cite->offset ||
      !und_slice_equal(und_cited_word(c->text, end, &start),
                       UND_SLICE("and"))) {
    return false;
  }
  uint32_t before = und_cited_before_blank(c->text, start);

  if (before > 0 && c->text.data[before - 1] == '[') {
    before = und_cited_before_blank(c->text, before - 1);
  }
  if (!ends_with(c->text, before, word)) {
    return false;
  }
  und_cited_amend(c, UND_CHECK_CITE_LEFTOVER_WORD, start, c->cite->offset,
                  (und_slice){0});
  return true;
}

bool und_cited_order(const und_cited *c)
{
  const und_citation *cite = c->cite;

  if (c->which == 0 || cite->form != UND_NUMBER_SESSION || !is_number(cite)) {
    return false;
  }
  const und_citation *before = cite - 1;
  uint32_t start = und_cited_end(before);

  if (before->stated.offset >= start && before->stated.size > 0) {
    start = before->stated.offset + before->stated.size;
  }
  while (start < cite->offset && c->text.data[start] == ',') {
    start++;
  }
  if (before->kind != cite->kind || before->form != cite->form ||
      before->spelling[0] > '9' || cite->spelling[0] > '9' ||
      (before->first < cite->first ||
       (before->first == cite->first && before->second <= cite->second)) ||
      (und_cited_after_blank(c->text, start) != cite->offset &&
       !is_and(c, start, cite->offset))) {
    return false;
  }
  und_cited_report(c, UND_CHECK_CITE_ORDER, cite->offset, und_cited_end(cite),
                   0, 0);
  und_flaw *flaw = &c->flow->flaws->items[c->flow->flaws->count - 1];
  uint32_t part = c->flow->parts[c->index].start;

  flaw->related_start =
    und_own_text_place(c->own, before->offset, false) - part;
  flaw->related_end =
    und_own_text_place(c->own, und_cited_end(before), true) - part;
  return true;
}

bool und_cited_bodiless(const und_cited *c)
{
  const und_citation *cite = c->cite;

  // From the thirty-first session on, a reader takes it for the Assembly's.
  if (cite->kind != UND_CITE_RESOLUTION || cite->basis != UND_CITE_BY_GUESS ||
      cite->form != UND_NUMBER_SESSION || c->context->acting != UND_BODY_NONE ||
      c->context->last != UND_BODY_NONE ||
      und_cite_body(cite, c->context, NULL) != UND_BODY_NONE) {
    return false;
  }
  und_cited_report(c, UND_CHECK_RES_ORGAN_NAMED, cite->offset,
                   und_cited_end(cite), 0, 0);
  return true;
}
