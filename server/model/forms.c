// SPDX-License-Identifier: MIT

#include "forms.h"

#include "labels.h"

enum { FORMS = UND_FORM_COUNT };

static bool is_lettered(const und_part *part)
{
  return part->role == UND_ROLE_ITEM &&
         (part->label.kind == UND_LABEL_LETTER ||
          part->label.kind == UND_LABEL_ROMAN ||
          part->label.kind == UND_LABEL_CYRILLIC);
}

static bool is_numbered(const und_part *part)
{
  return part->role == UND_ROLE_PARAGRAPH &&
         (part->label.kind == UND_LABEL_NUMBER ||
          part->label.kind == UND_LABEL_HALF);
}

void und_forms_count(und_forms *forms, const und_part *part)
{
  if (is_numbered(part)) {
    forms->numbers[part->label.form]++;
  } else if (is_lettered(part)) {
    forms->items[part->label.form]++;
    bool cyrillic = part->label.kind == UND_LABEL_CYRILLIC;

    forms->cyrillic += cyrillic && part->label.latin > 0;
    forms->russian += cyrillic && part->label.latin == 0;
  }
}

static uint32_t kinds_of(const uint32_t *counts)
{
  uint32_t kinds = 0;

  for (unsigned i = 0; i < FORMS; i++) {
    kinds += counts[i] > 0;
  }
  return kinds;
}

bool und_forms_differ(const und_forms *forms)
{
  return kinds_of(forms->numbers) > 1 || kinds_of(forms->items) > 1 ||
         forms->cyrillic > 0;
}

/// The form that more than half of the labels have, or FORMS.
static unsigned practice(const uint32_t *counts)
{
  uint32_t all = 0;

  for (unsigned i = 0; i < FORMS; i++) {
    all += counts[i];
  }
  for (unsigned i = 0; i < FORMS; i++) {
    if (counts[i] * 2U > all) {
      return i;
    }
  }
  return FORMS;
}

/// (a) in French, a) in English: not the form of the language (editorial
/// conventions, structure).
static bool is_foreign(und_language language, uint8_t form)
{
  bool full = language == UND_EN || language == UND_ZH;
  bool half = language == UND_FR || language == UND_ES || language == UND_RU;

  return (full && form == UND_FORM_HALF) || (half && form == UND_FORM_FULL);
}

/// The form that items are held to. That of the language, where at least a
/// third of them have it; else that of most, unless the language has one of its
/// own: what is right is never told for being rare.
static unsigned usual_form(und_language language, const uint32_t *counts)
{
  unsigned own = is_foreign(language, UND_FORM_HALF)   ? UND_FORM_FULL
                 : is_foreign(language, UND_FORM_FULL) ? UND_FORM_HALF
                                                       : FORMS;

  if (own == FORMS || counts[own] == 0) {
    return practice(counts);
  }
  uint32_t foreign =
    counts[UND_FORM_HALF] + counts[UND_FORM_FULL] - counts[own];

  return counts[own] * 2 >= foreign ? own : FORMS;
}

static void check_item(const und_flow *flow, uint32_t index, unsigned usual)
{
  uint8_t form = flow->parts[index].label.form;

  if (usual < FORMS && form != usual &&
      (form == UND_FORM_HALF || form == UND_FORM_FULL)) {
    und_report_label(flow, index,
                     is_foreign(flow->language, form)
                       ? UND_CHECK_LETTER_FORM
                       : UND_CHECK_LETTER_MIXED_FORMS,
                     0);
  }
}

void und_forms_check(const und_flow *flow, const und_forms *forms)
{
  unsigned numbers = practice(forms->numbers);
  unsigned items = usual_form(flow->language, forms->items);
  // Of look-alikes the first is enough; in the Russian alphabet none is one.
  bool told = forms->russian > 0;

  for (uint32_t i = 0; i < flow->count; i++) {
    const und_part *part = &flow->parts[i];

    if (is_lettered(part)) {
      bool alike =
        part->label.kind == UND_LABEL_CYRILLIC && part->label.latin > 0;

      check_item(flow, i, items);
      if (alike && !told && flow->language == UND_RU) {
        und_report_label(flow, i, UND_CHECK_LETTER_HOMOGLYPH, 0);
        told = true;
      }
    } else if (is_numbered(part) && flow->language != UND_AR &&
               numbers < FORMS && part->label.form != numbers) {
      und_report_label(flow, i, UND_CHECK_PARA_LABEL_FORM, 0);
    }
  }
}
