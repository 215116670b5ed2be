// SPDX-License-Identifier: MIT

#include "und/symbol/opener.h"

#include <threads.h>

#include "beginnings.h"
#include "opener_table.h"
#include "und/symbol/fold.h"

static const und_opener_words *const words_of[UND_LANGUAGE_COUNT] = {
  [UND_EN] = &und_opener_english, [UND_FR] = &und_opener_french,
  [UND_ES] = &und_opener_spanish, [UND_RU] = &und_opener_russian,
  [UND_AR] = &und_opener_arabic,  [UND_ZH] = &und_opener_chinese,
};

// A list of patterns, and how they begin: most texts begin with none of them.
typedef struct {
  const char *const *patterns;
  und_beginnings beginnings;
} word_list;

// The lists of und_opener_words.
typedef struct {
  word_list preambular;
  word_list operative;
  word_list before;
  word_list after;
  word_list object;
  word_list linking;
  const char *const *express;
  und_beginnings first; // of the first three, with which a text may open
} opener_lists;

static opener_lists lists[UND_LANGUAGE_COUNT];
static once_flag lists_known = ONCE_FLAG_INIT;

static void learn_list(word_list *list, const char *const *patterns,
                       und_beginnings *first)
{
  list->patterns = patterns;
  for (; *patterns; patterns++) {
    und_beginnings_add(&list->beginnings, *patterns);
    if (first != NULL) {
      und_beginnings_add(first, *patterns);
    }
  }
}

static void learn_lists(void)
{
  for (int language = 0; language < UND_LANGUAGE_COUNT; language++) {
    const und_opener_words *words = words_of[language];
    opener_lists *of = &lists[language];

    learn_list(&of->preambular, words->preambular, &of->first);
    learn_list(&of->operative, words->operative, &of->first);
    learn_list(&of->before, words->before, &of->first);
    learn_list(&of->after, words->after, NULL);
    learn_list(&of->object, words->object, NULL);
    learn_list(&of->linking, words->linking, NULL);
    of->express = words->express;
  }
}

// Arabic writes conjunction and gender in one with the verb.
static bool may_open(und_slice text, und_language language)
{
  call_once(&lists_known, learn_lists);
  return language == UND_AR ||
         und_beginnings_may_start(&lists[language].first, text);
}

// The longest pattern of `list` at `at`. Returns where it ends, or `at`.
static uint32_t match_list(und_slice folded, uint32_t at, const word_list *list)
{
  uint32_t longest = at;
  if (at >= folded.size || !und_beginnings_has(&list->beginnings, folded, at)) {
    return at;
  }
  for (const char *const *pattern = list->patterns; *pattern; pattern++) {
    uint32_t end;
    if (folded.data[at] == (*pattern)[0] &&
        und_fold_match(folded, at, *pattern, &end) && end > longest) {
      longest = end;
    }
  }
  return longest;
}

// The start of the next word; Chinese has nothing between words.
static uint32_t next_word(und_slice folded, uint32_t at)
{
  return at < folded.size && folded.data[at] == ' ' ? at + 1 : at;
}

static bool starts_with_any(und_slice verb, const char *const *list)
{
  for (; *list; list++) {
    if (und_slice_starts(verb, und_slice_from(*list))) {
      return true;
    }
  }
  return false;
}

// The adverbs and objects after a verb that began at `start` and ends at `at`.
static uint32_t skip_after(und_slice folded, uint32_t start, uint32_t at,
                           const opener_lists *words)
{
  bool expresses =
    starts_with_any(und_slice_cut(folded, start, folded.size), words->express);
  for (uint32_t read = at;;) {
    uint32_t word = next_word(folded, read);
    uint32_t end = match_list(folded, word, &words->after);
    if (end == word && expresses) {
      end = match_list(folded, word, &words->object);
    }
    if (end > word) {
      at = end;
    } else {
      end = match_list(folded, word, &words->linking);
    }
    if (end == word) {
      return at;
    }
    read = end;
  }
}

// The adverbs before a verb. The verb itself may look like one ("Strongly" is
// none, but 强调 is both): the caller tries the verb first.
static bool find_verb(und_slice folded, const opener_lists *words,
                      und_opener_part *part_out, uint32_t *start_out,
                      uint32_t *end_out)
{
  uint32_t at = 0;
  for (;;) {
    uint32_t preambular = match_list(folded, at, &words->preambular);
    uint32_t operative = match_list(folded, at, &words->operative);
    uint32_t adverb = match_list(folded, at, &words->before);
    bool verb = preambular > at || operative > at;
    if (adverb > at) {
      uint32_t next = next_word(folded, adverb);
      bool verb_next = match_list(folded, next, &words->preambular) > next ||
                       match_list(folded, next, &words->operative) > next ||
                       match_list(folded, next, &words->before) > next;
      if (verb_next || !verb) {
        at = next;
        continue;
      }
    }
    if (!verb) {
      return false;
    }
    *part_out = preambular == operative  ? UND_OPENER_BOTH
                : preambular > operative ? UND_OPENER_PREAMBULAR
                                         : UND_OPENER_OPERATIVE;
    *start_out = at;
    *end_out = preambular > operative ? preambular : operative;
    return true;
  }
}

// The word at `at` ends where?
static uint32_t word_end(und_slice folded, uint32_t at)
{
  while (und_fold_is_word(folded, at)) {
    at++;
  }
  return at;
}

// Arabic preambular paragraphs open with "wa-idh" and any verb; operative
// verbs begin with the letter of their gender.
static bool find_arabic(und_slice folded, und_opener_part *part_out,
                        uint32_t *start_out, uint32_t *end_out)
{
  static const und_slice with[] = {{"اذ ", 5}, {"واذ ", 7}};
  static const und_slice genders[] = {{"ت", 2}, {"ي", 2}};
  const opener_lists *words = &lists[UND_AR];
  *part_out = UND_OPENER_PREAMBULAR;
  *start_out = 0;
  *end_out = match_list(folded, 0, &words->preambular);
  if (*end_out > 0) {
    return true;
  }
  for (int i = 0; i < 2; i++) {
    uint32_t verb = with[i].size;
    if (und_slice_starts(folded, with[i]) && word_end(folded, verb) > verb) {
      *start_out = verb + 2; // after the letter of the gender
      *end_out = word_end(folded, verb);
      return true;
    }
  }
  for (int i = 0; i < 2; i++) {
    uint32_t end = match_list(folded, 2, &words->operative);
    if (und_slice_starts(folded, genders[i]) && end > 2) {
      *part_out = UND_OPENER_OPERATIVE;
      *start_out = 2;
      *end_out = end;
      return true;
    }
  }
  return false;
}

static bool is_capital(und_slice text)
{
  unsigned char first = text.size > 0 ? (unsigned char)text.data[0] : 0;
  unsigned char second = text.size > 1 ? (unsigned char)text.data[1] : 0;
  return (first >= 'A' && first <= 'Z') ||
         (first == 0xC3 && second >= 0x80 && second <= 0x9E);
}

// The size of the phrase that ends at the mark of emphasis that began it, or
// 0. What an author set in italics is the opener.
static uint32_t emphasized(und_slice text, char mark)
{
  enum { LONGEST = 120 };
  for (uint32_t i = 0; i < text.size && i < LONGEST; i++) {
    if (text.data[i] == mark && mark != ' ') {
      return i;
    }
  }
  return 0;
}

bool und_opener_find(und_slice text, und_language language,
                     und_opener *opener_out)
{
  uint32_t offset = 0;
  while (offset < text.size &&
         (text.data[offset] == '*' || text.data[offset] == '_' ||
          text.data[offset] == ' ')) {
    offset++;
  }
  und_slice rest = und_slice_cut(text, offset, text.size);
  if (language >= UND_LANGUAGE_COUNT ||
      (language <= UND_ES && !is_capital(rest)) || !may_open(rest, language)) {
    return false;
  }
  und_fold_head head;
  und_fold_start(rest, &head);
  und_slice folded = {head.data, head.size};
  und_opener_part part;
  uint32_t start;
  uint32_t end;
  bool found = language == UND_AR
                 ? find_arabic(folded, &part, &start, &end)
                 : find_verb(folded, &lists[language], &part, &start, &end);
  if (!found) {
    return false;
  }
  end = skip_after(folded, start, end, &lists[language]);
  uint32_t size = und_fold_end(rest, head.origin, end);
  uint32_t marked = offset > 0 ? emphasized(rest, text.data[offset - 1]) : 0;
  *opener_out = (und_opener){part, offset, marked > 0 ? marked : size};
  return true;
}
