// SPDX-License-Identifier: MIT

#include "pages.h"

// 3/12 in its place.
typedef struct {
  uint32_t number;
  uint32_t of;
  uint32_t start; ///< from the start of its part
  uint32_t end;
} page;

static uint32_t read_number(und_slice text, uint32_t *at)
{
  uint32_t number = 0;

  while (*at < text.size && text.data[*at] >= '0' && text.data[*at] <= '9' &&
         number <= UINT16_MAX) {
    number = number * 10 + (uint32_t)(text.data[(*at)++] - '0');
  }
  return number;
}

static bool is_blank_at(und_slice text, uint32_t at)
{
  return at >= text.size || (unsigned char)text.data[at] <= ' ';
}

/// Find "3/12" as a word of its own in furniture.
static bool read_page(const und_flow *flow, const und_part *part,
                      page *page_out)
{
  und_slice text = und_flow_own(flow, part);

  for (uint32_t i = 0; i < text.size; i++) {
    page found = {.start = i};

    if (i > 0 && !is_blank_at(text, i - 1)) {
      continue;
    }
    found.number = read_number(text, &i);
    if (found.number == 0 || i >= text.size || text.data[i] != '/') {
      continue;
    }
    i++;
    found.of = read_number(text, &i);
    found.end = i;
    if (is_blank_at(text, i) && found.number <= found.of &&
        found.of <= UINT16_MAX) {
      *page_out = found;
      return true;
    }
  }
  return false;
}

/// The page number after `index`, a few dozen parts ahead at most.
static bool next_page(const und_flow *flow, uint32_t index, und_reach *reach,
                      page *page_out)
{
  enum { AHEAD = 64 };
  uint32_t limit = index + 1 + AHEAD;

  for (uint32_t i = index + 1; i < flow->count && i < limit; i++) {
    und_reach_ahead(reach, i + 1);
    if (flow->parts[i].shape == UND_SHAPE_FURNITURE &&
        read_page(flow, &flow->parts[i], page_out)) {
      return true;
    }
  }
  und_reach_ahead(reach, flow->count < limit ? flow->count + 1 : limit + 1);
  return false;
}

/// Is `found` the odd one between the page before, which the state knows, and
/// the one after it?
static bool is_odd(const und_flow *flow, const und_flow_state *state,
                   uint32_t index, const page *found, und_reach *reach)
{
  uint32_t expected = state->page + 1U;
  page next;

  if (state->page == 0 ||
      (found->number == expected && found->of == state->pages)) {
    return false;
  }
  return (found->number == expected || found->of == state->pages) &&
         next_page(flow, index, reach, &next) && next.number == expected + 1 &&
         next.of == state->pages;
}

void und_pages_take(const und_flow *flow, und_flow_state *state, uint32_t index,
                    und_reach *reach)
{
  page found;

  if (!read_page(flow, &flow->parts[index], &found)) {
    return;
  }
  if (is_odd(flow, state, index, &found, reach)) {
    und_flow_report(flow, index, UND_CHECK_FURNITURE, found.start, found.end);
    state->page++;
    return;
  }
  state->page = (uint16_t)found.number;
  state->pages = (uint16_t)found.of;
}
