// SPDX-License-Identifier: MIT

#include "und/feature/typing.h"

#include "sequence.h"

// The lines around a break that was typed.
typedef struct {
  und_plan plan; ///< only looked at
  const und_text *text;
  uint32_t line;    ///< the new one, empty
  uint32_t written; ///< the last one before it that is not blank
} typed;

static bool is_blank(char c)
{
  return c == ' ' || c == '\t';
}

static und_slice line_of(const typed *t, uint32_t line)
{
  return und_lines_get(&t->text->lines, t->plan.text, line);
}

static uint32_t offset_of(const typed *t, uint32_t line)
{
  return und_text_offset(t->text, (und_position){line, 0}, UND_UNITS_UTF8);
}

static und_slice trim(und_slice line)
{
  uint32_t start = 0;

  while (start < line.size && is_blank(line.data[start])) {
    start++;
  }
  while (line.size > start && is_blank(line.data[line.size - 1])) {
    line.size--;
  }
  return und_slice_cut(line, start, line.size);
}

/// The last line before `line` that is not blank; `line` where there is none.
static uint32_t written_before(const typed *t, uint32_t line)
{
  for (uint32_t i = line; i > 0; i--) {
    if (trim(line_of(t, i - 1)).size > 0) {
      return i - 1;
    }
  }
  return line;
}

/// The part that ends with the line `line`, if it is counted.
static uint32_t counted_part(const typed *t, uint32_t line)
{
  und_slice text = line_of(t, line);
  uint32_t end = offset_of(t, line) + text.size;

  while (end > 0 && is_blank(t->plan.text.data[end - 1])) {
    end--;
  }
  uint32_t index =
    end > 0 ? und_document_part_at(t->plan.document, end - 1) : UND_NO_PART;

  // A note or a page number may stand inside the part.
  if (index == UND_NO_PART) {
    return UND_NO_PART;
  }
  const und_part *part = &t->plan.parts[index];
  bool counted = part->role == UND_ROLE_PARAGRAPH ||
                 part->role == UND_ROLE_ITEM ||
                 part->role == UND_ROLE_LIST_ITEM;

  return counted && part->label_size > 0 && part->label.value > 0 &&
             und_part_end(part) == end
           ? index
           : UND_NO_PART;
}

static bool is_item(const und_part *part)
{
  return part->shape == UND_SHAPE_SUB && part->role != UND_ROLE_PARAGRAPH;
}

/// Does the text end with a semicolon and a word such as "and"?
static bool ends_with_conjunction(und_slice text)
{
  static const char *const words[] = {
    "; and", "; or",          "; et",         "; ou",
    "; y",   "; o",           "; \u0438",     "; \u0438\u043b\u0438",
    ";and",  "\u061b \u0648", "\uff1b\u548c", "\uff1b\u4ee5\u53ca"};

  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    und_slice word = und_slice_from(words[i]);

    if (text.size >= word.size &&
        und_slice_equal(und_slice_cut(text, text.size - word.size, text.size),
                        word)) {
      return true;
    }
  }
  return false;
}

/// Is the part `index` at an end after which the next one may begin?
static bool is_ended(const typed *t, uint32_t index)
{
  const und_part *part = &t->plan.parts[index];
  und_slice text = und_slice_cut(t->plan.text, part->start, und_part_end(part));

  return part->end_class == UND_END_STOP ||
         part->end_class == UND_END_SEMICOLON ||
         (is_item(part) &&
          (part->end_class == UND_END_COMMA || ends_with_conjunction(text)));
}

/// (b) that ends with a full stop after (a) with a semicolon is the last of its
/// list: what goes on is its paragraph, or the item above it.
static uint32_t part_to_follow(const typed *t, uint32_t index)
{
  while (index != UND_NO_PART && is_item(&t->plan.parts[index]) &&
         t->plan.parts[index].end_class == UND_END_STOP) {
    uint32_t before = und_sequence_before(&t->plan, index);
    bool last =
      before != UND_NO_PART && t->plan.parts[before].end_class != UND_END_STOP;

    if (!last) {
      break;
    }
    index = und_document_parent(t->plan.document, index);
  }
  return index;
}

/// The label after that of the part `index`, with what stands before and behind
/// it on its line. Returns false where there is none.
static bool write_next(const typed *t, uint32_t index, und_buffer *out)
{
  const und_part *part = &t->plan.parts[index];
  uint32_t at = part->start + part->label_offset;
  uint32_t start = at;
  uint32_t before = und_sequence_before(&t->plan, index);
  uint32_t last = before == UND_NO_PART ? 0 : t->plan.parts[before].label.value;
  uint8_t kind = und_sequence_kind(&t->plan, index, last + 1);
  uint32_t value = und_sequence_value(&part->label, kind);

  if (before == UND_NO_PART && part->label.roman == 1 && is_item(part)) {
    kind = UND_LABEL_ROMAN; // (i) opens numerals
    value = 1;
  }
  while (start > 0 && (is_blank(t->plan.text.data[start - 1]) ||
                       t->plan.text.data[start - 1] == '-')) {
    start--;
  }
  if (start > 0 && strchr("\r\n", t->plan.text.data[start - 1]) == NULL) {
    start = at; // not at its line's start
  }
  und_buffer_add(out, und_slice_cut(t->plan.text, start, at));
  bool written =
    value > 0 &&
    und_plan_write_label(&t->plan, &(und_move){index, value + 1, 0, kind}, out);

  und_buffer_add(out, und_slice_cut(t->plan.text, at + part->label_size,
                                    part->start + part->text_offset));
  return written;
}

/// The break that ends the line before the new one.
static und_slice break_before(const typed *t)
{
  und_slice line = line_of(t, t->line - 1);
  uint32_t end = offset_of(t, t->line - 1) + line.size;

  return und_slice_cut(t->plan.text, end, offset_of(t, t->line));
}

static void add_label(const typed *t, uint32_t index, und_edits *edits_out)
{
  const und_part *part = &t->plan.parts[index];
  uint32_t at = offset_of(t, t->line);
  und_buffer label = {0};

  // Where paragraphs stand apart, so does this one.
  if (part->breaks > 1 && t->written == t->line - 1) {
    und_buffer_add(&label, break_before(t));
  }
  if (write_next(t, index, &label)) {
    und_edits_add(edits_out, at, at + line_of(t, t->line).size,
                  und_buffer_slice(&label));
  }
  und_buffer_finish(&label);
}

/// Is the last written line no more than the label that Enter brought? Then it
/// goes, with its line.
static bool take_label_back(const typed *t, und_edits *edits_out)
{
  uint32_t before = written_before(t, t->written);
  uint32_t index = before < t->written ? counted_part(t, before) : UND_NO_PART;
  und_buffer label = {0};
  bool same = false;

  if (t->written + 1 != t->line) {
    return false;
  }
  if (index != UND_NO_PART) {
    index = part_to_follow(t, index);
  }
  if (index != UND_NO_PART && write_next(t, index, &label)) {
    same = und_slice_equal(trim(und_buffer_slice(&label)),
                           trim(line_of(t, t->written)));
  }
  if (same) {
    und_edits_add(edits_out, offset_of(t, t->written), offset_of(t, t->line),
                  (und_slice){0});
  }
  und_buffer_finish(&label);
  return same;
}

void und_typing_break(und_document *document, uint32_t offset,
                      und_edits *edits_out)
{
  typed t = {.text = und_document_text(document)};

  und_plan_begin(&t.plan, document);
  t.line = und_lines_at(&t.text->lines, offset);
  t.written = written_before(&t, t.line);
  if (t.written == t.line || trim(line_of(&t, t.line)).size > 0 ||
      t.line - t.written > 2) {
    return;
  }
  if (take_label_back(&t, edits_out)) {
    return;
  }
  uint32_t index = counted_part(&t, t.written);

  if (index != UND_NO_PART && is_ended(&t, index)) {
    index = part_to_follow(&t, index);
  } else {
    index = UND_NO_PART;
  }
  if (index != UND_NO_PART && t.plan.parts[index].label_size > 0) {
    add_label(&t, index, edits_out);
  }
}
