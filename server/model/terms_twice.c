// SPDX-License-Identifier: MIT

#include "terms_twice.h"

// Where a form was explained first.
typedef struct {
  uint64_t hash;
  uint32_t region; ///< a resolution, a chapter, an annex
  uint32_t part;
  uint32_t start;
  uint32_t end;
} place;

typedef UND_ARRAY(place) places;

static bool any_twice(const und_terms *terms)
{
  for (uint32_t i = 0; i < terms->forms.count; i++) {
    if (terms->forms.items[i].spelt > 1) {
      return true;
    }
  }
  return false;
}

/// Does something else begin with the part: a resolution, an annex, a chapter,
/// which long reports explain their abbreviations in anew?
static bool begins_region(const und_part *part)
{
  return part->role == UND_ROLE_BODY ||
         (part->role == UND_ROLE_HEADING && part->level <= 1);
}

static const place *find(const places *known, const place *wanted)
{
  for (uint32_t i = 0; i < known->count; i++) {
    if (known->items[i].hash == wanted->hash &&
        known->items[i].region == wanted->region) {
      return &known->items[i];
    }
  }
  return NULL;
}

static void take(places *known, const place *here, und_flaws *flaws)
{
  const place *first = find(known, here);

  if (first == NULL) {
    UND_PUSH(known, *here);
  } else {
    UND_PUSH(flaws, (und_flaw){.check = UND_CHECK_ACRO_DOUBLE_DEF,
                               .part = here->part,
                               .start = here->start,
                               .end = here->end,
                               .related_part = first->part,
                               .related_start = first->start,
                               .related_end = first->end});
  }
}

void und_terms_twice(const und_terms *terms, const und_flow *flow,
                     und_flaws *flaws_out)
{
  places known = {0};
  uint32_t region = 0;

  for (uint32_t i = 0; i < flow->count && (i > 0 || any_twice(terms)); i++) {
    const und_part *part = &flow->parts[i];

    region += begins_region(part);
    if (part->facts == NULL || part->role == UND_ROLE_NOTE ||
        part->title_like) {
      continue;
    }
    for (uint32_t t = 0; t < part->facts->terms.count; t++) {
      const und_term *term = &part->facts->terms.items[t];

      if (term->kind == UND_TERM_SPELT) {
        take(&known, &(place){term->hash, region, i, term->start, term->end},
             flaws_out);
      }
    }
  }
  und_free(known.items);
}
