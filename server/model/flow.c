// SPDX-License-Identifier: MIT

#include "flow.h"

#include "calls.h"
#include "items.h"
#include "lists.h"
#include "numbers.h"
#include "pages.h"
#include "repeats.h"
#include "sources.h"
#include "titles.h"
#include "und/symbol/keyword.h"
#include "und/symbol/opener.h"
#include "unnumbered.h"

void und_flow_begin(und_flow_state *state)
{
  memset(state, 0, sizeof *state);
}

// A step in progress.
typedef struct {
  const und_flow *flow;
  und_flow_state *state;
  und_part *part;
  uint32_t index;
  und_reach *reach;
} step;

static bool is_keyword(const und_part *part, und_keyword_kind kind)
{
  return part->keyword == kind + 1;
}

/// Parts that a page put into the text are passed over.
static bool is_aside(const und_part *part)
{
  return part->shape == UND_SHAPE_FURNITURE || part->shape == UND_SHAPE_NOTE ||
         part->shape == UND_SHAPE_FRONT;
}

const und_part *und_flow_next(const und_flow *flow, uint32_t index,
                              und_reach *reach)
{
  for (uint32_t i = index + 1; i < flow->count; i++) {
    und_reach_ahead(reach, i + 1);
    if (!is_aside(&flow->parts[i])) {
      return &flow->parts[i];
    }
  }
  und_reach_ahead(reach, flow->count + 1);
  return NULL;
}

void und_flow_report(const und_flow *flow, uint32_t index, und_check check,
                     uint32_t start, uint32_t end)
{
  UND_PUSH(
    flow->flaws,
    (und_flaw){.check = check, .part = index, .start = start, .end = end});
}

static const und_part *following(step *s)
{
  return und_flow_next(s->flow, s->index, s->reach);
}

static void clear_lists(und_flow_state *state)
{
  memset(state->lists, 0, sizeof state->lists);
  state->list_count = 0;
}

static void set_role(step *s, und_role role)
{
  s->part->role = (uint8_t)role;
}

// ------------------------------------------------------------------- headings

/// A heading that begins a count of its own: an annex, a resolution.
static void begin_region(step *s, und_place place)
{
  s->state->place = (uint8_t)place;
  s->state->boundary = true;
  s->state->apart = true;
  s->state->chapters = (und_count){0};
  s->state->capitals = (und_count){0};
  s->state->digits = (und_count){0};
}

// "Executive summary" is a heading of a summary, "Summary of deliberations" one
// of a chapter.
enum { SUMMARY_SIZE = 24 };

static void make_heading(step *s, uint8_t level)
{
  und_flow_state *state = s->state;

  set_role(s, UND_ROLE_HEADING);
  s->part->level = level;
  state->level = level;
  state->boundary = true;
  clear_lists(state);
  if (level <= 1) {
    state->capitals = (und_count){0};
  }
  if (level <= 2) {
    state->digits = (und_count){0};
  }
  if (state->place == UND_PLACE_FRONT) {
    state->place = UND_PLACE_REPORT;
  }
  state->summary = is_keyword(s->part, UND_KEYWORD_SUMMARY) &&
                   s->part->label_size == 0 && s->part->size < SUMMARY_SIZE;
  und_titles_take(s->flow, state, s->index, s->reach);
}

static uint8_t hashes(const step *s)
{
  uint32_t at = s->part->start;
  uint8_t count = 0;

  while (at < s->flow->text.size && s->flow->text.data[at] == '#' &&
         count < 7) {
    at++;
    count++;
  }
  return count;
}

/// I. after H. is a letter; I. at first, or V. after IV., is a numeral.
static bool is_chapter(const step *s)
{
  const und_label *label = &s->part->label;
  const und_flow_state *state = s->state;

  if (label->kind == UND_LABEL_CHAPTER) {
    return true;
  }
  if (label->kind != UND_LABEL_CAPITAL || label->roman == 0 ||
      (state->capitals.last > 0 &&
       und_count_fits(&state->capitals, label->value))) {
    return false;
  }
  return label->roman == 1 || und_count_fits(&state->chapters, label->roman);
}

/// E. HAMBRO, Observations: an initial and a surname, no heading.
static bool is_name(const step *s)
{
  const und_part *part = s->part;
  und_slice text = und_slice_cut(s->flow->text, part->start + part->text_offset,
                                 und_part_end(part));
  uint32_t size = 0;

  while (size < text.size &&
         ((text.data[size] >= 'A' && text.data[size] <= 'Z') ||
          (unsigned char)text.data[size] >= 0x80)) {
    size++;
  }
  char after = size < text.size ? text.data[size] : ' ';
  char then = size + 1 < text.size ? text.data[size + 1] : 'A';

  return part->label.kind == UND_LABEL_CAPITAL && size >= 3 &&
         text.data[0] <= 'Z' && text.data[0] >= 'A' &&
         (after == ',' || after == '.' ||
          (after == ' ' && then >= 'a' && then <= 'z'));
}

static void take_heading(step *s)
{
  und_part *part = s->part;
  uint8_t hash = hashes(s);

  if (part->leader || is_name(s)) { // of a table of contents, of a list
    set_role(s, UND_ROLE_LIST_ITEM);
    return;
  }
  s->state->continued |= part->continued;
  if (part->label.kind == UND_LABEL_TITLE) {
    make_heading(s, 1);
    begin_region(s, s->state->place);
    return;
  }
  if (part->label.kind == UND_LABEL_CHAPTER ||
      part->label.kind == UND_LABEL_CAPITAL) {
    bool chapter = is_chapter(s);

    if (und_numbers_heading(s->flow, s->state, s->index, chapter, s->reach)) {
      make_heading(s, chapter ? 1 : 2);
      // Part II of a resolution counts its paragraphs anew.
      s->state->apart |= chapter && s->state->place >= UND_PLACE_PREAMBLE;
      und_repeats_heading(s->flow, s->index, s->reach);
    } else {
      set_role(s, UND_ROLE_TEXT);
    }
    return;
  }
  if (part->label.kind == UND_LABEL_NUMBER) {
    make_heading(s, 3);
    return;
  }
  make_heading(s, hash > 2 ? (uint8_t)(hash - 1) : 1);
  if (is_keyword(part, UND_KEYWORD_ANNEX)) {
    begin_region(s, UND_PLACE_REPORT);
    s->state->inset = 2;
  }
}

// --------------------------------------------------------- text without number

static void take_body(step *s)
{
  und_flow_state *state = s->state;
  bool inner =
    state->place == UND_PLACE_PREAMBLE || state->place == UND_PLACE_OPERATIVE;

  set_role(s, UND_ROLE_BODY);
  if (state->genre == UND_GENRE_UNKNOWN) {
    state->genre = UND_GENRE_OTHER;
  }
  clear_lists(state);
  begin_region(s, UND_PLACE_PREAMBLE);
  state->inset = state->inset == 2 ? 2 : inner ? 1 : 0;
  state->last_end = UND_END_COMMA;
}

/// A body's line stands where a resolution begins: its comma or article tells,
/// or a verb of a resolution follows.
static bool is_acting(step *s)
{
  const und_part *part = s->part;

  if (part->body == UND_BODY_NONE) {
    return false;
  }
  if (part->certain) {
    return true;
  }
  const und_part *next = following(s);

  return next != NULL && next->opener != 0 && part->breaks > 0 &&
         s->state->place != UND_PLACE_OPERATIVE;
}

static bool is_closing(const step *s)
{
  const und_part *part = s->part;

  if (part->size > 120) {
    return false;
  }
  if (is_keyword(part, UND_KEYWORD_PLENARY)) {
    return s->state->place >= UND_PLACE_PREAMBLE;
  }
  return s->state->last_role == UND_ROLE_CLOSING && part->title_like &&
         !is_keyword(part, UND_KEYWORD_ANNEX);
}

/// Annex, Appendix, Enclosure on a line of its own.
static bool is_annex(const step *s)
{
  const und_part *part = s->part;

  return part->title_like && part->size < 100 &&
         (is_keyword(part, UND_KEYWORD_ANNEX) ||
          is_keyword(part, UND_KEYWORD_APPENDIX) ||
          is_keyword(part, UND_KEYWORD_ENCLOSURE)) &&
         s->state->last_end != UND_END_COMMA;
}

/// Does the part go on with the text before it, which a page's end cut?
static bool goes_on(const step *s)
{
  const und_flow_state *state = s->state;
  bool running = state->last_role == UND_ROLE_PARAGRAPH ||
                 state->last_role == UND_ROLE_ITEM ||
                 state->last_role == UND_ROLE_TEXT ||
                 state->last_role == UND_ROLE_PREAMBULAR ||
                 state->last_role == UND_ROLE_OPERATIVE ||
                 state->last_role == UND_ROLE_CONTINUATION;

  return running && (s->part->small || !s->part->title_like) &&
         (state->last_end == UND_END_OPEN ||
          (state->last_end == UND_END_COMMA &&
           state->place != UND_PLACE_PREAMBLE && s->part->small)) &&
         (s->part->opener == 0 || s->part->small) && s->part->body == 0;
}

/// A line between paragraphs that stands as a heading.
static bool is_subheading(step *s)
{
  const und_part *part = s->part;

  char first = s->flow->text.data[part->start];

  if (!part->title_like || part->breaks < 2 || part->size > 300 ||
      first == '[' || first == '(' || s->state->last_end == UND_END_COLON ||
      s->state->place == UND_PLACE_CLOSED ||
      (s->state->last_end == UND_END_OPEN &&
       s->state->last_role != UND_ROLE_HEADING &&
       s->state->last_role != UND_ROLE_LIST_ITEM &&
       s->state->last_role != UND_ROLE_BODY && s->state->last_role != 0)) {
    return false;
  }
  const und_part *next = following(s);

  if (next == NULL || next->breaks < 2) {
    return false;
  }
  return next->shape == UND_SHAPE_NUMBERED ||
         next->shape == UND_SHAPE_HEADING ||
         (s->state->place == UND_PLACE_PREAMBLE && next->opener != 0);
}

static bool take_preamble(step *s)
{
  und_part *part = s->part;
  und_flow_state *state = s->state;
  bool ended = part->end_class == UND_END_SEMICOLON ||
               part->end_class == UND_END_STOP ||
               part->end_class == UND_END_COLON;

  if (part->opener == UND_OPENER_OPERATIVE ||
      (part->opener == UND_OPENER_BOTH && ended)) {
    set_role(s, UND_ROLE_OPERATIVE);
    return true;
  }
  if (part->opener != 0 || part->end_class == UND_END_COMMA) {
    set_role(s, UND_ROLE_PREAMBULAR);
    clear_lists(state);
    return true;
  }
  return false;
}

static uint32_t lead_number(const und_part *part, und_slice text)
{
  uint32_t number = 0;

  for (uint32_t i = 0; i < part->lead; i++) {
    number = number * 10 + (uint32_t)(text.data[part->start + i] - '0');
  }
  return number;
}

/// A footnote at the document's end that no rule stands above: 1 after the
/// text's last stop, with 2 or nothing after it; then the next.
static bool is_end_note(step *s)
{
  const und_part *part = s->part;

  if (part->lead == 0 || part->breaks < 2) {
    return false;
  }
  uint32_t number = lead_number(part, s->flow->text);

  if (s->state->end_note > 0) {
    return number == s->state->end_note + 1U;
  }
  if (number != 1 || (s->state->place != UND_PLACE_CLOSED &&
                      s->state->last_end != UND_END_STOP)) {
    return false;
  }
  const und_part *next = following(s);

  return next == NULL ||
         (next->lead > 0 && lead_number(next, s->flow->text) == 2);
}

static void take_end_note(step *s)
{
  und_part *part = s->part;
  und_slice label =
    und_slice_cut(s->flow->text, part->start, part->start + part->lead);

  set_role(s, UND_ROLE_NOTE);
  und_label_parse(label, &part->label);
  part->label_size = part->lead;
  s->state->end_note = (uint16_t)part->label.value;
}

static void take_plain(step *s)
{
  und_part *part = s->part;
  und_flow_state *state = s->state;

  part->label = (und_label){0};
  part->label_size = 0;
  if (is_end_note(s)) {
    take_end_note(s);
    return;
  }
  if (is_acting(s)) {
    take_body(s);
  } else if (is_annex(s)) {
    make_heading(s, 1);
    begin_region(s, UND_PLACE_REPORT);
    state->inset = 2;
  } else if (is_closing(s)) {
    set_role(s, UND_ROLE_CLOSING);
    state->place = UND_PLACE_CLOSED;
    clear_lists(state);
  } else if (goes_on(s)) {
    set_role(s, UND_ROLE_CONTINUATION);
  } else if (is_keyword(part, UND_KEYWORD_SUMMARY) && part->title_like &&
             part->size < 40) {
    make_heading(s, 1);
  } else if (is_subheading(s)) {
    make_heading(s, state->level == 0 ? 1
                    : state->last_role == UND_ROLE_HEADING
                      ? (uint8_t)(state->level < 3 ? state->level + 1 : 3)
                      : state->title_level);
    state->title_level = part->level;
  } else if (state->place == UND_PLACE_PREAMBLE && take_preamble(s)) {
    // set there
  } else if (state->place == UND_PLACE_OPERATIVE &&
             (part->opener & UND_OPENER_OPERATIVE) != 0 &&
             state->number_count == 0) {
    set_role(s, UND_ROLE_OPERATIVE);
  } else {
    set_role(s, UND_ROLE_TEXT);
    if (state->place == UND_PLACE_FRONT && !part->title_like) {
      state->place = UND_PLACE_REPORT;
    }
    und_unnumbered_text(s->flow, state, s->index, s->reach);
  }
}

static void take_masthead(step *s)
{
  const und_part *part = s->part;

  if (part->body != UND_BODY_NONE && part->certain) {
    take_body(s);
  } else if (is_keyword(part, UND_KEYWORD_SUMMARY) && part->title_like) {
    make_heading(s, 1);
  } else {
    set_role(s, UND_ROLE_MASTHEAD);
    s->state->continued |= is_keyword(part, UND_KEYWORD_ADDENDUM);
  }
}

// --------------------------------------------------------------- with a number

static void take_number(step *s)
{
  und_flow_state *state = s->state;
  und_part *part = s->part;

  if (part->leader) {
    set_role(s, UND_ROLE_LIST_ITEM);
    return;
  }
  switch (und_numbers_take(s->flow, state, s->index, s->reach)) {
  case UND_NUMBER_HEADING:
    make_heading(s, 3);
    return;
  case UND_NUMBER_PREAMBULAR:
    set_role(s, UND_ROLE_PREAMBULAR);
    clear_lists(state);
    return;
  case UND_NUMBER_LISTED:
    set_role(s, UND_ROLE_LIST_ITEM);
    und_repeats_agenda(s->flow, s->index, s->reach);
    break;
  default:
    set_role(s, UND_ROLE_PARAGRAPH);
    break;
  }
  clear_lists(state);
  if (state->place == UND_PLACE_PREAMBLE) {
    state->place = UND_PLACE_OPERATIVE;
  } else if (state->place == UND_PLACE_FRONT) {
    state->place = UND_PLACE_REPORT;
  }
  part->operative =
    state->place == UND_PLACE_OPERATIVE && part->role == UND_ROLE_PARAGRAPH;
  state->boundary = false;
  state->apart = false;
  state->unnumbered = false;
  und_unnumbered_summary(s->flow, state, s->index);
  if (part->operative && part->label.value == 1) {
    und_unnumbered_operative(s->flow, s->index, s->reach);
  }
}

static void remember(step *s)
{
  if (s->part->role == UND_ROLE_NOTE) {
    return;
  }
  s->state->summary &= s->part->role == UND_ROLE_HEADING;
  s->state->last_role = s->part->role;
  if (s->part->role != UND_ROLE_BODY) {
    s->state->last_end = s->part->end_class;
  }
}

typedef void (*taker)(step *s);

/// (1) after the end of an Arabic resolution is a footnote.
static bool is_closing_note(const step *s)
{
  return s->part->label.kind == UND_LABEL_FULL &&
         s->state->place == UND_PLACE_CLOSED && s->part->breaks > 1;
}

/// (a) Title, between a heading and a numbered paragraph that goes on.
static bool is_item_heading(step *s)
{
  const und_part *part = s->part;

  if (!part->title_like || part->breaks < 2 || part->size > 200 ||
      s->state->number_count == 0) {
    return false;
  }
  const und_part *next = following(s);

  return next != NULL && next->shape == UND_SHAPE_NUMBERED &&
         next->label.value ==
           s->state->numbers[s->state->number_count - 1].last + 1 &&
         (s->state->last_role == UND_ROLE_HEADING ||
          s->state->last_end == UND_END_STOP);
}

static void take_item(step *s)
{
  if (s->part->leader) {
    set_role(s, UND_ROLE_LIST_ITEM);
    return;
  }
  if (und_numbers_bracketed(s->flow, s->state, s->index, s->reach)) {
    take_number(s);
    return;
  }
  if (is_item_heading(s)) {
    make_heading(s, 4);
    return;
  }
  if (is_closing_note(s)) {
    set_role(s, UND_ROLE_NOTE);
    return;
  }
  bool listed = s->state->number_count > 0 &&
                s->state->embedded[s->state->number_count - 1];

  set_role(s, listed ? UND_ROLE_LIST_ITEM : UND_ROLE_ITEM);
  s->part->level =
    und_items_take(s->flow, s->state, s->index, listed, s->reach);
  if (listed) {
    und_repeats_agenda(s->flow, s->index, s->reach);
  }
  if (s->state->place == UND_PLACE_FRONT) {
    s->state->place = UND_PLACE_REPORT;
  }
}

static void take_bullet(step *s)
{
  set_role(s, UND_ROLE_LIST_ITEM);
}

/// Running text that may lead to a list.
static bool may_lead(const und_part *part)
{
  return part->role == UND_ROLE_PARAGRAPH || part->role == UND_ROLE_TEXT ||
         part->role == UND_ROLE_PREAMBULAR || part->role == UND_ROLE_OPERATIVE;
}

/// A part of the text itself, of which the state keeps a memory.
static void take_text(step *s)
{
  static const taker takers[] = {
    [UND_SHAPE_MASTHEAD] = take_masthead, [UND_SHAPE_HEADING] = take_heading,
    [UND_SHAPE_NUMBERED] = take_number,   [UND_SHAPE_SUB] = take_item,
    [UND_SHAPE_PLAIN] = take_plain,       [UND_SHAPE_BULLET] = take_bullet};

  if (s->state->genre == UND_GENRE_UNKNOWN &&
      (s->part->shape == UND_SHAPE_MASTHEAD || s->part->title_like)) {
    und_unnumbered_learn(s->state, s->part);
  }
  takers[s->part->shape](s);
  remember(s);
  if (may_lead(s->part)) {
    und_lists_lead(s->flow, s->index, s->reach);
  }
  und_calls_check(s->flow, s->index);
}

void und_flow_step(const und_flow *flow, und_flow_state *state, uint32_t index,
                   und_reach *reach)
{
  step s = {flow, state, &flow->parts[index], index, reach};

  und_reach_ahead(reach, index + 1);
  s.part->level = 0;
  s.part->operative = false;
  if (s.part->shape == UND_SHAPE_FRONT) {
    set_role(&s, UND_ROLE_FRONT);
  } else if (s.part->shape == UND_SHAPE_NOTE) {
    set_role(&s, UND_ROLE_NOTE);
    und_sources_check(flow, index);
  } else if (s.part->shape == UND_SHAPE_FURNITURE) {
    set_role(&s, UND_ROLE_FURNITURE);
    und_pages_take(flow, state, index, reach);
  } else {
    take_text(&s);
  }
  s.part->inset = state->inset;
}
