// SPDX-License-Identifier: MIT
//
// Peek: the line ahead of the lexer, read as far as it is asked for. The
// lexer's mark is left alone, so nothing peeked at is taken.

#ifndef UNDOC_PEEK_H
#define UNDOC_PEEK_H

#include "chars.h"
#include "tree_sitter/parser.h"

enum { PEEK_LIMIT = 400 };

typedef struct {
  TSLexer *lexer;
  unsigned count;
  unsigned base; ///< where index 0 is: after a bullet or hashes
  bool ended;    ///< the line's end was reached
  int32_t chars[PEEK_LIMIT];
} peek;

/// Begin to look, `lexer` being at the line's start. The characters are filled
/// in as they are read.
static inline peek peek_from(TSLexer *lexer)
{
  peek line;

  line.lexer = lexer;
  line.count = 0;
  line.base = 0;
  line.ended = false;
  return line;
}

/// The line's code point number `index`; 0 at the line's end and past the
/// limit.
static int32_t peek_at(peek *line, unsigned index)
{
  index += line->base;
  while (line->count <= index) {
    int32_t c = line->lexer->lookahead;

    if (line->ended || line->count == PEEK_LIMIT) {
      return 0;
    }
    if (is_break(c) || (c == 0 && line->lexer->eof(line->lexer))) {
      line->ended = true;
      return 0;
    }
    line->chars[line->count++] = c == 0 ? 0xFFFD : c;
    line->lexer->advance(line->lexer, false);
  }
  return line->chars[index];
}

/// Read the whole line, or up to the limit. Returns false if it is longer.
static bool peek_line(peek *line)
{
  peek_at(line, PEEK_LIMIT - 1 - line->base);
  return line->ended || line->count < PEEK_LIMIT;
}

static unsigned peek_skip_blanks(peek *line, unsigned index)
{
  while (is_blank(peek_at(line, index))) {
    index++;
  }
  return index;
}

/// The end of the word that begins at `index`.
static unsigned peek_word(peek *line, unsigned index)
{
  int32_t c;

  while ((c = peek_at(line, index)) != 0 && !is_blank(c)) {
    index++;
  }
  return index;
}

static unsigned peek_digits(peek *line, unsigned index)
{
  while (is_digit(peek_at(line, index))) {
    index++;
  }
  return index;
}

/// Is nothing but blanks left from `index` on?
static bool peek_done(peek *line, unsigned index)
{
  return peek_at(line, peek_skip_blanks(line, index)) == 0 &&
         line->count < PEEK_LIMIT;
}

#endif
