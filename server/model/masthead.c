// SPDX-License-Identifier: MIT

#include "masthead.h"

#include "sniff.h"
#include "terms_read.h"
#include "und/base/ascii.h"
#include "und/base/buffer.h"
#include "und/symbol/fold.h"
#include "und/symbol/ordinal.h"
#include "und/symbol/symbol.h"

// The document's own symbol in its place, and the flaws.
typedef struct {
  const und_flow *flow;
  und_symbol symbol;
  uint32_t part; ///< UND_NO_PART where it has none
  uint32_t start;
  uint32_t end;
  uint32_t limit; ///< the masthead ends before this part
} masthead;

// A line of the masthead and what is looked at in it.
typedef struct {
  uint32_t index;
  und_slice text;
} line;

static line line_at(const masthead *m, uint32_t index)
{
  return (line){index, und_flow_own(m->flow, &m->flow->parts[index])};
}

/// Keep a fault that contradicts the symbol.
static void report(const masthead *m, const line *l, und_check check,
                   uint32_t start, uint32_t end, und_slice put)
{
  und_flow_amend(m->flow, l->index, check, start, end, put);
  und_flaw *flaw = &m->flow->flaws->items[m->flow->flaws->count - 1];

  if (m->part != UND_NO_PART) {
    flaw->related_part = m->part;
    flaw->related_start = m->start;
    flaw->related_end = m->end;
  }
}

/// Where `what` stands in `text`, whatever the case of ASCII; `text.size` if it
/// does not.
static uint32_t find(und_slice text, und_slice what)
{
  enum { CASE = 0x20 };

  for (uint32_t at = 0; at + what.size <= text.size; at++) {
    uint32_t i = 0;

    while (i < what.size && (text.data[at + i] == what.data[i] ||
                             (und_is_letter(what.data[i]) &&
                              (text.data[at + i] ^ CASE) == what.data[i]))) {
      i++;
    }
    if (i == what.size) {
      return at;
    }
  }
  return text.size;
}

static bool holds(und_slice text, const char *what)
{
  return find(text, und_slice_from(what)) < text.size;
}

// ------------------------------------------------------------- distribution

// "Distr.: Limited" in the words of each language; Russian, Arabic and Chinese
// mastheads have the English ones.
enum { GENERAL, LIMITED, RESTRICTED, DISTRIBUTIONS };

static const char *const distributions[][DISTRIBUTIONS] = {
  {"General", "Limited", "Restricted"},
  {"g\u00e9n\u00e9rale", "limit\u00e9e", "restreinte"},
  {"general", "limitada", "reservada"},
};

/// What the symbol asks for; DISTRIBUTIONS where it does not tell: conference
/// room papers, working papers, records.
static int distribution_of(const und_symbol *symbol)
{
  static const char *const open[] = {"/CRP", "/WP", "/PV",  "/SR",
                                     "/NGO", "/NV", "/INF", NULL};
  und_slice text = symbol->text;

  for (int i = 0; open[i] != NULL; i++) {
    if (holds(text, open[i])) {
      return DISTRIBUTIONS;
    }
  }
  return holds(text, "/L.")   ? LIMITED
         : holds(text, "/R.") ? RESTRICTED
                              : GENERAL;
}

static void check_distribution(const masthead *m, const line *l)
{
  int wanted = distribution_of(&m->symbol);

  if (wanted == DISTRIBUTIONS ||
      !und_keyword_within(l->text, m->flow->language, UND_KEYWORD_DISTRIBUTION,
                          NULL, NULL)) {
    return;
  }
  for (size_t row = 0; row < sizeof distributions / sizeof distributions[0];
       row++) {
    for (int i = 0; i < DISTRIBUTIONS; i++) {
      und_slice word = und_slice_from(distributions[row][i]);

      // In its own letters: "Distr. general" is Spanish.
      if (l->text.size >= word.size && i != wanted &&
          und_slice_equal(
            und_slice_cut(l->text, l->text.size - word.size, l->text.size),
            word)) {
        report(m, l, UND_CHECK_MAST_DISTR_SYMBOL, l->text.size - word.size,
               l->text.size, und_slice_from(distributions[row][wanted]));
        return;
      }
    }
  }
}

// ----------------------------------------------------------------- languages

/// The name of a language that ends the line "Original: English".
static und_slice original_of(und_slice text)
{
  uint32_t start = text.size;

  while (start > 0 && (und_is_letter(text.data[start - 1]) ||
                       (unsigned char)text.data[start - 1] >= 0xC0 ||
                       ((unsigned char)text.data[start - 1] >= 0x80 &&
                        (unsigned char)text.data[start - 1] != 0xA0))) {
    start--;
  }
  return und_slice_cut(text, start, text.size);
}

/// The line before names the language of this version, which is not that of
/// the original.
static void check_original(const masthead *m, const line *l)
{
  const und_part *part = &m->flow->parts[l->index];

  if (l->index == 0 || !und_part_begins(part, UND_KEYWORD_ORIGINAL)) {
    return;
  }
  line before = line_at(m, l->index - 1);
  und_slice name = original_of(l->text);

  if (name.size > 2 && before.text.size == name.size &&
      find(before.text, name) == 0) {
    und_flow_report(m->flow, l->index, UND_CHECK_MAST_LANGUAGE_ORIGINAL,
                    l->text.size - name.size, l->text.size);
  }
}

// ------------------------------------------------------------------- session

/// "Seventy-fourth session": its number; 0 for no such line.
static uint32_t session_of(const masthead *m, const line *l, uint32_t *end_out)
{
  und_fold_head head;
  uint32_t session = 0;

  und_fold_start(l->text, &head);
  uint32_t end = und_ordinal_read((und_slice){head.data, head.size}, 0,
                                  m->flow->language, &session);

  *end_out = und_fold_end(l->text, head.origin, end);
  und_slice rest =
    und_slice_cut(l->text, session > 0 ? *end_out : l->text.size, l->text.size);
  uint32_t at = 0;
  uint32_t size = 0;

  return und_keyword_within(rest, m->flow->language, UND_KEYWORD_SESSION, &at,
                            &size) &&
             at <= 2 && at + size == rest.size
           ? session
           : 0;
}

/// Can a document with this symbol be one of the session?
static bool is_of_session(const und_symbol *symbol, uint32_t session)
{
  uint32_t first;
  uint32_t last;

  if (symbol->session > 0) {
    return session == symbol->session;
  }
  // Symbols of these have a year; those of their own subsidiaries, too.
  return symbol->year == 0 || symbol->body == UND_BODY_GA ||
         symbol->body == UND_BODY_ECOSOC || symbol->body == UND_BODY_OTHER ||
         !und_body_years(symbol->body, session, &first, &last) ||
         (symbol->year >= first && symbol->year <= last);
}

/// Is there another line of the masthead that names the right session? A body
/// that reports to the Assembly has its own session in the line below.
static bool has_session(const masthead *m, uint32_t limit)
{
  for (uint32_t i = 0; i < limit; i++) {
    line l = line_at(m, i);
    uint32_t end = 0;
    uint32_t session =
      m->flow->parts[i].role == UND_ROLE_MASTHEAD ? session_of(m, &l, &end) : 0;

    if (session > 0 && is_of_session(&m->symbol, session)) {
      return true;
    }
  }
  return false;
}

static void check_session(const masthead *m, const line *l)
{
  uint32_t end = 0;
  uint32_t session = session_of(m, l, &end);

  if (session > 0 && m->symbol.session_kind == UND_SESSION_REGULAR &&
      !is_of_session(&m->symbol, session) && !has_session(m, m->limit)) {
    report(m, l, UND_CHECK_MAST_SESSION_YEAR, 0, end, (und_slice){0});
  }
}

/// The day of the document lies far from the years of its symbol.
static void check_date(const masthead *m, const line *l)
{
  enum { BEFORE = 1, BEHIND = 2, FIGURES = 4 };
  und_date date;
  uint32_t first;
  uint32_t last;
  uint32_t at = l->text.size;

  if (!und_sniff_date(l->text, m->flow->language, &date) ||
      !und_symbol_years(&m->symbol, &first, &last) ||
      (date.year + BEFORE >= first && date.year <= last + BEHIND)) {
    return;
  }
  while (at > 0 && !und_is_digit(l->text.data[at - 1])) {
    at--;
  }
  if (at >= FIGURES) {
    report(m, l, UND_CHECK_MAST_SESSION_YEAR, at - FIGURES, at, (und_slice){0});
  }
}

// -------------------------------------------------------------------- agenda

/// "Item 6 (d) of the provisional agenda" has an asterisk, whose note tells
/// which agenda.
static void check_agenda(const masthead *m, const line *l)
{
  static const char *const words[] = {"provisional agenda", "provisoire",
                                      "programa provisional", NULL};

  for (int i = 0; words[i] != NULL; i++) {
    und_slice word = und_slice_from(words[i]);
    uint32_t at = find(l->text, word);

    if (at < l->text.size && at + word.size == l->text.size &&
        und_part_begins(&m->flow->parts[l->index], UND_KEYWORD_AGENDA_ITEM)) {
      und_flow_report(m->flow, l->index, UND_CHECK_MAST_ITEM_AGENDA, at,
                      at + word.size);
      return;
    }
  }
}

// ------------------------------------------------------------------- what
// lacks

enum { SYMBOL, DATE, ORIGINAL, NOTHING };

/// What a masthead that has a distribution lacks, the first of it; NOTHING
/// where all is there. Resolutions are issued without naming an original.
static uint32_t lack_of(const masthead *m, uint32_t *distribution_out)
{
  bool distributed = false;
  bool dated = false;
  bool original =
    m->part != UND_NO_PART && (m->symbol.kind == UND_SYMBOL_RESOLUTION ||
                               m->symbol.kind == UND_SYMBOL_DECISION);

  for (uint32_t i = 0; i < m->limit; i++) {
    const und_part *part = &m->flow->parts[i];
    line l = line_at(m, i);
    und_date date;

    if (part->role != UND_ROLE_MASTHEAD) {
      continue;
    }
    if (!distributed &&
        und_keyword_within(l.text, m->flow->language, UND_KEYWORD_DISTRIBUTION,
                           NULL, NULL)) {
      distributed = true;
      *distribution_out = i;
    }
    original = original || und_keyword_within(l.text, m->flow->language,
                                              UND_KEYWORD_ORIGINAL, NULL, NULL);
    dated = dated || und_sniff_date(l.text, m->flow->language, &date);
  }
  return !distributed             ? NOTHING
         : m->part == UND_NO_PART ? SYMBOL
         : !dated                 ? DATE
         : !original              ? ORIGINAL
                                  : NOTHING;
}

static void check_lack(const masthead *m)
{
  uint32_t at = 0;
  uint32_t lack = lack_of(m, &at);

  if (lack != NOTHING) {
    line l = line_at(m, at);

    und_flow_report(m->flow, at, UND_CHECK_MAST_MISSING, 0, l.text.size);
    m->flow->flaws->items[m->flow->flaws->count - 1].expected = lack;
  }
}

static void check_line(const masthead *m, uint32_t index)
{
  line l = line_at(m, index);

  check_original(m, &l);
  check_agenda(m, &l);
  if (m->part != UND_NO_PART) {
    check_distribution(m, &l);
    check_session(m, &l);
    check_date(m, &l);
  }
}

// ----------------------------------------------------------------- furniture

/// Do the symbols differ in a figure or two, or in what is left out at the end?
/// Others may be titles of what a document is put together from.
static bool is_near(und_slice left, und_slice right)
{
  enum { FEW = 2 };
  uint32_t size = left.size < right.size ? left.size : right.size;
  uint32_t others = 0;

  for (uint32_t i = 0; i < size; i++) {
    others += left.data[i] != right.data[i];
  }
  return others == 0 || (others <= FEW && left.size == right.size);
}

/// A running head that is another document's symbol.
static void check_head(const masthead *m, const line *l)
{
  und_symbol symbol;

  if (l->text.size == 0 || l->text.size > 80 || !holds(l->text, "/") ||
      find(l->text, m->symbol.text) < l->text.size ||
      !und_sniff_symbol(l->text, m->flow->language, &symbol) ||
      und_symbol_equal(symbol.text, m->symbol.text) ||
      !is_near(symbol.text, m->symbol.text)) {
    return;
  }
  uint32_t start = (uint32_t)(symbol.text.data - l->text.data);

  report(m, l, UND_CHECK_MAST_RUNNING_HEAD, start, start + symbol.text.size,
         m->symbol.text);
}

/// V20-04481 or V.20-4481 in a line of its own or beside a page number.
static void check_job(const masthead *m, const line *l)
{
  static const char *const stations[] = {"V", "GE", "K", NULL};
  enum { YEAR = 2, NUMBER = 5 };

  if (l->text.size == 0 || memchr(l->text.data, '-', l->text.size) == NULL) {
    return;
  }
  for (int i = 0; stations[i] != NULL; i++) {
    und_slice station = und_slice_from(stations[i]);
    uint32_t at = 0;

    while (
      at < l->text.size &&
      !(und_slice_starts(und_slice_cut(l->text, at, l->text.size), station) &&
        (at == 0 || (unsigned char)l->text.data[at - 1] <= ' '))) {
      at++;
    }
    uint32_t stop = at + station.size;
    bool stopped = stop < l->text.size && l->text.data[stop] == '.';
    uint32_t year = stop + stopped;
    uint32_t end = year;

    while (end < l->text.size && und_is_digit(l->text.data[end])) {
      end++;
    }
    if (end != year + YEAR || end >= l->text.size || l->text.data[end] != '-') {
      continue;
    }
    uint32_t number = ++end;

    while (end < l->text.size && und_is_digit(l->text.data[end])) {
      end++;
    }
    if (end > number && (!stopped || end != number + NUMBER)) {
      und_flow_report(m->flow, l->index, UND_CHECK_MAST_JOB_NUMBER, at, end);
    }
    return;
  }
}

/// Find the symbol among the first lines.
static void find_symbol(masthead *m)
{
  for (uint32_t i = 0; i < m->limit && m->part == UND_NO_PART; i++) {
    line l = line_at(m, i);

    if (m->flow->parts[i].role == UND_ROLE_MASTHEAD &&
        und_sniff_symbol(l.text, m->flow->language, &m->symbol)) {
      m->part = i;
      m->start = (uint32_t)(m->symbol.text.data - l.text.data);
      m->end = m->start + m->symbol.text.size;
    }
  }
}

static masthead begin(const und_flow *flow)
{
  masthead m = {.flow = flow,
                .part = UND_NO_PART,
                .limit = flow->count < UND_MASTHEAD_LINES ? flow->count
                                                          : UND_MASTHEAD_LINES};

  find_symbol(&m);
  return m;
}

void und_masthead_check(const und_flow *flow, und_flaws *flaws_out)
{
  und_flow with = *flow;

  with.flaws = flaws_out;
  masthead m = begin(&with);

  check_lack(&m);
  for (uint32_t i = 0; i < m.limit; i++) {
    if (flow->parts[i].role == UND_ROLE_MASTHEAD) {
      check_line(&m, i);
    }
  }
}

uint64_t und_masthead_key(const und_flow *flow)
{
  masthead m = begin(flow);

  return m.part == UND_NO_PART ? 0 : und_term_hash(m.symbol.text);
}

void und_masthead_frame(const und_flow *flow, und_stretch parts,
                        und_flaws *flaws_out)
{
  und_flow with = *flow;

  with.flaws = flaws_out;
  masthead m = begin(&with);

  for (uint32_t i = parts.from; i < parts.after; i++) {
    if (flow->parts[i].shape == UND_SHAPE_FURNITURE) {
      line l = line_at(&m, i);

      check_job(&m, &l);
      if (m.part != UND_NO_PART) {
        check_head(&m, &l);
      }
    }
  }
}
