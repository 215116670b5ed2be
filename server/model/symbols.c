// SPDX-License-Identifier: MIT

#include "symbols.h"

#include "und/base/ascii.h"
#include "und/symbol/malformed.h"
#include "und/text/utf8.h"

// Which check speaks for what is wrong; 0 for what is left to others, or is
// usual.
static const struct {
  uint8_t check;
  bool told;
} checks[UND_MALFORMED_COUNT] = {
  [UND_MALFORMED_SPACE] = {UND_CHECK_SYM_SPACE, true},
  [UND_MALFORMED_LANGUAGE] = {UND_CHECK_SYM_SYNTAX, true},
  [UND_MALFORMED_YEAR_PLACE] = {UND_CHECK_SYM_SYNTAX, true},
  [UND_MALFORMED_NO_PERIOD] = {UND_CHECK_SYM_SUFFIX_FORM, true},
  [UND_MALFORMED_NO_SLASH] = {UND_CHECK_SYM_SUFFIX_FORM, true},
  [UND_MALFORMED_CASE] = {UND_CHECK_SYM_CASE, true},
  [UND_MALFORMED_SHORT_YEAR] = {UND_CHECK_SYM_SYNTAX, true},
  [UND_MALFORMED_HALVES] = {UND_CHECK_SYM_SESSION_RANGE, true},
  [UND_MALFORMED_COMMITTEE] = {UND_CHECK_SYM_SYNTAX, true},
  [UND_MALFORMED_SLASHES] = {UND_CHECK_SYM_SYNTAX, true},
  [UND_MALFORMED_ORDER] = {UND_CHECK_SYM_SUFFIX_ORDER, true},
  [UND_MALFORMED_WORD] = {UND_CHECK_SYM_SYNTAX, true},
  [UND_MALFORMED_NUMBER] = {UND_CHECK_SYM_SESSION_RANGE, true},
  [UND_MALFORMED_ORGAN] = {UND_CHECK_SYM_UNKNOWN_ORGAN, true},
  [UND_MALFORMED_SHAPE] = {UND_CHECK_SYM_SYNTAX, true},
};

/// Does a character end before `at` that is no letter of an alphabet: a
/// quotation mark, a full-width one, an ideograph, after which Chinese has no
/// blank?
static bool parts_words(und_slice text, uint32_t at)
{
  enum { GUILLEMET = 0xAB, NO_BREAK = 0xA0, FIRST_MARK = 0x2000 };

  uint32_t code = und_utf8_step(text, und_utf8_floor(text, at - 1)).code;

  return code >= FIRST_MARK || code == GUILLEMET || code == NO_BREAK;
}

/// Is a word of Latin letters at `at`, and the first of its path?
static bool begins(und_slice text, uint32_t at)
{
  char before = at > 0 ? text.data[at - 1] : ' ';

  return (und_is_capital(text.data[at]) || und_is_small(text.data[at])) &&
         ((unsigned char)before < 0x80 || parts_words(text, at)) &&
         !und_is_capital(before) && !und_is_small(before) &&
         !und_is_digit(before) && before != '/' && before != '-' &&
         before != '_' && before != '.' && before != '#' && before != '@' &&
         before != '&' && before != '=';
}

/// The end of what stands without a blank at `at`.
static uint32_t word_end(und_slice text, uint32_t at)
{
  while (at < text.size && (unsigned char)text.data[at] > ' ' &&
         text.data[at] != '(' && text.data[at] != ')' && text.data[at] != ']' &&
         (unsigned char)text.data[at] < 0x80) {
    at++;
  }
  return at;
}

/// Does a blank stand behind the word inside what may be a symbol, at a slash
/// or before a number: "A /72/10", "A/HRC/ 52", "E/CN 6/2018"?
static bool is_parted(und_slice text, und_slice word, uint32_t end)
{
  char last = word.data[word.size - 1];
  char next = end + 1 < text.size ? text.data[end + 1] : '\0';

  return und_is_capital(word.data[0]) && end < text.size &&
         text.data[end] == ' ' &&
         (last == '/' || next == '/' ||
          (und_is_letter(last) && und_is_digit(next) &&
           memchr(word.data, '/', word.size) != NULL));
}

/// Could what stands there be a symbol gone wrong: a slash early, and a figure
/// behind it?
static bool may_be_symbol(und_slice text, und_slice word, uint32_t end)
{
  enum { LONGEST = 9 }; // first component

  const char *slash =
    memchr(word.data, '/', word.size < LONGEST ? word.size : LONGEST);

  for (const char *at = slash; at != NULL && at < word.data + word.size; at++) {
    if (und_is_digit(*at)) {
      return true;
    }
  }
  return (slash != NULL || word.size < LONGEST) && is_parted(text, word, end);
}

static bool is_address(und_slice word)
{
  for (uint32_t i = 0; i + 2 < word.size; i++) {
    if ((word.data[i] == ':' && word.data[i + 1] == '/') ||
        (word.data[i] == '.' && und_is_small(word.data[i + 1]) &&
         und_is_small(word.data[i + 2]))) {
      return true;
    }
  }
  return false;
}

/// Which check speaks: where the first letters alone are no organ's, another
/// one than for a word inside.
static und_check check_of(und_malformation found, und_slice text,
                          const und_buffer *meant)
{
  und_slice organ = und_buffer_slice(meant);
  const char *slash =
    organ.size > 0 ? memchr(organ.data, '/', organ.size) : NULL;

  organ.size = slash != NULL ? (uint32_t)(slash + 1 - organ.data) : 0;
  return found.reason == UND_MALFORMED_WORD && organ.size > 0 &&
             !und_slice_starts(text, organ)
           ? UND_CHECK_SYM_UNKNOWN_ORGAN
           : (und_check)checks[found.reason].check;
}

/// Pages on old resolutions in Arabic have blanks around all slashes.
static bool is_spaced(und_slice symbol)
{
  for (uint32_t i = 1; i + 1 < symbol.size; i++) {
    if (symbol.data[i] == '/' &&
        (symbol.data[i - 1] != ' ' || symbol.data[i + 1] != ' ')) {
      return false;
    }
  }
  return true;
}

/// Judge what begins at `at`. Returns the size of what is none, or 0.
static uint32_t judge(const und_flow *flow, uint32_t index,
                      const und_own_text *own, uint32_t at)
{
  und_buffer meant = {0};
  und_slice text = und_slice_cut(own->text, at, own->text.size);
  und_malformation found = und_symbol_judge(text, &meant);
  bool usual = found.reason == UND_MALFORMED_SPACE &&
               flow->language == UND_AR &&
               is_spaced(und_slice_cut(text, 0, found.size));

  if (checks[found.reason].told && !usual) {
    und_own_text_report(own, flow, index, check_of(found, text, &meant), at,
                        at + found.size);
  }
  und_buffer_finish(&meant);
  return found.reason != UND_MALFORMED_NONE ? found.size : 0;
}

void und_symbols_check(const und_flow *flow, uint32_t index,
                       const und_own_text *own)
{
  und_slice text = own->text;

  if (text.size == 0 || memchr(text.data, '/', text.size) == NULL) {
    return;
  }
  for (uint32_t at = 0; at < text.size; at++) {
    if (!begins(text, at)) {
      continue;
    }
    uint32_t end = word_end(text, at);
    und_slice word = und_slice_cut(text, at, end);

    if (!is_address(word) && may_be_symbol(text, word, end)) {
      uint32_t size = judge(flow, index, own, at);

      end = at + size > end ? at + size : end;
    }
    at = end > at ? end - 1 : at;
  }
}
