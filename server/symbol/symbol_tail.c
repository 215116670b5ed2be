// SPDX-License-Identifier: MIT
//
// What follows the shape: part letter, session or year in brackets, suffixes.

#include "symbol_reader.h"

// A space before a bracket or letter.
static uint32_t skip_space(und_slice text, uint32_t at)
{
  return byte_at(text, at) == ' ' ? at + 1 : at;
}

// A part letter: one letter, with nothing of a word after it.
static bool read_letter(const symbol_reader *r, uint32_t *at)
{
  uint32_t letter = skip_space(r->text, *at);
  char byte = byte_at(r->text, letter);
  char next = byte_at(r->text, letter + 1);
  bool glued = letter == *at;
  if (!(glued ? und_is_letter(byte) : und_is_capital(byte)) ||
      und_is_letter(next) || und_is_digit(next) || next == '/' || next == '.' ||
      next == '\'' || (!glued && next == ')')) {
    return false;
  }
  r->found->part = capital(byte);
  *at = letter + 1;
  return true;
}

// "(III)", "(S-VI)", "(ES-V)".
static bool read_roman_session(const symbol_reader *r, uint32_t *at)
{
  uint32_t end = skip_space(r->text, *at);
  und_session_kind kind = UND_SESSION_REGULAR;
  if (byte_at(r->text, end++) != '(') {
    return false;
  }
  if (und_symbol_read_literal(r, &end, "ES-")) {
    kind = UND_SESSION_EMERGENCY;
  } else if (und_symbol_read_literal(r, &end, "S-")) {
    kind = UND_SESSION_SPECIAL;
  }
  uint32_t session;
  if (!und_symbol_read_roman(r->text, &end, &session) ||
      byte_at(r->text, end) != ')') {
    return false;
  }
  r->found->session = session;
  r->found->session_kind = kind;
  r->found->roman = true;
  *at = end + 1;
  return true;
}

bool und_symbol_read_tail(const symbol_reader *r, uint32_t *at)
{
  switch (r->row->tail) {
  case UND_TAIL_LETTER:
    read_letter(r, at);
    return true;
  case UND_TAIL_ROMAN: {
    bool before = read_letter(r, at);
    if (!read_roman_session(r, at)) {
      return false;
    }
    if (!before) {
      read_letter(r, at);
    }
    return true;
  }
  case UND_TAIL_YEAR: {
    uint32_t end = skip_space(r->text, *at);
    if (byte_at(r->text, end++) != '(' ||
        !und_symbol_read_year(r->text, &end, &r->found->year) ||
        byte_at(r->text, end) != ')') {
      return false;
    }
    *at = end + 1;
    return true;
  }
  default:
    return true;
  }
}

static const struct {
  und_suffix_kind kind;
  const char *word;
  bool numbered;
} suffix_words[] = {
  {UND_SUFFIX_ADDENDUM, "/Add.", true},
  {UND_SUFFIX_CORRIGENDUM, "/Corr.", true},
  {UND_SUFFIX_REVISION, "/Rev.", true},
  {UND_SUFFIX_AMENDMENT, "/Amend.", true},
  {UND_SUFFIX_SUMMARY, "/Summary", false},
  {UND_SUFFIX_PART, "(Part", true},
  {UND_SUFFIX_PART, "(Partie", true},
  {UND_SUFFIX_PART, "(Parte", true},
  {UND_SUFFIX_VOLUME, "(Vol.", true},
  {UND_SUFFIX_RESUMPTION, "(Resumption", true},
  {UND_SUFFIX_SUPPLEMENT, "(SUPP", false},
  {UND_SUFFIX_SECTION, "(Sect.", true}, // of the programme budget
  {UND_SUFFIX_SECTION, "(Income sect.", true},
  {UND_SUFFIX_SECTION, "(Introduction", false},
  {UND_SUFFIX_SECTION, "(Plan outline", false},
};

bool und_symbol_read_suffix(const symbol_reader *r, uint32_t *at)
{
  for (uint32_t i = 0; i < sizeof suffix_words / sizeof suffix_words[0]; i++) {
    bool bracket = suffix_words[i].word[0] == '(';
    uint32_t end = bracket ? skip_space(r->text, *at) : *at;
    und_suffix suffix = {.kind = suffix_words[i].kind};
    if (!und_symbol_read_literal(r, &end, suffix_words[i].word)) {
      continue;
    }
    if (bracket && suffix_words[i].numbered) {
      end = skip_space(r->text, end);
      if (!und_symbol_read_roman(r->text, &end, &suffix.number)) {
        und_symbol_read_number(r->text, &end, &suffix.number);
      }
      if (suffix.kind == UND_SUFFIX_SECTION && // Sect. 29A
          byte_at(r->text, end + 1) == ')' &&
          und_symbol_is_capital_at(r, end)) {
        suffix.letter = capital(r->text.data[end++]);
      }
    } else if (suffix_words[i].numbered &&
               !und_symbol_read_number(r->text, &end, &suffix.number)) {
      continue;
    }
    if (bracket && byte_at(r->text, end++) != ')') {
      continue;
    }
    if (r->found->suffix_count < UND_SUFFIXES) {
      r->found->suffixes[r->found->suffix_count++] = suffix;
    }
    *at = end;
    return true;
  }
  return false;
}
