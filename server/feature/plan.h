// SPDX-License-Identifier: MIT
//
// Plan: a repair while it is made: which parts get another number, and which
// bytes are replaced besides. Private to the features. Every way to repair
// writes into a plan; what follows for labels and cross-references is worked
// out once, for all of it.
//
// Owns     Its arrays: und_plan_finish().
// Borrows  The document, which must not change meanwhile.

#ifndef UND_FEATURE_PLAN_H
#define UND_FEATURE_PLAN_H

#include "und/feature/repair.h"

/// A part that gets another number.
typedef struct {
  uint32_t part;
  uint32_t value;
  uint8_t bis;  ///< as in und_label
  uint8_t kind; ///< und_label_kind in which the value is written
} und_move;

typedef struct {
  und_document *document;
  const und_part *parts;
  uint32_t count;
  und_slice text;
  UND_ARRAY(und_move) moves; ///< in the order of parts
  und_edits edits;
  bool glance;   ///< only asked whether there is anything to repair: the first
                 ///< label of a count is enough
  uint8_t title; ///< und_repair_title
  bool preferred;
  char *was;
  char *becomes;
} und_plan;

void und_plan_begin(und_plan *plan, und_document *document);

/// The move of `part`, or NULL.
const und_move *und_plan_move(const und_plan *plan, uint32_t part);

/// Give `part` the number `move` tells. What was planned for it before stays.
void und_plan_add(und_plan *plan, und_move move);

/// Name the repair, its arguments copied.
void und_plan_name(und_plan *plan, und_repair_title title, bool preferred,
                   und_slice was, und_slice becomes);

/// Replace the bytes of `finding` by `becomes`, and name the repair so.
void und_plan_replace(und_plan *plan, const und_finding *finding,
                      und_slice becomes);

/// Does it change anything? Asked before und_plan_settle().
bool und_plan_is_empty(const und_plan *plan);

/// The label of `move` as it is to be written, appended to `out`: the whole of
/// it, with what stands around the value. Returns false where it cannot be.
bool und_plan_write_label(const und_plan *plan, const und_move *move,
                          und_buffer *out);

/// Turn the plan into a repair; the plan is empty afterwards.
void und_plan_settle(und_plan *plan, und_repair_extent extent,
                     und_repair *repair_out);

void und_plan_finish(und_plan *plan);

#endif
