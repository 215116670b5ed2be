// SPDX-License-Identifier: MIT
//
// The external scanner. At the end of a line it judges the next one: it goes
// on with the block, or the block ends here. Inside a line it emits runs of
// text whole and the few things that stand out of them.

#include <stdlib.h>
#include <string.h>

#include "undoc/inline.h"
#include "undoc/judge.h"

void *tree_sitter_undoc_external_scanner_create(void);
void tree_sitter_undoc_external_scanner_destroy(void *payload);
unsigned tree_sitter_undoc_external_scanner_serialize(void *payload,
                                                      char *buffer);
void tree_sitter_undoc_external_scanner_deserialize(void *payload,
                                                    const char *buffer,
                                                    unsigned length);
bool tree_sitter_undoc_external_scanner_scan(void *payload, TSLexer *lexer,
                                             const bool *valid);

static bool is_start(enum token token)
{
  return token >= START_MASTHEAD && token <= START_INNER_FOOTNOTE;
}

static block_kind kind_of(enum token start)
{
  return start == START_MASTHEAD                                ? OPEN_MASTHEAD
         : start >= START_HEADING_1 && start <= START_HEADING_3 ? OPEN_HEADING
         : start == START_FOOTNOTE                              ? OPEN_NOTE
                                                                : OPEN_BODY;
}

static void cut_in(state *s)
{
  if (!s->cut_in) {
    s->cut_in = 1;
    s->body_end = s->end;
    s->body_width = s->width;
  }
}

// A line longer than this is not one that a page's width has cut.
enum { WRAPPED = 110 };

static void begin_block(state *s, enum token start)
{
  bool is_note = start == START_FOOTNOTE;

  if (!s->wrapped && s->width > WRAPPED) {
    s->doubled -= s->doubled > 0; // a long paragraph on one line
  }

  s->open = (uint8_t)kind_of(start);
  s->cut_in = 0;
  s->in_note = is_note;
  s->rule = is_note && s->rule;
  s->wrapped = 0;
}

/// Remember the label for those after it.
static void remember_label(state *s, enum token start, const label *found)
{
  if (start == START_HEADING_1) {
    s->head_letter = 'A' - 1;
  } else if (start == START_HEADING_2 && found->letter <= 'Z') {
    s->head_letter = (uint8_t)found->letter;
  } else if (start == START_PARAGRAPH) {
    s->number = found->number;
    s->letters = 0;
    s->letter = 0;
  } else if (start == START_SUB_1 && found->kind == LABEL_LETTER) {
    s->letters = (uint8_t)found->number;
    s->letter = (uint16_t)found->letter;
  } else if (start == START_FOOTNOTE || start == START_INNER_FOOTNOTE) {
    s->note = found->number;
  }
}

static unsigned hash_of(peek *line)
{
  unsigned hash = 2166136261u;

  for (unsigned i = 0; i < 24; i++) {
    hash = (hash ^ (unsigned)peek_at(line, i)) * 16777619u;
  }
  return hash ^ (hash >> 15);
}

static bool can_open_group(enum token token)
{
  return token == START_PARAGRAPH || token == START_UNNUMBERED ||
         token == START_LIST_ITEM;
}

/// How often `value` can be divided by eight, up to `most`.
static unsigned eights_in(unsigned value, unsigned most)
{
  unsigned times = 0;

  while (times < most && value % 8 == 0) {
    value /= 8;
    times++;
  }
  return times;
}

/// The group that opens before this block, or NOTHING. It follows from the
/// block's first characters alone, so that an edit moves no other border.
/// Numbers give groups of one size, which is what keeps them cheap; their hash
/// has a say too, for a list where each item is 1.
static enum token group_of(peek *line, const verdict *v)
{
  bool sections = v->token == START_HEADING_1;

  if (!sections && !can_open_group(v->token)) {
    return NOTHING;
  }
  unsigned hash = hash_of(line);
  unsigned most =
    sections ? SECTION_GROUP_2 - SECTION_GROUP_1 + 1 : GROUP_4 - GROUP_1 + 1;
  unsigned level = eights_in(hash, most);

  if (v->token == START_PARAGRAPH) {
    unsigned by_number = eights_in(v->label.number, most);

    level = level > 1 ? level - 1 : 0;
    level = by_number > level ? by_number : level;
  }
  return level == 0
           ? NOTHING
           : (enum token)((sections ? SECTION_GROUP_1 : GROUP_1) + level - 1);
}

/// Take note of what the line's verdict means for the lines after it.
static void begin(state *s, peek *line, const verdict *v, gap before)
{
  s->next = (uint8_t)v->token;
  s->group = (uint8_t)group_of(line, v);
  s->label = v->label.size;
  s->bullet = v->bullet;
  if (v->token == START_INNER_FOOTNOTE || v->token == INNER_FURNITURE) {
    cut_in(s);
    s->in_note = v->token == START_INNER_FOOTNOTE;
  } else if (is_start(v->token)) {
    begin_block(s, v->token);
  } else if (v->token == FURNITURE) {
    s->open = OPEN_NOTHING;
    s->cut_in = 0;
    s->in_note = 0;
  } else if (v->token == RESUME) {
    s->cut_in = 0;
    s->in_note = 0;
    s->rule = 0;
  } else if (before.breaks == 2 && s->open == OPEN_BODY) {
    s->doubled += s->doubled < 3;
    s->wrapped = 1;
  } else {
    s->doubled -= s->doubled > 0;
    s->wrapped = 1;
  }
  remember_label(s, v->token, &v->label);
  s->started = 1;
  s->indent = before.indent;
  s->inside = INSIDE_NOTHING;
  s->width = 0;
  s->end = END_NONE;
}

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

/// Pass over white space, as a part of the token or not.
static gap skip_space(TSLexer *lexer, bool skip)
{
  gap passed = {0, 0};

  for (;;) {
    int32_t c = lexer->lookahead;

    if (!is_break(c) && !is_blank(c)) {
      return passed;
    }
    lexer->advance(lexer, skip);
    if (!is_break(c)) {
      passed.indent += passed.indent < 255;
    } else if (c != '\r' || lexer->lookahead != '\n') {
      passed.breaks += c == '\f' ? 2 : 1;
      passed.indent = 0;
    }
  }
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
  peek line = {.lexer = lexer};

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

/// At the end of a line: does the block go on in the next one? The token that
/// tells takes the line break, so that what follows begins behind it: where two
/// tokens begin at one place the parser gives up what it could take over.
static bool scan_line_end(state *s, TSLexer *lexer)
{
  gap first = take_break(lexer);

  lexer->mark_end(lexer);
  gap before = skip_space(lexer, false);

  before.breaks += first.breaks;
  if (lexer->eof(lexer)) {
    s->open = OPEN_NOTHING;
    return emit(lexer, BLOCK_END);
  }
  peek line = {.lexer = lexer};
  verdict v = judge_line(s, &line, before);

  begin(s, &line, &v, before);
  if (v.token == RESUME) {
    s->next = TEXT;
    return emit(lexer, RESUME);
  }
  if (v.token == SOFT_BREAK) {
    s->next = TEXT;
  }
  return emit(lexer, s->next == TEXT || v.token == INNER_FURNITURE ||
                         v.token == START_INNER_FOOTNOTE
                       ? SOFT_BREAK
                       : BLOCK_END);
}

bool tree_sitter_undoc_external_scanner_scan(void *payload, TSLexer *lexer,
                                             const bool *valid)
{
  state *s = payload;

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
