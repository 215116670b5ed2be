// SPDX-License-Identifier: MIT
//
// References in one document, without a library: the cursor is <|>, all that
// is found stands between {{ and }}, in order, the thing itself included.

#include <criterion/criterion.h>

#include "support/marked.h"
#include "und/feature/references.h"

static uint32_t offset_of(const und_text *text, und_position place)
{
  return und_text_offset(text, place, UND_UNITS_UTF16);
}

Test(references, in_one_document)
{
  static const char *const rows[] = {
    "1. In resolution {{90/<|>11}}, the General Assembly spoke.\n\n"
    "2. See {{A/RES/90/11}}, and {{A/RES/90/11}}, para. 3.\n",
    "{{A/RES/<|>90/11}}\n\n1. See A/RES/90/12.\n",
    "---\nsymbol: {{A/91/<|>40}}\n---\n\n1. See {{A/91/40}}.\n",
    "I. Lamps of the coast\n\n{{1<|>.}} The lamp is lit.\n\n2. See the "
    "{{paragraph 1}} above, "
    "{{para. 1}} and paragraph 12.\n\n3. See resolution 90/11, para. 1.\n",
    "1. A:\n\n{{(<|>a)}} b;\n\n(b) c.\n\n2. See {{paragraph 1 (a)}} and "
    "paragraph 1 (b).\n",
    "{{1.}} The lamp is lit.\n\n2. See {{para<|>graph 1}} above; paragraph 2 "
    "is this.\n",
    "{{I<|>I.}} Lamps\n\n1. See {{section II}} below, and section I.\n",
    "1. The lamp{{<|>\u00b9}} is lit.\n\n{{\u00b9}} See the log.\n",
    "1. Ver {{p\u00e1rrafo <|>2}}.\n\n{{2.}} B. V\u00e9ase el "
    "{{p\u00e1rrafo 2}} del presente informe.\n",
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    const char *source = rows[i];
    und_marked marked = und_marked_read(source);
    und_document *document =
      und_document_new(und_buffer_slice(&marked.text), NULL);
    const und_text *text = und_document_text(document);
    und_subject subject = {0};
    und_references list = {0};

    cr_expect(und_subject_find(document, marked.cursor, &subject), "%s",
              source);
    if (subject.symbol != NULL || subject.kind != UND_SUBJECT_DOCUMENT) {
      und_references_build(document, "/w/a", &subject, NULL, UND_UNITS_UTF16,
                           &list);
    }
    cr_expect_eq(list.items.count, marked.count, "%s: %u found", source,
                 list.items.count);
    for (uint32_t at = 0; at < list.items.count && at < marked.count; at++) {
      und_range range = list.items.items[at].range;
      cr_expect_eq(offset_of(text, range.start), marked.starts[at], "%s: %u",
                   source, at);
      cr_expect_eq(offset_of(text, range.end), marked.ends[at], "%s: %u",
                   source, at);
    }
    und_references_finish(&list);
    und_subject_finish(&subject);
    und_document_free(document);
    und_marked_finish(&marked);
  }
}

Test(references, nothing_points_to_plain_words)
{
  static const char *const rows[] = {"1. The l<|>amp is lit.\n", "<|>",
                                     "1. See paragraph <|>7 above.\n",
                                     "1. In 201<|>9 it rained.\n"};

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_marked marked = und_marked_read(rows[i]);
    und_document *document =
      und_document_new(und_buffer_slice(&marked.text), NULL);
    und_subject subject = {0};

    cr_expect_not(und_subject_find(document, marked.cursor, &subject), "%s",
                  rows[i]);
    und_subject_finish(&subject);
    und_document_free(document);
    und_marked_finish(&marked);
  }
}
