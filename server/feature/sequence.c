// SPDX-License-Identifier: MIT

#include "sequence.h"

#include "und/base/search.h"

// A count inside the one that is followed: it takes what goes on from it.
enum { INNER = 6 };

// One walk along a count.
typedef struct {
  und_plan *plan;
  const und_part *first;
  uint32_t previous; ///< the member before
  uint32_t written;  ///< what the last member bore
  uint32_t assigned; ///< and what it gets
  uint8_t kind;
  bool fresh; ///< nothing of the count was passed yet
  uint32_t inner[INNER];
  uint32_t depth;
} walk;

bool und_sequence_has(const und_finding *finding)
{
  switch (finding->check) {
  case UND_CHECK_PARA_GAP:
  case UND_CHECK_PARA_DUPLICATE:
  case UND_CHECK_PARA_FIRST_MISSING:
  case UND_CHECK_OP_GAP:
  case UND_CHECK_AGENDA_NUMBERING:
  case UND_CHECK_HEAD_ORDER:
  case UND_CHECK_LETTER_GAP:
  case UND_CHECK_LETTER_DUPLICATE:
  case UND_CHECK_LETTER_AFTER_Z:
  case UND_CHECK_LETTER_MIXED:
  case UND_CHECK_ROMAN_ORDER:
  case UND_CHECK_ROMAN_VS_LETTER:
    return true;
  default:
    return false;
  }
}

uint32_t und_sequence_value(const und_label *label, uint8_t kind)
{
  bool letter = label->kind == UND_LABEL_LETTER ||
                label->kind == UND_LABEL_THIRD ||
                label->kind == UND_LABEL_CAPITAL;

  if (kind == label->kind) {
    return label->value;
  }
  if (kind == UND_LABEL_LETTER && label->kind == UND_LABEL_CYRILLIC) {
    return label->latin;
  }
  if ((kind == UND_LABEL_ROMAN || kind == UND_LABEL_CHAPTER) && letter) {
    return label->roman;
  }
  if (kind == UND_LABEL_NUMBER &&
      (label->kind == UND_LABEL_HALF || label->kind == UND_LABEL_FULL)) {
    return label->value;
  }
  return 0;
}

/// The finding about the label of the part `index` in its count, or NULL.
static const und_finding *fault_of(const und_plan *plan, uint32_t index)
{
  uint32_t count;
  const und_finding *findings = und_document_findings(plan->document, &count);
  uint32_t at = plan->parts[index].start + plan->parts[index].label_offset;
  uint32_t low;

  UND_SEARCH(low, count, findings[low].start < at);
  for (; low < count && findings[low].start == at; low++) {
    if (findings[low].part == index && und_sequence_has(&findings[low])) {
      return &findings[low];
    }
  }
  return NULL;
}

static bool is_item(const und_part *part)
{
  return part->shape == UND_SHAPE_SUB && part->role != UND_ROLE_PARAGRAPH;
}

/// Could `part` be counted together with `first`?
static bool is_akin(const und_part *first, const und_part *part)
{
  return part->role == first->role && part->label_size > 0 &&
         is_item(part) == is_item(first) && part->inset == first->inset;
}

/// Does the count of `first` end before `part`?
static bool ends(const und_part *first, const und_part *part)
{
  if (first->role == UND_ROLE_HEADING) {
    return part->role == UND_ROLE_HEADING && part->level < first->level;
  }
  if (is_item(first)) {
    return part->role == UND_ROLE_PARAGRAPH || part->role == UND_ROLE_HEADING ||
           part->role == UND_ROLE_BODY || part->shape == UND_SHAPE_NUMBERED ||
           (is_akin(first, part) && part->level < first->level);
  }
  return false;
}

static bool is_own_level(const und_part *first, const und_part *part)
{
  return first->role == UND_ROLE_PARAGRAPH || part->level == first->level ||
         (first->role == UND_ROLE_LIST_ITEM && !is_item(first));
}

uint32_t und_sequence_before(const und_plan *plan, uint32_t index)
{
  const und_part *first = &plan->parts[index];

  for (uint32_t i = index; i > 0; i--) {
    const und_part *part = &plan->parts[i - 1];

    if (is_akin(first, part) && is_own_level(first, part)) {
      return i - 1;
    }
    if (ends(first, part)) {
      return UND_NO_PART;
    }
  }
  return UND_NO_PART;
}

uint32_t und_sequence_after(const und_plan *plan, uint32_t index)
{
  const und_part *first = &plan->parts[index];

  for (uint32_t i = index + 1; i < plan->count; i++) {
    const und_part *part = &plan->parts[i];

    if (is_akin(first, part) && is_own_level(first, part)) {
      return i;
    }
    if (ends(first, part)) {
      return UND_NO_PART;
    }
  }
  return UND_NO_PART;
}

uint8_t und_sequence_kind(const und_plan *plan, uint32_t index, uint32_t wanted)
{
  static const uint8_t readings[] = {UND_LABEL_LETTER, UND_LABEL_CYRILLIC,
                                     UND_LABEL_ROMAN, UND_LABEL_THIRD};
  const und_part *part = &plan->parts[index];
  uint32_t before = und_sequence_before(plan, index);

  if (part->role == UND_ROLE_HEADING) {
    return part->level == 1 ? UND_LABEL_CHAPTER : part->label.kind;
  }
  if (!is_item(part)) {
    return UND_LABEL_NUMBER;
  }
  const und_finding *fault = fault_of(plan, index);

  // (j) in the place of (i) reads as a letter alone.
  if (part->label.kind == UND_LABEL_LETTER && fault != NULL &&
      fault->check == UND_CHECK_ROMAN_ORDER) {
    return UND_LABEL_ROMAN;
  }
  if (before == UND_NO_PART) {
    return part->label.mixed ? UND_LABEL_LETTER : part->label.kind;
  }
  // Of the ways to read the label before, the one from which it goes on.
  for (size_t i = 0; i < sizeof readings; i++) {
    bool fits =
      und_sequence_value(&plan->parts[before].label, readings[i]) + 1 == wanted;
    bool own =
      part->label.mixed || und_sequence_value(&part->label, readings[i]) > 0;

    if (fits && own && wanted > 1) {
      return readings[i];
    }
  }
  return part->label.mixed ? UND_LABEL_LETTER : part->label.kind;
}

/// What the model expects at a fault: what follows the label before, as it is
/// written or as it should be.
static bool continues(const walk *w, const und_finding *fault)
{
  return fault != NULL && (fault->expected == w->written + 1 ||
                           fault->expected == w->assigned + 1);
}

/// Does `value` go on with the innermost count inside this one?
static bool take_inner(walk *w, uint32_t value, const und_finding *fault)
{
  if (w->depth == 0 || w->first->role == UND_ROLE_HEADING) {
    return false;
  }
  uint32_t expected = w->inner[w->depth - 1] + 1;

  bool odd = value != expected;

  if (odd && (fault == NULL || fault->expected != expected ||
              value == w->assigned + 1)) {
    return false;
  }
  w->inner[w->depth - 1] = value;
  return true;
}

static void open_inner(walk *w)
{
  w->depth -= w->depth == INNER;
  w->inner[w->depth++] = 1;
}

static bool is_member(const walk *w, const und_part *part, uint32_t value,
                      const und_finding *fault)
{
  bool again = part->label.bis > 0 || part->continued;

  if (part->label.mixed) {
    return true;
  }
  return value == w->written + 1 || value == w->assigned + 1 ||
         (w->fresh && fault == NULL && value == w->assigned) ||
         (again && value == w->written) || continues(w, fault);
}

/// The number of the member `part`, after the one before.
static uint32_t next_value(const walk *w, const und_part *part, uint32_t value)
{
  bool again = (part->label.bis > 0 || part->continued) && value == w->written;

  return again ? w->assigned : w->assigned + 1;
}

/// Can a label stand at `at`: at a line's start, or behind punctuation? Not in
/// "see paragraph 3."
static bool begins_clause(und_slice text, uint32_t at)
{
  while (at > 0 && text.data[at - 1] == ' ') {
    at--;
  }
  return at == 0 || strchr("\r\n.;:,", text.data[at - 1]) != NULL;
}

/// Does the label `value` stand in the text before the part `index`, though not
/// where a paragraph begins? It is not missing then.
static bool stands_in_text(const walk *w, uint32_t index, uint32_t value)
{
  const und_part *last = &w->plan->parts[w->previous];
  const und_part *part = &w->plan->parts[index];
  und_slice between =
    und_slice_cut(w->plan->text, last->start + last->text_offset, part->start);
  und_buffer label = {0};
  bool found = false;

  und_plan_write_label(w->plan, &(und_move){index, value, 0, w->kind}, &label);
  for (uint32_t at = 1; !found && at + label.size < between.size; at++) {
    found = (unsigned char)between.data[at - 1] <= ' ' &&
            begins_clause(between, at) &&
            und_slice_equal(und_slice_cut(between, at, at + label.size),
                            und_buffer_slice(&label)) &&
            (unsigned char)between.data[at + label.size] <= ' ';
  }
  und_buffer_finish(&label);
  return found;
}

/// Take the part `index`. Returns false where the walk is over.
static bool step(walk *w, uint32_t index)
{
  const und_part *part = &w->plan->parts[index];

  if (ends(w->first, part)) {
    return false;
  }
  if (!is_akin(w->first, part) || !is_own_level(w->first, part)) {
    return true;
  }
  uint32_t value = und_sequence_value(&part->label, w->kind);
  const und_finding *fault = fault_of(w->plan, index);

  if (take_inner(w, value, fault)) {
    return true;
  }
  if (value == 1 && fault == NULL && w->assigned > 0) {
    open_inner(w);
    return !is_item(part) && part->role != UND_ROLE_HEADING;
  }
  bool member = is_member(w, part, value, fault);

  w->fresh = false;
  if (!member) {
    return !is_item(part);
  }
  uint32_t wanted = next_value(w, part, value);

  if (value == wanted + 1 && stands_in_text(w, index, wanted)) {
    wanted++;
  }
  w->depth = 0;
  w->previous = index;
  w->written = part->label.mixed ? wanted : value;
  w->assigned = wanted;
  if (value == wanted && !part->label.mixed) {
    return fault != NULL; // right again
  }
  und_plan_add(w->plan, (und_move){index, wanted, part->label.bis, w->kind});
  return true;
}

void und_sequence_count(und_plan *plan, uint32_t index, uint32_t wanted,
                        uint8_t kind)
{
  const und_part *part = &plan->parts[index];
  walk w = {.plan = plan,
            .first = part,
            .written = und_sequence_value(&part->label, kind),
            .assigned = wanted,
            .kind = kind,
            .fresh = true,
            .previous = index};

  if (w.written == 0) { // of another kind, or mixed: what follows tells
    w.written = wanted;
  }
  und_plan_add(plan, (und_move){index, wanted, part->label.bis, kind});
  for (uint32_t i = index + 1; !plan->glance && i < plan->count && step(&w, i);
       i++) {
  }
}
