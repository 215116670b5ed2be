// SPDX-License-Identifier: MIT

#include "und/symbol/symbol.h"

#include "symbol_plain.h"
#include "symbol_table.h"

// A reader of one row. It copies itself to try an optional component.
typedef struct {
  und_slice text;
  bool any_case;
  const und_symbol_row *row;
  und_symbol *found;
} reader;

static bool is_digit(char byte)
{
  return byte >= '0' && byte <= '9';
}

static bool is_capital(char byte)
{
  return byte >= 'A' && byte <= 'Z';
}

static bool is_letter(char byte)
{
  return is_capital(byte) || (byte >= 'a' && byte <= 'z');
}

static char capital(char byte)
{
  return byte >= 'a' && byte <= 'z' ? (char)(byte - ('a' - 'A')) : byte;
}

static char byte_at(und_slice text, uint32_t at)
{
  return at < text.size ? text.data[at] : '\0';
}

// Is the byte at `at` the literal `want`?
static bool is_byte(const reader *r, uint32_t at, char want)
{
  char byte = byte_at(r->text, at);
  return byte == want ||
         (r->any_case && capital(byte) == capital(want) && byte != '\0');
}

static bool is_capital_at(const reader *r, uint32_t at)
{
  char byte = byte_at(r->text, at);
  return is_capital(r->any_case ? capital(byte) : byte);
}

static bool read_literal(const reader *r, uint32_t *at, const char *literal)
{
  uint32_t end = *at;
  for (; *literal; literal++) {
    if (is_byte(r, end, *literal)) {
      end++;
    } else if (*literal != ' ') { // the canonical spelling has no spaces
      return false;
    }
  }
  *at = end;
  return true;
}

// A number without a leading zero, of seven digits at most.
static bool read_number(und_slice text, uint32_t *at, uint32_t *number_out)
{
  enum { DIGITS = 7 };
  uint32_t end = *at;
  uint32_t number = 0;
  while (is_digit(byte_at(text, end)) && end - *at < DIGITS) {
    number = number * 10 + (uint32_t)(text.data[end++] - '0');
  }
  if (end == *at || byte_at(text, *at) == '0' || is_digit(byte_at(text, end))) {
    return false;
  }
  *at = end;
  *number_out = number;
  return true;
}

static bool read_year(und_slice text, uint32_t *at, uint32_t *year_out)
{
  uint32_t end = *at;
  uint32_t year;
  if (!read_number(text, &end, &year) || end - *at != 4 || year < 1900 ||
      year > 2099) {
    return false;
  }
  *at = end;
  *year_out = year;
  return true;
}

static uint32_t roman_value(char byte)
{
  switch (byte) {
  case 'I':
    return 1;
  case 'V':
    return 5;
  case 'X':
    return 10;
  case 'L':
    return 50;
  case 'C':
    return 100;
  default:
    return 0;
  }
}

static bool read_roman(und_slice text, uint32_t *at, uint32_t *number_out)
{
  enum { LONGEST = 12 };
  uint32_t end = *at;
  uint32_t number = 0;
  uint32_t before = 0;
  while (roman_value(byte_at(text, end)) > 0 && end - *at < LONGEST) {
    uint32_t value = roman_value(text.data[end++]);
    number += value;
    number -= before < value ? 2 * before : 0;
    before = value;
  }
  if (end == *at || is_letter(byte_at(text, end))) {
    return false;
  }
  *at = end;
  *number_out = number;
  return true;
}

// Nothing, "S-" or "ES-", and the session's number.
static bool read_session(const reader *r, uint32_t *at)
{
  uint32_t end = *at;
  und_session_kind kind = UND_SESSION_REGULAR;
  if (read_literal(r, &end, "ES-")) {
    kind = UND_SESSION_EMERGENCY;
  } else if (read_literal(r, &end, "S-")) {
    kind = UND_SESSION_SPECIAL;
  }
  uint32_t session;
  if (!read_number(r->text, &end, &session)) {
    return false;
  }
  r->found->session_kind = kind;
  r->found->session = session;
  *at = end;
  return true;
}

static bool starts_suffix(und_slice text, uint32_t at)
{
  static const und_slice words[] = {
    {"/Add.", 5}, {"/Corr.", 6}, {"/Rev.", 5}, {"/Amend.", 7}, {"/Summary", 8},
  };
  for (uint32_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    if (und_slice_starts(und_slice_cut(text, at, text.size), words[i])) {
      return true;
    }
  }
  return false;
}

// Capitals, digits and marks, up to the suffixes; a digit among them.
static bool read_rest(const reader *r, uint32_t *at)
{
  enum { LONGEST = 60 };
  uint32_t end = *at;
  uint32_t digits = 0;
  while (end - *at < LONGEST && !starts_suffix(r->text, end)) {
    char byte = byte_at(r->text, end);
    bool part =
      is_capital_at(r, end) || is_digit(byte) ||
      (end > *at && (byte == '/' || byte == '.' || byte == '-') &&
       (is_capital_at(r, end + 1) || is_digit(byte_at(r->text, end + 1)))) ||
      (is_letter(byte) && end > *at && is_letter(r->text.data[end - 1]));
    if (!part) {
      break;
    }
    digits += is_digit(byte);
    end++;
  }
  // The second half of a double symbol is none of the first.
  for (uint32_t dash = *at; dash + 2 < end; dash++) {
    if (r->text.data[dash] == '-' && is_capital(r->text.data[dash + 1]) &&
        r->text.data[dash + 2] == '/') {
      end = dash;
    }
  }
  if (digits == 0) {
    return false;
  }
  *at = end;
  return true;
}

static const struct {
  uint32_t last;
  const char *word;
  und_symbol_kind kind;
} last_words[] = {
  {UND_LAST_LIMITED, "L.", UND_SYMBOL_DRAFT},
  {UND_LAST_SUMMARY, "SR.", UND_SYMBOL_RECORD},
  {UND_LAST_VERBATIM, "PV.", UND_SYMBOL_RECORD},
  {UND_LAST_INFO, "INF/", UND_SYMBOL_INFORMATION},
  {UND_LAST_INFO_DOT, "INF.", UND_SYMBOL_INFORMATION},
  {UND_LAST_CRP, "CRP.", UND_SYMBOL_ROOM_PAPER},
  {UND_LAST_WP, "WP.", UND_SYMBOL_WORKING_PAPER},
  {UND_LAST_NGO, "NGO/", UND_SYMBOL_DOCUMENT},
  {UND_LAST_PETITION, "PET.", UND_SYMBOL_DOCUMENT},
  {UND_LAST_MISC, "MISC.", UND_SYMBOL_DOCUMENT},
  {UND_LAST_MISC, "Misc.", UND_SYMBOL_DOCUMENT},
  {UND_LAST_DECISION, "DEC/", UND_SYMBOL_DECISION},
  {UND_LAST_NOTE, "NOTE/", UND_SYMBOL_DOCUMENT},
  {UND_LAST_GOVERNMENT, "G/", UND_SYMBOL_DOCUMENT},
  {UND_LAST_INSTITUTION, "NI/", UND_SYMBOL_DOCUMENT},
};

// The numbers 11-13 of a range of meetings.
static void read_range(const reader *r, uint32_t *at)
{
  uint32_t end = *at + 1;
  uint32_t last;
  if (byte_at(r->text, *at) == '-' && read_number(r->text, &end, &last) &&
      last > r->found->number) {
    r->found->last = last;
    *at = end;
  }
}

// One of the row's last components. Returns where it ends, or 0.
static uint32_t read_last(const reader *r, uint32_t at)
{
  und_symbol *found = r->found;
  uint32_t last = r->row->last;
  found->last = 0;
  if (last == 0) {
    return at;
  }
  if (last & UND_LAST_NUMBER && read_number(r->text, &at, &found->number)) {
    return at;
  }
  for (uint32_t i = 0; i < sizeof last_words / sizeof last_words[0]; i++) {
    uint32_t end = at;
    if (last & last_words[i].last &&
        read_literal(r, &end, last_words[i].word) &&
        read_number(r->text, &end, &found->number)) {
      found->kind = last_words[i].kind;
      if (found->kind == UND_SYMBOL_RECORD) {
        read_range(r, &end);
      }
      return end;
    }
  }
  return 0;
}

// One mark of a shape.
static bool read_mark(const reader *r, char mark, uint32_t *at)
{
  uint32_t ignored;
  uint32_t end = *at;
  switch (mark) {
  case '#':
    return read_number(r->text, at, &r->found->number);
  case '%':
    return read_year(r->text, at, &r->found->year);
  case '$':
    return read_roman(r->text, at, &ignored);
  case '^':
    *at += is_capital_at(r, end);
    return *at > end;
  case '@':
    while (is_capital_at(r, *at)) {
      ++*at;
    }
    return *at > end;
  case '*':
    return read_rest(r, at);
  default:
    *at += is_byte(r, end, mark);
    return *at > end;
  }
}

// The rest of a row's shape and its last component. Returns where it ends, or
// 0. An optional component is tried first with, then without.
static uint32_t read_shape(const reader *r, const char *shape, uint32_t at)
{
  for (; *shape && *shape != ']'; shape++) {
    if (*shape == '~') { // the number that follows is the session
      shape++;
      if (!read_session(r, &at)) {
        return 0;
      }
    } else if (*shape == '[') {
      const char *after = strchr(shape, ']') + 1;
      uint32_t inside = at;
      const char *mark = shape + 1;
      while (*mark != ']' && read_mark(r, *mark, &inside)) {
        mark++;
      }
      uint32_t end = *mark == ']' ? read_shape(r, after, inside) : 0;
      if (end == 0 && *mark == ']') {
        r->found->year = 0;
      }
      return end > 0 ? end : read_shape(r, after, at);
    } else if (!read_mark(r, *shape, &at)) {
      return 0;
    }
  }
  return read_last(r, at);
}

// A space before a bracket or letter.
static uint32_t skip_space(und_slice text, uint32_t at)
{
  return byte_at(text, at) == ' ' ? at + 1 : at;
}

// A part letter: one letter, with nothing of a word after it.
static bool read_letter(const reader *r, uint32_t *at)
{
  uint32_t letter = skip_space(r->text, *at);
  char byte = byte_at(r->text, letter);
  char next = byte_at(r->text, letter + 1);
  bool glued = letter == *at;
  if (!(glued ? is_letter(byte) : is_capital(byte)) || is_letter(next) ||
      is_digit(next) || next == '/' || next == '.' || next == '\'' ||
      (!glued && next == ')')) {
    return false;
  }
  r->found->part = capital(byte);
  *at = letter + 1;
  return true;
}

// "(III)", "(S-VI)", "(ES-V)".
static bool read_roman_session(const reader *r, uint32_t *at)
{
  uint32_t end = skip_space(r->text, *at);
  und_session_kind kind = UND_SESSION_REGULAR;
  if (byte_at(r->text, end++) != '(') {
    return false;
  }
  if (read_literal(r, &end, "ES-")) {
    kind = UND_SESSION_EMERGENCY;
  } else if (read_literal(r, &end, "S-")) {
    kind = UND_SESSION_SPECIAL;
  }
  uint32_t session;
  if (!read_roman(r->text, &end, &session) || byte_at(r->text, end) != ')') {
    return false;
  }
  r->found->session = session;
  r->found->session_kind = kind;
  r->found->roman = true;
  *at = end + 1;
  return true;
}

static bool read_tail(const reader *r, uint32_t *at)
{
  switch (r->row->tail) {
  case UND_TAIL_LETTER:
    read_letter(r, at);
    return true;
  case UND_TAIL_ROMAN: {
    bool before = read_letter(r, at);
    if (!read_roman_session(r, at)) {
      return false;
    }
    if (!before) {
      read_letter(r, at);
    }
    return true;
  }
  case UND_TAIL_YEAR: {
    uint32_t end = skip_space(r->text, *at);
    if (byte_at(r->text, end++) != '(' ||
        !read_year(r->text, &end, &r->found->year) ||
        byte_at(r->text, end) != ')') {
      return false;
    }
    *at = end + 1;
    return true;
  }
  default:
    return true;
  }
}

static const struct {
  und_suffix_kind kind;
  const char *word;
  bool numbered;
} suffix_words[] = {
  {UND_SUFFIX_ADDENDUM, "/Add.", true},
  {UND_SUFFIX_CORRIGENDUM, "/Corr.", true},
  {UND_SUFFIX_REVISION, "/Rev.", true},
  {UND_SUFFIX_AMENDMENT, "/Amend.", true},
  {UND_SUFFIX_SUMMARY, "/Summary", false},
  {UND_SUFFIX_PART, "(Part", true},
  {UND_SUFFIX_PART, "(Partie", true},
  {UND_SUFFIX_PART, "(Parte", true},
  {UND_SUFFIX_VOLUME, "(Vol.", true},
  {UND_SUFFIX_RESUMPTION, "(Resumption", true},
  {UND_SUFFIX_SUPPLEMENT, "(SUPP", false},
  {UND_SUFFIX_SECTION, "(Sect.", true}, // of the programme budget
  {UND_SUFFIX_SECTION, "(Income sect.", true},
  {UND_SUFFIX_SECTION, "(Introduction", false},
  {UND_SUFFIX_SECTION, "(Plan outline", false},
};

static bool read_suffix(const reader *r, uint32_t *at)
{
  for (uint32_t i = 0; i < sizeof suffix_words / sizeof suffix_words[0]; i++) {
    bool bracket = suffix_words[i].word[0] == '(';
    uint32_t end = bracket ? skip_space(r->text, *at) : *at;
    und_suffix suffix = {.kind = suffix_words[i].kind};
    if (!read_literal(r, &end, suffix_words[i].word)) {
      continue;
    }
    if (bracket && suffix_words[i].numbered) {
      end = skip_space(r->text, end);
      if (!read_roman(r->text, &end, &suffix.number)) {
        read_number(r->text, &end, &suffix.number);
      }
      if (suffix.kind == UND_SUFFIX_SECTION && // Sect. 29A
          byte_at(r->text, end + 1) == ')' && is_capital_at(r, end)) {
        suffix.letter = capital(r->text.data[end++]);
      }
    } else if (suffix_words[i].numbered &&
               !read_number(r->text, &end, &suffix.number)) {
      continue;
    }
    if (bracket && byte_at(r->text, end++) != ')') {
      continue;
    }
    if (r->found->suffix_count < UND_SUFFIXES) {
      r->found->suffixes[r->found->suffix_count++] = suffix;
    }
    *at = end;
    return true;
  }
  return false;
}

// No letter, digit or further component may follow.
static bool is_whole(und_slice text, uint32_t end)
{
  char next = byte_at(text, end);
  char second = byte_at(text, end + 1);
  return !is_letter(next) && !is_digit(next) && next != '_' &&
         !(next == '/' && (is_letter(second) || is_digit(second))) &&
         !(next == '.' && is_digit(second) &&
           is_letter(byte_at(text, end - 1)));
}

// Sessions of the Assembly and its organs are a hundred at most; a larger
// number has its halves exchanged.
static bool is_plausible(const und_symbol *symbol)
{
  enum { SESSIONS = 100 };
  return symbol->session <= SESSIONS;
}

static bool read_row(reader *r, und_symbol *symbol_out)
{
  *symbol_out = (und_symbol){
    .series = r->row->series,
    .body = r->row->body,
    .kind = r->row->kind,
    .linked = r->row->linked,
  };
  r->found = symbol_out;
  uint32_t end = read_shape(r, r->row->shape, 0);
  if (end == 0 || !read_tail(r, &end)) {
    return false;
  }
  symbol_out->base_size = end;
  while (read_suffix(r, &end)) {
  }
  if (!is_whole(r->text, end) || !is_plausible(symbol_out)) {
    return false;
  }
  if (symbol_out->last == 0) {
    symbol_out->last = symbol_out->number;
  }
  if (symbol_out->kind == UND_SYMBOL_ROOM_PAPER) {
    symbol_out->linked = false;
  }
  symbol_out->text = und_slice_cut(r->text, 0, end);
  return true;
}

// Do the plain letters that `shape` begins with stand at the start of `text`?
static bool has_start(const reader *r, const char *shape)
{
  uint32_t at = 0;
  while (shape[at] && !strchr("#%$^@~*[]", shape[at])) {
    if (!is_byte(r, at, shape[at])) {
      return false;
    }
    at++;
  }
  return true;
}

// The longest match wins; of two, the later row, which has more of it in
// letters and digits and less in marks.
static bool parse_one(und_slice text, bool any_case, und_symbol *symbol_out)
{
  reader r = {.text = und_slice_cut(text, 0, 120), .any_case = any_case};
  bool found = false;
  for (uint32_t i = 0; i < und_symbol_row_count; i++) {
    r.row = &und_symbol_rows[i];
    und_symbol symbol;
    if (has_start(&r, r.row->shape) && read_row(&r, &symbol) &&
        (!found || symbol.text.size >= symbol_out->text.size)) {
      *symbol_out = symbol;
      found = true;
    }
  }
  return found;
}

// "A/79/943-S/2025/369": the other half. Two of one series are the ends of a
// range, "A/79/943-A/79/945".
static void join_half(und_slice text, bool any_case, und_symbol *symbol)
{
  uint32_t at = symbol->text.size;
  und_symbol half;
  if (byte_at(text, at) == '-' &&
      parse_one(und_slice_cut(text, at + 1, text.size), any_case, &half) &&
      half.series != symbol->series) {
    symbol->half_size = at;
    symbol->text.size = at + 1 + half.text.size;
  }
}

// Where in `text` the first `size` plain bytes end.
static uint32_t plain_end(const und_symbol_plain *plain, und_slice text,
                          uint32_t size)
{
  if (size == 0) {
    return 0;
  }
  char ignored;
  uint32_t last = plain->origin[size - 1];
  uint32_t wide = und_symbol_plain_mark(text, last, &ignored);
  return last + (wide > 0 ? wide : 1);
}

static bool parse(und_slice text, bool any_case, und_symbol *symbol_out)
{
  und_symbol_plain plain;
  bool copied = und_symbol_plain_start(text, &plain);
  und_slice bytes = copied ? (und_slice){plain.data, plain.size} : text;
  und_symbol symbol;
  if (!parse_one(bytes, any_case, &symbol)) {
    return false;
  }
  join_half(bytes, any_case, &symbol);
  if (copied) { // the parts point into the text itself
    uint32_t end = plain_end(&plain, text, symbol.text.size);
    symbol.text = und_slice_cut(text, 0, end);
    symbol.base_size = plain_end(&plain, text, symbol.base_size);
    symbol.half_size = plain_end(&plain, text, symbol.half_size);
  }
  *symbol_out = symbol;
  return true;
}

bool und_symbol_parse(und_slice text, und_symbol *symbol_out)
{
  return parse(text, false, symbol_out);
}

bool und_symbol_parse_link(und_slice text, und_symbol *symbol_out)
{
  return parse(text, true, symbol_out);
}
