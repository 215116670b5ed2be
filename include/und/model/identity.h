// SPDX-License-Identifier: MIT
//
// Identity: what a document is, read from its front matter, its masthead, its
// running heads, the line "Resolution adopted by …", and last from its file's
// name.
//
// Owns     The strings: und_identity_finish().
// Fails    Never; what is not known is NULL or zero.

#ifndef UND_MODEL_IDENTITY_H
#define UND_MODEL_IDENTITY_H

#include "und/base/buffer.h"
#include "und/base/slice.h"
#include "und/symbol/body.h"

typedef enum {
  UND_KIND_OTHER,
  UND_KIND_RESOLUTION,
  UND_KIND_DECISION,
  UND_KIND_DRAFT_RESOLUTION,
  UND_KIND_REPORT,
  UND_KIND_NOTE,
  UND_KIND_LETTER,
  UND_KIND_AGENDA,
  UND_KIND_RECORD,
  UND_KIND_ADDENDUM,
  UND_KIND_COUNT,
} und_document_kind;

/// A day of the calendar; all zero where it is not known.
typedef struct {
  uint16_t year;
  uint8_t month;
  uint8_t day;
} und_date;

typedef struct {
  char *symbol; ///< canonical, or NULL
  char *title;  ///< on one line, or NULL
  und_language language;
  und_body body;
  und_document_kind kind;
  und_date date;
  const char *symbol_source; ///< "masthead", "running head", …; a constant
} und_identity;

/// Release the strings.
void und_identity_finish(und_identity *identity);

/// Append the symbol that a file's name tells: A-RES-74-173.txt,
/// A_RES_31_59-FR, UNODC_CCPCJ_EG.4_2020_2.md. Returns false if it tells none.
bool und_identity_of_path(const char *path, und_buffer *symbol_out);

/// "resolution", "draft-resolution", "report" …
const char *und_document_kind_name(und_document_kind kind);

#endif
