// SPDX-License-Identifier: MIT

#include "terms.h"

#include "flaws.h"
#include "terms_read.h"
#include "und/base/ascii.h"
#include "und/base/search.h"
#include "und/symbol/acronym.h"

void und_terms_finish(und_terms *terms)
{
  und_free(terms->forms.items);
  und_free(terms->flaws.items);
  *terms = (und_terms){0};
}

/// Where the form `hash` is, or belongs.
static uint32_t place_of(const und_terms *terms, uint64_t hash)
{
  uint32_t low;

  UND_SEARCH(low, terms->forms.count, terms->forms.items[low].hash < hash);
  return low;
}

static und_term_form *find(const und_terms *terms, uint64_t hash)
{
  uint32_t at = place_of(terms, hash);

  return at < terms->forms.count && terms->forms.items[at].hash == hash
           ? &terms->forms.items[at]
           : NULL;
}

static und_term_form *find_or_add(und_terms *terms, const und_flow *flow,
                                  uint32_t index, const und_term *term)
{
  uint32_t at = place_of(terms, term->hash);

  if (at < terms->forms.count && terms->forms.items[at].hash == term->hash) {
    return &terms->forms.items[at];
  }
  uint32_t from = flow->parts[index].start;
  und_slice text =
    und_text_cut(flow->text, from + term->start, from + term->end);
  und_term_form form = {
    .hash = term->hash, .part = UND_NO_PART, .early_part = UND_NO_PART};

  form.size = (uint8_t)(text.size < UND_TERM_SIZE ? text.size : UND_TERM_SIZE);
  memcpy(form.text, text.data, form.size);
  form.known = und_acronym_is_known((und_slice){form.text, form.size});
  form.name =
    und_term_name_find((und_slice){form.text, form.size}, flow->language);
  UND_RESERVE(&terms->forms, terms->forms.count + 1);
  memmove(terms->forms.items + at + 1, terms->forms.items + at,
          (terms->forms.count - at) * sizeof form);
  terms->forms.items[at] = form;
  terms->forms.count++;
  return &terms->forms.items[at];
}

static und_slice text_of(const und_term_form *form)
{
  return (und_slice){form->text, form->size};
}

// ------------------------------------------------------------------- slips

/// How many letters must be changed, left out, put in or exchanged with their
/// neighbour to make `b` of `a`.
static uint32_t distance(und_slice a, und_slice b)
{
  uint32_t rows[UND_TERM_SIZE + 1][UND_TERM_SIZE + 1];

  for (uint32_t i = 0; i <= a.size; i++) {
    for (uint32_t j = 0; j <= b.size; j++) {
      if (i == 0 || j == 0) {
        rows[i][j] = i + j;
        continue;
      }
      bool same = a.data[i - 1] == b.data[j - 1];
      uint32_t best = rows[i - 1][j - 1] + !same;
      uint32_t gap =
        (rows[i - 1][j] < rows[i][j - 1] ? rows[i - 1][j] : rows[i][j - 1]) + 1;

      best = gap < best ? gap : best;
      if (i > 1 && j > 1 && a.data[i - 1] == b.data[j - 2] &&
          a.data[i - 2] == b.data[j - 1] && rows[i - 2][j - 2] + 1 < best) {
        best = rows[i - 2][j - 2] + 1;
      }
      rows[i][j] = best;
    }
  }
  return rows[a.size][b.size];
}

static bool is_anagram(und_slice a, und_slice b)
{
  int counts[256] = {0};

  for (uint32_t i = 0; i < a.size && a.size == b.size; i++) {
    counts[(unsigned char)a.data[i]]++;
    counts[(unsigned char)b.data[i]]--;
  }
  for (int i = 0; i < 256; i++) {
    if (counts[i] != 0) {
      return false;
    }
  }
  return a.size == b.size;
}

/// How many letters stand in both, in the same order.
static uint32_t common(und_slice a, und_slice b)
{
  uint32_t row[UND_TERM_SIZE + 1] = {0};

  for (uint32_t i = 0; i < a.size; i++) {
    uint32_t corner = 0;

    for (uint32_t j = 0; j < b.size; j++) {
      uint32_t above = row[j + 1];

      row[j + 1] = a.data[i] == b.data[j] ? corner + 1
                   : row[j] > above       ? row[j]
                                          : above;
      corner = above;
    }
  }
  return row[b.size];
}

/// Is `form` a slip of `of`? Many organs differ in one letter from another one,
/// most in the first or the last: IPOA and DPOA, MANUA and MANUI, UNDP and
/// UNDPA. So those two have to agree, but for neighbours that are exchanged, or
/// where one letter too many makes up for the last (ONUSD of ONUDC).
static bool is_slip(und_slice form, und_slice of)
{
  enum { SHORTEST = 4, LONG = 5, HEAD = 3 };

  if (form.size < SHORTEST || of.size < SHORTEST) {
    return false;
  }
  uint32_t changes = distance(form, of);
  bool ends = form.data[0] == of.data[0] &&
              form.data[form.size - 1] == of.data[of.size - 1];

  if (is_anagram(form, of)) {
    return ends || changes == 1;
  }
  return (ends && changes == 1) ||
         (changes == 2 && form.size >= LONG && form.size == of.size &&
          memcmp(form.data, of.data, HEAD) == 0 &&
          common(form, of) + 1 == of.size);
}

/// A long form that stands once, beside one that is explained and stands often,
/// may be wrong in its last letter as well. The first stays: SAFTA is no NAFTA.
static bool is_lone_slip(const und_term_form *form, const und_term_form *of)
{
  enum { LONG = 5, OFTEN = 3 };

  und_slice a = {form->text, form->size};
  und_slice b = {of->text, of->size};

  return form->count == 1 && of->explained > 0 && of->count > OFTEN &&
         b.size >= LONG && a.size + 1 >= b.size && a.size >= LONG - 1 &&
         a.data[0] == b.data[0] && distance(a, b) == 1;
}

/// Explained once and not used, while one that looks like it is used and not
/// explained: `form` is the slip.
static bool is_slip_explained(const und_term_form *form,
                              const und_term_form *of)
{
  enum { SEVERAL = 2 };

  return form->count == 1 && form->explained == 1 && form->spelt == 0 &&
         of->explained == 0 && of->count >= SEVERAL &&
         is_slip((und_slice){form->text, form->size},
                 (und_slice){of->text, of->size});
}

/// A quick look before is_slip(), for forms can be many: some of the letters
/// that they begin and end with agree.
static bool may_be_slip(und_slice form, und_slice of)
{
  return form.size > 1 && of.size > 1 && of.size + 1 >= form.size &&
         form.size + 1 >= of.size &&
         (form.data[0] == of.data[0] ||
          form.data[form.size - 1] == of.data[of.size - 1] ||
          (form.data[0] == of.data[1] && form.data[1] == of.data[0]));
}

/// May `form` be a slip of `of`? It may where the words before `of` spell it,
/// or everybody knows it; and where it stands in brackets once and several
/// times besides, if the other one is rare.
static bool is_model(const und_term_form *of, const und_term_form *form)
{
  enum { SEVERAL = 2, LONG = 5, OFTEN = 3 };

  return of->spelt > 0 || (of->known && of->explained > 0) ||
         (of->known && of->count >= SEVERAL && of->size >= LONG) ||
         (of->explained > 0 && of->count >= OFTEN &&
          form->count * OFTEN <= of->count);
}

static void judge_form(und_terms *terms, und_term_form *form)
{
  form->slip_of = 0;
  if (form->count == 0 || form->explained > 1 || form->known) {
    return;
  }
  for (uint32_t i = 0; i < terms->forms.count; i++) {
    const und_term_form *of = &terms->forms.items[i];
    if (of->hash == form->hash || !may_be_slip(text_of(form), text_of(of))) {
      continue;
    }
    if (form->explained > 0
          ? is_slip_explained(form, of)
          : (is_model(of, form) && is_slip(text_of(form), text_of(of))) ||
              is_lone_slip(form, of)) {
      form->slip_of = i + 1;
      return;
    }
  }
}

// ------------------------------------------------------------------- flaws

/// An abbreviation that should be another one, unless the draft explains it.
static void report_name(const und_flow *flow, uint32_t index,
                        const und_term *term, const und_term_form *form)
{
  if (form != NULL && form->name != NULL && form->explained == 0) {
    und_term_name_report(flow, index, term->start, term->end, form->name);
  }
}

/// An abbreviation that stands before its explanation.
static void report_early(const und_flow *flow, uint32_t index,
                         const und_term *term, const und_term_form *form)
{
  if (form == NULL || form->early_part != index ||
      form->early_start != term->start) {
    return;
  }
  UND_PUSH(flow->flaws, (und_flaw){.check = UND_CHECK_ACRO_LATE_DEFINITION,
                                   .part = index,
                                   .start = term->start,
                                   .end = term->end,
                                   .related_part = form->part,
                                   .related_start = form->start,
                                   .related_end = form->end});
}

/// Titles, notes and the lines of mastheads may abbreviate before the text
/// does.
static bool is_running(const und_part *part)
{
  return (part->shape == UND_SHAPE_PLAIN || part->shape == UND_SHAPE_NUMBERED ||
          part->shape == UND_SHAPE_SUB) &&
         !part->title_like;
}

/// A numeral, XXI; what has figures or a hyphen, CO2, is no abbreviation of
/// words only.
static bool is_plain(und_slice text)
{
  bool numeral = true;

  for (uint32_t i = 0; i < text.size; i++) {
    numeral = numeral && strchr("IVXLCDM", text.data[i]) != NULL;
    if (!und_is_capital(text.data[i])) {
      return false;
    }
  }
  return !numeral;
}

/// Is one of the words beside the place in capitals, too, as in a name or a
/// line that is?
static bool is_among_capitals(const und_flow *flow, uint32_t start,
                              uint32_t end)
{
  enum { LOOK = 8 };
  uint32_t from = start > LOOK ? start - LOOK : 0;
  und_slice before = und_text_cut(flow->text, from, start);
  und_slice behind = und_text_cut(flow->text, end, end + LOOK);
  uint32_t size = before.size;
  uint32_t skip = 0;

  while (size > 0 && !und_is_letter(before.data[size - 1])) {
    size--;
  }
  while (skip < behind.size && !und_is_letter(behind.data[skip])) {
    skip++;
  }
  return (size > 1 && und_is_capital(before.data[size - 1]) &&
          und_is_capital(before.data[size - 2])) ||
         (skip + 1 < behind.size && und_is_capital(behind.data[skip]) &&
          und_is_capital(behind.data[skip + 1]));
}

/// An abbreviation that stands here first, is explained nowhere and has nothing
/// else wrong.
static void report_undefined(const und_flow *flow, uint32_t index,
                             const und_term *term, const und_term_form *form)
{
  enum { SHORTEST = 3 };

  if (form != NULL && form->explained == 0 && form->slip_of == 0 &&
      form->name == NULL && form->size >= SHORTEST && form->part == index &&
      form->start == term->start && is_running(&flow->parts[index]) &&
      !form->known && is_plain(text_of(form)) &&
      !is_among_capitals(flow, flow->parts[index].start + term->start,
                         flow->parts[index].start + term->end)) {
    und_flow_report(flow, index, UND_CHECK_ACRO_UNDEFINED, term->start,
                    term->end);
  }
}

static void report(const und_terms *terms, const und_flow *flow, uint32_t index,
                   const und_term *term)
{
  const und_term_form *form = find(terms, term->hash);
  const und_term_form *of = form;

  if (term->kind == UND_TERM_USED) {
    report_name(flow, index, term, form);
    report_early(flow, index, term, form);
    report_undefined(flow, index, term, form);
  } else if (term->kind == UND_TERM_SPELT && form != NULL && form->count == 1) {
    und_flow_report(flow, index, UND_CHECK_ACRO_UNUSED, term->start, term->end);
  }

  if (form == NULL ||
      (term->kind == UND_TERM_PAIR ? form->explained == 0 || form->size < 4
                                   : form->slip_of == 0)) {
    return;
  }
  if (term->kind != UND_TERM_PAIR) {
    of = &terms->forms.items[form->slip_of - 1];
  }
  UND_PUSH(flow->flaws, (und_flaw){.check = UND_CHECK_ACRO_VARIANT,
                                   .part = index,
                                   .start = term->start,
                                   .end = term->end,
                                   .related_part = of->part,
                                   .related_start = of->start,
                                   .related_end = of->end});
}

static void report_parts(const und_terms *terms, const und_flow *flow,
                         und_stretch parts, und_flaws *flaws)
{
  und_flow with = *flow;

  with.flaws = flaws;
  for (uint32_t i = parts.from; i < parts.after; i++) {
    const und_facts *facts = flow->parts[i].facts;

    for (uint32_t t = 0; facts != NULL && t < facts->terms.count; t++) {
      report(terms, &with, i, &facts->terms.items[t]);
    }
  }
}

/// Count the abbreviation in, or out. Returns whether a form came or went, or a
/// place where one is explained.
static bool count_term(und_terms *terms, const und_flow *flow, uint32_t index,
                       const und_term *term, bool in)
{
  if (term->kind == UND_TERM_PAIR) {
    return false;
  }
  und_term_form *form =
    in ? find_or_add(terms, flow, index, term) : find(terms, term->hash);
  uint32_t by = in ? 1 : UINT32_MAX;

  if (form == NULL) {
    return false;
  }
  form->count += by;
  form->explained += term->kind == UND_TERM_USED ? 0 : by;
  form->spelt += term->kind == UND_TERM_SPELT ? by : 0;
  // Of a term that is explained, it matters where it is used, and how often;
  // where one is explained in brackets only, so it does of those like it.
  // Whether a form stands once or more often tells of slips, too.
  return form->count <= (in ? 2U : 1U) || term->kind != UND_TERM_USED ||
         form->known || form->explained > 0 || terms->loose;
}

static bool count_part(und_terms *terms, const und_flow *flow,
                       const und_part *part, uint32_t index, bool in)
{
  bool changed = false;

  for (uint32_t i = 0; part->facts != NULL && i < part->facts->terms.count;
       i++) {
    changed |= count_term(terms, flow, index, &part->facts->terms.items[i], in);
  }
  return changed;
}

/// Where each form is explained first; one that is not, or is known, where it
/// stands first.
static void place_forms(und_terms *terms, const und_flow *flow)
{
  for (uint32_t i = 0; i < terms->forms.count; i++) {
    terms->forms.items[i].part = UND_NO_PART;
    terms->forms.items[i].early_part = UND_NO_PART;
  }
  for (uint32_t i = 0; i < flow->count; i++) {
    const und_facts *facts = flow->parts[i].facts;

    for (uint32_t t = 0; facts != NULL && t < facts->terms.count; t++) {
      const und_term *term = &facts->terms.items[t];
      und_term_form *form =
        term->kind != UND_TERM_PAIR ? find(terms, term->hash) : NULL;
      bool first = form != NULL && form->part == UND_NO_PART &&
                   (form->spelt > 0 ? term->kind == UND_TERM_SPELT
                    : form->known || form->explained == 0
                      ? true
                      : term->kind == UND_TERM_EXPLAINED);

      if (form != NULL && form->spelt > 0 && form->part == UND_NO_PART &&
          form->early_part == UND_NO_PART && !first &&
          is_running(&flow->parts[i])) {
        form->early_part = i;
        form->early_start = term->start;
      }
      if (first) {
        form->part = i;
        form->start = term->start;
        form->end = term->end;
      }
    }
  }
}

static void drop_unused(und_terms *terms)
{
  uint32_t left = 0;

  for (uint32_t i = 0; i < terms->forms.count; i++) {
    if (terms->forms.items[i].count > 0) {
      terms->forms.items[left++] = terms->forms.items[i];
    }
  }
  terms->forms.count = left;
}

static bool is_loose(const und_terms *terms)
{
  for (uint32_t i = 0; i < terms->forms.count; i++) {
    const und_term_form *form = &terms->forms.items[i];

    if (form->explained > 0 && form->spelt == 0 && !form->known) {
      return true;
    }
  }
  return false;
}

static void judge_all(und_terms *terms, const und_flow *flow)
{
  drop_unused(terms);
  terms->loose = is_loose(terms);
  place_forms(terms, flow);
  for (uint32_t i = 0; i < terms->forms.count; i++) {
    judge_form(terms, &terms->forms.items[i]);
  }
  terms->flaws.count = 0;
  report_parts(terms, flow, (und_stretch){0, flow->count}, &terms->flaws);
}

void und_terms_all(und_terms *terms, const und_flow *flow)
{
  und_terms_finish(terms);
  for (uint32_t i = 0; i < flow->count; i++) {
    und_terms_read(flow, i);
    count_part(terms, flow, &flow->parts[i], i, true);
  }
  judge_all(terms, flow);
}

/// Returns false for a part inside the splice.
static bool move_part(uint32_t *part, und_splice splice)
{
  if (*part == UND_NO_PART || *part < splice.from) {
    return true;
  }
  if (*part < splice.from + splice.removed) {
    return false;
  }
  *part = *part + splice.added - splice.removed;
  return true;
}

/// Move the places of forms behind a splice. Returns false if one is inside.
static bool move_forms(und_terms *terms, und_splice splice)
{
  for (uint32_t i = 0; i < terms->forms.count; i++) {
    und_term_form *form = &terms->forms.items[i];

    if (!move_part(&form->part, splice) ||
        !move_part(&form->early_part, splice)) {
      return false;
    }
  }
  return true;
}

/// Have two parts the same abbreviations, in other places perhaps?
static bool terms_same(const und_part *a, const und_part *b)
{
  uint32_t count = a->facts != NULL ? a->facts->terms.count : 0;

  if (count != (b->facts != NULL ? b->facts->terms.count : 0)) {
    return false;
  }
  for (uint32_t i = 0; i < count; i++) {
    const und_term *left = &a->facts->terms.items[i];
    const und_term *right = &b->facts->terms.items[i];

    if (left->hash != right->hash || left->kind != right->kind) {
      return false;
    }
  }
  return true;
}

bool und_terms_changed(und_terms *terms, const und_flow *flow,
                       und_splice splice, const und_parts *gone)
{
  und_stretch fresh = {splice.from, splice.from + splice.added};
  bool same = gone->count == splice.added;
  bool changed = false;

  for (uint32_t i = 0; i < splice.added; i++) {
    und_terms_read(flow, fresh.from + i);
    same = same && terms_same(&gone->items[i], &flow->parts[fresh.from + i]);
  }
  // First in, then out, so that what stays is never away.
  for (uint32_t i = fresh.from; !same && i < fresh.after; i++) {
    changed |= count_part(terms, flow, &flow->parts[i], i, true);
  }
  for (uint32_t i = 0; !same && i < gone->count; i++) {
    changed |= count_part(terms, flow, &gone->items[i], 0, false);
  }
  if (changed || !move_forms(terms, splice)) {
    judge_all(terms, flow);
    return true;
  }
  und_flaws found = {0};

  report_parts(terms, flow, fresh, &found);
  und_flaws_put(&terms->flaws, &found, splice.from,
                splice.from + splice.removed, splice);
  und_free(found.items);
  return false;
}
