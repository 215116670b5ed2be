// SPDX-License-Identifier: MIT

#include "und/feature/repair.h"

#include "check_table.h"
#include "label_core.h"
#include "locate.h"
#include "pointers.h"
#include "sequence.h"
#include "tongue.h"

static void drop(und_plan *plan)
{
  und_plan_finish(plan);
}

void und_repairs_build(und_document *document, const und_finding *finding,
                       und_repair_extent extent, und_repairs *repairs_out)
{
  und_way way = und_check_rows[finding->check].way;

  *repairs_out = (und_repairs){0};
  for (unsigned choice = 0; way != NULL && choice < UND_WAY_CHOICES; choice++) {
    und_plan plan;
    und_repair repair;

    und_plan_begin(&plan, document);
    way(&plan, finding, choice);
    if (und_plan_is_empty(&plan) || plan.title == UND_REPAIR_NONE) {
      drop(&plan);
      continue;
    }
    und_plan_settle(&plan, extent, &repair);
    UND_PUSH(&repairs_out->items, repair);
  }
}

bool und_repair_is_fixable(und_document *document, const und_finding *finding)
{
  und_way way = und_check_rows[finding->check].way;
  und_plan plan;

  if (way == NULL) {
    return false;
  }
  und_plan_begin(&plan, document);
  plan.glance = true;
  way(&plan, finding, 0);
  bool fixable = !und_plan_is_empty(&plan) && plan.preferred;

  drop(&plan);
  return fixable;
}

/// Make the preferred repair of `finding` a part of `plan`.
static void take(und_plan *plan, const und_finding *finding)
{
  und_way way = und_check_rows[finding->check].way;

  if (way != NULL && und_repair_is_fixable(plan->document, finding)) {
    way(plan, finding, 0);
  }
}

void und_repair_all(und_document *document, const und_diagnostics *diagnostics,
                    const char *code, und_repair_extent extent,
                    und_repair *repair_out)
{
  und_plan plan;

  und_plan_begin(&plan, document);
  for (uint32_t i = 0; i < diagnostics->items.count; i++) {
    const und_diagnostic *item = &diagnostics->items.items[i];

    if (code == NULL || strcmp(item->check->code, code) == 0) {
      take(&plan, &item->finding);
    }
  }
  und_plan_name(&plan, code == NULL ? UND_REPAIR_ALL : UND_REPAIR_KIND, false,
                und_slice_from(code), (und_slice){0});
  und_plan_settle(&plan, extent, repair_out);
}

// ------------------------------------------------------------- counting anew

static bool is_counted(const und_part *part)
{
  return part->label_size > 0 && part->label.value > 0 &&
         (part->role == UND_ROLE_PARAGRAPH || part->role == UND_ROLE_ITEM ||
          (part->role == UND_ROLE_HEADING &&
           (part->level == 1 || part->level == 2)));
}

static void name_first(und_plan *plan, und_repair_title title, uint32_t index)
{
  const und_move *move = und_plan_move(plan, index);
  und_buffer becomes = {0};

  if (move != NULL) {
    und_plan_write_label(plan, move, &becomes);
  }
  und_plan_name(
    plan, title, false,
    und_label_core_trim(und_part_label(&plan->parts[index], plan->text)),
    und_label_core_trim(und_buffer_slice(&becomes)));
  und_buffer_finish(&becomes);
}

void und_repair_renumber(und_document *document, uint32_t offset,
                         und_repair_extent extent, und_repair *repair_out)
{
  und_plan plan;
  uint32_t index = und_document_part_at(document, offset);

  und_plan_begin(&plan, document);
  if (index != UND_NO_PART && is_counted(&plan.parts[index])) {
    uint32_t before = und_sequence_before(&plan, index);
    uint8_t kind = und_sequence_kind(&plan, index, 0);
    uint32_t last = before == UND_NO_PART
                      ? 0
                      : und_sequence_value(&plan.parts[before].label, kind);
    uint32_t value = und_sequence_value(&plan.parts[index].label, kind);

    if (last > 0 && value > 1 && value != last + 1 &&
        plan.parts[index].label.bis == 0) {
      und_sequence_count(&plan, index, last + 1, kind);
      name_first(&plan, UND_REPAIR_RENUMBER, index);
    }
  }
  und_plan_settle(&plan, extent, repair_out);
}

/// The first item of the list that the item `index` is in.
static uint32_t first_of_list(const und_plan *plan, uint32_t index)
{
  for (uint32_t at; (at = und_sequence_before(plan, index)) != UND_NO_PART;
       index = at) {
    const und_label *label = &plan->parts[index].label;

    if (label->value == 1 || label->roman == 1) {
      break;
    }
  }
  return index;
}

void und_repair_reletter(und_document *document, uint32_t offset,
                         und_repair_extent extent, und_repair *repair_out)
{
  und_plan plan;
  uint32_t index = und_document_part_at(document, offset);

  und_plan_begin(&plan, document);
  if (index != UND_NO_PART && plan.parts[index].role == UND_ROLE_ITEM) {
    uint32_t wanted = 1;
    uint32_t first = first_of_list(&plan, index);
    uint8_t level = plan.parts[first].level;
    uint8_t kind = plan.parts[first].label.roman == 1
                     ? UND_LABEL_ROMAN
                     : und_sequence_kind(&plan, first, 1);

    for (uint32_t i = first; i < plan.count; i++) {
      const und_part *part = &plan.parts[i];
      uint32_t value = und_sequence_value(&part->label, kind);

      if (part->role == UND_ROLE_PARAGRAPH || part->role == UND_ROLE_HEADING ||
          (part->role == UND_ROLE_ITEM && part->level < level) ||
          (i > first && part->role == UND_ROLE_ITEM && part->level == level &&
           value == 1)) {
        break;
      }
      if (part->role == UND_ROLE_ITEM && part->level == level) {
        if (value != wanted) {
          und_plan_add(&plan, (und_move){i, wanted, 0, kind});
        }
        wanted++;
      }
    }
    if (plan.moves.count > 0) {
      name_first(&plan, UND_REPAIR_RELETTER, plan.moves.items[0].part);
    }
  }
  und_plan_settle(&plan, extent, repair_out);
}

static bool is_of_count(const und_finding *finding)
{
  return und_sequence_has(finding) || finding->check == UND_CHECK_NOTE_GAP ||
         finding->check == UND_CHECK_BIS_ORDER;
}

bool und_repair_counts(und_document *document)
{
  uint32_t count;
  const und_finding *findings = und_document_findings(document, &count);

  for (uint32_t i = 0; i < count; i++) {
    if (is_of_count(&findings[i]) &&
        und_repair_is_fixable(document, &findings[i])) {
      return true;
    }
  }
  return false;
}

void und_repair_document(und_document *document, und_repair_extent extent,
                         und_repair *repair_out)
{
  und_plan plan;
  uint32_t count;
  const und_finding *findings = und_document_findings(document, &count);

  und_plan_begin(&plan, document);
  for (uint32_t i = 0; i < count; i++) {
    if (is_of_count(&findings[i])) {
      take(&plan, &findings[i]);
    }
  }
  und_plan_name(&plan, UND_REPAIR_DOCUMENT, false, (und_slice){0},
                (und_slice){0});
  und_plan_settle(&plan, extent, repair_out);
}

// ------------------------------------------------------- other documents

typedef struct {
  und_document *document;
  const char *name;
  const und_repair *repair;
  und_broken_sink sink;
} search;

static void take_citation(void *data, const und_library_entry *entry,
                          const und_cited_place *place)
{
  const search *s = data;
  bool own = s->name != NULL && strcmp(entry->path, s->name) == 0;

  for (uint32_t i = 0;
       !own && place->locator.size > 0 && i < s->repair->moved.count; i++) {
    if (und_pointers_lead(s->document, place->locator, entry->identity.language,
                          s->repair->moved.items[i])) {
      s->sink.take(s->sink.data, s->repair->moved.items[i], entry, place);
      return;
    }
  }
}

void und_repair_outside(und_document *document, const char *name,
                        const und_repair *repair, const und_library *library,
                        und_broken_sink sink)
{
  search s = {document, name, repair, sink};
  const char *own = und_document_identity(document)->symbol;

  if (own != NULL && repair->moved.count > 0) {
    und_library_citations(library, und_slice_from(own),
                          (und_citation_sink){take_citation, &s});
  }
}

// ---------------------------------------------------------------------- titles

void und_repair_write_title(const und_repair *repair, und_language reader,
                            und_buffer *out)
{
  const char *at = und_tongue_title(reader, repair->title);

  while (*at != '\0') {
    size_t plain = strcspn(at, "{");

    und_buffer_add(out, (und_slice){at, (uint32_t)plain});
    at += plain;
    if (strncmp(at, "{was}", 5) == 0) {
      und_buffer_add(out, und_slice_from(repair->was));
      at += 5;
    } else if (*at == '{') {
      und_buffer_add(out, und_slice_from(repair->becomes));
      at += strlen("{becomes}");
    }
  }
}

void und_repair_finish(und_repair *repair)
{
  und_edits_finish(&repair->edits);
  und_free(repair->moved.items);
  und_free(repair->was);
  und_free(repair->becomes);
  *repair = (und_repair){0};
}

void und_repairs_finish(und_repairs *repairs)
{
  for (uint32_t i = 0; i < repairs->items.count; i++) {
    und_repair_finish(&repairs->items.items[i]);
  }
  und_free(repairs->items.items);
  *repairs = (und_repairs){0};
}
