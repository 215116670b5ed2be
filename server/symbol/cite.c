// SPDX-License-Identifier: MIT
//
// The scanner's walk over a paragraph: what may matter is noted in the order
// of the text, then numbers are judged.

#include <stdlib.h>

#include "cite_scan.h"

#include "und/base/range.h"
#include "und/base/search.h"
#include "und/base/within.h"

enum { BARE = 80 }; // how far after "resolution" a bare number may stand

static bool is_digit(unsigned char byte)
{
  return byte >= '0' && byte <= '9';
}

static bool is_space(unsigned char byte)
{
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

// May the character that begins at `at` be a figure once it is folded, or
// leave no trace? Letters of other scripts, which stand beside many a sign, are
// neither.
static bool may_be_figure(und_slice text, uint32_t at)
{
  unsigned char first = (unsigned char)text.data[at];
  unsigned char second =
    at + 1 < text.size ? (unsigned char)text.data[at + 1] : ' ';
  switch (first) {
  case 0xC3: // accents
  case 0xD0: // Cyrillic
  case 0xD1:
  case 0xD8: // Arabic; figures, vowel signs and tatweel stand in the next block
  case 0xDA:
    return false;
  case 0xD9:
    return second == 0x80 || (second > 0x8A && second < 0xAA) || second == 0xB0;
  case 0xDB:
    return second >= 0xB0 && second <= 0xB9;
  default:
    break;
  }
  return first < 0x80
           ? is_digit(first) || (first != '\0' && strchr("*_^{}[]", first))
           : first < 0xE4 || first > 0xE9; // no Chinese
}

// The character before `at`, white space apart; `text.size` if there is none.
static uint32_t before(und_slice text, uint32_t at)
{
  while (at > 0 && is_space((unsigned char)text.data[at - 1])) {
    at--;
  }
  if (at == 0) {
    return text.size;
  }
  do {
    at--;
  } while (at > 0 && ((unsigned char)text.data[at] & 0xC0) == 0x80);
  return at;
}

// And the one behind `at`.
static uint32_t behind(und_slice text, uint32_t at)
{
  while (at < text.size && is_space((unsigned char)text.data[at])) {
    at++;
  }
  return at;
}

// Do a number or the letters of a symbol stand beside the sign between `at` and
// `end`, white space apart?
static bool has_number_beside(und_slice text, uint32_t at, uint32_t end)
{
  uint32_t left = before(text, at);
  uint32_t right = behind(text, end);
  char first = left < text.size ? text.data[left] : ' ';
  return (first >= 'A' && first <= 'Z') ||
         (left < text.size && may_be_figure(text, left)) ||
         (right < text.size && may_be_figure(text, right));
}

// Does a bracket between `at` and `end` stand where it may open the year or
// session of a number: "1325 (2000)", "217 A (III)", "217 ألف (د - 3)"?
static bool may_open_session(und_slice text, uint32_t at, uint32_t end)
{
  uint32_t left = before(text, at);
  uint32_t right = behind(text, end);
  if (left >= text.size || right >= text.size) {
    return false;
  }
  unsigned char last = (unsigned char)text.data[left];
  unsigned char next = (unsigned char)text.data[right];
  bool part = (last >= 'A' && last <= 'Z') || (last >= 0xD8 && last <= 0xDB);
  bool session = memchr("IVXLESes", next, 8) != NULL ||
                 und_slice_starts(und_slice_cut(text, right, text.size),
                                  und_slice_from("د"));
  return (part || may_be_figure(text, left)) &&
         (session || may_be_figure(text, right));
}

// Three figures in a row, and the word for a resolution: "resolution 242" has
// neither slash nor bracket.
static bool may_cite_bare(und_slice text)
{
  static const char *const words[] = {"solu",  "SOLU", "езолю",
                                      "ЕЗОЛЮ", "قرار", "决议"};
  uint32_t figures = 0;
  for (uint32_t at = 0;
       figures < 3 && (at = und_range_digit(text, at)) < text.size; at++) {
    for (figures = 1; figures < 3 && at + 1 < text.size &&
                      is_digit((unsigned char)text.data[at + 1]);
         figures++) {
      at++;
    }
  }
  for (uint32_t i = 0; figures == 3 && i < sizeof words / sizeof words[0];
       i++) {
    if (und_within(text, 0, und_slice_from(words[i])) < text.size) {
      return true;
    }
  }
  return false;
}

// May the sign at `at`, a slash or a bracket, perhaps a full-width one, stand
// in a citation? Chinese has full-width commas by the dozen, which begin as
// these do.
static bool may_sign(und_slice text, uint32_t at)
{
  bool wide = text.data[at] == '\xEF';
  char sign = text.data[at];
  if (wide) {
    bool pair = at + 2 < text.size && text.data[at + 1] == '\xBC';
    sign = pair && text.data[at + 2] == '\x8F'   ? '/'
           : pair && text.data[at + 2] == '\x88' ? '('
                                                 : ' ';
  }
  uint32_t end = at + (wide ? 3 : 1);
  return (sign == '/' && has_number_beside(text, at, end)) ||
         (sign == '(' && may_open_session(text, at, end));
}

// Most paragraphs cite nothing: no slash and no bracket with a number by it.
static bool may_cite(und_slice text)
{
  static const char signs[] = {'/', '(', '\xEF'};
  for (uint32_t i = 0; i < sizeof signs; i++) {
    const char *at = text.data;
    const char *end = text.data + text.size;
    while (at < end &&
           (at = memchr(at, signs[i], (size_t)(end - at))) != NULL) {
      if (may_sign(text, (uint32_t)(at - text.data))) {
        return true;
      }
      at++;
    }
  }
  return may_cite_bare(text);
}

// The character before `at`: is it a letter or digit of an alphabet?
static bool after_word(und_slice folded, uint32_t at)
{
  uint32_t start = at;
  while (start > 0 && ((unsigned char)folded.data[start - 1] & 0xC0) == 0x80) {
    start--;
  }
  return start > 0 && und_fold_is_word(folded, start - 1);
}

static uint32_t next_char(und_slice folded, uint32_t at)
{
  at++;
  while (at < folded.size && ((unsigned char)folded.data[at] & 0xC0) == 0x80) {
    at++;
  }
  return at;
}

// Behind the letters of one alphabet that stand at `at`, or one character.
static uint32_t skip_letters(und_slice folded, uint32_t at)
{
  unsigned char byte = (unsigned char)folded.data[at];
  bool wide = byte >= 0x80;
  if (byte >= 0xE0 || (!wide && (byte < 'a' || byte > 'z'))) {
    return next_char(folded, at);
  }
  do {
    byte = ++at < folded.size ? (unsigned char)folded.data[at] : ' ';
  } while (wide ? byte >= 0x80 && byte < 0xE0 : byte >= 'a' && byte <= 'z');
  return at;
}

// Short words that end in a period inside a sentence.
static const char *const abbreviations[] = {
  "al",   "ap",    "art",     "arts",  "cap",   "cf",   "chap", "chaps", "doc",
  "fig",  "ibid",  "ndm",     "no",    "nos",   "num",  "nums", "op",    "pag",
  "par",  "para",  "paras",   "parr",  "parrs", "pp",   "pt",   "pts",   "secc",
  "sect", "sects", "subpara", "suppl", "vol",   "vols", "v",    "vs",    "гл",
  "г",    "п",     "пп",      "подп",  "рез",   "res",  "разд", "см",    "ст",
  "стр",  "т",     "тт",      "прил",  "доп",
};

static bool is_abbreviation(und_slice word)
{
  for (uint32_t i = 0; i < sizeof abbreviations / sizeof abbreviations[0];
       i++) {
    if (word.size > 0 && word.data[0] == abbreviations[i][0] &&
        und_slice_equal(word, und_slice_from(abbreviations[i]))) {
      return true;
    }
  }
  return word.size == 1 && !is_digit((unsigned char)word.data[0]);
}

// Does a sentence end with the character at `at`?
static bool is_stop(const cite_scan *scan, uint32_t at)
{
  und_slice folded = scan->folded;
  char byte = folded.data[at];
  if (byte == ';' || byte == '?' || byte == '!') {
    return true;
  }
  if (byte != '.') {
    return false;
  }
  if ((unsigned char)scan->text.data[scan->origin[at]] >= 0x80) {
    return true; // Chinese full stop
  }
  if (at + 1 < folded.size && folded.data[at + 1] != ' ') {
    return false;
  }
  uint32_t start = at;
  while (start > 0 && after_word(folded, start) && at - start < 12) {
    start--;
  }
  return !is_abbreviation(und_slice_cut(folded, start, at));
}

// May a symbol begin here? Cheap, for most capitals begin words.
static bool may_be_symbol(const cite_scan *scan, uint32_t at)
{
  uint32_t offset = scan->origin[at];
  und_slice text = scan->text;
  uint32_t end = offset;
  while (end < text.size && end - offset < 10 &&
         ((text.data[end] >= 'A' && text.data[end] <= 'Z') ||
          is_digit((unsigned char)text.data[end]))) {
    end++;
  }
  return end > offset && end + 1 < text.size && text.data[offset] >= 'A' &&
         text.data[offset] <= 'Z' &&
         (text.data[end] == '/' || text.data[end] == '.' ||
          text.data[end] == '(' || text.data[end] == '\xEF');
}

static bool may_be_address(und_slice folded, uint32_t at)
{
  static const und_slice starts[] = {
    {"http", 4},     {"www.", 4},           {"undocs.", 7},
    {"docs.un.", 8}, {"documents.un.", 13}, {"daccess", 7},
  };
  und_slice rest = und_slice_cut(folded, at, folded.size);
  char first = folded.data[at];
  if (first != 'h' && first != 'w' && first != 'u' && first != 'd') {
    return false;
  }
  for (uint32_t i = 0; i < sizeof starts / sizeof starts[0]; i++) {
    if (und_slice_starts(rest, starts[i])) {
      return true;
    }
  }
  return false;
}

// May a number begin at `at`? Not inside a word, number or path; Arabic and
// Chinese write it right after a letter.
static bool may_be_number(const cite_scan *scan, uint32_t at, bool in_word)
{
  und_slice folded = scan->folded;
  unsigned char byte = (unsigned char)folded.data[at];
  bool mark = (byte == 's' || byte == 'e') &&
              scan->text.data[scan->origin[at]] != (char)byte;
  bool arabic_mark = scan->language == UND_AR && at + 4 < folded.size &&
                     memcmp(folded.data + at, "دا", 4) == 0;
  if (!is_digit(byte) && !mark && !arabic_mark) {
    return false;
  }
  char before = at > 0 ? folded.data[at - 1] : ' ';
  bool after_period = before == '.' && after_word(folded, at - 1);
  return !in_word && before != '/' && before != '-' && before != '_' &&
         !after_period;
}

// "HRC", "ГА": folding has lost the case, and keeps the size.
static uint32_t read_acronym(cite_scan *scan, uint32_t at)
{
  uint32_t offset = scan->origin[at];
  und_body_mention mention = {.offset = at};
  uint32_t end =
    und_body_read_acronym(scan->text, offset, scan->language, &mention.body);
  mention.size = end - offset;
  if (mention.size > 0) {
    UND_PUSH(&scan->mentions, mention);
  }
  return at + mention.size;
}

// What begins at `at`, where a word begins? Returns where it ends, or `at`.
static uint32_t read_word(cite_scan *scan, uint32_t at)
{
  und_body_mention mention;
  cite_head head;
  if (may_be_address(scan->folded, at)) {
    uint32_t end = und_cite_url_read(scan, at);
    if (end > at) {
      return end;
    }
  }
  if (may_be_symbol(scan, at)) {
    uint32_t end = und_cite_symbol_read(scan, at);
    if (end > at) {
      return end;
    }
  }
  if (und_cite_head_read(scan, at, &head)) {
    UND_PUSH(&scan->heads, head);
    return head.end;
  }
  if (und_body_read(scan->folded, at, scan->language, &mention)) {
    UND_PUSH(&scan->mentions, mention);
    return at + mention.size;
  }
  return read_acronym(scan, at);
}

// Could something begin at `at` that is not a number?
static bool may_be_word(und_slice folded, uint32_t at)
{
  unsigned char byte = (unsigned char)folded.data[at];
  return byte >= 0x80 || (byte >= 'a' && byte <= 'z');
}

// The number at `at`, with the letters that follow it. Returns where they end,
// or `at`.
static uint32_t read_number(cite_scan *scan, uint32_t at)
{
  cite_number number;
  uint32_t head =
    scan->heads.count > 0 ? scan->heads.items[scan->heads.count - 1].end : 0;
  if (und_cite_number_read(scan, at, &number)) {
    UND_PUSH(&scan->numbers, number);
    while (und_cite_number_next(scan, &number)) {
      UND_PUSH(&scan->numbers, number);
    }
    return number.end;
  }
  bool near = scan->language == UND_ZH || (head > 0 && at - head < BARE);
  if (near && und_cite_number_bare(scan, at, &number)) {
    UND_PUSH(&scan->numbers, number);
    return number.end;
  }
  return at;
}

static void walk(cite_scan *scan)
{
  und_slice folded = scan->folded;
  for (uint32_t at = 0; at < folded.size;) {
    if (folded.data[at] == ' ') {
      at++;
      continue;
    }
    // Arabic writes "and" in one with what follows, a symbol too.
    bool in_word =
      after_word(folded, at) &&
      !(scan->language == UND_AR && (unsigned char)folded.data[at] < 0x80 &&
        (unsigned char)folded.data[at - 1] >= 0x80);
    uint32_t end = at;
    if (may_be_number(scan, at, in_word)) {
      end = read_number(scan, at);
    }
    if (end > at) {
      at = end;
      continue;
    }
    if (!may_be_word(folded, at)) {
      if (is_stop(scan, at)) {
        UND_PUSH(&scan->stops, at);
      }
    } else if (!in_word) {
      end = read_word(scan, at);
    }
    at = end > at ? end : skip_letters(folded, at);
  }
}

// The number of stops at or before `at`.
static uint32_t count_stops(const cite_scan *scan, uint32_t at)
{
  uint32_t low;

  UND_SEARCH(low, scan->stops.count, scan->stops.items[low] <= at);
  return low;
}

uint32_t und_cite_sentence_start(const cite_scan *scan, uint32_t at)
{
  uint32_t count = count_stops(scan, at);
  return count > 0 ? scan->stops.items[count - 1] + 1 : 0;
}

uint32_t und_cite_sentence_end(const cite_scan *scan, uint32_t at)
{
  uint32_t count = count_stops(scan, at);
  return count < scan->stops.count ? scan->stops.items[count]
                                   : scan->folded.size;
}

static void add_number(cite_scan *scan, const cite_number *number,
                       const uint32_t *origin)
{
  uint32_t start = origin[number->start];
  uint32_t end = und_fold_end(scan->text, origin, number->end);
  und_citation citation = {
    .offset = start,
    .size = end - start,
    .kind = number->head == NO_HEAD ? UND_CITE_RESOLUTION
                                    : scan->heads.items[number->head].kind,
    .basis = number->basis,
    .body = number->body,
    .class = number->class,
    .form = number->form,
    .first = number->first,
    .second = number->second,
    .through = number->through,
    .stated = number->stated,
  };
  und_cite_number_write(number, citation.spelling, UND_CITE_SPELLING);
  UND_PUSH(&scan->out->found, citation);
}

// Add what stands beside each citation: its title, and the date of a symbol.
// Citations and folded text are walked together. Of several in a list nobody
// can tell whose the title is.
static void add_followers(const cite_scan *scan)
{
  uint32_t at = 0;
  uint32_t before = 0; // where the citation before ends, 0 for none
  for (uint32_t i = 0; i < scan->out->found.count; i++) {
    und_citation *citation = &scan->out->found.items[i];
    uint32_t end = citation->offset + citation->size;
    while (at < scan->folded.size && scan->origin[at] < citation->offset) {
      at++;
    }
    uint32_t first = at;
    while (at < scan->folded.size && scan->origin[at] < end) {
      at++;
    }
    if (before == 0 || !und_cite_is_list(scan, before, first)) {
      und_cite_title_read(scan, first, at, &citation->title);
    }
    before = at;
    uint32_t tail = und_cite_tail_read(scan, at);
    citation->tail_size =
      tail > at ? und_fold_end(scan->text, scan->origin, tail) - end : 0;
    if (citation->form == UND_NUMBER_NONE &&
        (citation->kind == UND_CITE_RESOLUTION ||
         citation->kind == UND_CITE_DECISION)) {
      cite_dates dates = {.count = 0};
      und_cite_date_read(scan, at, &dates);
      citation->stated = dates.count == 1 ? dates.items[0] : citation->stated;
    }
  }
}

static int by_offset(const void *left, const void *right)
{
  uint32_t first = ((const und_citation *)left)->offset;
  uint32_t second = ((const und_citation *)right)->offset;
  return first < second ? -1 : first > second;
}

void und_cite_scan(und_slice text, und_language language, und_cites *cites)
{
  cites->found.count = 0;
  if (language >= UND_LANGUAGE_COUNT || text.size == 0 || !may_cite(text)) {
    return;
  }
  char *folded = und_alloc(text.size, 1);
  uint32_t *origin = und_alloc((size_t)text.size + 1, sizeof *origin);
  cite_scan scan = {
    .text = text,
    .language = language,
    .folded = {folded, und_fold(text, folded, origin, text.size)},
    .origin = origin,
    .out = cites,
  };
  walk(&scan);
  und_cite_attribute(&scan);
  und_cite_dates(&scan);
  for (uint32_t i = 0; i < scan.numbers.count; i++) {
    if (scan.numbers.items[i].taken) {
      add_number(&scan, &scan.numbers.items[i], origin);
    }
  }
  if (cites->found.count > 1) {
    qsort(cites->found.items, cites->found.count, sizeof(und_citation),
          by_offset);
  }
  add_followers(&scan);
  und_cite_locators(&scan);
  und_free(scan.mentions.items);
  und_free(scan.heads.items);
  und_free(scan.numbers.items);
  und_free(scan.stops.items);
  und_free(origin);
  und_free(folded);
}

void und_cites_finish(und_cites *cites)
{
  und_free(cites->found.items);
  *cites = (und_cites){0};
}

und_body und_cite_last_body(und_slice text, und_language language)
{
  char *folded = und_alloc(text.size, 1);
  uint32_t *origin = und_alloc((size_t)text.size + 1, sizeof *origin);
  und_slice plain = {folded, 0};
  if (text.size > 0) {
    plain.size = und_fold(text, folded, origin, text.size);
  }
  und_body last = UND_BODY_NONE;
  for (uint32_t at = 0; at < plain.size;) {
    und_body_mention mention;
    bool word = !after_word(plain, at);
    bool found = word && und_body_read(plain, at, language, &mention);
    if (found && mention.body != UND_BODY_NONE) {
      last = mention.body;
    } else if (word && !found) {
      und_body_read_acronym(text, origin[at], language, &last);
    }
    at = found ? at + mention.size : skip_letters(plain, at);
  }
  und_free(origin);
  und_free(folded);
  return last;
}
