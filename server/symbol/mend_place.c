// SPDX-License-Identifier: MIT
//
// Repairs of a symbol in which one mark or one number is wrong, by trying.

#include "draft.h"

// Is there a slash missing inside the letters of the organ, "ACN.4/759"? Not
// every word that begins with A, E or S: what follows is one that stands there.
static bool begins_body(const und_draft *d, uint32_t at)
{
  static const char *const words[] = {
    "AC.", "C.", "CN.", "CONF.", "DEC/", "HRC/", "ICEF/", "PRST/", "RES/",
  };
  und_slice rest = {d->data + at, d->size - at};
  for (uint32_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    if (und_slice_starts(rest, und_slice_from(words[i]))) {
      return true;
    }
  }
  return false;
}

static bool is_mark(char byte)
{
  return byte == '.' || byte == '-' || byte == '\\' || byte == '_' ||
         byte == ' ';
}

// What comes of the draft with `with` for `size` bytes at `at`; one more that
// was found, and the first is kept.
static void attempt(const und_draft *d, uint32_t at, uint32_t size,
                    const char *with, und_draft *found, uint32_t *count)
{
  und_draft mended = *d;
  und_symbol symbol;
  if (und_draft_replace(&mended, at, size, with) &&
      und_draft_parses(&mended, &symbol)) {
    *found = (*count)++ == 0 ? mended : *found;
  }
}

bool und_mend_joint(und_draft *d)
{
  und_draft found = *d;
  uint32_t count = 0;
  // A/C.1/1004 is whole: until 1976 a committee's papers had no session.
  bool committee = d->size > 4 && memcmp(d->data, "A/C.", 4) == 0;
  uint32_t head = und_draft_component_end(d, 0);
  for (uint32_t at = 1; at < d->size; at++) {
    bool beside = d->data[at] == '/' || d->data[at - 1] == '/';
    if (is_mark(d->data[at])) {
      attempt(d, at, 1, "/", &found, &count);
    } else if (!beside && !is_mark(d->data[at - 1]) &&
               !(committee && und_is_digit(d->data[at - 1]) &&
                 und_is_digit(d->data[at])) &&
               (at > head || (at == 1 && begins_body(d, at)))) {
      attempt(d, at, 0, "/", &found, &count);
    }
  }
  *d = found;
  d->unsure = count > 1;
  return count > 0;
}

bool und_mend_number(und_draft *d)
{
  static const char *const right[] = {"50", "2000"};
  for (uint32_t at = 0; at < d->size; at = und_draft_component_end(d, at) + 1) {
    uint32_t end = at;
    while (end < d->size && und_is_digit(d->data[end])) {
      end++;
    }
    for (uint32_t i = 0; end > at && i < sizeof right / sizeof right[0]; i++) {
      und_draft mended = *d;
      und_symbol symbol;
      if (end < d->size && d->data[end] == '/' &&
          und_draft_replace(&mended, at, end - at, right[i]) &&
          und_draft_parses(&mended, &symbol) &&
          (symbol.session == 50 || symbol.year == 2000)) {
        *d = mended;
        return true;
      }
    }
  }
  return false;
}

// C, G and L are letters of others: C/2023/1234 of the European Union, G/L/1
// of the World Trade Organization.
bool und_mend_organ(und_draft *d)
{
  static const char *const organs[] = {"A", "E", "S"};
  bool may = d->size > 2 && und_is_capital(d->data[0]) && d->data[1] == '/' &&
             !strchr("AESCGL", d->data[0]);
  for (uint32_t i = 0; may && i < sizeof organs / sizeof organs[0]; i++) {
    und_draft mended = *d;
    und_symbol symbol;
    if (und_draft_replace(&mended, 0, 1, organs[i]) &&
        und_draft_parses(&mended, &symbol) &&
        (symbol.session > 0 || symbol.year > 0 ||
         memchr(d->data + 2, '/', d->size - 2) != NULL)) {
      *d = mended;
      return true;
    }
  }
  return false;
}

bool und_mend_blank(und_draft *d)
{
  bool changed = false;
  for (uint32_t i = 1; i + 1 < d->size; i++) {
    if (d->data[i] == ' ' && und_is_letter(d->data[i - 1]) &&
        und_is_digit(d->data[i + 1])) {
      d->data[i] = '.';
      changed = true;
    }
  }
  return changed;
}
