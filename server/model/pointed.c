// SPDX-License-Identifier: MIT

#include "pointed.h"

#include <stdlib.h>

#include "flaws.h"
#include "pointers_read.h"
#include "und/base/search.h"

// A numbered paragraph or heading that can be pointed to.
typedef struct {
  uint64_t key;
  uint32_t part;
} target;

typedef UND_ARRAY(target) targets;

void und_pointed_finish(und_pointed *pointed)
{
  und_free(pointed->flaws.items);
  *pointed = (und_pointed){0};
}

// What a number counts.
enum { PARAGRAPHS, CHAPTERS, HEADINGS };

static uint64_t key_of(unsigned counts, uint32_t value, uint8_t bis)
{
  return (uint64_t)counts << 48 | (uint64_t)bis << 40 | value;
}

static void add_targets(const und_flow *flow, targets *all)
{
  for (uint32_t i = 0; i < flow->count; i++) {
    const und_part *part = &flow->parts[i];
    const und_label *label = &part->label;

    if (part->label_size == 0) {
      continue;
    }
    if (part->role == UND_ROLE_PARAGRAPH) {
      UND_PUSH(all, (target){key_of(PARAGRAPHS, label->value, label->bis), i});
    } else if (part->role == UND_ROLE_HEADING && part->level == 1 &&
               label->roman > 0) {
      UND_PUSH(all, (target){key_of(CHAPTERS, label->roman, 0), i});
    } else if (part->role == UND_ROLE_HEADING) {
      UND_PUSH(all,
               (target){key_of(HEADINGS + label->kind, label->value, 0), i});
    }
  }
}

static int compare(const void *left, const void *right)
{
  const target *a = left;
  const target *b = right;

  return a->key != b->key ? (a->key < b->key ? -1 : 1)
                          : (a->part < b->part ? -1 : a->part > b->part);
}

static uint32_t first_of(const targets *all, uint64_t key)
{
  uint32_t low;

  UND_SEARCH(low, all->count, all->items[low].key < key);
  return low;
}

/// The numbered paragraph that the part `index` stands in, or itself.
static uint32_t paragraph_of(const und_flow *flow, uint32_t index)
{
  enum { BACK = 200 };

  for (uint32_t i = index; i > 0 && index - i < BACK; i--) {
    if (flow->parts[i].role == UND_ROLE_PARAGRAPH) {
      return i;
    }
    if (flow->parts[i].role != UND_ROLE_ITEM &&
        flow->parts[i].role != UND_ROLE_CONTINUATION) {
      break;
    }
  }
  return index;
}

/// What is told of those that bear the number: found at the right side, at the
/// wrong one, or the very paragraph that points.
typedef struct {
  bool right;
  bool self;
  uint32_t wrong; ///< a part, or UND_NO_PART
} sight;

static void look(const targets *all, uint64_t key, uint32_t own, bool above,
                 sight *seen)
{
  for (uint32_t i = first_of(all, key);
       i < all->count && all->items[i].key == key; i++) {
    uint32_t part = all->items[i].part;

    if (part == own) {
      seen->self = true;
    } else if ((part < own) == above) {
      seen->right = true;
    } else {
      seen->wrong = part;
    }
  }
}

/// Does the document have such numbers at all, and none of them lost? An
/// addendum begins late, and bold lines may be headings that are not seen.
static bool counts(const targets *all, const und_pointer *pointer)
{
  bool paragraph = pointer->unit == UND_UNIT_PARAGRAPH;
  const und_label *label = &pointer->label;
  uint32_t at = first_of(all, key_of(paragraph ? PARAGRAPHS : CHAPTERS, 0, 0));
  bool any = false;

  if (paragraph) {
    return at < all->count && all->items[at].key >> 48 == PARAGRAPHS &&
           (uint32_t)all->items[at].key <= label->value;
  }
  for (uint32_t i = at; i < all->count && !any; i++) {
    uint64_t kind = all->items[i].key >> 48;

    any = kind == (uint64_t)(HEADINGS + label->kind) ||
          (kind == CHAPTERS && label->roman > 0);
  }
  return any;
}

static void judge(const und_flow *flow, const targets *all, uint32_t index,
                  const und_pointer *pointer, und_flaws *flaws)
{
  const und_label *label = &pointer->label;
  uint32_t own = paragraph_of(flow, index);
  sight seen = {.wrong = UND_NO_PART};
  und_flaw flaw = {.part = index, .start = pointer->start, .end = pointer->end};

  flaw.expected = pointer->unit != UND_UNIT_PARAGRAPH && label->roman > 0
                    ? label->roman
                    : label->value;

  if (pointer->unit == UND_UNIT_PARAGRAPH) {
    look(all, key_of(PARAGRAPHS, label->value, label->bis), own, pointer->above,
         &seen);
  } else {
    // Section C may be the third, or the hundredth.
    look(all, key_of(HEADINGS + label->kind, label->value, 0), own,
         pointer->above, &seen);
    look(all, key_of(CHAPTERS, label->roman, 0), own, pointer->above, &seen);
  }
  if (seen.right ||
      (seen.wrong == UND_NO_PART && !seen.self && !counts(all, pointer))) {
    return;
  }
  if (seen.self) {
    flaw.check = UND_CHECK_XREF_SELF;
  } else if (seen.wrong != UND_NO_PART) {
    const und_part *part = &flow->parts[seen.wrong];

    flaw.check = UND_CHECK_XREF_DIRECTION;
    flaw.related_part = seen.wrong;
    flaw.related_start = part->label_offset;
    flaw.related_end = part->label_offset + (uint32_t)part->label_size;
  } else {
    flaw.check = UND_CHECK_XREF_MISSING;
  }
  UND_PUSH(flaws, flaw);
}

static void judge_all(und_pointed *pointed, const und_flow *flow)
{
  targets all = {0};
  bool sorted = false;

  pointed->flaws.count = 0;
  for (uint32_t i = 0; i < flow->count; i++) {
    const und_facts *facts = flow->parts[i].facts;

    for (uint32_t p = 0; facts != NULL && p < facts->pointers.count; p++) {
      if (!sorted) {
        add_targets(flow, &all);
        if (all.count > 1) {
          qsort(all.items, all.count, sizeof all.items[0], compare);
        }
        sorted = true;
      }
      judge(flow, &all, i, &facts->pointers.items[p], &pointed->flaws);
    }
  }
  und_free(all.items);
}

void und_pointed_all(und_pointed *pointed, const und_flow *flow,
                     uint64_t labels)
{
  pointed->labels = labels;
  for (uint32_t i = 0; i < flow->count; i++) {
    und_pointers_read(flow, i);
  }
  judge_all(pointed, flow);
}

static bool points(const und_part *part)
{
  return part->facts != NULL && part->facts->pointers.count > 0;
}

void und_pointed_changed(und_pointed *pointed, const und_flow *flow,
                         und_splice splice, const und_parts *gone,
                         uint64_t labels)
{
  bool changed = pointed->labels != labels;

  // Labels that give way may be those that flaws elsewhere name.
  for (uint32_t i = 0; i < pointed->flaws.count; i++) {
    const und_flaw *flaw = &pointed->flaws.items[i];

    changed |= flaw->related_end > flaw->related_start &&
               flaw->related_part >= splice.from &&
               flaw->related_part < splice.from + splice.removed;
  }
  pointed->labels = labels;
  for (uint32_t i = splice.from; i < splice.from + splice.added; i++) {
    und_pointers_read(flow, i);
    changed |= points(&flow->parts[i]);
  }
  for (uint32_t i = 0; i < gone->count; i++) {
    changed |= points(&gone->items[i]);
  }
  if (changed) {
    judge_all(pointed, flow);
  } else {
    und_flaws_put(&pointed->flaws, NULL, splice.from,
                  splice.from + splice.removed, splice);
  }
}
