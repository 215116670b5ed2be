// SPDX-License-Identifier: MIT

#include "wording.h"

#include "brackets.h"
#include "cited.h"
#include "flaws.h"
#include "mentions.h"
#include "named.h"
#include "periods.h"
#include "spots.h"
#include "states.h"
#include "symbols.h"

// Checks of a part's text alone.
static void (*const own_checks[])(const und_flow *flow, uint32_t index,
                                  const und_own_text *own) = {
  und_periods_check,   und_brackets_check, und_symbols_check, und_spots_check,
  und_cited_check_own, und_named_check,    und_states_check,
};

enum { OWN_CHECKS = sizeof own_checks / sizeof own_checks[0] };

static void check_own(const und_flow *flow, uint32_t index)
{
  und_own_text own;

  und_own_text_join(&own, flow->parts, flow->count, index, flow->text);
  for (unsigned i = 0; i < OWN_CHECKS; i++) {
    own_checks[i](flow, index, &own);
  }
  und_own_text_finish(&own);
}

typedef void (*check_part)(const und_flow *flow, uint32_t index);

void und_wording_finish(und_wording *wording)
{
  und_free(wording->own.items);
  und_free(wording->cites.items);
  und_terms_finish(&wording->terms);
  und_pointed_finish(&wording->pointed);
  und_claims_finish(&wording->claims);
  *wording = (und_wording){0};
}

static void run(check_part check, const und_flow *flow, und_stretch parts,
                und_flaws *found)
{
  und_flow with = *flow;

  with.flaws = found;
  for (uint32_t i = parts.from; i < parts.after; i++) {
    if (flow->parts[i].shape == UND_SHAPE_FURNITURE ||
        flow->parts[i].shape == UND_SHAPE_FRONT) {
      continue;
    }
    check(&with, i);
  }
}

void und_wording_all(und_wording *wording, const und_flow *flow,
                     uint64_t labels)
{
  und_stretch all = {0, flow->count};

  und_wording_finish(wording);
  run(check_own, flow, all, &wording->own);
  run(und_cited_check, flow, all, &wording->cites);
  und_terms_all(&wording->terms, flow);
  und_pointed_all(&wording->pointed, flow, labels);
  und_claims_all(&wording->claims, flow, labels);
}

/// Run a check anew over the parts `fresh`, the splice among them.
static void renew(check_part check, const und_flow *flow, und_stretch fresh,
                  und_splice splice, und_flaws *flaws)
{
  int64_t growth = (int64_t)splice.added - (int64_t)splice.removed;
  und_flaws found = {0};

  run(check, flow, fresh, &found);
  und_flaws_put(flaws, &found, fresh.from, (uint32_t)(fresh.after - growth),
                growth);
  und_free(found.items);
}

void und_wording_changed(und_wording *wording, const und_flow *flow,
                         und_splice splice, const und_parts *gone,
                         und_stretch settled, uint64_t labels)
{
  und_stretch fresh = {splice.from, splice.from + splice.added};
  und_stretch near = {settled.from < fresh.from ? settled.from : fresh.from,
                      settled.after > fresh.after ? settled.after
                                                  : fresh.after};

  near.after = flow->count - near.after > UND_MENTIONS_BACK
                 ? near.after + UND_MENTIONS_BACK
                 : flow->count;
  renew(check_own, flow, fresh, splice, &wording->own);
  renew(und_cited_check, flow, near, splice, &wording->cites);
  und_terms_changed(&wording->terms, flow, splice, gone);
  und_pointed_changed(&wording->pointed, flow, splice, gone, labels);
  und_claims_changed(&wording->claims, flow, splice, gone, labels);
}
