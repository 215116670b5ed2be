// SPDX-License-Identifier: MIT
//
// Hover and definition at the cursor <|>; what they are about stands between
// the first {{ and }}, where they lead between the second.

#include <criterion/criterion.h>

#include "support/marked.h"
#include "und/feature/definition.h"
#include "und/feature/hover.h"

static und_library *library_with(const char *symbol, const char *path)
{
  und_library *library = und_library_new();
  und_identity identity = {.symbol = (char *)symbol,
                           .title = (char *)"Lighthouses",
                           .language = UND_EN,
                           .body = UND_BODY_GA,
                           .date = {2041, 12, 18}};

  und_library_put(library, path, &identity, NULL);
  return library;
}

Test(hover, tells_what_stands_there)
{
  static const struct {
    const char *claim;
    const char *text;
    const char *says; ///< NULL: nothing
  } rows[] = {
    {"a citation", "1. See {{A/RES/<|>74/173}} there.\n", "**A/RES/74/173**"},
    {"a citation of the workspace", "1. See {{A/RES/96/<|>1}} there.\n",
     "Lighthouses"},
    {"a note's mark",
     "1. The lamp{{<|>\u00b9}} is lit.\n\n\u00b9 See the log.\n",
     "See the log."},
    {"a label", "I. Lamps\n\n1. A:\n\n{{(<|>a)}} b.\n",
     "Item **(a)**, in 1., I. Lamps"},
    {"a label in its sequence",
     "1. A:\n\n(a) b;\n\n{{(<|>b)}} c;\n\n(c) d.\n\n2. E:\n\n(a) f.\n",
     "Item **(b)**, of (a) to (c), in 1."},
    {"a title with marks of Markdown",
     "# Lamps [a] *b*\n\n1. A.\n\n{{<|>2.}} B.\n",
     "Paragraph **2.**, of 1. to 2., in Lamps \\[a\\] \\*b\\*"},
    {"plain text", "1. The l<|>amp is lit.\n", NULL},
    {"an empty text", "<|>", NULL},
  };
  und_library *library = library_with("A/RES/96/1", "/w/A-RES-96-1.txt");

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_marked marked = und_marked_read(rows[i].text);
    und_document *document =
      und_document_new(und_buffer_slice(&marked.text), NULL);
    und_buffer out = {0};
    uint32_t start = 0;
    uint32_t end = 0;
    bool any = und_hover(document, &(und_holdings){.library = library},
                         marked.cursor, true, &out, &start, &end);

    cr_expect_eq(any, rows[i].says != NULL, "%s", rows[i].claim);
    if (any && rows[i].says != NULL) {
      cr_expect_not_null(strstr(out.data, rows[i].says), "%s: %s",
                         rows[i].claim, out.data);
      cr_expect_eq(start, marked.starts[0], "%s", rows[i].claim);
      cr_expect_eq(end, marked.ends[0], "%s", rows[i].claim);
    }
    und_buffer_finish(&out);
    und_document_free(document);
    und_marked_finish(&marked);
  }
  und_library_free(library);
}

Test(hover, writes_no_marks_as_plain_text)
{
  und_library *library = und_library_new();
  und_document *document =
    und_document_new(UND_SLICE("1. See A/RES/74/173.\n"), NULL);
  und_buffer out = {0};
  uint32_t start;
  uint32_t end;

  cr_assert(und_hover(document, &(und_holdings){.library = library}, 8, false,
                      &out, &start, &end));
  cr_expect_null(strchr(out.data, '*'));
  und_buffer_finish(&out);
  und_document_free(document);
  und_library_free(library);
}

// What a document of the workspace says of itself comes first, then what a
// catalogue knows; and each fact's source is told.
Test(hover, tells_what_the_catalogue_knows)
{
  static const struct {
    const char *text;
    const char *says;
  } rows[] = {
    {"1. See A/RES/<|>74/247 there, and the keepers of the light.\n",
     "A/RES/74/247\n"
     "Countering the use of information and communications technologies for "
     "criminal purposes\n"
     "General Assembly resolution, 74th session, 2019 to 2020 (from the "
     "symbol)\n"
     "27 December 2019; 79 for, 60 against, 33 abstaining\n"
     "Title, date and vote: the starter catalogue of undocd.\n"
     "Not in this workspace.\n"
     "https://undocs.org/en/A/RES/74/247"},
    {"1. Voir A/RES/<|>69/193, et la lumi\u00e8re des phares.\n",
     "A/RES/69/193\n"
     "R\u00e9solution de l\u2019Assembl\u00e9e g\u00e9n\u00e9rale, 69e "
     "session, "
     "2014 \u00e0 2015 (d\u2019apr\u00e8s la cote)\n"
     "18 d\u00e9cembre 2014\n"
     "Date : le catalogue de d\u00e9part d\u2019undocd.\n"
     "Absent de cet espace de travail.\n"
     "https://undocs.org/fr/A/RES/69/193"},
    {"1. Voir A/RES/<|>46/152, et la lumi\u00e8re des phares.\n",
     "A/RES/46/152\n"
     "Creation of an effective United Nations crime prevention and criminal "
     "justice programme (en)\n"
     "R\u00e9solution de l\u2019Assembl\u00e9e g\u00e9n\u00e9rale, 46e "
     "session, "
     "1991 \u00e0 1992 (d\u2019apr\u00e8s la cote)\n"
     "18 d\u00e9cembre 1991\n"
     "Titre et date : le catalogue de d\u00e9part d\u2019undocd.\n"
     "Absent de cet espace de travail.\n"
     "https://undocs.org/fr/A/RES/46/152"},
    {"1. See A/RES/<|>55/63 there, and the keepers of the light.\n",
     "A/RES/55/63\n"
     "Lighthouses\n"
     "General Assembly resolution, 55th session, 2000 to 2001 (from the "
     "symbol)\n"
     "4 December 2000\n"
     "Date: the starter catalogue of undocd.\n"
     "In this workspace: a.txt (en, 18 December 2041).\n"
     "https://undocs.org/en/A/RES/55/63"},
  };
  und_library *library = library_with("A/RES/55/63", "/w/a.txt");
  und_reference *reference = und_reference_new(NULL);
  const und_holdings holdings = {.library = library, .reference = reference};

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_marked marked = und_marked_read(rows[i].text);
    und_document *document =
      und_document_new(und_buffer_slice(&marked.text), NULL);
    und_buffer out = {0};
    uint32_t start;
    uint32_t end;

    cr_assert(
      und_hover(document, &holdings, marked.cursor, false, &out, &start, &end));
    cr_expect_str_eq(out.data, rows[i].says, "%s", out.data);
    und_buffer_finish(&out);
    und_document_free(document);
    und_marked_finish(&marked);
  }
  und_reference_free(reference);
  und_library_free(library);
}

Test(definition, leads_inside_the_document)
{
  static const struct {
    const char *claim;
    const char *text;
  } rows[] = {
    {"a mark to its note",
     "1. The lamp{{<|>\u00b9}} is lit.\n\n{{\u00b9}} See the log.\n"},
    {"a cross-reference", "{{1.}} A.\n\n2. See {{paragraph <|>1}} above.\n"},
    {"a cross-reference to an item",
     "1. A:\n\n(a) b;\n\n{{(b)}} c.\n\n2. See {{paragraph 1 <|>(b)}} above.\n"},
    {"the second of a list",
     "1. A.\n\n{{2.}} B.\n\n3. See paragraphs 1 and {{<|>2}} above.\n"},
    {"the second of three",
     "1. A.\n\n{{2.}} B.\n\n3. See paragraphs 1, {{2<|>}} and 3.\n"},
    {"a later section",
     "I. A\n\n1. B.\n\n{{II. C}}\n\n2. See sections I and {{I<|>I}}.\n"},
    {"a later item",
     "1. A:\n\n(a) b;\n\n{{(b)}} c.\n\n2. See paragraph 1 (a) and "
     "{{<|>(b)}} above.\n"},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_library *library = und_library_new();
    und_marked marked = und_marked_read(rows[i].text);
    und_document *document =
      und_document_new(und_buffer_slice(&marked.text), NULL);
    und_target target = {0};
    // The origin is the range that the cursor is in.
    uint32_t origin = marked.cursor <= marked.ends[0] ? 0 : 1;

    cr_expect(und_definition(document, library, marked.cursor, &target), "%s",
              rows[i].claim);
    cr_expect_null(target.path, "%s", rows[i].claim);
    cr_expect_eq(target.origin_start, marked.starts[origin], "%s: from %u",
                 rows[i].claim, target.origin_start);
    cr_expect_eq(target.start, marked.starts[1 - origin], "%s: to %u",
                 rows[i].claim, target.start);
    cr_expect_eq(target.end, marked.ends[1 - origin], "%s: to %u",
                 rows[i].claim, target.end);
    und_document_free(document);
    und_marked_finish(&marked);
    und_library_free(library);
  }
}

Test(definition, stays_silent_on_a_place_of_another_document)
{
  static const char *const rows[] = {
    "1. A.\n\n2. See paragraph <|>1 of that resolution.\n",
    "1. A.\n\n2. See paragraph <|>1 of the report of the lamps.\n",
    "1. A.\n\n2. Rappelle le paragraphe <|>1 de ladite résolution, et agit.\n",
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_library *library = und_library_new();
    und_marked marked = und_marked_read(rows[i]);
    und_document *document =
      und_document_new(und_buffer_slice(&marked.text), NULL);
    und_target target = {0};

    cr_expect_not(und_definition(document, library, marked.cursor, &target),
                  "%s", rows[i]);
    und_document_free(document);
    und_marked_finish(&marked);
    und_library_free(library);
  }
}

Test(definition, leads_to_another_document)
{
  und_library *library = library_with("A/RES/96/1", "/w/A-RES-96-1.txt");
  und_marked marked = und_marked_read(
    "1. The keepers of the lamps recall General Assembly resolution 96<|>/1, "
    "para. 2 (b), which is to be read by all of them.\n");
  und_document *document =
    und_document_new(und_buffer_slice(&marked.text), NULL);
  und_target target = {0};

  cr_assert(und_definition(document, library, marked.cursor, &target));
  cr_assert_not_null(target.path);
  cr_expect_str_eq(target.path, "/w/A-RES-96-1.txt");
  cr_expect(und_slice_equal(target.locator, UND_SLICE("para. 2 (b)")), "%.*s",
            (int)target.locator.size,
            target.locator.data ? target.locator.data : "");
  cr_expect_not(und_definition(document, library, 1000, &target));
  und_document_free(document);
  und_marked_finish(&marked);
  und_library_free(library);
}

Test(definition, leads_to_a_place_named_before_its_document)
{
  static const char *const rows[] = {
    "Recalls paragraphs 1 and {{<|>3}} of its resolution 74/173, on lamps",
    "Recalls {{paragraph <|>3}} of General Assembly resolution 74/173",
    "Recalls resolution 74/173 and {{paragraph <|>3}} of that resolution",
    "Rappelle la résolution 74/173 et le {{par. <|>3}} de ladite résolution",
    "Ссылается на {{пункт <|>3}} своей резолюции 74/173",
    "Recuerda el {{párrafo <|>3}} de su resolución 74/173, de la Asamblea",
    "回顾其第74/173号决议，特别是该决议{{第<|>3段}}",
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_library *library = library_with("A/RES/74/173", "/w/a.txt");
    und_marked marked = und_marked_read(rows[i]);
    und_document *document =
      und_document_new(und_buffer_slice(&marked.text), NULL);
    und_document *other =
      und_document_new(UND_SLICE("1. A.\n\n2. B.\n\n3. C.\n"), NULL);
    und_target target = {0};
    uint32_t start;
    uint32_t end;

    cr_expect(und_definition(document, library, marked.cursor, &target), "%s",
              rows[i]);
    cr_expect_eq(target.origin_start, marked.starts[0], "%s", rows[i]);
    cr_expect_eq(target.origin_end, marked.ends[0], "%s", rows[i]);
    und_definition_locate(other, target.locator, target.locator_at,
                          und_document_language(document), &start, &end);
    cr_expect_eq(start, 14, "%s: %u", rows[i], start);
    und_document_free(other);
    und_document_free(document);
    und_marked_finish(&marked);
    und_library_free(library);
  }
}

Test(definition, stays_silent_on_a_report_named_without_its_symbol)
{
  static const char *const rows[] = {
    "1. Recalls resolution 74/173, and notes paragraph <|>3 of the report.\n",
    "1. Notes paragraph <|>3 of the report on resolution 74/173.\n",
    "1. Notes paragraph <|>3 of the plan. See resolution 74/173.\n",
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    und_library *library = library_with("A/RES/74/173", "/w/a.txt");
    und_marked marked = und_marked_read(rows[i]);
    und_document *document =
      und_document_new(und_buffer_slice(&marked.text), NULL);
    und_target target = {0};

    cr_expect_not(und_definition(document, library, marked.cursor, &target),
                  "%s", rows[i]);
    und_document_free(document);
    und_marked_finish(&marked);
    und_library_free(library);
  }
}

Test(definition, hands_over_the_item_under_the_cursor)
{
  und_library *library = library_with("A/79/11", "/w/A-79-11.txt");
  und_marked marked = und_marked_read(
    "1. The keepers of the lamps saw document A/79/11, paras. 2 (b) and "
    "{{<|>3}}, which is to be read by all of them.\n");
  und_document *document =
    und_document_new(und_buffer_slice(&marked.text), NULL);
  und_document *other = und_document_new(
    UND_SLICE("1. A.\n\n2. B:\n\n(a) c;\n\n(b) d.\n\n3. E.\n"), NULL);
  und_target target = {0};
  uint32_t start;
  uint32_t end;

  cr_assert(und_definition(document, library, marked.cursor, &target));
  cr_expect_eq(target.origin_start, marked.starts[0]);
  cr_expect_eq(target.origin_end, marked.ends[0]);
  und_definition_locate(other, target.locator, target.locator_at, UND_EN,
                        &start, &end);
  cr_expect_eq(start, 30, "%u", start);
  und_document_free(other);
  und_document_free(document);
  und_marked_finish(&marked);
  und_library_free(library);
}

Test(definition, finds_what_a_locator_names)
{
  static const struct {
    const char *locator;
    und_language language;
    const char *found;
  } rows[] = {
    {"para. 2", UND_EN, "2."},
    {"para. 2 (b)", UND_EN, "(b)"},
    {"par. 2 b)", UND_FR, "(b)"},
    {"section II", UND_EN, "II. Lenses"},
    {"para. 99", UND_EN, ""},
    {"annex II", UND_EN, "Annex II"},
    {"paragraph 4 of annex II", UND_EN, "4."},
    {"annexe II, par. 4", UND_FR, "4."},
    {"annex I, para. 4", UND_EN, "Annex I"},
    {"annex III, para. 4", UND_EN, ""},
  };
  und_slice text =
    UND_SLICE("I. Lamps\n\n1. A:\n\n(a) b;\n\n(b) c.\n\n"
              "II. Lenses\n\n2. D:\n\n(a) e;\n\n(b) f.\n\n"
              "Annex I\n\n1. G.\n\nAnnex II\n\n3. H.\n\n4. I.\n");
  und_document *document = und_document_new(text, NULL);

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    uint32_t start;
    uint32_t end;

    und_definition_locate(document, und_slice_from(rows[i].locator), 0,
                          rows[i].language, &start, &end);
    und_slice found = und_slice_cut(text, start, end);

    cr_expect(und_slice_equal(found, und_slice_from(rows[i].found)), "%s: %.*s",
              rows[i].locator, (int)found.size, found.data);
  }
  und_document_free(document);
}
