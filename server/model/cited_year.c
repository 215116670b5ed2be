// SPDX-License-Identifier: MIT
//
// Does the year that a text states for a resolution fit its number?

#include <stdio.h>

#include "cited.h"
#include "und/base/ascii.h"
#include "und/symbol/symbol.h"

/// Find the four figures of `year` between `start` and `end`, the last ones.
static bool find_year(und_slice text, uint32_t start, uint32_t end,
                      uint32_t year, uint32_t *at_out)
{
  char figures[5] = {(char)('0' + year / 1000 % 10),
                     (char)('0' + year / 100 % 10),
                     (char)('0' + year / 10 % 10), (char)('0' + year % 10), 0};

  for (uint32_t at = end; at >= start + 4 && at <= text.size; at--) {
    if (memcmp(text.data + at - 4, figures, 4) == 0) {
      *at_out = at - 4;
      return true;
    }
  }
  return false;
}

/// The years in which the cited document can have been adopted; `*symbol` is
/// all zero where it bears none.
static bool years_of(const und_cited *c, und_symbol *symbol, uint32_t *first,
                     uint32_t *last)
{
  const und_citation *cite = c->cite;
  und_body body = und_cited_body(c);
  und_buffer spelling = {0};
  bool known = false;

  *symbol = (und_symbol){0};
  if (body == UND_BODY_NONE || body == UND_BODY_OTHER) {
    return false;
  }
  if (cite->form == UND_NUMBER_RUNNING) { // its own year may be the slip
    *first = und_body_council_year(cite->first);
    *last = *first;
    return *first != 0 && *first != UINT32_MAX;
  }
  known = und_cite_resolve(cite, c->context, &spelling) &&
          und_symbol_parse(und_buffer_slice(&spelling), symbol) &&
          und_symbol_years(symbol, first, last);
  und_buffer_finish(&spelling);
  // Of a body whose symbols do not tell, the session of the number does; S-10/2
  // is of another count.
  return known ||
         (cite->form == UND_NUMBER_SESSION && und_is_digit(cite->spelling[0]) &&
          und_body_years(body, cite->first, first, last));
}

/// The General Assembly's sessions begin in the middle of September. Where the
/// day is stated, only one of a session's two years can be right.
static void narrow(const und_symbol *symbol, const und_cite_date *stated,
                   uint32_t *first, uint32_t *last)
{
  enum { OPENING = 9, BEFORE = 4, AFTER = 22 };

  bool opening = stated->month == OPENING && stated->day > 0;

  if (symbol->body != UND_BODY_GA || stated->month == 0 ||
      symbol->session_kind != UND_SESSION_REGULAR || *last != *first + 1) {
    return;
  }
  if (stated->month > OPENING || (opening && stated->day >= AFTER)) {
    *last = *first;
  } else if (stated->month < OPENING || (opening && stated->day <= BEFORE)) {
    *first = *last;
  }
}

/// Does the date stand behind a list, and fit another number of it?
/// "Resolutions 68/157 and 70/169 of 17 December 2015": it may be that of the
/// last alone.
static bool is_of_list(const und_cited *c)
{
  enum { NEAR = 8 };

  const und_cite_date *stated = &c->cite->stated;
  uint32_t from = c->which > NEAR ? c->which - NEAR : 0;

  for (uint32_t i = from; i < c->cites->found.count && i <= c->which + NEAR;
       i++) {
    und_cited other = *c;
    und_symbol symbol;
    uint32_t first;
    uint32_t last;

    other.which = i;
    other.cite = &c->cites->found.items[i];
    if (i != c->which && other.cite->stated.size > 0 &&
        other.cite->stated.offset == stated->offset &&
        years_of(&other, &symbol, &first, &last)) {
      narrow(&symbol, stated, &first, &last);
      if (stated->year >= first && stated->year <= last) {
        return true;
      }
    }
  }
  return false;
}

bool und_cited_year(const und_cited *c)
{
  enum { LAST_ROMAN = 1980 };

  const und_cite_date *stated = &c->cite->stated;
  und_symbol symbol;
  uint32_t first;
  uint32_t last;
  uint32_t at;

  // Roman sessions ended in 1976 and 1978; later ones are of other bodies.
  if (stated->year == 0 || c->cite->kind > UND_CITE_DECISION ||
      (c->cite->form == UND_NUMBER_ROMAN && stated->year >= LAST_ROMAN) ||
      (c->cite->form == UND_NUMBER_RUNNING &&
       stated->year == c->cite->second) ||
      !years_of(c, &symbol, &first, &last)) {
    return false;
  }
  narrow(&symbol, stated, &first, &last);
  if ((stated->year >= first && stated->year <= last) ||
      und_cited_mismatches(c) || is_of_list(c) ||
      !find_year(c->text, stated->offset, stated->offset + stated->size,
                 stated->year, &at)) {
    return false;
  }
  und_cited_report(c, UND_CHECK_CITE_YEAR_VS_SESSION, at, at + 4, first, last);
  return true;
}

/// "Resolution 1591 (2007) of the Parliamentary Assembly": other organizations
/// number so, too.
static bool is_of_another(const und_cited *c)
{
  enum { NEAR = 80 };

  uint32_t end = und_cited_end(c->cite);
  und_slice behind = und_slice_cut(c->text, end, end + NEAR);

  return und_cite_last_body(behind, c->flow->language) == UND_BODY_OTHER;
}

/// 1325 (2000): the number of a Security Council resolution tells its year, but
/// for those around a New Year.
bool und_cited_council_year(const und_cited *c)
{
  enum { AROUND = 5, LEAST = 150 }; // lower ones may be those of volumes

  const und_citation *cite = c->cite;
  uint32_t year = und_body_council_year(cite->first);
  uint32_t at;

  if (cite->form != UND_NUMBER_RUNNING || cite->second == 0 ||
      cite->kind != UND_CITE_RESOLUTION || year == 0 || year == UINT32_MAX ||
      year == cite->second || cite->first < LEAST ||
      und_body_council_year(cite->first - AROUND) == cite->second ||
      und_body_council_year(cite->first + AROUND) == cite->second ||
      und_body_council_year(cite->first + AROUND) == UINT32_MAX) {
    return false;
  }
  if (und_cited_body(c) != UND_BODY_SC || is_of_another(c) ||
      !find_year(c->text, cite->offset, cite->offset + cite->size, cite->second,
                 &at)) {
    return false;
  }
  und_cited_report(c, UND_CHECK_CITE_SC_YEAR, at, at + 4, year, year);
  return true;
}

bool und_cited_no_year(const und_cited *c)
{
  const und_citation *cite = c->cite;
  uint32_t year = und_body_council_year(cite->first);
  char put[24];

  und_slice written = und_cited_text(c);

  if (cite->kind != UND_CITE_RESOLUTION || cite->form != UND_NUMBER_RUNNING ||
      cite->basis != UND_CITE_BY_NAME || cite->body != UND_BODY_SC ||
      year == 0 || year == UINT32_MAX ||
      memchr(written.data, '(', written.size) != NULL) {
    return false;
  }
  snprintf(put, sizeof put, "%u (%u)", cite->first, year);
  und_cited_amend(c, UND_CHECK_RES_SC_YEAR, cite->offset, und_cited_end(cite),
                  und_slice_from(put));
  return true;
}
