// SPDX-License-Identifier: MIT
//
// Judge: what a line is, by how it begins and by what stood before it.

#ifndef UNDOC_JUDGE_H
#define UNDOC_JUDGE_H

#include "furniture.h"
#include "state.h"

static verdict just(enum token token)
{
  return (verdict){token, no_label, 0};
}

/// Does the line look like the text of a heading: short, not ended by
/// punctuation, not begun by a small letter?
static bool is_title_like(peek *line, unsigned from)
{
  end_class end = END_NONE;

  from = peek_skip_blanks(line, from);
  if (!peek_line(line) || is_lower(peek_at(line, from))) {
    return false;
  }
  for (unsigned i = from; peek_at(line, i) != 0; i++) {
    end = end_after(end, peek_at(line, i));
  }
  return end == END_OPEN || end == END_NONE;
}

/// Does this line belong to the body, so that the masthead ends before it?
static bool ends_masthead(peek *line)
{
  end_class end = END_NONE;

  if (!peek_line(line) || line->count > 240) {
    return true;
  }
  for (unsigned i = 0; peek_at(line, i) != 0; i++) {
    end = end_after(end, peek_at(line, i));
  }
  return end == END_STOP || end == END_COMMA ||
         (end == END_SEMI && line->count > 100);
}

/// Text was cut at the end of its line, not ended.
static bool is_unfinished(uint8_t end)
{
  return end == END_OPEN || end == END_COMMA;
}

/// A number at the start of a line is a label unless a sentence plainly goes
/// on over the line's end: "in\n2013. The".
static bool number_fits(const state *s, const label *found, gap before)
{
  bool follows = found->number > s->number && found->number <= s->number + 3;
  bool year = found->number >= 1900 && found->number < 2100;

  if (before.breaks > 1 || s->open == OPEN_HEADING || !s->started ||
      s->cut_in) {
    return !year || s->end != END_OPEN || follows;
  }
  if (before.indent > s->indent + 1) {
    return !year || follows;
  }
  if (s->end == END_OPEN) {
    return (follows && (s->width < 60 || found->number == s->number + 1)) ||
           (found->number == 1 && s->width < 40);
  }
  return !year || follows;
}

/// i) after h) is the letter, i) after anything else the first roman.
static bool is_next_letter(const state *s, const label *found)
{
  return s->letters == found->number && s->letter + 1 == found->letter;
}

/// A letter or roman at the start of a line is a label unless it stands in a
/// sentence: "paragraphs a) and\nb) of".
static bool item_fits(const state *s, const label *found, gap before)
{
  bool aligned = before.indent > 0 && before.indent == s->indent;

  return (aligned && is_next_letter(s, found)) || before.breaks > 1 ||
         s->end != END_OPEN || s->open != OPEN_BODY || s->width < 50 ||
         s->cut_in || before.indent > s->indent + 1;
}

static enum token sub_degree(const state *s, const label *found)
{
  switch (found->kind) {
  case LABEL_ROMAN:
    return START_SUB_2;
  case LABEL_THIRD:
    return START_SUB_3;
  case LABEL_LETTER:
    if (is_roman_lower(found->letter) && found->number <= 3 &&
        (found->letter == 'i' || found->letter == 'v' ||
         found->letter == 'x') &&
        !is_next_letter(s, found) &&
        !(s->letter == 'z' && s->letters + 1 == found->number)) {
      return START_SUB_2;
    }
    return START_SUB_1;
  default:
    return START_SUB_1;
  }
}

static verdict judge_heading(const state *s, const label *found, peek *line,
                             gap before)
{
  bool letter_run = found->letter == s->head_letter + 1;
  bool single = found->kind == LABEL_CAPITAL || found->number == 1;

  if (before.breaks < 2 && s->end == END_OPEN && s->open == OPEN_BODY &&
      !s->cut_in && s->width > 40) {
    return just(NOTHING);
  }
  if (!is_title_like(line, found->size)) {
    return just(NOTHING);
  }
  return (verdict){found->kind == LABEL_CAPITAL || (single && letter_run)
                     ? START_HEADING_2
                     : START_HEADING_1,
                   *found, 0};
}

static verdict judge_hash(peek *line, const label *hash)
{
  static const enum token levels[] = {START_HEADING_1, START_HEADING_1,
                                      START_HEADING_2, START_HEADING_3};
  unsigned level = hash->number > 4 ? 3u : hash->number - 1u;

  line->base = peek_skip_blanks(line, hash->size);
  label inner = label_at_start(line);
  verdict found = {levels[level], no_label, (uint8_t)line->base};

  if (inner.kind == LABEL_CHAPTER || inner.kind == LABEL_CAPITAL) {
    found.token =
      inner.kind == LABEL_CHAPTER ? START_HEADING_1 : START_HEADING_2;
    found.label = inner;
  } else if (inner.kind == LABEL_TITLE || inner.kind == LABEL_NUMBER) {
    found.label = inner;
  }
  line->base = 0;
  return found;
}

static verdict judge_bullet(const state *s, peek *line, const label *bullet,
                            gap before)
{
  line->base = peek_skip_blanks(line, bullet->size);
  unsigned size = line->base;
  label inner = label_at_start(line);
  verdict found = {START_LIST_ITEM, no_label, (uint8_t)size};

  if (bullet->kind == LABEL_BULLET && before.breaks < 2 && s->end == END_OPEN &&
      s->width > 50) {
    found = just(NOTHING); // a dash between words
  } else if (inner.kind == LABEL_NUMBER) {
    found = (verdict){START_PARAGRAPH, inner, (uint8_t)size};
  } else if (inner.kind == LABEL_HALF_NUMBER || inner.kind == LABEL_LETTER ||
             inner.kind == LABEL_ROMAN || inner.kind == LABEL_FULL_NUMBER) {
    found = (verdict){sub_degree(s, &inner), inner, (uint8_t)size};
  }
  line->base = 0;
  return found;
}

/// A note stands inside the block that its page's end cut.
static verdict note(const state *s, const label *found)
{
  bool inner =
    s->open == OPEN_BODY && (s->cut_in ? s->body_end : s->end) != END_STOP;

  return (verdict){inner ? START_INNER_FOOTNOTE : START_FOOTNOTE, *found, 0};
}

/// A bare figure begins a note right below the rule, or goes on with the
/// count of notes there.
static bool note_number_fits(const state *s, const label *found)
{
  return s->rule && (!s->in_note ||
                     (found->number > s->note && found->number <= s->note + 2));
}

static verdict judge_asterisk(const state *s, peek *line, const label *found,
                              gap before)
{
  unsigned word = peek_skip_blanks(line, found->size);

  if (s->rule || s->open == OPEN_MASTHEAD || symbol_end(line, word) > word ||
      peek_at(line, word) == '[' || found->number > 1) {
    return note(s, found);
  }
  return judge_bullet(s, line, found, before);
}

static verdict judge_label(const state *s, peek *line, const label *found,
                           gap before)
{
  switch (found->kind) {
  case LABEL_NUMBER:
    return number_fits(s, found, before) ? (verdict){START_PARAGRAPH, *found, 0}
                                         : just(NOTHING);
  case LABEL_GLUED: // only where the count asks for it: 5.A is no paragraph
    return (before.breaks > 1 || !s->started) && found->number == s->number + 1
             ? (verdict){START_PARAGRAPH, *found, 0}
             : just(NOTHING);
  case LABEL_FULL_NUMBER:
    if (note_number_fits(s, found)) {
      return note(s, found);
    }
    // fall through
  case LABEL_HALF_NUMBER:
  case LABEL_LETTER:
  case LABEL_ROMAN:
  case LABEL_THIRD:
    return item_fits(s, found, before)
             ? (verdict){sub_degree(s, found), *found, 0}
             : just(NOTHING);
  case LABEL_CHAPTER:
  case LABEL_CAPITAL:
    return judge_heading(s, found, line, before);
  case LABEL_TITLE:
    return (found->number == 1 ? s->open == OPEN_MASTHEAD
                               : before.breaks > 1 || s->open != OPEN_BODY)
             ? (verdict){START_HEADING_1, *found, 0}
             : just(NOTHING);
  case LABEL_NOTE:
    return note(s, found);
  case LABEL_BARE_NUMBER:
    return note_number_fits(s, found) ? note(s, found) : just(NOTHING);
  case LABEL_ASTERISK:
    return judge_asterisk(s, line, found, before);
  case LABEL_BULLET:
    return judge_bullet(s, line, found, before);
  case LABEL_HASH:
    return judge_hash(line, found);
  default:
    return just(NOTHING);
  }
}

/// A line of the masthead, or the first of the body.
static verdict judge_front(const state *s, peek *line)
{
  return just(ends_masthead(line)        ? START_UNNUMBERED
              : s->open == OPEN_MASTHEAD ? SOFT_BREAK
                                         : START_MASTHEAD);
}

/// Where lines are double-spaced, one break alone is the end of a page: there
/// the note that was cut into a paragraph ends with its last sentence.
static bool is_page_end(const state *s, gap before)
{
  return s->cut_in && s->doubled > 1 && before.breaks == 1 &&
         s->end == END_STOP;
}

/// A line without a label: does it go on with the text before? Only then is
/// the verdict TEXT (right below), SOFT_BREAK (over blank lines) or RESUME
/// (after furniture or notes).
static verdict judge_plain(const state *s, peek *line, gap before)
{
  bool small = is_lower(peek_at(line, 0));

  if (!s->started || s->open == OPEN_MASTHEAD) {
    return judge_front(s, line);
  }
  if (s->open == OPEN_HEADING) {
    return just(before.breaks < 2 && s->width >= 55 && s->end != END_STOP
                  ? SOFT_BREAK
                  : START_UNNUMBERED);
  }
  if (s->open == OPEN_NOTHING) {
    return just(START_UNNUMBERED);
  }
  if (s->in_note && is_page_end(s, before) && small &&
      is_unfinished(s->body_end)) {
    return just(RESUME);
  }
  if (s->in_note &&
      (before.breaks < 2 || (before.breaks == 2 && s->doubled > 1))) {
    return just(TEXT);
  }
  if (s->cut_in) {
    return just(is_unfinished(s->body_end) && (small || s->body_width >= 50)
                  ? RESUME
                  : START_UNNUMBERED);
  }
  if (s->open == OPEN_NOTE) {
    return just(START_UNNUMBERED);
  }
  if (before.breaks < 2 || (s->end == END_NONE && before.breaks < 4)) {
    return just(TEXT);
  }
  if ((s->end == END_OPEN && s->width >= 40 && small) ||
      (before.breaks == 2 && s->doubled > 1 &&
       s->width >= (is_unfinished(s->end) ? 30 : 60))) {
    return just(SOFT_BREAK);
  }
  return just(START_UNNUMBERED);
}

static enum token furniture_token(const state *s)
{
  uint8_t end = s->cut_in ? s->body_end : s->end;

  return s->open == OPEN_BODY && end != END_STOP ? INNER_FURNITURE : FURNITURE;
}

static verdict judge_line(const state *s, peek *line, gap before)
{
  int32_t first = peek_at(line, 0);

  if ((first == '_' && is_footnote_rule(line)) ||
      (first == '<' && is_comment(line))) {
    return just(furniture_token(s));
  }
  if ((is_digit(first) || is_ascii_upper(first) || first == '*' ||
       (first == 'h' && (s->in_note ? s->end == END_STOP : !s->rule)) ||
       first == '(' || is_roman_lower(first)) &&
      s->started && s->open != OPEN_MASTHEAD && is_furniture(line)) {
    return just(furniture_token(s));
  }
  label found = label_at_start(line);

  if (found.kind != LABEL_NONE) {
    verdict labelled = judge_label(s, line, &found, before);

    if (labelled.token != NOTHING) {
      return labelled;
    }
  }
  if (before.breaks > 1 && s->started && s->open != OPEN_MASTHEAD &&
      is_titled_head(line)) {
    return just(furniture_token(s));
  }
  return judge_plain(s, line, before);
}

#endif
