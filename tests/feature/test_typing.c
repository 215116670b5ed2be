// SPDX-License-Identifier: MIT

#include "und/feature/typing.h"

#include <criterion/criterion.h>

#include "support/marked.h"

// A text with the cursor after Enter, and what it becomes; the same text where
// nothing comes.
static const struct {
  const char *before;
  const char *after;
} rows[] = {
  {"12. The lamp is lit.\n\n13. The lens is clean.\n<|>",
   "12. The lamp is lit.\n\n13. The lens is clean.\n\n14. "},
  {"12. The lamp.\n13. The lens.\n<|>", "12. The lamp.\n13. The lens.\n14. "},
  {"12. The lamp.\r\n\r\n13. The lens.\r\n<|>\r\n\r\n14. The oil.\r\n",
   "12. The lamp.\r\n\r\n13. The lens.\r\n\r\n14. \r\n\r\n14. The oil.\r\n"},
  {"1. The lamps:\n\n(y) red;\n\n(z) green;\n<|>",
   "1. The lamps:\n\n(y) red;\n\n(z) green;\n\n(aa) "},
  {"1. Les lampes :\n\na) la rouge ;\n\nb) la verte ;\n<|>",
   "1. Les lampes :\n\na) la rouge ;\n\nb) la verte ;\n\nc) "},
  {"1. The lamps:\n  (a) red; and\n<|>",
   "1. The lamps:\n  (a) red; and\n  (b) "},
  {"1. The lamps:\n\n(a) red:\n\n(i) dark;\n<|>",
   "1. The lamps:\n\n(a) red:\n\n(i) dark;\n\n(ii) "},
  {"1. The lamps:\n\n(g) red;\n\n(h) dark;\n\n(i) light;\n<|>",
   "1. The lamps:\n\n(g) red;\n\n(h) dark;\n\n(i) light;\n\n(j) "},
  {"1. The lamps:\n\n(a) red;\n\n(b) green.\n<|>",
   "1. The lamps:\n\n(a) red;\n\n(b) green.\n\n2. "},
  {"1 - نظرت اللجنة في عمل المنارات.\n\n2 - وقررت اللجنة أن تواصل النظر.\n<|>",
   "1 - نظرت اللجنة في عمل المنارات.\n\n2 - وقررت اللجنة أن تواصل النظر.\n\n3 "
   "- "},
  {"1. 委员会审议了：\n\n㈨ 灯；\n\n㈩ 油；\n<|>",
   "1. 委员会审议了：\n\n㈨ 灯；\n\n㈩ 油；\n\n(十一) "},
  {"1. Лампы:\n\na) красная;\n\nb) зеленая;\n<|>",
   "1. Лампы:\n\na) красная;\n\nb) зеленая;\n\nc) "},
  // Once more: the empty one goes.
  {"12. The lamp.\n\n13. \n<|>", "12. The lamp.\n\n"},
  {"1. The lamps:\n\n(a) red;\n\n(b)\n<|>", "1. The lamps:\n\n(a) red;\n\n"},
  // Nothing is counted, or the sentence goes on.
  {"The lamp is lit.\n<|>", "The lamp is lit.\n"},
  {"12. The lamp of the upper\n<|>", "12. The lamp of the upper\n"},
  {"12. The lamps are:\n<|>", "12. The lamps are:\n"},
  {"12. The lamp.\n<|>is lit.", "12. The lamp.\nis lit."},
  {"I. Lamps\n<|>", "I. Lamps\n"},
  {"\n<|>", "\n"},
  {"<|>", ""},
};

Test(typing, enter_brings_the_next_label)
{
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_marked marked = und_marked_read(rows[i].before);
    und_document *document =
      und_document_new(und_buffer_slice(&marked.text), NULL);
    und_edits edits = {0};
    und_buffer after = {0};

    und_typing_break(document, marked.cursor, &edits);
    und_edits_apply(&edits, und_buffer_slice(&marked.text), &after);
    cr_expect_str_eq(after.data ? after.data : "", rows[i].after, "%s: %s",
                     rows[i].before, after.data);
    und_edits_finish(&edits);
    und_buffer_finish(&after);
    und_document_free(document);
    und_marked_finish(&marked);
  }
}
