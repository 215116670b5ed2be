// SPDX-License-Identifier: MIT
//
// The volume of the Official Records that a symbol stands behind: "Official
// Records of the Economic and Social Council, 2017, Supplement No. 10
// (E/2017/30)". The number of the supplement and the year follow from the
// symbol.

#include <stdio.h>

#include "cited.h"
#include "und/base/ascii.h"
#include "und/symbol/symbol.h"

/// The number that ends at `end`, where it begins; `end` if there is none.
static uint32_t number_before(und_slice text, uint32_t end, uint32_t *value)
{
  uint32_t at = end;
  uint32_t scale = 1;

  *value = 0;
  while (at > 0 && end - at < 4 && und_is_digit(text.data[at - 1])) {
    *value += scale * (uint32_t)(text.data[--at] - '0');
    scale *= 10;
  }
  return at;
}

/// Where the word for a supplement before `at` begins; `at` if there is none.
static uint32_t supplement_before(und_slice text, uint32_t at)
{
  static const char *const words[] = {
    "Supplement No.", "Suppl\u00e9ment n\u00b0", "Suppl\u00e9ment n\u00ba",
    "Suplemento n\u00fam.",
    "\u0414\u043e\u043f\u043e\u043b\u043d\u0435\u043d\u0438\u0435 \u2116"};
  uint32_t end = und_cited_before_blank(text, at);

  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    und_slice word = und_slice_from(words[i]);

    if (end >= word.size &&
        und_slice_equal(und_slice_cut(text, end - word.size, end), word)) {
      return end - word.size;
    }
  }
  return at;
}

/// The number of the supplement in which the document was issued; 0 where none
/// follows from its symbol.
static uint32_t supplement_of(const und_symbol *symbol)
{
  enum { FIRST_REPORT = 20, LAST_REPORT = 50 };

  if (symbol->kind != UND_SYMBOL_DOCUMENT || symbol->suffix_count > 0 ||
      symbol->half_size > 0) {
    return 0;
  }
  if (symbol->body == UND_BODY_ECOSOC && symbol->year > 0 &&
      symbol->number > FIRST_REPORT && symbol->number < LAST_REPORT) {
    return symbol->number - FIRST_REPORT;
  }
  return symbol->body == UND_BODY_GA && symbol->session > 0 ? symbol->number
                                                            : 0;
}

/// Back over the bracket that opens before the symbol and the end of emphasis.
static uint32_t before_bracket(und_slice text, uint32_t at)
{
  if (at == 0 || text.data[at - 1] != '(') {
    return at;
  }
  at = und_cited_before_blank(text, at - 1);
  while (at > 0 && (text.data[at - 1] == '*' || text.data[at - 1] == '_')) {
    at--;
  }
  return at;
}

/// The year before the supplement, ", 2017, ", where it begins.
static bool year_before(und_slice text, uint32_t at, uint32_t *start_out,
                        uint32_t *year_out)
{
  at = und_cited_before_blank(text, at);
  if (at == 0 || text.data[at - 1] != ',') {
    return false;
  }
  at--;
  *start_out = number_before(text, at, year_out);
  return at - *start_out == 4 && *year_out > 1945;
}

bool und_cited_supplement(const und_cited *c)
{
  const und_citation *cite = c->cite;
  uint32_t end = before_bracket(c->text, cite->offset);
  und_symbol symbol;
  uint32_t number;
  uint32_t year;
  uint32_t at;
  char put[12];

  if (end == cite->offset || cite->kind != UND_CITE_DOCUMENT) {
    return false;
  }
  uint32_t start = number_before(c->text, end, &number);
  uint32_t word = supplement_before(c->text, start);

  if (start == end || word == start ||
      !und_symbol_parse(und_cited_text(c), &symbol) ||
      supplement_of(&symbol) == 0) {
    return false;
  }
  if (supplement_of(&symbol) != number) {
    snprintf(put, sizeof put, "%u", supplement_of(&symbol));
  } else if (symbol.year > 0 && year_before(c->text, word, &at, &year) &&
             year != symbol.year) {
    snprintf(put, sizeof put, "%u", symbol.year);
    start = at;
    end = at + 4;
  } else {
    return false;
  }
  und_cited_amend(c, UND_CHECK_SUPP_FORM, start, end, und_slice_from(put));
  return true;
}
