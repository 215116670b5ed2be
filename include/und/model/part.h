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

/// No other part.
#define UND_NO_PART UINT32_MAX

typedef struct und_facts und_facts;

typedef struct {
  // Where it is.
  uint32_t start; ///< its first byte, that of its label if it has one
  uint32_t end;   ///< after its own text; items below it are not counted in
  uint32_t label_start;
  uint32_t label_end; ///< equals label_start where there is no label
  uint32_t text;      ///< where its text begins, after the label

  // What can be seen from the part alone.
  const void *block; ///< the syntax node it was read from
  und_facts *facts;  ///< what its text says; owned by the document
  und_label label;
  uint8_t shape;     ///< und_shape: how the grammar sees it
  uint8_t depth;     ///< of headings and items, as the grammar sees it
  uint8_t end_class; ///< und_end of its text
  uint8_t opener;    ///< und_opener_part, or 0
  uint8_t keyword;   ///< und_keyword_kind + 1 of its first words, or 0
  uint8_t body;      ///< und_body whose line it is, or UND_BODY_NONE
  uint8_t blanks;    ///< line breaks before it, 3 for three and more
  bool title_like;   ///< short, begins like a title and is not ended
  bool small;        ///< begins with a small letter
  bool inner;        ///< stands inside the part before, where a page ends
  bool continued;    ///< has "(continued)"
  bool certain;      ///< of `body`
  uint32_t opener_start;
  uint32_t opener_end;

  // What it is in its place (see flow.h).
  uint8_t role;    ///< und_role
  uint8_t level;   ///< headings: 0 title, 1 I., 2 A., 3; items: degree 1 to 3
  uint8_t inset;   ///< 0; 1 in a draft recommended or quoted; 2 in an annex
  bool operative;  ///< a numbered paragraph of a resolution's operative part
  uint32_t parent; ///< the part it belongs to, or UND_NO_PART
  uint32_t value;  ///< place in its sequence, from 1
} und_part;

#endif
