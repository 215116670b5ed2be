// SPDX-License-Identifier: MIT
//
// Faults: a text with its one fault marked, or with none, and what the model
// must say of it.

#ifndef UND_TESTS_SUPPORT_FAULTS_H
#define UND_TESTS_SUPPORT_FAULTS_H

#include <criterion/criterion.h>

#include "support/marked.h"
#include "und/model/document.h"

typedef struct {
  const char *claim;
  const char *text; ///< the fault between {{ and }}; no marks, no fault
  und_check check;
  uint32_t expected; ///< the value that would be right; 0 is not looked at
} und_fault_row;

/// What is off unless it is asked for: a row asks for its own check only.
static inline bool und_is_hint(und_check check)
{
  return check == UND_CHECK_HEAD_LONE ||
         check == UND_CHECK_OP_SINGLE_NUMBERED || check == UND_CHECK_SUB_LONE ||
         check == UND_CHECK_SYM_SUFFIX_ORDER ||
         check == UND_CHECK_BULLET_PUNCT || check == UND_CHECK_ABBR_PLURAL ||
         check == UND_CHECK_ANNEX_CITED ||
         check == UND_CHECK_TYPO_NUMBER_WORDS ||
         check == UND_CHECK_ACRO_UNUSED || check == UND_CHECK_UNIT_ABBR_TEXT ||
         check == UND_CHECK_VERB_RUN_MODIFIER ||
         check == UND_CHECK_MODIFIER_WITHOUT_RUN ||
         check == UND_CHECK_VERB_UNKNOWN || check == UND_CHECK_ACRO_UNDEFINED ||
         check == UND_CHECK_MAST_MISSING ||
         check == UND_CHECK_MAST_ITEM_AGENDA ||
         check == UND_CHECK_SALES_LANGUAGE || check == UND_CHECK_XREF_ORDER ||
         check == UND_CHECK_XREF_UNIT_NAME || check == UND_CHECK_UNTS_KNOWN ||
         check == UND_CHECK_MANDATE_NEXT_SESSION;
}

static inline void und_expect_fault(const und_fault_row *row)
{
  und_marked marked = und_marked_read(row->text);
  und_document *document =
    und_document_new(und_buffer_slice(&marked.text), NULL);
  uint32_t all;
  const und_finding *every = und_document_findings(document, &all);
  und_finding found[8] = {0};
  uint32_t count = 0;

  for (uint32_t i = 0; i < all; i++) {
    if (!und_is_hint(every[i].check) || every[i].check == row->check) {
      found[count++ % 8] = every[i];
    }
  }

  cr_expect_eq(count, marked.count, "%s: %u findings, the first is %d at %u",
               row->claim, count, count > 0 ? (int)found[0].check : -1,
               count > 0 ? found[0].start : 0);
  if (count == 1 && marked.count == 1) {
    cr_expect_eq(found->check, row->check, "%s: check %d", row->claim,
                 (int)found->check);
    cr_expect_eq(found->start, marked.starts[0], "%s: starts at %u", row->claim,
                 found->start);
    cr_expect_eq(found->end, marked.ends[0], "%s: ends at %u", row->claim,
                 found->end);
    cr_expect(row->expected == 0 || found->expected == row->expected,
              "%s: expects %u", row->claim, found->expected);
  }
  und_document_free(document);
  und_marked_finish(&marked);
}

static inline void und_expect_faults(const und_fault_row *rows, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    und_expect_fault(&rows[i]);
  }
}

#define UND_EXPECT_FAULTS(rows)                                                \
  und_expect_faults((rows), sizeof(rows) / sizeof((rows)[0]))

#endif
