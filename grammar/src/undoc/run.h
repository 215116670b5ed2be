// SPDX-License-Identifier: MIT
//
// Run: plain text. A run of it is one token, over the ends of lines too: the
// fewer tokens, the faster the parser.

#ifndef UNDOC_RUN_H
#define UNDOC_RUN_H

#include "inline.h"
#include "line.h"

static bool starts_word_in_text(int32_t before)
{
  return !is_alnum(before) && before != '/' && before != '-' && before != '.';
}

/// May a symbol or a number begin with the figures or capitals before `index`?
static bool may_stand_out(const peek *line, unsigned index)
{
  bool figures = is_digit(line->chars[index - 1]);
  int32_t c = line->chars[index];

  if (figures && is_blank(c)) { // 1325 (2000)
    return index + 1 == line->count || line->chars[index + 1] == '(';
  }
  return c == '/' || c == (figures ? '(' : '-');
}

/// Does what was read of the line hold nothing but text? What may begin a
/// symbol or a number is left for a closer look.
static bool is_plain_so_far(const peek *line)
{
  int32_t before = 0;
  bool in_word = false; // which has figures or capitals alone so far

  for (unsigned i = 0; i < line->count; i++) {
    int32_t c = line->chars[i];

    if (is_opening_mark(c) || starts_note_mark(c)) {
      return false;
    }
    if (is_digit(c) || is_ascii_upper(c)) {
      in_word = in_word || starts_word_in_text(before);
    } else if (in_word && may_stand_out(line, i)) {
      return false;
    } else {
      in_word = false;
    }
    before = c;
  }
  return !in_word && line->count < PEEK_LIMIT;
}

/// At a line's end: go on with the text in the next line if it is nothing but
/// text. If not, what the line was judged to be is kept for the token that
/// takes the line's end; this one ends at the lexer's mark.
static bool go_on(state *s, reader *r)
{
  if (s->inside != INSIDE_NOTHING) {
    return false;
  }
  settle(s, r);
  gap before = skip_space(r->lexer, false);

  if (r->lexer->eof(r->lexer)) {
    return false;
  }
  peek line = peek_from(r->lexer);
  verdict v = judge_line(s, &line, before);

  begin(s, &line, &v, before);
  if ((v.token != TEXT && v.token != SOFT_BREAK) || !is_plain_so_far(&line)) {
    s->judged = 1;
    return false;
  }
  s->next = NOTHING;
  r->end = END_NONE;
  r->last = 0;
  for (unsigned i = 0; i < line.count; i++) {
    count_in(r, line.chars[i]);
  }
  return true;
}

/// A run of text, up to the block's end or to something that stands out.
static bool scan_text(state *s, reader *r)
{
  int32_t closer = s->inside ? closing_mark((inside_kind)s->inside) : 0;
  TSLexer *lexer = r->lexer;

  for (;;) {
    int32_t c = lexer->lookahead;

    if (is_ascii_lower(c) || c == ' ') { // nothing stands out by these
      r->end = c == ' ' ? r->end : END_OPEN;
      r->last = c;
      r->count++;
      lexer->advance(lexer, false);
      continue;
    }
    if (at_line_end(lexer)) {
      lexer->mark_end(lexer);
      if (go_on(s, r)) {
        continue;
      }
      return s->judged ? emit(lexer, TEXT) : emit_read(s, r, TEXT);
    }
    bool boundary = starts_word_in_text(r->last);
    bool symbol = is_ascii_upper(c) && boundary;
    bool number = is_digit(c) && boundary;

    if (r->count > 0 && (c == closer || (!s->inside && is_opening_mark(c)) ||
                         starts_note_mark(c) || symbol || number)) {
      lexer->mark_end(lexer);
      if (!symbol && !number) {
        return emit_read(s, r, TEXT);
      }
      reader ahead = *r;

      ahead.count = 0;
      ahead.tries = true;
      if (symbol ? take_symbol(&ahead) != FOUND_NOTHING : take_number(&ahead)) {
        return emit_read(s, r, TEXT); // found again from the mark on
      }
      r->count += ahead.count;
      r->last = ahead.last;
      r->end = ahead.end;
      continue;
    }
    take(r);
  }
}

static bool scan_inline(state *s, TSLexer *lexer)
{
  reader r = {lexer, 0, 0, (end_class)s->end, false};
  int32_t c = lexer->lookahead;

  lexer->mark_end(lexer);
  if (s->inside == INSIDE_TARGET) {
    return c == ')' ? scan_close(s, &r) : scan_target(s, &r);
  }
  if (s->inside != INSIDE_NOTHING &&
      c == closing_mark((inside_kind)s->inside)) {
    if (scan_close(s, &r)) {
      return true;
    }
  } else if (s->inside == INSIDE_NOTHING && is_opening_mark(c)) {
    return scan_open(s, &r);
  } else if (scan_candidate(s, &r)) {
    return true;
  }
  return scan_text(s, &r);
}

#endif
