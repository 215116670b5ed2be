// SPDX-License-Identifier: MIT

#include "draft.h"

bool und_draft_replace(und_draft *d, uint32_t at, uint32_t size,
                       const char *with)
{
  uint32_t grown = (uint32_t)strlen(with);
  if (d->size - size + grown >= sizeof d->data) {
    return false;
  }
  memmove(d->data + at + grown, d->data + at + size, d->size - at - size);
  memcpy(d->data + at, with, grown);
  d->size = d->size - size + grown;
  return true;
}

uint32_t und_draft_component_end(const und_draft *d, uint32_t at)
{
  while (at < d->size && d->data[at] != '/') {
    at++;
  }
  return at;
}

bool und_draft_parses(const und_draft *d, und_symbol *symbol_out)
{
  return und_symbol_parse((und_slice){d->data, d->size}, symbol_out) &&
         symbol_out->text.size == d->size &&
         !und_symbol_is_impossible(symbol_out);
}

// Until they named the session or the year, symbols had a running number:
// A/5746, S/23500, E/5109. The last ones, rounded up.
static uint32_t last_running(und_body body)
{
  switch (body) {
  case UND_BODY_GA:
    return 11000;
  case UND_BODY_SC:
    return 28000;
  case UND_BODY_ECOSOC:
    return 7000;
  default:
    return UINT32_MAX;
  }
}

bool und_symbol_is_impossible(const und_symbol *symbol)
{
  enum { FIRST_NAMED = 31, SINGLE = 1 };

  if (symbol->session > 0) { // the numbers of older sessions are roman
    return (symbol->body == UND_BODY_GA ||
            und_slice_starts(symbol->text, UND_SLICE("A/C."))) &&
           !symbol->roman && symbol->session_kind == UND_SESSION_REGULAR &&
           symbol->session < FIRST_NAMED;
  }
  const char *slash = memchr(symbol->text.data, '/', symbol->base_size);
  uint32_t head = slash ? (uint32_t)(slash - symbol->text.data) : 0;
  return head == SINGLE && symbol->kind == UND_SYMBOL_DOCUMENT &&
         symbol->year == 0 && symbol->base_size > head + 1 &&
         und_is_digit(symbol->text.data[head + 1]) &&
         symbol->number > last_running(symbol->body);
}
