// SPDX-License-Identifier: MIT

#define _GNU_SOURCE // memmem()

#include "pointing.h"

#include <stdio.h>

#include "cited.h"
#include "und/base/ascii.h"

// A text being looked at.
typedef struct {
  const und_flow *flow;
  uint32_t index;
  const und_own_text *own;
  und_slice text;
} look;

static char byte_at(const look *l, uint32_t at)
{
  return at < l->text.size ? l->text.data[at] : ' ';
}

/// Does a letter stand at `at`, of any script?
static bool is_letter(const look *l, uint32_t at)
{
  return und_is_letter(byte_at(l, at)) || (unsigned char)byte_at(l, at) >= 0xC3;
}

/// The next place of `word` from `at` on; the text's size if there is none.
static uint32_t find(const look *l, uint32_t at, const char *word)
{
  const char *found =
    at < l->text.size
      ? memmem(l->text.data + at, l->text.size - at, word, strlen(word))
      : NULL;

  return found != NULL ? (uint32_t)(found - l->text.data) : l->text.size;
}

static void report(const look *l, und_check check, uint32_t start, uint32_t end)
{
  und_own_text_report(l->own, l->flow, l->index, check, start, end);
}

// ---------------------------------------------------------------- no number

static void check_vague(const look *l)
{
  static const char *const words[UND_LANGUAGE_COUNT][6] = {
    [UND_EN] = {"(see above)", "(see below)"},
    [UND_FR] = {"(voir ci-dessus)", "(voir ci-dessous)", "(voir ci-apr\u00e8s)",
                "(voir plus haut)", "(voir plus bas)"},
    [UND_ES] = {"(v\u00e9ase supra)", "(v\u00e9ase infra)",
                "(v\u00e9ase m\u00e1s arriba)", "(v\u00e9ase m\u00e1s abajo)"},
    [UND_RU] = {"(\u0441\u043c. \u0432\u044b\u0448\u0435)",
                "(\u0441\u043c. \u043d\u0438\u0436\u0435)"},
    [UND_AR] = {"(\u0627\u0646\u0638\u0631 "
                "\u0623\u0639\u0644\u0627\u0647)",
                "(\u0627\u0646\u0638\u0631 \u0623\u062f\u0646\u0627\u0647)"},
    [UND_ZH] = {"\uff08\u89c1\u4e0a\u6587\uff09",
                "\uff08\u89c1\u4e0b\u6587\uff09", "(\u89c1\u4e0a\u6587)",
                "(\u89c1\u4e0b\u6587)"}};

  for (unsigned i = 0; i < 6 && words[l->flow->language][i] != NULL; i++) {
    const char *word = words[l->flow->language][i];

    for (uint32_t at = 0; (at = find(l, at, word)) < l->text.size;) {
      report(l, UND_CHECK_XREF_VAGUE, at, at + (uint32_t)strlen(word));
      at += (uint32_t)strlen(word);
    }
  }
}

// ------------------------------------------------------------------ the unit

/// A letter and its bracket at `at`, "c)": their end, or `at`.
static uint32_t letter_end(const look *l, uint32_t at)
{
  enum { MOST = 3 };

  uint32_t end = at;

  while (und_is_small(byte_at(l, end)) && end - at < MOST &&
         byte_at(l, end) == byte_at(l, at)) {
    end++;
  }
  return end > at && byte_at(l, end) == ')' ? end + 1 : at;
}

// What bears a letter is called otherwise; in French the words before it
// change too. The longest of several that fit stands first. English drafts say
// "paragraph (c)" where nothing is numbered above it.
static const struct {
  und_language language;
  const char *numbered;
  const char *lettered;
} units[] = {
  {UND_FR, " du paragraphe", " de l\u2019alin\u00e9a"},
  {UND_FR, " au paragraphe", " \u00e0 l\u2019alin\u00e9a"},
  {UND_FR, " le paragraphe", " l\u2019alin\u00e9a"},
  {UND_FR, "Le paragraphe", "L\u2019alin\u00e9a"},
  {UND_FR, "paragraphe", "alin\u00e9a"},
  {UND_ES, "p\u00e1rrafo", "apartado"},
};

/// Report the words that end at `end`, before a letter.
static void report_unit(const look *l, uint32_t end)
{
  for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
    und_slice word = und_slice_from(units[i].numbered);
    uint32_t start = end >= word.size ? end - word.size : end;

    if (units[i].language == l->flow->language &&
        und_slice_equal(und_slice_cut(l->text, start, end), word)) {
      und_slice put = und_slice_from(units[i].lettered);
      uint32_t blank = word.data[0] == ' ';

      und_own_text_amend(l->own, l->flow, l->index, UND_CHECK_XREF_UNIT_NAME,
                         start + blank, end,
                         und_slice_cut(put, blank, put.size));
      return;
    }
  }
}

static void check_unit(const look *l)
{
  static const char *const words[UND_LANGUAGE_COUNT] = {
    [UND_FR] = "paragraphe", [UND_ES] = "p\u00e1rrafo"};
  const char *word = words[l->flow->language];

  for (uint32_t at = 0;
       word != NULL && (at = find(l, at, word)) < l->text.size;) {
    bool inside = at > 0 && is_letter(l, at - 1);

    at += (uint32_t)strlen(word);
    uint32_t label = und_cited_after_blank(l->text, at);

    if (!inside && label > at && letter_end(l, label) > label) {
      report_unit(l, at);
    }
  }
}

// -------------------------------------------------------------------- ranges

/// Read a number or one capital letter at `at`. Returns its end, or `at`.
static uint32_t read_value(const look *l, uint32_t at, uint32_t *value)
{
  enum { MOST = 4 };

  uint32_t end = at;

  *value = 0;
  while (und_is_digit(byte_at(l, end)) && end - at < MOST) {
    *value = *value * 10 + (uint32_t)(byte_at(l, end++) - '0');
  }
  if (end == at && und_is_capital(byte_at(l, at)) &&
      strchr("IVXLCDM", byte_at(l, at)) == NULL) {
    *value = 0x10000u + (unsigned char)byte_at(l, end++);
  }
  // A and C are letters beside each other, but for C alone.
  if (end == at && byte_at(l, at) == 'C' && !is_letter(l, at + 1)) {
    *value = 0x10000u + 'C';
    end++;
  }
  char next = byte_at(l, end);

  return is_letter(l, end) || und_is_digit(next) || next == '/' ||
             (next == '.' && und_is_digit(byte_at(l, end + 1)))
           ? at
           : end;
}

static void check_range_at(const look *l, uint32_t start)
{
  static const char *const words[UND_LANGUAGE_COUNT] = {
    [UND_EN] = "to", [UND_FR] = "\u00e0", [UND_ES] = "a"};
  uint32_t first;
  uint32_t last;
  uint32_t end = read_value(l, start, &first);
  uint32_t link = und_cited_after_blank(l->text, end);
  und_slice word = und_slice_from(words[l->flow->language]);
  char put[UND_PUT_SIZE];

  if (end == start || link == end ||
      !und_slice_starts(und_slice_cut(l->text, link, l->text.size), word)) {
    return;
  }
  uint32_t second = und_cited_after_blank(l->text, link + word.size);
  uint32_t stop = read_value(l, second, &last);

  if (second == link + word.size || stop == second || first < last ||
      first >> 16 != last >> 16) {
    return;
  }
  snprintf(put, sizeof put, "%.*s%.*s%.*s", (int)(stop - second),
           l->text.data + second, (int)(second - end), l->text.data + end,
           (int)(end - start), l->text.data + start);
  und_own_text_amend(l->own, l->flow, l->index, UND_CHECK_XREF_RANGE, start,
                     stop, und_slice_from(put));
}

static void check_ranges(const look *l)
{
  enum { WORDS = 8 };
  static const char *const words[UND_LANGUAGE_COUNT][WORDS] = {
    [UND_EN] = {"paragraphs", "paras.", "sections", "sects.", "chapters",
                "articles", "annexes", "items"},
    [UND_FR] = {"paragraphes", "par.", "sections", "sect.", "chapitres",
                "articles", "annexes", "points"},
    [UND_ES] = {"p\u00e1rrafos", "p\u00e1rrs.", "secciones", "cap\u00edtulos",
                "art\u00edculos", "anexos", "temas"}};

  for (unsigned i = 0; i < WORDS && words[l->flow->language][i]; i++) {
    const char *word = words[l->flow->language][i];

    for (uint32_t at = 0; (at = find(l, at, word)) < l->text.size;) {
      bool inside = at > 0 && is_letter(l, at - 1);

      at += (uint32_t)strlen(word);
      if (!inside) {
        check_range_at(l, und_cited_after_blank(l->text, at));
      }
    }
  }
}

// ------------------------------------------------------------------- plurals

/// "No. 43 and 44": the short word is that for one.
static void check_short(const look *l)
{
  static const struct {
    und_language language;
    const char *one;
    const char *several;
    const char *link;
  } words[] = {
    {UND_EN, "No.", "Nos.", "and"},
    {UND_EN, "para.", "paras.", "and"},
    {UND_FR, "n\u00b0", "nos", "et"},
    {UND_ES, "n\u00fam.", "n\u00fams.", "y"},
    {UND_ES, "p\u00e1rr.", "p\u00e1rrs.", "y"},
  };

  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    und_slice link = und_slice_from(words[i].link);

    for (uint32_t at = 0; words[i].language == l->flow->language &&
                          (at = find(l, at, words[i].one)) < l->text.size;) {
      uint32_t start = at;
      uint32_t value;

      at += (uint32_t)strlen(words[i].one);
      uint32_t first = und_cited_after_blank(l->text, at);
      uint32_t end = read_value(l, first, &value);
      uint32_t word = und_cited_after_blank(l->text, end);
      uint32_t second = und_cited_after_blank(l->text, word + link.size);

      if (end > first && word > end && second > word + link.size &&
          und_slice_starts(und_slice_cut(l->text, word, l->text.size), link) &&
          und_is_digit(byte_at(l, second)) &&
          !(start > 0 && is_letter(l, start - 1))) {
        und_own_text_amend(l->own, l->flow, l->index, UND_CHECK_ABBR_PLURAL,
                           start, at, und_slice_from(words[i].several));
      }
    }
  }
}

void und_pointing_check(const und_flow *flow, uint32_t index,
                        const und_own_text *own)
{
  const look l = {flow, index, own, own->text};

  check_vague(&l);
  check_unit(&l);
  check_ranges(&l);
  check_short(&l);
}
