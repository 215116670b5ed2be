// SPDX-License-Identifier: MIT

#include "sniff.h"

#include <stdio.h>

#include "title.h"
#include "und/symbol/keyword.h"
#include "und/symbol/symbol.h"

// The first bytes, by which the language is told.
enum { HEAD = 16384 };

static bool is_blank(char c)
{
  return c == ' ' || c == '\t';
}

static und_slice trim(und_slice text)
{
  while (text.size > 0 && (text.data[0] == ' ' || text.data[0] == '\t' ||
                           text.data[0] == '*' || text.data[0] == '#')) {
    text = und_slice_cut(text, 1, text.size);
  }
  while (text.size > 0 && (is_blank(text.data[text.size - 1]) ||
                           text.data[text.size - 1] == '\r' ||
                           text.data[text.size - 1] == '*')) {
    text.size--;
  }
  return text;
}

/// The value of `key` in front matter at the start of the text, or empty.
static und_slice front_value(und_slice text, const char *key)
{
  und_slice name = und_slice_from(key);
  uint32_t at = 0;
  unsigned lines = 0;

  if (!und_slice_starts(text, UND_SLICE("---"))) {
    return (und_slice){0};
  }
  while (at < text.size && lines++ < 200) {
    uint32_t end = at;

    while (end < text.size && text.data[end] != '\n') {
      end++;
    }
    und_slice line = und_slice_cut(text, at, end);

    if (lines > 1 && und_slice_starts(line, UND_SLICE("---"))) {
      break;
    }
    if (und_slice_starts(line, name) && line.size > name.size &&
        line.data[name.size] == ':') {
      und_slice value = trim(und_slice_cut(line, name.size + 1, line.size));

      if (value.size > 1 && (value.data[0] == '"' || value.data[0] == '\'') &&
          value.data[value.size - 1] == value.data[0]) {
        value = und_slice_cut(value, 1, value.size - 1);
      }
      return value;
    }
    at = end + 1;
  }
  return (und_slice){0};
}

und_language und_sniff_language(const und_text *text, bool known,
                                const und_change *change, und_language current,
                                und_language fallback)
{
  und_slice head;
  und_language named;

  if (known && change->start > HEAD + 64) {
    return current;
  }
  head = und_text_cut(text, 0, HEAD);
  if (und_language_find(front_value(head, "language"), &named)) {
    return named;
  }
  return und_language_guess(head, fallback);
}

// ------------------------------------------------------------------- identity

typedef struct {
  const und_part *parts;
  uint32_t count;
  und_slice text;
  und_language language;
  und_identity *identity;
  bool numbered; ///< its first line is its number, and no title
} sniffer;

und_slice und_sniff_line(und_slice text, const und_part *part)
{
  return trim(
    und_slice_cut(text, part->start + part->text_offset, und_part_end(part)));
}

static und_slice part_text(const sniffer *s, const und_part *part)
{
  return und_sniff_line(s->text, part);
}

static void set_symbol(sniffer *s, const und_symbol *symbol, const char *source)
{
  und_buffer written = {0};

  if (s->identity->symbol != NULL) {
    return;
  }
  und_symbol_write(symbol, &written);
  s->identity->symbol = written.data;
  s->identity->symbol_source = source;
  if (s->identity->body == UND_BODY_NONE) {
    s->identity->body = symbol->body;
  }
}

/// Does only the name of the Organization stand before the symbol, "United
/// Nations A/78/200"? Then one blank parts the two.
static bool is_masthead_name(und_slice before, und_language language)
{
  uint32_t size = 0;

  return und_keyword_starts(before, language, UND_KEYWORD_UNITED_NATIONS,
                            &size) &&
         trim(und_slice_cut(before, size, before.size)).size == 0;
}

bool und_sniff_symbol(und_slice line, und_language language, und_symbol *symbol)
{
  line = trim(line);
  uint32_t start = line.size;

  while (start > 0 && !is_blank(line.data[start - 1])) {
    start--;
  }
  // S/RES/2609 (2021) and A/DEC/78/409 B have a space of their own.
  if (start > 1 && (line.data[start] == '(' ||
                    (line.size - start == 1 && line.data[start] >= 'A' &&
                     line.data[start] <= 'Z'))) {
    start--;
    while (start > 0 && !is_blank(line.data[start - 1])) {
      start--;
    }
  }
  bool wide = start == 0 || line.data[start - 1] == '\t' ||
              (start > 2 && line.data[start - 2] == ' ');

  if (!wide && !is_masthead_name(und_slice_cut(line, 0, start), language)) {
    return false;
  }
  und_slice last = und_slice_cut(line, start, line.size);

  return und_symbol_parse(last, symbol) && symbol->text.size + 1 >= last.size;
}

static void from_front_matter(sniffer *s)
{
  und_symbol symbol;
  und_slice value = front_value(s->text, "symbol");

  if (value.size > 0 && und_symbol_parse(value, &symbol)) {
    set_symbol(s, &symbol, "front matter");
  }
  value = front_value(s->text, "title");
  if (value.size > 0) {
    s->identity->title = und_copy(value);
  }
}

bool und_sniff_date(und_slice line, und_language language, und_date *date)
{
  uint32_t at = 0;
  unsigned day = 0;
  unsigned year = 0;
  uint32_t size = 0;
  int month;

  line = trim(line);
  while (at < line.size && line.data[at] >= '0' && line.data[at] <= '9') {
    day = day * 10 + (unsigned)(line.data[at++] - '0');
  }
  if (at == 0 || at > 2 || day == 0 || day > 31) {
    return false;
  }
  while (at < line.size && at < 12 && line.data[at] != ' ') {
    at++; // 1er
  }
  while (at < line.size && line.data[at] == ' ') {
    at++;
  }
  und_slice rest = und_slice_cut(line, at, line.size);

  if (und_slice_starts(rest, UND_SLICE("de "))) {
    rest = und_slice_cut(rest, 3, rest.size);
  }
  month = und_keyword_month(rest, language, &size);
  if (month == 0) { // mastheads in other languages have English dates
    month = und_keyword_month(rest, UND_EN, &size);
  }
  if (month == 0) {
    return false;
  }
  for (at = size; at < rest.size; at++) {
    if (rest.data[at] >= '0' && rest.data[at] <= '9') {
      year = year * 10 + (unsigned)(rest.data[at] - '0');
      year = year > 9999 ? 9999 : year;
    }
  }
  if (year < 1945 || year > 2100) {
    return false;
  }
  *date = (und_date){(uint16_t)year, (uint8_t)month, (uint8_t)day};
  return true;
}

// What the words at the start of a line make of a document; the first that is
// found counts, but for an addendum, which counts always.
static const struct {
  und_keyword_kind keyword;
  und_document_kind kind;
} kinds[] = {
  {UND_KEYWORD_ADOPTED, UND_KIND_RESOLUTION},
  {UND_KEYWORD_DRAFT, UND_KIND_DRAFT_RESOLUTION},
  {UND_KEYWORD_REPORT, UND_KIND_REPORT},
  {UND_KEYWORD_NOTE, UND_KIND_NOTE},
  {UND_KEYWORD_LETTER, UND_KIND_LETTER},
  {UND_KEYWORD_DECISION, UND_KIND_DECISION},
};

static void from_line(sniffer *s, const und_part *part)
{
  und_slice line = part_text(s, part);
  und_symbol symbol;

  if (und_sniff_symbol(line, s->language, &symbol)) {
    set_symbol(s, &symbol, "masthead");
  }
  if (s->identity->date.year == 0) {
    und_sniff_date(line, s->language, &s->identity->date);
  }
  for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
    if (und_part_begins(part, kinds[i].keyword) &&
        s->identity->kind == UND_KIND_OTHER) {
      s->identity->kind = kinds[i].kind;
    }
  }
  // "France and Kenya: draft resolution"
  if (line.size < 200 && s->identity->kind == UND_KIND_OTHER &&
      und_keyword_within(line, s->language, UND_KEYWORD_DRAFT, NULL, NULL)) {
    s->identity->kind = UND_KIND_DRAFT_RESOLUTION;
  }
}

/// 78/146. Title, with the acting body below it.
static void from_title(sniffer *s, uint32_t index)
{
  const und_part *part = &s->parts[index];
  und_slice label = und_part_label(part, s->text);
  und_body body = UND_BODY_NONE;
  uint32_t digits = 0;

  if (s->identity->title == NULL) {
    s->identity->title = und_title_on_one_line(part_text(s, part));
  }
  for (uint32_t i = index + 1; i < s->count && i < index + 6; i++) {
    if (s->parts[i].role == UND_ROLE_BODY) {
      body = (und_body)s->parts[i].body;
      break;
    }
  }
  while (digits < label.size && label.data[0] >= 'A' &&
         (label.data[digits] == '-' || label.data[digits] >= 'A')) {
    digits++; // ES-10/22
  }
  while (digits < label.size &&
         (label.data[digits] == '/' ||
          (label.data[digits] >= '0' && label.data[digits] <= '9'))) {
    digits++;
  }
  const char *pattern = und_body_get(body)->resolution;
  char number[32];
  char written[96];
  und_symbol symbol;

  if (pattern == NULL || digits >= sizeof number) {
    return;
  }
  memcpy(number, label.data, digits);
  number[digits] = '\0';
  // The patterns are constants of one table, with one %s each.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  snprintf(written, sizeof written, pattern, number);
#pragma GCC diagnostic pop
  if (und_symbol_parse(und_slice_from(written), &symbol)) {
    set_symbol(s, &symbol, "number and acting body");
  }
}

/// Does one body speak more than once? A collection is none of its resolutions;
/// a draft that is recommended is another body's.
static bool is_collection(const sniffer *s)
{
  und_body first = UND_BODY_NONE;

  for (uint32_t i = 0; i < s->count; i++) {
    if (s->parts[i].role == UND_ROLE_BODY) {
      if ((und_body)s->parts[i].body == first) {
        return true;
      }
      first = first == UND_BODY_NONE ? (und_body)s->parts[i].body : first;
    }
  }
  return false;
}

/// "Resolution 687 (1991)" in the first line.
static void from_number(sniffer *s, uint32_t index)
{
  und_buffer written = {0};
  und_symbol symbol;

  if (index == 0 && s->identity->symbol == NULL && !is_collection(s) &&
      und_sniff_number(s->parts, s->count, index, s->text, s->language,
                       &written, &s->identity->date) &&
      und_symbol_parse(und_buffer_slice(&written), &symbol)) {
    set_symbol(s, &symbol, "number and acting body");
    s->numbered = true;
  }
  und_buffer_finish(&written);
}

bool und_identity_of_path(const char *path, und_buffer *symbol_out)
{
  const char *name = path;
  char written[128];
  uint32_t size = 0;

  for (const char *at = path; *at != '\0'; at++) {
    name = *at == '/' || *at == '\\' ? at + 1 : name;
  }
  for (; name[size] != '\0' && size < sizeof written - 1; size++) {
    written[size] = name[size] == '_' || name[size] == '-' ? '/' : name[size];
  }
  written[size] = '\0';
  // Cut from the end, extension and language, until a symbol is left.
  for (; size > 2; size--) {
    und_symbol symbol;
    und_slice whole = {written, size};

    if (und_symbol_parse(whole, &symbol) && symbol.text.size == size) {
      und_symbol_write(&symbol, symbol_out);
      return true;
    }
  }
  return false;
}

static void from_path(sniffer *s, const char *path)
{
  und_buffer written = {0};
  und_symbol symbol;

  if (und_identity_of_path(path, &written) &&
      und_symbol_parse(und_buffer_slice(&written), &symbol)) {
    set_symbol(s, &symbol, "file name");
  }
  und_buffer_finish(&written);
}

static bool is_front(const und_part *part)
{
  return part->role == UND_ROLE_MASTHEAD ||
         (part->role == UND_ROLE_HEADING && part->level <= 1);
}

/// What follows from the symbol and what was seen.
static void conclude(sniffer *s)
{
  und_symbol symbol;
  und_identity *identity = s->identity;

  for (uint32_t i = 0; i < s->count && identity->body == UND_BODY_NONE; i++) {
    if (s->parts[i].role == UND_ROLE_BODY) {
      identity->body = (und_body)s->parts[i].body;
    }
  }
  if (identity->symbol == NULL ||
      !und_symbol_parse(und_slice_from(identity->symbol), &symbol)) {
    return;
  }
  if (symbol.kind == UND_SYMBOL_RESOLUTION) {
    identity->kind = UND_KIND_RESOLUTION;
  } else if (symbol.kind == UND_SYMBOL_DECISION) {
    identity->kind = UND_KIND_DECISION;
  } else if (symbol.kind == UND_SYMBOL_RECORD) {
    identity->kind = UND_KIND_RECORD;
  } else if (symbol.suffix_count > 0 &&
             symbol.suffixes[symbol.suffix_count - 1].kind ==
               UND_SUFFIX_ADDENDUM) {
    identity->kind = UND_KIND_ADDENDUM;
  }
}

void und_sniff_identity(const und_part *parts, uint32_t count, und_slice text,
                        und_language language, const char *path,
                        und_identity *identity_out)
{
  sniffer s = {parts, count, text, language, identity_out, false};

  *identity_out = (und_identity){.language = language};
  from_front_matter(&s);
  for (uint32_t i = 0; i < count && i < 200; i++) {
    const und_part *part = &parts[i];

    if (part->role == UND_ROLE_MASTHEAD) {
      from_line(&s, part);
      from_number(&s, i);
    } else if (part->role == UND_ROLE_HEADING &&
               part->label.kind == UND_LABEL_TITLE && is_front(part)) {
      from_title(&s, i);
    } else if (part->role == UND_ROLE_FURNITURE) {
      und_symbol symbol;

      if (und_sniff_symbol(part_text(&s, part), language, &symbol)) {
        set_symbol(&s, &symbol, "running head");
      }
    } else if (part->role == UND_ROLE_BODY &&
               identity_out->kind == UND_KIND_OTHER) {
      identity_out->kind = UND_KIND_RESOLUTION;
    }
  }
  if (path != NULL) {
    from_path(&s, path);
  }
  if (identity_out->title == NULL) {
    identity_out->title =
      s.numbered ? und_title_guess(parts + 1, count - 1, text, language)
                 : und_title_guess(parts, count, text, language);
  }
  conclude(&s);
}

void und_identity_finish(und_identity *identity)
{
  und_free(identity->symbol);
  und_free(identity->title);
  *identity = (und_identity){0};
}

const char *und_document_kind_name(und_document_kind kind)
{
  static const char *const names[UND_KIND_COUNT] = {
    [UND_KIND_OTHER] = "other",
    [UND_KIND_RESOLUTION] = "resolution",
    [UND_KIND_DECISION] = "decision",
    [UND_KIND_DRAFT_RESOLUTION] = "draft-resolution",
    [UND_KIND_REPORT] = "report",
    [UND_KIND_NOTE] = "note",
    [UND_KIND_LETTER] = "letter",
    [UND_KIND_AGENDA] = "agenda",
    [UND_KIND_RECORD] = "record",
    [UND_KIND_ADDENDUM] = "addendum",
  };
  return names[kind];
}
