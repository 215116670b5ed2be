// SPDX-License-Identifier: MIT

#include <stdio.h>

#include "und/symbol/malformed.h"
#include "und/text/utf8.h"
#include "ways.h"

enum { MARKS = 3 };

// The marks as each script has them.
static const und_slice marks[MARKS][2] = {
  {{",", 1}, {"\u060c", 2}},
  {{";", 1}, {"\u061b", 2}},
  {{".", 1}, {".", 1}},
};
static const und_slice wide_marks[MARKS] = {
  {"\uff0c", 3}, {"\uff1b", 3}, {"\u3002", 3}};

/// The mark that the check asks for, in the language of the draft.
static und_slice mark_for(und_check check, und_language language)
{
  unsigned which = check == UND_CHECK_PRE_COMMA      ? 0
                   : check == UND_CHECK_OP_SEMICOLON ? 1
                                                     : 2;

  return language == UND_ZH ? wide_marks[which]
                            : marks[which][language == UND_AR];
}

/// The blank that French has before a semicolon, as most of the draft does;
/// empty where it has none.
static und_slice blank_before(const und_plan *plan)
{
  static const und_slice blanks[] = {
    {"\u202f", 3}, {"\u00a0", 2}, {" ", 1}, {"", 0}};
  enum { BLANKS = sizeof blanks / sizeof blanks[0] };
  uint32_t counts[BLANKS] = {0};
  unsigned best = 0;

  for (uint32_t at = 0; at < plan->text.size; at++) {
    if (plan->text.data[at] != ';') {
      continue;
    }
    for (unsigned i = 0; i < BLANKS; i++) {
      if (at >= blanks[i].size &&
          und_slice_equal(und_slice_cut(plan->text, at - blanks[i].size, at),
                          blanks[i])) {
        counts[i]++;
        break;
      }
    }
  }
  for (unsigned i = 1; i < BLANKS; i++) {
    best = counts[i] > counts[best] ? i : best;
  }
  return counts[best] > 0 ? blanks[best] : blanks[1];
}

/// Where the blank before `at` begins.
static uint32_t blank_start(und_slice text, uint32_t at)
{
  und_slice before = und_slice_cut(text, 0, at);
  und_slice three = und_slice_cut(before, at >= 3 ? at - 3 : 0, at);

  if (at >= 3 && und_slice_equal(three, UND_SLICE("\u202f"))) {
    return at - 3;
  }
  if (at >= 2 &&
      und_slice_equal(und_slice_cut(before, at - 2, at), UND_SLICE("\u00a0"))) {
    return at - 2;
  }
  return at >= 1 && text.data[at - 1] == ' ' ? at - 1 : at;
}

/// Where the no-break space behind `at` ends.
static uint32_t blank_end(und_slice text, uint32_t at)
{
  return at +
         (und_slice_equal(und_slice_cut(text, at, at + 2), UND_SLICE("\u00a0"))
            ? 2
            : 0);
}

UND_WAY(end_mark)
{
  und_language language = und_document_language(plan->document);
  und_slice mark = mark_for(finding->check, language);
  bool spaced = language == UND_FR && finding->check == UND_CHECK_OP_SEMICOLON;
  und_buffer becomes = {0};
  und_finding wide = *finding;

  if (choice > 0) {
    return;
  }
  if (finding->start >= mark.size &&
      und_slice_equal(
        und_slice_cut(plan->text, finding->start - mark.size, finding->start),
        mark)) {
    und_plan_replace(plan, finding, (und_slice){0}); // it stands there already
    return;
  }
  if (finding->puts) { // the last word, behind which the mark is missing
    und_buffer_add(&becomes,
                   und_slice_cut(plan->text, finding->start, finding->end));
    wide.end = blank_end(plan->text, finding->end);
  } else if (language == UND_FR) {
    wide.start = blank_start(plan->text, finding->start);
  }
  if (spaced) {
    und_buffer_add(&becomes, blank_before(plan));
  }
  und_buffer_add(&becomes, mark);
  und_plan_replace(plan, &wide, und_buffer_slice(&becomes));
  und_buffer_finish(&becomes);
}

UND_WAY(single)
{
  und_slice text = und_slice_cut(plan->text, finding->start, finding->end);
  uint32_t size = und_utf8_step(text, 0).size;

  for (uint32_t i = size; i < text.size; i++) {
    if (text.data[i] != text.data[i - size]) {
      return;
    }
  }
  if (choice == 0) {
    und_plan_replace(plan, finding, und_slice_cut(text, 0, size));
  }
}

UND_WAY(year)
{
  char figures[12];
  uint32_t year = choice == 0 ? finding->expected : finding->until;
  bool several = finding->until > finding->expected + 1;

  if (several || (choice > 0 && finding->until <= finding->expected)) {
    return;
  }
  snprintf(figures, sizeof figures, "%u", year);
  und_plan_replace(plan, finding, und_slice_from(figures));
  plan->preferred = finding->until <= finding->expected;
}

UND_WAY(swap_years)
{
  enum { FIGURES = 4 };

  und_slice text = und_slice_cut(plan->text, finding->start, finding->end);
  und_buffer becomes = {0};

  if (choice > 0 || text.size < 2 * FIGURES) {
    return;
  }
  uint32_t last = text.size - FIGURES;

  und_buffer_add(&becomes, und_slice_cut(text, last, text.size));
  und_buffer_add(&becomes, und_slice_cut(text, FIGURES, last));
  und_buffer_add(&becomes, und_slice_cut(text, 0, FIGURES));
  und_plan_replace(plan, finding, und_buffer_slice(&becomes));
  plan->preferred = false;
  und_buffer_finish(&becomes);
}

UND_WAY(term)
{
  und_slice found = und_slice_cut(plan->text, finding->start, finding->end);

  if (choice == 0 && finding->related_end > finding->related_start) {
    und_plan_replace(
      plan, finding,
      und_slice_cut(plan->text, finding->related_start, finding->related_end));
    // With a letter more or less it may be another organ after all.
    plan->preferred =
      found.size == finding->related_end - finding->related_start ||
      memchr(found.data, ' ', found.size) != NULL;
  }
}

UND_WAY(symbol)
{
  und_buffer meant = {0};

  und_symbol_judge(und_slice_cut(plan->text, finding->start, finding->end),
                   &meant);
  if (choice == 0 && meant.size > 0) {
    und_plan_replace(plan, finding, und_buffer_slice(&meant));
  }
  und_buffer_finish(&meant);
}

UND_WAY(put)
{
  if (choice == 0 && finding->puts) {
    und_plan_replace(plan, finding, und_slice_from(finding->put));
  }
}

UND_WAY(offer)
{
  if (choice == 0 && finding->puts) {
    und_plan_replace(plan, finding, und_slice_from(finding->put));
    plan->preferred = false;
  }
}

UND_WAY(unlink_mark)
{
  und_slice mark = und_slice_cut(plan->text, finding->start, finding->end);
  uint32_t at = finding->end;
  uint32_t depth = 0;

  while (at < plan->text.size && plan->text.data[at] > ' ') { // the address
    depth += plan->text.data[at] == '(';
    if (plan->text.data[at++] == ')' && --depth == 0) {
      break;
    }
  }
  if (choice == 0 && plan->text.data[at - 1] == ')') {
    und_plan_replace(plan, finding, (und_slice){0});
    und_edits_add(&plan->edits, at, at, mark);
  }
}

UND_WAY(quotes)
{
  const char *both = finding->puts ? strstr(finding->put, "\u2026") : NULL;
  und_slice text = und_slice_cut(plan->text, finding->start, finding->end);

  if (choice > 0 || both == NULL) {
    und_way_put(plan, finding, choice);
    return;
  }
  und_buffer becomes = {0};

  und_buffer_add(&becomes,
                 (und_slice){finding->put, (uint32_t)(both - finding->put)});
  und_buffer_add(&becomes, und_slice_cut(text, 1, text.size - 1));
  und_buffer_adds(&becomes, both + strlen("\u2026"));
  und_plan_replace(plan, finding, und_buffer_slice(&becomes));
  und_buffer_finish(&becomes);
}

UND_WAY(related)
{
  und_way_term(plan, finding, choice);
  plan->preferred = false;
}
