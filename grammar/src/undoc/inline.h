// SPDX-License-Identifier: MIT
//
// Inline: the tokens inside a block. Symbols and resolution numbers are only
// candidates: whether one is a citation, and of what, a reader of the sentence
// decides.

#ifndef UNDOC_INLINE_H
#define UNDOC_INLINE_H

#include "state.h"

/// A lexer that counts what it takes and knows the last code point.
typedef struct {
  TSLexer *lexer;
  unsigned count;
  int32_t last;
  end_class end;
  bool tries; ///< only looks ahead: the mark stays where it is
} reader;

static void mark(reader *r)
{
  if (!r->tries) {
    r->lexer->mark_end(r->lexer);
  }
}

/// Count `c`, which is or was ahead, as taken.
static inline void count_in(reader *r, int32_t c)
{
  if (is_ascii_lower(c) || c > 0x370) {
    r->end = c < 0x2000 && c != 0x60C && c != 0x61B && c != 0x61F && c != 0x6D4
               ? END_OPEN
               : end_after(r->end, c);
  } else if (!(is_digit(c) && r->end > END_OPEN && r->last != 0 &&
               !is_blank(r->last))) {
    // The figure of a note glued to a comma or a stop leaves the end alone.
    r->end = end_after(r->end, c);
  }
  r->last = c;
  r->count++;
}

static inline void take(reader *r)
{
  count_in(r, r->lexer->lookahead);
  r->lexer->advance(r->lexer, false);
}

static inline bool at_line_end(const TSLexer *lexer)
{
  return is_break(lexer->lookahead) ||
         (lexer->lookahead == 0 && lexer->eof(lexer));
}

/// S-10/2, ES-10/14, 74/173, 2019/19, 1325 (2000), 2625 (XXV), 53/243 B: from
/// the first figure on. Marks the end of what it accepts.
static bool take_number(reader *r)
{
  unsigned digits = 0;

  while (is_digit(r->lexer->lookahead)) {
    take(r);
    digits++;
  }
  if (digits == 0 || digits > 4) {
    return false;
  }
  if (r->lexer->lookahead == '/') {
    unsigned second = 0;

    take(r);
    while (is_digit(r->lexer->lookahead)) {
      take(r);
      second++;
    }
    mark(r);
    return second > 0 && second < 5 && r->lexer->lookahead != '/' &&
           !is_alnum(r->lexer->lookahead);
  }
  if (is_blank(r->lexer->lookahead)) {
    take(r);
  }
  if (r->lexer->lookahead != '(' || digits < 2) {
    return false;
  }
  take(r);
  digits = 0;
  unsigned roman = 0;

  while (is_digit(r->lexer->lookahead)) {
    take(r);
    digits++;
  }
  while (digits == 0 && is_roman_upper(r->lexer->lookahead)) {
    take(r);
    roman++;
  }
  if (r->lexer->lookahead != ')' || (digits != 4 && roman == 0)) {
    return false;
  }
  take(r);
  mark(r);
  return true;
}

typedef enum { FOUND_NOTHING, FOUND_SYMBOL, FOUND_NUMBER } found_kind;

static bool is_symbol_char(int32_t c)
{
  return is_digit(c) || is_ascii_upper(c) || is_ascii_lower(c) || c == '/' ||
         c == '.' || c == '-' || c == '(';
}

/// A/RES/74/173, E/CN.15/2021/1, S/RES/1325 (2000), UNEP/EA.5/Res.14. Marks
/// the end after the last letter, figure or closing bracket. The upper-case
/// word before the first slash is read here too; without a slash after it the
/// text just goes on. S-10/2 is found to be a number.
static found_kind take_symbol(reader *r)
{
  unsigned letters = 0;
  unsigned digits = 0;

  while (is_ascii_upper(r->lexer->lookahead)) {
    take(r);
    letters++;
  }
  if (r->lexer->lookahead == '-' && letters <= 2) { // S-10/2
    take(r);
    return take_number(r) ? FOUND_NUMBER : FOUND_NOTHING;
  }
  if (r->lexer->lookahead != '/' || letters > 8) {
    return FOUND_NOTHING;
  }
  unsigned open = 0;

  while (is_symbol_char(r->lexer->lookahead) ||
         (r->lexer->lookahead == ')' && open > 0)) {
    int32_t c = r->lexer->lookahead;

    open = c == '(' ? open + 1 : c == ')' ? open - 1 : open;
    digits += is_digit(c);
    take(r);
    if (open == 0 && (is_alnum(c) || c == ')')) {
      mark(r);
    }
  }
  return digits > 0 && open == 0 ? FOUND_SYMBOL : FOUND_NOTHING;
}

/// The figures of a note's mark and `closer` after them. Marks its end.
static bool take_note_figures(reader *r, int32_t closer)
{
  unsigned digits = 0;

  while (is_digit(r->lexer->lookahead)) {
    take(r);
    digits++;
  }
  if (digits == 0 || r->lexer->lookahead != closer) {
    return false;
  }
  take(r);
  mark(r);
  return true;
}

/// ¹²³ or ^{1}. Marks its end.
static bool take_note_mark(reader *r)
{
  if (is_superscript(r->lexer->lookahead)) {
    while (is_superscript(r->lexer->lookahead)) {
      take(r);
    }
    mark(r);
    return true;
  }
  take(r);
  if (r->lexer->lookahead != '{') {
    return false;
  }
  take(r);
  return take_note_figures(r, '}');
}

static int32_t closing_mark(inside_kind inside)
{
  static const int32_t marks[] = {
    [INSIDE_EMPHASIS] = '*',    [INSIDE_STRONG] = '*',
    [INSIDE_GUILLEMETS] = 0xBB, [INSIDE_CURLY] = 0x201D,
    [INSIDE_STRAIGHT] = '"',    [INSIDE_LINK] = ']',
    [INSIDE_TARGET] = ')',
  };
  return marks[inside];
}

/// Does the closing mark of `inside` follow on this line, after at least one
/// other character? Only looks.
static bool closes(reader *r, inside_kind inside)
{
  int32_t mark = closing_mark(inside);
  unsigned limit = 1000;
  int32_t before = 0;
  unsigned seen = 0;

  while (limit-- > 0 && !at_line_end(r->lexer)) {
    int32_t c = r->lexer->lookahead;

    r->lexer->advance(r->lexer, false);
    if (c != mark) {
      before = c;
      seen++;
      continue;
    }
    if (inside == INSIDE_STRONG) {
      if (r->lexer->lookahead != '*') {
        seen++;
        continue; // a lone asterisk inside strong text
      }
      return seen > 0;
    }
    if (inside == INSIDE_LINK) {
      return r->lexer->lookahead == '(' && seen > 0;
    }
    return seen > 0 && (inside != INSIDE_EMPHASIS || !is_blank(before));
  }
  return false;
}

/// Does a target's closing bracket follow `](`, on this line and without a
/// blank? Only looks.
static bool target_closes(reader *r)
{
  unsigned limit = 1000;

  while (limit-- > 0 && !at_line_end(r->lexer)) {
    int32_t c = r->lexer->lookahead;

    if (c == ')') {
      return true;
    }
    if (is_blank(c)) {
      return false;
    }
    r->lexer->advance(r->lexer, false);
  }
  return false;
}

static void widen(state *s, unsigned count)
{
  s->width = (uint8_t)(s->width + count > 255 ? 255 : s->width + count);
}

/// Remember how far the line is read and how its text ended.
static void settle(state *s, reader *r)
{
  s->end = (uint8_t)r->end;
  widen(s, r->count);
  r->count = 0;
}

static bool emit_read(state *s, reader *r, enum token token)
{
  settle(s, r);
  return emit(r->lexer, token);
}

/// Close what is open, if its mark stands here.
static bool scan_close(state *s, reader *r)
{
  static const enum token closers[] = {
    [INSIDE_EMPHASIS] = EMPHASIS_CLOSE,    [INSIDE_STRONG] = EMPHASIS_CLOSE,
    [INSIDE_GUILLEMETS] = QUOTATION_CLOSE, [INSIDE_CURLY] = QUOTATION_CLOSE,
    [INSIDE_STRAIGHT] = QUOTATION_CLOSE,   [INSIDE_LINK] = LINK_MIDDLE,
    [INSIDE_TARGET] = LINK_CLOSE,
  };
  inside_kind inside = (inside_kind)s->inside;

  take(r);
  if (inside == INSIDE_STRONG) {
    if (r->lexer->lookahead != '*') {
      return false;
    }
    take(r);
  }
  if (inside == INSIDE_LINK) {
    if (r->lexer->lookahead != '(') {
      return false;
    }
    take(r);
    s->inside = INSIDE_TARGET;
  } else {
    s->inside = INSIDE_NOTHING;
  }
  r->lexer->mark_end(r->lexer);
  return emit_read(s, r, closers[inside]);
}

/// Open emphasis, a quotation or a link, if it is closed on this line; else
/// its mark is text. [^1] is a note's mark before it is a link.
static bool scan_open(state *s, reader *r)
{
  int32_t mark = r->lexer->lookahead;
  inside_kind inside = mark == 0xAB     ? INSIDE_GUILLEMETS
                       : mark == 0x201C ? INSIDE_CURLY
                       : mark == '"'    ? INSIDE_STRAIGHT
                       : mark == '['    ? INSIDE_LINK
                                        : INSIDE_EMPHASIS;

  take(r);
  if (inside == INSIDE_EMPHASIS && r->lexer->lookahead == '*') {
    take(r);
    inside = INSIDE_STRONG;
  }
  r->lexer->mark_end(r->lexer);
  if (inside > INSIDE_STRONG && r->lexer->lookahead == mark) {
    return emit_read(s, r, TEXT); // the last of a run opens; no look per mark
  }
  reader ahead = *r;

  if (inside == INSIDE_LINK && r->lexer->lookahead == '^') {
    take(&ahead);
    if (take_note_figures(&ahead, ']')) {
      ahead.end = (end_class)s->end; // as before the mark
      return emit_read(s, &ahead, NOTE_MARK);
    }
  }
  if ((inside <= INSIDE_STRONG && is_blank(r->lexer->lookahead)) ||
      !closes(r, inside)) {
    return emit_read(s, r, TEXT);
  }
  if (inside == INSIDE_LINK) {
    r->lexer->advance(r->lexer, false);
    if (!target_closes(r)) {
      return emit_read(s, r, TEXT);
    }
  }
  s->inside = (uint8_t)inside;
  return emit_read(s, r,
                   inside == INSIDE_LINK     ? LINK_OPEN
                   : inside <= INSIDE_STRONG ? EMPHASIS_OPEN
                                             : QUOTATION_OPEN);
}

static bool scan_target(state *s, reader *r)
{
  while (r->lexer->lookahead != ')' && !at_line_end(r->lexer)) {
    take(r);
  }
  r->lexer->mark_end(r->lexer);
  return emit_read(s, r, LINK_TARGET);
}

static bool is_opening_mark(int32_t c)
{
  return c == '*' || c == '[' || c == '"' || c == 0xAB || c == 0x201C;
}

static bool starts_note_mark(int32_t c)
{
  return c == '^' || is_superscript(c);
}

/// A candidate at the very start of a token.
static bool scan_candidate(state *s, reader *r)
{
  int32_t c = r->lexer->lookahead;

  if (is_ascii_upper(c)) {
    found_kind found = take_symbol(r);

    return found != FOUND_NOTHING &&
           emit_read(s, r, found == FOUND_SYMBOL ? SYMBOL : NUMBER);
  }
  if (is_digit(c)) {
    return take_number(r) && emit_read(s, r, NUMBER);
  }
  if (!starts_note_mark(c) || !take_note_mark(r)) {
    return false;
  }
  r->end = (end_class)s->end; // a note's mark leaves the end alone
  return emit_read(s, r, NOTE_MARK);
}

#endif
