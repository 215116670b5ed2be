// SPDX-License-Identifier: MIT

#include "cited.h"

#include "mentions.h"
#include "own_text.h"
#include "und/symbol/symbol.h"

// A citation of a part, and the part's text once it is needed.
typedef struct {
  const und_flow *flow;
  uint32_t index;
  const und_citation *cite;
  und_own_text own;
  und_cite_context context; ///< of the part, once it is needed
} cited;

/// Keep a fault of the bytes from `start` to `end` of the part's own text; the
/// citation is what it contradicts.
static void report(const cited *c, und_check check, uint32_t start,
                   uint32_t end, uint32_t first, uint32_t last)
{
  uint32_t part = c->flow->parts[c->index].start;
  uint32_t cite = c->cite->offset;

  UND_PUSH(c->flow->flaws,
           (und_flaw){
             .check = check,
             .part = c->index,
             .start = und_own_text_place(&c->own, start, false) - part,
             .end = und_own_text_place(&c->own, end, true) - part,
             .expected = first,
             .until = last,
             .related_part = c->index,
             .related_start = und_own_text_place(&c->own, cite, false) - part,
             .related_end =
               und_own_text_place(&c->own, cite + c->cite->size, true) - part});
}

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

/// The years in which the cited document can have been adopted.
static bool years_of(const cited *c, und_symbol *symbol, und_buffer *spelling,
                     uint32_t *first, uint32_t *last)
{
  bool weak = false;
  und_body body = und_cite_body(c->cite, &c->context, &weak);

  return !weak && body != UND_BODY_NONE && body != UND_BODY_OTHER &&
         und_cite_resolve(c->cite, &c->context, spelling) &&
         und_symbol_parse(und_buffer_slice(spelling), symbol) &&
         und_symbol_years(symbol, first, last);
}

/// The General Assembly's sessions begin in September. Where the day is stated,
/// only one of a session's two years can be right.
static void narrow(const und_symbol *symbol, uint32_t month, uint32_t *first,
                   uint32_t *last)
{
  enum { OPENING = 9 };

  if (symbol->body != UND_BODY_GA || month == 0 || month == OPENING ||
      symbol->session_kind != UND_SESSION_REGULAR || *last != *first + 1) {
    return;
  }
  if (month > OPENING) {
    *last = *first;
  } else {
    *first = *last;
  }
}

static void check_year(const cited *c)
{
  enum { LAST_ROMAN = 1980 };

  const und_cite_date *stated = &c->cite->stated;
  und_buffer spelling = {0};
  und_symbol symbol;
  uint32_t first;
  uint32_t last;
  uint32_t at;

  // Roman sessions ended in 1976 and 1978; later ones are of other bodies.
  if (stated->year == 0 ||
      (c->cite->form == UND_NUMBER_ROMAN && stated->year >= LAST_ROMAN) ||
      !years_of(c, &symbol, &spelling, &first, &last)) {
    und_buffer_finish(&spelling);
    return;
  }
  narrow(&symbol, stated->month, &first, &last);
  if ((stated->year < first || stated->year > last) &&
      find_year(c->own.text, stated->offset, stated->offset + stated->size,
                stated->year, &at)) {
    report(c, UND_CHECK_CITE_YEAR_VS_SESSION, at, at + 4, first, last);
  }
  und_buffer_finish(&spelling);
}

/// "Resolution 1591 (2007) of the Parliamentary Assembly": other organizations
/// number so, too.
static bool is_of_another(const cited *c)
{
  enum { NEAR = 80 };

  uint32_t end = c->cite->offset + c->cite->size;
  und_slice behind = und_slice_cut(c->own.text, end, end + NEAR);

  return und_cite_last_body(behind, c->flow->language) == UND_BODY_OTHER;
}

/// 1325 (2000): the number of a Security Council resolution tells its year, but
/// for those around a New Year.
static bool check_council(const cited *c)
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
  bool weak = false;

  if (und_cite_body(cite, &c->context, &weak) != UND_BODY_SC || weak ||
      is_of_another(c) ||
      !find_year(c->own.text, cite->offset, cite->offset + cite->size,
                 cite->second, &at)) {
    return false;
  }
  report(c, UND_CHECK_CITE_SC_YEAR, at, at + 4, year, year);
  return true;
}

static bool may_fail(const und_citation *cite)
{
  return (cite->kind == UND_CITE_RESOLUTION ||
          cite->kind == UND_CITE_DECISION) &&
         (cite->stated.year > 0 || cite->form == UND_NUMBER_RUNNING);
}

void und_cited_check(const und_flow *flow, uint32_t index)
{
  const und_cites *cites = und_mentions_scan(flow, index);
  cited c = {.flow = flow, .index = index};
  bool joined = false;

  for (uint32_t i = 0; i < cites->found.count; i++) {
    c.cite = &cites->found.items[i];
    if (!may_fail(c.cite)) {
      continue;
    }
    if (!joined) {
      und_own_text_join(&c.own, flow->parts, flow->count, index, flow->text);
      c.context = und_mentions_context(flow, index);
      joined = true;
    }
    if (!check_council(&c)) {
      check_year(&c);
    }
  }
  if (joined) {
    und_own_text_finish(&c.own);
  }
}
