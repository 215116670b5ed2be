// SPDX-License-Identifier: MIT
//
// Numbers as they are written: 2e, 8,500, 28,5 millions, 5 per cent,
// 2018-2021.

#include "spots.h"
#include "und/base/buffer.h"

static const und_slice no_break = {"\u00a0", 2};

static uint32_t skip_figures(und_slice text, uint32_t at)
{
  while (und_is_digit(und_spot_byte(text, at))) {
    at++;
  }
  return at;
}

static uint32_t figures_before(und_slice text, uint32_t at)
{
  while (at > 0 && und_is_digit(text.data[at - 1])) {
    at--;
  }
  return at;
}

/// Does one of the words, of which the first bytes will do, stand at `at`?
static bool is_word_at(und_slice text, uint32_t at, const char *const *words)
{
  for (; *words != NULL; words++) {
    if (und_spot_stands(text, at, und_slice_from(*words))) {
      return true;
    }
  }
  return false;
}

// ----------------------------------------------------------------- ordinals

/// Where the number that ends at `end` begins, in figures or capitals; `end` if
/// there is none.
static uint32_t number_before(und_slice text, uint32_t end)
{
  uint32_t at = end;

  while (at > 0 && und_spot_is_one_of(text.data[at - 1], "0123456789IVXLC")) {
    at--;
  }
  bool alone = at == 0 || (!und_spot_is_letter(text, at - 1) &&
                           !und_spot_is_one_of(text.data[at - 1], "/-.,_"));

  return alone ? at : end;
}

/// 2ème, XXIième, 1ère
void und_spot_ordinal_fr(const und_spot *spot)
{
  static const und_slice first[] = {{"1\u00e8re", 5}, {"1ere", 4}};
  static const und_slice vowels[] = {
    {"i\u00e8", 3}, {"\u00e8", 2}, {"ie", 2}, {"e", 1}};
  und_slice text = spot->text;
  uint32_t at = spot->at;

  for (int i = 0; text.data[at] == '1' && i < 2; i++) {
    uint32_t end = at + first[i].size;

    if (und_spot_stands(text, at, first[i]) &&
        number_before(text, at + 1) == at && !und_spot_is_letter(text, end)) {
      und_spot_amend(spot, UND_CHECK_TYPO_ORDINAL_FR, at, end,
                     UND_SLICE("1re"));
    }
  }
  if (!und_spot_stands(text, at, UND_SLICE("me"))) {
    return;
  }
  uint32_t end = at + 2 + (und_spot_byte(text, at + 2) == 's');

  for (int i = 0; !und_spot_is_letter(text, end) && i < 4; i++) {
    uint32_t vowel = at - vowels[i].size;

    if (und_spot_ends(text, at, vowels[i])) {
      uint32_t number = number_before(text, vowel);
      und_buffer put = {0};

      und_buffer_addf(&put, "%.*se%s", (int)(vowel - number),
                      text.data + number, end > at + 2 ? "s" : "");
      if (number < vowel) {
        und_spot_amend(spot, UND_CHECK_TYPO_ORDINAL_FR, number, end,
                       und_buffer_slice(&put));
      }
      und_buffer_finish(&put);
      return;
    }
  }
}

// ------------------------------------------------------------------ percent

/// 5%, 5 percent
static void percent_en(const und_spot *spot)
{
  static const und_slice word = {"percent", 7};
  static const und_slice right = {"per cent", 8};
  und_slice text = spot->text;
  uint32_t at = spot->at;
  uint32_t start = at - und_spot_blanks_before(text, at);
  bool sign = text.data[at] == '%';
  uint32_t end = sign ? at + 1 : at + word.size;

  if (!und_is_digit(und_spot_before(text, start)) ||
      und_is_digit(und_spot_byte(text, end))) { // %20 of an address
    return;
  }
  if (start < at && und_spot_stands(text, at, right)) {
    (void)und_spot_is_odd(spot, UND_HABIT_PERCENT_WORD);
  } else if (und_spot_is_letter(text, end)) {
    return; // percentage
  } else if (sign ? und_spot_is_odd(spot, UND_HABIT_PERCENT_SIGN)
                  : start < at && und_spot_stands(text, at, word) &&
                      und_spot_is_odd(spot, UND_HABIT_PERCENT_SIGN)) {
    und_spot_amend(spot, UND_CHECK_TYPO_PERCENT, start, end,
                   UND_SLICE(" per cent"));
  }
}

/// 40% in French
static void percent_fr(const und_spot *spot)
{
  und_slice text = spot->text;
  uint32_t at = spot->at;
  uint32_t blank = und_spot_blanks_before(text, at);

  if (!und_is_digit(und_spot_before(text, at - blank))) {
    return;
  }
  if (blank > 0) {
    (void)und_spot_is_odd(spot, UND_HABIT_PERCENT_SPACED);
  } else if (und_spot_is_odd(spot, UND_HABIT_PERCENT_TIGHT)) {
    und_spot_amend(spot, UND_CHECK_TYPO_PERCENT, at, at + 1,
                   UND_SLICE("\u00a0%"));
  }
}

void und_spot_percent(const und_spot *spot)
{
  if (spot->flow->language == UND_EN) {
    percent_en(spot);
  } else {
    percent_fr(spot);
  }
}

// -------------------------------------------------------- groups of figures

/// The mark between groups of three figures at `at`: its size, or 0.
static uint32_t group_mark(und_slice text, uint32_t at)
{
  char byte = und_spot_byte(text, at);

  return at < text.size && (byte == ' ' || byte == ',')   ? 1
         : und_spot_stands(text, at, no_break)            ? no_break.size
         : und_spot_stands(text, at, UND_SLICE("\u202f")) ? 3
                                                          : 0;
}

/// Over "234" and the mark before it; `at` where no such group is.
static uint32_t skip_group(und_slice text, uint32_t at, und_slice mark)
{
  uint32_t figures = at + mark.size;

  return und_spot_stands(text, at, mark) &&
             skip_figures(text, figures) == figures + 3
           ? figures + 3
           : at;
}

/// What may follow a number that is no thousands: decimals, more figures.
static bool is_open_end(und_slice text, uint32_t at)
{
  uint32_t next = at + und_spot_blanks(text, at);

  return (und_spot_is_one_of(und_spot_byte(text, at), ".,/-") &&
          und_is_digit(und_spot_byte(text, at + 1))) ||
         und_is_digit(und_spot_byte(text, next));
}

/// 7 832 in English. In French 7,832 may have decimals.
void und_spot_thousands(const und_spot *spot)
{
  enum { LONGEST = 3, GROUPS = 5 };
  und_slice text = spot->text;
  uint32_t at = spot->at;
  bool begins = at == 0 || (!und_is_digit(text.data[at - 1]) &&
                            !und_spot_is_letter(text, at - 1) &&
                            !und_spot_is_one_of(text.data[at - 1], "/-.,+"));
  uint32_t end = skip_figures(text, at);
  und_slice mark = und_slice_cut(text, end, end + group_mark(text, end));

  if (!begins || end - at > LONGEST || mark.size == 0 || text.data[at] == '0' ||
      skip_group(text, end, mark) == end) {
    return;
  }
  bool comma = mark.data[0] == ',';
  und_buffer put = {0};

  und_buffer_add(&put, und_slice_cut(text, at, end));
  uint32_t groups = 0;

  for (uint32_t next; groups < GROUPS && // more are a table
                      (next = skip_group(text, end, mark)) > end;
       end = next, groups++) {
    und_buffer_adds(&put, ",");
    und_buffer_add(&put, und_slice_cut(text, next - 3, next));
  }
  if (!is_open_end(text, end) && !und_spot_is_letter(text, end) &&
      und_spot_is_odd(spot, comma ? UND_HABIT_THOUSANDS_PROPER
                                  : UND_HABIT_THOUSANDS_OTHER)) {
    und_spot_amend(spot, UND_CHECK_TYPO_THOUSANDS, at, end,
                   und_buffer_slice(&put));
  }
  und_buffer_finish(&put);
}

/// 28.5 millions in French, 28,5 million in English. Only a unit tells a
/// decimal from other numbers.
void und_spot_decimal(const und_spot *spot)
{
  static const char *const units[UND_LANGUAGE_COUNT][8] = {
    [UND_EN] = {"per cent", "percent", "%", "million", "billion", NULL},
    [UND_FR] = {"%", "pour cent", "million", "milliard", NULL},
    [UND_ES] = {"%", "por ciento", "millon", "mill\u00f3n", "mil millon", NULL},
    [UND_RU] = {"%", "\u043f\u0440\u043e\u0446\u0435\u043d\u0442",
                "\u043c\u043b\u043d", "\u043c\u043b\u0440\u0434",
                "\u043c\u0438\u043b\u043b\u0438", NULL},
  };
  enum { MOST = 2 };
  und_slice text = spot->text;
  uint32_t at = spot->at;
  bool english = spot->flow->language == UND_EN;
  uint32_t end = skip_figures(text, at + 1);
  uint32_t start = figures_before(text, at);
  char before = und_spot_before(text, start);

  if ((text.data[at] == ',') != english || start == at || end == at + 1 ||
      end - at - 1 > MOST || und_spot_is_one_of(before, ".,/-") ||
      (start > 0 && und_spot_is_letter(text, start - 1))) {
    return;
  }
  uint32_t unit = end + und_spot_blanks(text, end);

  if (is_word_at(text, unit, units[spot->flow->language])) {
    und_spot_amend(spot, UND_CHECK_TYPO_DECIMAL, at, at + 1,
                   english ? UND_SLICE(".") : UND_SLICE(","));
  }
}

// ------------------------------------------------------------------- ranges

static uint32_t year_at(und_slice text, uint32_t at)
{
  uint32_t year = 0;
  uint32_t end = skip_figures(text, at);

  for (uint32_t i = at; i < end; i++) {
    year = year < 10000 ? year * 10 + (uint32_t)(text.data[i] - '0') : year;
  }
  return year >= 1800 && year < 2200 ? year : 0;
}

/// 2018-2021 and 2018–2021
void und_spot_range(const und_spot *spot)
{
  static const und_slice dashes[] = {{"-", 1}, {"\u2013", 3}};
  und_slice text = spot->text;
  bool wide = text.data[spot->at] != '-';
  uint32_t start = figures_before(text, spot->at);
  uint32_t end = spot->at + dashes[wide].size;
  uint32_t after = skip_figures(text, end);

  if (!und_spot_stands(text, spot->at, dashes[wide]) || start == spot->at ||
      year_at(text, start) == 0 || year_at(text, end) <= year_at(text, start) ||
      und_spot_is_one_of(und_spot_before(text, start), "/-") ||
      und_spot_is_one_of(und_spot_byte(text, after), "/-") ||
      und_spot_is_letter(text, after) || und_spot_is_apart(spot)) {
    return;
  }
  if (und_spot_is_odd(spot,
                      wide ? UND_HABIT_RANGE_DASH : UND_HABIT_RANGE_HYPHEN)) {
    und_spot_amend(spot, UND_CHECK_TYPO_DASH_RANGE, spot->at, end,
                   dashes[!wide]);
  }
}

// ------------------------------------------------------------ Arabic figures

/// The size of the figure at `at`, ASCII or of Arabic script; 0 if none.
static uint32_t any_figure(und_slice text, uint32_t at)
{
  if (und_is_digit(und_spot_byte(text, at))) {
    return 1;
  }
  unsigned char second = (unsigned char)und_spot_byte(text, at + 1);

  return und_spot_byte(text, at) == '\xD9' && second >= 0xA0 && second <= 0xA9
           ? 2
           : 0;
}

/// Is the number between `start` and `end` one of a symbol or a code?
static bool is_of_code(und_slice text, uint32_t start, uint32_t end)
{
  static const char marks[] = "/-._:@+^";
  char before = und_spot_before(text, start);
  char after = und_spot_byte(text, end);

  return und_is_letter(before) || und_is_letter(after) ||
         und_spot_is_one_of(before, marks) ||
         (und_spot_is_one_of(after, marks) && any_figure(text, end + 1) > 0);
}

void und_spot_digits(const und_spot *spot)
{
  und_slice text = spot->text;
  uint32_t at = spot->at;
  uint32_t size = any_figure(text, at);
  uint32_t end = at;
  und_buffer put = {0};

  if (size == 0 || (at > 0 && any_figure(text, at - 1) == 1) ||
      (at > 1 && any_figure(text, at - 2) == 2)) {
    return;
  }
  for (; any_figure(text, end) == size; end += size) {
    char latin = (char)('0' + (text.data[end + 1] & 0x0F));
    char arabic[] = {'\xD9', (char)(0xA0 | (text.data[end] & 0x0F))};

    und_buffer_add(&put,
                   size == 2 ? (und_slice){&latin, 1} : (und_slice){arabic, 2});
  }
  if (!is_of_code(text, at, end) &&
      und_spot_is_odd(spot, size == 2 ? UND_HABIT_DIGITS_ARABIC
                                      : UND_HABIT_DIGITS_LATIN)) {
    und_spot_amend(spot, UND_CHECK_DIGITS_MIXED, at, end,
                   und_buffer_slice(&put));
  }
  und_buffer_finish(&put);
}

// ----------------------------------------------------- figures in a sentence

/// Does a sentence begin at `at`, behind a word that is no abbreviation?
static bool is_sentence(und_slice text, uint32_t at)
{
  static const char *const abbreviations[] = {
    "para",  "paras",  "subpara", "subparas", "chap", "chaps", "sect",  "sects",
    "arts",  "vols",   "figs",    "annex",    "rule", "item",  "Sales", "Supp",
    "Suppl", "approx", "incl",    "excl",     "ibid", "resp",  "ca",    NULL};
  enum { SHORTEST = 4 };
  uint32_t end = at - und_spot_blanks_before(text, at);

  if (end == at || und_spot_before(text, end) != '.') {
    return false;
  }
  uint32_t start = --end;

  while (start > 0 && und_is_small(text.data[start - 1])) {
    start--;
  }
  und_slice word = und_slice_cut(text, start, end);

  for (int i = 0; abbreviations[i] != NULL; i++) {
    if (und_slice_equal(word, und_slice_from(abbreviations[i]))) {
      return false;
    }
  }
  return word.size >= SHORTEST;
}

/// "60 staff members left." at the start of a sentence
void und_spot_sentence(const und_spot *spot)
{
  static const char *const links[] = {"and ",  "to ", "or ",  "of ", "above",
                                      "below", "bis", "http", "www", NULL};
  und_slice text = spot->text;
  uint32_t end = skip_figures(text, spot->at);

  if (und_is_digit(und_spot_before(text, spot->at)) ||
      year_at(text, spot->at) > 0 || und_spot_byte(text, end) != ' ' ||
      !und_is_small(und_spot_byte(text, end + 1)) ||
      !und_is_small(und_spot_byte(text, end + 2)) ||
      is_word_at(text, end + 1, links) || !is_sentence(text, spot->at)) {
    return;
  }
  und_spot_report(spot, UND_CHECK_TYPO_NUMBER_START, spot->at, end);
}

/// 8 States in running text: numbers under ten are words. What is counted by
/// figures, paragraphs and units, keeps them.
void und_spot_small(const und_spot *spot)
{
  static const char *const words[] = {"one", "two",   "three", "four", "five",
                                      "six", "seven", "eight", "nine"};
  static const char *const before[] = {
    "and ",       "to ",         "or ",        "from ",      "between ",
    "paragraph ", "paragraphs ", "article ",   "articles ",  "section ",
    "sections ",  "annex ",      "chapter ",   "rule ",      "item ",
    "items ",     "note ",       "table ",     "figure ",    "phase ",
    "goal ",      "target ",     "page ",      "number ",    "part ",
    "option ",    "level ",      "category ",  "class ",     "day ",
    "step ",      "resolution ", "decision ",  "principle ", "objective ",
    "priority ",  "pillar ",     "module ",    "version ",   "type ",
    "of ",        "conclusion ", "guideline ", "provision ", NULL};
  static const char *const behind[] = {
    "per ",  "million", "billion", "of ", "and ", "to ",  "or ",
    "above", "below",   "bis",     "km",  "kg",   "may ", NULL};
  enum { SHORTEST = 6 }; // of the noun, with the figure
  und_slice text = spot->text;
  uint32_t at = spot->at;
  char digit = text.data[at];

  if (digit == '0' || at < 2 || text.data[at - 1] != ' ' ||
      !und_is_small(text.data[at - 2]) || und_spot_byte(text, at + 1) != ' ' ||
      !und_is_small(und_spot_byte(text, at + 2)) ||
      !und_is_small(und_spot_byte(text, at + 3)) ||
      is_word_at(text, at + 2, behind)) {
    return;
  }
  for (int i = 0; before[i] != NULL; i++) {
    if (und_spot_ends(text, at, und_slice_from(before[i]))) {
      return;
    }
  }
  uint32_t word = at - 1;
  uint32_t noun = at + 2;

  while (und_is_small(und_spot_byte(text, noun))) {
    noun++;
  }
  while (word > 0 && und_is_letter(text.data[word - 1])) {
    word--;
  }
  if (und_is_capital(text.data[word]) || text.data[noun - 1] != 's' ||
      noun - at < SHORTEST) {
    return; // Paragraph 3; no plural follows
  }
  und_spot_amend(spot, UND_CHECK_TYPO_NUMBER_WORDS, at, at + 1,
                 und_slice_from(words[digit - '1']));
}
