// SPDX-License-Identifier: MIT

#include "carry.h"

#include "label_core.h"
#include "locate.h"
#include "pointers.h"

// A part being read for cross-references.
typedef struct {
  und_plan *plan;
  uint32_t index;
  und_slice text; ///< of the part
  uint32_t first; ///< the parts of its region: counted together, from a
  uint32_t after; ///< paragraph 1 up to the next
} reader;

static bool is_large(und_unit unit)
{
  return unit == UND_UNIT_SECTION || unit == UND_UNIT_CHAPTER ||
         unit == UND_UNIT_ANNEX;
}

static bool fits(const und_part *part, uint8_t role, const und_label *wanted)
{
  if (part->role != role) {
    return false;
  }
  bool roman = part->label.kind == UND_LABEL_ROMAN && wanted->roman > 0;

  return roman ? wanted->roman == part->label.value
               : wanted->value > 0 && wanted->value == part->label.value &&
                   wanted->bis == part->label.bis;
}

/// Where the count begins that the part `index` is in, or stands in.
static bool begins_region(const und_part *part, uint8_t inset)
{
  return part->inset != inset ||
         (part->role == UND_ROLE_PARAGRAPH && part->label.value == 1 &&
          part->label.bis == 0);
}

static void set_region(reader *r)
{
  const und_part *parts = r->plan->parts;
  uint8_t inset = parts[r->index].inset;

  if (r->index >= r->first && r->index < r->after &&
      parts[r->first].inset == inset) {
    return;
  }
  r->first = r->index;
  while (r->first > 0 && !begins_region(&parts[r->first], inset)) {
    r->first--;
  }
  r->after = r->index + 1;
  while (r->after < r->plan->count && !begins_region(&parts[r->after], inset)) {
    r->after++;
  }
}

/// The paragraph of the same count, else the only one of that number in the
/// text around it.
static uint32_t find_paragraph(const reader *r, const und_label *wanted)
{
  const und_part *parts = r->plan->parts;
  uint32_t found = UND_NO_PART;

  for (uint32_t i = r->first; i < r->after; i++) {
    if (fits(&parts[i], UND_ROLE_PARAGRAPH, wanted)) {
      return i;
    }
  }
  for (uint32_t i = 0; i < r->plan->count; i++) {
    if (parts[i].inset == parts[r->index].inset &&
        fits(&parts[i], UND_ROLE_PARAGRAPH, wanted)) {
      if (found != UND_NO_PART) {
        return UND_NO_PART; // who knows which
      }
      found = i;
    }
  }
  return found;
}

/// The item below the part `above`, or in the paragraph of the part read.
static uint32_t find_item(const reader *r, uint32_t above,
                          const und_label *wanted)
{
  const und_part *parts = r->plan->parts;
  uint32_t at = above;

  if (above == UND_NO_PART) { // of this paragraph
    for (at = r->index; at > 0 && (parts[at].role == UND_ROLE_ITEM ||
                                   parts[at].role == UND_ROLE_CONTINUATION);
         at--) {
    }
  }
  uint8_t level = above != UND_NO_PART && parts[above].role == UND_ROLE_ITEM
                    ? parts[above].level
                    : 0;

  for (uint32_t i = at + 1; i < r->plan->count; i++) {
    if (parts[i].role == UND_ROLE_PARAGRAPH ||
        parts[i].role == UND_ROLE_HEADING ||
        (parts[i].role == UND_ROLE_ITEM && parts[i].level <= level)) {
      break;
    }
    if (fits(&parts[i], UND_ROLE_ITEM, wanted) &&
        (above == UND_NO_PART || parts[i].level == level + 1)) {
      return i;
    }
  }
  return UND_NO_PART;
}

/// The part that the step `step` of `locator` names, by the part that the step
/// before it named.
static uint32_t find_step(const reader *r, const und_locator *locator,
                          uint32_t step, uint32_t above)
{
  const und_locator_step *s = &locator->steps[step];
  und_label wanted = {0};
  und_locator up_to = *locator;
  bool large = false;

  if (s->size == 0 || !und_locator_label(r->text, s, &wanted)) {
    return UND_NO_PART;
  }
  for (uint32_t i = 0; i < locator->count; i++) {
    large |= is_large(locator->steps[i].unit);
  }
  if (!large && s->unit == UND_UNIT_PARAGRAPH) {
    return find_paragraph(r, &wanted);
  }
  if (s->unit == UND_UNIT_SUBPARAGRAPH && (!large || above != UND_NO_PART)) {
    return step > 0 && above == UND_NO_PART ? UND_NO_PART
                                            : find_item(r, above, &wanted);
  }
  // In another section or annex, of a note: only if all of it is there.
  up_to.count = 0;
  for (uint32_t i = 0; i < locator->count; i++) {
    if (i <= step || (is_large(locator->steps[i].unit) && !is_large(s->unit))) {
      up_to.steps[up_to.count++] = locator->steps[i];
    }
  }
  static const uint8_t roles[] = {
    [UND_UNIT_PARAGRAPH] = UND_ROLE_PARAGRAPH,
    [UND_UNIT_SUBPARAGRAPH] = UND_ROLE_ITEM,
    [UND_UNIT_SECTION] = UND_ROLE_HEADING,
    [UND_UNIT_CHAPTER] = UND_ROLE_HEADING,
    [UND_UNIT_NOTE] = UND_ROLE_NOTE,
  };
  uint32_t found = und_locate(r->plan->document, r->text, &up_to);
  bool known = s->unit < sizeof roles && found != UND_NO_PART;

  return known && r->plan->parts[found].role == roles[s->unit] ? found
                                                               : UND_NO_PART;
}

/// The first of a series, 1^{er}, has an ending that no other has. Its size, if
/// one stands at `at`.
static uint32_t ordinal_size(und_slice text, uint32_t at)
{
  static const char *const endings[] = {"^{er}", "er", "\u1d49\u02b3"};
  und_slice rest = und_slice_cut(text, at, text.size);

  for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
    if (und_slice_starts(rest, und_slice_from(endings[i]))) {
      return (uint32_t)strlen(endings[i]);
    }
  }
  return 0;
}

static void edit_step(reader *r, const und_locator_step *step,
                      const und_move *move)
{
  und_slice label =
    und_slice_cut(r->text, step->offset, step->offset + step->size);
  uint32_t base = r->plan->parts[r->index].start;
  uint32_t start;
  uint32_t end;
  und_buffer value = {0};

  und_label_core_find(label, &start, &end);
  und_slice core = und_slice_cut(label, start, end);
  bool first = und_slice_equal(core, UND_SLICE("1")) && end == label.size;

  if (und_label_core_write(core, move->kind, move->value, move->bis, &value)) {
    start += step->offset;
    end += step->offset;
    end += first && move->value != 1 ? ordinal_size(r->text, end) : 0;
    und_edits_add(&r->plan->edits, base + start, base + end,
                  und_buffer_slice(&value));
  }
  und_buffer_finish(&value);
}

static void follow(reader *r, const und_locator *locator)
{
  uint32_t above = UND_NO_PART;

  for (uint32_t i = 0; i < locator->count; i++) {
    if (locator->steps[i].unit == UND_UNIT_OTHER) {
      return;
    }
    uint32_t part = find_step(r, locator, i, above);
    const und_move *move =
      part != UND_NO_PART ? und_plan_move(r->plan, part) : NULL;

    if (move != NULL) {
      edit_step(r, &locator->steps[i], move);
    }
    if (!is_large(locator->steps[i].unit)) {
      above = part;
    }
  }
}

static void read_part(reader *r)
{
  const und_part *part = &r->plan->parts[r->index];
  und_language language = und_document_language(r->plan->document);
  und_locator items[UND_LOCATOR_ITEMS];
  uint32_t at = part->text_offset;
  uint32_t count;

  r->text = und_slice_cut(r->plan->text, part->start, und_part_end(part));
  while ((count = und_locator_next(r->text, at, language, items)) > 0) {
    for (uint32_t i = 0; i < count; i++) {
      at = items[i].offset + items[i].size;
      if (!und_locator_is_elsewhere(r->text, &items[i], language) &&
          !und_pointers_is_cited(r->plan->document, r->index,
                                 part->start + items[i].offset)) {
        follow(r, &items[i]);
      }
    }
  }
}

void und_carry(und_plan *plan)
{
  reader r = {.plan = plan};

  for (uint32_t i = 0; i < plan->count; i++) {
    r.index = i;
    set_region(&r);
    if (plan->parts[i].role != UND_ROLE_FRONT &&
        plan->parts[i].role != UND_ROLE_FURNITURE) {
      read_part(&r);
    }
  }
}
