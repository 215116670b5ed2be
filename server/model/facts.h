// SPDX-License-Identifier: MIT
//
// Facts: what can be seen from one part's text alone. Private to the model.
//
// Units    Byte offsets; inside facts they count from the part's start.
// Owns     und_facts_free() releases what a part's text says.

#ifndef UND_MODEL_FACTS_H
#define UND_MODEL_FACTS_H

#include "habit_list.h"
#include "syntax.h"
#include "und/base/alloc.h"
#include "und/model/finding.h"
#include "und/symbol/cite.h"
#include "und/symbol/locator.h"

typedef UND_ARRAY(und_part) und_parts;

enum { UND_TERM_SIZE = 20 }; ///< no abbreviation is longer

/// A place of the same document that a text points to: "paragraph 7 above".
typedef struct {
  uint32_t start; ///< of the number or letter
  uint32_t end;
  und_label label;
  uint8_t unit; ///< und_unit
  bool above;   ///< else below
} und_pointer;

/// What the key of a claim about the document's own adoption, or its annexes,
/// is.
enum {
  UND_CLAIM_TITLE = 1,
  UND_CLAIM_CLOSING,
  UND_CLAIM_DATE,
  UND_CLAIM_MENTION,
};

/// What a text says of something that the document may speak of elsewhere.
typedef struct {
  uint64_t key;   ///< of what it speaks
  uint64_t value; ///< what it says of it
  uint32_t start; ///< where it says so
  uint32_t end;
  uint8_t check; ///< und_check that speaks where another claim differs
} und_claim;

/// What the text of one part says.
struct und_facts {
  UND_ARRAY(und_note_call) calls;   ///< filled with the part
  und_cites cites;                  ///< filled when asked for
  und_body last_body;               ///< the last that the text names in full
  bool scanned;                     ///< `cites` is right
  bool body_known;                  ///< `last_body` is right
  bool terms_read;                  ///< `terms` is right
  UND_ARRAY(und_term) terms;        ///< filled when asked for
  bool pointers_read;               ///< `pointers` is right
  UND_ARRAY(und_pointer) pointers;  ///< filled when asked for
  uint16_t habits[UND_HABIT_COUNT]; ///< how often it has each form
  bool claims_read;                 ///< `claims` is right
  UND_ARRAY(und_claim) claims;      ///< filled when asked for
  UND_ARRAY(und_mention) mentions;  ///< `cites` in `context`, when last asked
  und_cite_context context;
  uint32_t resolved_at; ///< where the part began then
  bool resolved;        ///< `mentions` is right, but for a move of the part
};

void und_facts_free(und_facts *facts);

/// Append the part or parts that `block` is: a masthead gives one a line, a
/// paragraph without number one for each opening verb at a line's start.
void und_parts_read(und_parts *parts, und_slice text, und_language language,
                    const und_block *block);

#endif
