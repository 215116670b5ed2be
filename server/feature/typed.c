// SPDX-License-Identifier: MIT

#include "typed.h"

#include "bare_series.h"
#include "und/base/ascii.h"
#include "und/symbol/cite.h"
#include "und/symbol/keyword.h"
#include "und/symbol/locator.h"

enum { BACK = 240 };

/// May `c` stand in a symbol or a number?
static bool is_part(char c)
{
  return und_is_digit(c) || und_is_letter(c) ||
         (c != '\0' && strchr("/.-()", c));
}

/// The bytes of the blank that ends at `end`; 0 if none does. No-break spaces
/// are blanks.
static uint32_t blank_before(und_slice line, uint32_t end)
{
  static const und_slice blanks[] = {
    {" ", 1}, {"\t", 1}, {"\xC2\xA0", 2}, {"\xE2\x80\xAF", 3}};

  for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++) {
    uint32_t size = blanks[i].size;
    if (end >= size &&
        memcmp(line.data + end - size, blanks[i].data, size) == 0) {
      return size;
    }
  }
  return 0;
}

static uint32_t skip_blanks(und_slice line, uint32_t end)
{
  for (uint32_t size; (size = blank_before(line, end)) > 0;) {
    end -= size;
  }
  return end;
}

static uint32_t token_before(und_slice line, uint32_t end)
{
  while (end > 0 && is_part(line.data[end - 1])) {
    end--;
  }
  return end;
}

/// Where what was typed begins: "A/RES/7", and "1325 (20" or "217 A (I" with
/// the blanks inside.
static uint32_t start_of(und_slice line)
{
  uint32_t start = token_before(line, line.size);

  for (;;) {
    uint32_t size = line.size - start;
    bool tail =
      size > 0 && (line.data[start] == '(' ||
                   (line.data[start] >= 'A' && line.data[start] <= 'Z' &&
                    (size == 1 || line.data[start + 1] == ' ')));
    uint32_t end = tail ? skip_blanks(line, start) : start;
    uint32_t before = end < start ? token_before(line, end) : start;
    bool number =
      before < end && (und_is_digit(line.data[end - 1]) ||
                       (und_is_letter(line.data[end - 1]) && before + 1 < end &&
                        und_is_digit(line.data[end - 2])));
    bool part = before + 1 == end && und_is_letter(line.data[before]) &&
                line.data[start] == '(';

    if (!number && !part) {
      break;
    }
    start = before;
  }
  while (start < line.size && strchr("(.-", line.data[start]) != NULL) {
    start++;
  }
  return start;
}

/// The last word of `line`, without the marks before it.
static und_slice last_word(und_slice line)
{
  uint32_t start = line.size;

  while (start > 0 &&
         ((unsigned char)line.data[start - 1] >= 0x80 ||
          und_is_letter(line.data[start - 1])) &&
         blank_before(line, start) == 0) {
    start--;
  }
  return und_slice_cut(line, start, line.size);
}

/// Is `word`, or in Chinese its end, a word for resolutions or decisions?
static bool names(und_slice word, und_keyword_kind kind)
{
  enum { CHINESE = 6 }; // two characters

  for (int language = 0; language < UND_LANGUAGE_COUNT; language++) {
    und_slice tail = word;
    uint32_t size = 0;

    if (language == UND_ZH && word.size > CHINESE) {
      tail = und_slice_cut(word, word.size - CHINESE, word.size);
    }
    if (tail.size > 0 &&
        und_keyword_starts(tail, (und_language)language, kind, &size) &&
        size == tail.size) {
      return true;
    }
  }
  return false;
}

/// Is the last word of `line` one for paragraphs, "para.", "пункт"?
static bool names_paragraph(und_slice line, und_language language)
{
  enum { LONGEST = 40 };

  char text[LONGEST + 2];
  uint32_t end = line.size;
  uint32_t dot = end > 0 && line.data[end - 1] == '.';
  und_slice word = last_word(und_slice_cut(line, 0, end - dot));
  und_locator locator;

  if (word.size == 0 || word.size + dot + 2 > LONGEST) {
    return false;
  }
  memcpy(text, word.data, word.size + dot);
  memcpy(text + word.size + dot, " 1", 2);
  und_slice whole = {text, word.size + dot + 2};

  return und_locator_read(whole, 0, language, &locator) &&
         locator.steps[0].unit == UND_UNIT_PARAGRAPH;
}

static unsigned forms_of(const und_typed *typed)
{
  const char *slash = memchr(typed->text, '/', typed->size);
  uint32_t digits = 0;

  if (!und_is_digit(typed->text[0])) { // S-10/2
    return typed->size > 0
             ? UND_BARE_BY_SESSION
             : UND_BARE_BY_SESSION | UND_BARE_BY_YEAR | UND_BARE_RUNNING;
  }
  while (digits < typed->size && und_is_digit(typed->text[digits])) {
    digits++;
  }
  if (slash != NULL) {
    return digits > 3 ? UND_BARE_BY_YEAR : UND_BARE_BY_SESSION;
  }
  if (digits < typed->size) { // a letter or a bracket
    return UND_BARE_RUNNING;
  }
  return UND_BARE_RUNNING | UND_BARE_BY_YEAR |
         (digits > 3 ? 0 : UND_BARE_BY_SESSION);
}

/// Copy what was typed. Returns false if it is too long for any symbol.
static bool take_text(und_typed *typed, und_slice word)
{
  for (uint32_t i = 0; i < word.size; i++) {
    char c = word.data[i];

    if (is_part(c) && typed->size == UND_TYPED_SIZE) {
      return false;
    }
    if (is_part(c)) {
      typed->text[typed->size++] =
        (char)(c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c);
    }
  }
  return true;
}

/// A symbol begins with a letter; S-10/2 and ES-10/2 are numbers.
static bool is_number(const und_typed *typed)
{
  return typed->size > 0 &&
         (und_is_digit(typed->text[0]) || strncmp(typed->text, "S-", 2) == 0 ||
          strncmp(typed->text, "ES-", 3) == 0);
}

/// The beginning of a word, long enough to look for.
static bool is_word(const und_typed *typed)
{
  enum { LEAST = 3 };
  uint32_t letters = 0;

  while (letters < typed->size && und_is_letter(typed->text[letters])) {
    letters++;
  }
  return letters == typed->size && letters >= LEAST;
}

/// Where in `line` the words before the citation end. `*bracket_out` tells
/// whether "[" leads to it, `*led_out` whether something parts both.
static uint32_t words_before(und_slice line, uint32_t start, bool *bracket_out,
                             bool *led_out)
{
  static const char ordinal[] = "第";
  uint32_t end = start;

  *bracket_out = end > 0 && line.data[end - 1] == '[';
  end -= *bracket_out;
  bool numbered =
    end >= sizeof ordinal - 1 && memcmp(line.data + end - (sizeof ordinal - 1),
                                        ordinal, sizeof ordinal - 1) == 0;
  end -= numbered ? (uint32_t)sizeof ordinal - 1 : 0;
  uint32_t words = skip_blanks(line, end);

  *led_out = words < end || *bracket_out || numbered;
  return words;
}

/// Is `gap` what joins the numbers of a list: a comma, a word, or both?
static bool joins(und_slice gap)
{
  static const char *const words[] = {"",
                                      "and",
                                      "or",
                                      "to",
                                      "et",
                                      "ou",
                                      "\u00e0",
                                      "y",
                                      "e",
                                      "o",
                                      "a",
                                      "\u0438",
                                      "\u0438\u043b\u0438",
                                      "\u043f\u043e",
                                      "\u0648",
                                      "\u548c",
                                      "\u53ca",
                                      "\u6216",
                                      "\u81f3"};
  bool comma = gap.size > 0 && gap.data[0] == ',';

  gap = und_slice_cut(gap, comma, gap.size);
  uint32_t blank = gap.size > 0 && gap.data[0] == ' ';

  gap = und_slice_cut(gap, blank, gap.size);
  for (size_t i = comma ? 0 : 1; i < sizeof words / sizeof *words; i++) {
    if (und_slice_equal(gap, und_slice_from(words[i]))) {
      return true;
    }
  }
  return false;
}

/// Does a list of numbers go on, "resolutions 69/193 and "?
static bool goes_on(und_typed *typed, und_slice before, und_language language)
{
  und_cites cites = {0};
  bool listed = false;

  und_cite_scan(before, language, &cites);
  if (cites.found.count > 0) {
    const und_citation *last = &cites.found.items[cites.found.count - 1];
    uint32_t end = last->offset + last->size + last->tail_size;

    listed = last->form != UND_NUMBER_NONE &&
             joins(und_slice_cut(before, end, before.size));
    typed->resolution = listed && last->kind == UND_CITE_RESOLUTION;
    typed->decision = listed && last->kind == UND_CITE_DECISION;
  }
  und_cites_finish(&cites);
  return listed;
}

static und_typed_kind kind_of(und_typed *typed, und_slice before, bool bracket,
                              bool led, und_language language)
{
  bool slash = memchr(typed->text, '/', typed->size) != NULL;
  bool bare = typed->size == 0 || is_number(typed);

  und_slice word = led ? last_word(before) : (und_slice){0};

  typed->resolution = names(word, UND_KEYWORD_RESOLUTION);
  typed->decision = names(word, UND_KEYWORD_DECISION);
  bool named = typed->resolution || typed->decision ||
               (led && bare && goes_on(typed, before, language));

  if (bare && (named || (typed->size > 0 && (slash || bracket)))) {
    if (!named) {
      typed->resolution = typed->decision = true;
    }
    typed->forms = forms_of(typed);
    return UND_TYPED_NUMBER;
  }
  if (named && !bracket && is_word(typed)) {
    return UND_TYPED_TITLE;
  }
  if (bracket || (typed->size > 0 && !bare && (named || slash))) {
    typed->resolution = typed->decision = true;
    return UND_TYPED_SYMBOL;
  }
  for (uint32_t i = 0; led && i < typed->size; i++) {
    led = und_is_digit(typed->text[i]);
  }
  return led && names_paragraph(before, language) ? UND_TYPED_PARAGRAPH
                                                  : UND_TYPED_NOTHING;
}

und_typed und_typed_read(und_slice text, uint32_t offset, und_language language)
{
  uint32_t first = offset;
  und_typed typed = {0};
  bool bracket;
  bool led;

  while (first > 0 && offset - first < BACK &&
         strchr("\r\n", text.data[first - 1]) == NULL) {
    first--;
  }
  und_slice line = und_slice_cut(text, first, offset);
  uint32_t start = start_of(line);
  und_slice before =
    und_slice_cut(line, 0, words_before(line, start, &bracket, &led));

  typed.start = first + start;
  if (!take_text(&typed, und_slice_cut(line, start, line.size))) {
    return typed;
  }
  typed.kind = kind_of(&typed, before, bracket, led, language);
  if (typed.kind != UND_TYPED_NOTHING && typed.kind != UND_TYPED_PARAGRAPH) {
    typed.body = und_cite_last_body(before, language);
  }
  return typed;
}
