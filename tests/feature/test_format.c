// SPDX-License-Identifier: MIT

#include "und/feature/format.h"

#include <criterion/criterion.h>

#include "support/files.h"

static und_buffer formatted(und_slice text)
{
  und_document *document = und_document_new(text, NULL);
  und_edits edits;
  und_buffer out = {0};

  und_format(document, 0, text.size, &edits);
  und_edits_apply(&edits, text, &out);
  und_edits_finish(&edits);
  und_document_free(document);
  return out;
}

Test(format, gives_the_structure_its_form)
{
  static const struct {
    const char *before;
    const char *after;
  } rows[] = {
    {"", ""},
    {"1.    The lamp. \n\n\n\n2.\tThe lens.\n",
     "1. The lamp.\n\n2. The lens.\n"},
    {"1. The lamp.\r\n\r\n \r\n2.  The lens.\r\n",
     "1. The lamp.\r\n\r\n2. The lens.\r\n"},
    {"1. The lamps:\n\n  (a)   red;\n\n  (b) green;\n\n  c) white.\n",
     "1. The lamps:\n\n  (a) red;\n\n  (b) green;\n\n  (c) white.\n"},
    {"1. The lamp  \nis lit.\n", "1. The lamp  \nis lit.\n"},
    {"1. A\n\nb.\n\n\n\n2. C\n\nd.\n", "1. A\n\nb.\n\n\n\n2. C\n\nd.\n"},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_buffer after = formatted(und_slice_from(rows[i].before));

    cr_expect_str_eq(after.data ? after.data : "", rows[i].after, "%s",
                     after.data);
    und_buffer_finish(&after);
  }
}

static void expect_kept(const char *name, und_slice text)
{
  und_buffer once = formatted(text);
  und_buffer twice = formatted(und_buffer_slice(&once));
  und_document *before = und_document_new(text, NULL);
  und_document *after = und_document_new(und_buffer_slice(&once), NULL);
  uint32_t was;
  uint32_t is;
  const und_part *old = und_document_parts(before, &was);
  const und_part *new = und_document_parts(after, &is);

  cr_expect(und_slice_equal(und_buffer_slice(&once), und_buffer_slice(&twice)),
            "%s: twice is not once", name);
  cr_expect_eq(was, is, "%s: %u parts, then %u", name, was, is);
  for (uint32_t i = 0; was == is && i < is; i++) {
    cr_expect(old[i].role == new[i].role &&old[i].level == new[i].level,
              "%s: part %u is another one", name, i);
  }
  und_document_findings(before, &was);
  und_document_findings(after, &is);
  cr_expect_leq(is, was, "%s: %u findings, then %u", name, was, is);
  und_document_free(before);
  und_document_free(after);
  und_buffer_finish(&once);
  und_buffer_finish(&twice);
}

static void expect_folder_kept(const char *folder)
{
  und_file_names names = {0};

  und_file_list(folder, &names);
  for (uint32_t i = 0; i < names.count; i++) {
    und_buffer text = {0};

    if ((und_file_ends(names.items[i], ".txt") ||
         und_file_ends(names.items[i], ".md")) &&
        und_file_read(names.items[i], &text)) {
      expect_kept(names.items[i], und_buffer_slice(&text));
    }
    und_buffer_finish(&text);
  }
  und_file_names_finish(&names);
}

Test(format, keeps_what_a_document_is)
{
  const char *shared = getenv("UND_SHARED");
  und_buffer folder = {0};

  expect_folder_kept(UND_SOURCE_DIR "/tests/drafts");
  und_buffer_addf(&folder, "%s/seeds",
                  shared ? shared : UND_SOURCE_DIR "/../shared");
  expect_folder_kept(folder.data);
  folder.size = 0;
  und_buffer_addf(&folder, "%s/corpus",
                  shared ? shared : UND_SOURCE_DIR "/../shared");
  expect_folder_kept(folder.data);
  und_buffer_finish(&folder);
}
