// SPDX-License-Identifier: MIT
//
// The units of documents in the six languages: structure, editorial
// conventions.

#include "locator_words.h"

#include <threads.h>

#include "beginnings.h"

typedef struct {
  const char *word; ///< folded; ~ is the rest of a word
  und_unit unit;
} unit_word;

enum { WORDS = 28 };

// clang-format off
static const unit_word words[UND_LANGUAGE_COUNT][WORDS] = {
  [UND_EN] = {
    {"paragraphs", UND_UNIT_PARAGRAPH}, {"paragraph", UND_UNIT_PARAGRAPH},
    {"paras.", UND_UNIT_PARAGRAPH}, {"para.", UND_UNIT_PARAGRAPH},
    {"subparagraphs", UND_UNIT_SUBPARAGRAPH},
    {"subparagraph", UND_UNIT_SUBPARAGRAPH},
    {"subparas.", UND_UNIT_SUBPARAGRAPH},
    {"subpara.", UND_UNIT_SUBPARAGRAPH},
    {"sections", UND_UNIT_SECTION}, {"section", UND_UNIT_SECTION},
    {"sects.", UND_UNIT_SECTION}, {"sect.", UND_UNIT_SECTION},
    {"chapters", UND_UNIT_CHAPTER}, {"chapter", UND_UNIT_CHAPTER},
    {"chaps.", UND_UNIT_CHAPTER}, {"chap.", UND_UNIT_CHAPTER},
    {"annexes", UND_UNIT_ANNEX}, {"annex", UND_UNIT_ANNEX},
    {"footnotes", UND_UNIT_NOTE}, {"footnote", UND_UNIT_NOTE},
    {"articles", UND_UNIT_OTHER}, {"article", UND_UNIT_OTHER},
    {"arts.", UND_UNIT_OTHER}, {"art.", UND_UNIT_OTHER},
    {"part", UND_UNIT_OTHER}, {"vol.", UND_UNIT_OTHER}},
  [UND_FR] = {
    {"paragraphes", UND_UNIT_PARAGRAPH}, {"paragraphe", UND_UNIT_PARAGRAPH},
    {"par.", UND_UNIT_PARAGRAPH},
    {"alineas", UND_UNIT_SUBPARAGRAPH}, {"alinea", UND_UNIT_SUBPARAGRAPH},
    {"al.", UND_UNIT_SUBPARAGRAPH},
    {"sections", UND_UNIT_SECTION}, {"section", UND_UNIT_SECTION},
    {"sect.", UND_UNIT_SECTION},
    {"chapitres", UND_UNIT_CHAPTER}, {"chapitre", UND_UNIT_CHAPTER},
    {"chap.", UND_UNIT_CHAPTER},
    {"annexes", UND_UNIT_ANNEX}, {"annexe", UND_UNIT_ANNEX},
    {"notes", UND_UNIT_NOTE}, {"note", UND_UNIT_NOTE},
    {"article", UND_UNIT_OTHER}, {"art.", UND_UNIT_OTHER},
    {"partie", UND_UNIT_OTHER}, {"vol.", UND_UNIT_OTHER}},
  [UND_ES] = {
    {"parrafos", UND_UNIT_PARAGRAPH}, {"parrafo", UND_UNIT_PARAGRAPH},
    {"parrs.", UND_UNIT_PARAGRAPH}, {"parr.", UND_UNIT_PARAGRAPH},
    {"apartados", UND_UNIT_SUBPARAGRAPH}, {"apartado", UND_UNIT_SUBPARAGRAPH},
    {"incisos", UND_UNIT_SUBPARAGRAPH}, {"inciso", UND_UNIT_SUBPARAGRAPH},
    {"secciones", UND_UNIT_SECTION}, {"seccion", UND_UNIT_SECTION},
    {"secc.", UND_UNIT_SECTION},
    {"capitulos", UND_UNIT_CHAPTER}, {"capitulo", UND_UNIT_CHAPTER},
    {"cap.", UND_UNIT_CHAPTER},
    {"anexos", UND_UNIT_ANNEX}, {"anexo", UND_UNIT_ANNEX},
    {"nota", UND_UNIT_NOTE},
    {"articulo", UND_UNIT_OTHER}, {"art.", UND_UNIT_OTHER},
    {"parte", UND_UNIT_OTHER}, {"vol.", UND_UNIT_OTHER}},
  [UND_RU] = {
    {"подпункт~", UND_UNIT_SUBPARAGRAPH}, {"подп.", UND_UNIT_SUBPARAGRAPH},
    {"пункт~", UND_UNIT_PARAGRAPH}, {"пп.", UND_UNIT_PARAGRAPH},
    {"п.", UND_UNIT_PARAGRAPH},
    {"раздел~", UND_UNIT_SECTION}, {"разд.", UND_UNIT_SECTION},
    {"глав~", UND_UNIT_CHAPTER}, {"гл.", UND_UNIT_CHAPTER},
    {"приложени~", UND_UNIT_ANNEX},
    {"сноск~", UND_UNIT_NOTE},
    {"стать~", UND_UNIT_OTHER}, {"ст.", UND_UNIT_OTHER}},
  [UND_AR] = {
    {"الفقرة الفرعية", UND_UNIT_SUBPARAGRAPH},
    {"الفقرات", UND_UNIT_PARAGRAPH}, {"الفقرتان", UND_UNIT_PARAGRAPH}, {"الفقرتين", UND_UNIT_PARAGRAPH},
    {"الفقرة", UND_UNIT_PARAGRAPH},
    {"الفرع", UND_UNIT_SECTION}, {"الفرعان", UND_UNIT_SECTION}, {"الفرعين", UND_UNIT_SECTION}, {"القسم", UND_UNIT_SECTION}, {"الباب", UND_UNIT_SECTION},
    {"الفصل", UND_UNIT_CHAPTER},
    {"المرفق", UND_UNIT_ANNEX}, {"المرفقان", UND_UNIT_ANNEX}, {"المرفقين", UND_UNIT_ANNEX},
    {"الحاشية", UND_UNIT_NOTE},
    {"المادة", UND_UNIT_OTHER}},
  [UND_ZH] = {{"附件", UND_UNIT_ANNEX}, {"脚注", UND_UNIT_NOTE}},
};
// clang-format on

// What a Chinese unit is called after its number: 第37段.
static const unit_word after_words[] = {{"段", UND_UNIT_PARAGRAPH},
                                        {"节", UND_UNIT_SECTION},
                                        {"章", UND_UNIT_CHAPTER},
                                        {"条", UND_UNIT_OTHER}};

uint32_t und_locator_unit(und_slice folded, uint32_t at, und_language language,
                          und_unit *unit_out)
{
  uint32_t longest = at;

  for (int i = 0; i < WORDS && words[language][i].word != NULL; i++) {
    uint32_t end;

    if (at < folded.size && folded.data[at] == words[language][i].word[0] &&
        und_fold_match(folded, at, words[language][i].word, &end) &&
        end > longest) {
      longest = end;
      *unit_out = words[language][i].unit;
    }
  }
  return longest;
}

// Most words are none of these.
static und_beginnings beginnings[UND_LANGUAGE_COUNT];
static once_flag beginnings_known = ONCE_FLAG_INIT;

static void learn_beginnings(void)
{
  for (int language = 0; language < UND_LANGUAGE_COUNT; language++) {
    for (int i = 0; i < WORDS && words[language][i].word != NULL; i++) {
      und_beginnings_add(&beginnings[language], words[language][i].word);
    }
  }
  und_beginnings_add(&beginnings[UND_ZH], "第");
}

bool und_locator_may_begin(und_slice text, und_language language)
{
  call_once(&beginnings_known, learn_beginnings);
  return und_beginnings_may_start(&beginnings[language], text);
}

uint32_t und_locator_unit_after(und_slice folded, uint32_t at,
                                und_unit *unit_out)
{
  for (size_t i = 0; i < sizeof after_words / sizeof after_words[0]; i++) {
    uint32_t end;

    if (und_fold_match(folded, at, after_words[i].word, &end)) {
      *unit_out = after_words[i].unit;
      return end;
    }
  }
  return at;
}

// What joins the items of a list, folded. The longest first.
static const char *const joins[UND_LANGUAGE_COUNT][8] = {
  [UND_EN] = {", and ", ", or ", " and ", " or ", " to ", ", ", "-"},
  [UND_FR] = {" et ", " ou ", " a ", ", ", "-"},
  [UND_ES] = {" y ", " e ", " o ", " a ", ", ", "-"},
  [UND_RU] = {" и ", " или ", " по ", ", ", " - ", "-"},
  [UND_AR] = {" و ", " و", " او ", " الي ", ", ", " - ", "-"},
  [UND_ZH] = {"和", "及", "或", "至", ", ", ",", "-"},
};

uint32_t und_locator_join(und_slice folded, uint32_t at, und_language language)
{
  und_slice rest = und_slice_cut(folded, at, folded.size);

  for (int i = 0; i < 8 && joins[language][i] != NULL; i++) {
    und_slice join = und_slice_from(joins[language][i]);

    if (und_slice_starts(rest, join)) {
      return at + join.size;
    }
  }
  return at;
}
