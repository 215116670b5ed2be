// SPDX-License-Identifier: MIT

#include "repeats.h"

// An agenda has hardly more items than these.
enum { BACK = 200 };

static und_slice title_of(const und_flow *flow, const und_part *part)
{
  und_slice title = und_text_cut(flow->text, part->start + part->text_offset,
                                 und_part_end(part));

  while (title.size > 0 && (title.data[title.size - 1] == '.' ||
                            title.data[title.size - 1] == ';' ||
                            title.data[title.size - 1] == ' ')) {
    title.size--;
  }
  return title;
}

/// Equal but for white space.
static bool same_title(und_slice left, und_slice right)
{
  uint32_t a = 0;
  uint32_t b = 0;

  for (;;) {
    while (a < left.size && (unsigned char)left.data[a] <= ' ') {
      a++;
    }
    while (b < right.size && (unsigned char)right.data[b] <= ' ') {
      b++;
    }
    if (a == left.size || b == right.size) {
      return a == left.size && b == right.size && a > 0;
    }
    if (left.data[a++] != right.data[b++]) {
      return false;
    }
  }
}

static void report(const und_flow *flow, uint32_t index, und_check check)
{
  const und_part *part = &flow->parts[index];

  UND_PUSH(flow->flaws, (und_flaw){.check = check,
                                   .part = index,
                                   .start = part->text_offset,
                                   .end = part->size});
}

void und_repeats_heading(const und_flow *flow, uint32_t index, und_reach *reach)
{
  const und_part *part = &flow->parts[index];

  for (uint32_t i = index; i > 0 && index - i < BACK; i--) {
    const und_part *above = &flow->parts[i - 1];

    if (above->role != UND_ROLE_HEADING || above->level >= part->level) {
      continue;
    }
    und_reach_back(reach, i - 1);
    if (above->label_size > 0 && part->label_size > 0 &&
        same_title(title_of(flow, part), title_of(flow, above))) {
      report(flow, index, UND_CHECK_HEAD_DUPLICATE);
    }
    return;
  }
  und_reach_back(reach, index > BACK ? index - BACK : 0);
}

void und_repeats_agenda(const und_flow *flow, uint32_t index, und_reach *reach)
{
  const und_part *part = &flow->parts[index];

  for (uint32_t i = index; i > 0 && index - i < BACK; i--) {
    const und_part *earlier = &flow->parts[i - 1];

    und_reach_back(reach, i - 1);
    if (earlier->role == UND_ROLE_PARAGRAPH ||
        earlier->role == UND_ROLE_HEADING) {
      return;
    }
    if (earlier->role == UND_ROLE_LIST_ITEM && earlier->label_size > 0 &&
        same_title(title_of(flow, part), title_of(flow, earlier))) {
      report(flow, index, UND_CHECK_AGENDA_DUPLICATE);
      return;
    }
  }
}
