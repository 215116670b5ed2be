// SPDX-License-Identifier: MIT

#include "locate.h"

// A place looked for, step by step.
typedef struct {
  const und_part *parts;
  uint32_t count;
  und_slice text; ///< of the locator
  und_slice body; ///< of the document searched
  uint32_t from;  ///< where the next step begins to look
  uint32_t limit; ///< and where it ends
  uint32_t found; ///< the part of the last step, or UND_NO_PART
} search;

static bool same_value(const und_label *wanted, const und_label *label)
{
  if (wanted->roman > 0 && label->kind == UND_LABEL_ROMAN) {
    return wanted->roman == label->value;
  }
  return wanted->value > 0 && wanted->value == label->value &&
         wanted->bis == label->bis;
}

static bool is_annex(const und_part *part)
{
  return part->role == UND_ROLE_HEADING && part->inset == 2 &&
         part->level == 1 && part->label_size == 0;
}

/// The number of an annex: what its heading says, Annex II, else how many
/// there are up to it.
static uint32_t annex_number(const search *s, uint32_t index)
{
  const und_part *part = &s->parts[index];
  und_slice title = und_slice_cut(s->body, part->start, und_part_end(part));
  uint32_t size = title.size;
  uint32_t count = 0;

  while (size > 0 && title.data[size - 1] != ' ') {
    size--;
  }
  uint32_t number = und_label_roman(und_slice_cut(title, size, title.size));

  if (size > 0 && number > 0) {
    return number;
  }
  for (uint32_t i = 0; i <= index; i++) {
    count += is_annex(&s->parts[i]);
  }
  return count;
}

static bool annex_fits(const search *s, uint32_t index, const und_label *wanted)
{
  uint32_t number = wanted->roman > 0 ? wanted->roman : wanted->value;

  return is_annex(&s->parts[index]) &&
         (number == 0 || number == annex_number(s, index));
}

static bool heading_fits(const und_part *part, const und_label *wanted)
{
  if (part->role != UND_ROLE_HEADING) {
    return false;
  }
  bool roman = wanted->roman > 0 && part->level == 1;

  return part->label_size > 0 && (roman ? part->label.roman == wanted->roman
                                        : wanted->kind == part->label.kind &&
                                            wanted->value == part->label.value);
}

static bool step_fits(const search *s, uint32_t index, und_unit unit,
                      const und_label *wanted)
{
  const und_part *part = &s->parts[index];

  switch (unit) {
  case UND_UNIT_PARAGRAPH:
    return part->role == UND_ROLE_PARAGRAPH && same_value(wanted, &part->label);
  case UND_UNIT_SUBPARAGRAPH:
    return part->role == UND_ROLE_ITEM && same_value(wanted, &part->label);
  case UND_UNIT_NOTE:
    return part->role == UND_ROLE_NOTE && same_value(wanted, &part->label);
  case UND_UNIT_SECTION:
  case UND_UNIT_CHAPTER:
    return heading_fits(part, wanted);
  case UND_UNIT_ANNEX:
    return annex_fits(s, index, wanted);
  default:
    return false;
  }
}

/// Follow one step. What is inside a paragraph is looked for up to the next
/// paragraph only.
static bool follow(search *s, const und_locator_step *step)
{
  und_label wanted = {0};

  if (step->size > 0) {
    und_locator_label(s->text, step, &wanted);
  }
  for (uint32_t i = s->from; i < s->limit; i++) {
    const und_part *part = &s->parts[i];

    if (step->unit == UND_UNIT_SUBPARAGRAPH && s->found != UND_NO_PART &&
        (part->role == UND_ROLE_PARAGRAPH || part->role == UND_ROLE_HEADING)) {
      return false;
    }
    if (step_fits(s, i, step->unit, &wanted)) {
      s->found = i;
      s->from = i + 1;
      if (step->unit == UND_UNIT_ANNEX) { // what follows is in this one
        for (i++; i < s->limit && !is_annex(&s->parts[i]); i++) {
        }
        s->limit = i;
      }
      return true;
    }
  }
  return false;
}

/// The larger unit is looked for first, however the text has them: "annex II,
/// paragraph 5" and "paragraph 5 of annex II".
static bool is_large(und_unit unit)
{
  return unit == UND_UNIT_SECTION || unit == UND_UNIT_CHAPTER ||
         unit == UND_UNIT_ANNEX;
}

uint32_t und_locate(und_document *document, und_slice text,
                    const und_locator *locator)
{
  search s = {.text = text,
              .body = und_text_slice(und_document_text(document)),
              .found = UND_NO_PART};

  s.parts = und_document_parts(document, &s.count);
  s.limit = s.count;
  for (unsigned pass = 0; pass < 2; pass++) {
    for (uint32_t i = 0; i < locator->count; i++) {
      const und_locator_step *step = &locator->steps[i];

      if (is_large(step->unit) == (pass == 0) && !follow(&s, step)) {
        return pass == 0 ? UND_NO_PART : s.found;
      }
    }
  }
  return s.found;
}

void und_locate_place(const und_part *part, uint32_t *start_out,
                      uint32_t *end_out)
{
  *start_out = part->start + part->label_offset;
  *end_out = part->label_size > 0 && part->role != UND_ROLE_HEADING
               ? *start_out + part->label_size
               : und_part_end(part);
}
