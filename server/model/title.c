// SPDX-License-Identifier: MIT
//
// The front of a document is a row of blocks with blank lines between: body,
// session, date, agenda item, title, and whose report it is. The title is the
// last block before "Report of" or "Note by", or the first after "Draft
// resolution"; a letter's title is its first line (editorial conventions,
// masthead).

#include "title.h"

#include "sniff.h"
#include "und/symbol/keyword.h"
#include "und/symbol/symbol.h"

enum {
  FRONT = 80,  // parts looked at
  TITLE = 400, // bytes that a title has at most
  FRAME = 90,  // bytes that a line of session, place or date has at most
  LEAST = 12,
};

// A front being read.
typedef struct {
  const und_part *parts;
  uint32_t count;
  und_slice text;
  und_language language;
  uint32_t at;     ///< where the block at hand begins
  uint32_t after;  ///< and where the next one does
  und_slice best;  ///< the last block that may be the title
  und_slice named; ///< "Report of the ..."
} front;

char *und_title_on_one_line(und_slice text)
{
  und_buffer line = {0};
  bool blank = false;

  for (uint32_t i = 0; i < text.size; i++) {
    char c = text.data[i];

    if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      blank = line.size > 0;
      continue;
    }
    if (blank) {
      und_buffer_adds(&line, " ");
    }
    blank = false;
    und_buffer_add(&line, und_slice_cut(text, i, i + 1));
  }
  return line.data;
}

static bool is_mark(char c)
{
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '*' ||
         c == '#' || c == '_';
}

static und_slice text_of(const front *f, const und_part *first,
                         const und_part *last)
{
  und_slice text = und_slice_cut(f->text, first->start, und_part_end(last));

  while (text.size > 0 && is_mark(text.data[0])) {
    text = und_slice_cut(text, 1, text.size);
  }
  while (text.size > 0 && is_mark(text.data[text.size - 1])) {
    text.size--;
  }
  return text;
}

/// A line that says "Note" and no more: what follows is printed in every
/// volume.
static bool is_notice(const front *f, const und_part *part)
{
  und_slice line = text_of(f, part, part);
  uint32_t size = 0;

  return und_keyword_starts(line, f->language, UND_KEYWORD_NOTICE, &size) &&
         size == line.size;
}

/// Where the front ends: running text, a numbered heading, a resolution.
static bool ends_front(const front *f, const und_part *part)
{
  return is_notice(f, part) || part->role == UND_ROLE_PARAGRAPH ||
         part->role == UND_ROLE_BODY ||
         (part->role == UND_ROLE_HEADING &&
          (part->label_size > 0 ||
           und_part_begins(part, UND_KEYWORD_SUMMARY))) ||
         und_part_begins(part, UND_KEYWORD_CONTENTS) ||
         (part->role == UND_ROLE_TEXT && part->end_class == UND_END_STOP);
}

/// Whose document it is, and of what kind: a block of its own.
static bool is_kind(const und_part *part)
{
  return und_part_begins(part, UND_KEYWORD_REPORT) ||
         und_part_begins(part, UND_KEYWORD_NOTE) ||
         und_part_begins(part, UND_KEYWORD_LETTER) ||
         und_part_begins(part, UND_KEYWORD_DRAFT);
}

static bool is_body_name(const front *f, und_slice line)
{
  for (int body = UND_BODY_NONE + 1; body < UND_BODY_COUNT; body++) {
    const char *name = und_body_name((und_body)body, f->language);

    if (name != NULL && und_slice_equal(line, und_slice_from(name))) {
      return true;
    }
  }
  return false;
}

/// Does a title go on behind the line? "Credentials of the representative of
/// France on the": no line of the frame ends with so short a word, or with a
/// comma.
static bool is_cut(und_slice line)
{
  enum { SHORT = 3 };
  uint32_t start = line.size;

  if (start > 0 && line.data[start - 1] == ',') {
    return true;
  }
  while (start > 0 && line.data[start - 1] >= 'a' &&
         line.data[start - 1] <= 'z') {
    start--;
  }
  return start > 0 && line.data[start - 1] == ' ' && start < line.size &&
         line.size - start <= SHORT;
}

/// A line of the frame: body, session, place, date, symbol, language. A line
/// that goes on with a title may name a session or a date.
static bool is_frame(const front *f, const und_part *part, bool first)
{
  static const und_keyword_kind starts[] = {
    UND_KEYWORD_UNITED_NATIONS,  UND_KEYWORD_DISTRIBUTION,
    UND_KEYWORD_ORIGINAL,        UND_KEYWORD_AGENDA_ITEM,
    UND_KEYWORD_ADDENDUM,        UND_KEYWORD_CORRIGENDUM,
    UND_KEYWORD_ON_PROPOSAL,     UND_KEYWORD_ADOPTED,
    UND_KEYWORD_OFFICIAL_RECORDS};
  static const und_keyword_kind within[] = {
    UND_KEYWORD_DISTRIBUTION, UND_KEYWORD_SESSION, UND_KEYWORD_MONTH};
  und_slice line = text_of(f, part, part);
  und_symbol symbol;

  for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++) {
    if (und_part_begins(part, starts[i])) {
      return true;
    }
  }
  if (und_keyword_starts(line, f->language, UND_KEYWORD_LANGUAGE, NULL)) {
    return true;
  }
  for (size_t i = 0; first && line.size < FRAME && !is_cut(line) &&
                     i < sizeof within / sizeof within[0];
       i++) {
    if (und_keyword_within(line, f->language, within[i], NULL, NULL)) {
      return true;
    }
  }
  return part->body != UND_BODY_NONE || line.size == 0 || line.data[0] == '[' ||
         (line.data[0] >= '0' && line.data[0] <= '9') ||
         und_symbol_parse(line, &symbol) ||
         und_sniff_symbol(line, f->language, &symbol) || is_body_name(f, line);
}

static bool is_front(const und_part *part)
{
  return part->role == UND_ROLE_MASTHEAD || part->role == UND_ROLE_HEADING ||
         part->role == UND_ROLE_TEXT;
}

/// The next block: the lines up to a blank one or to one of the frame.
static bool next_block(front *f)
{
  f->at = f->after;
  while (
    f->at < f->count && f->at < FRONT && !ends_front(f, &f->parts[f->at]) &&
    (!is_front(&f->parts[f->at]) ||
     (!is_kind(&f->parts[f->at]) && is_frame(f, &f->parts[f->at], true)))) {
    f->at++;
  }
  if (f->at >= f->count || f->at >= FRONT || ends_front(f, &f->parts[f->at])) {
    return false;
  }
  for (f->after = f->at + 1; f->after < f->count; f->after++) {
    const und_part *next = &f->parts[f->after];

    if (next->breaks == 1 && is_front(next) &&
        is_cut(text_of(f, next - 1, next - 1))) {
      continue;
    }
    if (next->breaks > 1 || next->role != UND_ROLE_MASTHEAD || is_kind(next) ||
        is_frame(f, next, false)) {
      break;
    }
  }
  return true;
}

/// "France and Kenya: draft resolution", on any line of the block.
static bool names_draft(const front *f)
{
  for (uint32_t i = f->at; i < f->after; i++) {
    if (und_keyword_within(text_of(f, &f->parts[i], &f->parts[i]), f->language,
                           UND_KEYWORD_DRAFT, NULL, NULL)) {
      return true;
    }
  }
  return false;
}

/// Take the block at hand. Returns true if the title is settled.
static bool take_block(front *f)
{
  const und_part *first = &f->parts[f->at];
  const und_part *last = &f->parts[f->after - 1];
  und_slice block = text_of(f, first, last);

  if (und_part_begins(first, UND_KEYWORD_LETTER) && block.size > LEAST) {
    f->best = block;
    return true;
  }
  if (und_part_begins(first, UND_KEYWORD_REPORT) ||
      und_part_begins(first, UND_KEYWORD_NOTE)) {
    f->named = f->named.size == 0 ? block : f->named;
    return f->best.size > 0;
  }
  if (names_draft(f)) {
    f->best = (und_slice){0}; // what stood before was the agenda item's
    return false;
  }
  if (block.size >= LEAST && block.size <= TITLE && !first->small &&
      last->end_class != UND_END_COMMA) {
    f->best = block;
  }
  return false;
}

char *und_title_guess(const und_part *parts, uint32_t count, und_slice text,
                      und_language language)
{
  front f = {
    .parts = parts, .count = count, .text = text, .language = language};

  while (next_block(&f) && !take_block(&f)) {
  }
  und_slice title = f.best.size > 0 ? f.best : f.named;

  return title.size > 0 ? und_title_on_one_line(title) : NULL;
}
