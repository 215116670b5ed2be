// SPDX-License-Identifier: MIT
//
// Check: the findings of a document as diagnostics, for
// textDocument/publishDiagnostics and `undocd check`.
//
// Units    Byte offsets.
// Owns     The array and its messages: und_diagnostics_finish().

#ifndef UND_FEATURE_CHECK_H
#define UND_FEATURE_CHECK_H

#include "und/base/alloc.h"
#include "und/model/document.h"

typedef enum {
  UND_SEVERITY_OFF,
  UND_SEVERITY_ERROR, ///< as LSP numbers them
  UND_SEVERITY_WARNING,
  UND_SEVERITY_INFO,
  UND_SEVERITY_HINT,
} und_severity;

/// "error", "warning", "info", "hint".
const char *und_severity_name(und_severity severity);

typedef struct {
  const char *code;
  und_severity severity; ///< a hint says nothing until it is turned on
  const char *rule;      ///< one sentence: what the convention asks for;
                         ///< und_check_rule() has it in other languages
} und_check_entry;

/// The table's row of `check`.
const und_check_entry *und_check_get(und_check check);

/// The rule of `check` in the language of the `reader`.
const char *und_check_rule(und_check check, und_language reader);

/// Find the check called `code`. Returns false if there is none.
bool und_check_find(und_slice code, und_check *check_out);

/// How grave each check is, an und_severity by und_check.
typedef struct {
  uint8_t of[UND_CHECK_COUNT];
} und_severities;

/// As the table has it, with the hints off: they rest on a rule that published
/// documents often break.
void und_severities_default(und_severities *out);

typedef struct {
  uint32_t start;
  uint32_t end;
  const und_check_entry *check;
  und_severity severity; ///< as the caller had it, not as the table has it
  char *message;
  uint32_t related_start; ///< equals related_end where there is none
  uint32_t related_end;
  char *related_message;
  und_finding finding; ///< what it tells, as the document had it
} und_diagnostic;

typedef struct {
  UND_ARRAY(und_diagnostic) items;
} und_diagnostics;

/// Everything wrong in `document`, in the order of places and in the language
/// of the `reader`. Checks that are off in `severities`, or by a directive of
/// the draft, say nothing.
void und_diagnostics_build(und_document *document,
                           const und_severities *severities,
                           und_language reader,
                           und_diagnostics *diagnostics_out);

void und_diagnostics_finish(und_diagnostics *diagnostics);

/// The address of the rule behind `check` in the United Nations Editorial
/// Manual, appended to `out`.
void und_check_href(const und_check_entry *check, und_buffer *out);

#endif
