// SPDX-License-Identifier: MIT

#include "spots.h"

#include <stdio.h>

#include "cited.h"
#include "und/base/ascii.h"

static char byte_at(const und_spot *l, uint32_t at)
{
  return und_spot_byte(l->text, at);
}

/// Where one of `words`, which NULL ends, stands at `at`: its end, or `at`.
static uint32_t skip_word(const und_spot *l, uint32_t at,
                          const char *const *words)
{
  und_slice rest = und_slice_cut(l->text, at, l->text.size);

  for (; *words != NULL; words++) {
    if (und_slice_starts(rest, und_slice_from(*words))) {
      return at + (uint32_t)strlen(*words);
    }
  }
  return at;
}

static uint32_t read_figures(const und_spot *l, uint32_t at, uint32_t *value)
{
  enum { MOST = 6 };

  uint32_t end = at;

  *value = 0;
  while (und_is_digit(byte_at(l, end)) && end - at < MOST) {
    *value = *value * 10 + (uint32_t)(byte_at(l, end++) - '0');
  }
  return end;
}

// ------------------------------------------------------------------- treaties

// Treaties that drafts cite, by their volumes of the Treaty Series and the
// number of their registration. Source: United Nations Treaty Collection.
static const struct {
  uint16_t volume;
  uint32_t number;
} treaties[] = {
  {78, 1021},                   // Genocide
  {189, 2545},                  // Refugees
  {606, 8791},                  // its Protocol
  {500, 7310},                  // Diplomatic Relations
  {596, 8638},                  // Consular Relations
  {520, 7515},                  // Narcotic Drugs
  {976, 14152},                 // the same as amended
  {1019, 14956},                // Psychotropic Substances
  {1582, 27627},                // Illicit Traffic
  {660, 9464},                  // Racial Discrimination
  {993, 14531},                 // Economic, Social and Cultural Rights
  {999, 14668},                 // Civil and Political Rights
  {729, 10485},                 // Non-Proliferation
  {1155, 18232},                // Law of Treaties
  {1249, 20378},                // Women
  {1465, 24841},                // Torture
  {1577, 27531},                // Child
  {1760, 30619},                // Biological Diversity
  {1771, 30822},                // Climate Change
  {1833, 31363},                // Law of the Sea
  {1954, 33480},                // Desertification
  {2149, 37517},                // Terrorist Bombings
  {2178, 38349},                // Financing of Terrorism
  {2187, 38544},                // International Criminal Court
  {2220, 39481},                // Migrant Workers
  {2131, 20378},                // Women, Protocol
  {2171, 27531},                // Child, Protocols
  {2173, 27531}, {2375, 24841}, // Torture, Protocol
  {2225, 39574},                // Organized Crime
  {2237, 39574},                // its Protocols
  {2241, 39574}, {2326, 39574}, {2349, 42146}, // Corruption
  {2445, 44004},                               // Nuclear Terrorism
  {2515, 44910},                               // Persons with Disabilities
  {2716, 48088},                               // Enforced Disappearance
};

enum { TREATIES = sizeof treaties / sizeof treaties[0] };

/// Is `slip` the figure `right` with one digit changed, or two neighbours
/// exchanged?
static bool is_slip(uint32_t slip, uint32_t right)
{
  char a[12];
  char b[12];
  size_t first = 0;

  snprintf(a, sizeof a, "%u", slip);
  snprintf(b, sizeof b, "%u", right);
  if (strlen(a) != strlen(b) || slip == right) {
    return false;
  }
  while (a[first] == b[first]) {
    first++;
  }
  bool exchanged = a[first] == b[first + 1] && a[first + 1] == b[first] &&
                   a[first + 1] != '\0' &&
                   strcmp(a + first + 2, b + first + 2) == 0;

  return exchanged || strcmp(a + first + 1, b + first + 1) == 0;
}

/// A volume and a number of which one alone is that of a treaty, and the other
/// nearly.
static void check_known(const und_spot *l, und_hole volume, uint32_t value,
                        und_hole number, uint32_t registered)
{
  char put[12];

  for (unsigned i = 0; i < TREATIES; i++) {
    if (treaties[i].volume == value && treaties[i].number == registered) {
      return;
    }
  }
  for (unsigned i = 0; i < TREATIES; i++) {
    bool by_number = treaties[i].number == registered;
    bool by_volume = treaties[i].volume == value;

    if ((by_number && is_slip(value, treaties[i].volume)) ||
        (by_volume && is_slip(registered, treaties[i].number))) {
      und_hole wrong = by_number ? volume : number;

      snprintf(put, sizeof put, "%u",
               by_number ? treaties[i].volume : treaties[i].number);
      und_spot_amend(l, UND_CHECK_UNTS_KNOWN, wrong.start, wrong.end,
                     und_slice_from(put));
      return;
    }
  }
}

/// A volume and a number, ", vol. 2225, No. 39574", at `at`; where `named`,
/// they are told apart by what stands before them.
static void check_place(const und_spot *l, uint32_t at, bool named)
{
  static const char *const volumes[] = {"vol.", "\u0442.", NULL};
  static const char *const several[] = {"vols",
                                        "volumes",
                                        "vol\u00famenes",
                                        "\u0442\u0442",
                                        "\u0442\u043e\u043c\u0430",
                                        NULL};
  static const char *const links[] = {"and ", "et ", "y ", "\u0438 ", NULL};
  static const char *const numbers[] = {
    "Nos.",    "No.",        "nos",       "no",     "n\u00b0",
    "n\u00ba", "n\u00fams.", "n\u00fam.", "\u2116", NULL};
  static const und_slice put[UND_LANGUAGE_COUNT] = {
    [UND_EN] = {"No. ", 4},       [UND_FR] = {"n\u00b0\u00a0", 5},
    [UND_ES] = {"n\u00fam. ", 6}, [UND_RU] = {"No. ", 4},
    [UND_AR] = {"No. ", 4},       [UND_ZH] = {"No. ", 4}};
  enum { LEAST = 2100 };

  uint32_t value;
  uint32_t registered;

  while (byte_at(l, at) == '*' || byte_at(l, at) == '_') {
    at++;
  }
  if (byte_at(l, at) != ',') {
    return;
  }
  at = und_cited_after_blank(l->text, at + 1);
  if (skip_word(l, at, several) > at) {
    return; // several volumes have several numbers
  }
  uint32_t start = und_cited_after_blank(l->text, skip_word(l, at, volumes));
  uint32_t end = read_figures(l, start, &value);

  if (end == start || byte_at(l, end) != ',' || (start == at && !named)) {
    return;
  }
  if (start == at) { // "Treaty Series, 2225, No. 39574"
    und_spot_amend(l, UND_CHECK_UNTS_FORM, at, at, UND_SLICE("vol. "));
    return;
  }
  uint32_t number = und_cited_after_blank(l->text, end + 1);
  uint32_t figures =
    und_cited_after_blank(l->text, skip_word(l, number, numbers));
  uint32_t last = read_figures(l, figures, &registered);

  if (last == figures) {
    return;
  }
  if (figures == number && !named && registered < LEAST) {
    return; // a page, or a year
  }
  if (figures == number) { // "vol. 2225, 39574"
    uint32_t next =
      und_cited_after_blank(l->text, last + (byte_at(l, last) == ','));

    if (skip_word(l, next, links) > next ||
        skip_word(l, next, numbers) > next || und_is_digit(byte_at(l, next))) {
      return; // "vol. 2225, 2237 and 2241": volumes
    }
    und_spot_amend(l, UND_CHECK_UNTS_FORM, number, number,
                   put[l->flow->language]);
    return;
  }
  check_known(l, (und_hole){start, end}, value, (und_hole){figures, last},
              registered);
}

/// What follows "Treaty Series".
static void check_treaty(const und_spot *l, uint32_t at)
{
  check_place(l, at, true);
}

/// What follows "Ibid.", which may be another work.
static void check_again(const und_spot *l, uint32_t at)
{
  check_place(l, at, false);
}

/// "UNTS 2225", "2225 UNTS 209": the series has a name.
static void check_short(const und_spot *l, uint32_t at)
{
  enum { LETTERS = 4 };
  uint32_t start = at - LETTERS;
  uint32_t value;
  uint32_t figures = und_cited_after_blank(l->text, at);

  if (start > 0 &&
      (und_is_letter(byte_at(l, start - 1)) || byte_at(l, start - 1) == '/')) {
    return;
  }
  if (byte_at(l, figures) == ',') {
    figures = und_cited_after_blank(l->text, figures + 1);
  }
  if (read_figures(l, figures, &value) > figures) {
    und_spot_report(l, UND_CHECK_UNTS_FORM, start, at);
  }
}

// ------------------------------------------------------------- sales numbers

/// Read a sales number at `at`, with or without its stops, and write it with
/// them. Returns its end, or `at`.
static uint32_t read_sales(const und_spot *l, uint32_t at,
                           char out[UND_PUT_SIZE])
{
  uint32_t end = at + 1;
  uint32_t size = 0;

  if (!und_spot_is_one_of(byte_at(l, at), "ACEFMRS")) {
    return at;
  }
  out[size++] = byte_at(l, at);
  out[size++] = '.';
  end += byte_at(l, end) == '.';
  for (unsigned i = 0; i < 2; i++) {
    if (!und_is_digit(byte_at(l, end))) {
      return at;
    }
    out[size++] = byte_at(l, end++);
  }
  end += byte_at(l, end) == '.';
  uint32_t roman = end;

  out[size++] = '.';
  while (end - roman < 6 && und_spot_is_one_of(byte_at(l, end), "IVX")) {
    out[size++] = byte_at(l, end++);
  }
  if (end == roman) {
    return at;
  }
  end += byte_at(l, end) == '.';
  out[size++] = '.';
  if (und_is_capital(byte_at(l, end))) {
    out[size++] = byte_at(l, end++);
    end += byte_at(l, end) == '.';
    out[size++] = '.';
  }
  uint32_t figures = end;

  while (und_is_digit(byte_at(l, end)) && end - figures < 4) {
    out[size++] = byte_at(l, end++);
  }
  out[size] = '\0';
  return end > figures && !und_is_letter(byte_at(l, end)) ? end : at;
}

/// Do the words for a sales number stand before `at`?
static bool is_announced(const und_spot *l, uint32_t at)
{
  // Their last words: a line may end before them.
  static const und_slice words[UND_LANGUAGE_COUNT] = {
    [UND_EN] = {"Sales No.", 9},
    [UND_FR] = {"vente", 5},
    [UND_ES] = {"venta", 5},
    [UND_RU] = {"\u043f\u043e\u0434 \u2116", 10},
    [UND_AR] = {"\u0627\u0644\u0645\u0628\u064a\u0639", 12},
    [UND_ZH] = {"\u51fa\u552e\u54c1\u7f16\u53f7", 15}};
  und_slice word = words[l->flow->language];

  at = und_cited_before_blank(l->text, at);
  if (at > 0 && l->text.data[at - 1] == ':') {
    at = und_cited_before_blank(l->text, at - 1);
  }
  return at >= word.size && und_spot_stands(l->text, at - word.size, word);
}

void und_spot_sales(const und_spot *l)
{
  static const char letters[UND_LANGUAGE_COUNT] = {
    [UND_EN] = 'E', [UND_FR] = 'F', [UND_ES] = 'S',
    [UND_RU] = 'R', [UND_AR] = 'A', [UND_ZH] = 'C'};
  char next = byte_at(l, l->at + 1);
  char put[UND_PUT_SIZE];

  if (next != '.' && !und_is_digit(next)) {
    return;
  }
  uint32_t end = read_sales(l, l->at, put);

  if (end == l->at || !is_announced(l, l->at)) {
    return;
  }
  if (!und_slice_equal(und_slice_cut(l->text, l->at, end),
                       und_slice_from(put))) {
    und_spot_amend(l, UND_CHECK_SALES_FORM, l->at, end, und_slice_from(put));
  } else if (put[0] != 'M' && put[0] != letters[l->flow->language]) {
    und_spot_amend(l, UND_CHECK_SALES_LANGUAGE, l->at, l->at + 1,
                   (und_slice){&letters[l->flow->language], 1});
  }
}

void und_spot_treaty(const und_spot *l)
{
  static const struct {
    und_slice words;
    void (*check)(const und_spot *l, uint32_t at);
  } names[] = {
    {{"Treaty Series", 13}, check_treaty},
    {{"Recueil des Trait\u00e9s", 20}, check_treaty},
    {{"Ibid.", 5}, check_again},
    {{"UNTS", 4}, check_short},
    {{"RTNU", 4}, check_short},
  };

  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (und_spot_stands(l->text, l->at, names[i].words)) {
      names[i].check(l, l->at + names[i].words.size);
    }
  }
}
