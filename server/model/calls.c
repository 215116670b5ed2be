// SPDX-License-Identifier: MIT

#include "calls.h"

#include "und/base/ascii.h"
#include "und/text/utf8.h"

// The text at hand and where marks go.
typedef struct {
  und_slice text;
  und_part *part;
  uint32_t end;
  bool stars; ///< an odd number of asterisks: one of them calls a note
} scan;

static void add_call(scan *s, uint32_t start, uint32_t end, uint32_t number,
                     bool bare)
{
  if (s->part->facts == NULL) {
    s->part->facts = und_alloc(1, sizeof *s->part->facts);
  }
  und_note_call call = {.start = start - s->part->start,
                        .end = end - s->part->start,
                        .run = start - s->part->start,
                        .number = number,
                        .bare = bare};

  if (number == 0) {
    call.stars = (uint8_t)(end - start);
  }
  UND_PUSH(&s->part->facts->calls, call);
  s->part->calls = true;
}

static bool is_letter_byte(char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (unsigned char)c >= 0x80;
}

/// The value of a superscript figure at `at`, or 10. `*size_out` is its size.
static uint32_t superscript_at(const scan *s, uint32_t at, uint32_t *size_out)
{
  const unsigned char *bytes = (const unsigned char *)s->text.data + at;

  if (at + 1 < s->end && bytes[0] == 0xC2) {
    *size_out = 2;
    return bytes[1] == 0xB9                       ? 1
           : bytes[1] == 0xB2 || bytes[1] == 0xB3 ? bytes[1] - 0xB0U
                                                  : 10;
  }
  if (at + 2 < s->end && bytes[0] == 0xE2 && bytes[1] == 0x81) {
    *size_out = 3;
    return bytes[2] == 0xB0 || (bytes[2] >= 0xB4 && bytes[2] <= 0xB9)
             ? bytes[2] - 0xB0U
             : 10;
  }
  return 10;
}

/// m², km³: a measure. x³, mc²: a variable.
static bool is_quantity(und_slice word)
{
  char last = word.size > 0 ? word.data[word.size - 1] : ' ';

  return last == 'm'
           ? word.size == 1 || word.data[0] == 'k' || word.data[0] == 'c'
           : word.size == 1 && last >= 'b' && last <= 'z' &&
               strchr("eiouy", last) == NULL;
}

static bool ends_in(und_slice text, und_slice end)
{
  return text.size >= end.size &&
         memcmp(text.data + text.size - end.size, end.data, end.size) == 0;
}

/// 10², 10⁻⁵, E = mc²: a power, no mark.
static bool is_power(const scan *s, uint32_t at)
{
  uint32_t start = at;

  while (start > s->part->start && at - start < 16 &&
         s->text.data[start - 1] != ' ' && s->text.data[start - 1] != '\n') {
    start--;
  }
  und_slice run = und_slice_cut(s->text, start, at);

  return ends_in(run, UND_SLICE("\u207b")) ||
         und_slice_equal(run, UND_SLICE("10")) ||
         ends_in(run, UND_SLICE("\u00d710")) ||
         (run.size > 0 && memchr(run.data, '=', run.size) != NULL);
}

static bool is_measure(const scan *s, uint32_t at)
{
  uint32_t start = at;

  while (start > s->part->start && start + 3 > at &&
         is_letter_byte(s->text.data[start - 1])) {
    start--;
  }
  bool free =
    start == s->part->start || !is_letter_byte(s->text.data[start - 1]);

  return (free && is_quantity(und_slice_cut(s->text, start, at))) ||
         is_power(s, at);
}

static uint32_t scan_superscript(scan *s, uint32_t at)
{
  uint32_t number = 0;
  uint32_t size = 0;
  uint32_t digit;
  uint32_t end = at;

  while (end < s->end && (digit = superscript_at(s, end, &size)) < 10) {
    number = number > 9999 ? number : number * 10 + digit;
    end += size;
  }
  if (end == at) {
    return at + 1;
  }
  if (!is_measure(s, at)) {
    add_call(s, at, end, number, false);
  }
  return end;
}

static uint32_t digits_at(const scan *s, uint32_t at, uint32_t *number_out)
{
  uint32_t number = 0;

  while (at < s->end && und_is_digit(s->text.data[at])) {
    number = number > 99999 ? number
                            : number * 10 + (uint32_t)(s->text.data[at] - '0');
    at++;
  }
  *number_out = number;
  return at;
}

/// ^{1} and [^1]; ^{er} is an ordinal.
static uint32_t scan_caret(scan *s, uint32_t at)
{
  uint32_t number;
  bool square = at > s->part->start && s->text.data[at - 1] == '[';
  uint32_t from = square ? at + 1 : at + 2;

  if (!square && (at + 1 >= s->end || s->text.data[at + 1] != '{')) {
    return at + 1;
  }
  uint32_t end = digits_at(s, from, &number);

  if (end > from && end < s->end && s->text.data[end] == (square ? ']' : '}')) {
    if (!square && is_measure(s, at)) {
      return end + 1;
    }
    add_call(s, square ? at - 1 : at, end + 1, number, false);
    return end + 1;
  }
  return at + 1;
}

/// An asterisk at the end of a word, where they do not come in pairs.
static uint32_t scan_star(scan *s, uint32_t at)
{
  uint32_t end = at;

  while (end < s->end && s->text.data[end] == '*') {
    end++;
  }
  char before = at > s->part->start ? s->text.data[at - 1] : ' ';
  char after = end < s->end ? s->text.data[end] : ' ';

  if (s->stars && end - at <= 3 &&
      (is_letter_byte(before) || und_is_digit(before) || before == ')') &&
      !is_letter_byte(after) && !und_is_digit(after)) {
    add_call(s, at, end, 0, false);
  }
  return end;
}

/// Is `at` after a letter or closing mark, or after a blank, as the bare figure
/// of a note is?
static bool could_be_bare(const scan *s, uint32_t at, uint32_t end)
{
  char before = at > s->part->start ? s->text.data[at - 1] : '\n';
  char after = end < s->end ? s->text.data[end] : ' ';

  if (is_letter_byte(after) || after == '/' || after == '-' || after == '%' ||
      after == ')') {
    return (unsigned char)after >= 0x80;
  }
  if (after == '.' || after == ',') {
    char more = end + 1 < s->end ? s->text.data[end + 1] : ' ';

    if (und_is_digit(more)) {
      return false;
    }
  }
  return before == ' ' || before == ',' || before == '.' || before == ';' ||
         before == ':' || before == ')' || before == '"' || before == '/' ||
         before == '-' || before == '\n' || is_letter_byte(before) ||
         und_is_digit(before);
}

static uint32_t scan_digits(scan *s, uint32_t at)
{
  uint32_t number;
  uint32_t end = digits_at(s, at, &number);

  if (end - at <= 6 && number > 0 && could_be_bare(s, at, end)) {
    add_call(s, at, end, number, true);
  }
  return end;
}

/// (1) and (¹) after a word, as Arabic texts write marks.
static uint32_t scan_bracket(scan *s, uint32_t at)
{
  uint32_t from = at + 1;
  uint32_t number = 0;
  uint32_t size = 0;
  uint32_t digit;
  bool superscript = false;

  while (from < s->end && s->text.data[from] == ' ') {
    from++;
  }
  uint32_t end = digits_at(s, from, &number);

  if (end == from) {
    while (end < s->end && (digit = superscript_at(s, end, &size)) < 10) {
      number = number > 9999 ? number : number * 10 + digit;
      end += size;
      superscript = true;
    }
  }
  uint32_t close = end;

  while (close < s->end && s->text.data[close] == ' ') {
    close++;
  }
  if (end == from || end - from > 12 || close >= s->end ||
      s->text.data[close] != ')' || number == 0 || number > 999) {
    return at + 1;
  }
  add_call(s, from, end, number, !superscript);
  return close + 1;
}

/// With which bytes a mark may begin; most bytes are letters and blanks.
static const bool begins[256] = {
  [0xC2] = true, [0xE2] = true, ['*'] = true, ['^'] = true, ['('] = true,
  ['0'] = true,  ['1'] = true,  ['2'] = true, ['3'] = true, ['4'] = true,
  ['5'] = true,  ['6'] = true,  ['7'] = true, ['8'] = true, ['9'] = true};

static void scan_segment(scan *s, uint32_t at)
{
  const char *data = s->text.data;
  const uint32_t end = s->end;

  for (;;) {
    while (at < end && !begins[(unsigned char)data[at]]) {
      at++;
    }
    if (at >= end) {
      return;
    }
    char c = data[at];

    if (c == (char)0xC2 || c == (char)0xE2) {
      at = scan_superscript(s, at);
    } else if (und_is_digit(c)) {
      at = scan_digits(s, at);
    } else if (c == '*') {
      at = scan_star(s, at);
    } else if (c == '^') {
      at = scan_caret(s, at);
    } else if (c == '(') {
      at = scan_bracket(s, at);
    } else {
      at++;
    }
  }
}

static uint32_t count_stars(und_slice text)
{
  uint32_t count = 0;
  const char *first = text.size > 0 ? memchr(text.data, '*', text.size) : NULL;

  for (uint32_t i = first != NULL ? (uint32_t)(first - text.data) : text.size;
       i < text.size; i++) {
    count += text.data[i] == '*' && (i == 0 || text.data[i - 1] != '*');
  }
  return count;
}

void und_calls_read(und_part *part, und_slice text, const und_block *block)
{
  uint32_t at = part->start + part->text_offset;
  uint32_t end = und_part_end(part);
  scan s = {text, part, 0, count_stars(und_slice_cut(text, at, end)) % 2 == 1};

  for (uint32_t i = 0; i < block->hole_count && at < end; i++) {
    const und_hole *hole = &block->holes[i];

    if (hole->start >= at && hole->start < end) {
      s.end = hole->start;
      scan_segment(&s, at);
      at = hole->end;
    }
  }
  s.end = end;
  scan_segment(&s, at);
}

// ------------------------------------------------------- where a mark stands

static bool is_punctuation(char c)
{
  return c == ',' || c == '.' || c == ';' || c == ':';
}

/// The check that a mark between `before` and `after` fails, if any: after the
/// punctuation in English, before it in French and Spanish (editorial
/// conventions, footnotes).
static bool misplaced(und_language language, char earlier, char before,
                      char after, und_check *check)
{
  bool latin = language == UND_FR || language == UND_ES;

  if (language == UND_EN && is_punctuation(after) && !is_punctuation(before)) {
    *check = UND_CHECK_NOTE_PUNCT_EN;
    return true;
  }
  if (latin && is_punctuation(before)) {
    *check = UND_CHECK_NOTE_PUNCT_FR_ES;
    return true;
  }
  *check = UND_CHECK_NOTE_SPACE;
  return before == ' ' && earlier >= 'a' && earlier <= 'z' &&
         (latin || language == UND_EN);
}

/// What stands between two marks.
static und_slice text_between(const und_flow *flow, const und_part *part,
                              const und_note_call *left,
                              const und_note_call *right)
{
  return und_text_cut(flow->text, part->start + left->end,
                      part->start + right->run);
}

static bool is_mark(const und_note_call *call)
{
  return !call->bare && call->stars == 0;
}

/// Marks at one place, which nothing parts.
static bool touch(und_slice between)
{
  return between.size == 0 || und_slice_equal(between, UND_SLICE(" "));
}

/// Marks at one place, which a comma parts; it is no punctuation of the text.
static bool is_comma(und_slice between)
{
  return und_slice_equal(between, UND_SLICE(",")) ||
         und_slice_equal(between, UND_SLICE(", "));
}

static char byte_at(const und_flow *flow, uint32_t at)
{
  return *und_text_cut(flow->text, at, at + 1).data;
}

/// The check that the mark `i` of a part fails, if any.
static bool fails(const und_flow *flow, const und_part *part, uint32_t i,
                  und_check *check)
{
  const und_note_call *calls = part->facts->calls.items;
  const und_note_call *call = &calls[i];
  uint32_t start = part->start + call->run;
  uint32_t end = part->start + call->end;
  char earlier = byte_at(flow, start - 2);
  char before = byte_at(flow, start - 1);
  char after = byte_at(flow, end);

  if (i > 0 && is_mark(&calls[i - 1])) {
    und_slice between = text_between(flow, part, &calls[i - 1], call);

    *check = UND_CHECK_NOTE_MULTI;
    if (touch(between)) {
      return true;
    }
    before = is_comma(between) ? 'x' : before;
  }
  if (i + 1 < part->facts->calls.count && is_mark(&calls[i + 1]) &&
      is_comma(text_between(flow, part, call, &calls[i + 1]))) {
    after = 'x';
  }
  return misplaced(flow->language, earlier, before, after, check);
}

void und_calls_check(const und_flow *flow, uint32_t index)
{
  const und_part *part = &flow->parts[index];

  for (uint32_t i = 0; part->calls && i < part->facts->calls.count; i++) {
    const und_note_call *call = &part->facts->calls.items[i];
    und_check check;

    if (is_mark(call) && call->run >= 2 && part->role != UND_ROLE_NOTE &&
        part->start + call->end < und_text_size(flow->text) &&
        fails(flow, part, i, &check)) {
      und_flow_report(flow, index, check, call->run, call->end);
    }
  }
}
