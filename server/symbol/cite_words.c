// SPDX-License-Identifier: MIT
//
// The words around a citation: "resolution", "its", "in", "of the".

#include "cite_scan.h"

enum { WORDS = 14 };

typedef struct {
  const char *words[WORDS];
} word_list;

// clang-format off
static const word_list resolution_words[UND_LANGUAGE_COUNT] = {
  [UND_EN] = {{"resolution", "resolutions", "res."}},
  [UND_FR] = {{"resolution", "resolutions", "res."}},
  [UND_ES] = {{"resolucion", "resoluciones", "res."}},
  [UND_RU] = {{"резолюци~", "рез."}},
  [UND_AR] = {{"قرار~"}},
};

static const word_list decision_words[UND_LANGUAGE_COUNT] = {
  [UND_EN] = {{"decision", "decisions"}},
  [UND_FR] = {{"decision", "decisions"}},
  [UND_ES] = {{"decision", "decisiones"}},
  [UND_RU] = {{"решени~"}},
  [UND_AR] = {{"مقرر~"}},
};

// With which bytes the words of both lists begin.
static const char head_bytes[UND_LANGUAGE_COUNT][3] = {
  [UND_EN] = "rd", [UND_FR] = "rd", [UND_ES] = "rd", [UND_RU] = "\xD1"};

// Arabic has its possessives at the end of the noun.
static const word_list owner_words[UND_LANGUAGE_COUNT] = {
  [UND_EN] = {{"its", "their"}},
  [UND_FR] = {{"sa", "ses"}},
  [UND_ES] = {{"su", "sus"}},
  [UND_RU] = {{"свою", "своей", "своих", "свои", "своем", "своими", "своему",
               "свое", "своего", "своим"}},
};

// Owners too, but only right before the noun: "на ее семьдесят второй сессии
// резолюции" is of her session.
static const word_list near_owner_words[UND_LANGUAGE_COUNT] = {
  [UND_RU] = {{"его", "ее"}},
};

static const word_list within_words[UND_LANGUAGE_COUNT] = {
  [UND_EN] = {{"in", "by", "through", "under"}},
  [UND_FR] = {{"dans", "par", "en"}},
  [UND_ES] = {{"en", "por", "mediante"}},
  [UND_RU] = {{"в", "во", "согласно"}},
  [UND_AR] = {{"في", "بموجب"}},
};

static const word_list of_words[UND_LANGUAGE_COUNT] = {
  [UND_EN] = {{"of the ", "by the ", "adopted by the ", ", of the "}},
  [UND_FR] = {{"de l'", "du ", "de la ", ", de l'", ", du ", "de l' ",
               "adoptee par l'", "adoptee par le "}},
  [UND_ES] = {{"de la ", "del ", ", de la ", ", del "}},
  [UND_RU] = {{""}},
  [UND_AR] = {{"الصادر عن ", "الصادرة عن ", "الذي اتخذته ", "الذي اتخذه "}},
  [UND_ZH] = {{""}},
};
// clang-format on

uint32_t und_cite_match(und_slice folded, uint32_t at, const char *const *words,
                        int count)
{
  uint32_t longest = at;
  for (int i = 0; i < count && words[i]; i++) {
    uint32_t end;
    // Most differ in their first byte.
    bool plain = words[i][0] != '~' && words[i][0] != '#';
    if (plain && (at >= folded.size || folded.data[at] != words[i][0]) &&
        words[i][0] != '\0') {
      continue;
    }
    if (und_fold_match(folded, at, words[i], &end) && end > longest) {
      longest = end;
    }
  }
  return longest;
}

// Which of the words stands at `at`? Returns where the longest ends, or `at`.
static uint32_t match_words(und_slice folded, uint32_t at,
                            const word_list *list)
{
  return und_cite_match(folded, at, list->words, WORDS);
}

static bool ends_with(und_slice word, const char *tail)
{
  und_slice end = und_slice_from(tail);
  return word.size > end.size &&
         und_slice_equal(und_slice_cut(word, word.size - end.size, word.size),
                         end);
}

// The start of the word that ends at `end`.
static uint32_t word_start(und_slice folded, uint32_t end)
{
  while (end > 0) {
    unsigned char byte = (unsigned char)folded.data[end - 1];
    bool word = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
                byte >= 0x80;
    if (!word) {
      break;
    }
    end--;
  }
  return end;
}

// Of the three words before the head, is one "its", and one before that "in"?
static void find_owner(const cite_scan *scan, cite_head *head)
{
  uint32_t at = head->start;
  for (int i = 0; i < 4 && at > 0 && scan->folded.data[at - 1] == ' '; i++) {
    uint32_t start = word_start(scan->folded, at - 1);
    if (start == at - 1) {
      return;
    }
    uint32_t end =
      match_words(scan->folded, start, &owner_words[scan->language]);
    if (i == 0 && end == start) {
      end = match_words(scan->folded, start, &near_owner_words[scan->language]);
    }
    if (end > start) {
      head->owned = true;
      head->owner = start;
      uint32_t before = start > 0 ? word_start(scan->folded, start - 1) : 0;
      end = match_words(scan->folded, before, &within_words[scan->language]);
      head->within = before < start && end > before;
      return;
    }
    at = start;
  }
}

// Arabic: conjunctions and prepositions before the noun, the article, and the
// possessive after it.
static bool read_arabic_head(const cite_scan *scan, uint32_t at,
                             cite_head *head)
{
  static const char *const before[] = {"و", "ف", "ب", "ل", "ك", "ال"};
  uint32_t noun = at;
  bool by = false;
  for (uint32_t i = 0; i < sizeof before / sizeof before[0]; i++) {
    und_slice letter = und_slice_from(before[i]);
    und_slice rest = und_slice_cut(scan->folded, noun, scan->folded.size);
    if (und_slice_starts(rest, letter)) {
      noun += letter.size;
      by = by || i == 2;
    }
  }
  uint32_t end = match_words(scan->folded, noun, &resolution_words[UND_AR]);
  head->kind = UND_CITE_RESOLUTION;
  if (end == noun) {
    end = match_words(scan->folded, noun, &decision_words[UND_AR]);
    head->kind = UND_CITE_DECISION;
  }
  if (end == noun) {
    return false;
  }
  und_slice word = und_slice_cut(scan->folded, noun, end);
  head->start = at;
  head->end = end;
  head->owner = at;
  head->owned = ends_with(word, "ها") || ends_with(word, "ه");
  uint32_t prep = at > 0 ? word_start(scan->folded, at - 1) : at;
  head->within =
    by || match_words(scan->folded, prep, &within_words[UND_AR]) > prep;
  return true;
}

bool und_cite_head_read(const cite_scan *scan, uint32_t at, cite_head *head_out)
{
  cite_head head = {.start = at, .kind = UND_CITE_RESOLUTION};
  if (at > 0 && scan->folded.data[at - 1] == '-') {
    return false; // "high-resolution"
  }
  if (scan->language == UND_AR) {
    if (!read_arabic_head(scan, at, &head)) {
      return false;
    }
    *head_out = head;
    return true;
  }
  const char *heads = head_bytes[scan->language];
  char first = scan->folded.data[at];
  if (first == '\0' || (first != heads[0] && first != heads[1])) {
    return false;
  }
  uint32_t end =
    match_words(scan->folded, at, &resolution_words[scan->language]);
  if (end == at) {
    end = match_words(scan->folded, at, &decision_words[scan->language]);
    head.kind = UND_CITE_DECISION;
  }
  if (end == at) {
    return false;
  }
  head.end = end;
  find_owner(scan, &head);
  *head_out = head;
  return true;
}

uint32_t und_cite_skip_of(const cite_scan *scan, uint32_t at)
{
  uint32_t start =
    at < scan->folded.size && scan->folded.data[at] == ' ' ? at + 1 : at;
  uint32_t end = match_words(scan->folded, start, &of_words[scan->language]);
  if (end == start) { // a comma stands without a space before it
    end = match_words(scan->folded, at, &of_words[scan->language]);
    return end > at ? end : start;
  }
  return end;
}
