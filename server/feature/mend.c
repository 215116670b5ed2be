// SPDX-License-Identifier: MIT

#include "und/feature/mend.h"

#include "und/feature/repair.h"

// How often all findings are repaired at once, and how many one by one
// afterwards: what one repair hides, the next round finds.
enum { ROUNDS = 8, SINGLES = 200 };

// A document on its way.
typedef struct {
  und_document *document;
  const und_severities *severities;
} mender;

typedef struct {
  uint32_t all;
  uint32_t fixable;
} census;

static census count(const mender *m)
{
  und_diagnostics found;
  census c = {0};

  und_diagnostics_build(m->document, m->severities, UND_EN, &found);
  c.all = found.items.count;
  for (uint32_t i = 0; i < found.items.count; i++) {
    c.fixable +=
      und_repair_is_fixable(m->document, &found.items.items[i].finding);
  }
  und_diagnostics_finish(&found);
  return c;
}

/// The edits that take `edits` back, once they are made.
static und_edits inverse_of(und_document *document, const und_edits *edits)
{
  und_slice text = und_text_slice(und_document_text(document));
  und_edits inverse = {0};
  uint32_t shift = 0; // what was added so far; wraps where more was removed

  for (uint32_t i = 0; i < edits->items.count; i++) {
    const und_edit *edit = &edits->items.items[i];
    uint32_t start = edit->start + shift;

    und_edits_add(&inverse, start, start + edit->size,
                  und_slice_cut(text, edit->start, edit->end));
    shift += edit->size - (edit->end - edit->start);
  }
  return inverse;
}

static void make(und_document *document, const und_edits *edits)
{
  for (uint32_t i = edits->items.count; i > 0; i--) {
    const und_edit *edit = &edits->items.items[i - 1];

    und_document_edit(document, edit->start, edit->end,
                      und_edits_text(edits, edit));
  }
}

/// Make `repair`, unless it does no good. Returns whether it was made.
static bool try_repair(const mender *m, const und_repair *repair,
                       census *census_io)
{
  if (repair->edits.items.count == 0) {
    return false;
  }
  und_edits back = inverse_of(m->document, &repair->edits);

  make(m->document, &repair->edits);
  census now = count(m);
  bool good = now.fixable < census_io->fixable && now.all < census_io->all;

  if (good) {
    *census_io = now;
  } else {
    make(m->document, &back);
  }
  und_edits_finish(&back);
  return good;
}

/// Make all repairs at once.
static bool mend_all(const mender *m, census *census_io)
{
  und_diagnostics found;
  und_repair repair;

  und_diagnostics_build(m->document, m->severities, UND_EN, &found);
  und_repair_all(m->document, &found, NULL, UND_REPAIR_COMPLETE, &repair);
  bool good = try_repair(m, &repair, census_io);

  und_repair_finish(&repair);
  und_diagnostics_finish(&found);
  return good;
}

/// Make the next repair after the first `*passed` findings that does good.
static bool mend_one(const mender *m, uint32_t *passed, census *census_io)
{
  und_diagnostics found;
  bool good = false;

  und_diagnostics_build(m->document, m->severities, UND_EN, &found);
  while (!good && *passed < found.items.count && *passed < SINGLES) {
    und_repairs repairs;

    und_repairs_build(m->document, &found.items.items[*passed].finding,
                      UND_REPAIR_COMPLETE, &repairs);
    good = repairs.items.count > 0 && repairs.items.items[0].preferred &&
           try_repair(m, &repairs.items.items[0], census_io);
    *passed += !good;
    und_repairs_finish(&repairs);
  }
  und_diagnostics_finish(&found);
  return good;
}

uint32_t und_mend(und_document *document, const und_severities *severities)
{
  mender m = {document, severities};
  census now = count(&m);
  uint32_t before = now.all;
  uint32_t passed = 0;

  for (unsigned i = 0; i < ROUNDS && now.fixable > 0 && mend_all(&m, &now);
       i++) {
  }
  for (unsigned i = 0;
       i < SINGLES && now.fixable > 0 && mend_one(&m, &passed, &now); i++) {
  }
  return before - now.all;
}
