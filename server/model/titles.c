// SPDX-License-Identifier: MIT

#include "titles.h"

#include "labels.h"
#include "und/symbol/keyword.h"

static und_slice title_of(const und_flow *flow, const und_part *part)
{
  uint32_t label = part->label_offset + (uint32_t)part->label_size;
  uint32_t start = part->text_offset > label ? part->text_offset : label;

  return und_text_cut(flow->text, part->start + start, und_part_end(part));
}

static bool names_person(const und_label *label, und_slice text)
{
  uint32_t size = 0;

  while (size < text.size &&
         ((text.data[size] >= 'A' && text.data[size] <= 'Z') ||
          (unsigned char)text.data[size] >= 0x80)) {
    size++;
  }
  char after = size < text.size ? text.data[size] : ' ';
  char then = size + 1 < text.size ? text.data[size + 1] : 'A';

  return label->kind == UND_LABEL_CAPITAL && size >= 3 && text.data[0] <= 'Z' &&
         text.data[0] >= 'A' &&
         (after == ',' || after == '.' ||
          (after == ' ' && then >= 'a' && then <= 'z'));
}

bool und_titles_is_name(const und_flow *flow, const und_part *part)
{
  return names_person(&part->label, title_of(flow, part));
}

// ---------------------------------------------------------------------- levels

/// The level of a heading with a number or a letter; 0 for others.
static uint8_t rank_of(const und_part *part)
{
  switch (part->label.kind) {
  case UND_LABEL_CHAPTER:
  case UND_LABEL_CAPITAL:
  case UND_LABEL_NUMBER:
  case UND_LABEL_LETTER:
    return part->label_size > 0 ? part->level : 0;
  default:
    return 0;
  }
}

static bool is_first(const und_part *part)
{
  return part->label.value == 1 || (part->level == 1 && part->label.roman == 1);
}

/// 1. right under I.: said at the first of them.
static void check_level(const und_flow *flow, und_flow_state *state,
                        uint32_t index)
{
  const und_part *part = &flow->parts[index];
  uint8_t rank = rank_of(part);

  if (state->rank > 0 && rank > state->rank + 1 && is_first(part)) {
    und_report_label(flow, index, UND_CHECK_HEAD_LEVEL_SKIP, 0);
  }
  state->rank = rank;
}

// ----------------------------------------------------------------------- stops

/// Does the word before a stop stand for a longer one: etc., Inc., U.S.?
static bool is_abbreviation(und_slice word)
{
  static const char *const words[] = {
    "etc",  "al",   "Inc",  "Ltd",          "Co",           "Corp",
    "Jr",   "Sr",   "cont", "vol",          "art",          "par",
    "chap", "sect", "cap",  "\u0434\u0440", "\u043f\u0440", "\u0433"};

  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    if (und_slice_equal(word, und_slice_from(words[i]))) {
      return true;
    }
  }
  return word.size < 2 || memchr(word.data, '.', word.size) != NULL;
}

/// The final stop of a heading, without emphasis after it; 0 bytes if there is
/// none that should go.
static und_slice final_stop(und_slice title)
{
  static const char ideographic[] = "\u3002";
  und_slice none = {0};
  uint32_t end = title.size;

  while (end > 0 &&
         (title.data[end - 1] == '*' || title.data[end - 1] == '_')) {
    end--;
  }
  und_slice tail = und_slice_cut(title, end < 3 ? 0 : end - 3, end);

  if (und_slice_equal(tail, UND_SLICE(ideographic))) {
    return tail;
  }
  if (end < 2 || title.data[end - 1] != '.' || title.data[end - 2] == '.') {
    return none;
  }
  uint32_t start = end - 1;

  while (start > 0 && (unsigned char)title.data[start - 1] > ' ') {
    start--;
  }
  return is_abbreviation(und_slice_cut(title, start, end - 1))
           ? none
           : und_slice_cut(title, end - 1, end);
}

/// Are there several sentences or lines? Then it may be a paragraph with a
/// letter.
static bool has_sentences(und_slice title)
{
  for (uint32_t i = 0; i < title.size; i++) {
    if (title.data[i] == '\n' || title.data[i] == '\r') {
      return true;
    }
    if (i + 1 < title.size && (title.data[i] == '.' || title.data[i] == ';') &&
        (unsigned char)title.data[i + 1] <= ' ') {
      return true;
    }
  }
  return false;
}

/// Does text follow the heading, and is it no entry of a list of headings? The
/// entries of a list I., II., III. end with stops, too.
static bool heads_text(const und_flow *flow, const und_flow_state *state,
                       uint32_t index, und_reach *reach)
{
  const und_part *part = &flow->parts[index];

  if (state->last_role == UND_ROLE_HEADING && state->rank >= rank_of(part) &&
      state->rank > 0) {
    return false;
  }
  const und_part *next = und_flow_next(flow, index, reach);

  return next != NULL && next->breaks > 1 &&
         (next->shape == UND_SHAPE_NUMBERED ||
          (next->shape == UND_SHAPE_PLAIN && !next->title_like));
}

enum { LONGEST_TITLE = 160 };

static void check_stop(const und_flow *flow, const und_flow_state *state,
                       uint32_t index, und_reach *reach)
{
  const und_part *part = &flow->parts[index];
  und_slice title = title_of(flow, part);

  if (part->end_class != UND_END_STOP || title.size > LONGEST_TITLE ||
      has_sentences(title) || !heads_text(flow, state, index, reach)) {
    return;
  }
  und_slice stop = final_stop(title);

  if (stop.size > 0) {
    uint32_t start =
      part->size - title.size + (uint32_t)(stop.data - title.data);

    und_flow_report(flow, index, UND_CHECK_HEAD_STYLE, start,
                    start + stop.size);
  }
}

/// Is `label` the next one of the chapters, or of the headings below one?
static bool comes_next(const und_flow_state *state, const und_label *label)
{
  if (label->form != UND_FORM_STOP ||
      (label->kind != UND_LABEL_CAPITAL && label->kind != UND_LABEL_CHAPTER)) {
    return false;
  }
  return (state->chapters.last > 0 && label->roman > 0 &&
          und_count_fits(&state->chapters, label->roman)) ||
         (state->capitals.last > 0 && label->kind == UND_LABEL_CAPITAL &&
          und_count_fits(&state->capitals, label->value));
}

bool und_titles_stopped(const und_flow *flow, const und_flow_state *state,
                        uint32_t index, und_reach *reach)
{
  und_part *part = &flow->parts[index];
  und_slice text = und_flow_own(flow, part);
  uint32_t size = 0;
  und_label label;

  if (part->end_class != UND_END_STOP || part->breaks < 2 ||
      text.size > LONGEST_TITLE) {
    return false;
  }
  while (size < text.size && (unsigned char)text.data[size] > ' ') {
    size++;
  }
  uint32_t title = size;

  while (title < text.size && text.data[title] == ' ') {
    title++;
  }
  und_slice rest = und_slice_cut(text, title, text.size);

  if (!und_label_parse(und_slice_cut(text, 0, size), &label) ||
      !comes_next(state, &label) || names_person(&label, rest) ||
      has_sentences(rest) || final_stop(rest).size == 0 ||
      !heads_text(flow, state, index, reach)) {
    return false;
  }
  part->label = label;
  part->label_size = (uint16_t)size;
  part->text_offset = (uint16_t)title;
  return true;
}

// ---------------------------------------------------------------- agenda items

// The agenda items that a heading names: "(agenda items 6 to 8)".
typedef struct {
  uint32_t first;
  uint32_t last;
  uint32_t start; ///< of the first one's figures, in the part
  uint32_t end;
} items_named;

static bool read_items(const und_flow *flow, const und_part *part,
                       items_named *items_out)
{
  und_slice title = title_of(flow, part);
  uint32_t open = title.size;
  items_named items = {0};
  uint32_t size;

  while (open > 0 && title.data[open - 1] != '(') {
    open--;
  }
  und_slice inside = und_slice_cut(title, open, title.size);
  uint32_t before = part->size - inside.size;

  if (open == 0 || !und_keyword_starts(inside, flow->language,
                                       UND_KEYWORD_AGENDA_ITEM, &size)) {
    return false;
  }
  for (uint32_t i = size; i < inside.size; i++) {
    uint32_t from = i;
    uint32_t number = 0;

    while (i < inside.size && inside.data[i] >= '0' && inside.data[i] <= '9' &&
           number < 1000) {
      number = number * 10 + (uint32_t)(inside.data[i++] - '0');
    }
    if (i > from && items.first == 0) {
      items = (items_named){number, number, before + from, before + i};
    } else if (i > from) {
      items.last = number;
    }
  }
  *items_out = items;
  return items.first > 0 && items.last >= items.first;
}

/// More items than these are not passed over by a slip.
enum { PASSED = 3 };

static void check_agenda(const und_flow *flow, und_flow_state *state,
                         uint32_t index)
{
  const und_part *part = &flow->parts[index];
  items_named items;

  if (!read_items(flow, part, &items)) {
    return;
  }
  uint32_t expected = state->agenda + 1U;

  if (state->agenda > 0 && items.first > expected &&
      items.first - expected <= PASSED) {
    UND_PUSH(flow->flaws, (und_flaw){.check = UND_CHECK_HEAD_AGENDA_COVER,
                                     .part = index,
                                     .start = items.start,
                                     .end = items.end,
                                     .expected = expected});
  }
  state->agenda = (uint16_t)items.last;
}

void und_titles_take(const und_flow *flow, und_flow_state *state,
                     uint32_t index, und_reach *reach)
{
  check_stop(flow, state, index, reach);
  check_level(flow, state, index);
  check_agenda(flow, state, index);
}

// --------------------------------------------------------------- lone headings

enum { LEVELS = 5 };

und_title_mark und_titles_mark(const und_part *part, uint32_t index,
                               bool continued)
{
  und_title_mark mark = {.part = index};
  bool region = und_part_begins(part, UND_KEYWORD_ANNEX) ||
                part->label.kind == UND_LABEL_TITLE;

  if (part->role == UND_ROLE_BODY) {
    mark.kind = UND_MARK_BODY;
  } else if (region) {
    mark.kind = UND_MARK_REGION;
  } else if (rank_of(part) > 0 && rank_of(part) < LEVELS && !continued) {
    mark.kind = UND_MARK_RANKED;
    mark.rank = rank_of(part);
    mark.first = is_first(part);
  }
  return mark;
}

// The headings of one level that stand under one heading.
typedef struct {
  const und_title_mark *first;
  uint32_t count;
} siblings;

static void close_levels(const und_flow *flow, siblings *open, uint8_t from)
{
  for (uint8_t level = from; level < LEVELS; level++) {
    if (open[level].count == 1 && open[level].first->first) {
      und_report_label(flow, open[level].first->part, UND_CHECK_HEAD_LONE, 0);
    }
    open[level] = (siblings){0};
  }
}

/// A. Title, and an acting body below it: a part of a composite resolution.
static bool names_resolution(const und_title_mark *marks, uint32_t count,
                             uint32_t i)
{
  return i + 1 < count && marks[i + 1].kind == UND_MARK_BODY &&
         marks[i + 1].part == marks[i].part + 1;
}

void und_titles_lone(const und_flow *flow, const und_title_mark *marks,
                     uint32_t count)
{
  siblings open[LEVELS] = {{0}};

  for (uint32_t i = 0; i < count; i++) {
    const und_title_mark *mark = &marks[i];

    if (mark->kind == UND_MARK_REGION) {
      close_levels(flow, open, 1);
    } else if (mark->kind == UND_MARK_RANKED &&
               !names_resolution(marks, count, i)) {
      close_levels(flow, open,
                   mark->first ? mark->rank : (uint8_t)(mark->rank + 1));
      if (open[mark->rank].count++ == 0) {
        open[mark->rank].first = mark;
      }
    }
  }
  close_levels(flow, open, 1);
}
