// SPDX-License-Identifier: MIT

#include "habits.h"

#include "spots.h"

// A form is odd where the other one stands at least so many times as often. A
// form that is wrong by itself gives way to as many right ones; times 0 is one
// that has no place beside the other.
static const struct {
  uint8_t odd;
  uint8_t usual;
  uint8_t times;
} rules[] = {
  {UND_HABIT_QUOTE_STRAIGHT, UND_HABIT_QUOTE_PROPER, 1},
  {UND_HABIT_QUOTE_OTHER, UND_HABIT_QUOTE_PROPER, 2},
  {UND_HABIT_APOSTROPHE_STRAIGHT, UND_HABIT_APOSTROPHE_CURLY, 2},
  {UND_HABIT_APOSTROPHE_CURLY, UND_HABIT_APOSTROPHE_STRAIGHT, 2},
  {UND_HABIT_MARK_TIGHT, UND_HABIT_MARK_SPACED, 4},
  {UND_HABIT_MARK_SPACED, UND_HABIT_MARK_TIGHT, 4},
  {UND_HABIT_MARK_PLAIN, UND_HABIT_MARK_FIRM, 4},
  {UND_HABIT_SPACE_ONE, UND_HABIT_SPACE_NONE, 2},
  {UND_HABIT_PERCENT_SIGN, UND_HABIT_PERCENT_WORD, 1},
  {UND_HABIT_PERCENT_TIGHT, UND_HABIT_PERCENT_SPACED, 1},
  {UND_HABIT_THOUSANDS_OTHER, UND_HABIT_THOUSANDS_PROPER, 1},
  {UND_HABIT_RANGE_HYPHEN, UND_HABIT_RANGE_DASH, 2},
  {UND_HABIT_RANGE_DASH, UND_HABIT_RANGE_HYPHEN, 2},
  {UND_HABIT_SPELT_OTHER, UND_HABIT_SPELT_PROPER, 1},
  {UND_HABIT_DIGITS_ARABIC, UND_HABIT_DIGITS_LATIN, 4},
  {UND_HABIT_DIGITS_LATIN, UND_HABIT_DIGITS_ARABIC, 4},
  {UND_HABIT_GROUP_SMALL, UND_HABIT_GROUP_CAPITAL, 4},
  {UND_HABIT_BRACKETED, UND_HABIT_ADOPTED, 0},
};

enum { RULES = sizeof rules / sizeof rules[0] };

_Static_assert(UND_HABIT_COUNT <= 32, "a habit is a bit");

void und_habits_count(und_habits *habits, const und_part *part, bool in)
{
  for (unsigned i = 0; part->facts != NULL && i < UND_HABIT_COUNT; i++) {
    uint32_t times = part->facts->habits[i];

    habits->of[i] += in ? times : 0 - times;
  }
}

/// The habits that are odd in the document, a bit each.
static uint32_t odd_ones(const und_habits *habits)
{
  uint32_t odd = 0;

  for (unsigned i = 0; i < RULES; i++) {
    uint64_t least = (uint64_t)habits->of[rules[i].odd] * rules[i].times;

    if (habits->of[rules[i].odd] > 0 && habits->of[rules[i].usual] > 0 &&
        habits->of[rules[i].usual] >= least) {
      odd |= UINT32_C(1) << rules[i].odd;
    }
  }
  return odd;
}

static bool has_any(const und_part *part, uint32_t odd)
{
  for (unsigned i = 0; part->facts != NULL && i < UND_HABIT_COUNT; i++) {
    if ((odd >> i & 1) != 0 && part->facts->habits[i] > 0) {
      return true;
    }
  }
  return false;
}

uint64_t und_habits_key(const und_habits *habits)
{
  uint64_t odd = odd_ones(habits);
  const uint32_t *of = habits->of;

  // The blank of a French mark is one of three.
  return odd == 0
           ? 0
           : odd << 2 | (of[UND_HABIT_MARK_SPACED] > of[UND_HABIT_MARK_TIGHT]) |
               (of[UND_HABIT_MARK_PLAIN] > of[UND_HABIT_MARK_FIRM]) << 1;
}

void und_habits_tell(const und_habits *habits, const und_flow *flow,
                     und_stretch parts, und_flaws *flaws_out)
{
  und_flow with = *flow;
  und_odd odd = {odd_ones(habits), habits};

  with.flaws = flaws_out;
  for (uint32_t i = parts.from; odd.habits != 0 && i < parts.after; i++) {
    if (has_any(&flow->parts[i], odd.habits)) {
      und_spots_tell(&with, i, &odd);
    }
  }
}
