// SPDX-License-Identifier: MIT
//
// The abbreviations in the text of one part.

#include "terms_read.h"

#include "own_text.h"
#include "und/base/ascii.h"
#include "und/base/range.h"

static char byte_at(und_slice text, uint32_t at)
{
  return at < text.size ? text.data[at] : ' ';
}

/// Is the character that begins at `at` a letter beyond ASCII? Spaces and marks
/// (U+0080 to U+00BF, U+2000 to U+2BFF, U+3000 to U+303F) are none.
static bool is_wide_letter(und_slice text, uint32_t at)
{
  unsigned char byte = (unsigned char)byte_at(text, at);

  return byte >= 0xC3 && byte != 0xE2 &&
         !(byte == 0xE3 && byte_at(text, at + 1) == '\x80');
}

/// May an abbreviation begin at `at`?
static bool begins(und_slice text, uint32_t at)
{
  char before = at > 0 ? text.data[at - 1] : ' ';

  if ((unsigned char)before < 0x80) {
    return !und_is_capital(before) && !und_is_small(before) &&
           !und_is_digit(before) && before != '/' && before != '-' &&
           before != '.' && before != '_';
  }
  uint32_t start = at - 1;

  while (start > 0 && ((unsigned char)text.data[start] & 0xC0) == 0x80) {
    start--;
  }
  return !is_wide_letter(text, start);
}

/// Where the abbreviation that begins at `at` ends, or `at`: two capitals at
/// least, figures after a hyphen (COVID-19).
static uint32_t end_of(und_slice text, uint32_t at)
{
  uint32_t end = at;
  uint32_t capitals = 0;

  while (und_is_capital(byte_at(text, end)) ||
         und_is_digit(byte_at(text, end)) ||
         (byte_at(text, end) == '-' && end > at &&
          (und_is_digit(byte_at(text, end + 1)) ||
           und_is_capital(byte_at(text, end + 1))))) {
    capitals += und_is_capital(text.data[end++]);
  }
  char after = byte_at(text, end);
  bool goes_on = und_is_small(after) || after == '/' || after == '_' ||
                 (after == '.' && und_is_capital(byte_at(text, end + 1))) ||
                 is_wide_letter(text, end);

  return capitals >= 2 && !goes_on && end - at < UND_TERM_SIZE ? end : at;
}

/// The initial of the word that ends before `*at`, in capitals without accent;
/// `*at` moves to the word's start. 0 at the start of the text or a sentence.
static char initial_before(und_slice text, uint32_t *at)
{
  uint32_t end = *at;

  while (end > 0 && !und_is_small(text.data[end - 1]) &&
         !und_is_capital(text.data[end - 1]) &&
         (unsigned char)text.data[end - 1] < 0xC0) {
    char c = text.data[--end];
    if (c == '.' || c == ';' || c == ')') {
      return '\0';
    }
  }
  while (end > 0 && (und_is_small(text.data[end - 1]) ||
                     und_is_capital(text.data[end - 1]) ||
                     (unsigned char)text.data[end - 1] >= 0x80)) {
    // A no-break space or a curly apostrophe parts words as well.
    if (end >= 2 && (unsigned char)text.data[end - 1] == 0xA0) {
      break;
    }
    if (end >= 3 && (unsigned char)text.data[end - 1] == 0x99 &&
        (unsigned char)text.data[end - 2] == 0x80) {
      break;
    }
    end--;
  }
  *at = end;
  char first = byte_at(text, end);

  if (first == '\xC3') { // É, À: the letter without its accent
    static const char plain[] = "AAAAAAACEEEEIIIIDNOOOOO OUUUUYTS";
    unsigned char second = (unsigned char)byte_at(text, end + 1);
    return plain[second & 0x1F];
  }
  return und_is_small(first) ? (char)(first - 'a' + 'A') : first;
}

/// Do the words before `at` have the letters of `term` as initials, in order?
/// Small words may stand between. `*words_out` is where they begin.
static bool is_spelt(und_slice text, uint32_t at, und_slice term,
                     uint32_t *words_out)
{
  enum { BETWEEN = 4 };

  uint32_t left = term.size;
  uint32_t passed = 0;

  while (left > 0 && at > 0 && passed < BETWEEN) {
    char initial = initial_before(text, &at);

    if (initial == '\0') {
      return false;
    }
    if (initial == term.data[left - 1]) {
      left--;
      passed = 0;
    } else {
      passed++;
    }
  }
  // "Office of Lamps (OL)": the O is that of the office.
  uint32_t before = at;

  if (left == 0 && und_is_small(byte_at(text, at)) &&
      initial_before(text, &before) == term.data[0] &&
      !und_is_small(byte_at(text, before))) {
    at = before;
  }
  *words_out = at;
  return left == 0;
}

/// Does a quotation mark open right before `at`, perhaps with a blank?
static bool is_quoted(und_slice text, uint32_t at)
{
  static const und_slice marks[] = {{"\u201c", 3},
                                    {"\u00ab", 2},
                                    {"\u00ab ", 3},
                                    {"\u00ab\u00a0", 4},
                                    {"\u00ab\u202f", 5}};

  for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
    if (at >= marks[i].size &&
        und_slice_equal(und_slice_cut(text, at - marks[i].size, at),
                        marks[i])) {
      return true;
    }
  }
  return false;
}

/// Is the term explained where it stands: in brackets of its own, before its
/// words in brackets, or at the head of a line of a list?
static bool is_explained(und_slice text, uint32_t start, uint32_t end)
{
  char before = start > 0 ? text.data[start - 1] : ' ';
  char after = byte_at(text, end);
  bool alone = before == '(' && (after == ')' || after == ',' || after == ';');
  bool leads = after == ' ' && byte_at(text, end + 1) == '(' &&
               und_is_capital(byte_at(text, end + 2));
  bool listed = start == 0 && (after == '\t' || after == ':' ||
                               (after == ' ' && byte_at(text, end + 1) == ' '));

  return alone || leads || listed || before == '"' || is_quoted(text, start);
}

uint64_t und_term_hash(und_slice text)
{
  uint64_t hash = 14695981039346656037U;

  for (uint32_t i = 0; i < text.size; i++) {
    hash = (hash ^ (unsigned char)text.data[i]) * 1099511628211U;
  }
  return hash;
}

/// "ONU DC", the term `before` and this one with one space between.
static void add_pair(und_facts *facts, und_slice text, const und_term *before,
                     const und_term *after)
{
  char joined[2 * UND_TERM_SIZE];
  uint32_t left = before->end - before->start;
  uint32_t right = after->end - after->start;

  if (before->end + 1 != after->start || text.data[before->end] != ' ' ||
      left + right >= UND_TERM_SIZE) {
    return;
  }
  memcpy(joined, text.data + before->start, left);
  memcpy(joined + left, text.data + after->start, right);
  UND_PUSH(&facts->terms,
           (und_term){.start = before->start,
                      .end = after->end,
                      .hash = und_term_hash((und_slice){joined, left + right}),
                      .kind = UND_TERM_PAIR});
}

static void read_terms(und_facts *facts, und_slice text)
{
  und_term last = {0};

  for (uint32_t at = 0; (at = und_range_capital(text, at)) < text.size; at++) {
    if (!und_is_capital(byte_at(text, at + 1)) || !begins(text, at)) {
      continue;
    }
    uint32_t end = end_of(text, at);

    if (end == at) {
      continue;
    }
    und_slice word = und_slice_cut(text, at, end);
    und_term term = {.start = at, .end = end, .hash = und_term_hash(word)};
    bool bracket = at > 0 && text.data[at - 1] == '(';
    bool spelt = bracket && is_spelt(text, at - 1, word, &term.words);

    term.kind = spelt                         ? UND_TERM_SPELT
                : is_explained(text, at, end) ? UND_TERM_EXPLAINED
                                              : UND_TERM_USED;
    if (last.end > 0) {
      add_pair(facts, text, &last, &term);
    }
    UND_PUSH(&facts->terms, term);
    if (byte_at(text, end) == ' ' && und_is_capital(byte_at(text, end + 1)) &&
        !und_is_letter(byte_at(text, end + 2)) &&
        !und_is_digit(byte_at(text, end + 2))) { // "ONUD C"
      add_pair(facts, text, &term,
               &(und_term){.start = end + 1, .end = end + 2});
    }
    last = term;
    at = end - 1;
  }
}

static void place_terms(und_facts *facts, const und_own_text *own,
                        const und_part *part)
{
  for (uint32_t i = 0; i < facts->terms.count; i++) {
    und_term *term = &facts->terms.items[i];

    term->start = und_own_text_place(own, term->start, false) - part->start;
    term->end = und_own_text_place(own, term->end, true) - part->start;
    term->words = und_own_text_place(own, term->words, false) - part->start;
  }
}

void und_terms_read(const und_flow *flow, uint32_t index)
{
  und_part *part = &flow->parts[index];
  und_own_text own;

  if (part->shape == UND_SHAPE_FURNITURE || part->shape == UND_SHAPE_FRONT ||
      (part->facts != NULL && part->facts->terms_read)) {
    return;
  }
  if (part->facts == NULL) {
    part->facts = und_alloc(1, sizeof *part->facts);
  }
  und_own_text_join(&own, flow->parts, flow->count, index, flow->text);
  read_terms(part->facts, own.text);
  place_terms(part->facts, &own, part);
  und_own_text_finish(&own);
  part->facts->terms_read = true;
}
