// SPDX-License-Identifier: MIT
//
// Cited: is what a text cites cited as it should be, and does what it says of
// it fit? Private to the model. A check is a row of cited.c, a function that is
// asked of each citation. Where the body of a citation matters, only those are
// judged whose body the text names; those that rest on a guess are left alone.
//
// Source   conventions on the numbering of resolutions: the session of an organ
//          tells the year, the number of a Security Council resolution too.

#ifndef UND_MODEL_CITED_H
#define UND_MODEL_CITED_H

#include "own_text.h"

/// A citation in its place.
typedef struct {
  const und_flow *flow;
  uint32_t index; ///< of the part
  const und_cites *cites;
  uint32_t which; ///< of them
  const und_citation *cite;
  const und_own_text *own;
  und_slice text; ///< of `own`
  const und_cite_context *context;
} und_cited;

/// Check the citations of the part `index`, whose text `own` is, by that text.
void und_cited_check_own(const und_flow *flow, uint32_t index,
                         const und_own_text *own);

/// Check what depends on the bodies that the parts before it name.
void und_cited_check(const und_flow *flow, uint32_t index);

/// Keep a fault from `start` to `end` of the text; the citation is its related
/// place. `first` and `last` are the years that would be right, or 0.
void und_cited_report(const und_cited *c, und_check check, uint32_t start,
                      uint32_t end, uint32_t first, uint32_t last);

/// The same with what should stand there.
void und_cited_amend(const und_cited *c, und_check check, uint32_t start,
                     uint32_t end, und_slice put);

static inline uint32_t und_cited_end(const und_citation *cite)
{
  return cite->offset + cite->size;
}

/// The citation as it is written.
static inline und_slice und_cited_text(const und_cited *c)
{
  return und_slice_cut(c->text, c->cite->offset, und_cited_end(c->cite));
}

/// The body of the citation, UND_BODY_NONE where it is merely assumed.
und_body und_cited_body(const und_cited *c);

/// The body whose full name stands right beside the citation, whether or not
/// it can have numbered so: "Security Council resolution 74/247".
und_body und_cited_named(const und_cited *c);

/// Is it a body that cannot have numbered so?
bool und_cited_mismatches(const und_cited *c);

/// Where the blanks before `at` begin, those too that are not to be broken.
uint32_t und_cited_before_blank(und_slice text, uint32_t at);

/// Where the blanks at `at` end.
uint32_t und_cited_after_blank(und_slice text, uint32_t at);

/// The word that ends at `end`: letters, of any script.
und_slice und_cited_word(und_slice text, uint32_t end, uint32_t *start_out);

// The functions of the rows, by the file that has them. Each returns whether
// it spoke; those after it are silent then.

// cited_year.c: when it was adopted.
bool und_cited_council_year(const und_cited *c); ///< cite-sc-year
bool und_cited_year(const und_cited *c);         ///< cite-year-vs-session
bool und_cited_no_year(const und_cited *c);      ///< res-sc-year

// cited_form.c: how it is written.
bool und_cited_of_another(const und_cited *c); ///< cite-organ-mismatch
bool und_cited_part_letter(const und_cited *c);
bool und_cited_symbol(const und_cited *c); ///< res-symbol-in-text
bool und_cited_plural(const und_cited *c);
bool und_cited_page(const und_cited *c);
bool und_cited_leftover(const und_cited *c);
bool und_cited_order(const und_cited *c);
bool und_cited_bodiless(const und_cited *c); ///< res-organ-named

// cited_volume.c: the volume of the Official Records before a symbol.
bool und_cited_supplement(const und_cited *c); ///< supp-form

// cited_link.c: where a link leads.
bool und_cited_link(const und_cited *c);     ///< link-mismatch, link-language,
                                             ///< link-no-target
bool und_cited_trailing(const und_cited *c); ///< sym-trailing

#endif
