// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>

#include "und/base/buffer.h"
#include "und/store/digest.h"

static und_digest *digest_of(const char *text)
{
  und_document *document = und_document_new(und_slice_from(text), NULL);
  und_digest *digest = und_digest_new(document);

  und_document_free(document);
  return digest;
}

static bool is(und_slice slice, const char *text)
{
  return und_slice_equal(slice, und_slice_from(text));
}

Test(digest, has_the_document_and_its_headings)
{
  und_digest *digest = digest_of("A/RES/90/11\n\n# The lamps of straits\n\n"
                                 "*The General Assembly*,\n\n"
                                 "## I. Étendue\n\n1. Text.\n");
  und_name name;
  uint32_t at = 0;

  cr_assert(und_digest_name(digest, &at, &name));
  cr_expect_eq(name.kind, UND_NAME_DOCUMENT);
  cr_expect(is(name.text, "The lamps of straits"));
  cr_expect_eq(name.span.start.line, 0);
  cr_expect_eq(name.span.end.columns[UND_UNITS_UTF16], 11);
  cr_assert(und_digest_name(digest, &at, &name));
  cr_expect_eq(name.kind, UND_NAME_HEADING);
  cr_expect(is(name.text, "I. Étendue"), "%.*s", (int)name.text.size,
            name.text.data);
  cr_expect_eq(name.span.start.line, 6);
  cr_expect_not(und_digest_name(digest, &at, &name));
  cr_expect_str_eq(und_digest_folded(digest),
                   "a/res/90/11 the lamps of straits\ni. etendue\n");
  und_digest_free(digest);
}

Test(digest, has_what_is_stated_of_what_is_cited)
{
  und_digest *digest = digest_of(
    "1. See resolution 88/7 of the General Assembly of 3 December 2033,\n"
    "entitled “The\n  lamps”, and A/RES/53/243 of May 1999.\n");
  und_cited cited;
  uint32_t at = 0;

  cr_assert(und_digest_cited(digest, &at, &cited));
  und_cited_place place = und_digest_place(digest, &cited.places);
  cr_expect_eq(place.stated.year, 1999);
  cr_expect_eq(place.stated.month, 5);
  cr_expect_eq(place.stated.day, 0);
  cr_expect_eq(place.title.size, 0);
  cr_assert(und_digest_cited(digest, &at, &cited));
  place = und_digest_place(digest, &cited.places);
  cr_expect_eq(place.stated.year, 2033);
  cr_expect_eq(place.stated.day, 3);
  cr_expect(is(place.title, "The lamps"), "%.*s", (int)place.title.size,
            place.title.data);
  und_digest_free(digest);
}

Test(digest, has_citations_by_key)
{
  und_digest *digest =
    digest_of("A/RES/90/11\n\n1. “𝟏” See A/RES/88/7, para. 3 (b), and\n"
              "A/RES/53/243 B; resolution 88/7 of the General Assembly.\n");
  und_cited cited;
  uint32_t at = 0;

  cr_assert(und_digest_cited(digest, &at, &cited));
  cr_expect(is(cited.key, "A/RES/53/243B"));
  cr_expect_eq(cited.count, 1);
  cr_assert(und_digest_cited(digest, &at, &cited));
  cr_expect(is(cited.key, "A/RES/88/7"));
  cr_assert_eq(cited.count, 2);
  und_cited_place place = und_digest_place(digest, &cited.places);
  cr_expect_eq(place.span.start.line, 2);
  cr_expect_eq(place.span.start.columns[UND_UNITS_UTF8], 18);
  cr_expect_eq(place.span.start.columns[UND_UNITS_UTF16], 12);
  cr_expect_eq(place.span.start.columns[UND_UNITS_UTF32], 11);
  cr_expect_eq(place.span.end.columns[UND_UNITS_UTF32], 21);
  cr_expect(is(place.locator, "para. 3 (b)"), "%.*s", (int)place.locator.size,
            place.locator.data);
  cr_expect_eq(place.locator_span.start.columns[UND_UNITS_UTF32], 23);
  place = und_digest_place(digest, &cited.places);
  cr_expect_eq(place.span.start.line, 3);
  cr_expect_eq(place.locator.size, 0);
  cr_expect_eq(place.stated.year, 0);
  cr_expect_eq(place.title.size, 0);
  // Its own symbol in the masthead is no citation.
  cr_expect_not(und_digest_cited(digest, &at, &cited));
  und_digest_free(digest);
}

Test(digest, does_not_take_a_title_for_a_citation)
{
  und_digest *digest =
    digest_of("S/RES/2674 (2023)\n\n# Résolution 2674 (2023)\n\n"
              "*Le Conseil de sécurité*,\n\n"
              "1. *Décide* de la lampe.\n");
  und_cited cited;
  uint32_t at = 0;

  cr_expect_not(und_digest_cited(digest, &at, &cited));
  und_digest_free(digest);
}

Test(digest, cites_both_halves_of_a_double_symbol)
{
  und_digest *digest = digest_of("1. See A/79/943-S/2025/369 there.\n");
  und_cited cited;
  uint32_t at = 0;

  cr_assert(und_digest_cited(digest, &at, &cited));
  cr_expect(is(cited.key, "A/79/943"));
  cr_assert(und_digest_cited(digest, &at, &cited));
  cr_expect(is(cited.key, "S/2025/369"));
  cr_expect_not(und_digest_cited(digest, &at, &cited));
  und_digest_free(digest);
}

Test(digest, of_an_empty_text_has_one_empty_name)
{
  und_digest *digest = digest_of("");
  und_name name;
  und_cited cited;
  uint32_t at = 0;

  cr_assert_not_null(digest);
  cr_expect(und_digest_name(digest, &at, &name));
  cr_expect_eq(name.text.size, 0);
  at = 0;
  cr_expect_not(und_digest_cited(digest, &at, &cited));
  und_digest_free(digest);
}

// What comes from a file may be anything: torn at any byte, any byte wrong.
Test(digest, is_loaded_only_if_it_is_sound)
{
  und_digest *digest =
    digest_of("A/91/40\n\nThe lamps\n\nI. Lamps\n\n"
              "1. See A/RES/88/7, para. 3, and A/RES/88/8.\n");
  und_slice bytes = und_digest_bytes(digest);
  und_digest *again = und_digest_load(bytes);

  cr_assert_not_null(again);
  cr_expect(und_slice_equal(und_digest_bytes(again), bytes));
  und_digest_free(again);
  for (uint32_t size = 0; size < bytes.size; size++) {
    again = und_digest_load(und_slice_cut(bytes, 0, size));
    cr_expect_null(again, "cut to %u", size);
    und_digest_free(again);
  }
  char *copy = und_copy(bytes);
  for (uint32_t i = 0; i < bytes.size; i++) {
    for (unsigned bit = 0; bit < 8; bit++) {
      uint32_t at = 0;
      und_cited cited;
      memcpy(copy, bytes.data, bytes.size);
      copy[i] = (char)(copy[i] ^ (1 << bit));
      again = und_digest_load((und_slice){copy, bytes.size});
      while (again != NULL && und_digest_cited(again, &at, &cited)) {
        for (uint32_t place = 0; place < cited.count; place++) {
          und_digest_place(again, &cited.places);
        }
      }
      und_digest_free(again);
    }
  }
  und_free(copy);
  und_digest_free(digest);
}

// The keys cited, each with the label of the paragraph of its first citation.
static void expect_cited(const char *text, const char *keys)
{
  und_digest *digest = digest_of(text);
  und_buffer found = {0};
  und_cited cited;

  und_buffer_adds(&found, "");
  for (uint32_t at = 0; und_digest_cited(digest, &at, &cited);) {
    und_cited_place place = und_digest_place(digest, &cited.places);
    und_buffer_add(&found, cited.key);
    und_buffer_adds(&found, "@");
    und_buffer_add(&found, place.paragraph);
    und_buffer_adds(&found, " ");
  }
  cr_expect_str_eq(found.data, keys, "%s", found.data);
  und_buffer_finish(&found);
  und_digest_free(digest);
}

Test(digest, tells_the_paragraph_of_a_citation)
{
  expect_cited("A/91/40\n\n# Report of the keepers\n\n1. See A/91/1:\n\n"
               "(a) And A/91/2;\n\n2. See A/91/3.[^1]\n\n# Lamps\n\n"
               "[^1]: A/91/5.\n",
               "A/91/1@1. A/91/2@1. A/91/3@2. A/91/5@ ");
}

Test(digest, a_range_cites_all_that_are_in_it)
{
  expect_cited("1. Recalling General Assembly resolutions 79/98 to 79/101.\n",
               "A/RES/79/100@1. A/RES/79/101@1. A/RES/79/98@1. "
               "A/RES/79/99@1. ");
  expect_cited("1. Recalling General Assembly resolution 57/284 A to C.\n",
               "A/RES/57/284A@1. A/RES/57/284B@1. A/RES/57/284C@1. ");
  expect_cited("1. Recalling General Assembly resolutions 79/98 to 79/900.\n",
               "A/RES/79/900@1. A/RES/79/98@1. ");
}
