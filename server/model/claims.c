// SPDX-License-Identifier: MIT

#include "claims.h"

#include <stdlib.h>

#include "claims_read.h"
#include "flaws.h"

// A claim in its place.
typedef struct {
  const und_claim *claim;
  uint32_t part;
} place;

typedef UND_ARRAY(place) places;

void und_claims_finish(und_claims *claims)
{
  und_free(claims->flaws.items);
  *claims = (und_claims){0};
}

static uint32_t year_of(uint64_t value)
{
  return (uint32_t)(value >> 16);
}

// When two claims of one thing contradict each other.

/// Other organs number so, too, in other years.
static bool differ_dates(uint64_t a, uint64_t b)
{
  uint32_t left = year_of(a);
  uint32_t right = year_of(b);

  return a != b && left <= right + 1 && right <= left + 1;
}

static bool differ(uint64_t a, uint64_t b)
{
  return a != b;
}

/// Periods of plans that follow each other share nothing.
static bool differ_periods(uint64_t a, uint64_t b)
{
  return a != b && ((a >> 16) == (b >> 16) || (a & 0xFFFF) == (b & 0xFFFF));
}

static bool contradicts(const place *a, const place *b)
{
  uint64_t left = a->claim->value;
  uint64_t right = b->claim->value;

  switch (a->claim->check) {
  case UND_CHECK_CITE_DATE_CONFLICT:
    return differ_dates(left, right);
  case UND_CHECK_TERM_PERIOD_CONFLICT:
    return differ_periods(left, right);
  default:
    return differ(left, right);
  }
}

static void report(und_claims *claims, const place *odd, const place *of)
{
  UND_PUSH(&claims->flaws, (und_flaw){.check = (und_check)odd->claim->check,
                                      .part = odd->part,
                                      .start = odd->claim->start,
                                      .end = odd->claim->end,
                                      .related_part = of->part,
                                      .related_start = of->claim->start,
                                      .related_end = of->claim->end});
}

// ------------------------------------------------------------- of several
// things

/// By what they are about, then by place.
static int compare(const void *left, const void *right)
{
  const place *a = left;
  const place *b = right;

  return a->claim->check != b->claim->check
           ? (int)a->claim->check - (int)b->claim->check
         : a->claim->key != b->claim->key
           ? (a->claim->key < b->claim->key ? -1 : 1)
         : a->part != b->part ? (a->part < b->part ? -1 : 1)
                              : (a->claim->start > b->claim->start) -
                                  (a->claim->start < b->claim->start);
}

/// The claim that most agree with, the first of several.
static const place *find_usual(const place *some, uint32_t count)
{
  const place *best = some;
  uint32_t most = 0;

  for (uint32_t i = 0; i < count; i++) {
    uint32_t same = 0;

    for (uint32_t k = 0; k < count; k++) {
      same += some[k].claim->value == some[i].claim->value;
    }
    if (same > most) {
      most = same;
      best = &some[i];
    }
  }
  return best;
}

/// Do several claims agree with `usual`?
static bool is_said_again(const place *usual, const place *some, uint32_t count)
{
  uint32_t same = 0;

  for (uint32_t i = 0; i < count; i++) {
    same += some[i].claim->value == usual->claim->value;
  }
  return same > 1;
}

/// Are both items of one list? No other paragraph stands between them, and no
/// list begins anew.
static bool is_one_list(const und_flow *flow, uint32_t first, uint32_t second)
{
  enum { MOST = 60 };
  const und_part *item = &flow->parts[first];

  if (second - first > MOST || flow->parts[second].level != item->level ||
      flow->parts[second].role != item->role) {
    return false;
  }
  for (uint32_t i = first + 1; i <= second; i++) {
    const und_part *part = &flow->parts[i];
    bool same = part->role == item->role;
    bool among = same || part->role == UND_ROLE_ITEM ||
                 part->role == UND_ROLE_NOTE ||
                 part->role == UND_ROLE_FURNITURE;
    bool anew = part->level <= item->level && part->label_size > 0 &&
                part->label.value == 1;

    if (!among || (same && (anew || part->level < item->level))) {
      return false;
    }
  }
  return true;
}

/// Report the items that say what another one of their list says.
static void judge_items(und_claims *claims, const und_flow *flow,
                        const place *some, uint32_t count)
{
  for (uint32_t i = 1; i < count; i++) {
    if (is_one_list(flow, some[i - 1].part, some[i].part)) {
      report(claims, &some[i], &some[i - 1]);
    }
  }
}

/// Report what differs among claims about one thing.
static void judge_group(und_claims *claims, const place *some, uint32_t count)
{
  enum { MOST = 64 }; // of a thing that is spoken of so often, the first

  bool same = true;

  count = count > MOST ? MOST : count;
  for (uint32_t i = 1; i < count && same; i++) {
    same = some[i].claim->value == some[0].claim->value;
  }
  if (same) {
    return;
  }
  const place *usual = find_usual(some, count);

  if (usual->claim->check == UND_CHECK_TERM_PERIOD_CONFLICT &&
      !is_said_again(usual, some, count)) {
    return; // each may be that of another body
  }
  for (uint32_t i = 0; i < count; i++) {
    if (contradicts(&some[i], usual)) {
      report(claims, &some[i], usual);
    }
  }
}

// ------------------------------------------------------------- of the document

/// The day in the title of a resolution and the day at its end; documents may
/// hold several.
static void judge_adoption(und_claims *claims, const places *all)
{
  enum { NEXT = 2 }; // parts from the meeting to the day of it

  const place *title = NULL;
  const place *closing = NULL;

  for (uint32_t i = 0; i < all->count; i++) {
    const place *one = &all->items[i];

    if (one->claim->check != UND_CHECK_ADOPTION_DATE) {
      continue;
    }
    if (one->claim->key == UND_CLAIM_TITLE) {
      title = one;
      closing = NULL;
      continue;
    }
    bool day = one->claim->key == UND_CLAIM_DATE && closing != NULL &&
               one->part - closing->part <= NEXT;

    closing = one->claim->key == UND_CLAIM_CLOSING ? one : closing;
    if (title != NULL && (day || closing == one) && one->claim->value != 0) {
      if (one->claim->value != title->claim->value) {
        report(claims, one, title);
      }
      title = NULL;
    }
  }
}

/// The annexes of a document that speaks of none.
static void judge_annexes(und_claims *claims, const places *all)
{
  for (unsigned pass = 0; pass < 2; pass++) {
    for (uint32_t i = 0; i < all->count; i++) {
      const place *one = &all->items[i];

      if (one->claim->check != UND_CHECK_ANNEX_CITED) {
        continue;
      }
      if (pass == 0 && one->claim->key == UND_CLAIM_MENTION) {
        return;
      }
      if (pass > 0) {
        report(claims, one, one);
        claims->flaws.items[claims->flaws.count - 1].related_end =
          one->claim->start;
      }
    }
  }
}

/// The session of the document, and those for which it asks for something.
static void judge_mandates(und_claims *claims, const places *all)
{
  enum { HEAD = 60 };

  const place *own = NULL;

  for (uint32_t i = 0; i < all->count; i++) {
    const place *one = &all->items[i];

    if (one->claim->check != UND_CHECK_MANDATE_NEXT_SESSION) {
      continue;
    }
    if (one->claim->key == UND_CLAIM_TITLE) {
      own = own == NULL && one->part < HEAD ? one : own;
    } else if (own != NULL && one->claim->value < own->claim->value) {
      report(claims, one, own);
    }
  }
}

/// The day of the document, and what it cites that is of a later year. Where
/// that is much, the day is one of something else.
static void judge_future(und_claims *claims, const places *all)
{
  enum { HEAD = 60, FEW = 3 };

  const place *day = NULL;
  uint32_t later = 0;

  for (unsigned pass = 0; pass < 2 && later <= FEW; pass++) {
    for (uint32_t i = 0; i < all->count; i++) {
      const place *one = &all->items[i];
      bool found = one->claim->check == UND_CHECK_ADOPTION_DATE &&
                   one->claim->key == UND_CLAIM_DATE && one->part < HEAD;

      day = day == NULL && found ? one : day;
      if (day == NULL || one->claim->check != UND_CHECK_CITE_FUTURE ||
          one->claim->value <= year_of(day->claim->value)) {
        continue;
      }
      if (pass == 0) {
        later++;
      } else {
        report(claims, one, day);
      }
    }
  }
}

static int by_part(const void *left, const void *right)
{
  const und_flaw *a = left;
  const und_flaw *b = right;

  return a->part != b->part ? (a->part < b->part ? -1 : 1)
                            : (a->start > b->start) - (a->start < b->start);
}

/// Is the claim compared with others about one thing? Most are not: each
/// citation claims a year.
static bool is_compared(const und_claim *claim)
{
  return claim->check == UND_CHECK_DUPLICATE_ITEM_TEXT ||
         claim->check == UND_CHECK_CITE_DATE_CONFLICT ||
         claim->check == UND_CHECK_CITE_NUMBER_CONFLICT ||
         claim->check == UND_CHECK_TERM_PERIOD_CONFLICT;
}

static void judge_compared(und_claims *claims, const und_flow *flow,
                           places *compared)
{
  if (compared->count > 1) {
    qsort(compared->items, compared->count, sizeof compared->items[0], compare);
  }
  for (uint32_t i = 0, end; i < compared->count; i = end) {
    const place *some = &compared->items[i];

    for (end = i + 1; end < compared->count &&
                      compared->items[end].claim->check == some->claim->check &&
                      compared->items[end].claim->key == some->claim->key;
         end++) {
    }
    if (some->claim->check == UND_CHECK_DUPLICATE_ITEM_TEXT) {
      judge_items(claims, flow, some, end - i);
    } else {
      judge_group(claims, some, end - i);
    }
  }
}

static void judge_all(und_claims *claims, const und_flow *flow)
{
  places all = {0};
  places compared = {0};

  claims->flaws.count = 0;
  for (uint32_t i = 0; i < flow->count; i++) {
    const und_facts *facts = flow->parts[i].facts;

    for (uint32_t k = 0; facts != NULL && k < facts->claims.count; k++) {
      const und_claim *claim = &facts->claims.items[k];

      if (is_compared(claim)) {
        UND_PUSH(&compared, (place){claim, i});
      } else {
        UND_PUSH(&all, (place){claim, i});
      }
    }
  }
  judge_adoption(claims, &all);
  judge_future(claims, &all);
  judge_annexes(claims, &all);
  judge_mandates(claims, &all);
  judge_compared(claims, flow, &compared);
  if (claims->flaws.count > 1) {
    qsort(claims->flaws.items, claims->flaws.count,
          sizeof claims->flaws.items[0], by_part);
  }
  und_free(all.items);
  und_free(compared.items);
}

void und_claims_all(und_claims *claims, const und_flow *flow, uint64_t labels)
{
  claims->labels = labels;
  for (uint32_t i = 0; i < flow->count; i++) {
    und_claims_read(flow, i);
  }
  judge_all(claims, flow);
}

/// Do two parts claim the same, in other places perhaps?
static bool claims_same(const und_part *a, const und_part *b)
{
  uint32_t count = a->facts != NULL ? a->facts->claims.count : 0;

  if (count != (b->facts != NULL ? b->facts->claims.count : 0)) {
    return false;
  }
  for (uint32_t i = 0; i < count; i++) {
    const und_claim *left = &a->facts->claims.items[i];
    const und_claim *right = &b->facts->claims.items[i];

    if (left->check != right->check || left->key != right->key ||
        left->value != right->value) {
      return false;
    }
  }
  return true;
}

/// Does a fault lie in one of the parts from `start` up to `end`, or contradict
/// what one says?
static bool touches(const und_flaws *flaws, uint32_t start, uint32_t end)
{
  for (uint32_t i = 0; i < flaws->count; i++) {
    const und_flaw *flaw = &flaws->items[i];

    if ((flaw->part >= start && flaw->part < end) ||
        (flaw->related_part >= start && flaw->related_part < end)) {
      return true;
    }
  }
  return false;
}

void und_claims_changed(und_claims *claims, const und_flow *flow,
                        und_splice splice, const und_parts *gone,
                        uint64_t labels)
{
  bool changed =
    claims->labels != labels || splice.added != splice.removed ||
    gone->count != splice.added ||
    touches(&claims->flaws, splice.from, splice.from + splice.removed);

  claims->labels = labels;
  for (uint32_t i = 0; i < splice.added; i++) {
    und_claims_read(flow, splice.from + i);
    changed =
      changed || !claims_same(&gone->items[i], &flow->parts[splice.from + i]);
  }
  if (changed) {
    judge_all(claims, flow);
  }
}
