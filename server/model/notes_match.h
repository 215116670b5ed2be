// SPDX-License-Identifier: MIT
//
// Notes matched: the footnotes of a document and the marks that call them, side
// by side, while they are brought together. Private to the model's notes.
//
// Owns     und_notes_match() makes and releases the arrays.

#ifndef UND_MODEL_NOTES_MATCH_H
#define UND_MODEL_NOTES_MATCH_H

#include "flow.h"

/// A note in its order, and how often it is called.
typedef struct {
  uint32_t part;
  uint32_t number; ///< 0 for asterisks
  uint32_t stars;
  uint32_t calls;
  uint32_t mended;     ///< the number it should bear, where another is written
  uint32_t first_call; ///< the first of them in the order of calls
  bool seen;           ///< a call of it was passed
} und_note_entry;

/// A call in its order.
typedef struct {
  uint32_t part;
  und_note_call *call;
  bool tied; ///< to a note
} und_note_place;

typedef struct {
  const und_flow *flow;
  UND_ARRAY(und_note_entry) notes;
  UND_ARRAY(und_note_place) calls;
  und_note_entry **sorted; ///< by number and place
  und_note_place **called; ///< marks by themselves, by number, for the checks
  uint32_t called_count;
  bool bare; ///< some note begins with a bare figure, so calls may be bare
} und_note_match;

/// The note with a number that is called in the part `index`: of those that
/// bear it, the first that follows, else the last before. NULL if there is
/// none.
und_note_entry *und_note_for(const und_note_match *m, uint32_t index,
                             uint32_t number, uint32_t stars);

/// Note that `place` calls `note`.
void und_note_tie(const und_note_match *m, und_note_place *place,
                  und_note_entry *note);

/// Calls that are bare figures come in the order of their notes: of all chains
/// of candidates that do, tie the one that looks best.
void und_notes_match_bare(und_note_match *m);

/// Among bare figures: is there certainly no mark for the note `i`, because its
/// figure does not stand between the marks of its neighbours? `*budget` is how
/// many bytes may still be looked at; where they are used up nothing is sure.
bool und_notes_bare_orphan(const und_note_match *m, uint32_t i,
                           uint32_t *budget);

/// Among bare figures: the mark for the number that is missing before the note
/// `i`, if one figure between the marks of its neighbours looks like a mark and
/// like nothing else; NULL if there is none.
und_note_place *und_notes_bare_call(const und_note_match *m, uint32_t i);

/// Report what has no counterpart or no order.
void und_notes_check(und_note_match *m);

#endif
