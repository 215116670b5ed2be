// SPDX-License-Identifier: MIT

#include "und/symbol/body.h"

#include <threads.h>

#include "beginnings.h"
#include "body_table.h"
#include "und/base/ascii.h"
#include "und/base/search.h"
#include "und/symbol/fold.h"

const und_body_entry *und_body_get(und_body body)
{
  return &und_body_table[body < UND_BODY_COUNT ? body : UND_BODY_NONE];
}

const char *und_body_name(und_body body, und_language language)
{
  body = body < UND_BODY_COUNT ? body : UND_BODY_NONE;
  const char *name = und_body_names[body][language];
  return name ? name : und_body_names[body][UND_EN];
}

bool und_body_find(und_slice code, und_body *body_out)
{
  for (int i = UND_BODY_NONE + 1; i < UND_BODY_COUNT; i++) {
    if (und_slice_equal(code, und_slice_from(und_body_table[i].code))) {
      *body_out = (und_body)i;
      return true;
    }
  }
  return false;
}

// Names are found by their first bytes; none is shorter.
static uint32_t first_alias(und_body_aliases aliases, uint32_t key)
{
  uint32_t low;

  UND_SEARCH(low, aliases.count,
             und_beginning_of(aliases.items[low].pattern) < key);
  return low;
}

// Most words begin no name.
static und_beginnings beginnings[UND_LANGUAGE_COUNT];
static once_flag beginnings_known = ONCE_FLAG_INIT;

static void learn_beginnings(void)
{
  for (int language = 0; language < UND_LANGUAGE_COUNT; language++) {
    und_body_aliases aliases = und_body_alias_table[language];
    for (uint32_t i = 0; i < aliases.count; i++) {
      und_beginnings_add(&beginnings[language], aliases.items[i].pattern);
    }
  }
}

static bool may_begin(und_slice folded, uint32_t at, und_language language)
{
  call_once(&beginnings_known, learn_beginnings);
  return und_beginnings_has(&beginnings[language], folded, at);
}

static bool read_alias(und_slice folded, uint32_t at, und_language language,
                       bool full_only, und_body_mention *mention_out)
{
  und_body_aliases aliases = und_body_alias_table[language];
  if (at + UND_BEGINNING > folded.size || !may_begin(folded, at, language)) {
    return false;
  }
  uint32_t key = und_beginning_of(folded.data + at);
  uint32_t longest = 0;
  for (uint32_t i = first_alias(aliases, key);
       i < aliases.count && und_beginning_of(aliases.items[i].pattern) == key;
       i++) {
    const und_body_alias *alias = &aliases.items[i];
    uint32_t end;
    if ((full_only && alias->body == UND_BODY_NONE) ||
        !und_fold_match(folded, at, alias->pattern, &end) || end <= longest) {
      continue;
    }
    longest = end;
    *mention_out = (und_body_mention){at, end - at, alias->body, alias->class};
  }
  return longest > 0;
}

// Does the Arabic letter `letter` (two bytes) stand at `at`?
static bool has_letter(und_slice folded, uint32_t at, const char *letter)
{
  return at + 2 <= folded.size && memcmp(folded.data + at, letter, 2) == 0;
}

static bool is_proclitic(und_slice folded, uint32_t at)
{
  return has_letter(folded, at, "و") || has_letter(folded, at, "ف") ||
         has_letter(folded, at, "ب") || has_letter(folded, at, "ك") ||
         has_letter(folded, at, "ل");
}

// Arabic writes conjunction, preposition and article in one with the noun.
// Short names count only with their article.
static bool read_arabic(und_slice folded, uint32_t at,
                        und_body_mention *mention_out)
{
  uint32_t start = at;
  bool article = false;
  for (int stripped = 0; stripped < 4; stripped++) {
    if (read_alias(folded, at, UND_AR, !article, mention_out)) {
      mention_out->size += at - start;
      mention_out->offset = start;
      return true;
    }
    if (has_letter(folded, at, "ا") && has_letter(folded, at + 2, "ل")) {
      article = true;
      at += 4;
    } else if (is_proclitic(folded, at) && !article) {
      article = at > start && has_letter(folded, at - 2, "ل") &&
                has_letter(folded, at, "ل");
      at += 2;
    } else {
      return false;
    }
  }
  return false;
}

bool und_body_read(und_slice folded, uint32_t at, und_language language,
                   und_body_mention *mention_out)
{
  return language == UND_AR
           ? read_arabic(folded, at, mention_out)
           : read_alias(folded, at, language, false, mention_out);
}

// May a word begin or end beside this byte? A letter, a figure, and what joins
// the components of a symbol may not.
static bool parts_words(char byte)
{
  bool word = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
              (byte >= 'a' && byte <= 'z');
  return !word && byte != '/' && byte != '_' && byte != '-';
}

uint32_t und_body_read_acronym(und_slice text, uint32_t at,
                               und_language language, und_body *body_out)
{
  uint32_t longest = at;
  unsigned char first = at < text.size ? (unsigned char)text.data[at] : 0;
  bool capital = (first >= 'A' && first <= 'Z') || first == 0xD0;
  if (!capital || (at > 0 && !parts_words(text.data[at - 1]))) {
    return at;
  }
  for (int i = 0; i < UND_BODY_ACRONYMS; i++) {
    const und_body_acronym *row = &und_body_acronym_table[language][i];
    if (!row->text) {
      break;
    }
    if ((unsigned char)row->text[0] != first) {
      continue;
    }
    und_slice name = und_slice_from(row->text);
    uint32_t end = at + name.size;
    bool whole = end >= text.size || parts_words(text.data[end]);
    bool letter = end < text.size && ((unsigned char)text.data[end] == 0xD0 ||
                                      (unsigned char)text.data[end] == 0xD1);
    bool dotted = end + 1 < text.size && text.data[end] == '.' &&
                  !parts_words(text.data[end + 1]);
    if (end > longest && whole && !letter && !dotted &&
        und_slice_starts(und_slice_cut(text, at, text.size), name)) {
      longest = end;
      *body_out = row->body;
    }
  }
  return longest;
}

// What stands before the name in an acting body line; the longest first.
static const char *const articles[UND_LANGUAGE_COUNT][4] = {
  [UND_EN] = {"the "},       [UND_FR] = {"l'", "le ", "la ", "l' "},
  [UND_ES] = {"la ", "el "}, [UND_RU] = {""},
  [UND_AR] = {"ان "},        [UND_ZH] = {""},
};

static bool skip_article(und_slice folded, und_language language, uint32_t *at)
{
  for (int i = 0; i < 4 && articles[language][i]; i++) {
    und_slice article = und_slice_from(articles[language][i]);
    if (und_slice_starts(folded, article)) {
      *at += article.size;
      return true;
    }
  }
  return false;
}

// No line that names a body is longer.
enum { LINE = 400 };

// Is a name in Russian the subject of its line, in the nominative?
static bool is_nominative(und_slice folded, und_body_mention mention)
{
  char name[LINE];
  uint32_t origin[LINE + 1];
  uint32_t size = und_fold(und_slice_from(und_body_name(mention.body, UND_RU)),
                           name, origin, LINE);
  return und_slice_equal(
    und_slice_cut(folded, mention.offset, mention.offset + mention.size),
    (und_slice){name, size});
}

// Does an article begin with the letter?
static bool begins_article(char letter, und_language language)
{
  for (int i = 0; i < 4 && articles[language][i]; i++) {
    if ((letter | 0x20) == articles[language][i][0]) {
      return true;
    }
  }
  return false;
}

// Could `line` name a body? A look at its beginning, for most lines are other
// ones. Arabic has much that may stand before the name.
static bool may_name(und_slice line, und_language language)
{
  enum { LOOK = 16 }; // an article, and a beginning
  char first = line.size > 0 ? line.data[0] : ' ';
  if (language <= UND_ES && und_is_letter(first) &&
      !begins_article(first, language)) {
    return false; // as most
  }
  char bytes[LOOK];
  uint32_t origin[LOOK + 1];
  und_slice folded = {bytes, und_fold(line, bytes, origin, LOOK)};
  uint32_t at = 0;
  return language == UND_AR || (folded.size > 0 && folded.data[0] == ' ') ||
         (skip_article(folded, language, &at) &&
          may_begin(folded, at, language));
}

bool und_body_line(und_slice line, und_language language, und_body *body_out,
                   bool *certain_out)
{
  if (line.size > LINE || language >= UND_LANGUAGE_COUNT ||
      !may_name(line, language)) {
    return false;
  }
  char bytes[LINE];
  uint32_t origin[LINE + 1];
  und_slice folded = {bytes, und_fold(line, bytes, origin, LINE)};
  while (folded.size > 0 && folded.data[0] == ' ') {
    folded = und_slice_cut(folded, 1, folded.size);
  }
  uint32_t at = 0;
  und_body_mention mention;
  if (!skip_article(folded, language, &at) ||
      !und_body_read(folded, at, language, &mention) ||
      mention.body == UND_BODY_NONE || mention.body == UND_BODY_SECRETARIAT) {
    return false;
  }
  at = mention.offset + mention.size;
  bool comma = at < folded.size && folded.data[at] == ',';
  at += comma;
  while (at < folded.size && folded.data[at] == ' ') {
    at++;
  }
  if (at < folded.size) {
    return false;
  }
  if (language == UND_RU && !is_nominative(folded, mention)) {
    return false;
  }
  *body_out = mention.body;
  if (certain_out) {
    *certain_out = comma || language <= UND_ES;
  }
  return true;
}
