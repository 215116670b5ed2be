// SPDX-License-Identifier: MIT

#include "reading.h"

#include "und/base/search.h"

void und_change_add(und_change *change, uint32_t start, uint32_t removed,
                    uint32_t added)
{
  if (!change->any) {
    *change = (und_change){true, start, start + added,
                           (int64_t)added - (int64_t)removed};
    return;
  }
  uint32_t end = change->end > start + removed ? change->end : start + removed;

  change->start = change->start < start ? change->start : start;
  change->end = end - removed + added;
  change->growth += (int64_t)added - (int64_t)removed;
}

void und_parts_finish(und_parts *parts)
{
  for (uint32_t i = 0; i < parts->count; i++) {
    if (!parts->items[i].kept) {
      und_facts_free(parts->items[i].facts);
    }
  }
  und_free(parts->items);
  *parts = (und_parts){0};
}

// A reading in progress.
typedef struct {
  const und_syntax *syntax;
  const und_text *text;
  und_language language;
  und_parts fresh;
  // Where parts that stood before can be taken over.
  und_parts *old;
  uint32_t at; ///< the next old part to compare with
  const und_change *change;
  uint32_t resumed;      ///< the old part from which on all is as it was
  const und_part *first; ///< the block that has to come first, or NULL
  bool refused;          ///< another one came
} reading;

/// Where a place of now was before the change; a place inside the change is
/// nowhere.
static bool place_before(const und_change *change, uint32_t place,
                         uint32_t *before_out)
{
  if (place < change->start) {
    *before_out = place;
    return true;
  }
  *before_out = (uint32_t)((int64_t)place - change->growth);
  return place >= change->end;
}

/// Is there nothing but white space between the change and `place` after it?
/// The breaks and blanks before a block are facts of it, though they may stand
/// outside its node.
static bool follows_change(const reading *r, uint32_t place)
{
  // All bytes of the white space of the grammar.
  static const char blanks[] =
    " \n\r\t\f\v\xC2\xA0\xE2\x80\xA8\xA9\xE3\xEF\xBB\xBF";

  if (place < r->change->end) {
    return false;
  }
  while (place > r->change->end &&
         memchr(blanks, *und_text_cut(r->text, place - 1, place).data,
                sizeof blanks - 1) != NULL) {
    place--;
  }
  return place == r->change->end;
}

/// The old part that is this very block, or NULL.
static und_part *same_block(reading *r, const und_block *block)
{
  uint32_t start;

  if (!place_before(r->change, block->start, &start) ||
      follows_change(r, block->start)) {
    return NULL;
  }
  while (r->at < r->old->count && r->old->items[r->at].start < start) {
    r->at++;
  }
  und_part *part = r->at < r->old->count ? &r->old->items[r->at] : NULL;

  return part != NULL && part->start == start &&
             und_syntax_kept(r->syntax, block)
           ? part
           : NULL;
}

/// Take all parts of a block over.
static void keep_block(reading *r, const und_block *block)
{
  int64_t moved = (int64_t)block->start - (int64_t)r->old->items[r->at].start;
  bool inner = r->old->items[r->at].inner;

  for (uint32_t i = r->at;
       i < r->old->count && r->old->items[i].start + moved < block->end; i++) {
    und_part *part = &r->old->items[i];

    if (part->inner != inner) {
      continue; // stands between parts of this block
    }
    und_part kept = *part;

    kept.start = (uint32_t)(kept.start + moved);
    // The same node may stand in another one now.
    kept.depth = block->depth;
    kept.inner = block->inner;
    kept.outer = block->outer && kept.start == block->start;
    part->kept = true;
    UND_PUSH(&r->fresh, kept);
  }
}

/// The text as the facts of a block are read from it: with the blank lines
/// before, which are counted up to three, and all of the block's own lines.
static und_slice around_block(const und_text *text, const und_block *block)
{
  enum { BEFORE = 4 };

  uint32_t first = und_lines_at(&text->lines, block->start);
  uint32_t last = und_lines_at(&text->lines, block->end);
  uint32_t start =
    first > BEFORE ? text->lines.starts.items[first - BEFORE] : 0;
  uint32_t end = last + 1 < und_lines_count(&text->lines)
                   ? text->lines.starts.items[last + 1]
                   : und_text_size(text);

  return und_text_around(text, start, end);
}

static bool take_block(void *context, const und_block *block)
{
  reading *r = context;

  if (r->first != NULL) {
    if (block->start != r->first->start || !und_syntax_kept(r->syntax, block)) {
      r->refused = true;
      return false;
    }
    r->first = NULL;
  }
  const und_part *same = r->old != NULL ? same_block(r, block) : NULL;

  if (same == NULL) {
    und_parts_read(&r->fresh, around_block(r->text, block), r->language, block);
    return true;
  }
  if (block->start >= r->change->end && block->outer && same->outer) {
    r->resumed = r->at;
    return false;
  }
  keep_block(r, block);
  return true;
}

/// Blocks inside others come after them: bring the parts into the order of
/// their starts. They are nearly sorted.
static void sort_parts(und_parts *parts)
{
  for (uint32_t i = 1; i < parts->count; i++) {
    und_part part = parts->items[i];
    uint32_t at = i;

    while (at > 0 && parts->items[at - 1].start > part.start) {
      parts->items[at] = parts->items[at - 1];
      at--;
    }
    parts->items[at] = part;
  }
}

void und_reading_all(und_parts *parts, const und_syntax *syntax,
                     const und_text *text, und_language language)
{
  reading r = {.syntax = syntax, .text = text, .language = language};

  und_parts_finish(parts);
  und_syntax_walk(syntax, 0, take_block, &r);
  sort_parts(&r.fresh);
  *parts = r.fresh;
}

/// The last part before `start` that begins an outermost block, from `from`
/// back; UND_NO_PART if there is none.
static uint32_t outer_before(const und_parts *parts, uint32_t from,
                             uint32_t start)
{
  while (from > 0) {
    from--;
    if (parts->items[from].outer && und_part_end(&parts->items[from]) < start) {
      return from;
    }
  }
  return UND_NO_PART;
}

static uint32_t first_from(const und_parts *parts, uint32_t start)
{
  uint32_t low;

  UND_SEARCH(low, parts->count, parts->items[low].start < start);
  return low;
}

/// Put `fresh` in the place of the old parts from `from` up to `to`, which move
/// to `gone`; those after them move by `growth`.
static void splice(und_parts *parts, uint32_t from, uint32_t to,
                   const und_parts *fresh, int64_t growth, und_parts *gone)
{
  uint32_t tail = parts->count - to;

  for (uint32_t i = from; i < to; i++) {
    UND_PUSH(gone, parts->items[i]);
  }
  if (from + fresh->count != to) {
    UND_RESERVE(parts, from + fresh->count + tail);
    memmove(parts->items + from + fresh->count, parts->items + to,
            tail * sizeof parts->items[0]);
  }
  if (fresh->count > 0) {
    memcpy(parts->items + from, fresh->items,
           fresh->count * sizeof fresh->items[0]);
  }
  parts->count = from + fresh->count + tail;
  for (uint32_t i = from + fresh->count; growth != 0 && i < parts->count; i++) {
    parts->items[i].start = (uint32_t)(parts->items[i].start + growth);
  }
}

und_splice und_reading_changed(und_parts *parts, const und_syntax *syntax,
                               const und_text *text, und_language language,
                               const und_change *change, und_parts *gone)
{
  uint32_t from = first_from(parts, change->start);
  reading r;

  // Begin with a block before the change that is as it was; one whose end
  // depends on the changed lines is not.
  do {
    from = outer_before(parts, from, change->start);
    r = (reading){.syntax = syntax,
                  .text = text,
                  .language = language,
                  .old = parts,
                  .at = from == UND_NO_PART ? 0 : from,
                  .change = change,
                  .resumed = parts->count,
                  .first = from == UND_NO_PART ? NULL : &parts->items[from]};
    und_syntax_walk(syntax, from == UND_NO_PART ? 0 : parts->items[from].start,
                    take_block, &r);
  } while (r.refused && from != UND_NO_PART);
  sort_parts(&r.fresh);
  from = from == UND_NO_PART ? 0 : from;
  und_splice done = {from, r.resumed - from, r.fresh.count};

  splice(parts, from, r.resumed, &r.fresh, change->growth, gone);
  und_free(r.fresh.items);
  return done;
}
