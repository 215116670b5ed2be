// SPDX-License-Identifier: MIT
//
// State: the tokens of the scanner and what it remembers between them. The
// memory depends on the last lines alone, so that after an edit it soon agrees
// with what it was before and the rest of the tree is kept.

#ifndef UNDOC_STATE_H
#define UNDOC_STATE_H

#include "label.h"

// The order is that of `externals` in grammar.js.
enum token {
  GROUP_1,
  GROUP_2,
  GROUP_3,
  GROUP_4,
  SECTION_GROUP_1,
  SECTION_GROUP_2,
  BLOCK_END,
  START_MASTHEAD,
  START_HEADING_1,
  START_HEADING_2,
  START_HEADING_3,
  START_PARAGRAPH,
  START_SUB_1,
  START_SUB_2,
  START_SUB_3,
  START_UNNUMBERED,
  START_LIST_ITEM,
  START_FOOTNOTE,
  START_INNER_FOOTNOTE,
  RESUME,
  SOFT_BREAK,
  FRONT_MATTER,
  FURNITURE,
  INNER_FURNITURE,
  LABEL,
  BULLET,
  TEXT,
  SYMBOL,
  NUMBER,
  NOTE_MARK,
  EMPHASIS_OPEN,
  EMPHASIS_CLOSE,
  QUOTATION_OPEN,
  QUOTATION_CLOSE,
  LINK_OPEN,
  LINK_MIDDLE,
  LINK_TARGET,
  LINK_CLOSE,
  ERROR_SENTINEL,
  NOTHING,
};

/// What a run of text is inside of. Each was seen closed on the same line when
/// it was opened, and nothing nests.
typedef enum {
  INSIDE_NOTHING,
  INSIDE_EMPHASIS, ///< *
  INSIDE_STRONG,   ///< **
  INSIDE_GUILLEMETS,
  INSIDE_CURLY,
  INSIDE_STRAIGHT,
  INSIDE_LINK,
  INSIDE_TARGET,
} inside_kind;

/// What the open block can take: text, and what a page's end puts into it.
typedef enum {
  OPEN_NOTHING,
  OPEN_MASTHEAD,
  OPEN_HEADING,
  OPEN_NOTE,
  OPEN_BODY
} block_kind;

typedef struct {
  uint16_t letter;     ///< of the last lettered item
  uint16_t number;     ///< of the last numbered paragraph
  uint16_t note;       ///< of the last numbered note
  uint8_t end;         ///< end_class of the text so far
  uint8_t width;       ///< code points on this line so far, up to 255
  uint8_t indent;      ///< blanks before the current line, up to 255
  uint8_t body_end;    ///< `end` before furniture or notes cut in
  uint8_t body_width;  ///< `width` before furniture or notes cut in
  uint8_t inside;      ///< inside_kind
  uint8_t next;        ///< what the next line was judged to be, or NOTHING
  uint8_t group;       ///< the group to open before it, or NOTHING
  uint8_t label;       ///< code points of its label
  uint8_t bullet;      ///< code points of its bullet or hashes
  uint8_t head_letter; ///< A to Z: the last lettered heading
  uint8_t letters;     ///< how often the letter of the last item stands
  uint8_t open;        ///< block_kind of the open block
  uint8_t doubled : 2; ///< 0 to 3: how surely lines are double-spaced
  uint8_t wrapped : 1; ///< the open block has a line break inside
  uint8_t started : 1; ///< something was emitted
  uint8_t rule : 1;    ///< below the rule above footnotes
  uint8_t cut_in : 1;  ///< furniture or a note stands inside the open block
  uint8_t in_note : 1; ///< the text here is that of a note
  uint8_t judged : 1;  ///< `next` is known before the line's end is taken
} state;

// What is larger tree-sitter keeps in an allocation of its own for each token.
_Static_assert(sizeof(state) <= 24, "the state fits into a token");

/// What a line was found to be.
typedef struct {
  enum token token; ///< a START_…, furniture, TEXT, SOFT_BREAK or RESUME
  label label;
  uint8_t bullet; ///< code points of a bullet or hashes before the label
} verdict;

/// What stands between one line and the next.
typedef struct {
  unsigned breaks; ///< line breaks; a page break counts as two
  uint8_t indent;  ///< blanks after the last of them, up to 255
} gap;

static inline bool emit(TSLexer *lexer, enum token token)
{
  lexer->result_symbol = token;
  return true;
}

#endif
