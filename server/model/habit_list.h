// SPDX-License-Identifier: MIT
//
// The forms of which documents have one or the other; see habits.h. Private to
// the model.

#ifndef UND_MODEL_HABIT_LIST_H
#define UND_MODEL_HABIT_LIST_H

typedef enum {
  UND_HABIT_QUOTE_STRAIGHT,
  UND_HABIT_QUOTE_OTHER,  ///< curly, of another language
  UND_HABIT_QUOTE_PROPER, ///< of the language
  UND_HABIT_APOSTROPHE_STRAIGHT,
  UND_HABIT_APOSTROPHE_CURLY,
  UND_HABIT_MARK_TIGHT,  ///< a French mark without the space due
  UND_HABIT_MARK_SPACED, ///< a space of any kind
  UND_HABIT_MARK_PLAIN,  ///< of these, one that may break
  UND_HABIT_MARK_FIRM,   ///< of these, one that may not
  UND_HABIT_SPACE_NONE,  ///< the same, where none is due
  UND_HABIT_SPACE_ONE,
  UND_HABIT_PERCENT_SIGN,
  UND_HABIT_PERCENT_WORD,
  UND_HABIT_PERCENT_TIGHT,
  UND_HABIT_PERCENT_SPACED,
  UND_HABIT_THOUSANDS_OTHER,
  UND_HABIT_THOUSANDS_PROPER,
  UND_HABIT_RANGE_HYPHEN,
  UND_HABIT_RANGE_DASH,
  UND_HABIT_DIGITS_ARABIC,
  UND_HABIT_DIGITS_LATIN,
  UND_HABIT_SPELT_OTHER,
  UND_HABIT_SPELT_PROPER,
  UND_HABIT_GROUP_SMALL, ///< "du groupe d’experts"
  UND_HABIT_GROUP_CAPITAL,
  UND_HABIT_BRACKETED, ///< words in square brackets
  UND_HABIT_ADOPTED,   ///< the line of an adopted text
  UND_HABIT_COUNT,
} und_habit;

#endif
