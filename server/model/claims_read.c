// SPDX-License-Identifier: MIT

#include "claims_read.h"

#include "cited.h"
#include "mentions.h"
#include "sniff.h"
#include "und/base/ascii.h"
#include "und/base/range.h"
#include "und/base/within.h"
#include "und/symbol/fold.h"
#include "und/symbol/ordinal.h"

// A part being read.
typedef struct {
  const und_flow *flow;
  und_part *part;
  und_facts *facts;
  const und_cites *cites;
  und_own_text own;
} reader;

static void add(reader *r, und_check check, uint64_t key, uint64_t value,
                uint32_t start, uint32_t end)
{
  uint32_t part = r->part->start;
  und_claim claim = {.key = key,
                     .value = value,
                     .start = und_own_text_place(&r->own, start, false) - part,
                     .end = und_own_text_place(&r->own, end, true) - part,
                     .check = (uint8_t)check};

  UND_PUSH(&r->facts->claims, claim);
}

static uint64_t hash_byte(uint64_t hash, unsigned char byte)
{
  return (hash ^ byte) * 1099511628211U;
}

static uint64_t hash_of(uint64_t hash, und_slice text)
{
  for (uint32_t i = 0; i < text.size; i++) {
    hash = hash_byte(hash, (unsigned char)text.data[i]);
  }
  return hash;
}

static uint64_t date_value(uint32_t year, uint32_t month, uint32_t day)
{
  return (uint64_t)year << 16 | month << 8 | day;
}

// ------------------------------------------------------------- of resolutions

/// "resolution 74/247 of 27 December 2019": the number, and its date.
static void read_date(reader *r, const und_citation *cite)
{
  const und_cite_date *stated = &cite->stated;
  uint64_t key =
    14695981039346656037U ^ ((uint64_t)cite->kind << 8) ^ (uint64_t)cite->form;

  if (stated->day > 0 && stated->month > 0 && stated->year > 0) {
    add(r, UND_CHECK_CITE_DATE_CONFLICT,
        hash_of(key, und_slice_from(cite->spelling)),
        date_value(stated->year, stated->month, stated->day), stated->offset,
        stated->offset + stated->size);
  }
}

/// The title that the text gives to the citation, as it folds; 0 for none.
static uint64_t title_of(const reader *r, const und_citation *cite)
{
  enum { SHORTEST = 16, LONGEST = 300 };
  char folded[LONGEST];
  uint32_t origin[LONGEST + 1];
  und_slice title = und_slice_cut(r->own.text, cite->title.offset,
                                  cite->title.offset + cite->title.size);

  return title.size < SHORTEST || title.size > LONGEST
           ? 0
           : hash_of(
               1469598103U,
               (und_slice){folded, und_fold(title, folded, origin, LONGEST)});
}

/// "74/247, entitled “Countering …”": the title, and the number in a session.
static void read_title(reader *r, const und_citation *cite)
{
  uint32_t end = und_cited_end(cite);
  uint64_t title = cite->form == UND_NUMBER_SESSION ? title_of(r, cite) : 0;

  if (title != 0) {
    add(r, UND_CHECK_CITE_NUMBER_CONFLICT,
        title ^ ((uint64_t)cite->first << 40) ^ ((uint64_t)cite->kind << 56),
        hash_of(0, und_slice_from(cite->spelling)), cite->offset, end);
  }
}

// ----------------------------------------------------------------- of periods

enum { HEADS = 2 };

// What has a period, in the languages that name it before the years. A document
// seldom speaks of the work plans of several bodies; it does of their
// strategies.
static const char *const heads[UND_LANGUAGE_COUNT][HEADS] = {
  [UND_EN] = {"workplan", "work plan"},
  [UND_FR] = {"plan de travail"},
  [UND_ES] = {"plan de trabajo"},
};

static uint32_t read_year(und_slice text, uint32_t at, uint32_t *year)
{
  uint32_t end = at;

  *year = 0;
  while (end < text.size && und_is_digit(text.data[end]) && end - at < 5) {
    *year = *year * 10 + (uint32_t)(text.data[end++] - '0');
  }
  return end - at == 4 && *year > 1900 && *year < 2100 ? end : at;
}

/// The hyphen or dash of a period at `at`: its size, or 0.
static uint32_t dash_at(und_slice text, uint32_t at)
{
  und_slice rest = und_slice_cut(text, at, text.size);

  return und_slice_starts(rest, UND_SLICE("-"))        ? 1
         : und_slice_starts(rest, UND_SLICE("\u2013")) ? 3
                                                       : 0;
}

/// The first period in the sentence from `at` on.
static void read_period(reader *r, uint32_t at, unsigned head)
{
  enum { NEAR = 100 };
  und_slice text = r->own.text;

  for (uint32_t end = at; end < text.size && end - at < NEAR; end++) {
    uint32_t first;
    uint32_t last;
    uint32_t dash = read_year(text, end, &first);

    if (strchr(".;(", text.data[end]) != NULL) {
      return;
    }
    uint32_t second = dash + dash_at(text, dash);
    uint32_t stop = read_year(text, second, &last);

    if (dash > end && second > dash && stop > second) {
      add(r, UND_CHECK_TERM_PERIOD_CONFLICT, 0x706c616e00U + head,
          (uint64_t)first << 16 | last, end, stop);
      return;
    }
  }
}

/// Does a period of years stand in the text?
static bool has_period(und_slice text)
{
  enum { YEAR = 4 }; // figures

  for (uint32_t at = 0; (at = und_range_digit(text, at)) < text.size; at++) {
    if (at + YEAR < text.size && und_is_digit(text.data[at + YEAR - 1]) &&
        dash_at(text, at + YEAR) > 0) {
      return true;
    }
  }
  return false;
}

static void read_periods(reader *r)
{
  und_slice text = r->own.text;

  if (heads[r->flow->language][0] == NULL || !has_period(text)) {
    return;
  }

  for (unsigned i = 0; i < HEADS && heads[r->flow->language][i] != NULL; i++) {
    und_slice head = und_slice_from(heads[r->flow->language][i]);

    for (uint32_t at = 0; (at = und_within(text, at, head)) < text.size;) {
      at += head.size;
      read_period(r, at, i);
    }
  }
}

// -------------------------------------------------------------------- of items

/// What an item says, without blanks and the mark at its end.
static void read_item(reader *r)
{
  enum { SHORTEST = 50 };
  und_slice text = r->own.text;
  uint64_t hash = 14695981039346656037U;

  while (text.size > 0 && strchr(" \n\r\t.;,", text.data[text.size - 1])) {
    text.size--;
  }
  if (text.size < SHORTEST || text.data[text.size - 1] == ':' ||
      (r->part->shape != UND_SHAPE_SUB && r->part->shape != UND_SHAPE_BULLET)) {
    return;
  }
  for (uint32_t at = 0; at < text.size; at++) {
    unsigned char byte = (unsigned char)text.data[at];

    hash = byte > ' ' ? hash_byte(hash, byte) : hash;
  }
  add(r, UND_CHECK_DUPLICATE_ITEM_TEXT, hash, 0, 0, text.size);
}

// ----------------------------------------------------------------- of sessions

/// "Seventy-third session", a line of the masthead: the session is the
/// document's own.
static bool read_own_session(reader *r, und_slice words)
{
  static const char *const sessions[UND_LANGUAGE_COUNT] = {
    [UND_EN] = " session",
    [UND_FR] = " session",
    [UND_ES] = " periodo de sesiones"};
  uint32_t value;
  uint32_t end = und_ordinal_read(words, 0, r->flow->language, &value);

  if (end == 0 ||
      !und_slice_equal(und_slice_cut(words, end, words.size),
                       und_slice_from(sessions[r->flow->language]))) {
    return false;
  }
  add(r, UND_CHECK_MANDATE_NEXT_SESSION, UND_CLAIM_TITLE, value, 0,
      r->own.text.size);
  return true;
}

/// "Requests the Secretary-General to report to the General Assembly at its
/// seventy-fourth session": what is asked for lies ahead.
static void read_mandate(reader *r)
{
  enum { LONGEST = 1200, LINE = 60 };
  static const char *const asks[UND_LANGUAGE_COUNT] = {
    [UND_EN] = "requests ", [UND_FR] = "prie ", [UND_ES] = "solicita "};
  static const char *const tos[UND_LANGUAGE_COUNT][2] = {
    [UND_EN] = {"to the general assembly at its ", "to the assembly at its "},
    [UND_FR] = {"a l'assemblee generale, a sa ",
                "a l'assemblee generale a sa "},
    [UND_ES] = {"a la asamblea general en su ",
                "a la asamblea general, en su "}};
  // A syllable of the Assembly's name, which no hyphen parts: a quick look.
  static const char *const syllables[UND_LANGUAGE_COUNT] = {
    [UND_EN] = "sem", [UND_FR] = "sem", [UND_ES] = "sam"};
  und_language language = r->flow->language;
  char folded[LONGEST];
  uint32_t origin[LONGEST + 1];

  if (asks[language] == NULL || r->own.text.size > LONGEST ||
      (r->own.text.size > LINE &&
       (r->part->opener == 0 ||
        und_within(r->own.text, 0, und_slice_from(syllables[language])) ==
          r->own.text.size))) {
    return;
  }
  und_slice words = {folded, und_fold(r->own.text, folded, origin, LONGEST)};

  if (words.size < LINE && read_own_session(r, words)) {
    return;
  }
  uint32_t ask = und_within(words, 0, und_slice_from(asks[language]));

  for (unsigned i = 0; ask < words.size && i < 2; i++) {
    und_slice to = und_slice_from(tos[language][i]);
    uint32_t place = und_within(words, 0, to);
    uint32_t at = place + to.size;
    uint32_t value;
    uint32_t end =
      place < words.size ? und_ordinal_read(words, at, language, &value) : at;

    if (place > ask && end > at) {
      add(r, UND_CHECK_MANDATE_NEXT_SESSION, UND_CLAIM_MENTION, value,
          origin[at], und_fold_end(r->own.text, origin, end));
      return;
    }
  }
}

// ------------------------------------------------------------------ of annexes

/// The heading of an annex, or a text that speaks of one.
static void read_annex(reader *r)
{
  static const char *const words[UND_LANGUAGE_COUNT] = {
    [UND_EN] = "annex",
    [UND_FR] = "annexe",
    [UND_ES] = "anexo",
    [UND_RU] = "\u043f\u0440\u0438\u043b\u043e\u0436\u0435\u043d\u0438",
    [UND_AR] = "\u0645\u0631\u0641\u0642",
    [UND_ZH] = "\u9644\u4ef6"};
  enum { TITLE = 40 };
  und_slice word = und_slice_from(words[r->flow->language]);
  und_slice text = r->own.text;

  if (und_part_begins(r->part, UND_KEYWORD_ANNEX) && text.size < TITLE) {
    add(r, UND_CHECK_ANNEX_CITED, UND_CLAIM_TITLE, 0, 0, text.size);
    return;
  }
  uint32_t at = und_within(text, 0, word);

  if (at < text.size) {
    add(r, UND_CHECK_ANNEX_CITED, UND_CLAIM_MENTION, 0, at, at + word.size);
  }
}

// -------------------------------------------------------- of what came later

/// The first year to which the cited document can belong, as far as the
/// citation itself tells.
static void read_year_of(reader *r, const und_citation *cite)
{
  enum { EARLY = 1 }; // years that a document comes before its session

  uint32_t first = 0;
  uint32_t last;
  und_symbol symbol;

  if (r->part->shape == UND_SHAPE_MASTHEAD) {
    return; // the document's own symbol, or that of its agenda
  }
  if (cite->form == UND_NUMBER_NONE) {
    if (cite->kind == UND_CITE_URL ||
        !und_symbol_parse(und_slice_from(cite->spelling), &symbol) ||
        !und_symbol_years(&symbol, &first, &last)) {
      return;
    }
    first -= EARLY;
  } else if (cite->form == UND_NUMBER_YEAR) {
    first = cite->first;
  } else if (cite->form == UND_NUMBER_RUNNING) {
    first = cite->second;
  } else if (cite->basis != UND_CITE_BY_NAME || cite->spelling[0] > '9' ||
             cite->form != UND_NUMBER_SESSION ||
             !und_body_years(cite->body, cite->first, &first, &last)) {
    return;
  }
  add(r, UND_CHECK_CITE_FUTURE, 0, first, cite->offset, und_cited_end(cite));
}

// ---------------------------------------------------------------- of adoption

/// The line that begins at `at`.
static und_slice line_at(und_slice text, uint32_t at)
{
  const char *end = memchr(text.data + at, '\n', text.size - at);

  return und_slice_cut(text, at,
                       end != NULL ? (uint32_t)(end - text.data) : text.size);
}

/// Read the day that `line` begins with; its blanks may be hard ones.
static bool read_day(const reader *r, und_slice line, und_date *date)
{
  enum { LONGEST = 48 };
  char plain[LONGEST];
  uint32_t size = 0;

  for (uint32_t at = 0; at < line.size && size < LONGEST;) {
    uint32_t next = und_cited_after_blank(line, at);

    plain[size++] = next > at ? ' ' : line.data[at];
    at = next > at ? next : at + 1;
  }
  return und_sniff_date((und_slice){plain, size}, r->flow->language, date);
}

/// A date that ends a line of the title, or is one.
static void read_adoption(reader *r)
{
  enum { LONGEST = 300, DATE = 60, EMPHASIS = 3 };
  und_slice text = r->own.text;
  bool title = und_part_begins(r->part, UND_KEYWORD_ADOPTED);
  bool closing = und_part_begins(r->part, UND_KEYWORD_PLENARY);
  und_date date;

  if (text.size > LONGEST || !(title || closing || text.size < DATE)) {
    return;
  }
  for (uint32_t at = 0; (at = und_range_digit(text, at)) < text.size; at++) {
    uint32_t word = und_cited_before_blank(text, at);
    bool first =
      at == 0 || text.data[at - 1] == '*' || text.data[at - 1] == '_';

    if ((first || word < at) &&
        (title || closing || (first && at < EMPHASIS)) &&
        read_day(r, line_at(text, at), &date)) {
      uint32_t end = at + line_at(text, at).size;

      while (end > at && !und_is_digit(text.data[end - 1])) {
        end--;
      }
      add(r, UND_CHECK_ADOPTION_DATE,
          title     ? UND_CLAIM_TITLE
          : closing ? UND_CLAIM_CLOSING
                    : UND_CLAIM_DATE,
          date_value(date.year, date.month, date.day), at, end);
      return;
    }
  }
  if (closing) {
    add(r, UND_CHECK_ADOPTION_DATE, UND_CLAIM_CLOSING, 0, 0, text.size);
  }
}

void und_claims_read(const und_flow *flow, uint32_t index)
{
  und_part *part = &flow->parts[index];
  reader r = {.flow = flow, .part = part};

  if (part->shape == UND_SHAPE_FURNITURE || part->shape == UND_SHAPE_FRONT ||
      (part->facts != NULL && part->facts->claims_read)) {
    return;
  }
  r.cites = und_mentions_scan(flow, index);
  r.facts = part->facts;
  und_own_text_join(&r.own, flow->parts, flow->count, index, flow->text);
  for (uint32_t i = 0; i < r.cites->found.count; i++) {
    const und_citation *cite = &r.cites->found.items[i];

    if (cite->kind <= UND_CITE_DECISION && cite->form != UND_NUMBER_NONE) {
      read_date(&r, cite);
      read_title(&r, cite);
    }
    read_year_of(&r, cite);
  }
  read_periods(&r);
  read_item(&r);
  read_annex(&r);
  read_mandate(&r);
  read_adoption(&r);
  und_own_text_finish(&r.own);
  r.facts->claims_read = true;
}
