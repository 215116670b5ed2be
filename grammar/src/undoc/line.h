// SPDX-License-Identifier: MIT
//
// Line: how the scanner comes to the next line, and what the verdict on it
// means for those after it.

#ifndef UNDOC_LINE_H
#define UNDOC_LINE_H

#include "judge.h"

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

#endif
