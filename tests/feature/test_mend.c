// SPDX-License-Identifier: MIT

#include "und/feature/mend.h"

#include <criterion/criterion.h>

#include "support/files.h"
#include "und/feature/repair.h"

static und_severities defaults(void)
{
  und_severities severities;

  und_severities_default(&severities);
  return severities;
}

/// How many findings of `document` need no person to be repaired.
static uint32_t fixable_of(und_document *document)
{
  und_severities severities = defaults();
  und_diagnostics found;
  uint32_t count = 0;

  und_diagnostics_build(document, &severities, UND_EN, &found);
  for (uint32_t i = 0; i < found.items.count; i++) {
    count += und_repair_is_fixable(document, &found.items.items[i].finding);
  }
  und_diagnostics_finish(&found);
  return count;
}

Test(mend, repairs_all_that_can_be_repaired)
{
  static const char before[] =
    "1. The lamps are:\r\n\r\n(a) red;\r\n\r\n(c) green.[^1]\r\n\r\n3. The "
    "oil, "
    "of which paragraph 1 (c) speaks.[^3]\r\n\r\n5. See paragraphs 1, 3 and "
    "5.\r\n\r\n[^1]: See the log\r\n\r\n[^3]: Ibid.\r\n";
  static const char after[] =
    "1. The lamps are:\r\n\r\n(a) red;\r\n\r\n(b) green.[^1]\r\n\r\n2. The "
    "oil, "
    "of which paragraph 1 (b) speaks.[^2]\r\n\r\n3. See paragraphs 1, 2 and "
    "3.\r\n\r\n[^1]: See the log.\r\n\r\n[^2]: Ibid.\r\n";
  und_document *document = und_document_new(und_slice_from(before), NULL);
  und_severities severities = defaults();

  cr_expect_gt(und_mend(document, &severities), 0);
  und_slice text = und_text_slice(und_document_text(document));

  cr_expect(und_slice_equal(text, und_slice_from(after)), "%.*s",
            (int)text.size, text.data);
  und_document_free(document);
}

Test(mend, leaves_what_is_right_or_not_to_be_told)
{
  static const char *const texts[] = {
    "",
    "1. A.\n\n2. B.\n",
    "<!-- undocd: off para-gap -->\n\n1. A.\n\n3. B.\n\n4. C.\n",
    "1. A.[^1]\n\n2. B.\n",
  };

  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    und_document *document = und_document_new(und_slice_from(texts[i]), NULL);
    und_severities severities = defaults();

    cr_expect_eq(und_mend(document, &severities), 0);
    cr_expect(und_slice_equal(und_text_slice(und_document_text(document)),
                              und_slice_from(texts[i])),
              "%s", texts[i]);
    und_document_free(document);
  }
}

Test(mend, leaves_nothing_for_a_second_time)
{
  und_file_names names = {0};

  und_file_list(UND_SOURCE_DIR "/tests/drafts", &names);
  for (uint32_t i = 0; i < names.count; i++) {
    und_buffer text = {0};
    und_severities severities = defaults();

    cr_assert(und_file_read(names.items[i], &text));
    und_document *document = und_document_new(und_buffer_slice(&text), NULL);

    und_mend(document, &severities);
    cr_expect_eq(fixable_of(document), 0, "%s", names.items[i]);
    und_document_free(document);
    und_buffer_finish(&text);
  }
  und_file_names_finish(&names);
}
