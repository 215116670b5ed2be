// SPDX-License-Identifier: MIT
//
// Whose place a locator names: "paragraph 3 above" is here, "paragraph 3 of
// that resolution" in another document.

#include "und/symbol/body.h"
#include "und/symbol/fold.h"
#include "und/symbol/locator.h"

enum { WORDS = 8, NOUNS = 24 };

// How the document follows its place; folded, ~ is the rest of a word.
typedef struct {
  const char *own[WORDS];       ///< "of the present": here
  const char *of[WORDS];        ///< of something
  const char *own_annex[WORDS]; ///< the same after "annex"
  const char *of_annex[WORDS];
  const char *links[WORDS]; ///< "paragraphs 3 and 4"
} owner_words;

// clang-format off
static const owner_words words[UND_LANGUAGE_COUNT] = {
  [UND_EN] = {{"of the present", "of this", "of which"}, {"of the", "of"},
              {"to the present", "to this"}, {"to the", "to"},
              {"and", "or", "to"}},
  [UND_FR] = {{"du present", "de la presente", "des present~"},
              {"de la", "de l'", "du", "des", "de", "d'"},
              {"au present", "a la presente"}, {"a la", "a l'", "au", "a"},
              {"et", "ou", "a"}},
  [UND_ES] = {{"del presente", "de la presente", "de los presentes",
               "de las presentes", "de este", "de esta"},
              {"de la", "del", "de los", "de las", "de"},
              {"al presente", "a la presente"}, {"a la", "al", "a"},
              {"y", "o", "a"}},
  [UND_RU] = {.links = {"и", "или", "по"}},
  [UND_AR] = {{"من هذا", "من هذه"}, {"من"}, {0}, {0},
              {"و", "او", "الي"}},
  [UND_ZH] = {.links = {"和", "至"}},
};

// Russian has no "of": these documents follow in the genitive, a few words on
// at most.
static const char *const russian[NOUNS] = {
  "резолюции", "резолюций", "доклада", "докладов", "решения", "решений",
  "устава", "конвенции", "пакта", "протокола", "декларации", "соглашения",
  "записки", "письма", "документа", "статута", "программы", "плана", "договора",
  "мандата", "правил", "положения", "приложения", "статьи"};

// Chinese names the document first.
static const char *const chinese[] = {
  "决议", "报告", "决定", "公约", "宪章", "文件", "宣言", "议定书", "规约",
  "协定", "说明", "条例", "盟约", "普通照会", "的信"};

// "In the same place", which some document named before is.
static const char *const ibid[] = {"ibid.", "op. cit.", "там же",
                                   "المرجع نفسه", "同上"};
// clang-format on

// The longest of `list` at `at`: where it ends, or `at`.
static uint32_t match_any(und_slice folded, uint32_t at,
                          const char *const *list, int count)
{
  uint32_t longest = at;

  for (int i = 0; i < count && list[i] != NULL; i++) {
    uint32_t end;

    if (und_fold_match(folded, at, list[i], &end) && end > longest) {
      longest = end;
    }
  }
  return longest;
}

static uint32_t skip_marks(und_slice folded, uint32_t at)
{
  while (at < folded.size && strchr(" ,-", folded.data[at]) != NULL) {
    at++;
  }
  return at;
}

// A number or letter of a list, "5", "(a)", "b)". Returns its end, or `at`.
static uint32_t skip_label(und_slice folded, uint32_t at)
{
  bool open = at < folded.size && folded.data[at] == '(';
  uint32_t start = at + open;
  uint32_t end = start;

  while (end < folded.size && end - start < 6 &&
         ((folded.data[end] >= '0' && folded.data[end] <= '9') ||
          (folded.data[end] >= 'a' && folded.data[end] <= 'z'))) {
    end++;
  }
  bool close = end < folded.size && folded.data[end] == ')';
  bool number = end > start && folded.data[start] <= '9';

  return number || (close && end > start && end - start < 4) ? end + close : at;
}

// Go on over "and 4", "to 7", "and paragraph 9 (b)".
static uint32_t skip_list(und_slice text, uint32_t at, und_language language)
{
  for (;;) {
    und_fold_head head;

    und_fold_start(und_slice_cut(text, at, text.size), &head);
    und_slice folded = {head.data, head.size};
    uint32_t mark = skip_marks(folded, 0);
    uint32_t link = match_any(folded, mark, words[language].links, WORDS);
    uint32_t label = skip_marks(folded, link);
    uint32_t end = skip_label(folded, label);
    und_locator next;

    if (end > label) {
      at += head.origin[end];
    } else if (link > mark && und_locator_read(text, at + head.origin[label],
                                               language, &next)) {
      at = next.offset + next.size;
    } else {
      return at;
    }
  }
}

// Russian: a document within three words, and not the present one.
static bool is_of_russian(und_slice folded)
{
  uint32_t at = skip_marks(folded, 0);

  for (int i = 0; i < 4; i++) {
    uint32_t end;

    if (und_fold_match(folded, at, "настоящ~", &end)) {
      return false;
    }
    if (match_any(folded, at, russian, NOUNS) > at) {
      return true;
    }
    for (end = at; und_fold_is_word(folded, end); end++) {
    }
    if (end == at || end >= folded.size || folded.data[end] != ' ') {
      return false;
    }
    at = end + 1;
  }
  return false;
}

// The resolution that was cited before, after the list of places; in Chinese
// before it.
static const char *const same[UND_LANGUAGE_COUNT][WORDS] = {
  [UND_EN] = {"of that resolution", "of the same resolution",
              "of the said resolution", "of the above-mentioned resolution",
              "of that decision", "of the same decision", "thereof"},
  [UND_FR] = {"de ladite resolution", "de cette resolution",
              "de la meme resolution", "de cette meme resolution",
              "de la resolution susmentionnee", "de ladite decision",
              "de cette decision", "de la meme decision"},
  [UND_ES] = {"de dicha resolucion", "de esa resolucion",
              "de esa misma resolucion", "de la misma resolucion",
              "de la citada resolucion", "de la mencionada resolucion",
              "de dicha decision", "de la misma decision"},
  [UND_RU] = {"этой резолюции", "указанной резолюции", "той же резолюции",
              "этой же резолюции", "упомянутой резолюции",
              "вышеупомянутой резолюции", "данной резолюции", "этого решения"},
  [UND_AR] = {"من ذلك القرار", "من القرار نفسه", "من القرار المذكور",
              "من نفس القرار", "من القرار ذاته"},
  [UND_ZH] = {"该决议", "同一决议", "上述决议", "该决定", "同一决定"},
};

static bool ends_with(und_slice folded, const char *word)
{
  uint32_t size = (uint32_t)strlen(word);

  return folded.size >= size &&
         memcmp(folded.data + folded.size - size, word, size) == 0;
}

// What stands before `at`, folded, without the comma or bracket at its end.
static und_slice fold_before(und_slice text, uint32_t at, und_fold_head *head)
{
  enum { BACK = 60 };

  und_fold_start(und_slice_cut(text, at > BACK ? at - BACK : 0, at), head);
  und_slice folded = {head->data, head->size};
  while (folded.size > 0 && strchr(" ,(", folded.data[folded.size - 1])) {
    folded.size--;
  }
  return folded;
}

// Is the document named before the place?
static bool is_named_before(und_slice text, uint32_t at, und_language language)
{
  static const char present[] = "本";
  und_fold_head head;
  und_slice folded = fold_before(text, at, &head);

  for (size_t i = 0; i < sizeof ibid / sizeof ibid[0]; i++) {
    if (ends_with(folded, ibid[i])) {
      return true;
    }
  }
  if (language != UND_ZH) {
    return false;
  }
  for (size_t i = 0; i < sizeof chinese / sizeof chinese[0]; i++) {
    if (ends_with(folded, chinese[i])) {
      folded.size -= (uint32_t)strlen(chinese[i]);
      return !ends_with(folded, present);
    }
  }
  return false;
}

bool und_locator_is_same(und_slice text, const und_locator *locator,
                         und_language language)
{
  und_fold_head head;

  if (language == UND_ZH) {
    und_slice before = fold_before(text, locator->list_offset, &head);

    for (int i = 0; i < WORDS && same[UND_ZH][i] != NULL; i++) {
      if (ends_with(before, same[UND_ZH][i])) {
        return true;
      }
    }
    return false;
  }
  uint32_t at = skip_list(text, locator->offset + locator->size, language);

  und_fold_start(und_slice_cut(text, at, text.size), &head);
  und_slice folded = {head.data, head.size};
  uint32_t start = skip_marks(folded, 0);

  return match_any(folded, start, same[language], WORDS) > start;
}

bool und_locator_is_elsewhere(und_slice text, const und_locator *locator,
                              und_language language)
{
  const owner_words *w = &words[language];
  und_locator read = *locator;

  if (is_named_before(text, read.list_offset, language)) {
    return true;
  }
  for (;;) {
    bool annex =
      read.count > 0 && read.steps[read.count - 1].unit == UND_UNIT_ANNEX;
    uint32_t at = skip_list(text, read.offset + read.size, language);
    und_fold_head head;

    und_fold_start(und_slice_cut(text, at, text.size), &head);
    und_slice folded = {head.data, head.size};
    uint32_t start = skip_marks(folded, 0);

    if (language == UND_RU) {
      return is_of_russian(folded);
    }
    if (match_any(folded, start, w->own, WORDS) > start ||
        (annex && match_any(folded, start, w->own_annex, WORDS) > start)) {
      return false;
    }
    uint32_t end = match_any(folded, start, w->of, WORDS);

    if (end == start && annex) {
      end = match_any(folded, start, w->of_annex, WORDS);
    }
    if (end == start) {
      return false;
    }
    // "paragraph 3 of section II": whose section?
    if (!und_locator_read(text, at + head.origin[end], language, &read) ||
        read.steps[0].unit == UND_UNIT_OTHER) {
      return true;
    }
  }
}

// Longer words that may stand between a place and the resolution it is in;
// short ones are articles and prepositions.
static const char *const leading[UND_LANGUAGE_COUNT][WORDS] = {
  [UND_EN] = {"resolution~", "decision~", "annex~", "section~", "document~"},
  [UND_FR] = {"resolution~", "decision~", "annexe~", "section~", "document~"},
  [UND_ES] = {"resolucion~", "decision~", "anexo~", "seccion~", "documento~"},
  [UND_RU] = {"резолюци~", "решени~", "приложени~", "раздел~", "свое~", "своих",
              "документ~"},
  [UND_AR] = {"قرار~", "القرار~", "مقرر~", "المقرر~", "مرفق~", "المرفق~",
              "لقرار~"},
};

bool und_locator_leads(und_slice text, uint32_t start, uint32_t end,
                       und_language language)
{
  enum { SHORT = 4, SHORT_WIDE = 2 * SHORT };
  und_fold_head head;

  und_fold_start(und_slice_cut(text, start, end), &head);
  und_slice folded = {head.data, head.size};
  for (uint32_t at = 0; at < folded.size;) {
    und_body_mention mention;
    if (!und_fold_is_word(folded, at)) {
      if (folded.data[at] == '.' || folded.data[at] == ';') {
        return false;
      }
      at++;
      continue;
    }
    if (und_body_read(folded, at, language, &mention)) {
      at += mention.size;
      continue;
    }
    uint32_t word = at;
    while (und_fold_is_word(folded, at)) {
      at++;
    }
    bool wide = (unsigned char)folded.data[word] >= 0x80;
    if (at - word > (wide ? SHORT_WIDE : SHORT) &&
        match_any(folded, word, leading[language], WORDS) == word) {
      return false;
    }
  }
  return true;
}
