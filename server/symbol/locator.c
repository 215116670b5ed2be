// SPDX-License-Identifier: MIT

#include "und/symbol/locator.h"

#include "und/symbol/fold.h"

typedef struct {
  const char *word; ///< folded; ~ is the rest of a word
  und_unit unit;
} unit_word;

enum { WORDS = 20 };

// clang-format off
// The units of documents: structure, editorial conventions.
static const unit_word words[UND_LANGUAGE_COUNT][WORDS] = {
  [UND_EN] = {
    {"paragraphs", UND_UNIT_PARAGRAPH}, {"paragraph", UND_UNIT_PARAGRAPH},
    {"paras.", UND_UNIT_PARAGRAPH}, {"para.", UND_UNIT_PARAGRAPH},
    {"subparagraph", UND_UNIT_SUBPARAGRAPH},
    {"subpara.", UND_UNIT_SUBPARAGRAPH},
    {"sections", UND_UNIT_SECTION}, {"section", UND_UNIT_SECTION},
    {"sects.", UND_UNIT_SECTION}, {"sect.", UND_UNIT_SECTION},
    {"chapter", UND_UNIT_CHAPTER}, {"chap.", UND_UNIT_CHAPTER},
    {"annexes", UND_UNIT_ANNEX}, {"annex", UND_UNIT_ANNEX},
    {"footnote", UND_UNIT_NOTE},
    {"article", UND_UNIT_OTHER}, {"art.", UND_UNIT_OTHER},
    {"part", UND_UNIT_OTHER}, {"vol.", UND_UNIT_OTHER}},
  [UND_FR] = {
    {"paragraphes", UND_UNIT_PARAGRAPH}, {"paragraphe", UND_UNIT_PARAGRAPH},
    {"par.", UND_UNIT_PARAGRAPH},
    {"alinea", UND_UNIT_SUBPARAGRAPH}, {"al.", UND_UNIT_SUBPARAGRAPH},
    {"sections", UND_UNIT_SECTION}, {"section", UND_UNIT_SECTION},
    {"sect.", UND_UNIT_SECTION},
    {"chapitre", UND_UNIT_CHAPTER}, {"chap.", UND_UNIT_CHAPTER},
    {"annexes", UND_UNIT_ANNEX}, {"annexe", UND_UNIT_ANNEX},
    {"note", UND_UNIT_NOTE},
    {"article", UND_UNIT_OTHER}, {"art.", UND_UNIT_OTHER},
    {"partie", UND_UNIT_OTHER}, {"vol.", UND_UNIT_OTHER}},
  [UND_ES] = {
    {"parrafos", UND_UNIT_PARAGRAPH}, {"parrafo", UND_UNIT_PARAGRAPH},
    {"parrs.", UND_UNIT_PARAGRAPH}, {"parr.", UND_UNIT_PARAGRAPH},
    {"apartado", UND_UNIT_SUBPARAGRAPH}, {"inciso", UND_UNIT_SUBPARAGRAPH},
    {"secciones", UND_UNIT_SECTION}, {"seccion", UND_UNIT_SECTION},
    {"secc.", UND_UNIT_SECTION},
    {"capitulo", UND_UNIT_CHAPTER}, {"cap.", UND_UNIT_CHAPTER},
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
    {"الفقرات", UND_UNIT_PARAGRAPH}, {"الفقرتين", UND_UNIT_PARAGRAPH},
    {"الفقرة", UND_UNIT_PARAGRAPH},
    {"الفرع", UND_UNIT_SECTION}, {"الباب", UND_UNIT_SECTION},
    {"الفصل", UND_UNIT_CHAPTER},
    {"المرفق", UND_UNIT_ANNEX},
    {"الحاشية", UND_UNIT_NOTE},
    {"المادة", UND_UNIT_OTHER}},
  [UND_ZH] = {{"附件", UND_UNIT_ANNEX}, {"脚注", UND_UNIT_NOTE}},
};
// clang-format on

// What a Chinese unit is called after its number: 第37段.
static const unit_word after[] = {{"段", UND_UNIT_PARAGRAPH},
                                  {"节", UND_UNIT_SECTION},
                                  {"章", UND_UNIT_CHAPTER},
                                  {"条", UND_UNIT_OTHER}};

static bool is_label_char(char c)
{
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

static uint32_t skip_marks(und_slice folded, uint32_t at)
{
  while (at < folded.size &&
         (folded.data[at] == ' ' || folded.data[at] == ',')) {
    at++;
  }
  return at;
}

// A locator being read from folded text.
typedef struct {
  und_slice text;
  und_slice folded;
  const uint32_t *origin;
  und_language language;
  und_locator found;
} reader;

static void add_step(reader *r, und_unit unit, uint32_t start, uint32_t end)
{
  if (r->found.count < UND_LOCATOR_STEPS) {
    r->found.steps[r->found.count++] = (und_locator_step){
      unit, r->origin[start], r->origin[end] - r->origin[start]};
  }
}

/// A label at `at`: 37, g), (a), VII. Returns its end, or `at`.
static uint32_t read_label(const reader *r, uint32_t at, uint32_t *start_out)
{
  bool open = at < r->folded.size && r->folded.data[at] == '(';
  uint32_t start = at + open;
  uint32_t end = start;

  while (end < r->folded.size && end - start < 6 &&
         is_label_char(r->folded.data[end])) {
    end++;
  }
  bool close = end < r->folded.size && r->folded.data[end] == ')';
  bool number = end > start && r->folded.data[start] <= '9';
  bool roman =
    end > start && strspn(r->folded.data + start, "ivxlc") >= end - start;

  if (end == start || und_fold_is_word(r->folded, end) ||
      !(number || roman || end - start == 1 || (close && end - start <= 3)) ||
      (open && !close)) {
    return at;
  }
  *start_out = start;
  return end + (close && (open || !number));
}

/// 第37段. Returns its end, or `at`.
static uint32_t read_chinese(reader *r, uint32_t at)
{
  uint32_t end;

  if (!und_fold_match(r->folded, at, "第#", &end)) {
    return at;
  }
  uint32_t digits = at + (uint32_t)strlen("第");

  for (size_t i = 0; i < sizeof after / sizeof after[0]; i++) {
    uint32_t done;

    if (und_fold_match(r->folded, end, after[i].word, &done)) {
      add_step(r, after[i].unit, digits, end);
      return done;
    }
  }
  return at;
}

static uint32_t read_unit(const reader *r, uint32_t at, und_unit *unit)
{
  uint32_t longest = at;

  for (int i = 0; i < WORDS && words[r->language][i].word != NULL; i++) {
    uint32_t end;

    if (und_fold_match(r->folded, at, words[r->language][i].word, &end) &&
        end > longest) {
      longest = end;
      *unit = words[r->language][i].unit;
    }
  }
  return longest;
}

// Figures of any script, or a capital?
static bool is_capital_or_digit(const reader *r, uint32_t at)
{
  char c = r->text.data[r->origin[at]];

  return r->folded.data[at] <= '9' || (c >= 'A' && c <= 'Z');
}

/// "of" between the smaller unit and the larger, "paragraph 5 of annex II".
/// Returns its end if a larger unit follows, else `at`.
static uint32_t skip_of(const reader *r, uint32_t at)
{
  static const char *const of[UND_LANGUAGE_COUNT][4] = {
    [UND_EN] = {"of the ", "of "},
    [UND_FR] = {"de l'", "de la ", "du "},
    [UND_ES] = {"de la ", "del "},
    [UND_AR] = {"من "},
  };

  for (int i = 0; i < 4 && of[r->language][i] != NULL; i++) {
    uint32_t size = (uint32_t)strlen(of[r->language][i]);
    und_unit unit = UND_UNIT_OTHER;

    if (und_slice_starts(und_slice_cut(r->folded, at, r->folded.size),
                         und_slice_from(of[r->language][i])) &&
        read_unit(r, at + size, &unit) > at + size &&
        (unit == UND_UNIT_ANNEX || unit == UND_UNIT_CHAPTER ||
         unit == UND_UNIT_SECTION)) {
      return at + size;
    }
  }
  return at;
}

static uint32_t read_steps(reader *r, uint32_t at)
{
  und_unit unit = UND_UNIT_OTHER;
  uint32_t end = at;

  for (;;) {
    uint32_t word = skip_marks(r->folded, end);

    word = r->found.count > 0 ? skip_of(r, word) : word;
    uint32_t chinese = r->language == UND_ZH ? read_chinese(r, word) : word;
    uint32_t next = chinese > word ? chinese : read_unit(r, word, &unit);
    uint32_t start = word;

    if (next > word && chinese == word) { // a unit, with or without a label
      uint32_t label = skip_marks(r->folded, next);
      uint32_t after_label = read_label(r, label, &start);

      // "annexe à la résolution": a small letter is a word
      if (unit == UND_UNIT_ANNEX && after_label > label &&
          !is_capital_or_digit(r, start)) {
        after_label = label;
      }
      if (after_label == label && unit != UND_UNIT_ANNEX) {
        return end;
      }
      add_step(r, unit, after_label > label ? start : next,
               after_label > label ? after_label : next);
      next = after_label > label ? after_label : next;
    } else if (next == word && r->found.count > 0 &&
               (next = read_label(r, word, &start)) > word) {
      // "37 g)": the letter of that paragraph; "37 y", "37 d'une" are none
      if (r->folded.data[start] <= '9' || r->folded.data[next - 1] != ')') {
        return end;
      }
      add_step(r, UND_UNIT_SUBPARAGRAPH, start, next);
    }
    if (next == word) {
      return end;
    }
    end = next;
  }
}

bool und_locator_read(und_slice text, uint32_t at, und_language language,
                      und_locator *locator_out)
{
  char data[UND_FOLD_HEAD];
  uint32_t origin[UND_FOLD_HEAD + 1];
  und_slice rest = und_slice_cut(text, at, at + 240);
  uint32_t size = und_fold(rest, data, origin, sizeof data);
  reader r = {rest, {data, size}, origin, language, {0}};
  uint32_t start = skip_marks(r.folded, 0);
  uint32_t end = read_steps(&r, start);

  if (r.found.count == 0 || end == start) {
    return false;
  }
  r.found.offset = at + origin[start];
  r.found.size = und_fold_end(rest, origin, end) - origin[start];
  for (uint32_t i = 0; i < r.found.count; i++) {
    r.found.steps[i].offset += at;
  }
  *locator_out = r.found;
  return true;
}

static bool begins_word(und_slice text, uint32_t at)
{
  if (at == 0) {
    return true;
  }
  unsigned char before = (unsigned char)text.data[at - 1];
  unsigned char here = (unsigned char)text.data[at];

  return (here & 0xC0) != 0x80 &&
         (before < 'A' || (before > 'Z' && before < 'a') || before == '{' ||
          here >= 0xE0 || before >= 0x80);
}

bool und_locator_find(und_slice text, uint32_t at, und_language language,
                      und_locator *locator_out)
{
  uint32_t first = at > 80 ? at - 80 : 0;

  for (uint32_t start = first; start <= at && start < text.size; start++) {
    und_locator found;

    if (begins_word(text, start) &&
        und_locator_read(text, start, language, &found) && found.offset <= at &&
        at <= found.offset + found.size && found.offset == start) {
      *locator_out = found;
      return true;
    }
  }
  return false;
}

bool und_locator_label(und_slice text, const und_locator_step *step,
                       und_label *label_out)
{
  char spelled[16];
  und_slice label =
    und_slice_cut(text, step->offset, step->offset + step->size);
  uint32_t size = label.size;

  if (size == 0 || size + 2 > sizeof spelled) {
    return false;
  }
  if (label.data[size - 1] == ')') {
    size--;
  }
  // With a stop or bracket after it, so that it is read as a label is.
  memcpy(spelled, label.data, size);
  bool capital = label.data[0] >= 'A' && label.data[0] <= 'Z';
  bool digit = label.data[0] >= '0' && label.data[0] <= '9';

  spelled[size] = capital || digit ? '.' : ')';
  return und_label_parse((und_slice){spelled, size + 1}, label_out);
}
