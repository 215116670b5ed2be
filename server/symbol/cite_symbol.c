// SPDX-License-Identifier: MIT
//
// Symbols and addresses written out in running text.

#include <stdio.h>

#include "cite_scan.h"
#include "symbol_plain.h"

enum { LONGEST = 100 };

// A stretch of the text in plain bytes: lines that were broken inside a symbol
// joined, one kind of space, bracket and hyphen.
typedef struct {
  char data[LONGEST];
  uint32_t origin[LONGEST]; // where in the text each byte is
  uint32_t size;
} squeezed;

static bool is_space(char byte)
{
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static void squeeze_add(squeezed *out, char byte, uint32_t origin)
{
  out->data[out->size] = byte;
  out->origin[out->size++] = origin;
}

// Does a symbol go on over a line break here? After a slash or hyphen, after
// the period of "Add." or "L.", before a slash.
static bool is_joint(const squeezed *out, char after)
{
  char before = out->size > 0 ? out->data[out->size - 1] : '\0';
  char second = out->size > 1 ? out->data[out->size - 2] : '\0';
  return before == '/' || before == '-' || after == '/' ||
         (before == '.' && !(second >= '0' && second <= '9'));
}

// White space: a line break inside a symbol is left out; other white space is
// one space.
static uint32_t squeeze_space(und_slice text, uint32_t at, squeezed *out)
{
  uint32_t start = at;
  bool broken = false;
  while (at < text.size && is_space(text.data[at])) {
    broken = broken || text.data[at] == '\n';
    at++;
  }
  char after = at < text.size ? text.data[at] : '\0';
  if (!broken || !is_joint(out, after)) {
    squeeze_add(out, ' ', start);
  }
  return at;
}

static void squeeze(und_slice text, uint32_t at, squeezed *out)
{
  out->size = 0;
  while (at < text.size && out->size < LONGEST - 1) {
    char byte = text.data[at];
    if (is_space(byte)) {
      at = squeeze_space(text, at, out);
    } else if ((unsigned char)byte < 0x80) {
      squeeze_add(out, byte, at++);
    } else {
      char to = '\0';
      uint32_t size = und_symbol_plain_mark(text, at, &to);
      if (size == 0) {
        squeeze_add(out, '\x7F', at); // no symbol goes on over it
        return;
      }
      if (to) {
        squeeze_add(out, to, at);
      }
      at += size;
    }
  }
}

// The folded offset of the first character at or after `offset` of the text.
static uint32_t folded_at(const cite_scan *scan, uint32_t from, uint32_t offset)
{
  while (from < scan->folded.size && scan->origin[from] < offset) {
    from++;
  }
  return from;
}

static und_cite_kind kind_of(const und_symbol *symbol)
{
  return symbol->kind == UND_SYMBOL_RESOLUTION ? UND_CITE_RESOLUTION
         : symbol->kind == UND_SYMBOL_DECISION ? UND_CITE_DECISION
                                               : UND_CITE_DOCUMENT;
}

static void add_symbol(cite_scan *scan, const und_symbol *symbol,
                       uint32_t start, uint32_t end, und_cite_kind kind)
{
  und_buffer name = {0};
  und_symbol_write(symbol, &name);
  if (name.size < UND_CITE_SPELLING) {
    und_citation citation = {
      .offset = start,
      .size = end - start,
      .kind = kind,
      .basis = UND_CITE_BY_SYMBOL,
      .body = symbol->body,
      .first = symbol->session ? symbol->session : symbol->year,
      .second = symbol->number,
    };
    memcpy(citation.spelling, name.data, name.size + 1);
    UND_PUSH(&scan->out->found, citation);
  }
  und_buffer_finish(&name);
}

// "A/511 (VI)": the number of a resolution after the letter of its organ.
static bool is_half_number(const und_symbol *symbol, const squeezed *text)
{
  if (symbol->session > 0 || symbol->year > 0 || symbol->base_size > 6) {
    return false;
  }
  uint32_t at = symbol->text.size;
  at += at < text->size && text->data[at] == ' ';
  return at + 1 < text->size && text->data[at] == '(' &&
         strchr("IVX", text->data[at + 1]) != NULL &&
         symbol->text.data[1] == '/';
}

// "and", "y", "和", commas between a symbol and "Corr.1"; the longest first.
static const char *const joins[] = {
  " and ", " et ", " y ", " и ", " и", " و ",  " و",
  ", ",    " & ",  "和",  ",",   "/",  " to ", " a ",
};

static uint32_t skip_join(und_slice folded, uint32_t at)
{
  und_slice rest = und_slice_cut(folded, at, folded.size);
  for (uint32_t i = 0; i < sizeof joins / sizeof joins[0]; i++) {
    und_slice join = und_slice_from(joins[i]);
    if (und_slice_starts(rest, join)) {
      return at + join.size;
    }
  }
  return at;
}

// What "and Corr.1" repeats: the symbol with its revision and volume, without
// what was added to it or corrected.
static void write_repeated(const und_symbol *symbol, char *out, uint32_t room)
{
  static const char *const additions[] = {"/Add.", "/Corr.", "/Amend.",
                                          "/Summary"};
  und_buffer name = {0};
  und_symbol_write(symbol, &name);
  snprintf(out, room, "%s", name.data);
  for (uint32_t i = 0; i < sizeof additions / sizeof additions[0]; i++) {
    char *addition = strstr(out, additions[i]);
    if (addition) {
      *addition = '\0';
    }
  }
  und_buffer_finish(&name);
}

// What is said once for several documents, "A/61/L.45 and Add.1 and 2".
typedef struct {
  char base[UND_CITE_SPELLING];
  char word[UND_CITE_SPELLING]; ///< "Add.", "Rev.1/Corr."
  uint32_t number;              ///< the last one
} repeat;

static void add_repeated(cite_scan *scan, const repeat *r, uint32_t start,
                         uint32_t end, bool through)
{
  char whole[2 * UND_CITE_SPELLING + 24];
  und_symbol symbol;
  snprintf(whole, sizeof whole, "%s/%s%u", r->base, r->word, r->number);
  if (und_symbol_parse(und_slice_from(whole), &symbol) &&
      symbol.text.size == strlen(whole)) {
    uint32_t count = scan->out->found.count;
    add_symbol(scan, &symbol, scan->origin[start],
               und_fold_end(scan->text, scan->origin, end), kind_of(&symbol));
    if (scan->out->found.count > count) {
      scan->out->found.items[count].through = through;
    }
  }
}

// The figures at `at`, three at most. Returns their end, or `at`.
static uint32_t read_figures(und_slice folded, uint32_t at, uint32_t *value)
{
  uint32_t end = at;
  uint32_t sum = 0;
  while (end < folded.size && end - at < 3 && folded.data[end] >= '0' &&
         folded.data[end] <= '9') {
    sum = sum * 10 + (uint32_t)(folded.data[end++] - '0');
  }
  if (sum == 0 || und_fold_is_word(folded, end)) {
    return at;
  }
  *value = sum;
  return end;
}

// "Add." at `at`. Returns where its number begins, or `at`. A line may be
// broken after the period.
static uint32_t read_suffix_word(const cite_scan *scan, uint32_t at,
                                 const char **word_out)
{
  static const char *const words[] = {"Add.", "Corr.", "Rev.", "Amend."};
  static const char *const plain[] = {"add.", "corr.", "rev.", "amend."};
  und_slice rest = und_slice_cut(scan->folded, at, scan->folded.size);
  for (uint32_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    und_slice word = und_slice_from(plain[i]);
    if (und_slice_starts(rest, word) &&
        scan->text.data[scan->origin[at]] == words[i][0]) {
      *word_out = words[i];
      return at + word.size +
             (word.size < rest.size && rest.data[word.size] == ' ');
    }
  }
  return at;
}

// "and Add.1", "et Corr.1" at `at`: the base with this suffix. Returns where it
// ends, or `at`.
static uint32_t read_repeat(cite_scan *scan, repeat *r, uint32_t at)
{
  und_slice folded = scan->folded;
  uint32_t start = skip_join(folded, at);
  if (start == at) {
    return at;
  }
  char said[UND_CITE_SPELLING] = "";
  uint32_t done = start;
  uint32_t number = 0;
  for (uint32_t next = start;;) { // "Rev.1/Corr.1" says two
    const char *word = "";
    uint32_t figures = read_suffix_word(scan, next, &word);
    uint32_t end = read_figures(folded, figures, &number);
    if (figures == next || end == figures) {
      break;
    }
    size_t size = strlen(said);
    if (done > start) {
      size +=
        (size_t)snprintf(said + size, sizeof said - size, "%u/", r->number);
    }
    snprintf(said + size, sizeof said - size, "%s", word);
    r->number = number;
    done = end;
    if (end >= folded.size || folded.data[end] != '/' || size > 20) {
      break;
    }
    next = end + 1;
  }
  if (done == start) {
    return at;
  }
  memcpy(r->word, said, sizeof said);
  char *revision = strstr(r->base, "/Rev.");
  if (revision && said[0] == 'R') { // another revision of the same
    *revision = '\0';
  }
  add_repeated(scan, r, start, done, false);
  return done;
}

// "and 2" after "Add.1": a higher number, with nothing after it that it could
// count. Returns where it ends, or `at`.
static uint32_t read_repeat_number(cite_scan *scan, repeat *r, uint32_t at)
{
  und_slice folded = scan->folded;
  bool dash = at < folded.size && folded.data[at] == '-';
  uint32_t start = dash ? at + 1 : skip_join(folded, at);
  uint32_t number = 0;
  uint32_t end = start > at ? read_figures(folded, start, &number) : start;
  if (end == start || number <= r->number) {
    return at;
  }
  uint32_t ignored;
  uint32_t next = skip_join(folded, end);
  bool listed = next > end && read_figures(folded, next, &ignored) > next;
  if (end < folded.size && !strchr(").,;:]", folded.data[end]) && !listed) {
    return at;
  }
  und_slice join = und_slice_cut(folded, at, start);
  bool through = dash || und_slice_equal(join, UND_SLICE(" to ")) ||
                 und_slice_equal(join, UND_SLICE(" a "));
  r->number = number;
  add_repeated(scan, r, start, end, through);
  return end;
}

uint32_t und_cite_symbol_read(cite_scan *scan, uint32_t at)
{
  uint32_t start = scan->origin[at];
  squeezed text;
  squeeze(scan->text, start, &text);
  und_symbol symbol;
  if (!und_symbol_parse((und_slice){text.data, text.size}, &symbol) ||
      is_half_number(&symbol, &text)) {
    return at;
  }
  uint32_t end = text.origin[symbol.text.size - 1] + 1;
  if (text.data[symbol.text.size - 1] == ')' &&
      (unsigned char)scan->text.data[end - 1] >= 0x80) {
    end += 2; // a full-width bracket
  }
  add_symbol(scan, &symbol, start, end, kind_of(&symbol));

  uint32_t done = folded_at(scan, at, end);
  repeat r = {.number = 0};
  write_repeated(&symbol, r.base, sizeof r.base);
  while (symbol.half_size == 0) {
    uint32_t next = read_repeat(scan, &r, done);
    if (next == done && r.word[0]) {
      next = read_repeat_number(scan, &r, done);
    }
    if (next == done) {
      break;
    }
    done = next;
  }
  return done;
}

// The hosts of the document system, and what stands before the symbol.
static const char *const hosts[] = {
  "undocs.org/",
  "docs.un.org/",
  "documents.un.org/",
  "daccess-ods.un.org/",
};

static bool is_address(char byte)
{
  return (unsigned char)byte > ' ' && (unsigned char)byte < 0x80 &&
         !strchr("<>\"|\\^`{}", byte);
}

// The end of an address: no closing punctuation, no bracket that it does not
// open.
static uint32_t address_end(und_slice text, uint32_t start)
{
  enum { LONGEST_ADDRESS = 2000 };
  uint32_t end = start;
  uint32_t depth = 0;
  while (end < text.size && end - start < LONGEST_ADDRESS &&
         is_address(text.data[end])) {
    depth += text.data[end] == '(';
    if (text.data[end] == ')' && depth-- == 0) {
      break;
    }
    end++;
  }
  while (end > start && strchr(".,;:'", text.data[end - 1])) {
    end--;
  }
  return end;
}

// Past "?DS=" to the symbol.
static uint32_t skip_query(und_slice address, uint32_t at)
{
  for (uint32_t i = at; i + 3 < address.size; i++) {
    if (memcmp(address.data + i, "DS=", 3) == 0) {
      return i + 3;
    }
  }
  return at;
}

// The size of a scheme and "www." at the start of `rest`.
static uint32_t skip_scheme(und_slice rest)
{
  uint32_t size = und_slice_starts(rest, UND_SLICE("https://"))  ? 8
                  : und_slice_starts(rest, UND_SLICE("http://")) ? 7
                                                                 : 0;
  und_slice host = und_slice_cut(rest, size, rest.size);
  return und_slice_starts(host, UND_SLICE("www.")) ? size + 4 : size;
}

// The size of the host's name at the start of `rest`, 0 if it is another one.
static uint32_t skip_host(und_slice rest)
{
  for (uint32_t i = 0; i < sizeof hosts / sizeof hosts[0]; i++) {
    und_slice known = und_slice_from(hosts[i]);
    if (und_slice_starts(rest, known)) {
      return known.size;
    }
  }
  return 0;
}

bool und_cite_address_read(und_slice text, und_cite_address *address_out)
{
  und_cite_address address = {.end = address_end(text, 0)};
  und_slice whole = und_slice_cut(text, 0, address.end);
  uint32_t at = skip_scheme(whole);
  uint32_t name = skip_host(und_slice_cut(whole, at, whole.size));

  at += name;
  if (name > 0 && at + 3 <= whole.size && whole.data[at + 2] == '/' &&
      und_language_find(und_slice_cut(whole, at, at + 2), &address.language)) {
    address.language_offset = at;
    at += 3;
  } else {
    at = skip_query(whole, at);
  }
  address.symbol = at;
  if (name == 0 || !und_symbol_parse_link(und_slice_cut(whole, at, whole.size),
                                          &address.parsed)) {
    return false;
  }
  *address_out = address;
  return true;
}

uint32_t und_cite_url_read(cite_scan *scan, uint32_t at)
{
  und_slice rest = und_slice_cut(scan->folded, at, scan->folded.size);
  uint32_t host = skip_scheme(rest);
  uint32_t name = skip_host(und_slice_cut(rest, host, rest.size));
  if (host == 0 && name == 0) {
    return at;
  }
  uint32_t start = scan->origin[at];
  und_slice text = und_slice_cut(scan->text, start, scan->text.size);
  und_cite_address address;
  uint32_t end = start + address_end(text, 0);
  if (und_cite_address_read(text, &address)) {
    add_symbol(scan, &address.parsed, start, end, UND_CITE_URL);
  }
  return folded_at(scan, at, end);
}
