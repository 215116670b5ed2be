// SPDX-License-Identifier: MIT
//
// The external scanner. At the end of a line it judges the next one: it goes
// on with the block, or the block ends here. Inside a line it emits runs of
// text whole and the few things that stand out of them.

#include <stdlib.h>
#include <string.h>

#include "undoc/run.h"

void *tree_sitter_undoc_external_scanner_create(void);
void tree_sitter_undoc_external_scanner_destroy(void *payload);
unsigned tree_sitter_undoc_external_scanner_serialize(void *payload,
                                                      char *buffer);
void tree_sitter_undoc_external_scanner_deserialize(void *payload,
                                                    const char *buffer,
                                                    unsigned length);
bool tree_sitter_undoc_external_scanner_scan(void *payload, TSLexer *lexer,
                                             const bool *valid);

/// Front matter: --- on the first line up to --- on a line of its own. The
/// first line is read already.
static bool scan_front_matter(TSLexer *lexer)
{
  for (unsigned lines = 0; lines < 200 && !lexer->eof(lexer); lines++) {
    unsigned dashes = 0;
    bool other = false;

    while (is_break(lexer->lookahead)) {
      lexer->advance(lexer, false);
    }
    while (!at_line_end(lexer)) {
      dashes += lexer->lookahead == '-';
      other |= lexer->lookahead != '-' && !is_blank(lexer->lookahead);
      lexer->advance(lexer, false);
    }
    if (dashes == 3 && !other) {
      lexer->mark_end(lexer);
      return true;
    }
  }
  return false;
}

static bool is_front_matter_fence(peek *line)
{
  return peek_at(line, 0) == '-' && peek_at(line, 1) == '-' &&
         peek_at(line, 2) == '-' && peek_done(line, 3);
}

/// Take `count` code points, after white space, as one token.
static bool emit_counted(state *s, TSLexer *lexer, uint8_t count,
                         enum token token)
{
  reader r = {lexer, 0, 0, END_NONE, false};

  skip_space(lexer, true);
  while (r.count < count && !at_line_end(lexer)) {
    take(&r);
  }
  lexer->mark_end(lexer);
  widen(s, r.count);
  return emit(lexer, token);
}

/// The whole of a line as one token.
static bool emit_furniture(state *s, TSLexer *lexer, enum token token)
{
  s->rule = lexer->lookahead == '_';
  while (!at_line_end(lexer)) {
    lexer->advance(lexer, false);
  }
  lexer->mark_end(lexer);
  return emit(lexer, token);
}

/// Open a group, and inside it one of each smaller size: or its first blocks
/// would stand beside its groups, and be many.
static bool emit_group(state *s, TSLexer *lexer)
{
  enum token group = (enum token)s->group;

  s->group = group == GROUP_1 || group == SECTION_GROUP_1
               ? NOTHING
               : (uint8_t)(group - 1);
  return emit(lexer, group);
}

/// Emit what the line was judged to be when the one before it ended.
static bool emit_next(state *s, TSLexer *lexer)
{
  enum token next = (enum token)s->next;

  skip_space(lexer, true);
  lexer->mark_end(lexer);
  if (s->group != NOTHING) {
    return emit_group(s, lexer);
  }
  s->next = NOTHING;
  if (next == FURNITURE || next == INNER_FURNITURE) {
    return emit_furniture(s, lexer, next);
  }
  return next == TEXT ? scan_inline(s, lexer) : emit(lexer, next);
}

/// At a line's start with no block open: front matter, or a block.
static bool scan_first_line(state *s, TSLexer *lexer, const bool *valid)
{
  gap before = skip_space(lexer, true);
  peek line = peek_from(lexer);

  if (lexer->eof(lexer)) {
    return false;
  }
  lexer->mark_end(lexer);
  if (!s->started && valid[FRONT_MATTER] && is_front_matter_fence(&line) &&
      scan_front_matter(lexer)) {
    return emit(lexer, FRONT_MATTER);
  }
  before.breaks++; // the start of the text begins a line
  verdict v = judge_line(s, &line, before);

  begin(s, &line, &v, before);
  if (s->group != NOTHING) {
    return emit_group(s, lexer);
  }
  s->next = NOTHING;
  if (v.token == FURNITURE) {
    bool rule = peek_at(&line, 0) == '_';

    emit_furniture(s, lexer, FURNITURE);
    s->rule = rule;
    return true;
  }
  return emit(lexer, v.token);
}

/// Take one line break, if one is there.
static gap take_break(TSLexer *lexer)
{
  int32_t c = lexer->lookahead;
  gap taken = {0, 0};

  if (is_break(c)) {
    lexer->advance(lexer, false);
    taken.breaks = c == '\f' ? 2 : 1;
  }
  if (c == '\r' && lexer->lookahead == '\n') {
    lexer->advance(lexer, false);
  }
  return taken;
}

/// Judge the next line, behind the line break that was taken. Returns false if
/// there is none.
static bool judge_next(state *s, TSLexer *lexer, gap first)
{
  gap before = skip_space(lexer, false);

  before.breaks += first.breaks;
  if (lexer->eof(lexer)) {
    return false;
  }
  peek line = peek_from(lexer);
  verdict v = judge_line(s, &line, before);

  begin(s, &line, &v, before);
  return true;
}

/// At the end of a line: does the block go on in the next one? The token that
/// tells takes the line break, so that what follows begins behind it: where two
/// tokens begin at one place the parser gives up what it could take over.
static bool scan_line_end(state *s, TSLexer *lexer)
{
  gap first = take_break(lexer);

  lexer->mark_end(lexer);
  if (!s->judged && !judge_next(s, lexer, first)) {
    s->open = OPEN_NOTHING;
    return emit(lexer, BLOCK_END);
  }
  s->judged = 0;
  switch ((enum token)s->next) {
  case RESUME:
    s->next = TEXT;
    return emit(lexer, RESUME);
  case SOFT_BREAK:
    s->next = TEXT;
    return emit(lexer, SOFT_BREAK);
  case TEXT:
  case INNER_FURNITURE:
  case START_INNER_FOOTNOTE:
    return emit(lexer, SOFT_BREAK);
  default:
    return emit(lexer, BLOCK_END);
  }
}

bool tree_sitter_undoc_external_scanner_scan(void *payload, TSLexer *lexer,
                                             const bool *valid)
{
  state *s = payload;

  if (s->judged) {
    return scan_line_end(s, lexer);
  }
  if (s->next != NOTHING) {
    return emit_next(s, lexer);
  }
  if (s->bullet > 0) {
    uint8_t size = s->bullet;

    s->bullet = 0;
    return emit_counted(s, lexer, size, BULLET);
  }
  if (s->label > 0) {
    uint8_t size = s->label;

    s->label = 0;
    return emit_counted(s, lexer, size, LABEL);
  }
  if (s->open == OPEN_NOTHING) {
    return scan_first_line(s, lexer, valid);
  }
  while (is_blank(lexer->lookahead)) {
    lexer->advance(lexer, true);
  }
  return at_line_end(lexer) ? scan_line_end(s, lexer) : scan_inline(s, lexer);
}

// ------------------------------------------------------------------ life cycle

void *tree_sitter_undoc_external_scanner_create(void)
{
  state *s = calloc(1, sizeof *s);

  if (s != NULL) {
    s->next = NOTHING;
    s->group = NOTHING;
  }
  return s;
}

void tree_sitter_undoc_external_scanner_destroy(void *payload)
{
  free(payload);
}

unsigned tree_sitter_undoc_external_scanner_serialize(void *payload,
                                                      char *buffer)
{
  memcpy(buffer, payload, sizeof(state));
  return sizeof(state);
}

void tree_sitter_undoc_external_scanner_deserialize(void *payload,
                                                    const char *buffer,
                                                    unsigned length)
{
  state *s = payload;

  memset(s, 0, sizeof *s);
  s->next = NOTHING;
  s->group = NOTHING;
  if (length == sizeof *s) {
    memcpy(s, buffer, length);
  }
}
