// SPDX-License-Identifier: MIT
//
// Which body's a citation is, once its place is known.

#include "cite_scan.h"

// The last session known of each body; a number beyond is another body's.
static const struct {
  und_body body;
  uint32_t first;
  uint32_t last;
} sessions[] = {
  {UND_BODY_GA, 31, 99},   {UND_BODY_HRC, 1, 75},
  {UND_BODY_CCPCJ, 1, 40}, {UND_BODY_CND, 1, 80},
  {UND_BODY_CSW, 1, 80},   {UND_BODY_CSOCD, 1, 80},
  {UND_BODY_CPD, 1, 70},   {UND_BODY_STATISTICAL, 1, 70},
  {UND_BODY_ESCAP, 1, 99}, {UND_BODY_UNEA, 1, 10},
  {UND_BODY_CTOC, 1, 20},  {UND_BODY_COSP, 1, 20},
  {UND_BODY_CSTD, 1, 40},  {UND_BODY_CSD, 1, 20},
  {UND_BODY_UNFF, 1, 30},  {UND_BODY_HABITAT, 1, 30},
};

bool und_cite_fits(und_body body, und_number_form form, uint32_t first,
                   und_cite_kind kind)
{
  switch (form) {
  case UND_NUMBER_RUNNING:
    return body == UND_BODY_SC;
  case UND_NUMBER_ROMAN:
    return body == UND_BODY_GA || body == UND_BODY_ECOSOC ||
           body == UND_BODY_TC || body == UND_BODY_OTHER ||
           body == UND_BODY_ECA || body == UND_BODY_ECLAC;
  case UND_NUMBER_YEAR:
    return body == UND_BODY_ECOSOC || body == UND_BODY_CHR ||
           body == UND_BODY_UNDP || body == UND_BODY_UNICEF ||
           body == UND_BODY_OTHER;
  default:
    break;
  }
  if (body == UND_BODY_OTHER || body == UND_BODY_CBD || body == UND_BODY_FCCC ||
      body == UND_BODY_ICCD) {
    return true;
  }
  (void)kind;
  for (uint32_t i = 0; i < sizeof sessions / sizeof sessions[0]; i++) {
    if (sessions[i].body == body) {
      return first >= sessions[i].first && first <= sessions[i].last;
    }
  }
  return false;
}

static bool fits(const und_citation *citation, und_body body)
{
  bool special = citation->spelling[0] == 'S' || citation->spelling[0] == 'E';
  if (citation->form == UND_NUMBER_SESSION && citation->second > 999) {
    return body == UND_BODY_OTHER; // number/year
  }
  if (citation->form == UND_NUMBER_SESSION && special) {
    return body == UND_BODY_GA || body == UND_BODY_HRC;
  }
  return und_cite_fits(body, citation->form, citation->first, citation->kind);
}

// The body that a form belongs to where nothing else is known.
static und_body usual_body(const und_citation *citation)
{
  enum { LAST_ROMAN_SESSION = 30 }; // of the General Assembly
  switch (citation->form) {
  case UND_NUMBER_RUNNING:
    return UND_BODY_SC;
  case UND_NUMBER_YEAR:
    return UND_BODY_ECOSOC;
  case UND_NUMBER_ROMAN:
    return citation->second > LAST_ROMAN_SESSION ? UND_BODY_ECOSOC
                                                 : UND_BODY_GA;
  default:
    return fits(citation, UND_BODY_GA) ? UND_BODY_GA : UND_BODY_NONE;
  }
}

// A short name fits the bodies of its class; the Human Rights Council is the
// only council, and the Assembly the only assembly, that number by session, and
// the Commission on Human Rights, till 2006, the only commission by year.
static und_body usual_of_class(const und_citation *citation)
{
  enum { LAST_OF_COMMISSION = 2006 };

  if (citation->class == UND_CLASS_COMMISSION &&
      citation->form == UND_NUMBER_YEAR &&
      citation->first <= LAST_OF_COMMISSION) {
    return UND_BODY_CHR;
  }
  und_body usual = usual_body(citation);
  if (usual != UND_BODY_NONE && und_body_get(usual)->class == citation->class) {
    return usual;
  }
  return citation->class == UND_CLASS_COUNCIL && fits(citation, UND_BODY_HRC)
           ? UND_BODY_HRC
           : UND_BODY_NONE;
}

static bool is_of(const und_citation *citation, und_body body)
{
  return body != UND_BODY_NONE && fits(citation, body) &&
         (citation->class == UND_CLASS_NONE ||
          und_body_get(body)->class == citation->class);
}

// Did `body` meet for this session in the year that the text states?
// `unknown` is the answer where that cannot be told.
static bool fits_year(const und_citation *citation, und_body body, bool unknown)
{
  uint32_t first;
  uint32_t last;
  if (citation->stated.year == 0 || citation->form != UND_NUMBER_SESSION ||
      !und_body_years(body, citation->first, &first, &last)) {
    return unknown;
  }
  return citation->stated.year >= first && citation->stated.year <= last;
}

// Without any sign, a number from session 31 on is the General Assembly's;
// that of a body whose resolutions bear no symbol needs more than a naming in
// the neighbourhood.
static und_body guess(const und_citation *citation,
                      const und_cite_context *context)
{
  und_body near = citation->body;
  // "resolution 72/7 of 19 May 2016" where another body is named beside it
  if (is_of(citation, near) && fits_year(citation, near, false) &&
      !fits_year(citation, context->acting, true)) {
    return near;
  }
  if (is_of(citation, context->acting)) {
    return context->acting;
  }
  if (is_of(citation, near) &&
      (near == UND_BODY_OTHER || und_body_get(near)->resolution != NULL)) {
    return near;
  }
  und_body usual = usual_body(citation);
  return usual != UND_BODY_NONE           ? usual
         : is_of(citation, near)          ? near
         : is_of(citation, context->last) ? context->last
         : is_of(citation, context->own)  ? context->own
                                          : UND_BODY_NONE;
}

// Does the short name alone tell: an Assembly that has met for so long, a
// Council whose resolutions bear a session, or a year before their number?
static bool tells(const und_citation *citation, und_body usual)
{
  enum { OTHERS = 20 }; // sessions that other assemblies have reached

  if (citation->basis != UND_CITE_BY_CLASS) {
    return false;
  }
  return usual == UND_BODY_GA
           ? citation->form == UND_NUMBER_SESSION && citation->first > OTHERS
           : (usual == UND_BODY_HRC || usual == UND_BODY_ECOSOC) &&
               citation->kind == UND_CITE_RESOLUTION;
}

// The first of `bodies` that the citation can be of. Where none can: what its
// short name usually means, the acting body, what its form usually means.
static und_body choose(const und_citation *citation, const und_body *bodies,
                       uint32_t count, bool *weak)
{
  for (uint32_t i = 0; i < count; i++) {
    if (is_of(citation, bodies[i])) {
      return bodies[i];
    }
  }
  und_body usual = usual_of_class(citation);

  *weak = !tells(citation, usual);
  if (usual != UND_BODY_NONE || citation->body == UND_BODY_OTHER) {
    return usual;
  }
  return fits(citation, bodies[count - 1]) ? bodies[count - 1]
                                           : usual_body(citation);
}

// "46/210": in so many sessions, no other body adopts a hundred resolutions and
// decisions in one.
static bool is_assemblys(const und_citation *citation, und_body body)
{
  enum { HUNDRED = 100, THOUSAND = 1000 };

  return body == UND_BODY_GA && citation->form == UND_NUMBER_SESSION &&
         citation->second >= HUNDRED && citation->second < THOUSAND;
}

bool und_cite_needs_context(const und_citation *citation)
{
  return citation->basis == UND_CITE_BY_CLASS ||
         citation->basis == UND_CITE_BY_OWNER ||
         citation->basis == UND_CITE_BY_GUESS;
}

und_body und_cite_body(const und_citation *citation,
                       const und_cite_context *context, bool *weak_out)
{
  const und_body owners[] = {context->acting, citation->body, context->last,
                             context->own};
  const und_body named[] = {context->last, context->own, context->acting};
  bool weak = false;
  und_body body;
  switch (citation->basis) {
  case UND_CITE_BY_CLASS:
    body = choose(citation, named, sizeof named / sizeof named[0], &weak);
    break;
  case UND_CITE_BY_OWNER:
    body = choose(citation, owners, sizeof owners / sizeof owners[0], &weak);
    break;
  case UND_CITE_BY_GUESS:
    body = guess(citation, context);
    weak = body != context->acting && body != citation->body &&
           !is_assemblys(citation, body);
    break;
  default:
    body = citation->body;
    break;
  }
  if (weak_out) {
    *weak_out = weak;
  }
  return body;
}

// The number of a resolution of the Environment Assembly is split in two.
static void write_environment(const und_citation *citation, und_buffer *out)
{
  und_buffer_addf(out, "UNEP/EA.%u/%s.%u", citation->first,
                  citation->kind == UND_CITE_DECISION ? "Dec" : "Res",
                  citation->second);
}

bool und_cite_resolve(const und_citation *citation,
                      const und_cite_context *context, und_buffer *symbol_out)
{
  if (citation->form == UND_NUMBER_NONE) {
    und_buffer_adds(symbol_out, citation->spelling);
    return true;
  }
  und_body body = und_cite_body(citation, context, NULL);
  const und_body_entry *entry = und_body_get(body);
  const char *pattern =
    citation->kind == UND_CITE_DECISION ? entry->decision : entry->resolution;
  if (!pattern || !fits(citation, body)) {
    return false;
  }
  if (body == UND_BODY_UNEA) {
    write_environment(citation, symbol_out);
    return true;
  }
  und_slice before = und_slice_from(pattern);
  before.size -= 2; // the pattern ends in %s
  und_buffer_add(symbol_out, before);
  und_buffer_adds(symbol_out, citation->spelling);
  return true;
}
