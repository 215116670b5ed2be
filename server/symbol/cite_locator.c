// SPDX-License-Identifier: MIT
//
// Where in the cited document: ", par. 52 a) i)", ", annex, paras. 3-5".

#include "cite_scan.h"

#include "und/base/ascii.h"

enum { UNITS = 24 };

// clang-format off
static const char *const units[UND_LANGUAGE_COUNT][UNITS] = {
  [UND_EN] = {"annex", "annexes", "app.", "art.", "arts.", "article", "chap.",
              "chaps.", "chapter", "para.", "paras.", "paragraph",
              "paragraphs", "part", "sect.", "sects.", "section",
              "subpara.", "vol.", "enclosure", "appendix"},
  [UND_FR] = {"al.", "annexe", "annexes", "art.", "article", "chap.", "par.",
              "paragraphe", "paragraphes", "partie", "sect.", "section",
              "vol.", "alinea", "appendice"},
  [UND_ES] = {"anexo", "anexos", "apartado", "art.", "cap.", "parr.",
              "parrs.", "parrafo", "parrafos", "secc.", "seccion", "vol.",
              "parte", "apendice"},
  [UND_RU] = {"гл.", "п.", "пп.", "подп.", "пункт~", "приложени~", "разд.",
              "ст.", "т.", "раздел~", "часть", "добавлени~"},
  [UND_AR] = {"الفقرة", "الفقرتان", "الفقرات", "الفقرتين", "الفصل", "الفرع",
              "القسم", "المادة", "المرفق", "المجلد", "المرفقان", "الجزء"},
  [UND_ZH] = {"附件", "附录", "第#段", "第#-#段", "第#和#段", "第#至#段",
              "第一章", "第二章", "第三章", "第四章", "第五章", "第六章",
              "第七章", "第八章", "第#条", "第一部分", "第二部分", "第#,#段",
              "第#,#和#段", "第#和第#段"},
};

static const char *const links[UND_LANGUAGE_COUNT][6] = {
  [UND_EN] = {"and", "to"}, [UND_FR] = {"et", "a"}, [UND_ES] = {"y", "a"},
  [UND_RU] = {"и"}, [UND_AR] = {"و", "الي"}, [UND_ZH] = {"和", "至"},
};
// clang-format on

static bool is_roman(und_slice name)
{
  for (uint32_t i = 0; i < name.size; i++) {
    if (!memchr("ivxlc", name.data[i], 5)) {
      return false;
    }
  }
  return true;
}

// "5", "12-15", "a)", "(a)", "ii)", "VI", "D": the names of units are short. A
// bracket after a capital closes one that stands before the citation.
static uint32_t skip_label(const cite_scan *scan, uint32_t at)
{
  enum { LONGEST = 6 };
  und_slice folded = scan->folded;
  uint32_t start = at;
  bool open = at < folded.size && folded.data[at] == '(';
  at += open;
  uint32_t name = at;
  while (at < folded.size && at - name < LONGEST &&
         (und_is_digit(folded.data[at]) ||
          (folded.data[at] >= 'a' && folded.data[at] <= 'z'))) {
    at++;
  }
  bool number = at > name && und_is_digit(folded.data[name]);
  bool roman = at > name && is_roman(und_slice_cut(folded, name, at));
  bool close = at < folded.size && folded.data[at] == ')';
  bool letter = at - name == 1 || roman || (close && at - name <= 3);
  if (at == name || und_fold_is_word(folded, at) || !(number || letter) ||
      (open && !close)) {
    return start;
  }
  if (at < folded.size && folded.data[at] == '/') {
    return start;
  }
  bool small = scan->text.data[scan->origin[name]] == folded.data[name];
  at += close && (open || (!number && small));
  while (at + 1 < folded.size && folded.data[at] == '-' &&
         und_is_digit(folded.data[at + 1])) {
    for (at++; at < folded.size && und_is_digit(folded.data[at]); at++) {
    }
  }
  return at;
}

static uint32_t skip_marks(und_slice folded, uint32_t at)
{
  while (at < folded.size &&
         (folded.data[at] == ' ' || folded.data[at] == ',')) {
    at++;
  }
  return at;
}

bool und_cite_locator_read(const cite_scan *scan, uint32_t at,
                           uint32_t *start_out, uint32_t *end_out)
{
  enum { LONGEST = 160 };
  und_slice folded = scan->folded;
  uint32_t start = skip_marks(folded, at);
  uint32_t end = und_cite_match(folded, start, units[scan->language], UNITS);
  if (end == start || start - at > 3) {
    return false;
  }
  *start_out = start;
  for (uint32_t read = end; read < folded.size && read - start < LONGEST;) {
    uint32_t word = skip_marks(folded, read);
    uint32_t next = skip_label(scan, word);
    next = next > word
             ? next
             : und_cite_match(folded, word, units[scan->language], UNITS);
    if (next > word) {
      end = next;
    } else {
      next = und_cite_match(folded, word, links[scan->language], 6);
    }
    if (next == word) {
      break;
    }
    read = next;
  }
  *end_out = end;
  return true;
}
