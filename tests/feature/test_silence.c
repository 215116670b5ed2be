// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "support/files.h"
#include "und/feature/silence.h"

static uint32_t count_of(und_slice text, const und_severities *severities)
{
  und_document *document = und_document_new(text, NULL);
  und_diagnostics found;

  und_diagnostics_build(document, severities, UND_EN, &found);
  uint32_t count = found.items.count;

  und_diagnostics_finish(&found);
  und_document_free(document);
  return count;
}

/// Each finding of `text` is silenced by itself, and no other.
static void expect_silence(const char *name, und_slice text)
{
  und_document *document = und_document_new(text, NULL);
  und_severities severities;
  und_diagnostics found;

  und_severities_default(&severities);
  und_diagnostics_build(document, &severities, UND_EN, &found);
  for (uint32_t i = 0; i < found.items.count; i++) {
    const und_diagnostic *item = &found.items.items[i];
    und_edits edits = {0};
    und_buffer after = {0};
    uint32_t same = 0; // of the same code in the same part

    for (uint32_t k = 0; k < found.items.count; k++) {
      same += found.items.items[k].finding.part == item->finding.part &&
              found.items.items[k].check == item->check;
    }
    und_silence_here(document, &item->finding, &edits);
    und_edits_apply(&edits, text, &after);
    cr_expect_eq(count_of(und_buffer_slice(&after), &severities),
                 found.items.count - same, "%s: %s at %u: %u for %u", name,
                 item->check->code, item->start,
                 count_of(und_buffer_slice(&after), &severities),
                 found.items.count - same);
    und_edits_finish(&edits);
    und_buffer_finish(&after);
  }
  und_diagnostics_finish(&found);
  und_document_free(document);
}

Test(silence, keeps_one_finding_from_being_told)
{
  static const char *const texts[] = {
    "1. A.\n\n2. B.\n\n4. C.\n\n5. D.\n",
    "1. A.\r\n\r\n2. B.\r\n\r\n4. C.\r\n",
    "1. The lamps:\n(a) red;\n(b) green;\n(d) white.\n2. The oil.\n",
    "I. One\n\n1. A.\n\nII. Two\n\n2. B.\n\nIV. Four\n\n3. C.\n",
    "1. A.[^1]\n\n2. B.[^2]\n\n[^1]: C.\n",
    "1. A.[^1]\n\n[^1]: C.\n\n[^3]: D\n",
  };
  und_buffer draft = {0};

  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    expect_silence(texts[i], und_slice_from(texts[i]));
  }
  cr_assert(
    und_file_read(UND_SOURCE_DIR "/tests/drafts/faults.en.un.md", &draft));
  expect_silence("faults", und_buffer_slice(&draft));
  und_buffer_finish(&draft);
}
