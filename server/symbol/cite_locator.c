// SPDX-License-Identifier: MIT
//
// Where in the cited document: ", par. 52 a) i)", ", annex, paras. 3-5" after
// the citation, "paragraph 3 (b) of" before it.

#include "cite_scan.h"

#include "und/base/ascii.h"
#include "und/symbol/locator.h"

enum { UNITS = 24 };

// clang-format off
static const char *const units[UND_LANGUAGE_COUNT][UNITS] = {
  [UND_EN] = {"annex", "annexes", "app.", "art.", "arts.", "article", "chap.",
              "chaps.", "chapter", "footnote", "note", "para.", "paras.",
              "paragraph",
              "paragraphs", "part", "sect.", "sects.", "section",
              "subpara.", "vol.", "enclosure", "appendix"},
  [UND_FR] = {"al.", "annexe", "annexes", "art.", "article", "chap.", "note",
              "par.", "paragraphe", "paragraphes", "partie", "sect.", "section",
              "vol.", "alinea", "appendice"},
  [UND_ES] = {"anexo", "anexos", "apartado", "art.", "cap.", "nota",
              "parr.", "parrs.", "parrafo", "parrafos", "secc.", "seccion", "vol.",
              "parte", "apendice"},
  [UND_RU] = {"гл.", "п.", "пп.", "подп.", "пункт~", "приложени~", "разд.",
              "ст.", "т.", "раздел~", "сноск~", "часть", "добавлени~"},
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

// As und_cite_locator_read(), of what stands before `limit`.
static bool read_before(const cite_scan *scan, uint32_t at, uint32_t limit,
                        uint32_t *start_out, uint32_t *end_out)
{
  enum { LONGEST = 160 };
  und_slice folded = und_slice_cut(scan->folded, 0, limit);
  uint32_t start = skip_marks(folded, at);
  start += start == at + 1 && start < folded.size && folded.data[start] == '(';
  uint32_t end = und_cite_match(folded, start, units[scan->language], UNITS);
  if (end == start || start - at > 3) {
    return false;
  }
  *start_out = start;
  for (uint32_t read = end; read < folded.size && read - start < LONGEST;) {
    uint32_t word = skip_marks(folded, read);
    uint32_t link = und_cite_match(folded, word, links[scan->language], 6);
    uint32_t label = skip_label(scan, word);
    uint32_t next =
      label > link && label <= limit // "y" is no letter there
        ? label
        : und_cite_match(folded, word, units[scan->language], UNITS);
    if (next > word) {
      end = next;
    } else {
      next = link;
    }
    if (next == word) {
      break;
    }
    read = next;
  }
  *end_out = end;
  return true;
}

bool und_cite_locator_read(const cite_scan *scan, uint32_t at,
                           uint32_t *start_out, uint32_t *end_out)
{
  return read_before(scan, at, scan->folded.size, start_out, end_out);
}

// Where the label of a place ends that stands before `at`, with not more than
// a few words between, but not before `from`; `from` if there is none.
static uint32_t label_before(const cite_scan *scan, uint32_t from, uint32_t at)
{
  enum { FURTHEST = 120, WORDS = 10 };
  und_slice folded = scan->folded;
  from = at - from > FURTHEST ? at - FURTHEST : from;
  for (int words = 0; at > from && words < WORDS; words++) {
    while (at > from && folded.data[at - 1] == ' ') {
      at--;
    }
    uint32_t end = at;
    while (at > from && folded.data[at - 1] != ' ') {
      at--;
    }
    bool bracket = end > at && folded.data[end - 1] == ')';
    bool comma = end > at && folded.data[end - 1] == ',';
    if (end - at > comma &&
        (und_is_digit(folded.data[end - 1 - comma]) || bracket)) {
      return end - comma;
    }
  }
  return from;
}

// What leads from a place to whose it is. Russian has a case for it, so that
// the noun stands right behind the place.
static const char *const of[UND_LANGUAGE_COUNT][8] = {
  [UND_EN] = {"of"},
  [UND_FR] = {"de", "du", "des", "d"},
  [UND_ES] = {"de", "del"},
  [UND_RU] = {"свое~", "своих", "резолюци~", "решени~", "документ~",
              "приложени~", "раздел~"},
  [UND_AR] = {"من"},
};

// What parts the two again: "paragraph 3 of the annex and resolution".
static const char *const parting[UND_LANGUAGE_COUNT][4] = {
  [UND_EN] = {"and", "or"}, [UND_FR] = {"et", "ou"}, [UND_ES] = {"y", "e", "o"},
  [UND_RU] = {"и", "или"},  [UND_AR] = {"و", "او"},
};

// Do the words between a place and the citation at `at` say that it is one in
// the document cited?
static bool belongs(const cite_scan *scan, uint32_t label, uint32_t at)
{
  und_slice folded = scan->folded;
  uint32_t word = skip_marks(folded, label);
  if (word == label ||
      und_cite_match(folded, word, of[scan->language], 8) == word) {
    return false;
  }
  for (; word < at; word++) {
    bool begins = !und_fold_is_word(folded, word - 1);
    if (folded.data[word] == '(' ||
        (begins &&
         und_cite_match(folded, word, parting[scan->language], 4) > word)) {
      return false;
    }
  }
  return und_locator_leads(scan->text, scan->origin[label], scan->origin[at],
                           scan->language);
}

// Read "paragraph 3 (b) of", a place before the citation at `at`. It begins
// behind `from`, where the citation before it ends.
static bool read_ahead(const cite_scan *scan, uint32_t from, uint32_t at,
                       uint32_t *start_out, uint32_t *end_out)
{
  enum { LONGEST = 120 };
  und_slice folded = scan->folded;
  uint32_t label = label_before(scan, from, at);
  if (label == from || !belongs(scan, label, at)) {
    return false;
  }
  uint32_t start = 0;
  uint32_t end = 0;
  // The first place behind the citation before it is one in that, if another
  // is named for this one.
  uint32_t other = UINT32_MAX;
  if (from > 0 && und_cite_locator_read(scan, from, &start, &end)) {
    other = start;
  }
  from = label - from > LONGEST ? label - LONGEST : from;
  bool found = false;
  for (uint32_t word = from; word < label; word++) {
    if ((word > 0 && und_fold_is_word(folded, word - 1)) ||
        !und_fold_is_word(folded, word)) {
      continue;
    }
    if (read_before(scan, word, label, &start, &end) && start == word &&
        end == label) {
      *start_out = start;
      *end_out = end;
      found = true;
      if (word != other) {
        return true;
      }
    }
  }
  return found;
}

// The word for a document that in Chinese stands behind its number, and a
// comma.
static uint32_t skip_noun(const cite_scan *scan, uint32_t at)
{
  static const char *const nouns[] = {
    "\u53f7\u51b3\u8bae", "\u53f7\u51b3\u5b9a", "\u53f7\u6587\u4ef6"};
  uint32_t end =
    scan->language == UND_ZH ? und_cite_match(scan->folded, at, nouns, 3) : at;
  return end > at && end < scan->folded.size && scan->folded.data[end] == ','
           ? end + 1
           : end;
}

// Read the place after the citation that ends at `at`, or after the body and
// the date behind it, and before `limit`.
static bool read_behind(const cite_scan *scan, uint32_t at, uint32_t limit,
                        uint32_t *start_out, uint32_t *end_out)
{
  at = skip_noun(scan, at);
  uint32_t tail = und_cite_tail_read(scan, at);
  return read_before(scan, at, limit, start_out, end_out) ||
         (tail > at && tail < limit &&
          read_before(scan, tail, limit, start_out, end_out));
}

static void set_place(const cite_scan *scan, und_citation *citation,
                      uint32_t start, uint32_t end)
{
  citation->locator_offset = scan->origin[start];
  citation->locator_size =
    und_fold_end(scan->text, scan->origin, end) - scan->origin[start];
}

void und_cite_locators(const cite_scan *scan)
{
  uint32_t at = 0;
  uint32_t before = 0; // where the citation before ends
  und_citation *items = scan->out->found.items;
  if (scan->out->found.count == 0) {
    return;
  }
  for (uint32_t i = 0; i < scan->out->found.count; i++) {
    while (at < scan->folded.size && scan->origin[at] < items[i].offset) {
      at++;
    }
    uint32_t start = 0;
    uint32_t end = 0;
    bool ahead = read_ahead(scan, before, at, &start, &end);
    if (ahead) {
      set_place(scan, &items[i], start, end);
    }
    uint32_t limit = ahead ? start : at;
    if (i > 0 && items[i - 1].locator_size == 0 &&
        read_behind(scan, before, limit, &start, &end)) {
      set_place(scan, &items[i - 1], start, end);
    }
    while (at < scan->folded.size &&
           scan->origin[at] < items[i].offset + items[i].size) {
      at++;
    }
    before = at;
  }
  und_citation *last = &items[scan->out->found.count - 1];
  uint32_t start;
  uint32_t end;
  if (last->locator_size == 0 &&
      read_behind(scan, before, scan->folded.size, &start, &end)) {
    set_place(scan, last, start, end);
  }
}
