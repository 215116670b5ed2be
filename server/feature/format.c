// SPDX-License-Identifier: MIT

#include "und/feature/format.h"

#include "ways.h"

// A part of a draft being formatted.
typedef struct {
  und_plan plan; ///< of the labels; its edits are those of all
  const und_text *text;
  uint32_t first; ///< lines
  uint32_t last;
} form;

static bool is_blank(char c)
{
  return c == ' ' || c == '\t';
}

static und_slice line_of(const form *f, uint32_t line)
{
  return und_lines_get(&f->text->lines, f->plan.text, line);
}

static uint32_t start_of(const form *f, uint32_t line)
{
  return und_text_offset(f->text, (und_position){line, 0}, UND_UNITS_UTF8);
}

static bool is_empty(const form *f, uint32_t line)
{
  und_slice text = line_of(f, line);

  for (uint32_t i = 0; i < text.size; i++) {
    if (!is_blank(text.data[i])) {
      return false;
    }
  }
  return true;
}

static bool is_inside(const form *f, uint32_t offset)
{
  uint32_t line = und_lines_at(&f->text->lines, offset);

  return line >= f->first && line <= f->last;
}

/// No blanks at the end of a line, but for the two that break one in Markdown.
static void trim_lines(form *f)
{
  for (uint32_t line = f->first; line <= f->last; line++) {
    und_slice text = line_of(f, line);
    uint32_t end = text.size;
    uint32_t at = start_of(f, line);

    while (end > 0 && is_blank(text.data[end - 1])) {
      end--;
    }
    bool breaks = end > 0 && text.size - end == 2 && text.data[end] == ' ' &&
                  text.data[end + 1] == ' ' &&
                  line + 1 < und_lines_count(&f->text->lines) &&
                  !is_empty(f, line + 1);

    if (end < text.size && !breaks) {
      und_edits_add(&f->plan.edits, at + end, at + text.size, (und_slice){0});
    }
  }
}

/// Does an empty line stand inside a paragraph? Then one tells nothing, and
/// several do: the text is double-spaced, as extracted text may be.
static bool is_double_spaced(const form *f)
{
  for (uint32_t i = 0; i < f->plan.count; i++) {
    const und_part *part = &f->plan.parts[i];
    uint32_t end = und_lines_at(&f->text->lines, und_part_end(part));

    if (part->role == UND_ROLE_CONTINUATION && part->breaks == 2) {
      return true;
    }
    for (uint32_t line = und_lines_at(&f->text->lines, part->start) + 1;
         !part->holes && line < end; line++) {
      if (is_empty(f, line)) {
        return true;
      }
    }
  }
  return false;
}

/// One empty line where there are several, but not at the start.
static void join_empty_lines(form *f)
{
  uint32_t count = und_lines_count(&f->text->lines);

  for (uint32_t line = f->first; line <= f->last && line + 2 < count; line++) {
    if (line > 0 && is_empty(f, line) && is_empty(f, line + 1)) {
      und_edits_add(&f->plan.edits, start_of(f, line), start_of(f, line + 1),
                    (und_slice){0});
    }
  }
}

static bool is_labelled(const und_part *part)
{
  return (part->role == UND_ROLE_PARAGRAPH || part->role == UND_ROLE_ITEM) &&
         part->label_size > 0 && part->size > part->text_offset;
}

/// One space between label and text.
static void space_labels(form *f)
{
  for (uint32_t i = 0; i < f->plan.count; i++) {
    const und_part *part = &f->plan.parts[i];
    uint32_t at = part->start + part->label_offset + part->label_size;
    uint32_t end = part->start + part->text_offset;
    bool blank = end > at;

    for (uint32_t k = at; k < end; k++) {
      blank &= is_blank(f->plan.text.data[k]);
    }
    if (is_labelled(part) && blank && is_inside(f, at)) {
      und_edits_add(&f->plan.edits, at, end, UND_SLICE(" "));
    }
  }
}

static void form_labels(form *f)
{
  uint32_t count;
  const und_finding *findings = und_document_findings(f->plan.document, &count);

  for (uint32_t i = 0; i < count; i++) {
    if (!is_inside(f, findings[i].start)) {
      continue;
    }
    if (findings[i].check == UND_CHECK_PARA_LABEL_FORM) {
      und_way_number_form(&f->plan, &findings[i], 0);
    } else if (findings[i].check == UND_CHECK_LETTER_FORM ||
               findings[i].check == UND_CHECK_LETTER_MIXED_FORMS) {
      und_way_brackets(&f->plan, &findings[i], 0);
    }
  }
}

void und_format(und_document *document, uint32_t start, uint32_t end,
                und_edits *edits_out)
{
  form f = {.text = und_document_text(document)};

  und_plan_begin(&f.plan, document);
  f.first = und_lines_at(&f.text->lines, start);
  f.last = und_lines_at(&f.text->lines, end);
  // A selection of whole lines ends before the next one.
  f.last -=
    f.last > f.first && end == start_of(&f, f.last) && end < f.plan.text.size;
  form_labels(&f);
  space_labels(&f);
  trim_lines(&f);
  if (!is_double_spaced(&f)) {
    join_empty_lines(&f);
  }
  und_edits_settle(&f.plan.edits, f.plan.text);
  *edits_out = f.plan.edits;
  f.plan.edits = (und_edits){0};
  und_plan_finish(&f.plan);
}
