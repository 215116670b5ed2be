// SPDX-License-Identifier: MIT
//
// The tables behind symbol.c.

#ifndef UND_SYMBOL_SYMBOL_TABLE_H
#define UND_SYMBOL_SYMBOL_TABLE_H

#include "und/symbol/symbol.h"

/// The last component of a symbol; a row has a set of them.
enum {
  UND_LAST_NUMBER = 1 << 0,       ///< #
  UND_LAST_LIMITED = 1 << 1,      ///< L.#
  UND_LAST_SUMMARY = 1 << 2,      ///< SR.#
  UND_LAST_VERBATIM = 1 << 3,     ///< PV.#
  UND_LAST_INFO = 1 << 4,         ///< INF/#
  UND_LAST_INFO_DOT = 1 << 5,     ///< INF.#
  UND_LAST_CRP = 1 << 6,          ///< CRP.#
  UND_LAST_WP = 1 << 7,           ///< WP.#
  UND_LAST_NGO = 1 << 8,          ///< NGO/#
  UND_LAST_PETITION = 1 << 9,     ///< PET.#/#
  UND_LAST_MISC = 1 << 10,        ///< MISC.#, Misc.#
  UND_LAST_DECISION = 1 << 11,    ///< DEC/#
  UND_LAST_NOTE = 1 << 12,        ///< NOTE/#
  UND_LAST_GOVERNMENT = 1 << 13,  ///< G/#
  UND_LAST_INSTITUTION = 1 << 14, ///< NI/#
};

/// What may or must follow the shape of a resolution or decision.
typedef enum {
  UND_TAIL_NONE,
  UND_TAIL_LETTER, ///< perhaps a part letter: 53/243B, 53/243 B
  UND_TAIL_ROMAN,  ///< the session: 217A(III), 217 (III) A
  UND_TAIL_YEAR,   ///< the year: 1325(2000)
} und_symbol_tail;

typedef struct {
  const char *shape;
  uint32_t last; ///< a set of UND_LAST_, 0 if the shape is complete
  und_symbol_kind kind;
  und_body body;
  und_symbol_tail tail;
  bool linked;
  uint32_t series; ///< index into und_symbol_series_table
} und_symbol_row;

typedef struct {
  const char *code;
  const char *names[UND_LANGUAGE_COUNT];
} und_symbol_series;

extern const und_symbol_row und_symbol_rows[];
extern const uint32_t und_symbol_row_count;
extern const und_symbol_series und_symbol_series_table[];

#endif
