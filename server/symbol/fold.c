// SPDX-License-Identifier: MIT

#include "und/symbol/fold.h"

#include "und/base/search.h"

typedef struct {
  und_slice text;
  uint32_t at; // next byte to read
  char *folded;
  uint32_t *origin;
  uint32_t size;
  uint32_t capacity;
  bool full;
} folder;

// clang-format off
// U+00C0 to U+017F without accents. A space: not a letter, kept as it is.
static const char latin[] =
  "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
  "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
  "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

// Characters that fold to something of another kind. Sorted by code point.
static const struct {
  uint16_t point;
  char to[3];
} specials[] = {
  {0x00A0, " "},  {0x00AA, "a"},  {0x00AB, "\""}, {0x00AD, ""},
  {0x00B2, ""},   {0x00B3, ""},   {0x00B9, ""},   {0x00BA, "o"},
  {0x00BB, "\""}, {0x00DF, "ss"}, {0x0152, "oe"}, {0x0153, "oe"},
  {0x02BC, "'"},  {0x060C, ","},  {0x061B, ";"},  {0x061F, "?"},
  {0x0640, ""},   {0x066A, "%"},  {0x066B, "."},  {0x066C, ","},
  {0x0670, ""},   {0x06D4, "."},
  {0x2010, "-"},  {0x2011, "-"},  {0x2012, "-"},  {0x2013, "-"},
  {0x2014, "-"},  {0x2015, "-"},  {0x2018, "'"},  {0x2019, "'"},
  {0x201B, "'"},  {0x201C, "\""}, {0x201D, "\""}, {0x201E, "\""},
  {0x2070, ""},   {0x2074, ""},   {0x2075, ""},   {0x2076, ""},
  {0x2077, ""},   {0x2078, ""},   {0x2079, ""},   {0x2212, "-"},
  {0x3000, " "},  {0x3001, ","},  {0x3002, "."},  {0xFF08, "("},
  {0xFF09, ")"},  {0xFF0C, ","},  {0xFF0D, "-"},  {0xFF0E, "."},
  {0xFF0F, "/"},  {0xFF1A, ":"},  {0xFF1B, ";"},
};
// clang-format on

static uint32_t decode(und_slice text, uint32_t at, uint32_t *size_out)
{
  const unsigned char *bytes = (const unsigned char *)text.data + at;
  uint32_t left = text.size - at;
  uint32_t size = bytes[0] < 0xC2   ? 1
                  : bytes[0] < 0xE0 ? 2
                  : bytes[0] < 0xF0 ? 3
                  : bytes[0] < 0xF5 ? 4
                                    : 1;
  *size_out = 1;
  if (size == 1 || size > left) {
    return bytes[0];
  }
  uint32_t point = bytes[0] & (0x7Fu >> size);
  for (uint32_t i = 1; i < size; i++) {
    if ((bytes[i] & 0xC0) != 0x80) {
      return bytes[0];
    }
    point = point << 6 | (bytes[i] & 0x3Fu);
  }
  *size_out = size;
  return point;
}

static bool is_chinese(uint32_t point)
{
  return point >= 0x2E80 && point <= 0xFFEF &&
         !(point >= 0xFB00 && point <= 0xFEFF);
}

static bool is_space(uint32_t point)
{
  return point == ' ' || (point >= '\t' && point <= '\r') || point == 0xA0 ||
         (point >= 0x2000 && point <= 0x200A) || point == 0x202F ||
         point == 0x3000 || point == 0x2028 || point == 0x2029;
}

static bool is_mark(uint32_t point)
{
  return (point >= 0x0300 && point <= 0x036F) ||
         (point >= 0x064B && point <= 0x065F);
}

static bool is_invisible(uint32_t point)
{
  return is_mark(point) || (point >= 0x200B && point <= 0x200F) ||
         (point >= 0x202A && point <= 0x202E) ||
         (point >= 0x2060 && point <= 0x2069) || point == 0xFEFF;
}

static void put(folder *f, const char *bytes, uint32_t size)
{
  if (size > f->capacity - f->size) {
    f->full = true;
    return;
  }
  for (uint32_t i = 0; i < size; i++) {
    f->folded[f->size] = bytes[i];
    f->origin[f->size++] = f->at;
  }
}

static bool after_chinese(const folder *f)
{
  return f->size >= 3 && (unsigned char)f->folded[f->size - 1] >= 0x80 &&
         (unsigned char)f->folded[f->size - 3] >= 0xE3;
}

static const char *find_special(uint32_t point)
{
  uint32_t low;

  UND_SEARCH(low, sizeof specials / sizeof specials[0],
             specials[low].point < point);
  bool found =
    low < sizeof specials / sizeof specials[0] && specials[low].point == point;
  return found ? specials[low].to : NULL;
}

static uint32_t fold_point(uint32_t point)
{
  if (point >= 0xC0 && point < 0x180) {
    char plain = latin[point - 0xC0];
    return plain == ' ' ? point : (uint32_t)plain;
  }
  if (point >= 0x0400 && point <= 0x042F) {
    return point == 0x0401  ? 0x0435
           : point < 0x0410 ? point + 0x50
                            : point + 0x20;
  }
  switch (point) {
  case 0x0451: // io
    return 0x0435;
  case 0x0622: // alef with madda, with hamza above, below; wasla
  case 0x0623:
  case 0x0625:
  case 0x0671:
    return 0x0627;
  case 0x0649: // alef maksura, Persian yeh
  case 0x06CC:
    return 0x064A;
  case 0x06A9: // Persian kaf
    return 0x0643;
  default:
    break;
  }
  if ((point >= 0x0660 && point <= 0x0669) ||
      (point >= 0x06F0 && point <= 0x06F9)) {
    return '0' + (point & 0xF);
  }
  if (point >= 0xFF10 && point <= 0xFF5A) { // full-width digits and letters
    point -= 0xFEE0;
    return point >= 'A' && point <= 'Z' ? point + 0x20 : point;
  }
  return point;
}

static void put_point(folder *f, uint32_t point)
{
  char bytes[4];
  uint32_t size;
  if (point < 0x80) {
    bytes[0] = (char)point;
    size = 1;
  } else if (point < 0x800) {
    bytes[0] = (char)(0xC0 | point >> 6);
    bytes[1] = (char)(0x80 | (point & 0x3F));
    size = 2;
  } else if (point < 0x10000) {
    bytes[0] = (char)(0xE0 | point >> 12);
    bytes[1] = (char)(0x80 | (point >> 6 & 0x3F));
    bytes[2] = (char)(0x80 | (point & 0x3F));
    size = 3;
  } else {
    bytes[0] = (char)(0xF0 | point >> 18);
    bytes[1] = (char)(0x80 | (point >> 12 & 0x3F));
    bytes[2] = (char)(0x80 | (point >> 6 & 0x3F));
    bytes[3] = (char)(0x80 | (point & 0x3F));
    size = 4;
  }
  put(f, bytes, size);
}

// White space: one space, none where a Chinese character is its neighbour.
static void fold_space(folder *f)
{
  uint32_t start = f->at;
  uint32_t next = 0;
  while (f->at < f->text.size) {
    uint32_t size;
    if (f->text.data[f->at] == ' ') { // as most
      f->at++;
      continue;
    }
    uint32_t point = decode(f->text, f->at, &size);
    if (!is_space(point)) {
      next = point;
      break;
    }
    f->at += size;
  }
  uint32_t resume = f->at;
  if (!after_chinese(f) && !is_chinese(next)) {
    f->at = start;
    put(f, " ", 1);
  }
  f->at = f->full ? start : resume;
}

// The size of a Markdown link's target "](...)" at `at`, or 0.
static uint32_t link_target(und_slice text, uint32_t at)
{
  enum { LONGEST = 400 };
  if (at + 2 >= text.size || text.data[at + 1] != '(') {
    return 0;
  }
  char first = text.data[at + 2];
  if (first != 'h' && first != '/' && first != '#' && first != '.') {
    return 0;
  }
  uint32_t depth = 0;
  for (uint32_t i = at + 1; i < text.size && i - at < LONGEST; i++) {
    char byte = text.data[i];
    if (byte == ' ' || byte == '\n') {
      return 0;
    }
    depth += byte == '(';
    if (byte == ')' && --depth == 0) {
      return i + 1 - at;
    }
  }
  return 0;
}

// The size of a hyphen at `at` that parts a word over a line break, with the
// white space after it, or 0.
static uint32_t word_break(const folder *f)
{
  und_slice text = f->text;
  uint32_t at = f->at + 1;
  bool broken = false;
  while (at < text.size && strchr(" \t\r\n\f", text.data[at]) &&
         text.data[at] != '\0') {
    broken = broken || text.data[at] == '\n';
    at++;
  }
  unsigned char before =
    f->size > 0 ? (unsigned char)f->folded[f->size - 1] : 0;
  unsigned char next = at < text.size ? (unsigned char)text.data[at] : 0;
  bool letters =
    ((before >= 'a' && before <= 'z') || before >= 0x80) &&
    ((next >= 'a' && next <= 'z') || (next >= 0xC3 && next <= 0xD1));
  return broken && letters ? at - f->at : 0;
}

static bool is_plain(unsigned char byte)
{
  return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

// A byte of ASCII that is no space.
static bool is_ascii_mark(unsigned char byte)
{
  return byte > ' ' && byte < 0x80;
}

// A byte of ASCII that is no space. Marks of emphasis, links and superscripts
// leave no trace.
static void fold_ascii(folder *f, char byte)
{
  und_slice text = f->text;
  uint32_t next = f->at + 1;
  uint32_t size = 1;
  switch (byte) {
  case '*':
    break;
  case '_': {
    bool inside =
      f->size > 0 && is_plain((unsigned char)f->folded[f->size - 1]);
    bool goes_on = next < text.size &&
                   (text.data[next] & 0x80 || is_plain(text.data[next] | 0x20));
    if (inside && goes_on) {
      put(f, "_", 1);
    }
    break;
  }
  case ']':
    size = link_target(text, f->at);
    if (size == 0) {
      put(f, "]", 1);
      size = 1;
    }
    break;
  case '[':
    if (next < text.size && text.data[next] == '^') { // [^1], a footnote mark
      for (size = 2; f->at + size < text.size && size < 8; size++) {
        if (text.data[f->at + size] == ']') {
          f->at += size + 1;
          return;
        }
      }
      size = 1;
    }
    put(f, "[", 1);
    break;
  case '-':
    size = word_break(f);
    if (size == 0) {
      put(f, "-", 1);
      size = 1;
    }
    break;
  case '^':
  case '{':
  case '}':
    break;
  default:
    byte = byte >= 'A' && byte <= 'Z' ? (char)(byte + 0x20) : byte;
    put(f, &byte, 1);
    break;
  }
  f->at += f->full ? 0 : size;
}

// A letter beyond ASCII that folds without a thought, beginning with `first`:
// how many bytes it takes, 0 where it is none. `*to` is the letter in one
// number of as many bytes, or a letter of ASCII.
static inline uint32_t plain_letter(const unsigned char *bytes, uint32_t left,
                                    uint32_t *to)
{
  enum { A = 0x0410, BELOW = 0x20, YA = 0x042F, LAST = 0x044F };

  unsigned char first = bytes[0];

  if (first >= 0xE4 && first <= 0xE9) { // Chinese
    *to = 0x80;
    return left >= 3 && (bytes[1] & 0xC0) == 0x80 && (bytes[2] & 0xC0) == 0x80
             ? 3
             : 0;
  }
  if (left < 2 || (bytes[1] & 0xC0) != 0x80) {
    return 0;
  }
  uint32_t point = (first & 0x1FU) << 6 | (bytes[1] & 0x3FU);

  if (first == 0xD0 || first == 0xD1) {
    *to = point + (point <= YA ? BELOW : 0);
    return point >= A && point <= LAST ? 2 : 0;
  }
  if (first == 0xD8 || first == 0xD9) { // Arabic, but for the other alefs
    *to = point;
    return (point >= 0x0627 && point <= 0x063F) ||
               (point >= 0x0641 && point <= 0x0648) || point == 0x064A
             ? 2
             : 0;
  }
  if (first == 0xC3) {
    *to = (uint32_t)latin[point - 0xC0];
    return *to != ' ' && point != 0xDF ? 2 : 0;
  }
  return 0;
}

// Fold the letters beyond ASCII that stand at `f->at`. Returns false where the
// first takes thought.
static bool fold_letters(folder *f)
{
  const unsigned char *data = (const unsigned char *)f->text.data;
  char *folded = f->folded;
  uint32_t *origin = f->origin;
  const uint32_t start = f->at;
  uint32_t at = start;
  uint32_t size = f->size;

  while (at < f->text.size) {
    uint32_t to;
    uint32_t read = plain_letter(data + at, f->text.size - at, &to);
    uint32_t put = read == 2 && to < 0x80 ? 1 : read;

    if (read == 0 || put > f->capacity - size) {
      break;
    }
    if (put == 1) {
      folded[size] = (char)to;
    } else if (put == 2) {
      folded[size] = (char)(0xC0 | to >> 6);
      folded[size + 1] = (char)(0x80 | (to & 0x3F));
      origin[size + 1] = at;
    } else {
      memcpy(folded + size, data + at, 3);
      origin[size + 1] = origin[size + 2] = at;
    }
    origin[size] = at;
    size += put;
    at += read;
  }
  f->at = at;
  f->size = size;
  return at > start;
}

// What each byte of ASCII folds to without a thought, 0 where it takes one and
// for what is no ASCII.
static const char plain[0x100] = {
  // clang-format off
  ['!'] = '!', ['"'] = '"', ['#'] = '#', ['$'] = '$', ['%'] = '%',
  ['&'] = '&', ['\''] = '\'', ['('] = '(', [')'] = ')', ['+'] = '+',
  [','] = ',', ['.'] = '.', ['/'] = '/', [':'] = ':', [';'] = ';',
  ['<'] = '<', ['='] = '=', ['>'] = '>', ['?'] = '?', ['@'] = '@',
  ['0'] = '0', ['1'] = '1', ['2'] = '2', ['3'] = '3', ['4'] = '4',
  ['5'] = '5', ['6'] = '6', ['7'] = '7', ['8'] = '8', ['9'] = '9',
  ['A'] = 'a', ['B'] = 'b', ['C'] = 'c', ['D'] = 'd', ['E'] = 'e',
  ['F'] = 'f', ['G'] = 'g', ['H'] = 'h', ['I'] = 'i', ['J'] = 'j',
  ['K'] = 'k', ['L'] = 'l', ['M'] = 'm', ['N'] = 'n', ['O'] = 'o',
  ['P'] = 'p', ['Q'] = 'q', ['R'] = 'r', ['S'] = 's', ['T'] = 't',
  ['U'] = 'u', ['V'] = 'v', ['W'] = 'w', ['X'] = 'x', ['Y'] = 'y',
  ['Z'] = 'z',
  ['a'] = 'a', ['b'] = 'b', ['c'] = 'c', ['d'] = 'd', ['e'] = 'e',
  ['f'] = 'f', ['g'] = 'g', ['h'] = 'h', ['i'] = 'i', ['j'] = 'j',
  ['k'] = 'k', ['l'] = 'l', ['m'] = 'm', ['n'] = 'n', ['o'] = 'o',
  ['p'] = 'p', ['q'] = 'q', ['r'] = 'r', ['s'] = 's', ['t'] = 't',
  ['u'] = 'u', ['v'] = 'v', ['w'] = 'w', ['x'] = 'x', ['y'] = 'y',
  ['z'] = 'z',
  // clang-format on
};

// Copies the bytes of ASCII that need no thought from `f->at` on, and a space
// between two of them. Most of a text is copied here, so what the folder knows
// is kept at hand: each store through a pointer may change it for all that the
// compiler can tell.
static void fold_run(folder *f)
{
  const unsigned char *data = (const unsigned char *)f->text.data + f->at;
  char *folded = f->folded + f->size;
  uint32_t *origin = f->origin + f->size;
  const uint32_t at = f->at;
  const size_t left = f->text.size - f->at;
  const size_t room = f->capacity - f->size;
  const size_t most = left < room ? left : room;
  size_t i = 0;

  for (; i < most; i++) {
    char to = plain[data[i]];

    if (to == 0) {
      if ((data[i] != ' ' && data[i] != '\n') || i == 0 || i + 1 == left ||
          !is_ascii_mark(data[i + 1])) {
        break;
      }
      to = ' ';
    }
    folded[i] = to;
    origin[i] = at + (uint32_t)i;
  }
  f->at += (uint32_t)i;
  f->size += (uint32_t)i;
}

// Does a space at `f->at` stay as it is: before a mark or letter of an
// alphabet, and behind no Chinese?
static bool is_plain_space(const folder *f)
{
  unsigned char next = f->at + 1 < f->text.size
                         ? (unsigned char)f->text.data[f->at + 1]
                         : (unsigned char)' ';

  return (is_ascii_mark(next) || (next >= 0xC3 && next <= 0xD9)) &&
         !after_chinese(f);
}

// Most bytes need no thought: letters, figures, a space between two of them.
// Copies as many as there are.
static void fold_plain(folder *f)
{
  for (;;) {
    fold_run(f);
    if (f->at == f->text.size || f->size == f->capacity) {
      return;
    }
    unsigned char byte = (unsigned char)f->text.data[f->at];

    if (byte == ' ' && is_plain_space(f)) {
      f->folded[f->size] = ' ';
      f->origin[f->size++] = f->at++;
    } else if (byte < 0x80 || !fold_letters(f)) {
      return;
    }
  }
}

// Letters of the Cyrillic, Arabic and Chinese scripts, which no table of
// special characters has.
static bool is_letter(uint32_t point)
{
  return (point >= 0x0400 && point <= 0x04FF) ||
         (point >= 0x0621 && point <= 0x063F) ||
         (point >= 0x0641 && point <= 0x064A) ||
         (point >= 0x3400 && point <= 0x9FFF);
}

// A character beyond ASCII, `size` bytes of the text.
static void fold_wide(folder *f, uint32_t point, uint32_t size)
{
  const char *special = NULL;
  if (size > 1 && !is_letter(point)) {
    if (is_invisible(point)) {
      f->at += size;
      return;
    }
    special = find_special(point);
  }
  if (special) {
    put(f, special, (uint32_t)strlen(special));
  } else if (size == 1 || (point >= 0x3400 && point <= 0x9FFF)) {
    put(f, f->text.data + f->at, size);
  } else {
    put_point(f, fold_point(point));
  }
  f->at += f->full ? 0 : size;
}

uint32_t und_fold(und_slice text, char *folded, uint32_t *origin,
                  uint32_t capacity)
{
  folder f = {
    .text = text, .folded = folded, .origin = origin, .capacity = capacity};
  while (f.at < text.size && !f.full) {
    fold_plain(&f);
    if (f.at >= text.size) {
      break;
    }
    uint32_t size;
    uint32_t point = decode(text, f.at, &size);
    if (is_space(point)) {
      fold_space(&f);
    } else if (point < 0x80) {
      fold_ascii(&f, (char)point);
    } else {
      fold_wide(&f, point, size);
    }
  }
  origin[f.size] = f.at;
  return f.size;
}

void und_fold_start(und_slice text, und_fold_head *head_out)
{
  head_out->size =
    und_fold(text, head_out->data, head_out->origin, UND_FOLD_HEAD);
}

uint32_t und_fold_end(und_slice text, const uint32_t *origin, uint32_t size)
{
  if (size == 0) {
    return 0;
  }
  uint32_t step;
  uint32_t end = origin[size - 1];
  decode(text, end, &step);
  end += step;
  while (end < text.size && is_mark(decode(text, end, &step))) {
    end += step;
  }
  return end;
}
