// SPDX-License-Identifier: MIT

#include "endings.h"

#include "und/base/ascii.h"
#include "und/base/buffer.h"
#include "und/symbol/opener.h"
#include "und/text/utf8.h"

bool und_endings_mark(const und_flow *flow, const und_part *part,
                      uint32_t *start_out, uint32_t *end_out)
{
  enum { LOOK = 16 };

  und_slice text = und_flow_own(flow, part);
  uint32_t at = text.size;

  while (at > 0 && text.size - at < LOOK) {
    uint32_t start = und_utf8_floor(text, at - 1);

    if (und_punctuation_end(und_slice_cut(text, start, at)) > UND_END_OPEN) {
      *start_out = start;
      *end_out = at;
      return true;
    }
    at = start;
  }
  return false;
}

/// Report the mark that the part ends with.
static void report(const und_step *s, und_check check)
{
  uint32_t start;
  uint32_t end;

  if (und_endings_mark(s->flow, s->part, &start, &end)) {
    und_flow_report(s->flow, s->index, check, start, end);
  }
}

static const und_slice commas[UND_LANGUAGE_COUNT] = {
  [UND_EN] = {",", 1}, [UND_FR] = {",", 1},      [UND_ES] = {",", 1},
  [UND_RU] = {",", 1}, [UND_AR] = {"\u060c", 2}, [UND_ZH] = {"\uff0c", 3},
};

static const und_slice semicolons[UND_LANGUAGE_COUNT] = {
  [UND_EN] = {";", 1}, [UND_FR] = {"\u00a0;", 3}, [UND_ES] = {";", 1},
  [UND_RU] = {";", 1}, [UND_AR] = {"\u061b", 2},  [UND_ZH] = {"\uff1b", 3},
};

static const und_slice stops[UND_LANGUAGE_COUNT] = {
  [UND_EN] = {".", 1}, [UND_FR] = {".", 1}, [UND_ES] = {".", 1},
  [UND_RU] = {".", 1}, [UND_AR] = {".", 1}, [UND_ZH] = {"\u3002", 3},
};

/// The bytes of the part without a no-break space at their end.
static und_slice without_blank(const und_flow *flow, const und_part *part)
{
  const und_slice blank = UND_SLICE("\u00a0");
  und_slice text = und_flow_own(flow, part);
  uint32_t end = text.size > blank.size ? text.size - blank.size : 0;

  return und_slice_equal(und_slice_cut(text, end, text.size), blank)
           ? und_slice_cut(text, 0, end)
           : text;
}

/// Report the last word of the part, behind which `mark` is missing.
static void report_missing(const und_step *s, und_check check, und_slice mark)
{
  enum { LONGEST = 40 }; // a word; Chinese has none

  und_slice text = without_blank(s->flow, s->part);
  uint32_t start = text.size;
  und_buffer put = {0};

  while (start > 0 && (unsigned char)text.data[start - 1] > ' ' &&
         text.size - start < LONGEST &&
         (s->flow->language != UND_ZH || start == text.size)) {
    start = und_utf8_floor(text, start - 1);
  }
  und_buffer_add(&put, und_slice_cut(text, start, text.size));
  und_buffer_add(&put, mark);
  und_flow_amend(s->flow, s->index, check, start, text.size,
                 und_buffer_slice(&put));
  und_buffer_finish(&put);
}

static bool is_marked(const und_part *part)
{
  return part->end_class > UND_END_OPEN && part->end_class != UND_END_COLON;
}

/// The text without the quotation marks and the bracket that close at its end;
/// what is in the bracket is longer than the mark of a note.
static und_slice without_closers(und_slice text)
{
  static const und_slice closers[] = {{"\u00bb", 2}, {"\u201d", 3}};
  enum { NOTE = 4 };

  for (size_t i = 0; i < sizeof closers / sizeof closers[0]; i++) {
    uint32_t size = closers[i].size;

    if (text.size > size &&
        und_slice_equal(und_slice_cut(text, text.size - size, text.size),
                        closers[i])) {
      text.size -= size;
      while (text.size > 0 &&
             (text.data[text.size - 1] == ' ' ||
              (unsigned char)text.data[text.size - 1] == 0xA0 ||
              (unsigned char)text.data[text.size - 1] == 0xC2)) {
        text.size--;
      }
    }
  }
  if (text.size > NOTE && text.data[text.size - 1] == ')' &&
      memchr(text.data + text.size - NOTE, '(', NOTE) == NULL) {
    text.size--;
  }
  return text;
}

/// Does the text end with a year, "2021"? Notes have fewer figures.
static bool ends_with_year(und_slice text)
{
  enum { YEAR = 4 };
  uint32_t figures = 0;

  while (figures < text.size &&
         und_is_digit(text.data[text.size - 1 - figures])) {
    figures++;
  }
  return figures == YEAR && text.size > YEAR &&
         (text.data[text.size - YEAR] == '1' ||
          text.data[text.size - YEAR] == '2') &&
         strchr(" (\n", text.data[text.size - 1 - YEAR]) != NULL;
}

/// Is there no mark at all? The part ends with a letter or a year: a shorter
/// figure may be the mark of a note, and other signs are faults of extraction.
static bool is_unmarked(const und_flow *flow, const und_part *part)
{
  und_slice text = without_closers(without_blank(flow, part));
  uint32_t last = text.size > 0 ? und_utf8_floor(text, text.size - 1) : 0;
  uint32_t code = text.size > 0 ? und_utf8_step(text, last).code : 0;
  bool sign = (code >= 0x2000 && code < 0x2E80) ||
              (code >= 0x3000 && code < 0x3040) || code >= 0xD800;

  return part->end_class == UND_END_OPEN &&
         (code < 0x80 ? und_is_letter((char)code) || ends_with_year(text)
                      : code > 0xBF && !sign);
}

/// The next paragraph of the same resolution, or what closes it. NULL where
/// something else follows, a list, a quotation, a heading.
static const und_part *neighbour(und_step *s, bool *last_out)
{
  const und_part *next = und_step_next(s);

  *last_out = next == NULL || und_part_begins(next, UND_KEYWORD_PLENARY);
  return next != NULL && !*last_out ? next : NULL;
}

/// Does a line of its own that closes the resolution stand behind the part?
static bool closes(und_step *s)
{
  const und_part *next = und_step_next(s);

  return next != NULL && und_part_begins(next, UND_KEYWORD_PLENARY) &&
         next->breaks > 1;
}

static void check_preambular(und_step *s)
{
  bool last;
  const und_part *next = neighbour(s, &last);

  if (next == NULL ||
      (next->opener == 0 &&
       (next->shape != UND_SHAPE_NUMBERED || next->breaks < 2))) {
    return;
  }
  if (s->part->end_class != UND_END_COMMA && is_marked(s->part)) {
    report(s, UND_CHECK_PRE_COMMA);
  } else if (is_unmarked(s->flow, s->part) && next->opener != 0) {
    report_missing(s, UND_CHECK_PRE_COMMA, commas[s->flow->language]);
  }
}

/// Is `next` the paragraph that follows `number`?
static bool goes_on(const und_part *next, uint32_t number)
{
  return next != NULL && next->shape == UND_SHAPE_NUMBERED &&
         next->label.kind == UND_LABEL_NUMBER &&
         next->label.value == number + 1 && next->opener != 0;
}

/// May the byte be of a note's mark in plain figures, or a blank?
static bool is_note_or_blank(char byte)
{
  return (unsigned char)byte <= ' ' || und_is_digit(byte) || byte == '(' ||
         byte == ')';
}

/// May the last lines of the part be a heading, which no blank line parts from
/// it? What stands before that is ended then.
static bool may_hold_heading(const und_step *s)
{
  und_slice text = und_flow_own(s->flow, s->part);
  bool ended = false;

  for (uint32_t i = s->part->text_offset; i < text.size && !ended; i++) {
    uint32_t mark = text.data[i] == '\n' && i > 0 ? i - 1 : 0;

    while (mark > 0 && is_note_or_blank(text.data[mark])) {
      mark--;
    }
    mark = und_utf8_floor(text, mark);
    und_end end = mark > 0
                    ? und_punctuation_end(und_slice_cut(
                        text, mark, mark + und_utf8_step(text, mark).size))
                    : UND_END_NONE;

    ended = end == UND_END_SEMICOLON || end == UND_END_STOP;
  }
  return ended;
}

/// Do a few words behind its semicolon lead on to the next paragraph? "...;
/// and, to this end," stands before 4. of S/RES/41 (1948).
static bool leads_on(const und_step *s)
{
  enum { LOOK = 32 }; // bytes

  und_slice text = und_flow_own(s->flow, s->part);
  uint32_t from = text.size > LOOK ? text.size - LOOK : 0;

  return s->part->end_class == UND_END_COMMA &&
         memchr(text.data + from, ';', text.size - from) != NULL;
}

static void check_operative(und_step *s, uint32_t number)
{
  bool last;
  const und_part *next = neighbour(s, &last);

  if (is_unmarked(s->flow, s->part) && goes_on(next, number) &&
      (next->breaks > 1 || !may_hold_heading(s))) {
    report_missing(s, UND_CHECK_OP_SEMICOLON, semicolons[s->flow->language]);
  }
  if (is_unmarked(s->flow, s->part) && last && closes(s)) {
    report_missing(s, UND_CHECK_OP_LAST_STOP, stops[s->flow->language]);
  }
  if (!is_marked(s->part)) {
    return;
  }
  if (last && s->part->end_class != UND_END_STOP) {
    report(s, UND_CHECK_OP_LAST_STOP);
  } else if (s->part->end_class != UND_END_SEMICOLON && goes_on(next, number) &&
             !leads_on(s)) {
    report(s, UND_CHECK_OP_SEMICOLON);
  }
}

/// A preamble ends with the first operative paragraph. Sure only where the
/// count of these goes on.
static void check_place(und_step *s, uint32_t number)
{
  enum { EMPHASIS = 2 }; // asterisks

  const und_part *part = s->part;

  if (part->shape == UND_SHAPE_PLAIN && part->role == UND_ROLE_TEXT &&
      part->opener == UND_OPENER_PREAMBULAR && part->breaks > 1 &&
      part->opener_offset <= part->text_offset + EMPHASIS &&
      part->end_class == UND_END_COMMA && number > 0 &&
      goes_on(und_step_next(s), number)) {
    und_flow_report(s->flow, s->index, UND_CHECK_PRE_AFTER_OP,
                    part->opener_offset,
                    part->opener_offset + (uint32_t)part->opener_size);
  }
}

/// "The General Assembly," behind "Recalling …," and right before the first
/// operative paragraph.
static void check_order(const und_step *s, const und_part *next)
{
  const und_part *before = s->index > 0 ? s->part - 1 : NULL;
  und_slice text = und_flow_own(s->flow, s->part);

  if (before != NULL && next != NULL && before->shape == UND_SHAPE_PLAIN &&
      before->opener == UND_OPENER_PREAMBULAR &&
      before->end_class == UND_END_COMMA && s->part->certain &&
      next->shape == UND_SHAPE_NUMBERED && next->label.value == 1 &&
      next->opener == UND_OPENER_OPERATIVE) {
    und_flow_report(s->flow, s->index, UND_CHECK_RES_ORDER,
                    s->part->text_offset, text.size);
  }
}

/// A title right before "The Security Council,", which is neither that of the
/// number nor of a draft.
static void check_title(const und_step *s)
{
  const und_part *before = s->index > 0 ? s->part - 1 : NULL;
  und_slice text =
    before != NULL ? und_flow_own(s->flow, before) : (und_slice){0};

  if (before == NULL || s->part->body != UND_BODY_SC || !s->part->certain ||
      before->role != UND_ROLE_HEADING || before->label_size > 0 ||
      before->breaks < 2 || s->part->breaks < 2 ||
      und_part_begins(before, UND_KEYWORD_RESOLUTION) ||
      und_part_begins(before, UND_KEYWORD_ADOPTED) ||
      und_keyword_within(text, s->flow->language, UND_KEYWORD_DRAFT, NULL,
                         NULL)) {
    return;
  }
  for (uint32_t i = 0; i < text.size; i++) {
    if (und_is_digit(text.data[i])) {
      return;
    }
  }
  und_flow_report(s->flow, s->index - 1, UND_CHECK_SC_NO_TITLE,
                  before->text_offset, text.size);
}

/// The line of an acting body has a comma before a preamble, and none where an
/// operative paragraph follows.
static void check_organ(und_step *s)
{
  const und_part *part = s->part;
  const und_part *next = und_step_next(s);
  und_slice text = und_flow_own(s->flow, part);
  uint32_t start = text.size;
  uint32_t end;

  if (next == NULL || next->breaks == 0 || part->size > 100) {
    return;
  }
  check_order(s, next);
  check_title(s);
  // Chinese verbs have one form: how the paragraph ends tells.
  bool preamble =
    next->opener == UND_OPENER_PREAMBULAR ||
    (next->opener == UND_OPENER_BOTH && next->end_class == UND_END_COMMA);

  if (next->opener == UND_OPENER_OPERATIVE && next->shape == UND_SHAPE_PLAIN &&
      next->end_class != UND_END_COMMA && part->end_class == UND_END_COMMA &&
      und_endings_mark(s->flow, part, &start, &end)) {
    und_flow_amend(s->flow, s->index, UND_CHECK_ORGAN_COMMA, start, end,
                   (und_slice){0});
  } else if (preamble && part->end_class == UND_END_OPEN) {
    report_missing(s, UND_CHECK_ORGAN_COMMA, commas[s->flow->language]);
  }
}

void und_endings_check(und_step *s)
{
  const und_flow_state *state = s->state;
  const und_part *part = s->part;
  uint32_t number =
    state->number_count > 0 ? state->numbers[state->number_count - 1].last : 0;

  if (part->role == UND_ROLE_BODY) {
    check_organ(s);
  } else if (part->role == UND_ROLE_PREAMBULAR &&
             part->shape == UND_SHAPE_PLAIN) {
    check_preambular(s);
  } else if (part->operative || (part->role == UND_ROLE_ITEM && number > 0 &&
                                 state->place == UND_PLACE_OPERATIVE)) {
    check_operative(s, number);
  } else if (state->place == UND_PLACE_OPERATIVE) {
    check_place(s, number);
  }
}
