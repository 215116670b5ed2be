// SPDX-License-Identifier: MIT

#include "wording.h"

#include "brackets.h"
#include "cited.h"
#include "flaws.h"
#include "masthead.h"
#include "mentions.h"
#include "named.h"
#include "periods.h"
#include "sessions.h"
#include "spots.h"
#include "states.h"
#include "symbols.h"
#include "terms_twice.h"

// Checks of a part's text alone.
static void (*const own_checks[])(const und_flow *flow, uint32_t index,
                                  const und_own_text *own) = {
  und_periods_check, und_brackets_check,  und_symbols_check,
  und_spots_check,   und_cited_check_own, und_named_check,
  und_states_check,  und_sessions_check,
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
  und_free(wording->odd.items);
  und_free(wording->frame.items);
  und_free(wording->twice.items);
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

static void count_habits(und_wording *wording, const und_part *parts,
                         uint32_t count, bool in)
{
  for (uint32_t i = 0; i < count; i++) {
    und_habits_count(&wording->habits, &parts[i], in);
  }
}

// Flaws that hang on the parts and on one thing of the whole document.
typedef void (*tell_parts)(const und_wording *wording, const und_flow *flow,
                           und_stretch parts, und_flaws *found);

/// Tell the parts of the splice if that one thing, `key`, is what it was; else,
/// and where there is no splice, all of them.
static void retell(const und_wording *wording, tell_parts tell, uint64_t key,
                   const und_flow *flow, const und_splice *splice,
                   und_flaws *flaws, uint64_t *key_of)
{
  und_flaws found = {0};

  if (splice == NULL || key != *key_of) {
    tell(wording, flow, (und_stretch){0, flow->count}, &found);
    und_free(flaws->items);
    *flaws = found;
    *key_of = key;
    return;
  }
  tell(wording, flow, (und_stretch){splice->from, splice->from + splice->added},
       &found);
  und_flaws_put(flaws, &found, splice->from, splice->from + splice->removed,
                *splice);
  und_free(found.items);
}

static void odd_places(const und_wording *wording, const und_flow *flow,
                       und_stretch parts, und_flaws *found)
{
  und_habits_tell(&wording->habits, flow, parts, found);
}

static void tell_odd(und_wording *wording, const und_flow *flow,
                     const und_splice *splice)
{
  retell(wording, odd_places, und_habits_key(&wording->habits), flow, splice,
         &wording->odd, &wording->odd_key);
}

static void frame_places(const und_wording *wording, const und_flow *flow,
                         und_stretch parts, und_flaws *found)
{
  (void)wording;
  und_masthead_frame(flow, parts, found);
}

/// An edit of the head may move the symbol.
static void tell_frame(und_wording *wording, const und_flow *flow,
                       const und_splice *splice)
{
  bool head = splice != NULL && splice->from < UND_MASTHEAD_LINES;

  retell(wording, frame_places, und_masthead_key(flow), flow,
         head ? NULL : splice, &wording->frame, &wording->frame_key);
}

/// Does a flaw, or what it is related to, stand in the splice?
static bool is_touched(const und_flaws *flaws, const und_splice *splice)
{
  for (uint32_t i = 0; i < flaws->count; i++) {
    uint32_t part = flaws->items[i].part - splice->from;
    uint32_t related = flaws->items[i].related_part - splice->from;

    if (part < splice->removed || related < splice->removed) {
      return true; // below `from` both have wrapped around
    }
  }
  return false;
}

static void tell_twice(und_wording *wording, const und_flow *flow,
                       uint64_t labels)
{
  wording->twice.count = 0;
  und_terms_twice(&wording->terms, flow, &wording->twice);
  wording->labels = labels;
}

void und_wording_all(und_wording *wording, const und_flow *flow,
                     uint64_t labels)
{
  und_stretch all = {0, flow->count};

  und_wording_finish(wording);
  run(check_own, flow, all, &wording->own);
  count_habits(wording, flow->parts, flow->count, true);
  tell_odd(wording, flow, NULL);
  tell_frame(wording, flow, NULL);
  run(und_cited_check, flow, all, &wording->cites);
  und_terms_all(&wording->terms, flow);
  tell_twice(wording, flow, labels);
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
                splice);
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
  // What went is counted out before its place is counted anew.
  count_habits(wording, gone->items, gone->count, false);
  renew(check_own, flow, fresh, splice, &wording->own);
  if (splice.added > 0) { // else there may be no parts at all
    count_habits(wording, flow->parts + fresh.from, splice.added, true);
  }
  tell_odd(wording, flow, &splice);
  tell_frame(wording, flow, &splice);
  renew(und_cited_check, flow, near, splice, &wording->cites);
  bool judged = und_terms_changed(&wording->terms, flow, splice, gone);

  if (judged || labels != wording->labels ||
      is_touched(&wording->twice, &splice)) {
    tell_twice(wording, flow, labels);
  } else {
    und_flaws_put(&wording->twice, NULL, splice.from + splice.removed,
                  splice.from + splice.removed, splice);
  }
  und_pointed_changed(&wording->pointed, flow, splice, gone, labels);
  und_claims_changed(&wording->claims, flow, splice, gone, labels);
}
