// SPDX-License-Identifier: MIT

#include "und/symbol/ordinal.h"

#include "und/base/ascii.h"
#include "und/symbol/fold.h"

// A word of an ordinal: one that ends it, or the tens that more may follow.
typedef struct {
  const char *word;
  uint8_t value;
} word_row;

enum { WORDS = 32, TENS = 10 };

// clang-format off
// What stands alone, or after the tens.
static const word_row last_words[UND_LANGUAGE_COUNT][WORDS] = {
  [UND_EN] = {
    {"first", 1}, {"second", 2}, {"third", 3}, {"fourth", 4}, {"fifth", 5},
    {"sixth", 6}, {"seventh", 7}, {"eighth", 8}, {"ninth", 9}, {"tenth", 10},
    {"eleventh", 11}, {"twelfth", 12}, {"thirteenth", 13}, {"fourteenth", 14},
    {"fifteenth", 15}, {"sixteenth", 16}, {"seventeenth", 17},
    {"eighteenth", 18}, {"nineteenth", 19}, {"twentieth", 20},
    {"thirtieth", 30}, {"fortieth", 40}, {"fiftieth", 50}, {"sixtieth", 60},
    {"seventieth", 70}, {"eightieth", 80}, {"ninetieth", 90}},
  [UND_FR] = {
    {"premiere", 1}, {"unieme", 1}, {"deuxieme", 2}, {"troisieme", 3},
    {"quatrieme", 4}, {"cinquieme", 5}, {"sixieme", 6}, {"septieme", 7},
    {"huitieme", 8}, {"neuvieme", 9}, {"dixieme", 10}, {"onzieme", 11},
    {"douzieme", 12}, {"treizieme", 13}, {"quatorzieme", 14},
    {"quinzieme", 15}, {"seizieme", 16}, {"dix-septieme", 17},
    {"dix-huitieme", 18}, {"dix-neuvieme", 19}, {"vingtieme", 20},
    {"trentieme", 30}, {"quarantieme", 40}, {"cinquantieme", 50},
    {"soixantieme", 60}, {"quatre-vingtieme", 80}},
  [UND_ES] = {
    {"primer", 1}, {"primero", 1}, {"segundo", 2}, {"tercer", 3},
    {"tercero", 3}, {"cuarto", 4}, {"quinto", 5}, {"sexto", 6},
    {"septimo", 7}, {"octavo", 8}, {"noveno", 9}, {"decimo", 10},
    {"undecimo", 11}, {"duodecimo", 12}, {"vigesimo", 20}, {"trigesimo", 30},
    {"cuadragesimo", 40}, {"quincuagesimo", 50}, {"sexagesimo", 60},
    {"septuagesimo", 70}, {"octogesimo", 80}, {"nonagesimo", 90}},
  [UND_RU] = {
    {"первая", 1}, {"вторая", 2}, {"третья", 3}, {"четвертая", 4},
    {"пятая", 5}, {"шестая", 6}, {"седьмая", 7}, {"восьмая", 8},
    {"девятая", 9}, {"десятая", 10}, {"одиннадцатая", 11},
    {"двенадцатая", 12}, {"тринадцатая", 13}, {"четырнадцатая", 14},
    {"пятнадцатая", 15}, {"шестнадцатая", 16}, {"семнадцатая", 17},
    {"восемнадцатая", 18}, {"девятнадцатая", 19}, {"двадцатая", 20},
    {"тридцатая", 30}, {"сороковая", 40}, {"пятидесятая", 50},
    {"шестидесятая", 60}, {"семидесятая", 70}, {"восьмидесятая", 80},
    {"девяностая", 90}},
};

static const word_row tens[UND_LANGUAGE_COUNT][TENS] = {
  [UND_EN] = {
    {"twenty-", 20}, {"thirty-", 30}, {"forty-", 40}, {"fifty-", 50},
    {"sixty-", 60}, {"seventy-", 70}, {"eighty-", 80}, {"ninety-", 90}},
  [UND_FR] = {
    {"vingt", 20}, {"trente", 30}, {"quarante", 40}, {"cinquante", 50},
    {"soixante", 60}, {"quatre-vingt", 80}},
  [UND_ES] = {
    {"decimo ", 10}, {"vigesimo ", 20}, {"trigesimo ", 30},
    {"cuadragesimo ", 40}, {"quincuagesimo ", 50}, {"sexagesimo ", 60},
    {"septuagesimo ", 70}, {"octogesimo ", 80}, {"nonagesimo ", 90}},
  [UND_RU] = {
    {"двадцать ", 20}, {"тридцать ", 30}, {"сорок ", 40}, {"пятьдесят ", 50},
    {"шестьдесят ", 60}, {"семьдесят ", 70}, {"восемьдесят ", 80},
    {"девяносто ", 90}},
};
// clang-format on

/// The longest of `rows` that stands at `at`, as a whole word where `whole`.
static uint32_t match(und_slice folded, uint32_t at, const word_row *rows,
                      unsigned count, bool whole, uint32_t *value)
{
  und_slice rest = und_slice_cut(folded, at, folded.size);
  uint32_t end = at;

  for (unsigned i = 0; i < count && rows[i].word != NULL; i++) {
    und_slice word = und_slice_from(rows[i].word);

    if (und_slice_starts(rest, word) && at + word.size > end &&
        !(whole && und_fold_is_word(folded, at + word.size))) {
      end = at + word.size;
      *value = rows[i].value;
    }
  }
  return end;
}

/// "74th", "74e": figures and letters right behind them.
static uint32_t read_figures(und_slice folded, uint32_t at, uint32_t *value)
{
  uint32_t end = at;

  *value = 0;
  while (end < folded.size && und_is_digit(folded.data[end]) && end - at < 3) {
    *value = *value * 10 + (uint32_t)(folded.data[end++] - '0');
  }
  uint32_t letters = end;

  while (end < folded.size && und_fold_is_word(folded, end) &&
         !und_is_digit(folded.data[end]) && end - letters < 3) {
    end++;
  }
  return letters > at && end > letters && *value > 0 ? end : at;
}

uint32_t und_ordinal_read(und_slice folded, uint32_t at, und_language language,
                          uint32_t *value_out)
{
  uint32_t ten = 0;
  uint32_t value = 0;
  uint32_t end = read_figures(folded, at, &value);

  if (end > at) {
    *value_out = value;
    return end;
  }
  uint32_t after = match(folded, at, tens[language], TENS, false, &ten);

  if (after > at && language == UND_FR) { // "vingt et unième", "vingt-deuxième"
    und_slice rest = und_slice_cut(folded, after, folded.size);

    after += und_slice_starts(rest, UND_SLICE(" et ")) ? 4
             : und_slice_starts(rest, UND_SLICE("-"))  ? 1
                                                       : 0;
  }
  if (after > at) {
    end = match(folded, after, last_words[language], WORDS, true, &value);
    if (end > after && value < 20) {
      *value_out = ten + value;
      return end;
    }
  }
  end = match(folded, at, last_words[language], WORDS, true, &value);
  if (end > at) {
    *value_out = value;
  }
  return end;
}
