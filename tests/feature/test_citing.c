// SPDX-License-Identifier: MIT
//
// The network of citations: steps of the call hierarchy, lenses, hints, and the
// graph.

#include <criterion/criterion.h>

#include "support/shelf.h"
#include "und/feature/citing.h"
#include "und/feature/graph.h"
#include "und/feature/hints.h"
#include "und/feature/lenses.h"

static und_library *library_of_straits(void)
{
  und_library *library = und_library_new();

  und_shelf_put(library, "/w/1",
                "A/RES/90/11\n\n# Lamps of straits\n\n1. Lit:\n\n(a) All;\n\n"
                "(b) Or most.\n\n2. See A/RES/90/11.\n\n3. Oil.\n");
  und_shelf_put(
    library, "/w/2",
    "A/91/4\n\n1. See A/RES/90/11, paras. 1 (a) and 3, and A/91/5.\n\n"
    "2. See A/RES/90/11, para. 1, and A/RES/90/11.\n");
  und_shelf_put(library, "/w/3",
                "1. Voir A/RES/90/11, par. 1 b), dans laquelle les "
                "gardiens sont pri\u00e9s de compter les lampes.\n");
  return library;
}

static void write_steps(const und_citing *citing, und_buffer *out)
{
  und_buffer_adds(out, "");
  for (uint32_t i = 0; i < citing->items.count; i++) {
    const und_citing_step *step = &citing->items.items[i];
    und_buffer_addf(out, "%s%s:%s:%u ", step->symbol ? step->symbol : "-",
                    step->entry ? "!" : "", step->detail ? step->detail : "",
                    step->ranges.count);
  }
}

Test(citing, steps_lead_both_ways)
{
  und_library *library = library_of_straits();
  const und_holdings holdings = {.library = library};
  und_buffer found = {0};
  und_citing citing;

  und_citing_incoming(UND_SLICE("A/RES/90/11"), &holdings, UND_EN,
                      UND_UNITS_UTF16, &citing);
  write_steps(&citing, &found);
  cr_expect_str_eq(found.data, "A/91/4!:Paragraph 1:1 A/91/4!:Paragraph 2:2 "
                               "-!:Paragraph 1:1 ");
  und_citing_finish(&citing);
  found.size = 0;
  und_citing_outgoing(und_library_at(library, "/w/2"), &holdings, UND_EN,
                      UND_UNITS_UTF16, &citing);
  write_steps(&citing, &found);
  cr_expect_str_eq(found.data, "A/RES/90/11!:Lamps of straits:3 A/91/5::1 ");
  und_citing_finish(&citing);
  und_citing_outgoing(und_library_at(library, "/w/1"), &holdings, UND_EN,
                      UND_UNITS_UTF16, &citing);
  cr_expect_eq(citing.items.count, 0, "a document does not cite itself");
  und_citing_finish(&citing);
  und_citing_incoming((und_slice){0}, &holdings, UND_EN, UND_UNITS_UTF16,
                      &citing);
  cr_expect_eq(citing.items.count, 0);
  und_citing_finish(&citing);
  und_buffer_finish(&found);
  und_library_free(library);
}

Test(lenses, count_the_document_and_its_parts)
{
  static const char text[] = "A/RES/90/11\n\n# Lamps of straits\n\n1. Lit:\n\n"
                             "(a) All;\n\n(b) Or most.\n\n2. B.\n\n3. Oil.\n";
  und_library *library = library_of_straits();
  const und_language reader = UND_FR;
  const und_holdings holdings = {.library = library, .locale = &reader};
  und_document *document = und_document_new(und_slice_from(text), "/w/1");
  und_buffer found = {0};
  und_lenses lenses;

  und_lenses_build(document, &holdings, &lenses);
  for (uint32_t i = 0; i < lenses.items.count; i++) {
    const und_lens *lens = &lenses.items.items[i];
    und_buffer_addf(&found, "%.*s=%u ", (int)(lens->end - lens->start),
                    text + lens->start, lens->count);
  }
  cr_expect_str_eq(found.data, "A/RES/90/11=4 1.=1 (a)=1 (b)=1 3.=1 ", "%s",
                   found.data);
  cr_expect_str_eq(lenses.items.items[0].words, "citations : 4");
  und_lenses_finish(&lenses);
  und_document_free(document);
  document = und_document_new(UND_SLICE("1. See A/RES/90/11.\n"), NULL);
  und_lenses_build(document, &holdings, &lenses);
  cr_expect_eq(lenses.items.count, 0, "it has no symbol");
  und_lenses_finish(&lenses);
  und_document_free(document);
  und_buffer_finish(&found);
  und_library_free(library);
}

Test(hints, tell_what_bare_numbers_stand_for)
{
  static const char text[] =
    "1. General Assembly resolution 90/11, and A/RES/90/11.\n\n"
    "2. General Assembly resolutions 90/12 and 90/11.\n";
  und_library *library = library_of_straits();
  const und_holdings holdings = {.library = library};
  und_document *document = und_document_new(und_slice_from(text), NULL);
  und_hints hints;

  und_hints_build(document, &holdings, 0, sizeof text - 1, &hints);
  cr_assert_eq(hints.items.count, 2);
  cr_expect_str_eq(hints.items.items[0].title, "Lamps of straits");
  cr_expect_str_eq(hints.items.items[0].whole, "A/RES/90/11: Lamps of straits");
  cr_expect_eq(hints.items.items[0].offset, 36);
  und_hints_finish(&hints);
  und_hints_build(document, &holdings, 40, 60, &hints);
  cr_expect_eq(hints.items.count, 0);
  und_hints_finish(&hints);
  und_document_free(document);
  und_library_free(library);
}

static void expect_graph(const char *symbol, uint32_t arrows, const char *lines)
{
  und_library *library = library_of_straits();
  und_buffer out = {0};

  und_shelf_put(library, "/w/2.fr",
                "A/91/4\n\n# Lampes des gardiens\n\n1. Voir A/91/5.\n");
  und_shelf_put(library, "/w/a\"b\\c", "1. See A/91/6 of the keepers.\n");
  cr_expect_eq(und_graph_write(library, und_slice_from(symbol), &out), arrows);
  cr_expect_str_eq(out.data, lines, "%s", out.data);
  und_buffer_finish(&out);
  und_library_free(library);
}

Test(graph, draws_who_cites_whom)
{
  expect_graph("", 4,
               "digraph citations {\n  rankdir=LR;\n"
               "  \"/w/3\" [shape=box];\n"
               "  \"/w/3\" -> \"A/RES/90/11\";\n"
               "  \"/w/a\\\"b\\\\c\" [shape=box];\n"
               "  \"/w/a\\\"b\\\\c\" -> \"A/91/6\";\n"
               "  \"A/91/4\" [shape=box, tooltip=\"Lampes des gardiens\"];\n"
               "  \"A/91/4\" -> \"A/91/5\" [label=2];\n"
               "  \"A/91/4\" -> \"A/RES/90/11\" [label=3];\n"
               "  \"A/RES/90/11\" [shape=box, tooltip=\"Lamps of straits\"];\n"
               "}\n");
  expect_graph("a/91/6", 0, "digraph citations {\n  rankdir=LR;\n}\n");
  expect_graph("A/91/6", 1,
               "digraph citations {\n  rankdir=LR;\n"
               "  \"/w/a\\\"b\\\\c\" [shape=box];\n"
               "  \"/w/a\\\"b\\\\c\" -> \"A/91/6\";\n}\n");
}
