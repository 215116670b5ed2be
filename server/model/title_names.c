// SPDX-License-Identifier: MIT

#include "title_names.h"

#include "und/base/ascii.h"
#include "und/symbol/acronym.h"

/// Abbreviations that have become names: of diseases, of programmes.
static bool is_name(und_slice word)
{
  static const char *const names[] = {"COVID", "HIV", "VIH",  "AIDS",
                                      "SIDA",  "USA", "SIDS", NULL};

  for (int i = 0; names[i] != NULL; i++) {
    if (und_slice_starts(word, und_slice_from(names[i]))) {
      return true;
    }
  }
  return false;
}

static bool is_of_word(und_slice text, uint32_t at)
{
  return at < text.size &&
         (und_is_letter(text.data[at]) || und_is_digit(text.data[at]) ||
          text.data[at] == '/' || text.data[at] == '-');
}

void und_title_names_check(und_step *s)
{
  enum { SHORTEST = 3, LONGEST = 12 };

  if (s->part->role != UND_ROLE_HEADING) {
    return;
  }
  const und_part *next = und_step_next(s);

  if (next == NULL || next->body == UND_BODY_NONE || !next->certain) {
    return;
  }
  und_slice text = und_flow_own(s->flow, s->part);

  for (uint32_t at = s->part->text_offset; at < text.size; at++) {
    uint32_t end = at;

    while (end < text.size && und_is_capital(text.data[end])) {
      end++;
    }
    und_slice word = und_slice_cut(text, at, end);

    if (word.size >= SHORTEST && word.size <= LONGEST &&
        (at == 0 || !is_of_word(text, at - 1)) && !is_of_word(text, end) &&
        und_acronym_is_known(word) && !is_name(word)) {
      und_flow_report(s->flow, s->index, UND_CHECK_TITLE_FULL_NAMES, at, end);
    }
    at = end > at ? end - 1 : at;
  }
}
