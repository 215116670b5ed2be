// SPDX-License-Identifier: MIT
//
// A symbol that is none is judged by what mends it: each repair undoes one
// mistake, and the first that makes a symbol of it names the mistake.

#include "und/symbol/malformed.h"

#include <stdio.h>

#include "draft.h"
#include "symbol_table.h"

// The repairs. Each returns whether it changed anything.

static bool drop_spaces(und_draft *d)
{
  uint32_t size = 0;
  for (uint32_t i = 0; i < d->size; i++) {
    if (d->data[i] != ' ') {
      d->data[size++] = d->data[i];
    }
  }
  bool changed = size < d->size;
  d->size = size;
  return changed;
}

static bool read_file_name(und_draft *d)
{
  bool changed = false;
  for (uint32_t i = 0; i < d->size; i++) {
    changed = changed || d->data[i] == '_';
    d->data[i] = d->data[i] == '_' ? '/' : d->data[i];
  }
  // "-FR" at the end is the language of the file.
  uint32_t mark = d->size > 3 ? d->size - 3 : 0;
  if (changed && mark > 0 && (d->data[mark] == '-' || d->data[mark] == '/') &&
      und_is_letter(d->data[mark + 1]) && und_is_letter(d->data[mark + 2])) {
    d->size = mark;
  }
  return changed;
}

static bool drop_language(und_draft *d)
{
  static const char *const codes[] = {"ar", "en", "es", "fr", "ru", "zh"};
  for (uint32_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
    if (d->size > 3 && d->data[d->size - 3] == '/' &&
        und_draft_same_letters(d->data + d->size - 2, codes[i], 2)) {
      d->size -= 3;
      return true;
    }
  }
  return false;
}

static const und_slice council = {"S/RES/", 6};

// The number of a Security Council resolution and where it ends, or 0.
static uint32_t council_number(const und_draft *d, uint32_t *end_out)
{
  und_slice text = {d->data, d->size};
  uint32_t number = 0;
  uint32_t end = council.size;
  if (!und_slice_starts(text, council)) {
    return 0;
  }
  while (end < d->size && und_is_digit(d->data[end]) && number < 100000) {
    number = number * 10 + (uint32_t)(d->data[end++] - '0');
  }
  *end_out = end;
  return number;
}

static bool bracket_year(und_draft *d)
{
  uint32_t end;
  if (council_number(d, &end) == 0 || end + 5 != d->size ||
      d->data[end] != '/') {
    return false;
  }
  d->data[end] = '(';
  return und_draft_replace(d, d->size, 0, ")");
}

static bool add_year(und_draft *d)
{
  uint32_t end;
  uint32_t number = council_number(d, &end);
  uint32_t year = number > 0 ? und_body_council_year(number) : 0;
  char bracket[16];
  if (year == 0 || year == UINT32_MAX || end != d->size) {
    return false;
  }
  snprintf(bracket, sizeof bracket, "(%u)", year);
  return und_draft_replace(d, d->size, 0, bracket);
}

// Words that take a period before their number, and those that take a slash.
static const char *const period_words[] = {
  "Add", "Amend", "Corr", "Rev", "AC", "C",  "CN", "CONF", "CRP", "EA", "EG",
  "GC",  "IDB",   "L",    "PV",  "R",  "SC", "SR", "Sub",  "WG",  "WP", "SER",
};
static const char *const slash_words[] = {"INF", "NGO", "PET", "PRST",
                                          "RES", "DEC", "GC"};

static bool is_one_of(const char *word, uint32_t size, const char *const *list,
                      uint32_t count)
{
  for (uint32_t i = 0; i < count; i++) {
    if (strlen(list[i]) == size &&
        und_draft_same_letters(word, list[i], size)) {
      return true;
    }
  }
  return false;
}

// Mend every component that begins with one of `list`, if need be, so that
// `mark` parts it from its number. `wrong` may stand there now, or nothing.
static bool mark_words(und_draft *d, const char *const *list, uint32_t count,
                       char wrong, const char *mark)
{
  bool changed = false;
  for (uint32_t at = 0; at < d->size; at = und_draft_component_end(d, at) + 1) {
    uint32_t end = at;
    while (end < d->size && und_is_letter(d->data[end])) {
      end++;
    }
    bool marked = end < d->size && d->data[end] == wrong;
    if (end > at && end + marked < d->size &&
        und_is_digit(d->data[end + marked]) &&
        is_one_of(d->data + at, end - at, list, count)) {
      changed = und_draft_replace(d, end, marked, mark) || changed;
    }
  }
  return changed;
}

#define LIST(list) (list), sizeof(list) / sizeof(list)[0]

static bool add_periods(und_draft *d)
{
  return mark_words(d, LIST(period_words), '/', ".");
}

static bool add_slashes(und_draft *d)
{
  return mark_words(d, LIST(slash_words), '.', "/");
}

static bool mend_case(und_draft *d)
{
  bool changed = false;
  for (uint32_t at = 0; at < d->size;) {
    uint32_t end = at;
    while (end < d->size && und_is_letter(d->data[end])) {
      end++;
    }
    const char *word = und_draft_mixed_word(d, at, end);
    for (uint32_t i = at; i < end; i++) {
      char right = word ? word[i - at] : und_draft_capital(d->data[i]);
      changed = changed || d->data[i] != right;
      d->data[i] = right;
    }
    at = end > at ? end : at + 1;
  }
  return changed;
}

// Two digits that stand for a year make four; the Organization is of 1945.
static bool lengthen_year(und_draft *d)
{
  for (uint32_t at = 0; at < d->size; at = und_draft_component_end(d, at) + 1) {
    uint32_t end = und_draft_component_end(d, at);
    if (end - at == 2 && end < d->size && und_is_digit(d->data[at]) &&
        und_is_digit(d->data[at + 1])) {
      uint32_t year =
        (uint32_t)(d->data[at] - '0') * 10 + (uint32_t)(d->data[at + 1] - '0');
      return und_draft_replace(d, at, 0, year > 45 ? "19" : "20");
    }
  }
  return false;
}

// The last two components, numbers both, change places: the first is no
// session.
static bool exchange_halves(und_draft *d)
{
  enum { HUNDREDS = 2 };

  uint32_t last = d->size;
  while (last > 0 && und_is_digit(d->data[last - 1])) {
    last--;
  }
  uint32_t first = last > 0 ? last - 1 : 0;
  while (first > 0 && und_is_digit(d->data[first - 1])) {
    first--;
  }
  if (last == d->size || last == 0 || d->data[last - 1] != '/' ||
      first + HUNDREDS >= last - 1) {
    return false;
  }
  char halves[UND_DRAFT_LONGEST + 8];
  snprintf(halves, sizeof halves, "%.*s/%.*s", (int)(d->size - last),
           d->data + last, (int)(last - 1 - first), d->data + first);
  d->size = first;
  return und_draft_replace(d, first, 0, halves);
}

// Any of the six would do to see that all else is in order.
static bool change_committee(und_draft *d)
{
  und_slice text = {d->data, d->size};
  uint32_t end = 4;
  if (!und_slice_starts(text, UND_SLICE("A/C."))) {
    return false;
  }
  while (end < d->size && und_is_digit(d->data[end])) {
    end++;
  }
  return end > 4 && und_draft_replace(d, 4, end - 4, "1");
}

// One slash for several; and one behind the letter of an organ that has lost
// it, before a session or a year that there can be.
static bool mend_slashes(und_draft *d)
{
  enum { FIRST_SESSION = 31, LAST_SESSION = 99, FIRST_YEAR = 1946, END = 2100 };

  uint32_t size = 0;
  for (uint32_t i = 0; i < d->size; i++) {
    if (d->data[i] != '/' || i == 0 || d->data[i - 1] != '/') {
      d->data[size++] = d->data[i];
    }
  }
  if (size < d->size) {
    d->size = size;
    return true;
  }
  uint32_t number = 0;
  uint32_t at = 1;
  while (at < d->size && at < 5 && und_is_digit(d->data[at])) {
    number = number * 10 + (uint32_t)(d->data[at++] - '0');
  }
  bool assembly = d->size > 0 && d->data[0] == 'A' && number >= FIRST_SESSION &&
                  number <= LAST_SESSION;
  bool dated = d->size > 0 && (d->data[0] == 'E' || d->data[0] == 'S') &&
               number >= FIRST_YEAR && number < END;
  return (assembly || dated) && at < d->size && d->data[at] == '/' &&
         und_draft_replace(d, 1, 0, "/");
}

static const struct {
  und_malformed reason;
  bool (*mend)(und_draft *d);
  bool known; ///< the symbol that comes out of it was meant
} repairs[] = {
  {UND_MALFORMED_SPACE, drop_spaces, true},
  {UND_MALFORMED_LANGUAGE, drop_language, true},
  {UND_MALFORMED_YEAR_PLACE, bracket_year, true},
  {UND_MALFORMED_NO_YEAR, add_year, true},
  {UND_MALFORMED_NO_PERIOD, add_periods, true},
  {UND_MALFORMED_NO_SLASH, add_slashes, true},
  {UND_MALFORMED_CASE, mend_case, true},
  {UND_MALFORMED_SHORT_YEAR, lengthen_year, true},
  {UND_MALFORMED_HALVES, exchange_halves, true},
  {UND_MALFORMED_COMMITTEE, change_committee, false},
  {UND_MALFORMED_FILE_NAME, read_file_name, true},
  {UND_MALFORMED_SLASHES, mend_slashes, true},
  {UND_MALFORMED_WORD, und_mend_word, true},
  {UND_MALFORMED_NO_PERIOD, und_mend_blank, true},
  {UND_MALFORMED_SLASHES, und_mend_joint, true},
  {UND_MALFORMED_NUMBER, und_mend_number, false},
  {UND_MALFORMED_ORGAN, und_mend_organ, false},
};

static bool is_symbol_byte(char byte)
{
  return und_is_letter(byte) || und_is_digit(byte) ||
         (byte != '\0' && strchr("/.()_-\\", byte) != NULL);
}

// "Add 1", "PV 5": a word that takes a period, before a number.
static bool lacks_period(und_slice text, uint32_t at)
{
  uint32_t start = at;
  while (start > 0 && und_is_letter(text.data[start - 1])) {
    start--;
  }
  return at + 1 < text.size && und_is_digit(text.data[at + 1]) && start > 0 &&
         text.data[start - 1] == '/' &&
         is_one_of(text.data + start, at - start, LIST(period_words));
}

// Is the space at `at` inside a symbol: beside a slash, after a period and
// before a number, or where a period should be?
static bool is_inner_space(und_slice text, uint32_t at)
{
  char before = at > 0 ? text.data[at - 1] : '\0';
  char after = at + 1 < text.size ? text.data[at + 1] : '\0';
  return (before == '/' && (und_is_letter(after) || und_is_digit(after))) ||
         (after == '/' && (und_is_letter(before) || und_is_digit(before)) &&
          at + 2 < text.size && text.data[at + 2] != '/') ||
         (before == '.' && und_is_digit(after) && at > 1 &&
          und_is_letter(text.data[at - 2]) &&
          memchr(text.data, '/', at - 1) != NULL) ||
         lacks_period(text, at);
}

// What is judged: up to a space that is in no symbol, without the closing
// punctuation of the text.
static void cut_draft(und_slice text, und_draft *d)
{
  uint32_t end = 0;
  uint32_t depth = 0;
  while (end < text.size && end < UND_DRAFT_LONGEST &&
         (is_symbol_byte(text.data[end]) ||
          (text.data[end] == ' ' && is_inner_space(text, end)))) {
    depth += text.data[end] == '(';
    if (text.data[end] == ')' && depth-- == 0) {
      break;
    }
    end++;
  }
  while (end > 0 && strchr("./-_ (\\", text.data[end - 1]) != NULL) {
    end--;
  }
  memcpy(d->data, text.data, end);
  d->size = end;
  d->unsure = false;
}

// A symbol that reads well and should not be written.
static und_malformed judge_symbol(const und_symbol *symbol, und_buffer *meant)
{
  bool adopted = symbol->kind == UND_SYMBOL_RESOLUTION ||
                 symbol->kind == UND_SYMBOL_DECISION;
  und_body body = symbol->body;
  if (adopted && !symbol->linked &&
      (body == UND_BODY_CCPCJ || body == UND_BODY_CND ||
       body == UND_BODY_CHR)) {
    return UND_MALFORMED_KEY;
  }
  if (adopted && body == UND_BODY_SC) {
    uint32_t year = und_body_council_year(symbol->number);
    if (year != UINT32_MAX && year > 0 && year != symbol->year) {
      und_buffer_addf(meant, "S/RES/%u(%u)", symbol->number, year);
      return UND_MALFORMED_WRONG_YEAR;
    }
  }
  for (uint32_t i = 1; i < symbol->suffix_count; i++) {
    if (symbol->suffixes[i - 1].kind == UND_SUFFIX_CORRIGENDUM) {
      return UND_MALFORMED_ORDER;
    }
  }
  return UND_MALFORMED_NONE;
}

// The number in "A/72", "E/2013": the symbol of an old document, or the session
// or year of another one.
static bool may_be_half(const und_symbol *symbol)
{
  enum { FIRST_SESSION = 31, SESSIONS = 100, FIRST_YEAR = 1946, END = 2100 };

  return symbol->session == 0 && symbol->year == 0 &&
         ((symbol->number >= FIRST_SESSION && symbol->number < SESSIONS) ||
          (symbol->number >= FIRST_YEAR && symbol->number < END));
}

// Does a symbol seem to go on after what was read: "A/72 / 10", "A/72//409",
// "A/72.10", "A/66/152-Add.1"?
static bool goes_on(und_slice text, const und_symbol *symbol)
{
  uint32_t at = symbol->text.size;
  char mark = at < text.size ? text.data[at] : '\0';
  if ((mark == '.' || mark == '-') && at + 1 < text.size) {
    return und_is_capital(text.data[at + 1]) ||
           (und_is_digit(text.data[at + 1]) && may_be_half(symbol));
  }
  at += mark == ' ';
  if (at >= text.size || (text.data[at] != '/' && text.data[at] != '\\')) {
    return false;
  }
  at++;
  at += at < text.size && (text.data[at] == ' ' || text.data[at] == '/');
  return at < text.size &&
         (und_is_capital(text.data[at]) || und_is_digit(text.data[at]));
}

und_malformation und_symbol_judge(und_slice text, und_buffer *meant_out)
{
  und_symbol read = {0};
  und_symbol symbol;
  und_draft whole;
  bool parsed = und_symbol_parse(text, &read);
  bool impossible = parsed && und_symbol_is_impossible(&read);
  bool unsure = !parsed || impossible || goes_on(text, &read);
  und_malformation found = {UND_MALFORMED_NONE, 0};
  if (unsure) {
    cut_draft(text, &whole);
    unsure = !und_draft_parses(&whole, &symbol);
  }
  for (uint32_t i = 0; unsure && i < sizeof repairs / sizeof repairs[0]; i++) {
    und_draft mended = whole;
    if (whole.size > 0 && repairs[i].mend(&mended) &&
        und_draft_parses(&mended, &symbol)) {
      if (repairs[i].known && !mended.unsure) {
        und_symbol_write(&symbol, meant_out);
      }
      return (und_malformation){repairs[i].reason, whole.size};
    }
  }
  if (!parsed) { // a series we do not know is better left alone
    return found;
  }
  found.reason =
    impossible ? UND_MALFORMED_NUMBER : judge_symbol(&read, meant_out);
  found.size = found.reason == UND_MALFORMED_NONE ? 0 : read.text.size;
  return found;
}
