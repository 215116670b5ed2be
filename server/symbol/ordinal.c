// SPDX-License-Identifier: MIT

#include "und/symbol/ordinal.h"

#include <stddef.h>

#include "und/symbol/fold.h"

// A word, folded, and what it adds.
typedef struct {
  const char *text;
  uint32_t value;
} word;

static const word english[] = {
  {"first", 1},       {"second", 2},       {"third", 3},
  {"fourth", 4},      {"fifth", 5},        {"sixth", 6},
  {"seventh", 7},     {"eighth", 8},       {"ninth", 9},
  {"tenth", 10},      {"eleventh", 11},    {"twelfth", 12},
  {"thirteenth", 13}, {"fourteenth", 14},  {"fifteenth", 15},
  {"sixteenth", 16},  {"seventeenth", 17}, {"eighteenth", 18},
  {"nineteenth", 19}, {"twentieth", 20},   {"twenty", 20},
  {"thirtieth", 30},  {"thirty", 30},      {"fortieth", 40},
  {"forty", 40},      {"fiftieth", 50},    {"fifty", 50},
  {"sixtieth", 60},   {"sixty", 60},       {"seventieth", 70},
  {"seventy", 70},    {"eightieth", 80},   {"eighty", 80},
  {"ninetieth", 90},  {"ninety", 90},      {NULL, 0},
};

static const word french[] = {
  {"premiere", 1},     {"deuxieme", 2},
  {"unieme", 1},       {"troisieme", 3},
  {"quatrieme", 4},    {"cinquieme", 5},
  {"sixieme", 6},      {"septieme", 7},
  {"huitieme", 8},     {"neuvieme", 9},
  {"dixieme", 10},     {"onzieme", 11},
  {"douzieme", 12},    {"treizieme", 13},
  {"quatorzieme", 14}, {"quinzieme", 15},
  {"seizieme", 16},    {"dix", 10},
  {"vingt", 20},       {"vingtieme", 20},
  {"trente", 30},      {"trentieme", 30},
  {"quarante", 40},    {"quarantieme", 40},
  {"cinquante", 50},   {"cinquantieme", 50},
  {"soixante", 60},    {"soixantieme", 60},
  {"et", 0},           {"quatre", 4},
  {NULL, 0},
};

static const word spanish[] = {
  {"primer", 1},         {"segundo", 2},     {"tercer", 3},
  {"cuarto", 4},         {"quinto", 5},      {"sexto", 6},
  {"septimo", 7},        {"octavo", 8},      {"noveno", 9},
  {"decimo", 10},        {"undecimo", 11},   {"duodecimo", 12},
  {"vigesimo", 20},      {"trigesimo", 30},  {"cuadragesimo", 40},
  {"quincuagesimo", 50}, {"sexagesimo", 60}, {"septuagesimo", 70},
  {"octogesimo", 80},    {"nonagesimo", 90}, {NULL, 0},
};

static const word russian[] = {
  {"первая", 1},         {"вторая", 2},         {"третья", 3},
  {"четвертая", 4},      {"пятая", 5},          {"шестая", 6},
  {"седьмая", 7},        {"восьмая", 8},        {"девятая", 9},
  {"десятая", 10},       {"одиннадцатая", 11},  {"двенадцатая", 12},
  {"тринадцатая", 13},   {"четырнадцатая", 14}, {"пятнадцатая", 15},
  {"шестнадцатая", 16},  {"семнадцатая", 17},   {"восемнадцатая", 18},
  {"девятнадцатая", 19}, {"двадцать", 20},      {"двадцатая", 20},
  {"тридцать", 30},      {"тридцатая", 30},     {"сорок", 40},
  {"сороковая", 40},     {"пятьдесят", 50},     {"пятидесятая", 50},
  {"шестьдесят", 60},    {"шестидесятая", 60},  {"семьдесят", 70},
  {"семидесятая", 70},   {"восемьдесят", 80},   {"восьмидесятая", 80},
  {"девяносто", 90},     {"девяностая", 90},    {NULL, 0},
};

static const word *const words_of[UND_LANGUAGE_COUNT] = {
  [UND_EN] = english,
  [UND_FR] = french,
  [UND_ES] = spanish,
  [UND_RU] = russian,
};

/// The word at `at` of folded text, or NULL; `*end_out` is where it ends.
static const word *read_word(und_slice folded, uint32_t at, const word *words,
                             uint32_t *end_out)
{
  uint32_t end = at;

  while (und_fold_is_word(folded, end)) {
    end++;
  }
  und_slice own = und_slice_cut(folded, at, end);

  for (; words != NULL && words->text != NULL; words++) {
    if (und_slice_equal(own, und_slice_from(words->text))) {
      *end_out = end;
      return words;
    }
  }
  return NULL;
}

uint32_t und_ordinal_read(und_slice text, und_language language,
                          uint32_t *size_out)
{
  enum { FOUR = 4, SCORE = 20 };
  und_fold_head head;

  und_fold_start(text, &head);
  und_slice folded = {head.data, head.size};
  uint32_t total = 0;
  uint32_t at = 0;
  uint32_t end = 0;
  const word *one;

  while ((one = read_word(folded, at, words_of[language], &end)) != NULL) {
    // quatre-vingts: four times twenty
    total = language == UND_FR && total == FOUR && one->value == SCORE
              ? FOUR * SCORE
              : total + one->value;
    at = end;
    if (at >= folded.size ||
        (folded.data[at] != ' ' && folded.data[at] != '-')) {
      break;
    }
    at++;
  }
  if (total > 0 && size_out != NULL) {
    *size_out = und_fold_end(text, head.origin, end);
  }
  return total;
}
