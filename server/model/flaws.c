// SPDX-License-Identifier: MIT

#include "flaws.h"

/// A part's index after those before `behind` have become `growth` more.
static uint32_t moved(uint32_t part, uint32_t behind, int64_t growth)
{
  return part >= behind ? (uint32_t)(part + growth) : part;
}

static void keep(und_flaws *kept, const und_flaw *flaw, uint32_t behind,
                 int64_t growth)
{
  und_flaw one = *flaw;

  one.part = moved(one.part, behind, growth);
  one.related_part = moved(one.related_part, behind, growth);
  UND_PUSH(kept, one);
}

void und_flaws_put(und_flaws *flaws, const und_flaws *fresh, uint32_t start,
                   uint32_t end, und_splice splice)
{
  int64_t growth = (int64_t)splice.added - (int64_t)splice.removed;
  uint32_t behind = splice.from + splice.removed;
  und_flaws kept = {0};

  if ((fresh == NULL || fresh->count == 0) &&
      (flaws->count == 0 ||
       (growth == 0 && !und_flaws_any(flaws, start, end)))) {
    return; // as after most keystrokes
  }
  for (uint32_t i = 0; i < flaws->count; i++) {
    if (flaws->items[i].part < start) {
      keep(&kept, &flaws->items[i], behind, growth);
    }
  }
  for (uint32_t i = 0; fresh != NULL && i < fresh->count; i++) {
    UND_PUSH(&kept, fresh->items[i]);
  }
  for (uint32_t i = 0; i < flaws->count; i++) {
    if (flaws->items[i].part >= end) {
      keep(&kept, &flaws->items[i], behind, growth);
    }
  }
  und_free(flaws->items);
  *flaws = kept;
}

bool und_flaws_any(const und_flaws *flaws, uint32_t start, uint32_t end)
{
  for (uint32_t i = 0; i < flaws->count; i++) {
    if (flaws->items[i].part >= start && flaws->items[i].part < end) {
      return true;
    }
  }
  return false;
}
