// SPDX-License-Identifier: MIT

#include "cited.h"

#include "mentions.h"
#include "und/text/utf8.h"

typedef bool (*check_cite)(const und_cited *c);

// What is asked of each citation, the most telling first: one fault gives one
// finding. The text itself answers.
static const check_cite own_checks[] = {
  und_cited_of_another,  und_cited_council_year, und_cited_no_year,
  und_cited_part_letter, und_cited_symbol,       und_cited_plural,
  und_cited_page,        und_cited_leftover,     und_cited_supplement,
  und_cited_link,        und_cited_trailing,     und_cited_order,
};

// And what the text before it may answer.
static const check_cite placed_checks[] = {
  und_cited_year,
  und_cited_bodiless,
};

enum {
  OWN = sizeof own_checks / sizeof own_checks[0],
  PLACED = sizeof placed_checks / sizeof placed_checks[0],
};

/// Let the fault kept last be about the citation.
static void relate(const und_cited *c)
{
  und_flaw *flaw = &c->flow->flaws->items[c->flow->flaws->count - 1];
  uint32_t part = c->flow->parts[c->index].start;

  flaw->related_part = c->index;
  flaw->related_start =
    und_own_text_place(c->own, c->cite->offset, false) - part;
  flaw->related_end =
    und_own_text_place(c->own, und_cited_end(c->cite), true) - part;
}

void und_cited_report(const und_cited *c, und_check check, uint32_t start,
                      uint32_t end, uint32_t first, uint32_t last)
{
  und_own_text_report(c->own, c->flow, c->index, check, start, end);
  und_flaw *flaw = &c->flow->flaws->items[c->flow->flaws->count - 1];

  flaw->expected = first;
  flaw->until = last;
  relate(c);
}

void und_cited_amend(const und_cited *c, und_check check, uint32_t start,
                     uint32_t end, und_slice put)
{
  und_own_text_amend(c->own, c->flow, c->index, check, start, end, put);
  relate(c);
}

und_body und_cited_body(const und_cited *c)
{
  bool weak = false;
  und_body body = und_cite_body(c->cite, c->context, &weak);

  return weak ? UND_BODY_NONE : body;
}

// Blanks that are not to be broken.
static const und_slice hard_blanks[] = {{"\u00a0", 2}, {"\u202f", 3}};

uint32_t und_cited_before_blank(und_slice text, uint32_t at)
{
  for (;;) {
    uint32_t start = at;

    for (size_t i = 0; i < sizeof hard_blanks / sizeof hard_blanks[0]; i++) {
      uint32_t size = hard_blanks[i].size;

      if (at >= size &&
          und_slice_equal(und_slice_cut(text, at - size, at), hard_blanks[i])) {
        at -= size;
      }
    }
    if (at > 0 && (unsigned char)text.data[at - 1] <= ' ') {
      at--;
    }
    if (at == start) {
      return at;
    }
  }
}

uint32_t und_cited_after_blank(und_slice text, uint32_t at)
{
  while (at < text.size) {
    unsigned char first = (unsigned char)text.data[at];
    uint32_t size = first <= ' ';

    if (first > ' ' && first < 0x80) {
      break; // as nearly always
    }
    for (size_t i = 0; i < sizeof hard_blanks / sizeof hard_blanks[0]; i++) {
      size =
        und_slice_starts(und_slice_cut(text, at, text.size), hard_blanks[i])
          ? hard_blanks[i].size
          : size;
    }
    if (size == 0) {
      break;
    }
    at += size;
  }
  return at;
}

und_slice und_cited_word(und_slice text, uint32_t end, uint32_t *start_out)
{
  uint32_t at = end;

  while (at > 0) {
    unsigned char byte = (unsigned char)text.data[at - 1];
    bool letter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';

    if (!letter && (byte < 0x80 || und_cited_before_blank(text, at) < at)) {
      break;
    }
    at--;
  }
  *start_out = at;
  return und_slice_cut(text, at, end);
}

void und_cited_check_own(const und_flow *flow, uint32_t index,
                         const und_own_text *own)
{
  static const und_cite_context none = {0};
  const und_cites *cites = und_mentions_scan(flow, index);

  for (uint32_t i = 0; i < cites->found.count; i++) {
    const und_cited c = {.flow = flow,
                         .index = index,
                         .cites = cites,
                         .which = i,
                         .cite = &cites->found.items[i],
                         .own = own,
                         .text = own->text,
                         .context = &none};

    for (unsigned k = 0; k < OWN && !own_checks[k](&c); k++) {
    }
  }
}

/// May the text before the citation tell that it is wrong?
static bool may_fail(const und_citation *cite)
{
  return cite->kind <= UND_CITE_DECISION &&
         (cite->stated.year > 0 || cite->basis == UND_CITE_BY_GUESS);
}

void und_cited_check(const und_flow *flow, uint32_t index)
{
  const und_cites *cites = und_mentions_scan(flow, index);
  und_own_text own;
  und_cite_context context;
  bool joined = false;

  for (uint32_t i = 0; i < cites->found.count; i++) {
    und_cited c = {.flow = flow,
                   .index = index,
                   .cites = cites,
                   .which = i,
                   .cite = &cites->found.items[i]};

    if (!may_fail(c.cite)) {
      continue;
    }
    if (!joined) {
      und_own_text_join(&own, flow->parts, flow->count, index, flow->text);
      context = und_mentions_context(flow, index);
      joined = true;
    }
    c.own = &own;
    c.text = own.text;
    c.context = &context;
    for (unsigned k = 0; k < PLACED && !placed_checks[k](&c); k++) {
    }
  }
  if (joined) {
    und_own_text_finish(&own);
  }
}
