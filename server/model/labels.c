// SPDX-License-Identifier: MIT

#include "labels.h"

#include "und/text/utf8.h"

void und_report_label(const und_flow *flow, uint32_t index, und_check check,
                      uint32_t expected)
{
  const und_part *part = &flow->parts[index];

  UND_PUSH(flow->flaws,
           (und_flaw){.check = check,
                      .part = index,
                      .start = part->label_offset,
                      .end = part->label_offset + (uint32_t)part->label_size,
                      .expected = expected});
}

/// Can a label stand at `at`? At a line's start, or behind punctuation with at
/// most a short word between: "; and (c)". Not in "as in (c) of".
static bool begins_clause(und_slice text, uint32_t at)
{
  enum { SHORT_WORD = 6 };

  // What is being negotiated stands in brackets: [2. Requests ...]
  at -= at > 0 && text.data[at - 1] == '[';
  for (unsigned words = 0; words < 2; words++) {
    if (at == 0 || text.data[at - 1] == '\n') {
      return true;
    }
    if (text.data[at - 1] != ' ') {
      return false;
    }
    while (at > 0 && text.data[at - 1] == ' ') {
      at--;
    }
    uint32_t last = at > 0 ? und_utf8_floor(text, at - 1) : 0;
    und_end end = und_punctuation_end(und_slice_cut(text, last, at));

    if (end != UND_END_NONE && end != UND_END_OPEN) {
      return true;
    }
    uint32_t word = at;

    while (at > 0 && word - at <= SHORT_WORD && text.data[at - 1] != ' ' &&
           text.data[at - 1] != '\n') {
      at--;
    }
    if (word - at > SHORT_WORD) {
      return false;
    }
  }
  return false;
}

bool und_label_in_text(const und_flow *flow, uint32_t index, uint32_t expected,
                       und_reach *reach)
{
  const und_part *part = &flow->parts[index];
  uint32_t from = index;
  und_buffer label = {0};
  bool found = false;

  while (from > 0 && flow->parts[from - 1].shape != part->shape) {
    from--;
  }
  und_reach_back(reach, from > 0 ? from - 1 : 0);
  const und_part *first = &flow->parts[from > 0 ? from - 1 : 0];
  und_slice text = und_text_cut(flow->text, first->start, part->start);

  und_label_write(&part->label, expected, &label);
  for (uint32_t at = first->text_offset; !found && at + label.size < text.size;
       at++) {
    found = text.data[at] == label.data[0] &&
            memcmp(text.data + at, label.data, label.size) == 0 &&
            begins_clause(text, at);
  }
  und_buffer_finish(&label);
  return found;
}

bool und_label_begins_line(const und_flow *flow, uint32_t index,
                           uint32_t expected)
{
  const und_part *part = &flow->parts[index];
  und_slice text = und_flow_own(flow, part);
  und_buffer label = {0};
  bool found = false;

  und_label_write(&part->label, expected, &label);
  for (uint32_t at = 1; !found && at + label.size < text.size; at++) {
    if (text.data[at - 1] == '\n' || text.data[at - 1] == '\r') {
      while (at + label.size < text.size && text.data[at] == ' ') {
        at++;
      }
      found = at + label.size < text.size &&
              memcmp(text.data + at, label.data, label.size) == 0;
    }
  }
  und_buffer_finish(&label);
  return found;
}
