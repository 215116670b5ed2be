// SPDX-License-Identifier: MIT
//
// Spots: what can be told wrong at one place of a text and what stands around
// it: marks, spaces, figures, short words. Private to the model. A text is gone
// over once; a check is a row that names the bytes it waits for, and a function
// that is called where one of them stands.
//
// Where a form is right or wrong by what the rest of the document has, the
// function counts it as a habit (see habits.h); the text is then gone over
// again if the document has this form seldom.
//
// To add one, write its function and give it a row in spots.c.

#ifndef UND_MODEL_SPOTS_H
#define UND_MODEL_SPOTS_H

#include "habits.h"
#include "own_text.h"
#include "und/base/ascii.h"

/// What is seldom in a document, for a second look at its parts.
typedef struct {
  uint32_t habits; ///< a bit for each und_habit
  const und_habits *all;
} und_odd;

/// What is told of a text once, when it is first asked for.
typedef enum {
  UND_SPOT_NOT_ASKED,
  UND_SPOT_NO,
  UND_SPOT_YES,
} und_spot_answer;

/// What the look at a part keeps from spot to spot, so that none goes over the
/// whole text again.
typedef struct {
  und_spot_answer french;
  und_spot_answer plain;    ///< no markup, and no more marks than are told
  und_spot_answer charters; ///< of others
  uint32_t passed;          ///< how far the text has been gone over
  bool code;                ///< between marks of code there
  bool angle; ///< between « », “ ”, straight marks, * * there
  bool curly;
  bool straight;
  bool stars;
} und_spot_memory;

/// A place in a part's own text.
typedef struct {
  const und_flow *flow;
  uint32_t index;
  const und_own_text *own;
  und_slice text; ///< of `own`
  uint32_t at;
  uint16_t *counts; ///< of habits
  und_spot_memory *memory;
  const und_odd *odd; ///< NULL at the first look
} und_spot;

/// Does `mark`, which is not empty, stand at `at`?
static inline bool und_spot_stands(und_slice text, uint32_t at, und_slice mark)
{
  return at < text.size && text.data[at] == mark.data[0] &&
         at + mark.size <= text.size &&
         memcmp(text.data + at, mark.data, mark.size) == 0;
}

/// Does `mark` end at `at`?
static inline bool und_spot_ends(und_slice text, uint32_t at, und_slice mark)
{
  return at >= mark.size && und_spot_stands(text, at - mark.size, mark);
}

/// The byte at `at`; a blank before the text and behind it.
static inline char und_spot_byte(und_slice text, uint32_t at)
{
  return at < text.size ? text.data[at] : ' ';
}

/// The byte before `at`.
static inline char und_spot_before(und_slice text, uint32_t at)
{
  return at > 0 ? text.data[at - 1] : ' ';
}

/// How many bytes of blanks, of any kind, stand from `at` on; before `at`.
uint32_t und_spot_blanks(und_slice text, uint32_t at);
uint32_t und_spot_blanks_before(und_slice text, uint32_t at);

/// Does a letter, or its last byte, stand at `at`? Marks and spaces beyond
/// ASCII are none.
bool und_spot_is_letter(und_slice text, uint32_t at);

/// Does the place stand in an address of the web or between marks of code?
bool und_spot_is_apart(const und_spot *spot);

/// Is the place between quotation marks or marks of emphasis, where another
/// language may stand?
bool und_spot_is_quoted(const und_spot *spot);

/// Are the quotation marks of the text those of its words: it has no links,
/// tags or attributes, and no multitude of marks?
bool und_spot_has_plain_quotes(const und_spot *spot);

/// Is `byte`, which is not the text's end, one of `bytes`?
static inline bool und_spot_is_one_of(char byte, const char *bytes)
{
  return byte != '\0' && strchr(bytes, byte) != NULL;
}

/// Does the text, in English or Spanish, quote French? « and letters with an
/// accent tell it.
bool und_spot_quotes_french(const und_spot *spot);

/// Count the place as one of `habit`. Returns whether it is odd in this
/// document, and to be told.
static inline bool und_spot_is_odd(const und_spot *spot, und_habit habit)
{
  if (spot->odd == NULL) {
    spot->counts[habit] += spot->counts[habit] < UINT16_MAX;
    return false;
  }
  return (spot->odd->habits >> habit & 1) != 0;
}

/// Keep a fault from `start` to `end`; `put` should stand there.
void und_spot_amend(const und_spot *spot, und_check check, uint32_t start,
                    uint32_t end, und_slice put);

/// Keep a fault without saying what should stand there.
void und_spot_report(const und_spot *spot, und_check check, uint32_t start,
                     uint32_t end);

/// Check the text of the part `index` at all its spots, and count its habits.
void und_spots_check(const und_flow *flow, uint32_t index,
                     const und_own_text *own);

/// Tell the places of the part `index` that are odd.
void und_spots_tell(const und_flow *flow, uint32_t index, const und_odd *odd);

/// The blank that a French document has at marks of punctuation, for a second
/// look; may be empty. spots_space.c.
und_slice und_spot_blank_fr(const und_spot *spot);

// The functions of the rows, by the file that has them.

/// double-punct: at the first mark of several. spots_mark.c.
void und_spot_doubled(const und_spot *spot);

/// bracket-negotiated: at [. spots_mark.c.
void und_spot_bracket(const und_spot *spot);

// Quotation marks: spots_quote.c.
void und_spot_straight(const und_spot *spot); ///< at "
void und_spot_quote(const und_spot *spot);    ///< at one that is not straight
void und_spot_apostrophe(const und_spot *spot);

// Spaces: spots_space.c.
void und_spot_space_fr(const und_spot *spot);    ///< at ; : ? ! « »
void und_spot_space_other(const und_spot *spot); ///< at ; :
void und_spot_broken(const und_spot *spot);      ///< at a capital with accent

// Dates: spots_date.c.
void und_spot_day(const und_spot *spot);      ///< at a figure
void und_spot_month(const und_spot *spot);    ///< at a capital
void und_spot_month_ar(const und_spot *spot); ///< at a figure

// Numbers: spots_figure.c.
void und_spot_ordinal_fr(const und_spot *spot);
void und_spot_percent(const und_spot *spot);   ///< at % or p
void und_spot_thousands(const und_spot *spot); ///< at a figure
void und_spot_decimal(const und_spot *spot);
void und_spot_range(const und_spot *spot);    ///< at a hyphen or dash
void und_spot_digits(const und_spot *spot);   ///< at a figure
void und_spot_sentence(const und_spot *spot); ///< at a figure
void und_spot_small(const und_spot *spot);    ///< the same

// Words: spots_word.c.
void und_spot_member(const und_spot *spot);   ///< at the word's first letter
void und_spot_group(const und_spot *spot);    ///< the same
void und_spot_charter(const und_spot *spot);  ///< the same
void und_spot_ize(const und_spot *spot);      ///< at s or z
void und_spot_spelling(const und_spot *spot); ///< at the word's first letter
void und_spot_stops(const und_spot *spot);    ///< at a capital
void und_spot_unit(
  const und_spot *spot); ///< at the abbreviation's first letter
// Publications that are cited by volume or sales number: spots_work.c.

/// unts-form ("Treaty Series, 2225"), unts-known (vol. 2235, No. 39574): where
/// the name of the series begins.
void und_spot_treaty(const und_spot *spot);

/// sales-form (F91.IV.2), sales-language: at the letter of a sales number.
void und_spot_sales(const und_spot *spot);

// Places that a text points to: spots_place.c.

/// xref-vague: at the bracket of "(see above)".
void und_spot_vague(const und_spot *spot);

/// xref-unit-name: at the bracket of "paragraphe c)".
void und_spot_lettered(const und_spot *spot);

/// xref-order: at the bracket of "subparagraph (a) of paragraph 8".
void und_spot_order(const und_spot *spot);

/// xref-range ("sections C to A"): at the end of the word before the numbers.
void und_spot_places(const und_spot *spot);

/// abbr-plural ("No. 43 and 44"): at the end of the short word.
void und_spot_short(const und_spot *spot);

#endif
