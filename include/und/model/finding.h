// SPDX-License-Identifier: MIT
//
// Finding: one fault, its place and what was expected there; a note call and a
// citation: what the text of a part holds.
//
// Units    Byte offsets into the document's text.
// Owns     Nothing: all of it belongs to the document.

#ifndef UND_MODEL_FINDING_H
#define UND_MODEL_FINDING_H

#include <stdbool.h>
#include <stdint.h>

#include "und/model/checks.h"
#include "und/symbol/label.h"

enum { UND_PUT_SIZE = 56 }; ///< of a replacement that a finding brings along

typedef struct {
  und_check check;
  uint32_t part;  ///< the part it is in
  uint32_t start; ///< the smallest text that a repair would replace
  uint32_t end;
  uint32_t related_start; ///< what it contradicts: the label before
  uint32_t related_end;   ///< equals related_start where there is none
  uint32_t expected;      ///< the value that would be right, or 0
  uint32_t until;         ///< the last one that would be right, or 0
  und_label label;        ///< the label at fault
  bool puts;              ///< `put` is right
  char put[UND_PUT_SIZE]; ///< what should stand there, with its NUL; may be
                          ///< empty
} und_finding;

/// A mark in running text that calls a footnote.
typedef struct {
  uint32_t start;
  uint32_t end;
  uint32_t run;    ///< where its run of figures begins: 2022 and note 1, glued
  uint32_t number; ///< 0 for asterisks
  uint8_t stars;
  bool bare; ///< plain digits of extracted text, so a candidate only
  bool real; ///< it does call a note: one that is there, or should be.
             ///< An asterisk in a list has its legend as note only
} und_note_call;

typedef enum {
  UND_TERM_USED,
  UND_TERM_EXPLAINED, ///< in brackets or quotation marks, or at a list's head
  UND_TERM_SPELT,     ///< in brackets after words with these initials
  UND_TERM_PAIR,      ///< two beside each other, hashed as one
} und_term_kind;

/// An abbreviation in Latin capitals; its offsets count from the part's start.
typedef struct {
  uint64_t hash; ///< of its letters
  uint32_t start;
  uint32_t end;
  uint32_t words; ///< of UND_TERM_SPELT, where the words before it begin
  und_term_kind kind;
} und_term;

/// A citation in its place.
typedef struct {
  uint32_t start;
  uint32_t end;          ///< over a page's end if the citation goes on there
  char *symbol;          ///< canonical, or NULL where the body is not known
  uint8_t kind;          ///< und_cite_kind
  uint8_t body;          ///< und_body
  bool named;            ///< the sentence names the body, before it or behind
  bool weak;             ///< the body is assumed, nothing in the text names it
  bool through;          ///< it ends a range that the mention before it begins
  uint8_t stated_day;    ///< of the date of adoption that the text states
  uint8_t stated_month;  ///< 0 where only a year is stated, "In 2011, in its"
  uint16_t stated_year;  ///< 0 where nothing is
  uint32_t stated_start; ///< where it says so
  uint32_t stated_end;
  uint32_t locator_start; ///< "par. 37 g)", equal to locator_end if none
  uint32_t locator_end;
  uint32_t tail_end;    ///< of the body and the date behind it; equal to `end`
                        ///< if there is neither
  uint32_t title_start; ///< of the title that the text gives to it; equal to
  uint32_t title_end;   ///< title_end if none
} und_mention;

#endif
