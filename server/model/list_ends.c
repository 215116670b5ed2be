// SPDX-License-Identifier: MIT

#include "list_ends.h"

#include "endings.h"
#include "items.h"
#include "und/base/ascii.h"
#include "und/base/buffer.h"
#include "und/text/utf8.h"

// How far around an item its list is looked at.
enum { AROUND = 12 };

// How many items end in each way, the last one of the list left out, and one of
// them for each.
typedef struct {
  uint32_t counts[UND_END_STOP + 1];
  const und_part *like[UND_END_STOP + 1];
} tally;

/// Where "; and" or "; y" leaves the mark: the end of the text before it.
static uint32_t before_link(und_slice text)
{
  static const char *const links[] = {
    " and", " or", " and/or", " et", " ou",     " et/ou",
    " y",   " e",  " o",      " u",  " \u0438", " \u0438\u043b\u0438",
    NULL};

  for (int i = 0; links[i] != NULL; i++) {
    und_slice link = und_slice_from(links[i]);

    if (text.size > link.size &&
        und_slice_equal(und_slice_cut(text, text.size - link.size, text.size),
                        link)) {
      return text.size - link.size;
    }
  }
  return text.size;
}

static und_end end_of(const und_flow *flow, const und_part *part)
{
  und_slice text = und_flow_own(flow, part);
  uint32_t end = before_link(text);

  if (part->end_class != UND_END_OPEN || end == text.size || end == 0) {
    return (und_end)part->end_class;
  }
  return und_punctuation_end(und_slice_cut(text, end - 1, end));
}

static bool is_aside(const und_part *part)
{
  return part->shape == UND_SHAPE_FURNITURE || part->shape == UND_SHAPE_NOTE;
}

static bool ends_list(const und_part *part)
{
  return part->shape == UND_SHAPE_NUMBERED ||
         part->shape == UND_SHAPE_HEADING ||
         part->shape == UND_SHAPE_MASTHEAD ||
         (part->body != UND_BODY_NONE && part->certain);
}

static void count(tally *all, const und_flow *flow, const und_part *part)
{
  und_end end = end_of(flow, part);

  all->counts[end]++;
  all->like[end] = part;
}

/// Count the items after `index` of the list, whose labels are of `kind`.
/// Returns whether one follows at once.
static bool count_after(und_step *s, uint8_t kind, uint32_t value, tally *all)
{
  const und_part *last = NULL; // the item before, while nothing follows it
  bool follows = false;
  bool close = true; // nothing stood between
  uint32_t i = s->index + 1;

  for (; i < s->flow->count && i <= s->index + AROUND; i++) {
    const und_part *part = &s->flow->parts[i];

    if (ends_list(part)) {
      break;
    }
    if (part->shape != UND_SHAPE_SUB ||
        und_items_value(&part->label, kind) != value + 1) {
      close &= is_aside(part);
      continue;
    }
    if (last != NULL && close) {
      count(all, s->flow, last);
    }
    follows |= value == s->state->lists[s->state->list_count - 1].last && close;
    last = part;
    close = true;
    value++;
  }
  und_reach_ahead(s->reach, i + 1);
  return follows;
}

static void count_before(und_step *s, uint8_t kind, uint32_t value, tally *all)
{
  bool close = true;
  uint32_t i = s->index;

  while (i > 0 && s->index - i < AROUND && value > 1) {
    const und_part *part = &s->flow->parts[--i];

    if (ends_list(part)) {
      break;
    }
    if (part->shape != UND_SHAPE_SUB ||
        und_items_value(&part->label, kind) != value - 1) {
      close &= is_aside(part);
      continue;
    }
    if (close) {
      count(all, s->flow, part);
    }
    close = true;
    value--;
  }
  und_reach_back(s->reach, i);
}

/// How nearly all the others end; UND_END_NONE where they differ.
static und_end usual(const tally *all)
{
  enum { FEW = 2, SEVERAL = 4 };
  uint32_t total = 0;
  unsigned best = UND_END_OPEN;

  for (unsigned end = UND_END_OPEN; end <= UND_END_STOP; end++) {
    total += all->counts[end];
    best = all->counts[end] > all->counts[best] ? end : best;
  }
  bool alike = all->counts[best] == total && best == UND_END_SEMICOLON;
  bool most = all->counts[best] * 4 >= (total + 1) * 3 &&
              best != UND_END_COLON && best != UND_END_OPEN;

  return (total >= FEW && alike) || (total >= SEVERAL && most) ? (und_end)best
                                                               : UND_END_NONE;
}

static uint32_t word_start(und_slice text)
{
  uint32_t at = text.size;

  while (at > 0 && (unsigned char)text.data[at - 1] > ' ') {
    at--;
  }
  return at;
}

/// Does the text end in the middle of a sentence, for all that can be seen? The
/// mark of a note may stand there, or a line of its own behind an ended one.
static bool ends_in_word(und_slice text)
{
  char last = text.data[text.size - 1];
  uint32_t line = text.size;

  while (line > 0 && text.data[line - 1] != '\n') {
    line--;
  }
  return (und_is_letter(last) || (unsigned char)last >= 0x80) &&
         (line < 2 || strchr(";.:,", text.data[line - 2]) == NULL);
}

/// The mark goes where the other one stands, with the blank before it.
static void report(const und_step *s, const und_part *like)
{
  und_slice other = und_flow_own(s->flow, like);
  und_slice text = und_flow_own(s->flow, s->part);
  uint32_t from;
  uint32_t to;
  uint32_t start;
  uint32_t end;
  und_buffer put = {0};

  if (!und_endings_mark(s->flow, like, &from, &to)) {
    return;
  }
  if (s->part->end_class == UND_END_OPEN) {
    if (!ends_in_word(text)) {
      return;
    }
    start = word_start(text);
    end = text.size;
    und_buffer_add(&put, und_slice_cut(text, start, end));
  } else if (!und_endings_mark(s->flow, s->part, &start, &end) ||
             und_punctuation_end(und_slice_cut(
               text, und_utf8_floor(text, start - (start > 0)), start)) >
               UND_END_OPEN) {
    return; // two marks: that is another fault
  }
  und_buffer_add(&put, und_slice_cut(other, from, to));
  und_flow_amend(s->flow, s->index, UND_CHECK_SUB_PUNCT, start, end,
                 und_buffer_slice(&put));
  und_buffer_finish(&put);
}

/// Do the items right before and behind it end like the part? Then it is not
/// the odd one.
static bool has_company(und_step *s)
{
  const und_part *part = s->part;

  if (s->index == 0 || s->index + 1 >= s->flow->count) {
    return false;
  }
  und_reach_back(s->reach, s->index - 1);
  und_reach_ahead(s->reach, s->index + 2);
  return part[-1].shape == UND_SHAPE_SUB && part[1].shape == UND_SHAPE_SUB &&
         part[-1].end_class == part->end_class &&
         part[1].end_class == part->end_class;
}

void und_list_ends_check(und_step *s)
{
  const und_part *part = s->part;
  und_flow_state *state = s->state;

  if (part->role != UND_ROLE_ITEM || state->list_count == 0 || has_company(s)) {
    return;
  }
  const und_count *list = &state->lists[state->list_count - 1];
  und_end own = end_of(s->flow, part);
  tally all = {0};

  if (own == UND_END_COLON || own == UND_END_NONE ||
      und_items_value(&part->label, list->kind) != list->last ||
      !count_after(s, list->kind, list->last, &all)) {
    return;
  }
  count_before(s, list->kind, list->last, &all);
  und_end best = usual(&all);

  if (best != UND_END_NONE && best != own) {
    report(s, all.like[best]);
  }
}

void und_list_ends_bullet(und_step *s)
{
  uint32_t start;
  uint32_t end;

  if (s->part->end_class == UND_END_SEMICOLON &&
      und_endings_mark(s->flow, s->part, &start, &end)) {
    und_flow_amend(s->flow, s->index, UND_CHECK_BULLET_PUNCT, start, end,
                   (und_slice){0});
  }
}
