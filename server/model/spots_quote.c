// SPDX-License-Identifier: MIT
//
// Quotation marks and apostrophes.

#include "spots.h"
#include "und/base/buffer.h"

#define NO_SPOT UINT32_MAX

// The marks of each language, and which check tells of others.
typedef struct {
  und_slice open;
  und_slice close;
  und_check check;
} quotes;

#define CURLY                                                                  \
  {"\u201c", 3},                                                               \
  {                                                                            \
    "\u201d", 3                                                                \
  }
#define ANGLE                                                                  \
  {"\u00ab", 2},                                                               \
  {                                                                            \
    "\u00bb", 2                                                                \
  }

static const quotes quotes_of[UND_LANGUAGE_COUNT] = {
  [UND_EN] = {CURLY, UND_CHECK_TYPO_QUOTES_EN},
  [UND_FR] = {ANGLE, UND_CHECK_TYPO_QUOTES_FR},
  [UND_ES] = {CURLY, UND_CHECK_TYPO_QUOTES_ES},
  [UND_RU] = {ANGLE, UND_CHECK_TYPO_QUOTES_RU},
  [UND_ZH] = {CURLY, UND_CHECK_TYPO_QUOTES_ZH},
};

static const quotes *quotes_at(const und_spot *spot)
{
  return &quotes_of[spot->flow->language];
}

static bool is_border(char byte, const char *more)
{
  return (unsigned char)byte <= ' ' || und_spot_is_one_of(byte, more);
}

/// Chinese has nothing between words: there the straight marks take turns.
static bool is_odd_one(und_slice text, uint32_t at)
{
  bool odd = true;
  const char *mark = at > 0 ? memchr(text.data, '"', at) : NULL;

  while (mark != NULL) {
    uint32_t after = (uint32_t)(mark - text.data) + 1;

    odd = !odd;
    mark = after < at ? memchr(mark + 1, '"', at - after) : NULL;
  }
  return odd;
}

/// Does the straight mark at `at` open a quotation: a word begins behind it?
static bool opens(und_slice text, uint32_t at, und_language language)
{
  if (language == UND_ZH) {
    return is_odd_one(text, at);
  }
  bool starts = at == 0 || is_border(text.data[at - 1], "([*_/-") ||
                und_spot_blanks_before(text, at) > 0;

  return starts && at + 1 < text.size && und_spot_blanks(text, at + 1) == 0 &&
         !is_border(text.data[at + 1], ".,;:)]?!");
}

/// Does it close one?
static bool closes(und_slice text, uint32_t at, und_language language)
{
  if (language == UND_ZH) {
    return !is_odd_one(text, at);
  }
  bool ends =
    at + 1 >= text.size || is_border(text.data[at + 1], ")]*_.,;:?![-/^") ||
    und_spot_blanks(text, at + 1) > 0 || !und_spot_is_letter(text, at + 1);

  return ends && at > 0 && und_spot_blanks_before(text, at) == 0;
}

/// Of the marks of the language before `at`, is the last an opening one? So it
/// is taken to be where none is near.
static bool is_inside(und_slice text, uint32_t at, const quotes *of)
{
  enum { NEAR = 4000 };

  for (uint32_t i = at; i > 0; i--) {
    if (at - i > NEAR) {
      return true;
    }
    if (und_spot_ends(text, i, of->close)) {
      return false;
    }
    if (und_spot_ends(text, i, of->open)) {
      return true;
    }
  }
  return false;
}

static bool is_mark(und_slice text, uint32_t at, const quotes *of)
{
  return und_spot_stands(text, at, of->open) ||
         und_spot_stands(text, at, of->close);
}

/// The straight mark that closes what the one at `at` opens.
static uint32_t partner_after(const und_spot *spot, uint32_t at)
{
  und_slice text = spot->text;

  for (uint32_t i = at + 1; i < text.size; i++) {
    if (is_mark(text, i, quotes_at(spot))) {
      break;
    }
    if (text.data[i] == '"') {
      return closes(text, i, spot->flow->language) ? i : NO_SPOT;
    }
  }
  return NO_SPOT;
}

/// Does a straight mark before `at` open what the one at `at` closes?
static bool has_partner_before(const und_spot *spot, uint32_t at)
{
  for (uint32_t i = at; i > 0; i--) {
    if (spot->text.data[i - 1] == '"') {
      return opens(spot->text, i - 1, spot->flow->language) &&
             partner_after(spot, i - 1) == at;
    }
  }
  return false;
}

/// Keep a fault: a mark alone, or "“…”" for a pair.
static void amend(const und_spot *spot, uint32_t start, uint32_t end,
                  bool opening, bool pair)
{
  const quotes *of = quotes_at(spot);
  und_slice blank =
    spot->flow->language == UND_FR ? und_spot_blank_fr(spot) : (und_slice){0};
  und_buffer put = {0};

  if (opening || pair) {
    und_buffer_add(&put, of->open);
    und_buffer_add(&put, blank);
  }
  if (pair) {
    und_buffer_add(&put, UND_SLICE("\u2026"));
  }
  if (!opening || pair) {
    und_buffer_add(&put, blank);
    und_buffer_add(&put, of->close);
  }
  und_spot_amend(spot, of->check, start, end, und_buffer_slice(&put));
  und_buffer_finish(&put);
}

void und_spot_straight(const und_spot *spot)
{
  und_slice text = spot->text;
  und_language language = spot->flow->language;
  uint32_t at = spot->at;
  uint32_t end = NO_SPOT;

  if (!und_spot_has_plain_quotes(spot)) {
    return;
  }
  bool opening = opens(text, at, language);

  if (opening) {
    if (is_inside(text, at, quotes_at(spot))) {
      return; // a quotation inside another one
    }
    end = partner_after(spot, at);
  } else if (!closes(text, at, language) || has_partner_before(spot, at) ||
             und_is_digit(und_spot_before(text, at))) {
    return; // told with the one that opens; inches
  }
  if (!und_spot_is_apart(spot) &&
      und_spot_is_odd(spot, UND_HABIT_QUOTE_STRAIGHT)) {
    amend(spot, at, end == NO_SPOT ? at + 1 : end + 1, opening, end != NO_SPOT);
  }
}

void und_spot_quote(const und_spot *spot)
{
  static const quotes angle = {ANGLE, UND_CHECK_TYPO_QUOTES_ES};

  und_slice text = spot->text;
  uint32_t at = spot->at;

  if (und_spot_stands(text, at, quotes_at(spot)->open)) { // one of a pair
    (void)und_spot_is_odd(spot, UND_HABIT_QUOTE_PROPER);
  } else if (spot->flow->language == UND_ES && is_mark(text, at, &angle) &&
             und_spot_has_plain_quotes(spot) && !und_spot_is_apart(spot) &&
             und_spot_is_odd(spot, UND_HABIT_QUOTE_OTHER)) {
    amend(spot, at, at + angle.open.size, und_spot_stands(text, at, angle.open),
          false);
  }
}

void und_spot_apostrophe(const und_spot *spot)
{
  static const und_slice marks[] = {{"'", 1}, {"\u2019", 3}};
  bool curly = spot->text.data[spot->at] != '\'';
  uint32_t end = spot->at + marks[curly].size;

  if (und_spot_stands(spot->text, spot->at, marks[curly]) && spot->at > 0 &&
      und_spot_is_letter(spot->text, spot->at - 1) &&
      und_spot_is_letter(spot->text, end) && !und_spot_is_apart(spot) &&
      und_spot_is_odd(spot, curly ? UND_HABIT_APOSTROPHE_CURLY
                                  : UND_HABIT_APOSTROPHE_STRAIGHT) &&
      !curly) { // a curly one among straight ones does no harm
    und_spot_amend(spot, UND_CHECK_TYPO_APOSTROPHE, spot->at, end,
                   marks[!curly]);
  }
}
