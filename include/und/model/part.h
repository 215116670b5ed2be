// SPDX-License-Identifier: MIT
//
// Part: one piece of a document, as a reader sees it: a heading, a numbered
// paragraph, an item of a list, a footnote, a line of the masthead, a page
// number. The parts of a document stand in the order of their starts and hold
// all of its text but white space.
//
// Units    Byte offsets into the document's text; labels count from 1.
// Borrows  Nothing; a part is a value that its document owns.

#ifndef UND_MODEL_PART_H
#define UND_MODEL_PART_H

#include <stdbool.h>
#include <stdint.h>

#include "und/symbol/body.h"
#include "und/symbol/keyword.h"
#include "und/symbol/label.h"

/// What a part is taken for in the end.
typedef enum {
  UND_ROLE_TEXT,         ///< a paragraph without number
  UND_ROLE_FRONT,        ///< front matter between --- lines
  UND_ROLE_MASTHEAD,     ///< a line of the masthead
  UND_ROLE_HEADING,      ///< a heading or title
  UND_ROLE_PARAGRAPH,    ///< a numbered paragraph
  UND_ROLE_ITEM,         ///< a subparagraph, with a label
  UND_ROLE_LIST_ITEM,    ///< an item of a list that is not of the document's
                         ///< own count: a bullet, an agenda quoted
  UND_ROLE_BODY,         ///< the acting body: "The General Assembly,"
  UND_ROLE_PREAMBULAR,   ///< a preambular paragraph
  UND_ROLE_OPERATIVE,    ///< an operative paragraph without number
  UND_ROLE_CONTINUATION, ///< goes on with the part `parent`
  UND_ROLE_NOTE,         ///< a footnote
  UND_ROLE_FURNITURE,    ///< page number, job number, running head, rule
  UND_ROLE_CLOSING,      ///< meeting and date at the end of a resolution
} und_role;

/// How a run of text ends.
typedef enum {
  UND_END_NONE,
  UND_END_OPEN,      ///< a letter, a figure, a bracket
  UND_END_COMMA,     ///< , and its forms
  UND_END_SEMICOLON, ///< ; and its forms
  UND_END_COLON,     ///< : and its forms
  UND_END_STOP,      ///< . ! ? and their forms
} und_end;

/// How a text ends that ends with the one character `mark`.
und_end und_punctuation_end(und_slice mark);

/// No part.
#define UND_NO_PART UINT32_MAX

/// How the grammar sees the block that a part was read from.
typedef enum {
  UND_SHAPE_FRONT,
  UND_SHAPE_MASTHEAD, ///< one line of it
  UND_SHAPE_HEADING,
  UND_SHAPE_NUMBERED,
  UND_SHAPE_SUB,
  UND_SHAPE_PLAIN,
  UND_SHAPE_BULLET,
  UND_SHAPE_NOTE,
  UND_SHAPE_FURNITURE,
} und_shape;

typedef struct und_facts und_facts;

/// All offsets but `start` count from `start`.
typedef struct {
  und_facts *facts; ///< what its text says, as far as it was asked
  uint32_t start;   ///< its first byte, that of its label if it has one
  uint32_t size; ///< up to the end of its own text; items below it come after
  und_label label;

  // What can be seen from the part alone.
  uint16_t label_offset;
  uint16_t label_size;  ///< 0 where it has no label
  uint16_t text_offset; ///< where its text begins, after the label
  uint16_t words;       ///< how many, up to UINT16_MAX
  uint16_t opener_offset;
  uint16_t opener_size;
  uint8_t opener;    ///< und_opener_part, or 0
  uint8_t shape;     ///< und_shape
  uint8_t depth;     ///< of items, from 1, as the grammar sees it
  uint8_t end_class; ///< und_end of its text
  uint8_t keyword;   ///< und_keyword_kind + 1 of its first words, or 0
  uint8_t body;      ///< und_body whose line it is, or UND_BODY_NONE
  uint8_t lead;      ///< size of a bare number that its text begins with, or 0
  uint8_t breaks;    ///< line breaks before it, 3 for three and more
  bool certain;      ///< of `body`
  bool title_like;   ///< short, begins like a title and is not ended
  bool small;        ///< begins with a small letter
  bool inner;        ///< stands inside the part before, where a page ends
  bool kept;         ///< its facts went over to another part
  bool outer;        ///< begins a block that stands in no other
  bool holes;        ///< other parts stand inside this one
  bool continued;    ///< has "(continued)"
  bool leader;       ///< has a row of dots, as a table of contents does
  bool calls;        ///< its text has marks that call footnotes

  // What it is in its place.
  uint8_t role;   ///< und_role
  uint8_t level;  ///< headings: 0 title, 1 I., 2 A., 3; items: degree 1 to 3
  uint8_t inset;  ///< 0; 1 in a draft recommended or quoted; 2 in an annex
  uint8_t acting; ///< und_body of the last acting body before it
  bool operative; ///< a numbered paragraph of a resolution's operative part
} und_part;

static inline uint32_t und_part_end(const und_part *part)
{
  return part->start + part->size;
}

/// Does the part begin with a keyword of `kind`?
static inline bool und_part_begins(const und_part *part, und_keyword_kind kind)
{
  return part->keyword == kind + 1;
}

/// The label as it stands in `text`, without what the grammar leaves out.
static inline und_slice und_part_label(const und_part *part, und_slice text)
{
  uint32_t start = part->start + part->label_offset;

  return und_slice_cut(text, start, start + part->label_size);
}

#endif
