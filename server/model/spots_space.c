// SPDX-License-Identifier: MIT
//
// Spaces at marks of punctuation, and inside words.

#include "spots.h"

und_slice und_spot_blank_fr(const und_spot *spot)
{
  const und_habits *all = spot->odd->all;

  return all->of[UND_HABIT_MARK_SPACED] <= all->of[UND_HABIT_MARK_TIGHT]
           ? (und_slice){0}
         : all->of[UND_HABIT_MARK_PLAIN] > all->of[UND_HABIT_MARK_FIRM]
           ? UND_SLICE(" ")
           : UND_SLICE("\u00a0");
}

/// Can a word, with marks of emphasis, end before `at`?
static bool is_behind_word(und_slice text, uint32_t at)
{
  char before = und_spot_before(text, at);

  return at > 0 && (und_spot_is_letter(text, at - 1) || und_is_digit(before) ||
                    und_spot_is_one_of(before, ")]*_%\""));
}

/// Does the text pause at `at`: no letter or figure goes on there?
static bool is_pause(und_slice text, uint32_t at)
{
  return at >= text.size || und_spot_blanks(text, at) > 0 ||
         und_spot_is_one_of(text.data[at], ")]*_") ||
         und_spot_stands(text, at, UND_SLICE("\u00bb"));
}

/// The one blank before `at` or behind it; more of them, and line breaks, are
/// those of a layout.
static bool is_one_blank(und_slice text, uint32_t start, uint32_t end)
{
  uint32_t size = end - start;

  return (size == 1 && text.data[start] == ' ') ||
         (size > 1 && text.data[start] != ' ' && text.data[start] != '\n');
}

// A mark and what stands on its inner side.
typedef struct {
  uint32_t start; ///< with the blank
  uint32_t end;
  und_slice mark;
  bool opening; ///< the blank belongs behind it
} spaced;

/// Read the mark at the spot. Returns false where no space is due or none can
/// be told.
static bool read_spaced(const und_spot *spot, spaced *out)
{
  static const und_slice open = {"\u00ab", 2};
  static const und_slice close = {"\u00bb", 2};
  und_slice text = spot->text;
  uint32_t at = spot->at;

  *out = (spaced){at, at + 1, und_slice_cut(text, at, at + 1), false};
  if (und_spot_stands(text, at, open)) {
    *out = (spaced){at, at + 2, open, true};
    out->end += und_spot_blanks(text, out->end);
    return out->end < text.size &&
           memchr(text.data + at, '\n', out->end - at) == NULL;
  }
  if (und_spot_stands(text, at, close)) {
    out->mark = close;
    out->end = at + 2;
  } else if (text.data[at] == '\xC2' || !is_pause(text, at + 1)) {
    return false;
  }
  uint32_t blanks = und_spot_blanks_before(text, at);

  out->start = at - blanks;
  return blanks > 0 ? out->start > 0 && is_one_blank(text, out->start, at)
         : out->mark.size == 2 ? at > 0
                               : is_behind_word(text, at);
}

static void amend_fr(const und_spot *spot, const spaced *found)
{
  enum { ROOM = 8 };
  char put[ROOM];
  und_slice blank = und_spot_blank_fr(spot);
  und_slice first = found->opening ? found->mark : blank;
  und_slice second = found->opening ? blank : found->mark;

  if (first.size > 0) {
    memcpy(put, first.data, first.size);
  }
  if (second.size > 0) {
    memcpy(put + first.size, second.data, second.size);
  }
  und_spot_amend(spot, UND_CHECK_TYPO_SPACE_FR, found->start, found->end,
                 (und_slice){put, first.size + second.size});
}

void und_spot_space_fr(const und_spot *spot)
{
  spaced found;

  if (!read_spaced(spot, &found) || und_spot_is_apart(spot) ||
      (found.mark.size == 1 && und_spot_is_quoted(spot))) {
    return; // titles in other languages are quoted
  }
  uint32_t blank = found.end - found.start - found.mark.size;
  bool odd;

  if (blank == 0) {
    odd = und_spot_is_odd(spot, UND_HABIT_MARK_TIGHT);
  } else {
    odd = und_spot_is_odd(spot, UND_HABIT_MARK_SPACED);
    odd |= und_spot_is_odd(spot, blank == 1 ? UND_HABIT_MARK_PLAIN
                                            : UND_HABIT_MARK_FIRM);
  }
  if (odd) {
    amend_fr(spot, &found);
  }
}

/// 3 : 1
static bool is_between_figures(und_slice text, const spaced *found)
{
  uint32_t next = found->end + und_spot_blanks(text, found->end);

  return und_is_digit(und_spot_before(text, found->start)) &&
         und_is_digit(und_spot_byte(text, next));
}

void und_spot_space_other(const und_spot *spot)
{
  spaced found;

  if (!read_spaced(spot, &found) || !is_behind_word(spot->text, found.start)) {
    return;
  }
  if (found.start < spot->at &&
      (is_between_figures(spot->text, &found) || und_spot_quotes_french(spot) ||
       und_spot_is_apart(spot))) {
    return;
  }
  if (und_spot_is_odd(spot, found.start == spot->at ? UND_HABIT_SPACE_NONE
                                                    : UND_HABIT_SPACE_ONE)) {
    und_spot_amend(spot, UND_CHECK_TYPO_SPACE_OTHER, found.start, found.end,
                   found.mark);
  }
}

void und_spot_broken(const und_spot *spot)
{
  // Capitals that are no words by themselves.
  static const und_slice capitals[] = {
    {"\u00c9", 2}, {"\u00c8", 2}, {"\u00ca", 2}, {"\u00ce", 2}, {"\u00c7", 2}};
  und_slice text = spot->text;
  uint32_t at = spot->at;
  char before = und_spot_before(text, at);
  bool first = at == 0 || before == ' ' || before == '\'' || before == '(' ||
               before == '\n' || und_spot_ends(text, at, UND_SLICE("\u2019"));

  for (size_t i = 0; first && i < sizeof capitals / sizeof capitals[0]; i++) {
    uint32_t end = at + capitals[i].size;

    if (und_spot_stands(text, at, capitals[i]) &&
        und_spot_byte(text, end) == ' ' &&
        und_is_small(und_spot_byte(text, end + 1)) &&
        und_is_small(und_spot_byte(text, end + 2))) {
      und_spot_amend(spot, UND_CHECK_TYPO_BROKEN_WORD, at, end + 1,
                     capitals[i]);
    }
  }
}
