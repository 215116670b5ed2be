// SPDX-License-Identifier: MIT

#include "spots.h"

#include <stdio.h>

#include "cited.h"
#include "und/base/ascii.h"

static char byte_at(const und_spot *l, uint32_t at)
{
  return und_spot_byte(l->text, at);
}

/// Does a letter stand at `at`, of any script?
static bool is_letter(const und_spot *l, uint32_t at)
{
  return und_is_letter(byte_at(l, at)) || (unsigned char)byte_at(l, at) >= 0xC3;
}

/// Does `word` end before `end`, as a word of its own? Where it begins, else
/// `end`.
static uint32_t word_before(const und_spot *l, uint32_t end, const char *word)
{
  uint32_t size = (uint32_t)strlen(word);

  return end >= size && memcmp(l->text.data + end - size, word, size) == 0 &&
             !(end > size && is_letter(l, end - size - 1))
           ? end - size
           : end;
}

// ---------------------------------------------------------------- no number

void und_spot_vague(const und_spot *l)
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
    und_slice word = und_slice_from(words[l->flow->language][i]);

    if (und_spot_stands(l->text, l->at, word)) {
      und_spot_report(l, UND_CHECK_XREF_VAGUE, l->at, l->at + word.size);
    }
  }
}

// ------------------------------------------------------------------ the unit

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
static void report_unit(const und_spot *l, uint32_t end)
{
  for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
    und_slice word = und_slice_from(units[i].numbered);
    uint32_t start = end >= word.size ? end - word.size : end;

    if (units[i].language == l->flow->language &&
        und_slice_equal(und_slice_cut(l->text, start, end), word)) {
      und_slice put = und_slice_from(units[i].lettered);
      uint32_t blank = word.data[0] == ' ';

      und_spot_amend(l, UND_CHECK_XREF_UNIT_NAME, start + blank, end,
                     und_slice_cut(put, blank, put.size));
      return;
    }
  }
}

void und_spot_lettered(const und_spot *l)
{
  enum { MOST = 3 };

  uint32_t start = l->at;

  while (start > 0 && l->at - start < MOST &&
         und_is_small(l->text.data[start - 1]) &&
         l->text.data[start - 1] == l->text.data[l->at - 1]) {
    start--;
  }
  uint32_t end = und_cited_before_blank(l->text, start);

  if (start < l->at && end < start) {
    report_unit(l, end);
  }
}

// -------------------------------------------------------------------- ranges

/// Read a number or one capital letter at `at`. Returns its end, or `at`.
static uint32_t read_value(const und_spot *l, uint32_t at, uint32_t *value)
{
  enum { MOST = 4 };

  uint32_t end = at;

  *value = 0;
  while (und_is_digit(byte_at(l, end)) && end - at < MOST) {
    *value = *value * 10 + (uint32_t)(byte_at(l, end++) - '0');
  }
  if (end == at && und_is_capital(byte_at(l, at)) &&
      !und_spot_is_one_of(byte_at(l, at), "IVXLCDM")) {
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

/// Does one blank stand from `start` to `end`, and no line break?
static bool has_one_blank(const und_spot *l, uint32_t start, uint32_t end)
{
  und_slice blank = und_slice_cut(l->text, start, end);

  return und_slice_equal(blank, UND_SLICE(" ")) ||
         und_slice_equal(blank, UND_SLICE("\u00a0"));
}

static void check_range_at(const und_spot *l, uint32_t start)
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

  if (second == link + word.size || stop == second || first <= last ||
      first >> 16 != last >> 16) {
    return;
  }
  int size =
    snprintf(put, sizeof put, "%.*s%.*s%.*s", (int)(stop - second),
             l->text.data + second, (int)(second - end), l->text.data + end,
             (int)(end - start), l->text.data + start);

  if (size < (int)sizeof put && has_one_blank(l, end, link) &&
      has_one_blank(l, link + word.size, second)) {
    und_spot_amend(l, UND_CHECK_XREF_RANGE, start, stop, und_slice_from(put));
  } else {
    und_spot_report(l, UND_CHECK_XREF_RANGE, start, stop);
  }
}

void und_spot_places(const und_spot *l)
{
  enum { WORDS = 8 };
  static const char *const words[UND_LANGUAGE_COUNT][WORDS] = {
    [UND_EN] = {"paragraphs", "paras.", "sections", "sects.", "chapters",
                "articles", "annexes", "items"},
    [UND_FR] = {"paragraphes", "par.", "sections", "sect.", "chapitres",
                "articles", "annexes", "points"},
    [UND_ES] = {"p\u00e1rrafos", "p\u00e1rrs.", "secciones", "cap\u00edtulos",
                "art\u00edculos", "anexos", "temas"}};
  uint32_t end = l->at + 1;
  uint32_t start = und_cited_after_blank(l->text, end);

  if (start == end ||
      !(und_is_digit(byte_at(l, start)) || und_is_capital(byte_at(l, start)))) {
    return;
  }
  for (unsigned i = 0; i < WORDS && words[l->flow->language][i]; i++) {
    if (word_before(l, end, words[l->flow->language][i]) < end) {
      check_range_at(l, start);
      return;
    }
  }
}

// --------------------------------------------------------------------- order

/// The article before "alinéa" at `*start`, which moves back over it, as it is
/// before "paragraphe"; empty where there is none.
static const char *take_article(const und_spot *l, uint32_t *start)
{
  static const struct {
    const char *was;
    const char *becomes;
  } articles[] = {
    {"\u00e0 l\u2019", "au "}, {"\u00e0 l'", "au "}, {"de l\u2019", "du "},
    {"de l'", "du "},          {"l\u2019", "le "},   {"l'", "le "},
  };

  for (size_t i = 0; i < sizeof articles / sizeof articles[0]; i++) {
    und_slice was = und_slice_from(articles[i].was);

    if (*start >= was.size &&
        und_spot_stands(l->text, *start - was.size, was)) {
      *start -= was.size;
      return articles[i].becomes;
    }
  }
  return "";
}

/// "subparagraph (a) of paragraph 8": the larger unit comes first.
void und_spot_order(const und_spot *l)
{
  enum { MOST = 4 };
  static const struct {
    const char *lettered;
    const char *of;
    const char *numbered;
  } words[UND_LANGUAGE_COUNT] = {
    [UND_EN] = {"subparagraph", "of paragraph", "paragraph"},
    [UND_FR] = {"alin\u00e9a", "du paragraphe", "paragraphe"},
    [UND_ES] = {"apartado", "del p\u00e1rrafo", "p\u00e1rrafo"}};
  und_slice of = und_slice_from(words[l->flow->language].of);
  uint32_t start = l->at;
  uint32_t next = und_cited_after_blank(l->text, l->at + 1);
  uint32_t value;
  char put[UND_PUT_SIZE];

  if (!und_spot_stands(l->text, next, of)) {
    return;
  }
  uint32_t number = und_cited_after_blank(l->text, next + of.size);
  uint32_t end = read_value(l, number, &value);

  while (start > 0 && l->at - start < MOST &&
         und_is_small(l->text.data[start - 1])) {
    start--;
  }
  start -= start > 0 && l->text.data[start - 1] == '(';
  uint32_t blank = und_cited_before_blank(l->text, start);
  und_slice word = und_slice_from(words[l->flow->language].lettered);
  uint32_t first = blank - (blank < word.size ? 0 : word.size);

  first = und_spot_stands(l->text, first, word) ? first : blank;

  if (first == blank || end == number || !und_is_digit(byte_at(l, number))) {
    return;
  }
  const char *article = take_article(l, &first);

  int size = snprintf(put, sizeof put, "%s%s %u %.*s", article,
                      words[l->flow->language].numbered, value,
                      (int)(l->at + 1 - start), l->text.data + start);

  if (size >= (int)sizeof put) {
    return;
  }
  und_spot_amend(l, UND_CHECK_XREF_ORDER, first, end, und_slice_from(put));
}

// ------------------------------------------------------------------- plurals

/// "No. 43 and 44": the short word is that for one.
void und_spot_short(const und_spot *l)
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
  uint32_t at = l->at + (byte_at(l, l->at) == '.' ? 1 : 2); // or a degree sign
  uint32_t first = und_cited_after_blank(l->text, at);
  uint32_t value;

  if (!und_is_digit(byte_at(l, first))) {
    return;
  }
  uint32_t end = read_value(l, first, &value);
  uint32_t link = und_cited_after_blank(l->text, end);

  for (size_t i = 0; end > first && i < sizeof words / sizeof words[0]; i++) {
    und_slice word = und_slice_from(words[i].link);
    uint32_t second = und_cited_after_blank(l->text, link + word.size);
    uint32_t start = word_before(l, at, words[i].one);

    if (words[i].language == l->flow->language && start < at && link > end &&
        und_spot_stands(l->text, link, word) && second > link + word.size &&
        und_is_digit(byte_at(l, second))) {
      und_spot_amend(l, UND_CHECK_ABBR_PLURAL, start, at,
                     und_slice_from(words[i].several));
    }
  }
}
