// SPDX-License-Identifier: MIT

#include "spots.h"

#include <threads.h>

enum {
  EN = 1 << UND_EN,
  FR = 1 << UND_FR,
  ES = 1 << UND_ES,
  RU = 1 << UND_RU,
  AR = 1 << UND_AR,
  ZH = 1 << UND_ZH,
  ALL = EN | FR | ES | RU | AR | ZH,
};

#define FIGURES "0123456789"
#define CAPITALS "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// What stands before the byte of a row.
typedef enum {
  ANY,
  WORD,   ///< no letter
  NUMBER, ///< no figure
  AN_I,
} behind;

// One row a check: at which bytes of a text it is asked, in the texts of which
// languages, whether the rest of the document decides. Of a mark outside ASCII
// the first byte is named. The rows of letters, which are most of a text, stand
// first: they are found soonest.
static const struct {
  const char *bytes;
  uint8_t behind;
  uint8_t languages; ///< a bit for each und_language
  bool habit;
  bool lines; ///< in the masthead, too, whose parts are lines
  void (*check)(const und_spot *spot);
} rows[] = {
  {"JFMASOND", WORD, EN, false, true, und_spot_month},
  {"m1", ANY, FR, false, false, und_spot_ordinal_fr},
  {"%p", ANY, EN, true, false, und_spot_percent},
  {"%", ANY, FR, true, false, und_spot_percent},
  {"Mms", WORD, EN, false, false, und_spot_member},
  {"\xC3", WORD, FR, false, false, und_spot_member},
  {"gG", WORD, FR, true, false, und_spot_group},
  {"a", WORD, EN | ES, false, false, und_spot_charter},
  {"sz", AN_I, EN, true, false, und_spot_ize},
  {"bcdfhlnp", WORD, EN, true, false, und_spot_spelling},
  {"pcsa", WORD, EN | FR | ES, false, false, und_spot_unit},
  {CAPITALS, WORD, EN | FR | ES, false, false, und_spot_stops},
  {",;\xEF\xE3\xD8", ANY, ALL, false, false, und_spot_doubled},
  {"[", ANY, EN | FR | ES | RU, true, false, und_spot_bracket},
  {"\"", ANY, EN | FR | ES | RU | ZH, true, false, und_spot_straight},
  {"\xE2\xC2", ANY, EN | FR | ES | RU | ZH, true, false, und_spot_quote},
  {"'\xE2", ANY, EN | FR, true, false, und_spot_apostrophe},
  {";:?!\xC2", ANY, FR, true, false, und_spot_space_fr},
  {";:", ANY, EN | ES | RU, true, true, und_spot_space_other},
  {"\xC3", ANY, FR, false, false, und_spot_broken},
  {FIGURES, NUMBER, EN | FR | ES | RU, false, true, und_spot_day},
  {FIGURES, NUMBER, AR, false, true, und_spot_month_ar},
  {FIGURES, NUMBER, EN, true, false, und_spot_thousands},
  {",.", ANY, EN | FR | ES | RU, false, false, und_spot_decimal},
  {"-\xE2", ANY, EN | FR | ES, true, false, und_spot_range},
  {FIGURES "\xD9", NUMBER, AR, true, false, und_spot_digits},
  {FIGURES, NUMBER, EN, false, false, und_spot_sentence},
  {FIGURES, NUMBER, EN, false, false, und_spot_small},
  {"TRIU", WORD, ALL, false, false, und_spot_treaty},
  {"ACEFMRS", WORD, ALL, false, false, und_spot_sales},
  {"(\xEF", ANY, ALL, false, false, und_spot_vague},
  {")", ANY, FR | ES, false, false, und_spot_lettered},
  {")", ANY, EN | FR | ES, false, false, und_spot_order},
  {"s.", ANY, EN | FR | ES, false, false, und_spot_places},
  {".\xC2", ANY, EN | FR | ES, false, false, und_spot_short},
};

enum { ROWS = sizeof rows / sizeof rows[0], BYTES = 256 };

_Static_assert(ROWS <= 64, "a row is a bit");

// What a byte is to the one behind it.
enum { OTHER, FIGURE, LETTER, LETTER_I, KINDS };

/// Which rows wait for each byte, a bit each, by what stands before it.
typedef struct {
  uint8_t kind[BYTES];
  uint64_t of[BYTES][KINDS];
} waiting;

static waiting tables[UND_LANGUAGE_COUNT];
static once_flag tables_known = ONCE_FLAG_INIT;

static bool fits(uint8_t wanted, unsigned kind)
{
  return wanted == ANY      ? true
         : wanted == WORD   ? kind < LETTER
         : wanted == NUMBER ? kind != FIGURE
                            : kind == LETTER_I;
}

static void add_row(waiting *table, unsigned row)
{
  for (const char *byte = rows[row].bytes; *byte != '\0'; byte++) {
    for (unsigned kind = 0; kind < KINDS; kind++) {
      table->of[(unsigned char)*byte][kind] |=
        (uint64_t)fits(rows[row].behind, kind) << row;
    }
  }
}

static void learn_table(und_language language)
{
  waiting *table = &tables[language];

  for (unsigned row = 0; row < ROWS; row++) {
    if ((rows[row].languages >> language & 1) != 0) {
      add_row(table, row);
    }
  }
  for (int byte = 0; byte < BYTES; byte++) {
    table->kind[byte] = byte == 'i'                 ? LETTER_I
                        : und_is_letter((char)byte) ? LETTER
                        : und_is_digit((char)byte)  ? FIGURE
                                                    : OTHER;
  }
}

static void learn_tables(void)
{
  for (int language = 0; language < UND_LANGUAGE_COUNT; language++) {
    learn_table((und_language)language);
  }
}

/// The rows that are asked of a part.
static uint64_t rows_for(const und_spot *spot)
{
  bool line = spot->flow->parts[spot->index].shape == UND_SHAPE_MASTHEAD;
  uint64_t asked = 0;

  for (unsigned row = 0; row < ROWS; row++) {
    asked |= (uint64_t)((rows[row].lines || !line) &&
                        (rows[row].habit || spot->odd == NULL))
             << row;
  }
  return asked;
}

// White space as it is written.
static const und_slice blanks[] = {{" ", 1},      {"\n", 1},     {"\u00a0", 2},
                                   {"\u202f", 3}, {"\u2009", 3}, {"\t", 1},
                                   {"\r", 1},     {"\f", 1}};

enum { BLANKS = sizeof blanks / sizeof blanks[0] };

/// The blank at `at`: its size, or 0.
static uint32_t blank_at(und_slice text, uint32_t at)
{
  unsigned char first = (unsigned char)und_spot_byte(text, at);

  if (at >= text.size || (first > ' ' && first < 0x80)) {
    return 0;
  }
  for (unsigned i = 0; i < BLANKS; i++) {
    if (und_spot_stands(text, at, blanks[i])) {
      return blanks[i].size;
    }
  }
  return 0;
}

uint32_t und_spot_blanks(und_slice text, uint32_t at)
{
  uint32_t end = at;

  for (uint32_t size; (size = blank_at(text, end)) > 0;) {
    end += size;
  }
  return end - at;
}

/// The blank that ends at `at`: its size, or 0.
static uint32_t blank_before(und_slice text, uint32_t at)
{
  unsigned char last = (unsigned char)und_spot_before(text, at);

  if (at == 0 || (last > ' ' && last < 0x80)) {
    return 0;
  }
  for (unsigned i = 0; i < BLANKS; i++) {
    if (und_spot_ends(text, at, blanks[i])) {
      return blanks[i].size;
    }
  }
  return 0;
}

uint32_t und_spot_blanks_before(und_slice text, uint32_t at)
{
  uint32_t start = at;

  for (uint32_t size; (size = blank_before(text, start)) > 0;) {
    start -= size;
  }
  return at - start;
}

/// The first byte of the character that holds `at`.
static uint32_t head_of(und_slice text, uint32_t at)
{
  while (at > 0 && ((unsigned char)text.data[at] & 0xC0) == 0x80) {
    at--;
  }
  return at;
}

bool und_spot_is_letter(und_slice text, uint32_t at)
{
  if (at >= text.size) {
    return false;
  }
  uint32_t head = head_of(text, at);
  unsigned char first = (unsigned char)text.data[head];
  unsigned char second = (unsigned char)und_spot_byte(text, head + 1);

  // U+0080 to U+00BF, U+2000 to U+2BFF, U+3000 to U+303F, U+FF00 to U+FF0F.
  return und_is_letter(text.data[at]) || (first >= 0xC3 && first != 0xE2 &&
                                          !(first == 0xE3 && second == 0x80) &&
                                          !(first == 0xEF && second == 0xBC));
}

/// Has the word what only addresses and markup have?
static bool is_address(und_slice word)
{
  for (uint32_t at = 0; at < word.size; at++) {
    switch (word.data[at]) {
    case '@':
    case '<':
      return true;
    case ':':
      if (und_spot_stands(word, at, UND_SLICE("://"))) {
        return true;
      }
      break;
    case 'w':
      if (und_spot_stands(word, at, UND_SLICE("www."))) {
        return true;
      }
      break;
    case ']':
      if (und_spot_stands(word, at, UND_SLICE("]("))) {
        return true;
      }
      break;
    default:
      break;
    }
  }
  return false;
}

/// What a mark of emphasis, or a straight quotation mark, at `at` leaves
/// behind it, where `open` stood before it: does it open?
static bool is_open_after(und_slice text, uint32_t at, bool open)
{
  char mark = text.data[at];
  char before = und_spot_before(text, at);
  char after = und_spot_byte(text, at + 1);

  if (before == mark && at > 0) {
    return open; // ** is one mark
  }
  bool begins = und_is_letter(after) || und_is_digit(after) ||
                (unsigned char)after >= 0x80 ||
                und_spot_is_one_of(after, "\"'([*_");
  bool borders = at == 0 || und_spot_blanks_before(text, at) > 0 ||
                 und_spot_is_one_of(before, "([-*_'\"") ||
                 und_spot_ends(text, at, UND_SLICE("\u2019")) ||
                 und_spot_ends(text, at, UND_SLICE("\u201c")) ||
                 und_spot_ends(text, at, UND_SLICE("\u00ab"));

  return begins && borders;
}

/// Go over the text up to the spot, from where it was gone over last.
static const und_spot_memory *pass(const und_spot *spot)
{
  // What may change what is remembered; most bytes do not.
  static const bool counts[BYTES] = {
    ['`'] = true, ['"'] = true,  ['*'] = true,
    ['_'] = true, [0xC2] = true, [0xE2] = true};
  const und_slice text = spot->text;
  und_spot_memory *memory = spot->memory;
  const uint32_t end = spot->at;

  for (uint32_t at = memory->passed; at < end; at++) {
    while (at < end && !counts[(unsigned char)text.data[at]]) {
      at++;
    }
    if (at == end) {
      break;
    }
    switch (text.data[at]) {
    case '`':
      memory->code = !memory->code;
      break;
    case '"':
      memory->straight = is_open_after(text, at, memory->straight);
      break;
    case '*':
    case '_':
      memory->stars = is_open_after(text, at, memory->stars);
      break;
    case '\xC2':
      memory->angle |= und_spot_stands(text, at, UND_SLICE("\u00ab"));
      memory->angle &= !und_spot_stands(text, at, UND_SLICE("\u00bb"));
      break;
    case '\xE2':
      memory->curly |= und_spot_stands(text, at, UND_SLICE("\u201c"));
      memory->curly &= !und_spot_stands(text, at, UND_SLICE("\u201d"));
      break;
    default:
      break;
    }
  }
  memory->passed = spot->at;
  return memory;
}

bool und_spot_is_quoted(const und_spot *spot)
{
  const und_spot_memory *memory = pass(spot);

  return memory->angle || memory->curly || memory->straight || memory->stars;
}

/// Is it markup, that begins at `at`: a link, a tag, an attribute?
static bool is_markup(und_slice text, uint32_t at)
{
  char next = und_spot_byte(text, at + 1);

  switch (text.data[at]) {
  case '{':
    return true;
  case ']':
    return next == '(';
  case '=':
    return next == '"';
  case '<':
    return und_is_letter(next) || next == '/';
  default:
    return false;
  }
}

bool und_spot_has_plain_quotes(const und_spot *spot)
{
  enum { MOST = 200 };
  und_slice text = spot->text;
  und_spot_memory *memory = spot->memory;
  uint32_t marks = 0;

  if (memory->plain != UND_SPOT_NOT_ASKED) {
    return memory->plain == UND_SPOT_YES;
  }
  memory->plain = UND_SPOT_YES;
  for (uint32_t at = 0; at < text.size; at++) {
    marks += text.data[at] == '"';
    if (is_markup(text, at) || marks > MOST) {
      memory->plain = UND_SPOT_NO;
      return false;
    }
  }
  return true;
}

bool und_spot_is_apart(const und_spot *spot)
{
  enum { LONGEST = 200 }; // of an address, each way
  und_slice text = spot->text;
  uint32_t start = spot->at;
  uint32_t end = spot->at;

  while (start > 0 && (unsigned char)text.data[start - 1] > ' ' &&
         spot->at - start < LONGEST) {
    start--;
  }
  while (end < text.size && (unsigned char)text.data[end] > ' ' &&
         end - spot->at < LONGEST) {
    end++;
  }
  und_slice word = und_slice_cut(text, start, end);

  // Chinese has no blanks; elsewhere so long a word is none.
  return pass(spot)->code ||
         (spot->flow->language != UND_ZH &&
          (spot->at - start == LONGEST || end - spot->at == LONGEST)) ||
         is_address(word);
}

bool und_spot_quotes_french(const und_spot *spot)
{
  static const und_slice signs[] = {
    {"\u00ab", 2}, {"\u00e0", 2}, {"\u00e8", 2}, {"\u00e9", 2}, {"\u00c9", 2}};
  und_language language = spot->flow->language;
  unsigned last = language == UND_EN ? 5 : language == UND_ES ? 3 : 0;
  und_spot_memory *memory = spot->memory;

  if (memory->french != UND_SPOT_NOT_ASKED) {
    return memory->french == UND_SPOT_YES;
  }
  memory->french = UND_SPOT_NO;
  for (uint32_t at = 0; at < spot->text.size; at++) {
    for (unsigned i = 0; i < last; i++) {
      if (und_spot_stands(spot->text, at, signs[i])) {
        memory->french = UND_SPOT_YES;
        return true;
      }
    }
  }
  return false;
}

void und_spot_report(const und_spot *spot, und_check check, uint32_t start,
                     uint32_t end)
{
  und_own_text_report(spot->own, spot->flow, spot->index, check, start, end);
}

void und_spot_amend(const und_spot *spot, und_check check, uint32_t start,
                    uint32_t end, und_slice put)
{
  und_own_text_amend(spot->own, spot->flow, spot->index, check, start, end,
                     put);
}

/// No running text: a line of a table, a comment, a block of code.
static bool is_no_prose(und_slice text)
{
  return text.size == 0 || text.data[0] == '|' || text.data[0] == '<' ||
         und_slice_starts(text, UND_SLICE("```"));
}

static void look(und_spot *spot)
{
  if (is_no_prose(spot->text)) {
    return;
  }
  call_once(&tables_known, learn_tables);

  const waiting *table = &tables[spot->flow->language];
  const und_slice text = spot->text;
  uint64_t asked = rows_for(spot);
  unsigned kind = OTHER;

  for (uint32_t at = 0; at < text.size; at++) {
    uint64_t row = 0;

    // A loop of its own without a call, for nobody waits for most bytes.
    for (; at < text.size; at++) {
      unsigned char byte = (unsigned char)text.data[at];

      row = table->of[byte][kind] & asked;
      kind = table->kind[byte];
      if (row != 0) {
        break;
      }
    }
    for (spot->at = at; row != 0; row &= row - 1) {
      rows[__builtin_ctzll(row)].check(spot);
    }
  }
}

void und_spots_check(const und_flow *flow, uint32_t index,
                     const und_own_text *own)
{
  static const uint16_t none[UND_HABIT_COUNT];
  uint16_t counts[UND_HABIT_COUNT] = {0};
  und_part *part = &flow->parts[index];
  und_spot_memory memory = {0};
  und_spot spot = {.flow = flow,
                   .index = index,
                   .own = own,
                   .text = own->text,
                   .counts = counts,
                   .memory = &memory};

  look(&spot);
  counts[UND_HABIT_ADOPTED] = und_part_begins(part, UND_KEYWORD_ADOPTED);
  if (part->facts == NULL && memcmp(counts, none, sizeof counts) != 0) {
    part->facts = und_alloc(1, sizeof *part->facts);
  }
  if (part->facts != NULL) {
    memcpy(part->facts->habits, counts, sizeof counts);
  }
}

void und_spots_tell(const und_flow *flow, uint32_t index, const und_odd *odd)
{
  und_own_text own;
  und_spot_memory memory = {0};

  und_own_text_join(&own, flow->parts, flow->count, index, flow->text);
  look(&(und_spot){.flow = flow,
                   .index = index,
                   .own = &own,
                   .text = own.text,
                   .memory = &memory,
                   .odd = odd});
  und_own_text_finish(&own);
}
